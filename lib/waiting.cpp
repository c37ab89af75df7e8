// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/waiting.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "references/open.hpp"
#include "references/scene.hpp"
#include "wording/people.hpp"

namespace kamergraaf {
namespace {

using Number = std::size_t;

/// One that waits: it has a question or a leader, which waits too.
struct Reference {
  Settled settled;
  std::optional<detail::Question> question;
  std::optional<Number> leader;
  Ground ground = Ground::none;  ///< on which it means what its leader does
};

struct Meaning {
  Identifier id;
  Ground ground = Ground::none;
  Span antecedent;
};

void settle(Citation& citation, const Meaning& meaning) {
  citation.id = meaning.id;
  citation.verdict = Verdict::resolved;
  citation.ground = meaning.ground;
  citation.antecedent = meaning.antecedent;
  citation.reason = {};
  citation.candidates.clear();
}

/// What a paper says of the papers that it is told, for where it names them again. It keeps the first 64 that differ.
class Sayings {
 public:
  void add(const Reference& reference, const Identifier& id) {
    const Quotation& quotation = reference.settled.quotation;
    if (!reference.question || said_.size() == most) return;
    detail::Said said;
    said.id = id;
    said.span = quotation.citation.group;
    said.kind = quotation.citation.paper;
    said.names = quotation.names;
    said.others = reference.question->others;
    said.date = quotation.citation.date;
    said.writer = reference.question->writer;
    const auto same = [&](const detail::Said& other) {
      return std::tie(other.id, other.kind, other.names, other.others, other.date, other.writer) ==
             std::tie(said.id, said.kind, said.names, said.others, said.date, said.writer);
    };
    if (std::none_of(said_.begin(), said_.end(), same)) said_.push_back(std::move(said));
  }

  std::optional<Meaning> meaning_of(const Reference& reference) const {
    std::optional<Meaning> meaning;
    for (const detail::Said& said : said_) {
      if (!reference.question || !means(*reference.question, said)) continue;
      if (meaning && meaning->id != said.id) return {};
      meaning = Meaning{said.id, Ground::named_here, said.span};
    }
    return meaning;
  }

 private:
  static constexpr std::size_t most = 64;

  static bool means(const detail::Question& question, const detail::Said& said) {
    if (question.kind != said.kind) return false;
    if (question.names.empty()) return question.date == said.date && detail::may_be_the_same(question.writer, said.writer);
    if (said.names.empty()) return false;
    const detail::Fit found = detail::fit_here(question.names, question.others, said);
    return question.owned ? found != detail::Fit::none : found == detail::Fit::exact;
  }

  std::vector<detail::Said> said_;
};

std::optional<Meaning> meaning_by_leader(const Reference& reference, const std::map<Number, Settled>& settled) {
  const auto leader = reference.leader ? settled.find(*reference.leader) : settled.end();
  if (leader == settled.end()) return {};
  const Citation& citation = leader->second.quotation.citation;
  return Meaning{citation.id, reference.ground, citation.group};
}

}  // namespace

struct Waiting::Parts {
  std::map<Number, Reference> references;
  std::set<std::pair<std::string, Number>> by_name;  ///< those with names, by the first_surnames of the first
  std::set<std::pair<Date, Number>> dated;           ///< those without, by day
  std::map<std::string, std::vector<Number>> of_paper;
  Number next = 0;

  void keep(const Document& document, const std::vector<Citation>& citations, const std::vector<detail::Open>& open);
  void forget(const std::string& paper);
  std::set<Number> asking_for(const KnownPaper& paper) const;
  void settle_in(const std::string& paper, const std::map<Number, Identifier>& told, std::map<Number, Settled>& settled);

 private:
  void add(Reference reference);
  void drop(Number number);
};

void Waiting::Parts::add(Reference reference) {
  if (const auto& question = reference.question; question && !question->names.empty())
    for (const std::string& name : detail::first_surnames(question->names.front())) by_name.emplace(name, next);
  else if (question && question->date)
    dated.emplace(*question->date, next);
  of_paper[reference.settled.paper].push_back(next);
  references.emplace(next++, std::move(reference));
}

void Waiting::Parts::drop(Number number) {
  const auto found = references.find(number);
  if (const auto& question = found->second.question; question && !question->names.empty())
    for (const std::string& name : detail::first_surnames(question->names.front())) by_name.erase({name, number});
  else if (question && question->date)
    dated.erase({*question->date, number});
  references.erase(found);
}

void Waiting::Parts::forget(const std::string& paper) {
  const auto found = of_paper.find(paper);
  if (found == of_paper.end()) return;
  for (const Number number : found->second) drop(number);
  of_paper.erase(found);
}

void Waiting::Parts::keep(const Document& document, const std::vector<Citation>& citations,
                          const std::vector<detail::Open>& open) {
  std::map<Span, const Citation*> by_span;
  for (const Citation& citation : citations)
    if (citation.form == Form::implicit) by_span.emplace(citation.group, &citation);
  std::map<Span, Number> kept;
  for (const detail::Open& one : open) {
    const auto citation = by_span.find(one.span);
    const auto leader = kept.find(one.leader.span);
    if (citation == by_span.end() || (!one.question && leader == kept.end())) continue;
    kept.emplace(one.span, next);
    add({{document.name, id_of(document), quotation_of(document, *citation->second)},
         one.question,
         one.question ? std::nullopt : std::optional(leader->second),
         one.leader.ground});
  }
}

std::set<Number> Waiting::Parts::asking_for(const KnownPaper& paper) const {
  std::set<Number> asking;
  if (!paper.names.empty())
    for (const std::string& name : detail::first_surnames(paper.names.front()))
      for (auto at = by_name.lower_bound({name, 0}); at != by_name.end() && at->first == name; ++at) asking.insert(at->second);
  if (paper.date)
    for (auto at = dated.lower_bound({*paper.date, 0}); at != dated.end() && at->first == *paper.date; ++at)
      asking.insert(at->second);
  return asking;
}

/// One pass: what goes back to a reference came after it.
void Waiting::Parts::settle_in(const std::string& paper, const std::map<Number, Identifier>& told,
                               std::map<Number, Settled>& settled) {
  std::vector<Number>& all = of_paper.at(paper);
  Sayings sayings;
  std::map<Span, double> confidences{{Span{}, 1}};
  std::vector<Number> left;
  for (const Number number : all) {
    const Reference& reference = references.at(number);
    std::optional<Meaning> meaning = meaning_by_leader(reference, settled);
    if (!meaning) meaning = sayings.meaning_of(reference);
    const auto answer = told.find(number);
    if (!meaning && answer != told.end()) meaning = Meaning{answer->second, Ground::known, {}};
    if (!meaning) {
      left.push_back(number);
      continue;
    }
    Settled one = reference.settled;
    Citation& citation = one.quotation.citation;
    settle(citation, *meaning);
    citation.antecedent_confidence = confidences.at(meaning->antecedent);
    confidences.emplace(citation.group, confidence_of(citation));
    sayings.add(reference, meaning->id);
    settled.emplace(number, std::move(one));
  }
  for (const Number number : all)
    if (settled.contains(number)) drop(number);
  all = std::move(left);
  if (all.empty()) of_paper.erase(paper);
}

Waiting::Waiting() : parts_(std::make_unique<Parts>()) {}
Waiting::Waiting(const Waiting& other) : parts_(std::make_unique<Parts>(*other.parts_)) {}
Waiting::Waiting(Waiting&&) noexcept = default;
Waiting::~Waiting() = default;
Waiting& Waiting::operator=(Waiting&&) noexcept = default;

Waiting& Waiting::operator=(const Waiting& other) {
  if (this != &other) parts_ = std::make_unique<Parts>(*other.parts_);
  return *this;
}

std::size_t Waiting::size() const noexcept { return parts_->references.size(); }

std::vector<Settled> Waiting::arrive(const Register& papers, const Identifier& id) {
  const KnownPaper* paper = papers.find(id);
  if (!paper) return {};
  std::map<std::string, std::map<Number, Identifier>> told;
  for (const Number number : parts_->asking_for(*paper)) {
    const Reference& reference = parts_->references.at(number);
    detail::Answer answer = detail::ask(papers, *reference.question);
    if (answer.ground != Ground::none) told[reference.settled.paper].emplace(number, std::move(answer.id));
  }
  std::map<Number, Settled> settled;
  for (const auto& [citing, answers] : told) parts_->settle_in(citing, answers, settled);
  std::vector<Settled> all;
  for (auto& one : settled) all.push_back(std::move(one.second));
  return all;
}

std::vector<Citation> citations_of(const Document& document, const Extractor& extractor, const Register& papers,
                                   Waiting& waiting) {
  std::vector<detail::Open> open;
  std::vector<Citation> citations = detail::citations_of(document, extractor, papers, open);
  waiting.parts_->forget(id_of(document));
  waiting.parts_->keep(document, citations, open);
  return citations;
}

void add(CitationGraph& graph, const Settled& settled) {
  if (const auto paper = find(graph, settled.paper)) add(graph, *paper, settled.quotation);
}

}  // namespace kamergraaf
