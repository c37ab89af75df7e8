// SPDX-License-Identifier: Apache-2.0
#include "detail/reading.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "detail/elements.hpp"
#include "detail/sources.hpp"

namespace kamergraaf::detail {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view window_before(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 300;
  std::size_t begin = at - std::min(at, longest);
  while (begin < at && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) ++begin;
  return text.substr(begin, at - begin);
}

std::string_view money_or_longer_number(std::string_view text, Span span) {
  static const Expression money(
      R"((?:€|\$|£|(?i:\b(?:bedrag{gap}van|verordening|publicatieblad{gap}[LC]|postbus|telefoon(?:nummer)?|(?:bestel|artikel|order|klant|polis|zaak|serie|product|factuur|rekening|model|type)-?nummer|artikel(?:en)?|tel\.|fax|kvk(?:-nummer)?|iban|euro))){space}:?{space}$)",
      "money");
  const std::size_t from = span.begin > 32 ? span.begin - 32 : 0;
  const std::string_view before = text.substr(from, span.begin - from);
  if (money.find(before)) return "an amount or a number of something else";
  static const Expression longer(R"([0-9][.,/:-]$)", "longer number");
  if (longer.find(before)) return "the end of a longer number";
  const bool goes_on = span.end < text.size() && is_digit(text[span.end]) && is_digit(text[span.end - 1]);
  return goes_on ? "the beginning of a longer number" : std::string_view{};
}

std::string_view no_dossier_but_a_number(std::string_view text, const std::vector<DossierElement>& dossiers, Span span) {
  static const Expression number(
      R"({space},?{space}(?i:nrs?\b|nrs?\d)|{space}/{space}\d|{space}\([IVX]{1,6}\)|{blank}[vx]{1,4}\b|{dash}[A-Z\d]|{gap}bij{gap}(?:de|het|een)\b)",
      "number");
  static const Expression thousands(R"({blank}\d{3}\b)", "thousands");
  static const Expression announced(R"((?i)^kamer)", "announced");
  if (number.at(text, span.end)) return "a number follows that is not understood";
  if (thousands.at(text, span.end)) return "the beginning of a longer number";
  const bool round =
      !dossiers.empty() && dossiers.front().dossier.suffix.empty() && dossiers.front().dossier.number.view().ends_with("00");
  return round && !announced.find(span.of(text)) ? "a round number" : std::string_view{};
}

bool goes_on_behind_a_dash(std::string_view text, std::size_t at) {
  static const Expression rest(R"({dash}\d|/\d)", "rest of a number");
  return rest.at(text, at).has_value();
}

bool is_round_and_bare(const Expression& form, const Expression::Match& match, const std::vector<DossierElement>& dossiers) {
  const bool number_first = form.group("stuk") != 0 && form.named(match, "stuk").empty();
  return number_first && dossiers.size() == 1 && dossiers.front().dossier.suffix.empty() &&
         dossiers.front().dossier.number.view().ends_with("00");
}

bool takes_budget_chapter(DossierElement& dossier, const std::vector<NumberElement>& numbers) {
  if (numbers.size() != 1 || !dossier.dossier.suffix.empty() || !dossier.dossier.number.view().ends_with("00")) return false;
  const std::string_view chapter = numbers.front().number.view();
  if (chapter.find_first_not_of("IVX") != std::string_view::npos) return false;
  dossier.dossier.suffix = numbers.front().number;
  return true;
}

bool lacks_council_number(const Dossier& dossier) { return dossier.number == Code("21501") && dossier.suffix.empty(); }

void add_dossiers(const std::vector<DossierElement>& dossiers, std::size_t from, const Citation& shared, Reading& reading) {
  for (std::size_t i = from; i < dossiers.size(); ++i) {
    Citation citation = shared;
    citation.id = {Kind::dossier, {}, dossiers[i].dossier, {}, {}};
    citation.rijkswet = dossiers[i].rijkswet;
    citation.span = dossiers[i].span;
    reading.citations.push_back(citation);
  }
}

void add_papers(const DossierElement& dossier, const std::vector<NumberElement>& numbers, const Citation& shared,
                Reading& reading) {
  for (const NumberElement& number : numbers) {
    Citation citation = shared;
    citation.id = paper_in(dossier.dossier, number.number, shared.chamber, shared.session);
    citation.rijkswet = dossier.rijkswet;
    citation.part = number.part;
    citation.pages = number.pages;
    citation.span = {number.span.begin, std::max(number.span.end, number.pages.end)};
    reading.citations.push_back(citation);
  }
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
  citation.span.end = print.end + (text.substr(print.end).starts_with(')') ? 1 : 0);
}

void read_papers(std::string_view text, const Expression& form, const Expression::Match& match,
                 const std::vector<DossierElement>& dossiers, const std::vector<NumberElement>& numbers, Reading& reading) {
  const Span list = form.named(match, "numbers");
  Citation shared = shared_fields(text, form, match);
  const bool number_last = dossiers.empty() || list.begin > dossiers.back().span.begin;
  const std::size_t end = std::max(numbers.back().span.end, numbers.back().pages.end);
  const bool trimmed = number_last && end < list.end;
  if (trimmed) reading.next = reading.span.end = shared.group.end = end;
  if (dossiers.size() > 2 && numbers.size() > 1) {
    shared.verdict = Verdict::ambiguous;
    shared.reason = "several dossiers are named, and several numbers";
  }
  add_papers(dossiers.empty() ? DossierElement{} : dossiers.front(), numbers, shared, reading);
  const Span pages = without_next_dossier(text, form.last_named(match, "pages"));
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
  add_dossiers(dossiers, 1, shared, reading);
  std::stable_sort(reading.citations.begin(), reading.citations.end(),
                   [](const Citation& a, const Citation& b) { return a.span.begin < b.span.begin; });
}

bool is_misread_chamber(std::string_view chamber) { return chamber == "11" || chamber.find('l') == 0 || chamber == "Il"; }

bool is_mended(std::string_view text, const Expression& form, const Expression::Match& match) {
  static const Expression slip(R"(/{dash}\d|^1{blank}\d)", "slip in a session");
  const std::string_view session = form.named(match, "session").of(text);
  return !form.named(match, "typo").empty() || is_misread_chamber(form.named(match, "chamber").of(text)) || slip.find(session);
}

Reading read_identifier(Span span, std::optional<Identifier> id) {
  Reading reading{{}, id ? std::string_view{} : "no identifier", span, span.end};
  if (!id) return reading;
  Citation citation;
  citation.chamber = id->chamber;
  citation.id = std::move(*id);
  citation.form = Form::identifier;
  citation.span = citation.group = span;
  reading.citations.push_back(std::move(citation));
  return reading;
}

}  // namespace

Citation shared_fields(std::string_view text, const Expression& form, const Expression::Match& match) {
  Citation citation;
  citation.chamber = read_chamber(form.named(match, "chamber").of(text));
  citation.session = read_session(form.named(match, "session").of(text));
  citation.repaired = is_mended(text, form, match);
  const Span cite = form.named(match, "cite");
  citation.group = cite.empty() ? match.front() : cite;
  return citation;
}

Matcher::Matcher(Pattern written) : pattern(std::move(written)), expression(pattern.expression, pattern.name) {
  if (!pattern.before.empty()) before.emplace("(?:" + pattern.before + ")$", pattern.name);
}

Reading read_match(std::string_view text, const Matcher& matcher, const Expression::Match& match) {
  if (matcher.before && !matcher.before->find(window_before(text, match.front().begin)))
    return {{}, "the words before it do not say what it is", match.front(), match.front().begin + 1};
  const Pattern& pattern = matcher.pattern;
  const Expression& form = matcher.expression;
  if (const Span name = form.named(match, "identifier"); !name.empty())
    return read_identifier(name, parse_identifier(name.of(text)));
  if (const Span name = form.named(match, "address"); !name.empty()) return read_identifier(name, parse_address(name.of(text)));
  if (pattern.kind != Kind::kamerstuk && pattern.kind != Kind::dossier) return read_source(text, pattern, form, match);
  Reading reading;
  reading.span = match.front();
  const Span cite = form.named(match, "cite");
  reading.next = cite.empty() ? match.front().end : cite.begin;
  reading.turned_down = money_or_longer_number(text, cite.empty() ? match.front() : cite);
  auto dossiers = read_dossiers(text, form.named(match, "dossiers"));
  const auto numbers = read_numbers(text, form.named(match, "numbers"));
  if (const Span suffix = form.named(match, "suffix"); !suffix.empty() && !dossiers.empty())
    dossiers.back().dossier.suffix = Code(suffix.of(text));
  reading.carries = !form.named(match, "carry").empty();
  const bool dossier_alone =
      pattern.kind == Kind::dossier || (!dossiers.empty() && takes_budget_chapter(dossiers.front(), numbers));
  if (dossiers.empty() && !reading.carries && pattern.form == Form::full) reading.turned_down = "no dossier";
  if (pattern.kind == Kind::dossier && reading.turned_down.empty())
    reading.turned_down = no_dossier_but_a_number(text, dossiers, cite.empty() ? match.front() : cite);
  if (!dossiers.empty() && !dossier_alone && lacks_council_number(dossiers.front().dossier))
    reading.turned_down = "the dossiers of the Council have a number behind 21 501";
  if (const Span joint = form.named(match, "joint"); !joint.empty() && goes_on_behind_a_dash(text, joint.end))
    reading.turned_down = "the beginning of a longer number";
  if (is_round_and_bare(form, match, dossiers)) reading.turned_down = "a round number";
  if (numbers.empty() && !dossier_alone) reading.turned_down = "no number of a paper";
  if (!reading.turned_down.empty()) {
    reading.next = form.named(match, "dossiers").end;
    return reading;
  }

  if (dossier_alone) {
    add_dossiers(dossiers, 0, shared_fields(text, form, match), reading);
    reading.citations.front().span.begin = reading.citations.front().group.begin;
    if (dossiers.size() == 1) reading.citations.front().span.end = reading.citations.front().group.end;
  } else {
    read_papers(text, form, match, dossiers, numbers, reading);
  }
  for (Citation& citation : reading.citations) citation.form = pattern.form;
  return reading;
}

void carry_over(std::string_view text, const Reading* before, Reading& reading) {
  static const Expression joint(R"(^{space}[;,]?{space}(?:en{gap}|resp\.{gap})?$)", "joint");
  const Span own = reading.citations.front().group;
  const bool joined =
      before && before->citations.front().group.end <= own.begin &&
      joint.at(text.substr(before->citations.front().group.end, own.begin - before->citations.front().group.end), 0);
  if (reading.carries && !joined) reading.turned_down = "no dossier, and none before it";
  if (!joined) return;
  const Citation& source = before->citations.front();
  const bool announced_by_nothing = is_digit(text[own.begin]);
  for (Citation& citation : reading.citations) {
    if (citation.chamber == Chamber::none && (citation.session || announced_by_nothing)) citation.chamber = source.chamber;
    if (!citation.session && announced_by_nothing) citation.session = source.session;
    if (reading.carries) citation.id.dossier = source.id.dossier;
    if (citation.id.kind != Kind::kamerstuk || citation.form == Form::identifier) continue;
    const Code print = citation.id.print;
    citation.id = paper_in(citation.id.dossier, citation.id.number, citation.chamber, citation.session);
    citation.id.print = print;
  }
}

}  // namespace kamergraaf::detail
