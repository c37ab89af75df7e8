// SPDX-License-Identifier: Apache-2.0
#include "matching/elements.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "matching/list_ends.hpp"
#include "matching/tails.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_range = 200;
constexpr std::size_t farthest_bracket = 300;

Code number_of(std::string_view text) {
  std::string number(text);
  std::erase_if(number, [](char c) { return c <= ' ' || c >= '\x7f' || c == '.'; });
  const std::size_t first = number.find_first_not_of('0');
  return Code(first == std::string::npos ? number : number.substr(first));
}

/// Of a paper of the Eerste Kamer: three or more are a Roman number.
bool is_letter_of_paper(std::string_view code) { return is_letters(code) && code.size() <= 2; }

/// A to Z, then AA, AB and on.
unsigned place_of_letters(std::string_view letters) {
  unsigned place = 0;
  for (const char letter : letters) place = place * 26 + static_cast<unsigned>(letter - 'A') + 1;
  return place;
}

std::string letters_at(unsigned place) {
  const auto letter = [](unsigned n) { return static_cast<char>('A' + n); };
  std::string letters(1, letter((place - 1) % 26));
  return place > 26 ? letter((place - 1) / 26 - 1) + letters : letters;
}

void add_middle(std::vector<NumberElement>& elements, const NumberElement& last) {
  const NumberElement first = elements.back();
  const bool lettered = is_letter_of_paper(first.number.view()) && is_letter_of_paper(last.number.view());
  if (!lettered && (!is_digits(first.number.view()) || !is_digits(last.number.view()))) return;
  const auto place_of = [&](const Code& code) { return lettered ? place_of_letters(code.view()) : value_of(code.view()); };
  const unsigned from = place_of(first.number);
  const unsigned to = place_of(last.number);
  if (to <= from || to - from > longest_range) return;
  for (unsigned place = from + 1; place < to; ++place)
    elements.push_back({Code(lettered ? letters_at(place) : std::to_string(place)), {}, {first.span.begin, last.span.end}, {}});
}

/// Without a glued "en", and a letter that is a word: "nr. 12 en", "nr. 12 a priori"; "nr. 12 a." is a number.
Span without_word(std::string_view text, Span number) {
  static const Expression end(
      R"({space}(?:[,;:]|\.(?:{blank}*(?:{break}|$)|{gap}[{capital}])|{break}|$|\(|en\b|van\b|{dash}{space}[a-h\d]))",
      "end of a number");
  const std::string_view written = number.of(text);
  if (written.ends_with("en")) return {number.begin, number.end - 2};
  const bool is_parted =
      is_digit(written.front()) && written.size() > 2 && !is_digit(written[written.size() - 2]) && !is_digit(written.back());
  const bool is_closed =
      text.substr(number.end).starts_with(')') && is_in_brackets(before(text, number.begin, farthest_bracket));
  return is_parted && !is_closed && !end.is_at(text, number.end)
             ? Span{number.begin, number.begin + written.find_first_not_of("0123456789")}
             : number;
}

bool is_part(const NumberElement& element, const std::vector<NumberElement>& before) {
  const bool roman = element.number.view().find_first_not_of("IVX") == std::string_view::npos;
  return roman && !before.empty() && is_digits(before.back().number.view()) && before.back().pages.empty();
}

void add_part(const NumberElement& element, std::vector<NumberElement>& elements) {
  if (!elements.back().part.empty()) {
    elements.push_back({elements.back().number, element.number, element.span, element.pages});
    return;
  }
  elements.back().part = element.number;
  elements.back().pages = element.pages;
  elements.back().span.end = element.span.end;
}

bool is_dossier(std::string_view text, const NumberElement& element) {
  static const Expression number(R"({space},{space}(?i:nrs?|nos?)\.?{space}\d)", "number behind a dossier");
  return element.number.view().size() >= 4 && !is_year(element.number.view()) && element.pages.empty() &&
         number.at(text, element.span.end);
}

/// Whether a year may be one of them: papers of one dossier are seldom as many, and issues bear a year.
enum class Years : std::uint8_t { end_the_list, are_elements };

/// "Stb. 2018, 444, nr. 2": not the issue of that number.
bool is_numbered_otherwise(std::string_view text, const std::vector<NumberElement>& elements, const NumberElement& next) {
  static const Expression word(R"(\b(?i:nrs?|nos?)\.?{space}$)", "word before a number");
  const auto has_word = [&](const NumberElement& element) { return word.is_at_end(before(text, element.span.begin, 8)); };
  return has_word(next) && !has_word(elements.front());
}

/// Of "12-h1" it is "h1".
std::string_view print_in(std::string_view number) {
  const std::size_t letter = number.size() > 2 && is_digit(number.front()) ? number.size() - 2 : 0;
  return letter > 0 && (number[letter] == 'h' || number[letter] == 'n') && is_digit(number.back()) ? number.substr(letter)
                                                                                                   : std::string_view{};
}

NumberElement element_of(std::string_view text, const Expression& form, const Expression::Match& match) {
  const Span number = without_word(text, form.named(match, "number"));
  std::string_view written = number.of(text);
  const std::string_view print = print_in(written);
  if (!print.empty()) written = written.substr(0, written.find_first_not_of("0123456789"));
  NumberElement element{number_of(written), {}, number, without_begin_of_else(text, form.named(match, "pages")), print};
  if (!form.named(match, "reprint").empty()) element.print = Code("h1");
  if (const Span part = form.named(match, "part"); !part.empty()) {
    element.part = part.of(text).substr(1);
    element.span.end = part.end;
  }
  return element;
}

/// "1993/345 en 1994/12"; 1994/95 is a session.
bool is_year_of_an_issue(std::string_view text, const std::vector<NumberElement>& before, const NumberElement& element) {
  static const Expression form(R"(/(?P<number>\d{1,5})\b)", "issue behind its year");
  static const Expression act(R"(/\d{1,5}/(?:E|Euratom))", "act of the European Union");
  const bool is_such_a_list = !before.empty() && text[before.front().span.begin - 1] == '/';
  if (!is_such_a_list || act.is_at(text, element.span.end)) return false;
  const auto issue = is_year(element.number.view()) ? form.at(text, element.span.end) : std::nullopt;
  return issue && value_of(form.named(*issue, "number").of(text)) != (value_of(element.number.view()) + 1) % 100;
}

/// "32 450, 12 leden", "32 450, 2e nota van wijziging": not where a word says that it is a number.
bool counts_or_orders(std::string_view text, const NumberElement& element) {
  static const Expression word(R"((?:\b(?i:nrs?|nos?|nummers?|stuk(?:ken)?)[.:]?{space}|{dash})$)", "word of a number");
  static const Expression ordered(R"({gap}(?:nota|lid|lezing|druk|termijn|wijziging|alinea|verslag|suppletoire|nader)\b)",
                                  "what is ordered");
  const std::string_view number = element.number.view();
  if (before(text, element.span.begin, 2) == ". ") return false;
  const bool is_ordered =
      number.size() > 1 && number.size() < 4 && number.ends_with('e') && ordered.is_at(text, element.span.end);
  const bool is_counted = is_digits(number) && makes_an_amount(text, element.span.end);
  return (is_ordered || is_counted) && !word.is_at_end(before(text, element.span.begin, 16));
}

bool ends_the_list(std::string_view text, const std::vector<NumberElement>& elements, const NumberElement& next, Years years) {
  const bool is_year_of_issue = years == Years::are_elements && is_year_of_an_issue(text, elements, next);
  if (is_nought(next.number.view()) || (!is_year_of_issue && is_of_something_else(text, next.span)) || is_dossier(text, next))
    return true;
  if (elements.empty() && years == Years::end_the_list && counts_or_orders(text, next)) return true;
  if (are_of_something_else(text, next.span, elements.empty() ? std::string_view{} : elements.back().number.view()))
    return true;
  if (elements.empty()) return false;
  if (years == Years::are_elements && is_numbered_otherwise(text, elements, next)) return true;
  if (years == Years::end_the_list && is_year_behind(next.number.view(), elements.back().number.view())) return true;
  return is_behind_the_list(text, elements.back(), next);
}

std::vector<NumberElement> read_list(std::string_view text, Span list, const Expression& form, Years years) {
  static const Expression joint(
      R"({mark}(?:(?P<range>{space}{dash}{space}|{gap}(?:t/m|tot{gap}en{gap}met){gap})|{space}[,;/&+]{space}(?:(?:en|resp\.|respectievelijk|alsmede|evenals){gap})?|{gap}(?:en|en/of|resp\.|respectievelijk|alsmede|evenals|jo\.|juncto|in{gap}samenhang{gap}met){gap}))",
      "joint");
  std::vector<NumberElement> elements;
  bool range = false;
  const std::string_view inside = text.substr(0, list.end);
  for (std::size_t at = list.begin; at < list.end && elements.size() < longest_list;) {
    const auto match = form.at(inside, at);
    if (!match) break;
    const NumberElement element = element_of(text, form, *match);
    if (ends_the_list(text, elements, element, years)) break;
    if (is_part(element, elements)) {
      add_part(element, elements);
    } else {
      if (range && !elements.empty() && !is_of_several(text, elements.back(), element)) add_middle(elements, element);
      elements.push_back(element);
    }
    const bool has_other_pages = element.pages.end < form.named(*match, "pages").end;
    const bool lacks_letter = element.span.end < form.named(*match, "number").end;
    const auto next = joint.at(inside, has_other_pages ? element.pages.end
                                       : lacks_letter  ? element.span.end
                                                       : match->front().end);
    if (!next || (has_other_pages && next->front().of(text).find('\n') != std::string_view::npos)) break;
    range = !joint.named(*next, "range").empty();
    at = next->front().end;
  }
  return elements;
}

/// Of a list that is one number of three digits at most. Nothing where it may be more.
std::optional<std::vector<NumberElement>> plain_number(std::string_view text, Span list) {
  const std::string_view number = list.of(text);
  if (number.empty() || number.size() > 3 || !is_digits(number)) return {};
  const NumberElement element{number_of(number), {}, list, {}};
  if (is_nought(number) || is_of_something_else(text, list) || counts_or_orders(text, element))
    return std::vector<NumberElement>{};
  return std::vector{element};
}

std::vector<NumberElement> read_issue_list(std::string_view text, Span list) {
  static const Expression form(
      R"((?:Stb\.{space})?{issue}?(?P<number>\d\d(?:{blank}|\.)\d{3}\b|(?:[A-K]{blank}?)?\d{1,6})(?:\b|def\b)(?P<part>-n\d\b)?)",
      "issue");
  return read_list(text, list, form, Years::are_elements);
}

}  // namespace

std::size_t end_with_pages(std::string_view text, std::size_t number_end, Span pages) {
  if (pages.end <= number_end) return number_end;
  const std::string_view between = Span{number_end, pages.begin}.of(text);
  return pages.end + (between.find('(') != std::string_view::npos && text.substr(pages.end).starts_with(')') ? 1 : 0);
}

bool is_nought(std::string_view number) { return !number.empty() && number.find_first_not_of('0') == std::string_view::npos; }

std::vector<NumberElement> read_numbers(std::string_view text, Span list) {
  if (auto plain = plain_number(text, list)) return std::move(*plain);
  static const Expression form(
      R"({marker}?(?P<number>{number})(?:(?P<pin>,?{space}{pages})|(?P<reprint>{blank}\((?i:herdruk)\)))?)", "number");
  return read_list(text, list, form, Years::end_the_list);
}

std::vector<NumberElement> read_issues(std::string_view text, Span list) {
  std::vector<NumberElement> issues = read_issue_list(text, list);
  const auto year = std::find_if(issues.begin() + std::min<std::ptrdiff_t>(1, std::ssize(issues)), issues.end(),
                                 [](const NumberElement& issue) { return is_year(issue.number.view()); });
  issues.erase(year, issues.end());
  return issues;
}

std::vector<IssueElement> read_issues_of(std::uint16_t year, std::string_view text, Span list) {
  const std::vector<NumberElement> numbers = read_issue_list(text, list);
  std::vector<IssueElement> issues;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    std::size_t begin = numbers[i].span.begin;
    if (i > 0 && is_year(numbers[i].number.view())) {
      const bool has_issue = i + 1 < numbers.size() && (text[numbers[i].span.end] == ',' || text[numbers[i].span.end] == '/') &&
                             !is_year(numbers[i + 1].number.view());
      if (!has_issue) break;
      year = static_cast<std::uint16_t>(value_of(numbers[i++].number.view()));
    }
    issues.push_back({year, numbers[i].number, numbers[i].part, {begin, numbers[i].span.end}});
  }
  return issues;
}

}  // namespace kamergraaf::detail
