// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/resolver.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "detail/running_text.hpp"
#include "heads/feet.hpp"
#include "references/completion.hpp"
#include "references/listed.hpp"
#include "references/meetings.hpp"
#include "references/settle.hpp"

namespace kamergraaf {
namespace {

constexpr std::uint16_t no_pattern = 0xFFFF;

using Rejections = std::vector<Extractor::Rejection>;

/// What is found beside the citations.
struct Beside {
  Rejections& rejections;
  std::vector<detail::Open> open = {};
  bool is_explained = false;  ///< whether the rejections are asked for
};

bool is_in(const std::vector<Span>& lines, std::size_t byte) {
  const auto line = std::upper_bound(lines.begin(), lines.end(), byte, [](std::size_t at, Span next) { return at < next.end; });
  return line != lines.end() && line->begin <= byte;
}

/// A citation that a page break cuts has the line between its parts, and neither begin nor end in it.
bool opens_or_ends_in(const std::vector<Span>& lines, Span span) {
  return is_in(lines, span.begin) || is_in(lines, span.end - 1);
}

bool stands_in_head(const Head& head, const Citation& citation) {
  const bool paper = citation.id.kind == Kind::kamerstuk || citation.id.kind == Kind::dossier;
  return paper && citation.form == Form::full && head.span.overlaps(citation.span);
}

bool names_itself(const Head& head, const std::vector<Span>& own_lines, const Citation& citation) {
  const Kind kind = citation.id.kind;
  const bool has_number = kind == Kind::kamerstuk || kind == Kind::aanhangsel || (kind == Kind::handelingen && head.id.session);
  const bool own = has_number && !citation.id.number.empty() && citation.id == head.id;
  return own || opens_or_ends_in(own_lines, citation.span) || stands_in_head(head, citation);
}

void drop_own_names(const Document& document, std::vector<Citation>& citations, Rejections& rejections) {
  const std::vector<Span> own_lines = detail::own_furniture(document);
  std::erase_if(citations, [&](const Citation& citation) {
    const bool is_own = names_itself(document.head, own_lines, citation);
    if (is_own) rejections.push_back({citation.span, citation.pattern, "the paper naming itself"});
    return is_own;
  });
}

void put_in_order(std::vector<Citation>& citations) {
  const auto begins_before = [](const Citation& a, const Citation& b) { return a.span.begin < b.span.begin; };
  if (!std::is_sorted(citations.begin(), citations.end(), begins_before))
    std::stable_sort(citations.begin(), citations.end(), begins_before);
}

void add_published(const Document& document, std::vector<Citation>& citations) {
  for (const PublishedLink& link : document.links) {
    Citation citation;
    citation.id = link.id;
    citation.form = Form::identifier;
    citation.publisher = true;
    citation.pattern = no_pattern;
    citation.session = link.id.session;
    citation.span = citation.group = link.span;
    const Footnote* note = detail::footnote_at(document, link.span);
    citation.footnote = note ? note->number : 0;
    citations.push_back(std::move(citation));
  }
  put_in_order(citations);
}

void go_back(const detail::RunningText& running, Citation& citation) {
  for (Span* span : {&citation.span, &citation.group, &citation.pages, &citation.context, &citation.antecedent})
    *span = running.source_of(*span);
  for (Span& name : citation.names) name = running.source_of(name);
}

/// Takes those that have a number out of the citations.
std::vector<Citation> without_references(std::vector<Citation>& citations) {
  const auto is_reference = [](const Citation& citation) { return citation.form == Form::implicit; };
  if (std::none_of(citations.begin(), citations.end(), is_reference)) return std::exchange(citations, {});
  const auto numbered = std::stable_partition(citations.begin(), citations.end(), is_reference);
  std::vector<Citation> all(std::make_move_iterator(numbered), std::make_move_iterator(citations.end()));
  citations.erase(numbered, citations.end());
  return all;
}

/// References are not among what is completed: they would part the words before a number from it. Nor are meetings among what
/// references go back to: they are no papers.
void settle(const Document& document, const Register* papers, std::vector<Citation>& citations, Beside& beside) {
  std::vector<Citation> all = without_references(citations);
  detail::complete(document, all);
  for (Citation& citation : all)
    if (citation.verdict == Verdict::resolved && citation.ground == Ground::none) citation.ground = Ground::printed;
  static const Register none;
  detail::settle_by_register(papers ? *papers : none, document.text, all);
  std::vector<Citation> meetings;
  for (Citation& citation : citations) {
    const Footnote* note = detail::footnote_at(document, citation.span);
    citation.footnote = note ? note->number : 0;
    (citation.id.kind == Kind::meeting ? meetings : all).push_back(std::move(citation));
  }
  put_in_order(all);
  detail::settle_references(document, all, papers, beside.rejections, beside.open);
  detail::settle_meetings(document, meetings, beside.rejections);
  std::move(meetings.begin(), meetings.end(), std::back_inserter(all));
  put_in_order(all);
  citations = std::move(all);
}

std::vector<Citation> read(const Document& document, const Extractor& extractor, const Register* papers, Beside& beside) {
  std::vector<Citation> citations =
      beside.is_explained ? extractor.extract(document.text, beside.rejections) : extractor.extract(document.text);
  settle(document, papers, citations, beside);
  return citations;
}

std::vector<Citation> read(const Document& document, detail::RunningText& running, const Extractor& extractor,
                           const Register* papers, Beside& beside) {
  std::vector<Citation> citations = read(detail::with_running_text(document, running), extractor, papers, beside);
  for (Citation& citation : citations) go_back(running, citation);
  for (Extractor::Rejection& rejection : beside.rejections) rejection.span = running.source_of(rejection.span);
  for (detail::Open& open : beside.open)
    for (Span* span : {&open.span, &open.leader.span}) *span = running.source_of(*span);
  put_in_order(citations);
  return citations;
}

std::vector<Citation> all_in(const Document& document, const Extractor& extractor, const Register* papers, Beside& beside) {
  detail::RunningText running = detail::running_text(document);
  std::vector<Citation> citations =
      running.same_as_source() ? read(document, extractor, papers, beside) : read(document, running, extractor, papers, beside);
  if (!document.links.empty()) add_published(document, citations);
  drop_own_names(document, citations, beside.rejections);
  return citations;
}

std::vector<Citation> all_in(const Document& document, const Extractor& extractor, const Register* papers,
                             Rejections& rejections) {
  Beside beside{rejections, {}, true};
  return all_in(document, extractor, papers, beside);
}

std::vector<Citation> all_in(const Document& document, const Extractor& extractor, const Register* papers) {
  Rejections ignored;
  Beside beside{ignored};
  return all_in(document, extractor, papers, beside);
}

}  // namespace

std::vector<Citation> citations_of(const Document& document, const Extractor& extractor) {
  return all_in(document, extractor, nullptr);
}

std::vector<Citation> citations_of(const Document& document, const Extractor& extractor, Rejections& rejections) {
  return all_in(document, extractor, nullptr, rejections);
}

std::vector<Citation> citations_of(const Document& document, const Extractor& extractor, const Register& papers) {
  return all_in(document, extractor, &papers);
}

std::vector<Citation> citations_of(const Document& document, const Extractor& extractor, const Register& papers,
                                   Rejections& rejections) {
  return all_in(document, extractor, &papers, rejections);
}

namespace detail {

std::vector<Citation> citations_of(const Document& document, const Extractor& extractor, const Register& papers,
                                   std::vector<Open>& open) {
  Rejections ignored;
  Beside beside{ignored};
  std::vector<Citation> citations = all_in(document, extractor, &papers, beside);
  open = std::move(beside.open);
  return citations;
}

}  // namespace detail

}  // namespace kamergraaf
