// SPDX-License-Identifier: Apache-2.0
#include "references/subject.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "detail/calendar.hpp"
#include "detail/expression.hpp"
#include "detail/people.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_words = 200;
constexpr std::size_t telling_letters = 5;

std::string_view behind(std::string_view text, std::size_t at) {
  const std::string_view words = text.substr(at, longest_words);
  static const Expression end(R"([;:\n]|[{latin}\d)]{2}\.)", "end of the words");
  const auto match = end.find(words);
  return words.substr(0, match ? match->front().end - 1 : words.size());
}

/// The words that stand between the name of a paper and its number, or behind it where the number stands first.
std::string_view words_of(std::string_view text, const Said& said) {
  const Span words = said.words.empty() ? said.span : said.words;
  if (words.begin >= said.span.begin || said.span.begin - words.begin > 2 * longest_words) return behind(text, words.end);
  return text.substr(words.begin, said.span.begin - words.begin);
}

std::string_view year_in(std::string_view words) {
  static const Expression form(
      R"((?:\b(?:uit|van|begroting)|d\.{space}d\.){gap}(?:het{gap}jaar{gap}|\d{1,2}{gap}[a-z]{3,9}{gap})?(?P<year>(?:19|20)\d\d)\b)",
      "year");
  const auto match = form.find(words);
  return match ? form.named(*match, "year").of(words) : std::string_view{};
}

std::vector<std::string> subject_in(std::string_view words) {
  static const Expression form(
      R"(^(?:[^,()]|\([^()\n]{1,20}\))*?(?:\b(?:over|inzake|betreffende|met{gap}betrekking{gap}tot|rond|rondom|waarin|die{gap}(?:verzoekt|vraagt|oproept)|op{gap}de{gap}begroting|om)|m\.b\.t\.){gap}(?P<subject>[^,()]{3,}))",
      "subject");
  static const Expression word(R"([{latin}]{5,})", "telling word");
  std::vector<std::string> subject;
  if (const auto match = form.at(words, 0))
    for (const Expression::Match& one : word.all(words, form.named(*match, "subject")))
      subject.push_back(plain_letters(one.front().of(words)));
  return subject;
}

bool are_akin(const std::string& a, const std::string& b) {
  return a.compare(0, telling_letters, b, 0, telling_letters) == 0 || a.find(b) != std::string::npos ||
         b.find(a) != std::string::npos;
}

bool share_a_word(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& one) {
    return std::any_of(b.begin(), b.end(), [&](const std::string& other) { return are_akin(one, other); });
  });
}

bool is_straight(std::string_view words) {
  static const Expression straight(
      R"(^,?{gap}(?:(?:uit|van|over|inzake|betreffende|met{gap}betrekking{gap}tot|rond|rondom|waarin|die|op{gap}de{gap}begroting|om)\b|d\.{space}d\.|m\.b\.t\.))",
      "what it is about");
  return straight.at(words, 0).has_value();
}

/// "de motie-Jansen van 20 april 2025".
bool is_of_another_day(std::string_view own, const Said& said) {
  static const Expression form(R"(^{gap}(?:van|d\.{space}d\.){gap}(?P<day>{datum}))", "day");
  const auto match = form.at(own, 0);
  const auto written = match && said.date ? find_day(form.named(*match, "day").of(own)) : std::nullopt;
  const auto day = written ? settle(*written, {}) : std::nullopt;
  return day && *day != *said.date;
}

}  // namespace

bool is_about_the_same(std::string_view text, Span phrase, const Said& said) {
  return share_a_word(subject_in(behind(text, phrase.end)), subject_in(words_of(text, said)));
}

std::vector<std::string> subject_behind(std::string_view text, Span phrase) {
  const std::string_view own = behind(text, phrase.end);
  return is_straight(own) ? subject_in(own) : std::vector<std::string>();
}

bool may_be_about(std::string_view title, const std::vector<std::string>& subject) {
  const auto other = subject_in(title);
  return subject.empty() || other.empty() || share_a_word(subject, other);
}

bool is_told_apart(std::string_view text, Span phrase, const Said& said) {
  static const Expression earlier(R"(^{gap}(?:van|uit){gap}(?:destijds|toen|vorige?\b|eerder|weleer))", "earlier");
  const std::string_view own = behind(text, phrase.end);
  if (is_of_another_day(own, said)) return true;
  if (!is_straight(own)) return false;
  if (earlier.at(own, 0)) return true;
  const std::string_view others = words_of(text, said);
  if (const std::string_view year = year_in(own.substr(0, 40)); !year.empty())
    return year != year_in(others) && !(said.date && std::to_string(static_cast<int>(said.date->year())) == year);
  const auto subject = subject_in(own);
  const auto other = subject_in(others);
  return !subject.empty() && !other.empty() && !share_a_word(subject, other);
}

}  // namespace kamergraaf::detail
