// SPDX-License-Identifier: Apache-2.0
#include "matching/papers.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "matching/tails.hpp"

namespace kamergraaf::detail {
namespace {

bool takes_budget_chapter(DossierElement& dossier, const std::vector<NumberElement>& numbers) {
  if (numbers.size() != 1 || !dossier.dossier.suffix.empty() || !dossier.dossier.number.view().ends_with("00")) return false;
  const std::string_view chapter = numbers.front().number.view();
  if (chapter.find_first_not_of("IVX") != std::string_view::npos) return false;
  dossier.dossier.suffix = numbers.front().number;
  return true;
}

bool is_roman(std::string_view number) { return number.find_first_not_of("IVX") == std::string_view::npos; }

/// Letters that run on, IV and IW, and those of two dossiers that have hundreds of them, are papers of the Eerste Kamer.
bool may_be_chapter(const Dossier& dossier, const NumberElement& first, const NumberElement& second) {
  const bool run_on = second.number.view().size() > 1 && second.number.view()[0] == first.number.view()[0];
  const bool has_letters = dossier.number == Code("22112") || dossier.number == Code("32317");
  return first.number.view().size() > 1 && is_roman(first.number.view()) && !is_roman(second.number.view()) && !run_on &&
         !has_letters;
}

/// "36 410, VI, D", "31 700, nr. VI-2": the first of them is the chapter.
void take_chapter_before_numbers(std::vector<DossierElement>& dossiers, std::vector<NumberElement>& numbers) {
  if (dossiers.size() != 1 || !dossiers.front().dossier.suffix.empty() || numbers.size() < 2) return;
  if (!may_be_chapter(dossiers.front().dossier, numbers[0], numbers[1])) return;
  dossiers.front().dossier.suffix = numbers.front().number;
  numbers.erase(numbers.begin());
}

void add_dossiers(const std::vector<DossierElement>& dossiers, std::size_t from, const Citation& shared, Reading& reading) {
  for (std::size_t i = from; i < dossiers.size(); ++i) {
    Citation citation = shared;
    citation.id = {Kind::dossier, {}, dossiers[i].dossier, {}, {}};
    citation.rijkswet = dossiers[i].rijkswet;
    citation.span = dossiers[i].span;
    reading.citations.push_back(std::move(citation));
  }
}

void add_papers(std::string_view text, const DossierElement& dossier, const std::vector<NumberElement>& numbers,
                const Citation& shared, Reading& reading) {
  for (const NumberElement& number : numbers) {
    reading.citations.push_back(paper_of(text, dossier.dossier, number, shared));
    reading.citations.back().rijkswet = dossier.rijkswet;
  }
}

/// "34 352 en 24 515, nrs. 234 resp. 700": each dossier has one of the numbers.
bool are_in_pairs(const Parts& parts, const NamedPapers& named) {
  static const Expression word(R"(\b(?:resp\.|respectievelijk)\b?)", "each with its own");
  if (named.dossiers.size() < 2 || named.dossiers.size() != named.numbers.size()) return false;
  return word.is_in(Span{named.dossiers.front().span.begin, named.numbers.back().span.begin}.of(parts.text));
}

void leave_open(const std::vector<DossierElement>& dossiers, Citation& citation) {
  for (const DossierElement& dossier : dossiers)
    citation.candidates.push_back(paper_in(dossier.dossier, citation.id.number, citation.chamber, citation.session));
  citation.id.dossier = {};
}

void settle_spans(Span pages, bool number_last, bool trimmed, Reading& reading) {
  auto& citations = reading.citations;
  const Span group = citations.front().group;
  citations.front().span.begin = group.begin;
  if (number_last && !trimmed) {
    if (pages.begin >= citations.back().span.end) citations.back().pages = pages;
    if (!citations.back().pages.empty()) citations.back().span.end = group.end;
  } else if (!number_last && citations.size() == 1) {
    citations.front().span.end = group.end;
  }
}

void take_print(std::string_view text, Span print, Citation& citation) {
  const char first = print.of(text).front();
  citation.id.print = first >= '2' && first <= '9' ? Code(std::string("h") + first) : Code("h1");
  const bool is_in_brackets = text[print.begin - 1] == '(' && text.substr(print.end).starts_with(')');
  citation.span.end = print.end + (is_in_brackets ? 1 : 0);
}

void read_numbered(const Parts& parts, const NamedPapers& named, Reading& reading) {
  const auto& [text, form, match] = parts;
  const auto& [dossiers, numbers, dossier_alone] = named;
  const Span list = form.named(match, "numbers");
  Citation shared = shared_fields(text, form, match);
  const bool number_last = dossiers.empty() || list.begin > dossiers.back().span.begin;
  const std::size_t end = end_with_pages(text, numbers.back().span.end, numbers.back().pages);
  const bool trimmed = number_last && end < list.end;
  if (trimmed) reading.next = reading.span.end = shared.group.end = end;
  const bool pairs = are_in_pairs(parts, named);
  if (dossiers.size() > 2 && numbers.size() > 1 && !pairs) {
    shared.verdict = Verdict::ambiguous;
    shared.reason = "several dossiers are named, and several numbers";
  }
  if (pairs)
    for (std::size_t i = 0; i < numbers.size(); ++i) add_papers(text, dossiers[i], {numbers[i]}, shared, reading);
  else
    add_papers(text, dossiers.empty() ? DossierElement{} : dossiers.front(), numbers, shared, reading);
  const Span pages = without_begin_of_else(text, form.last_named(match, "pages"));
  if (number_last && pages.end < form.last_named(match, "pages").end)
    for (Citation& citation : reading.citations) reading.next = reading.span.end = citation.group.end = pages.end;
  settle_spans(pages, number_last, trimmed, reading);
  if (const Span print = form.named(match, "print"); !print.empty() && !trimmed)
    take_print(text, print, reading.citations.back());
  if (shared.verdict == Verdict::ambiguous) {
    for (Citation& citation : reading.citations) leave_open(dossiers, citation);
    shared.verdict = Verdict::resolved;
    shared.reason = {};
  }
  if (dossiers.size() < 2 || pairs) return;
  add_dossiers(dossiers, 1, shared, reading);
  std::stable_sort(reading.citations.begin(), reading.citations.end(),
                   [](const Citation& a, const Citation& b) { return a.span.begin < b.span.begin; });
}

/// Where the list of dossiers ends in what is none: "3035, 4000 gulden", "32 450. A. Jansen".
bool is_cut(const Parts& parts, const NamedPapers& named) {
  const Span rest{named.dossiers.back().span.end, std::max(named.dossiers.back().span.end, parts.span("dossiers").end)};
  const std::string_view words = rest.of(parts.text);
  return std::any_of(words.begin(), words.end(), [](char c) { return is_digit(c) || is_capital(c); });
}

void read_dossiers_alone(const Parts& parts, const NamedPapers& named, Reading& reading) {
  Citation shared = shared_fields(parts.text, parts.form, parts.match);
  if (is_cut(parts, named)) reading.next = reading.span.end = shared.group.end = named.dossiers.back().span.end;
  add_dossiers(named.dossiers, 0, shared, reading);
  Citation& first = reading.citations.front();
  first.span.begin = first.group.begin;
  if (named.dossiers.size() != 1) return;
  first.span.end = first.group.end;
  first.pages = parts.span("pages");
}

}  // namespace

Citation paper_of(std::string_view text, const Dossier& dossier, const NumberElement& number, Citation shared) {
  shared.id = paper_in(dossier, number.number, shared.chamber, shared.session);
  shared.id.print = number.print;
  shared.part = number.part;
  shared.pages = number.pages;
  shared.span = {number.span.begin, end_with_pages(text, number.span.end, number.pages)};
  return shared;
}

NamedPapers named_papers(const Parts& parts, const Pattern& pattern) {
  NamedPapers named{read_dossiers(parts.text, parts.span("dossiers")), read_numbers(parts.text, parts.span("numbers"))};
  if (const std::string_view suffix = parts["suffix"]; !suffix.empty() && !named.dossiers.empty())
    named.dossiers.back().dossier.suffix = Code(suffix);
  const std::string_view budget = parts["budget"];
  if (!budget.empty() && !named.dossiers.empty() && named.dossiers.back().dossier.number.view().ends_with("00"))
    named.dossiers.back().dossier.suffix = Code(budget);
  take_chapter_before_numbers(named.dossiers, named.numbers);
  named.dossier_alone =
      pattern.kind == Kind::dossier || (!named.dossiers.empty() && takes_budget_chapter(named.dossiers.front(), named.numbers));
  return named;
}

void read_papers(const Parts& parts, const NamedPapers& named, Reading& reading) {
  named.dossier_alone ? read_dossiers_alone(parts, named, reading) : read_numbered(parts, named, reading);
}

}  // namespace kamergraaf::detail
