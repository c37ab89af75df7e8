// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/resolver.hpp"

#include <algorithm>
#include <utility>

#include "detail/context.hpp"
#include "detail/expression.hpp"
#include "detail/running_text.hpp"
#include "heads/feet.hpp"
#include "references/meetings.hpp"

namespace kamergraaf {
namespace {

constexpr std::uint16_t no_pattern = 0xFFFF;

using Rejections = std::vector<Extractor::Rejection>;

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
  const bool own = citation.id.kind == Kind::kamerstuk && !citation.id.number.empty() && citation.id == head.id;
  return own || opens_or_ends_in(own_lines, citation.span) || stands_in_head(head, citation);
}

const Footnote* footnote_at(const Document& document, Span span) {
  const auto after = std::upper_bound(document.footnotes.begin(), document.footnotes.end(), span.begin,
                                      [](std::size_t at, const Footnote& note) { return at < note.text.begin; });
  if (after == document.footnotes.begin()) return nullptr;
  const Footnote& note = *std::prev(after);
  return note.text.contains(span) ? &note : nullptr;
}

std::size_t end_of_words(std::string_view text, const Citation& citation) {
  if (citation.id.kind != Kind::dossier) return citation.group.begin;
  const std::size_t digit = text.find_first_of("0123456789", citation.group.begin);
  return std::min(digit, citation.group.end);
}

bool are_joined(std::string_view between) {
  return between.find_first_not_of(" ,;en\n") == std::string_view::npos && between.size() <= 6;
}

std::size_t end_before(const std::vector<Citation>& citations, std::size_t at) {
  const auto after = std::partition_point(citations.begin(), citations.end(),
                                          [&](const Citation& citation) { return citation.group.end <= at; });
  const auto is_paper = [](const Citation& citation) { return citation.id.kind != Kind::meeting; };
  const auto last = std::find_if(std::make_reverse_iterator(after), citations.rend(), is_paper);
  return last == citations.rend() ? 0 : last->group.end;
}

detail::Words words_for(const Document& document, const std::vector<Citation>& all, const Citation& citation,
                        std::size_t behind, const Footnote* note) {
  const std::size_t from = note ? std::max(behind, note->text.begin) : behind;
  const Span before = detail::sentence_before(document.text, from, end_of_words(document.text, citation));
  detail::Words words = detail::read_words(document.text, before, document.head.date);
  if (!words.say_nothing() || !note || note->mark.empty() || from != note->text.begin) return words;
  return detail::read_words(document.text,
                            detail::sentence_before(document.text, end_before(all, note->mark.begin), note->mark.begin),
                            document.head.date);
}

void apply(const detail::Words& words, Citation& citation) {
  citation.relation = words.relation;
  citation.context = words.span;
  if (citation.id.kind == Kind::dossier && words.paper == PaperKind::bill) citation.paper = PaperKind::bill;
  if (citation.id.kind != Kind::kamerstuk) return;
  citation.paper = words.paper;
  citation.date = words.date;
  citation.names = words.names;
}

std::string_view digits_of(const Code& number) {
  return number.view().substr(0, std::min(number.view().size(), number.view().find_first_not_of("0123456789")));
}

/// The papers of the Eerste Kamer about a bill share their number (57, 57a) or have letters; other numbers are the Tweede
/// Kamer's.
Chamber chamber_of(const Head& head, const Code& number) {
  const bool other = !head.id.number.empty() && digits_of(number) != digits_of(head.id.number);
  return head.chamber == Chamber::eerste && other ? Chamber::tweede : head.chamber;
}

void complete_short(const Head& head, Citation& citation) {
  const auto candidate = [&](const DossierHeading& heading) {
    return paper_in(heading.dossier, citation.id.number, chamber_of(head, citation.id.number), head.session);
  };
  if (head.dossiers.size() == 1 || (!head.dossiers.empty() && citation.relation == Relation::printed_under)) {
    citation.id = candidate(head.dossiers.front());
    citation.verdict = Verdict::resolved;
    return;
  }
  citation.verdict = head.dossiers.empty() ? Verdict::unresolved : Verdict::ambiguous;
  citation.reason = head.dossiers.empty() ? "no dossier is named, and the paper has none" : "the paper is in several dossiers";
  for (const DossierHeading& heading : head.dossiers) citation.candidates.push_back(candidate(heading));
}

bool replaces_one_beside(std::string_view text, const Citation& before, const Citation& citation) {
  static const detail::Expression words(
      R"(^\)?,?{space}(?i:t\.?{space}v\.?{space}v\.?:?|ter{gap}vervanging{gap}van(?:{gap}(?:die|dat),?{gap}gedrukt{gap}onder)?){gap}$)",
      "in the place of");
  if (before.id.kind != Kind::kamerstuk || before.id.dossier.empty() || before.group.end > citation.group.begin) return false;
  const std::string_view between = text.substr(before.group.end, citation.group.begin - before.group.end);
  return between.size() < 80 && words.at(between, 0);
}

void complete_beside(const Citation& before, Citation& citation) {
  citation.id = paper_in(before.id.dossier, citation.id.number, before.chamber, before.session);
  citation.verdict = Verdict::resolved;
  citation.reason = {};
}

void go_back(const detail::RunningText& running, Citation& citation) {
  for (Span* span : {&citation.span, &citation.group, &citation.pages, &citation.context}) *span = running.source_of(*span);
  for (Span& name : citation.names) name = running.source_of(name);
}

void complete(const Document& document, std::vector<Citation>& citations) {
  std::size_t behind = 0;
  detail::Words words;
  for (std::size_t i = 0; i < citations.size(); ++i) {
    Citation& citation = citations[i];
    const Footnote* note = footnote_at(document, citation.span);
    citation.footnote = note ? note->number : 0;
    if (citation.id.kind == Kind::meeting) {
      detail::settle_meeting(document, citation);
      continue;
    }
    if (i == 0 || citation.group != citations[i - 1].group) {
      behind = i == 0 || citations[i - 1].id.kind == Kind::meeting ? behind : citations[i - 1].group.end;
      const detail::Words own = words_for(document, citations, citation, behind, note);
      const bool listed = i > 0 && are_joined(std::string_view(document.text).substr(behind, citation.group.begin - behind));
      const PaperKind kind_before = words.paper;
      if (!listed || !own.say_nothing()) words = own;
      if (words.like_the_one_before) words.paper = kind_before;
    }
    apply(words, citation);
    if (citation.form != Form::short_form) continue;
    if (i > 0 && replaces_one_beside(document.text, citations[i - 1], citation))
      complete_beside(citations[i - 1], citation);
    else
      complete_short(document.head, citation);
  }
}

void drop_own_names(const Document& document, std::vector<Citation>& citations, Rejections& rejections) {
  const std::vector<Span> own_lines = detail::own_furniture(document);
  const auto own = std::stable_partition(citations.begin(), citations.end(), [&](const Citation& citation) {
    return !names_itself(document.head, own_lines, citation);
  });
  for (auto citation = own; citation != citations.end(); ++citation)
    rejections.push_back({citation->span, citation->pattern, "the paper naming itself"});
  citations.erase(own, citations.end());
}

bool begins_before(const Citation& a, const Citation& b) { return a.span.begin < b.span.begin; }

void add_published(const Document& document, std::vector<Citation>& citations) {
  for (const PublishedLink& link : document.links) {
    Citation citation;
    citation.id = link.id;
    citation.form = Form::identifier;
    citation.publisher = true;
    citation.pattern = no_pattern;
    citation.session = link.id.session;
    citation.span = citation.group = link.span;
    const Footnote* note = footnote_at(document, link.span);
    citation.footnote = note ? note->number : 0;
    citations.push_back(std::move(citation));
  }
  std::stable_sort(citations.begin(), citations.end(), begins_before);
}

std::vector<Citation> read(const Document& document, const Extractor& extractor, Rejections& rejections) {
  std::vector<Citation> citations = extractor.extract(document.text, rejections);
  complete(document, citations);
  return citations;
}

std::vector<Citation> read(const Document& document, detail::RunningText& running, const Extractor& extractor,
                           Rejections& rejections) {
  std::vector<Citation> citations = read(detail::with_running_text(document, running), extractor, rejections);
  for (Citation& citation : citations) go_back(running, citation);
  for (Extractor::Rejection& rejection : rejections) rejection.span = running.source_of(rejection.span);
  std::stable_sort(citations.begin(), citations.end(), begins_before);
  return citations;
}

}  // namespace

std::vector<Citation> resolve(const Document& document, std::vector<Citation> citations) {
  Rejections ignored;
  complete(document, citations);
  drop_own_names(document, citations, ignored);
  return citations;
}

std::vector<Citation> citations_of(const Document& document, const Extractor& extractor) {
  Rejections ignored;
  return citations_of(document, extractor, ignored);
}

std::vector<Citation> citations_of(const Document& document, const Extractor& extractor, Rejections& rejections) {
  detail::RunningText running = detail::running_text(document);
  std::vector<Citation> citations =
      running.same_as_source() ? read(document, extractor, rejections) : read(document, running, extractor, rejections);
  if (!document.links.empty()) add_published(document, citations);
  drop_own_names(document, citations, rejections);
  return citations;
}

}  // namespace kamergraaf
