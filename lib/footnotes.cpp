// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

#include "detail/bytes.hpp"
#include "detail/going_on.hpp"
#include "detail/lines.hpp"
#include "detail/raised.hpp"
#include "expressions/expression.hpp"
#include "expressions/signs.hpp"
#include "kamergraaf/document.hpp"

namespace kamergraaf {
namespace {

using detail::Expression;

using Marks = std::vector<Span>;

/// How notes and their marks are printed.
struct NoteStyle {
  Marks (*notes)(std::string_view text);
  Marks (*marks)(std::string_view text);
  bool note_needs_mark = false;
};

constexpr std::size_t most_digits = 3;
constexpr std::size_t longest_before_mark = 12;

Marks marks_of(const std::vector<Expression::Match>& matches, const Expression& form) {
  Marks marks;
  for (const auto& match : matches) marks.push_back(form.named(match, "mark"));
  return marks;
}

Marks marks_in(std::string_view text, const Expression& form) { return marks_of(form.all(text, {0, text.size()}), form); }

Marks notes_in(std::string_view text, bool (*may)(std::string_view), const Expression& (*form)()) {
  const auto matches = detail::all_at_lines(text, may, form);
  return matches.empty() ? Marks() : marks_of(matches, form());
}

/// Of what a note may begin with the letters outside ASCII, for those of raised digits are among them, and `&nbsp;`.
bool may_be_other(std::string_view words) {
  return !words.empty() && (!detail::is_ascii(words.front()) || words.front() == '&');
}

std::size_t digits_in(std::string_view start) { return std::min(start.find_first_not_of("0123456789"), start.size()); }

bool may_open_with_raised(std::string_view from_line) { return may_be_other(detail::behind_spaces(from_line)); }

bool may_open_with_bracket(std::string_view from_line) {
  const std::string_view words = detail::behind_spaces(from_line);
  return words.starts_with('[') || may_be_other(words);
}

/// `44Ontwerp`, `44 (zie`, `44 36 999, nr. 3`: a number, and behind a blank or none a capital, a bracket or a dossier; or
/// nothing else on its line.
bool may_open_with_digit(std::string_view from_line) {
  const std::string_view words = detail::behind_spaces(from_line);
  if (!detail::opens_with_digit(words)) return may_be_other(words);
  const std::size_t digits = digits_in(words.substr(0, most_digits + 1));
  std::string_view behind = words.substr(digits);
  const bool is_parted = detail::opens_with(behind, {" ", "\t"});
  if (is_parted) behind.remove_prefix(1);
  if (digits > most_digits || behind.empty()) return false;
  if (std::string_view("(\r\n").find(behind.front()) != std::string_view::npos) return true;
  if (is_parted && (detail::is_digit(behind.front()) || behind.front() == ' ')) return true;
  return may_be_other(behind) || (behind.front() >= 'A' && behind.front() <= 'Z');
}

const Expression& raised_note() {
  static const Expression form(R"((?m)^{blank}*(?P<mark>[\x{B9}\x{B2}\x{B3}\x{2070}\x{2074}-\x{2079}]{1,3}){blank}*[^\s])",
                               "raised note");
  return form;
}

const Expression& bracketed_note() {
  static const Expression form(R"((?m)^{blank}*(?P<mark>\[\^?\d{1,3}\]:?){blank}*[^\s])", "bracketed note");
  return form;
}

const Expression& glued_note() {
  static const Expression form(
      R"((?m)^{blank}*(?P<mark>[1-9]\d{0,2})(?:{blank}?(?:[{capital}]|\()|{blank}{plain}(?:{blank}[IVX]{1,6})?,{blank}?(?i:nrs?\.)|{blank}*\r?\n{blank}*(?:Kamerstuk|Kamerst\.|TK\b|EK\b|Aanhangsel|Handelingen|Stb\.|Staatsblad|Stcrt\.|Staatscourant|Trb\.|COM\(|ECLI:|Idem\b|Ibid)))",
      "glued note");
  return form;
}

Marks raised_marks(std::string_view text) {
  static const Expression form(
      R"([^\s\x{A0}\x{B9}\x{B2}\x{B3}\x{2070}\x{2074}-\x{2079}](?P<mark>[\x{B9}\x{B2}\x{B3}\x{2070}\x{2074}-\x{2079}]{1,3}))",
      "raised mark");
  return marks_in(text, form);
}

Marks bracketed_marks(std::string_view text) {
  static const Expression form(R"([^\s\x{A0}]{blank}?(?P<mark>\[\^?\d{1,3}\]))", "bracketed mark");
  return marks_in(text, form);
}

/// The number that begins at the digit, with no space before it and behind it one, a sign or the end of the text.
Span number_at(std::string_view text, std::size_t digit) {
  if (digit == 0 || text[digit] == '0' || detail::is_digit(text[digit - 1]) || text[digit - 1] == ' ') return {};
  const std::size_t end = digit + digits_in(text.substr(digit, most_digits + 1));
  const bool closed = end == text.size() || std::string_view(" \t\r\n\f.,;:)").find(text[end]) != std::string_view::npos;
  return closed && end - digit <= most_digits ? Span{digit, end} : Span{};
}

/// Numbers that stand close behind a word, its sign or a bracket, as `{lead}[1-9]\d{0,2}(?:[\s.,;:)]|$)` finds them one behind
/// the other.
Marks glued_marks(std::string_view text) {
  static const Expression lead(
      R"((?:(?:[{small}][{small}]|c\.{blank}?s)(?:[.,;:?!)\x{2019}\x{201D}\x{BB}\x22]|[)\]][.,;:])?|\d[)\]][.,;:]?)$)",
      "before a glued mark");
  Marks marks;
  std::size_t from = 0;
  for (std::size_t at = detail::next_digit(text, 0); at < text.size(); at = detail::next_digit(text, at + 1)) {
    detail::go_on();
    const Span number = number_at(text, at);
    if (number.empty()) continue;
    const std::size_t begin = std::max(from, at - std::min(at, longest_before_mark));
    if (!lead.is_at_end(text.substr(begin, at - begin))) continue;
    marks.push_back(number);
    from = std::min(number.end + 1, text.size());
  }
  return marks;
}

Marks raised_notes(std::string_view text) { return notes_in(text, may_open_with_raised, raised_note); }
Marks bracketed_notes(std::string_view text) { return notes_in(text, may_open_with_bracket, bracketed_note); }
Marks glued_notes(std::string_view text) { return notes_in(text, may_open_with_digit, glued_note); }

constexpr std::array<NoteStyle, 3> styles{
    {{raised_notes, raised_marks}, {bracketed_notes, bracketed_marks}, {glued_notes, glued_marks, true}}};

std::uint32_t value_of(std::string_view mark) {
  std::uint32_t number = 0;
  while (!mark.empty()) {
    const auto raised = detail::raised_digit_of(mark).value_or(detail::RaisedDigit{mark.front(), 1});
    if (detail::is_digit(raised.digit)) number = number * 10 + static_cast<std::uint32_t>(raised.digit - '0');
    mark.remove_prefix(raised.size);
  }
  return number;
}

bool numbers_something(std::string_view text, Span mark) {
  const std::string_view before = text.substr(0, mark.begin);
  return before.ends_with("nr.") || before.ends_with("nrs.") || before.ends_with("blz.") || before.ends_with("art.");
}

Span text_behind(std::string_view text, Span mark, std::size_t next_note) {
  static const Expression other(
      R"(\r?\n{blank}*\r?\n|\r?\n(?:Vraag|Vragen|Antwoord|ANTWOORD)(?:{gap}\d[\d en,t/m-]{0,16})?{blank}*(?:\r?\n|$)|\r?\nAntwoord{gap}van{gap}(?:de{gap})?(?:heer|mevrouw|[Mm]inister|[Ss]taatssecretaris)\b)",
      "blank line, or questions and answers");
  const auto end = other.find(text.substr(0, next_note), mark.end);
  return detail::trimmed(text, {mark.end, end ? end->front().begin : next_note});
}

/// A number with nothing behind it on its line: that of a note or of a page.
bool is_alone_on_its_line(std::string_view text, Span mark) {
  const std::size_t next = text.find_first_not_of(" \t", mark.end);
  return next != std::string_view::npos && (text[next] == '\n' || text[next] == '\r');
}

/// Without numbers alone on their line of which there is another note: they are those of pages.
Marks without_pages(std::string_view text, Marks notes) {
  std::set<std::uint32_t> numbers;
  for (const Span note : notes)
    if (!is_alone_on_its_line(text, note)) numbers.insert(value_of(note.of(text)));
  std::erase_if(notes,
                [&](Span note) { return is_alone_on_its_line(text, note) && numbers.contains(value_of(note.of(text))); });
  return notes;
}

void read_style(std::string_view text, const NoteStyle& style, std::vector<Footnote>& footnotes) {
  const Marks notes = without_pages(text, style.notes(text));
  if (notes.empty()) return;
  const Marks marks = style.marks(text);
  std::map<std::uint32_t, Span> last;
  auto mark = marks.begin();
  for (std::size_t i = 0; i < notes.size(); ++i) {
    for (; mark != marks.end() && mark->begin < notes[i].begin; ++mark)
      if (!numbers_something(text, *mark)) last[value_of(mark->of(text))] = *mark;
    const std::uint32_t number = value_of(notes[i].of(text));
    const auto found = last.find(number);
    if (found == last.end() && style.note_needs_mark) continue;
    const std::size_t next = i + 1 < notes.size() ? notes[i + 1].begin : text.size();
    footnotes.push_back({number, found == last.end() ? Span{} : found->second, text_behind(text, notes[i], next)});
    if (found != last.end()) last.erase(found);
  }
}

}  // namespace

std::vector<Footnote> read_footnotes(std::string_view text) {
  std::vector<Footnote> footnotes;
  for (const NoteStyle& style : styles) read_style(text, style, footnotes);
  std::stable_sort(footnotes.begin(), footnotes.end(),
                   [](const Footnote& a, const Footnote& b) { return a.text.begin < b.text.begin; });
  return footnotes;
}

}  // namespace kamergraaf
