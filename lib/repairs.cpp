// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "detail/bytes.hpp"
#include "detail/going_on.hpp"
#include "detail/lines.hpp"
#include "detail/running_text.hpp"
#include "expressions/expression.hpp"
#include "kamergraaf/document.hpp"
#include "markup/markdown_emphasis.hpp"

namespace kamergraaf {
namespace {

constexpr std::array<std::string_view, 4> hyphens{"-", "\u00AD", "\u2010", "\u00AC"};

using detail::closes_lower;
using detail::is_digit;
using detail::opens_lower;

/// What stands between two lines of the body.
struct Between {
  std::vector<Span> notes;
  bool page_ends = false;
  bool blank = false;
};

bool is_page_number(std::string_view line) { return line.size() <= 4 && std::all_of(line.begin(), line.end(), is_digit); }

/// "Pagina 3 van 7", "- 4 -", "2/5".
bool names_a_page(std::string_view line) {
  constexpr std::size_t longest = 24;
  if (line.size() < 3 || line.size() > longest || detail::closes_lower(line)) return false;
  static const detail::Expression form(
      R"(^(?:(?i:pagina|pag\.|blad){gap}\d{1,4}(?:{gap}?(?:van|/){gap}?\d{1,4})?|{dash}{space}\d{1,4}{space}{dash}|\d{1,3}{space}/{space}\d{1,3})$)",
      "number of a page");
  return form.is_at(line, 0);
}

/// "Kamerstuk 36 045,\n128\nnr. 190".
bool parts_a_citation(std::string_view text, Span line) {
  static const detail::Expression dossier(R"(\d{3},{blank}*\r?\n{blank}*$)", "dossier before the number of a page");
  static const detail::Expression number(R"({blank}*\r?\n{blank}*nrs?\.{blank}*\d)", "number behind the number of a page");
  return dossier.is_at_end(detail::before(text, line.begin, 16)) && number.is_at(text, line.end);
}

/// A number alone at the top of a page, or between empty lines: it is passed over where the lines beside it belong together.
bool stands_alone(std::string_view text, Span line, bool blank_before) {
  if (line.empty() || !is_page_number(line.of(text))) return false;
  if (parts_a_citation(text, line)) return true;
  const std::size_t last = text.substr(0, line.begin).find_last_not_of(" \t");
  if (last != std::string_view::npos && text[last] == '\f') return true;
  const std::size_t next = text.find('\n', line.end);
  return blank_before && next != std::string_view::npos &&
         text.find_first_not_of(" \t\r\f", next + 1) == text.find('\n', next + 1);
}

std::size_t hyphen_of(std::string_view before) {
  for (const std::string_view hyphen : hyphens)
    if (before.ends_with(hyphen) && closes_lower(before.substr(0, before.size() - hyphen.size()))) return hyphen.size();
  return 0;
}

bool opens_second_part(std::string_view after) {
  return after.starts_with("en ") || after.starts_with("of ") || after.starts_with("en/of ");
}

bool goes_on(std::string_view before, std::string_view after, const Between& between) {
  if (opens_lower(after))
    return closes_lower(before) || before.ends_with(',') || (between.page_ends && is_digit(before.back()));
  if (!between.page_ends || after.empty() || !is_digit(after.front())) return false;
  return is_digit(before.back()) || before.ends_with(',') || before.ends_with("nr.") || before.ends_with("nrs.") ||
         before.ends_with(" p.") || before.ends_with(" blz.") || before.ends_with("stuk") || before.ends_with("stukken") ||
         before.ends_with(" en") || before.ends_with(" t/m");
}

/// The lines of a document, each with what it is.
class Lines {
 public:
  enum class Kind { body, blank, furniture, footnote };

  explicit Lines(const Document& document) : document_(document), text_(document.text) {}

  std::optional<std::pair<Span, Kind>> next() {
    if (at_ >= text_.size()) return {};
    const Span whole{at_, std::min(text_.find('\n', at_), text_.size())};
    at_ = whole.end + 1;
    while (furniture_ < document_.furniture.size() && document_.furniture[furniture_].end <= whole.begin) ++furniture_;
    if (furniture_ < document_.furniture.size() && document_.furniture[furniture_].overlaps(whole))
      return std::pair(whole, Kind::furniture);
    while (note_ < document_.footnotes.size() && document_.footnotes[note_].text.end <= whole.begin) ++note_;
    if (note_ < document_.footnotes.size() && document_.footnotes[note_].text.begin < whole.end) {
      const Span note{whole.begin, document_.footnotes[note_].text.end};
      at_ = std::max(at_, note.end);
      return std::pair(note, Kind::footnote);
    }
    const Span line = detail::trimmed(text_, whole);
    return std::pair(line, line.empty() ? Kind::blank : Kind::body);
  }

 private:
  const Document& document_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t furniture_ = 0;
  std::size_t note_ = 0;
};

void mend(std::string_view text, Span before, Span after, Between& between, std::vector<Repair>& repairs) {
  const bool together = !between.blank && !between.page_ends && between.notes.empty();
  const std::size_t hyphen = opens_lower(after.of(text)) ? hyphen_of(before.of(text)) : 0;
  if (hyphen == 0 && (together || !goes_on(before.of(text), after.of(text), between))) return;
  if (hyphen != 0 && opens_second_part(after.of(text))) return;
  const RepairKind break_kind = between.page_ends || !between.notes.empty() ? RepairKind::page_break : RepairKind::blank_line;
  const RepairKind kind = hyphen != 0 ? RepairKind::hyphenation : break_kind;
  std::size_t from = hyphen != 0 ? before.end - hyphen : text.find('\n', before.end) + 1;
  for (const Span note : between.notes) {
    if (from < note.begin) repairs.push_back({kind, {from, note.begin}});
    repairs.push_back({RepairKind::footnote, note});
    from = note.end;
  }
  if (from < after.begin) repairs.push_back({kind, {from, after.begin}});
}

template <typename Found>
void find_each(std::string_view text, Span line, std::string_view sought, Found found) {
  for (std::size_t at = text.find(sought, line.begin); at < line.end; at = text.find(sought, at + sought.size())) found(at);
}

/// "2Aanhangsel Handelingen", "> nr. 7": the bytes of the number or of the mark at the begin of the line.
std::optional<Repair> glued_before(std::string_view text, Span line) {
  const std::string_view words = line.of(text);
  if (words.empty() || (words.front() != '>' && !is_digit(words.front()))) return {};
  static const detail::Expression note(
      R"(^(?P<mark>[1-9]\d{0,2})(?:Aanhangsel|Handelingen|Stb\.|Staatsblad|Stcrt\.|Staatscourant|Trb\.|Tractatenblad|ECLI:|COM\(|JOIN\(|SWD\(|Verordening|Richtlijn|Besluit))",
      "note that is glued to its number");
  static const detail::Expression quoted(R"(^(?P<mark>>(?:{blank}*>)*{blank}+)\S)", "quoted line");
  const bool is_quoted = words.front() == '>';
  const detail::Expression& form = is_quoted ? quoted : note;
  const auto match = form.at(words, 0);
  if (!match) return {};
  const Span mark = form.named(*match, "mark");
  return Repair{is_quoted ? RepairKind::quotation : RepairKind::note_mark, {line.begin + mark.begin, line.begin + mark.end}};
}

/// In the order of the text, a note before what is mended in it.
bool outer_first(const Repair& a, const Repair& b) {
  return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
}

void repair_letters(std::string_view text, Span line, std::vector<Repair>& repairs) {
  const std::string_view inside = text.substr(0, line.end);
  find_each(inside, line, "\u00AD", [&](std::size_t at) {
    if (at + 2 < line.end) repairs.push_back({RepairKind::soft_hyphen, {at, at + 2}});
  });
  find_each(inside, line, "\xEF\xAC", [&](std::size_t at) {
    if (!detail::written_out(text.substr(at, 3)).empty()) repairs.push_back({RepairKind::ligature, {at, at + 3}});
  });
  find_each(inside, line, "&", [&](std::size_t at) {
    const std::size_t size = inside.substr(at, detail::longest_entity).find(';') + 1;
    if (size != 0 && !detail::written_out(text.substr(at, size)).empty())
      repairs.push_back({RepairKind::entity, {at, at + size}});
  });
}

/// "nr. 12<span>3</span>": two numbers, that a tag parts.
bool parts_numbers(std::string_view text, Span tag, const std::vector<Repair>& before) {
  constexpr std::size_t most_tags = 8;
  std::size_t begin = tag.begin;
  for (std::size_t i = before.size(); i-- > 0 && before.size() - i <= most_tags && before[i].span.end == begin;)
    begin = before[i].span.begin;
  return begin > 0 && is_digit(text[begin - 1]) && tag.end < text.size() && is_digit(text[tag.end]);
}

/// The tags of words in text that is no file of HTML: "Kamerstuk <strong>36 045</strong>". Not those of raised numbers, nor
/// those of links, but behind a word that announces a number.
void leave_out_tags(std::string_view text, std::vector<Repair>& repairs) {
  static const detail::Expression words(R"(</?(?i:b|strong|i|em|u|span|font|mark)(?:\s[^<>]{0,150}=[^<>]{0,200})?/?>)",
                                        "tag of words");
  static const detail::Expression link(R"(<(?i:a)\s[^<>]{0,400}>|</(?i:a)>)", "tag of a link");
  static const detail::Expression announced(
      R"(\b(?i:kamer{fold}stuk(?:ken|nummers?|nrs?\.?)?|dossiers?(?:nummers?)?|wetsvoorstel(?:len)?|nrs?\.):?(?:{blank}|{break}|<[^<>]{1,300}>)*$)",
      "announced number");
  constexpr std::size_t reach = 400;
  bool is_in_link = false;
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    detail::go_on();
    auto match = words.at(text, at);
    if (!match && (match = link.at(text, at))) {
      const bool closes = text[at + 1] == '/';
      const bool is_left_out = closes ? is_in_link : announced.is_at_end(detail::before(text, at, reach));
      is_in_link = is_left_out && !closes;
      if (!is_left_out) continue;
    }
    if (!match || parts_numbers(text, match->front(), repairs)) continue;
    repairs.push_back({RepairKind::emphasis, match->front()});
  }
}

}  // namespace

std::string_view name_of(RepairKind kind) {
  static constexpr std::array<std::string_view, 13> names{
      "byte-order mark", "encoding",   "encoded twice", "soft hyphen", "ligature",  "entity",   "emphasis",
      "hyphenation",     "page break", "blank line",    "footnote",    "note mark", "quotation"};
  return names.at(static_cast<std::size_t>(kind));
}

std::vector<Repair> read_repairs(const Document& document) {
  const std::string_view text = document.text;
  std::vector<Repair> repairs;
  if (document.source.format == "markdown")
    for (const Span mark : detail::emphasis_marks(text)) repairs.push_back({RepairKind::emphasis, mark});
  leave_out_tags(text, repairs);
  Lines lines(document);
  Span before;
  Between between;
  while (const auto line = lines.next()) {
    detail::go_on();
    const auto& [span, kind] = *line;
    if (kind == Lines::Kind::blank) between.blank = true;
    if (kind == Lines::Kind::footnote) {
      between.notes.push_back(span);
      repair_letters(text, span, repairs);
      if (const auto mark = glued_before(text, span)) repairs.push_back(*mark);
    }
    const bool is_of_a_page =
        kind == Lines::Kind::body && (names_a_page(span.of(text)) || stands_alone(text, span, between.blank));
    between.page_ends = between.page_ends || kind == Lines::Kind::furniture || is_of_a_page;
    if (is_of_a_page) continue;
    if (kind != Lines::Kind::body || (between.page_ends && is_page_number(span.of(text)))) continue;
    if (!before.empty()) mend(text, before, span, between, repairs);
    repair_letters(text, span, repairs);
    if (const auto mark = glued_before(text, span)) repairs.push_back(*mark);
    before = span;
    between = {};
  }
  std::sort(repairs.begin(), repairs.end(), outer_first);
  return repairs;
}

}  // namespace kamergraaf
