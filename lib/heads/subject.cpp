// SPDX-License-Identifier: Apache-2.0
#include "heads/subject.hpp"

#include <algorithm>

#include "detail/lines.hpp"
#include "expressions/expression.hpp"
#include "expressions/signs.hpp"
#include "heads/days.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view gap = "    ";
constexpr std::size_t most_lines_of_a_column = 6;

/// Where the words of the subject begin in its line, and where the next column does; both from the begin of the line.
struct Column {
  std::size_t begin = 0;
  std::size_t margin = std::string_view::npos;
};

std::size_t indent_of(const HeadLines& lines, std::size_t at) {
  const std::string_view above = lines.text.substr(0, lines.spans[at].begin);
  return above.size() - (above.find_last_of('\n') + 1);
}

std::string_view first_column(std::string_view words) { return words.substr(0, words.find(gap)); }

std::string_view subject_of(std::string_view line) {
  if (find_word(line.substr(0, 7), "betreft") != 0 && find_word(line.substr(0, 9), "onderwerp") != 0) return {};
  static const Expression form(R"((?i)^(?:betreft|onderwerp){space}:?{space}(?P<subject>\S.{2,300})$)", "subject line");
  const auto match = form.at(line, 0);
  return match ? form.named(*match, "subject").of(line) : std::string_view();
}

Column column_of(const HeadLines& lines, std::size_t at, std::string_view words) {
  const std::size_t begin = indent_of(lines, at) + lines[at].size() - words.size();
  const std::size_t end = words.find(gap);
  const std::size_t margin = end == std::string_view::npos ? end : begin + words.find_first_not_of(' ', end);
  return {begin, margin};
}

bool is_directly_below(const HeadLines& lines, std::size_t at) {
  const std::string_view between = lines.text.substr(lines.spans[at - 1].end, lines.spans[at].begin - lines.spans[at - 1].end);
  return std::count(between.begin(), between.end(), '\n') == 1;
}

bool goes_on(std::string_view subject, std::string_view line) {
  static const Expression open(
      R"(\b(?i:de|het|een|van|voor|op|in|en|over|met|aan|bij|tot|door|uit|naar|inzake|om|te|of|tussen)$)",
      "subject that goes on");
  return opens_lower(line) || open.is_at_end(subject);
}

/// Another label of the letter, with what it tells behind it: `ons kenmerk 176512.03U`.
bool opens_with_label(std::string_view line) {
  static const Expression form(
      R"((?i)^(?:(?:onze|ons|uw){gap}(?:referentie|kenmerk)\b|(?:kenmerk|bijlagen?|contactpersoon|zaaknummer|datum){space}:))",
      "label with words behind it");
  return form.is_at(line, 0);
}

/// What stands below the first line: in its column, or one line more that the first cannot do without.
std::string subject_from(const HeadLines& lines, std::size_t at, std::string_view words) {
  const Column column = column_of(lines, at, words);
  std::string subject(first_column(words));
  const std::size_t end = std::min(lines.size(), at + most_lines_of_a_column);
  for (std::size_t i = at + 1; i < end && is_directly_below(lines, i) && !opens_the_body(lines[i]); ++i) {
    const std::size_t indent = indent_of(lines, i);
    const bool in_column = column.begin != 0 && indent == column.begin;
    const bool in_margin = column.margin != std::string_view::npos && indent + gap.size() >= column.margin;
    if (!in_margin && opens_with_label(lines[i])) break;
    if (in_column || (i == at + 1 && !in_margin && goes_on(subject, lines[i]))) append(subject, first_column(lines[i]));
    if (!in_column && !in_margin) break;
  }
  return subject;
}

/// What may stand above or beside the other labels of a letter.
bool is_label(std::string_view line) {
  static const Expression form(
      R"((?i)^(?:datum|betreft|onderwerp|(?:onze|ons|uw){gap}(?:referentie|kenmerk|brief)|kenmerk|bijlagen?(?:{space}\(n\)|\(n\))?|)"
      R"(contactpersoon|inlichtingen|telefoon|e-?mail|directie|auteur|bezoekadres|postadres|zaaknummer|pagina|blad|[a-z]){space}:?$)",
      "label");
  return form.is_at(line, 0);
}

bool is_label_of(std::string_view line, std::string_view name) {
  if (find_word(line.substr(0, name.size()), name) != 0) return false;
  const std::string_view rest = behind_spaces(line.substr(name.size()));
  return rest.empty() || rest == ":";
}

std::string_view below_label(const HeadLines& lines, std::size_t at) {
  const bool has_next = at + 1 < lines.size() && !is_label(lines[at + 1]) && !opens_the_body(lines[at + 1]);
  return has_next ? lines[at + 1] : std::string_view();
}

bool has_words(std::string_view line) { return line.size() > 2 && std::any_of(line.begin(), line.end(), is_letter); }

}  // namespace

bool opens_the_body(std::string_view line) {
  static const Expression form(R"(^(?:De{gap}Kamer,|Geachte|Hierbij|Met{gap}deze|Op{gap}|In{gap}))", "opening of the body");
  return form.is_at(line, 0);
}

std::string subject_at(const HeadLines& lines, std::size_t at) {
  if (const std::string_view words = subject_of(lines[at]); !words.empty()) return subject_from(lines, at, words);
  if (!is_label_of(lines[at], "betreft") && !is_label_of(lines[at], "onderwerp")) return {};
  const std::string_view words = below_label(lines, at);
  return has_words(words) && !date_alone(words) ? subject_from(lines, at + 1, words) : std::string();
}

std::string_view below_date_label(const HeadLines& lines, std::size_t at) {
  return is_label_of(lines[at], "datum") ? below_label(lines, at) : std::string_view();
}

}  // namespace kamergraaf::detail
