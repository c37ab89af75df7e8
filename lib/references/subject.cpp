// SPDX-License-Identifier: Apache-2.0
#include "references/subject.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "references/eerste_kamer.hpp"
#include "wording/calendar.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_words = 200;
constexpr std::size_t telling_letters = 5;
constexpr std::size_t longest_year = 60;

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
      R"((?:\b(?:uit|van|in|begroting)|d\.{space}d\.){gap}(?:het{gap}jaar{gap}|\d{1,2}{gap}[a-z]{3,9}{gap})?(?P<year>(?:19|20)\d\d)\b)",
      "year");
  const auto match = form.find(words);
  return match ? form.named(*match, "year").of(words) : std::string_view{};
}

std::vector<std::string> subject_in(std::string_view words) {
  static const Expression form(
      R"(^(?:[^,()]|\([^()\n]{1,20}\))*?(?:(?:\b(?:over|inzake|betreffende|met{gap}betrekking{gap}tot|rond|rondom|waarin|die{gap}(?:verzoekt|vraagt|oproept)|op{gap}de{gap}begroting|om|dat|voor|tegen)|m\.b\.t\.){gap}|{gap}[\x{AB}\x{201C}\x{2018}"'])(?P<subject>[^,()]{3,}))",
      "subject");
  static const Expression word(R"([{latin}]{4,})", "telling word");
  static const Expression none(
      R"(^(?i:aan(?:ge)?|alle|deze|onze|zijn|haar|hare|zich|door|voor|naar|over|onder|tegen|maar|meer|veel|niet|geen|elke|welk|waar|daar|hier|weer|toch|zelf|zeer|heel|soms|altijd|eens|ooit|moet|gaat|komt|doet|werd|word|wilt|kunt|zult|mag|goed|jaar|maand|week|punt|zaak|voer|geef|vind|vond|laat|zegt|dient|steun|blijft|wordt)$)",
      "word that tells nothing");
  std::vector<std::string> subject;
  if (const auto match = form.at(words, 0))
    for (const Expression::Match& one : word.all(words, form.named(*match, "subject")))
      if (!none.is_in(one.front().of(words))) subject.push_back(plain_letters(one.front().of(words)));
  return subject;
}

/// "de motie-Jansen «Geen cent te veel»".
std::string title_in(std::string_view words) {
  static const Expression form(R"(^,?{gap}[\x{AB}\x{201C}\x{2018}"'](?P<title>[^\x{BB}\x{201D}\x{2019}"'\n]{3,}))", "title");
  const auto match = form.at(words, 0);
  return match ? plain_letters(form.named(*match, "title").of(words)) : std::string();
}

bool are_akin(const std::string& a, const std::string& b) {
  const std::size_t letters = std::min(a.size(), b.size()) < telling_letters ? telling_letters - 2 : telling_letters;
  return a.compare(0, letters, b, 0, letters) == 0 || a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

bool share_a_word(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& one) {
    return std::any_of(b.begin(), b.end(), [&](const std::string& other) { return are_akin(one, other); });
  });
}

/// And not "de motie-Jansen voor het reces uitvoeren", "het amendement-Jansen dat ik noemde".
bool is_straight(std::string_view words) {
  static const Expression straight(
      R"(^,?{gap}(?:(?:uit|van|over|inzake|betreffende|met{gap}betrekking{gap}tot|rond|rondom|waarin|die|dat|voor|tegen|op{gap}de{gap}begroting|om|(?:ingediend|aangenomen){gap}(?:bij|in|tijdens|op)|bij{gap}de{gap}begroting)\b|d\.{space}d\.|m\.b\.t\.|[\x{AB}\x{201C}\x{2018}"']))",
      "what it is about");
  static const Expression aside(
      R"(^,?{gap}(?:(?:die|dat){gap}(?:ik|we|wij|u|uw|hij|zij|ze|de|het|zojuist|eerder|hier|is|wordt|werd|al)\b|voor{gap}(?:(?:het|de|een|deze|dit|volgende?|eind|begin|komende?){gap})*(?:reces|zomer[a-z]*|kerst[a-z]*|eind|einde|begin|jaar|week|maand|{month}|Prinsjesdag|\d|stemming|zover|nu|mij|u|ons)\b))",
      "aside");
  return straight.at(words, 0) && !aside.at(words, 0);
}

std::optional<std::chrono::sys_days> day_in(const Expression& form, std::string_view words) {
  const auto match = form.find(words);
  const auto written = match ? find_day(form.named(*match, "day").of(words)) : std::nullopt;
  const auto day = written ? settle(*written, {}) : std::nullopt;
  return day ? std::optional(std::chrono::sys_days(*day)) : std::nullopt;
}

/// "de op 20 april 2025 aangenomen motie-Jansen": of that day, or of the weeks before it; put forward, of that day.
bool is_of_another_day_ahead(std::string_view text, Span phrase, std::chrono::sys_days its) {
  static const Expression ahead(R"(\b(?:op|van){gap}(?P<day>{datum}){gap}(?P<done>[a-z]+{gap})?$)", "day ahead");
  static const Expression decided(R"((?i)^(?:aangenomen|verworpen|aangehouden)\b)", "decided");
  constexpr std::chrono::days longest_wait(120);
  const std::string_view words = before(text, phrase.begin, longest_words);
  const auto match = ahead.find(words);
  const auto day = match ? day_in(ahead, words) : std::nullopt;
  if (!day) return false;
  const std::string_view done = ahead.named(*match, "done").of(words);
  const bool is_decision = decided.is_in(done.empty() ? phrase.of(text) : done);
  return is_decision ? *day < its || *day - its > longest_wait : *day != its;
}

/// "de motie-Jansen van 20 april 2025".
bool is_of_another_day(std::string_view text, Span phrase, const Said& said) {
  static const Expression behind(R"(^{gap}(?:van|d\.{space}d\.){gap}(?P<day>{datum}))", "day behind");
  static const Expression its(R"(^\)?,?{gap}(?:van|d\.{space}d\.){gap}(?P<day>{datum}))", "its day");
  const auto other =
      said.date ? std::optional(std::chrono::sys_days(*said.date)) : day_in(its, text.substr(said.span.end, longest_words));
  if (!other) return false;
  const auto day = day_in(behind, text.substr(phrase.end, longest_words));
  return day ? *day != *other : is_of_another_day_ahead(text, phrase, *other);
}

/// "De motie-Jansen II".
bool is_counted_apart(std::string_view own, std::string_view behind_the_other) {
  static const Expression form(R"(^{gap}(?P<count>I{1,3}|IV)\b)", "count");
  const auto match = form.at(own, 0);
  if (!match) return false;
  const auto other = form.at(behind_the_other, 0);
  return !other || form.named(*other, "count").of(behind_the_other) != form.named(*match, "count").of(own);
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
  static const Expression earlier(
      R"(^{gap}(?:(?:ingediend|aangenomen){gap})?(?:van|uit|bij|in|tijdens){gap}(?:(?:(?:de|het|een){gap})?(?:destijds|toen|die{gap}tijd\b|vorige?\b|eerdere?\b|weleer)|(?:[{latin}\d]+{gap}){0,3}(?:geleden|terug)\b)|^,?{gap}(?:(?:die|dat|zoals){gap})?(?:destijds|indertijd|toentertijd)\b)",
      "earlier");
  const std::string_view own = behind(text, phrase.end);
  if (is_of_another_day(text, phrase, said)) return true;
  if (earlier.at(own, 0) || (is_said_of_the_eerste_kamer(text, phrase) && !is_of_the_eerste_kamer(said.id)) ||
      is_counted_apart(own, text.substr(said.span.end)))
    return true;
  if (!is_straight(own)) return false;
  const std::string_view others = words_of(text, said);
  if (const std::string_view year = year_in(own.substr(0, longest_year)); !year.empty())
    return year != year_in(others) && !(said.date && std::to_string(static_cast<int>(said.date->year())) == year);
  const auto subject = subject_in(own);
  const auto other = subject_in(others);
  if (const std::string title = title_in(own); !title.empty() && plain_letters(others).find(title) == std::string::npos)
    return !other.empty() && !share_a_word(subject, other);
  return !subject.empty() && !other.empty() && !share_a_word(subject, other);
}

}  // namespace kamergraaf::detail
