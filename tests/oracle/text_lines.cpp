// SPDX-License-Identifier: Apache-2.0
#include "oracle/text_lines.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "detail/bytes.hpp"
#include "detail/lines.hpp"
#include "detail/raised.hpp"
#include "expressions/expression.hpp"
#include "heads/names.hpp"
#include "oracle/head_lines.hpp"
#include "wording/sentence.hpp"

namespace oracle {

using namespace kamergraaf;
using detail::Expression;
using detail::filled_lines;
using detail::trimmed;

std::vector<Span> read_furniture(std::string_view text) {
  static const Expression form(
      R"((?m)^{blank}*(?:)"
      R"((?:(?:Tweede|Eerste){gap}[Kk]amer(?:{gap}der{gap}Staten{dash}Generaal)?|(?:Staten|Verenigde){dash}?{gap}?(?:Generaal|Vergadering))[,.]?)"
      R"({space}(?i:vergaderjaar|zitting(?:sjaar)?){gap}[^\n]{0,120})"
      R"(|kst-[0-9A-Za-z-]{5,40}|(?:ah-[0-9A-Za-z-]{5,40}[ \t\r\x{A0}]*\n{blank}*(?:\n{blank}*)?)?ISSN{gap}[0-9 -]{8,14}|['\x{2019}]s-Gravenhage{gap}\d{4})[ \t\r\x{A0}]*$)",
      "running head or foot");
  std::vector<Span> furniture;
  for (const auto& match : form.all(text, {0, text.size()})) furniture.push_back(match.front());
  return furniture;
}

namespace {

struct NoteStyle {
  Expression note;
  Expression mark;
  bool note_needs_mark = false;
};

const std::vector<NoteStyle>& styles() {
  static const std::vector<NoteStyle> all{
      {Expression(R"((?m)^{blank}*(?P<mark>[\x{B9}\x{B2}\x{B3}\x{2070}\x{2074}-\x{2079}]{1,3}){blank}*[^\s])", "raised note"),
       Expression(
           R"([^\s\x{A0}\x{B9}\x{B2}\x{B3}\x{2070}\x{2074}-\x{2079}](?P<mark>[\x{B9}\x{B2}\x{B3}\x{2070}\x{2074}-\x{2079}]{1,3}))",
           "raised mark")},
      {Expression(R"((?m)^{blank}*(?P<mark>\[\d{1,3}\]){blank}*[^\s])", "bracketed note"),
       Expression(R"([^\s\x{A0}]{blank}?(?P<mark>\[\d{1,3}\]))", "bracketed mark")},
      {Expression(R"((?m)^{blank}*(?P<mark>[1-9]\d{0,2}){blank}?(?:[{capital}]|\())", "glued note"),
       Expression(
           R"((?:(?:[{small}][{small}]|c\.{blank}?s)(?:[.,;:)\x{2019}\x{201D}]|[)\]][.,;:])?|\d[)\]][.,;:]?)(?P<mark>[1-9]\d{0,2})(?:[\s.,;:)]|$))",
           "glued mark"),
       true},
  };
  return all;
}

std::uint32_t value_of(std::string_view mark) {
  std::uint32_t number = 0;
  while (!mark.empty()) {
    const auto raised = detail::raised_digit_of(mark).value_or(detail::RaisedDigit{mark.front(), 1});
    if (detail::is_digit(raised.digit)) number = number * 10 + static_cast<std::uint32_t>(raised.digit - '0');
    mark.remove_prefix(raised.size);
  }
  return number;
}

std::vector<Span> marks_of(std::string_view text, const Expression& form) {
  std::vector<Span> marks;
  for (const auto& match : form.all(text, {0, text.size()})) marks.push_back(form.named(match, "mark"));
  return marks;
}

bool numbers_something(std::string_view text, Span mark) {
  const std::string_view before = text.substr(0, mark.begin);
  return before.ends_with("nr.") || before.ends_with("nrs.") || before.ends_with("blz.") || before.ends_with("art.");
}

Span text_behind(std::string_view text, Span mark, std::size_t next_note) {
  static const Expression blank_line(R"(\r?\n{blank}*\r?\n)", "blank line");
  const auto end = blank_line.find(text.substr(0, next_note), mark.end);
  return detail::trimmed(text, {mark.end, end ? end->front().begin : next_note});
}

void read_style(std::string_view text, const NoteStyle& style, std::vector<Footnote>& footnotes) {
  const std::vector<Span> notes = marks_of(text, style.note);
  if (notes.empty()) return;
  const std::vector<Span> marks = marks_of(text, style.mark);
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
  for (const NoteStyle& style : styles()) read_style(text, style, footnotes);
  std::stable_sort(footnotes.begin(), footnotes.end(),
                   [](const Footnote& a, const Footnote& b) { return a.text.begin < b.text.begin; });
  return footnotes;
}

namespace {

constexpr std::size_t most_signers = 150;
constexpr const char* name_line =
    R"((?:(?:mr\.|dr\.|drs\.|ing\.|ir\.|prof\.){blank}{0,2})*(?:[{capital}][{latin}.'\x{2019}-]*|['\x{2019}][ts]|van|de|der|den|ten|ter|el))"
    R"((?:{blank}{1,2}(?:[{capital}][{latin}.'\x{2019}-]*|['\x{2019}][ts]|van|de|der|den|ten|ter|el|[-\x{2013}]|c\.s\.)){0,7})";
constexpr const char* initials_and_name =
    R"((?:(?:mr\.|dr\.|drs\.|ing\.|ir\.|prof\.){blank}{0,2})*[{capital}][{latin}]{0,2}\.[{latin}.'\x{2019}-]*)"
    R"((?:{blank}{1,2}(?:[{capital}][{latin}.'\x{2019}-]*|['\x{2019}][ts]|van|de|der|den|ten|ter|tot|el)){1,8})";

bool is_name_of(std::string_view name, std::string_view role) {
  static const Expression heading(
      R"(^(?:Aanleiding|Algemeen|Artikel|Bijlagen?|Conclusie|Gegeven|Inleiding|Noten|Ondertekenaars|Samenvatting|Toelichting|Uitvoering|Vervolg|Voetnoten)$|^(?:S-|De [Mm]inister|De [Ss]taatssecretaris|Voor den Minister|Aan de|Aan het|Handelingen)|Staten-Generaal)",
      "no name");
  static const Expression capital(R"([A-Z\x{80}-\x{10FFFF}])", "capital");
  static const Expression cut(R"(\b(?i:van|voor|en|der|de)$|^(?i:minister|staatssecretaris)$)", "role that goes on");
  return !heading.find(name) && !is_kind_line(name) && capital.find(name) && !cut.find(role);
}

bool opens_an_annex(std::string_view text, std::size_t from, std::size_t to) {
  static const Expression form(R"(^(?:Bijlagen?|BIJLAGEN?)\b)", "annex");
  const std::string_view between = text.substr(from, to - from);
  const std::vector<Span> lines = filled_lines(between);
  return std::any_of(lines.begin(), lines.end(), [&](Span line) { return form.at(line.of(between), 0).has_value(); });
}

/// An office without an article, and a name on the line above it.
bool is_below_a_name(std::string_view text, Span office) {
  static const Expression article(R"(^{blank}*(?i:de){gap})", "article");
  static const Expression name("^" + std::string(initials_and_name) + "$", "name");
  const std::string_view above = text.substr(0, office.begin);
  const std::vector<Span> lines = filled_lines(above);
  return !article.at(office.of(text), 0) && !lines.empty() && name.at(lines.back().of(above), 0);
}

std::vector<Author> office_holders(std::string_view text) {
  static const Expression form(
      R"((?m)^{blank}*(?:[Dd]e{gap}(?P<role>(?:[Mm]inister|[Ss]taatssecretaris|(?:(?:[Ff]ungerend|[Ww]aarnemend|[Pp]laatsvervangend){gap})?[Vv]oorzitter{gap}van|)"
      R"([Vv]ice-?president{gap}van|[Ii]nformateur|[Nn]ationale{gap}[Oo]mbudsman)[^\n\r:]{0,160}?(?:\r?\n{blank}*[{capital}][^\n\r:.,]{1,80},)??))"
      R"((?:,{blank}+(?P<name>)" +
          std::string(initials_and_name) + R"()|,?{blank}*\r?\n(?:{blank}*\r?\n){0,4}{blank}*(?P<name2>)" +
          std::string(name_line) +
          R"()))"
          R"(|DE{gap}(?P<role2>(?:MINISTER|STAATSSECRETARIS|VOORZITTER{gap}VAN|VICE-?PRESIDENT{gap}VAN|INFORMATEUR|NATIONALE{gap}OMBUDSMAN)[^\n\r:{small}]{0,160}?))"
          R"((?:,{blank}+|,?{blank}*\r?\n(?:{blank}*\r?\n){0,4}{blank}*)(?P<name3>)" +
          std::string(initials_and_name) +
          R"())"
          R"(|(?P<role3>(?:[Mm]inister|[Ss]taatssecretaris){gap}(?:van|voor){gap}[^\n\r:;.?!]{3,120}?),{blank}*\r?\n(?:{blank}*\r?\n){0,4}{blank}*(?P<name4>)" +
          std::string(initials_and_name) +
          R"())"
          R"(|(?:[Dd]e|DE){gap}(?i:minister|staatssecretaris)[^\n\r:]{0,160}?,?{blank}*\r?\n(?:{blank}*\r?\n){0,2}{blank}*(?i:namens{gap}deze)[,:]?{blank}*\r?\n)"
          R"((?:{blank}*\r?\n){0,2}{blank}*(?i:de{gap})?(?P<role4>[A-Za-z][^\n\r:;.?!]{2,120}?),{blank}*\r?\n(?:{blank}*\r?\n){0,4}{blank}*(?P<name5>)" +
          std::string(initials_and_name) + R"()){blank}*\r?$)",
      "signature");
  std::vector<Author> authors;
  std::size_t from = 0;
  for (const auto& match : form.all(text, {0, text.size()})) {
    Author author{
        std::string(trimmed(text, form.named(match, "name")).of(text)), std::string(form.named(match, "role").of(text)), {}};
    if (!authors.empty() && opens_an_annex(text, from, match.front().begin)) break;
    from = match.front().end;
    if (!is_name_of(author.name, author.role) || (authors.empty() && is_below_a_name(text, match.front()))) continue;
    author.name = detail::without_stop(author.name);
    if (author.role.ends_with(',')) author.role.pop_back();
    author.role = detail::folded(author.role);
    author.role.front() = static_cast<char>(author.role.front() & ~0x20);
    authors.push_back(std::move(author));
  }
  return authors;
}

/// A name above the office, as ministries sign what they send.
std::vector<Author> names_above_offices(std::string_view text) {
  static const Expression form(
      "(?m)^{blank}*(?P<name>" + std::string(name_line) +
          R"(){blank}*\r?\n(?:{blank}*\r?\n)?{blank}*(?:[Dd]e{gap})?(?P<role>(?:[Mm]inister|[Ss]taatssecretaris){gap}(?:van|voor){gap}[^\n\r:;.?!]{3,120}?){blank}*\r?$)",
      "signature above the office");
  std::vector<Author> authors;
  std::size_t from = 0;
  for (const auto& match : form.all(text, {0, text.size()})) {
    Author author{std::string(form.named(match, "name").of(text)), std::string(form.named(match, "role").of(text)), {}};
    if (!authors.empty() && opens_an_annex(text, from, match.front().begin)) break;
    from = match.front().end;
    if (author.role.ends_with(',')) author.role.pop_back();
    if (!is_name_of(author.name, author.role)) continue;
    author.name = detail::without_stop(author.name);
    author.role = detail::folded(author.role);
    authors.push_back(author);
    authors.back().role.front() = static_cast<char>(authors.back().role.front() & ~0x20);
  }
  return authors;
}

std::vector<Author> movers(std::string_view text) {
  static const Expression close(
      R"((?i:\borde{gap}van{gap}de{gap}dag){space}(?:(?P<end>[.,;]?{blank}*\r?\n)|(?P<end2>\.{blank}+)[{capital}]))",
      "end of a motion");
  static const Expression name("^(?P<name>" + std::string(name_line) + "),?$", "mover");
  std::vector<Author> authors;
  const auto end = close.find(text);
  if (!end) return authors;
  const std::string_view rest = text.substr(close.named(*end, "end").end);
  for (const Span line : filled_lines(rest, most_signers)) {
    const auto mover = name.at(line.of(rest), 0);
    if (!mover || !is_name_of(name.named(*mover, "name").of(line.of(rest)), "lid")) break;
    authors.push_back({std::string(detail::without_stop(name.named(*mover, "name").of(line.of(rest)))), "lid", {}});
  }
  return authors;
}

}  // namespace

std::vector<Author> read_signatures(std::string_view text) {
  std::vector<Author> authors = office_holders(text);
  if (authors.empty()) authors = movers(text);
  return authors.empty() ? names_above_offices(text) : authors;
}

}  // namespace oracle
