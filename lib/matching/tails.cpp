// SPDX-License-Identifier: Apache-2.0
#include "matching/tails.hpp"

#include <algorithm>
#include <string>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"

namespace kamergraaf::detail {
namespace {

constexpr const char* month =
    R"((?i:janu[{latin}]*|febr[{latin}]*|maart|mrt|april|apr|mei|junij?|julij?|aug[{latin}]*|sept[{latin}]*|o[ck]t[{latin}]*|nov[{latin}]*|dec[{latin}]*)\b)";

constexpr const char* unit =
    R"((?i:miljoen|miljard|mln|mld|mrd|euro|gulden|procent|procentpunt|jaar|dagen|weken|maanden|uur|minuten|km|kilometer|meter|kg|kilo|ton|ha|hectare|graden|keer|maal|fte|kWh|MWh|MW|GW)\b)";

/// What is counted, but never said of papers: 12 gemeenten, 4 kleine fracties.
constexpr const char* counted =
    R"((?:(?:[{small}]+{gap})?(?:brieven|moties|leden|lidstaten|landen|stukken|mensen|artikelen|vragen|punten)|daarvan|stemmen|besluiten|staten|gemeenten|provincies|waterschappen|wetten|bijlagen|amendementen|fracties|partijen|ministers|ministeries|bewindslieden|personen|inwoners|kinderen|jongeren|ouderen|gezinnen|huishoudens|woningen|huizen|bedrijven|banken|boeren|scholen|leraren|leerlingen|studenten|ziekenhuizen|agenten|militairen|werknemers|werkgevers|organisaties|instellingen|locaties|regio['\x{2019}]?s|gevallen|zetels|banen|schepen|vliegtuigen|voertuigen|projecten|maatregelen|aanbevelingen|pagina['\x{2019}]?s|bladzijden)\b)";

/// "nr. 12.4 De minister": the mark of a note behind the end of the sentence.
bool has_glued_mark(std::string_view text, std::size_t at) {
  static const Expression form(R"(\.[1-9]\d?(?:{gap}[{capital}][{small}]|{blank}*(?:{break}|$)))", "mark of a note");
  return at < text.size() && text[at] == '.' && form.is_at(text, at);
}

/// 17-02-2025, 1/1/2025, 070-3182211.
bool is_of_a_date_or_telephone(std::string_view text, std::size_t at) {
  static const Expression form(R"((?:{dash}|/)\d{1,2}(?:{dash}|/)\d{2,4}\b|{dash}\d{5,})",
                               "rest of a date or telephone number");
  return form.is_at(text, at);
}

/// "Kamerstuk 36 045,\n1 Dit is een voetnoot": the line that a page cuts goes on behind its notes.
bool is_of_a_note(std::string_view text, Span number) {
  constexpr std::size_t most_digits = 2;
  const std::size_t last = text.substr(0, number.begin).find_last_not_of(" \t");
  const bool begins_line = last != std::string_view::npos && text[last] == '\n';
  static const Expression marker(R"((?i:\bn[or]s?\.?){space}$)", "word of a number");
  if (!begins_line) return false;
  if (marker.is_at_end(before(text, number.begin, 16))) return false;
  return number.size() <= most_digits && is_digits(number.of(text)) && is_before_a_sentence(text, number.end);
}

/// "nr. 8-\n3": of a range the second would be more.
bool is_cut_by_a_line(std::string_view text, Span number) {
  static const Expression form(R"(-{break}{blank}*(?P<rest>\d{1,3})\b)", "rest of a number");
  const bool may_be_cut = number.end < text.size() && text[number.end] == '-' && is_digits(number.of(text));
  const auto rest = may_be_cut ? form.at(text, number.end) : std::nullopt;
  return rest && value_of(form.named(*rest, "rest").of(text)) <= value_of(number.of(text));
}

/// One letter further than the other, or so many: A and B, TJ and TL.
bool are_near(std::string_view letters, std::string_view other) {
  return letters.size() == other.size() && letters.substr(0, letters.size() - 1) == other.substr(0, other.size() - 1);
}

/// What letters stand for more often than for a paper.
bool is_abbreviation(std::string_view letters) {
  static constexpr std::string_view all[] = {"BZ", "CU", "EK", "EP", "EU", "EZ", "GJ", "GL", "HR", "JB", "JM", "KB", "MR",
                                             "NB", "NJ", "NL", "NS", "OM", "RV", "SO", "SP", "TK", "UK", "VN", "VS", "VV"};
  return std::find(std::begin(all), std::end(all), letters) != std::end(all);
}

bool is_in_a_paper_of_the_eerste_kamer(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 64;
  static const Expression form(
      R"((?:\b(?i:kamer{fold}stuk(?:ken)?){space}I\b|\bE\.?K\.?\b|\b(?i:eerste){gap}Kamer\b)[^.;()]*$)", "Eerste Kamer");
  return form.is_at_end(before(text, at, longest));
}

/// "Kamerstuk 36 999, BZ."
bool is_all_that_is_cited(std::string_view text, Span letters) {
  static const Expression announced(R"(\b(?i:kamer{fold}stuk(?:ken)?){gap}[\d \x{A0}.-]+(?:[IVX]{1,6})?,{space}$)",
                                    "announced dossier");
  static const Expression end(R"({space}(?:[.;)\]]|$))", "end of a citation");
  return letters.of(text) != "EK" && end.is_at(text, letters.end) && announced.is_at_end(before(text, letters.begin, 48));
}

/// "A-status", "EU-brief".
bool is_of_a_word(std::string_view text, std::size_t at) {
  static const Expression form(R"({dash}[{capital}]?[{small}]{2})", "rest of a word");
  return form.is_at(text, at);
}

/// "V-N 2010/66", "A-G Wattel", "T&C Sv", "M en R 2012/3": a journal, an office, a book.
bool open_an_abbreviation(std::string_view text, Span letters) {
  static const Expression form(
      R"(&[A-Z]|{dash}[A-Z]{1,3}{blank}+(?:(?:1[89]|20)\d\d\b|BP{blank}?\d)|{gap}en{gap}[A-HJ-UW-Z]{gap}(?:1[89]|20)\d\d/\d)",
      "rest of an abbreviation");
  static const Expression office(R"(-G{blank}+[{capital}][{small}])", "name behind an office");
  const bool may_be_office = letters.of(text) == "A" || letters.of(text) == "P";
  return form.is_at(text, letters.end) || (may_be_office && office.is_at(text, letters.end));
}

/// "C, p. 3, D. Jansen, Diss.": an author, where papers stand before.
bool is_an_author(std::string_view text, Span initial) {
  static const Expression form(R"(\.{gap}[{capital}][{small}]+{space},)", "surname of an author");
  static const Expression joint(R"([,;]{space}$)", "comma");
  return form.is_at(text, initial.end) && joint.is_at_end(before(text, initial.begin, 4));
}

/// "J. de Vries", "A.B. Jansen", "(A. Jansen)".
bool is_an_initial(std::string_view text, std::size_t at) {
  static const Expression form(
      R"(\.(?:[A-Z]\.|{gap}(?:van|de|den|der|ter|ten)(?:{gap}(?:de|den|der|het))?{gap}[{capital}]|{gap}[{capital}][{small}]+(?:$|\)|{dash}[{capital}])))",
      "rest of a name");
  return form.is_at(text, at);
}

}  // namespace

bool is_digits(std::string_view number) { return !number.empty() && std::all_of(number.begin(), number.end(), is_digit); }

bool is_letters(std::string_view number) {
  return !number.empty() && std::all_of(number.begin(), number.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_year(std::string_view number) { return number.size() == 4 && number >= "1800" && number <= "2099"; }

bool is_year_behind(std::string_view number, std::string_view before) {
  constexpr std::size_t far_from = 3;
  return is_year(number) && is_digits(before) && before.size() <= far_from;
}

namespace {

/// "nrs. 812/813": the next one.
bool is_before_the_next(std::string_view text, Span number) {
  static const Expression form(R"(/(?P<next>\d{1,4})\b)", "next number");
  constexpr unsigned more_than_days = 100;
  if (number.end >= text.size() || text[number.end] != '/') return false;
  const unsigned value = is_digits(number.of(text)) && !is_year(number.of(text)) ? value_of(number.of(text)) : 0;
  const auto next = value >= more_than_days ? form.at(text, number.end) : std::nullopt;
  return next && value_of(form.named(*next, "next").of(text)) == value + 1;
}

}  // namespace

bool is_of_something_else(std::string_view text, Span number) {
  static const Expression form(
      std::string(
          R"(\d|[.,]\d|:\d\d|\(\d{1,2}[),]|[.]{blank}*\d{1,4}[)\]]|{blank}\d{1,2}\)|\$|[~^]|<>|[*&%#!?]{1,3}\d|{break}{blank}*(?:{dash}\d|0{gap}[{small}])|{dash}[{small}]{1,2}\b|{blank}\d{3}\b|{blank}\d(?:[).,;]|$)|/\d\d|{space}(?:[%\x{2030}]|)") +
          month + "|" + unit + ")",
      "behind");
  if (is_before_the_next(text, number) || has_glued_mark(text, number.end)) return false;
  return form.is_at(text, number.end) || is_of_a_date_or_telephone(text, number.end) || is_of_a_note(text, number) ||
         is_cut_by_a_line(text, number);
}

bool are_of_something_else(std::string_view text, Span letters, std::string_view before) {
  static const Expression dated(R"({gap}\d)", "date of something");
  const std::string_view written = letters.of(text);
  if (!is_letters(written)) return false;
  if (written.size() == 2 && dated.is_at(text, letters.end)) return true;
  if (is_of_a_word(text, letters.end) || open_an_abbreviation(text, letters)) return true;
  const bool is_initial = is_an_initial(text, letters.end) || (!before.empty() && is_an_author(text, letters));
  if (written.size() == 1 && is_initial) return true;
  if (!is_abbreviation(written) || are_near(written, before)) return false;
  if (written == "TK" || !before.empty()) return true;
  return !is_in_a_paper_of_the_eerste_kamer(text, letters.begin) && !is_all_that_is_cited(text, letters);
}

bool is_before_a_sentence(std::string_view text, std::size_t at) {
  static const Expression form(R"({blank}[{capital}][{small}])", "first word of a sentence");
  return form.is_at(text, at);
}

bool counts_something(std::string_view text, std::size_t at) {
  static const Expression form(
      std::string(
          R"({dash}[{small}]{3}|\+|{space}\x{B0}|{gap}(?:op|van){gap}de{gap}\d|{gap}\x{E0}{gap}\d|{gap}(?:andere|overige|van{gap}(?:de|het){gap}[{capital}]|[{capital}]{2}|)") +
          counted + ")",
      "something that is counted");
  return form.is_at(text, at);
}

bool is_first_of_days(std::string_view text, std::string_view number, std::size_t at) {
  static const Expression form(
      std::string(R"((?:{space}(?:{dash}|/){space}|{gap}(?:en|t/m|tot{gap}en{gap}met){gap})\d{1,2}{gap})") + month,
      "second day");
  return number.size() <= 2 && is_digits(number) && form.is_at(text, at);
}

bool makes_an_amount(std::string_view text, std::size_t at) {
  static const Expression form(std::string(R"({space}(?:[%\x{2030}]|)") + unit + "|" + counted + ")", "amount");
  return form.is_at(text, at);
}

namespace {

/// "p. 3,\n2\nDe minister": the number of the page that it stands on.
bool ends_in_own_page(std::string_view text, Span pages) {
  static const Expression form(R"((?P<page>\d{1,5}){space},?(?:{gap}en)?{blank}*{break}{blank}*(?P<last>\d{1,3})$)",
                               "own page");
  static const Expression end_of_line(R"({blank}*(?:\r?\n|$))", "end of a line");
  const std::string_view written = pages.of(text);
  if (written.find('\n') == std::string_view::npos || !end_of_line.is_at(text, pages.end)) return false;
  const auto match = form.find(written);
  return match && value_of(form.named(*match, "last").of(written)) <= value_of(form.named(*match, "page").of(written));
}

/// A day, an amount, an ordinal, a number in parts; or a year or session among pages of which there are not as many.
bool ends_in_something_else(std::string_view text, Span pages) {
  static const Expression form(std::string(R"([{latin}]|[.:]\d|{dash}[{small}]|{blank}\d{3}\b|{space}(?:[%\x{2030}]|)") +
                                   month + "|" + unit + "|" + counted + ")",
                               "behind pages");
  static const Expression session(
      R"((?:(?:^|\D)\d{1,3}(?:{space},{space}(?:en{gap})?|{gap}en{gap})|\bI{blank})(?:1[89]|20)\d\d(?:/\d\d(?:\d\d)?)?$)",
      "year or session");
  static const Expression chamber(R"((?:{space},{space}(?:en{gap})?|{gap}en{gap})I{blank}\d{4}$)",
                                  "chamber and first year of a session");
  if (ends_in_own_page(text, pages)) return true;
  static const Expression own_pages(R"(,{space}(?i:pp?|pag|bladzz?|blzz?)\.{space}\d)", "pages of a number");
  static const Expression range(R"((?:^|{dash})\d+$)", "last page of a range");
  if (has_glued_mark(text, pages.end) && range.is_at_end(pages.of(text))) return false;
  if (form.is_at(text, pages.end) || session.is_at_end(pages.of(text)) || own_pages.is_at(text, pages.end)) return true;
  return chamber.is_at_end(pages.of(text)) && text.substr(pages.end).starts_with('/');
}

}  // namespace

Span without_begin_of_else(std::string_view text, Span pages) {
  static const Expression last(
      R"((?:{space}[,\x{2010}-\x{2015}-]{space}(?:en{gap})?|{gap}en{gap})(?:I{blank})?\d{1,4}(?:/\d{2,4})?$)", "last page");
  while (!pages.empty() && ends_in_something_else(text, pages)) {
    const auto found = last.find(text.substr(0, pages.end), pages.begin);
    if (!found) break;
    pages.end = found->front().begin;
  }
  return pages;
}

}  // namespace kamergraaf::detail
