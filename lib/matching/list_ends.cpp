// SPDX-License-Identifier: Apache-2.0
#include "matching/list_ends.hpp"

#include <string>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "matching/tails.hpp"

namespace kamergraaf::detail {
namespace {

/// 2e lid, 12x zo veel; in a list that has no letters yet.
bool is_ordinal(std::string_view number, std::string_view before) {
  const bool has_sign = number.size() > 1 && (number.ends_with('e') || number.ends_with('x'));
  return has_sign && is_digits(number.substr(0, number.size() - 1)) && is_digits(before);
}

/// The number of a note below a list that a line cuts: "nrs. 48,", "2 Het aantal".
bool opens_a_line(std::string_view text, std::string_view joint, std::size_t at) {
  return joint.find('\n') != std::string_view::npos && is_before_a_sentence(text, at);
}

bool is_year_behind_slash(std::string_view joint, std::string_view number) {
  return joint.find('/') != std::string_view::npos && is_year(number);
}

/// Of numbers alone.
bool is_less(const NumberElement& element, const NumberElement& other) {
  const std::string_view one = element.number.view();
  const std::string_view two = other.number.view();
  return is_digits(one) && is_digits(two) && value_of(one) < value_of(two);
}

/// "nr. 231; 2) Kamerstuk", "nr. 231; 2. het rapport": which one of several things it is that follows.
bool counts_what_follows(std::string_view text, const NumberElement& before, const NumberElement& element,
                         std::string_view joint) {
  static const Expression sentence(R"(\.{gap}[{small}])", "words that are counted");
  static const Expression any(R"(\.{gap}[{latin}])", "words that may be counted");
  constexpr std::size_t most_digits = 2;
  constexpr std::size_t longest = 300;
  const std::string_view number = element.number.view();
  const bool is_on_a_new_line = joint.find('\n') != std::string_view::npos;
  const bool is_parted = is_on_a_new_line || joint.find_first_of(",;") != std::string_view::npos;
  if (!is_digits(number) || number.size() > most_digits || !is_parted || !element.pages.empty()) return false;
  if (text.substr(element.span.end).starts_with(')'))
    return !is_in_brackets(kamergraaf::detail::before(text, element.span.begin, longest));
  if (sentence.is_at(text, element.span.end)) return true;
  const bool may_be_lettered = joint.find(';') != std::string_view::npos && !is_digits(before.number.view());
  return (is_on_a_new_line || is_less(element, before) || may_be_lettered) && any.is_at(text, element.span.end);
}

/// "nr. 81\n- 5 -\nwaarin", "nr. 81,\n5\nwaarin", "nrs. 12 en\n2/5\n13".
bool is_number_of_a_page(std::string_view text, const NumberElement& before, const NumberElement& element,
                         std::string_view joint) {
  static const Expression line(R"({blank}*(?:{dash}{blank}*)?(?:\r?\n|$))", "end of a line");
  static const Expression dash(R"(\n{blank}*{dash})", "dash before a number");
  static const Expression of_several(R"({space}(?:/|van){space}\d)", "number of pages");
  if (joint.find('\n') == std::string_view::npos || !is_digits(element.number.view())) return false;
  if (of_several.is_at(text, element.span.end)) return true;
  const bool goes_back = is_digits(before.number.view()) && !is_less(before, element);
  return line.is_at(text, element.span.end) && (dash.is_in(joint) || goes_back);
}

/// "nrs. 812-15"; "nr. 12;2", which is the mark of a note.
bool is_backward(const NumberElement& before, const NumberElement& element, std::string_view joint) {
  static const Expression range(R"(^{space}(?:{dash}|t/m|tot{gap}en{gap}met){space}$)", "range");
  const bool are_counted = is_digits(before.number.view()) && is_digits(element.number.view());
  return are_counted && !is_less(before, element) && (joint == ";" || range.is_at(joint, 0));
}

/// "36 600 VI, nr. 3 en VII, nr. 4": a chapter with numbers of its own.
bool is_chapter_of_the_next(std::string_view text, std::string_view number, std::size_t at) {
  static const Expression form(R"({space},{space}(?i:nrs?)\b)", "numbers of a chapter");
  return is_letters(number) && form.is_at(text, at);
}

/// Whether a word of several numbers announces the list.
bool are_several(std::string_view text, std::size_t at) {
  static const Expression form(R"(\b(?i:nrs|nos|nummers|stukken)\.?{space}[\d\s,;.()p-]*$)", "word of several numbers");
  return form.is_at_end(before(text, at, 40));
}

/// "nr. 3, p. 7 respectievelijk 9", "nr. 3, p. 12; 14 en 17": one more page.
bool is_page_behind(std::string_view text, const NumberElement& before, const NumberElement& element, std::string_view joint) {
  if (before.pages.empty() || !is_digits(element.number.view()) || !element.pages.empty()) return false;
  static const Expression word(R"(;|\b(?:resp\.|respectievelijk|alsmede|evenals)\b)", "more of it");
  static const Expression number(R"(\b(?i:nrs?|nos?|nummers?)\b)", "word of a number");
  static const Expression pages(R"(,?{space}(?:\(|p{blank})?{pages})", "pages of its own");
  if (!word.is_in(joint) || number.is_in(joint) || pages.is_at(text, element.span.end)) return false;
  return joint.find(';') == std::string_view::npos || !are_several(text, before.span.begin);
}

/// "nr. 3, 12 e.v.": pages, where nothing says that it is a number.
bool are_pages_on(std::string_view text, const NumberElement& first, const NumberElement& element, std::string_view joint) {
  static const Expression comma(R"(^{space},{space}$)", "comma alone");
  static const Expression and_on(R"({gap}e\.?{space}v\b)", "and those behind");
  return is_digits(element.number.view()) && comma.is_at(joint, 0) && and_on.is_at(text, element.span.end) &&
         !are_several(text, first.span.begin);
}

/// "nr. 3, p. 12, I": a part stands behind its number.
bool are_letters_behind_pages(const NumberElement& before, const NumberElement& element, std::string_view joint) {
  return is_letters(element.number.view()) && is_digits(before.number.view()) && !before.pages.empty() && joint != ";";
}

/// "nr. 9 en I 2013/14, 33 891, B": the chamber of the next.
bool is_chamber_of_the_next(std::string_view text, std::string_view number, std::size_t at) {
  static const Expression form(R"({space},?{space}(?:(?i:verga{fold}der{fold}jaar|zit{fold}ting(?:sjaar)?){gap})?{year})",
                               "session of the next");
  return (number == "I" || number == "II") && form.is_at(text, at);
}

}  // namespace

bool is_in_brackets(std::string_view words) {
  std::size_t closed = 0;
  for (auto c = words.rbegin(); c != words.rend(); ++c) {
    if (*c == ')') ++closed;
    if (*c == '(' && closed-- == 0) return true;
  }
  return false;
}

bool is_behind_the_list(std::string_view text, const NumberElement& before, const NumberElement& element) {
  const std::string_view number = element.number.view();
  const std::string_view last = before.number.view();
  const std::string_view joint = Span{before.span.end, element.span.begin}.of(text);
  if (is_year_behind_slash(joint, number) || is_ordinal(number, last) || opens_a_line(text, joint, element.span.end))
    return true;
  if (is_chapter_of_the_next(text, number, element.span.end) || is_page_behind(text, before, element, joint)) return true;
  if (are_pages_on(text, before, element, joint) || are_letters_behind_pages(before, element, joint)) return true;
  if (is_number_of_a_page(text, before, element, joint) || is_backward(before, element, joint)) return true;
  if (is_chamber_of_the_next(text, number, element.span.end) || counts_what_follows(text, before, element, joint)) return true;
  if (is_letters(number) && is_digits(last) && joint != ";" && number.find_first_not_of("IVX") != std::string_view::npos)
    return true;
  return is_first_of_days(text, number, element.span.end) || counts_something(text, element.span.end);
}

bool is_of_several(std::string_view text, const NumberElement& first, const NumberElement& last) {
  static const Expression ahead(R"(\d{dash}$)", "number before a range");
  static const Expression behind(R"({dash}\d)", "number behind a range");
  return behind.is_at(text, last.span.end) || ahead.is_at_end(before(text, first.span.begin, 8));
}

}  // namespace kamergraaf::detail
