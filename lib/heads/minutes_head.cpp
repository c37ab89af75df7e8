// SPDX-License-Identifier: Apache-2.0
#include "heads/minutes_head.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "expressions/expression.hpp"
#include "expressions/signs.hpp"
#include "matching/parts.hpp"
#include "wording/calendar.hpp"
#include "wording/sitting.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_lines_to_sitting = 14;
constexpr std::size_t longest_chamber_line = 34;
constexpr std::uint16_t first_named_by_sitting = 2010;

/// What the lines above the text of minutes say, as far as they agree.
struct Sitting {
  std::optional<std::size_t> line;  ///< the first that names a sitting
  Code number;
  bool one_number = true;
  std::optional<Date> date;
  bool one_day = true;
  bool of_a_committee = false;
  bool has_presence = false;  ///< who presides or how many are present
  bool is_framed = false;     ///< chamber, sitting and day directly below one another
  Chamber chamber = Chamber::none;
};

/// `29STE VERGADERING`, `65ste VERGADERING. — 4 APRIL 1916.`: the number, as far as it can be read.
std::optional<Code> sitting_in(std::string_view line) {
  if (!has_word(line, "vergadering")) return {};
  static const Expression form(
      R"((?i)^(?P<number>\d{1,3}){blank}?(?:ste|de|e){blank}?vergadering{space}[.:]?(?:{space}{dash}{1,2}{space}\d.*|{space}\(.*)?$)",
      "numbered sitting");
  static const Expression day(R"((?i)^vergadering{gap}van{gap}(?:maan|dins|woens|donder|vrij|zater|zon)dag\b)",
                              "day of a sitting");
  if (const auto match = form.at(line, 0)) return Code(form.named(*match, "number").of(line));
  return day.is_at(line, 0) ? std::optional(Code()) : std::nullopt;
}

/// The first digits of a sitting whose number a machine misread: `558t0 VERGADERING.`
std::string_view misread_sitting(std::string_view line) {
  static const Expression form(R"((?i)^(?P<number>\d{1,4})[^\s]{0,4}{blank}?vergadering\.?$)", "misread sitting");
  const auto match = has_word(line, "vergadering") ? form.at(line, 0) : std::nullopt;
  return match ? form.named(*match, "number").of(line) : std::string_view();
}

bool tells_presence(std::string_view line) {
  static const Expression form(
      R"((?:^(?:(?:Fungerend|Waarnemend|Tijdelijk){gap}(?i:voorzitter)|Voorzitter){space}:|^(?:Voorzitter\b.{2,60})?(?:Tegenwoordig|Aanwezig){gap}zijn{gap}\d{1,3}{gap}leden\b))",
      "who presides or is present");
  return form.is_at(line, 0);
}

unsigned weekday_of(std::string_view name) {
  constexpr std::array<char, 7> first_letters{'z', 'm', 'd', 'w', 'd', 'v', 'z'};
  constexpr std::array<char, 7> second_letters{'o', 'a', 'i', 'o', 'o', 'r', 'a'};
  for (unsigned i = 0; i < first_letters.size(); ++i)
    if (small_letter(name[0]) == first_letters[i] && small_letter(name[1]) == second_letters[i]) return i;
  return first_letters.size();
}

/// `Dinsdag 24 april 2018`, where that day was a Tuesday.
std::optional<Date> day_in(std::string_view line) {
  static const Expression form(
      R"((?i)^(?:vergadering{gap}van{gap})?(?P<weekday>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag){gap}(?:de{gap})?\d)",
      "day of a sitting");
  const auto match = form.at(line, 0);
  const auto date = match ? find_date(line) : std::nullopt;
  if (!date) return {};
  const std::chrono::weekday weekday{std::chrono::sys_days(*date)};
  return weekday.c_encoding() == weekday_of(form.named(*match, "weekday").of(line)) ? date : std::nullopt;
}

bool names_a_committee(std::string_view line) {
  if (!has_word(line, "commissie")) return false;
  static const Expression form(
      R"((?i)^(?:\S{1,2}{gap}){0,2}(?:(?:vaste|bijzondere|algemene|tijdelijke|centrale){gap})?commissie\b)", "committee");
  return form.is_at(line, 0);
}

/// A council, a meeting of members, or a letter.
bool is_of_another_paper(std::string_view line) {
  static const Expression form(
      R"((?i)^(?:(?:gemeente)?raad\b|gemeente\b|provinciale|algemene{gap}(?:leden)?vergadering|geachte\b|agenda\b|convocatie\b|(?:herziene{gap})?agenda\b|aan{gap}(?:de{gap})?(?:voorzitter|minister|leden|staatssecretaris)|brief\b|betreft\b|onderwerp\b|bijlage\b))",
      "another paper");
  return form.is_at(line, 0);
}

void add_number(Sitting& sitting, const Code& number) {
  if (number.empty()) return;
  if (!sitting.number.empty() && sitting.number != number) sitting.one_number = false;
  sitting.number = number;
}

void add_day(Sitting& sitting, const std::optional<Date>& date) {
  if (!date) return;
  if (sitting.date && sitting.date != date) sitting.one_day = false;
  sitting.date = date;
}

Chamber chamber_alone(std::string_view line) {
  if (line.starts_with("VERENIGDE VERGADERING")) return Chamber::verenigde;
  return line.size() <= longest_chamber_line ? chamber_line(line) : Chamber::none;
}

void read_line(const HeadLines& lines, std::size_t at, Sitting& sitting) {
  const std::string_view line = lines[at];
  if (sitting.chamber == Chamber::none) sitting.chamber = chamber_alone(line);
  if (names_a_committee(line)) sitting.of_a_committee = true;
  if (const auto number = sitting_in(line)) {
    const bool has_chamber = at > 0 && chamber_alone(lines[at - 1]) != Chamber::none;
    sitting.is_framed = sitting.is_framed || (has_chamber && at + 1 < lines.size() && day_in(lines[at + 1]));
    if (!sitting.line) sitting.line = at;
    add_number(sitting, *number);
  }
  add_day(sitting, day_in(line));
}

/// From the top to who presides or is present.
Sitting sitting_of(const HeadLines& lines) {
  Sitting sitting;
  for (std::size_t i = 0; i < lines.size() && !sitting.has_presence; ++i) {
    if (!sitting.line && (i > most_lines_to_sitting || dossier_line(lines[i]))) break;
    if (is_of_another_paper(lines[i])) return {};
    read_line(lines, i, sitting);
    sitting.has_presence = sitting.line && tells_presence(lines[i]);
  }
  return sitting;
}

/// Not where another print of the number is none, and begins otherwise.
Code certain_number(const HeadLines& lines, const Sitting& sitting) {
  if (!sitting.one_number || sitting.of_a_committee) return {};
  const std::size_t end = std::min(lines.size(), *sitting.line + most_lines_to_sitting);
  for (std::size_t i = 0; i < end; ++i)
    if (const std::string_view digits = misread_sitting(lines[i]);
        !digits.empty() && !digits.starts_with(sitting.number.view()))
      return {};
  return sitting.number;
}

/// `Handelingen II 2017/18, nr. 75, item 4` above all else.
std::optional<Identifier> item_in(std::string_view line) {
  if (!line.starts_with("Handelingen")) return {};
  static const Expression form(
      R"(^Handelingen{gap}{chamber},?{gap}(?P<session>{year}),{space}nr\.?{space}(?P<number>\d{1,3}),{space}item{gap}(?P<item>\d{1,3})\.?$)",
      "item of minutes");
  const auto match = form.at(line, 0);
  if (!match) return {};
  const Parts parts{line, form, *match};
  return Identifier{.kind = Kind::handelingen,
                    .session = read_session(parts["session"]),
                    .number = Code(parts["number"]),
                    .chamber = read_chamber(parts["chamber"]),
                    .item = Code(parts["item"])};
}

Identifier named(const Code& number, const Sitting& sitting) {
  Identifier id{.kind = Kind::handelingen, .number = number};
  const Session session = sitting.one_day && sitting.date ? session_of(*sitting.date) : Session{};
  if (sitting.chamber == Chamber::none || session.first < first_named_by_sitting) return id;
  id.session = session;
  id.chamber = sitting.chamber;
  return id;
}

}  // namespace

bool read_minutes_head(const HeadLines& lines, Head& head) {
  const Sitting sitting = sitting_of(lines);
  if (!sitting.line) return false;
  const Code number = certain_number(lines, sitting);
  const auto item = item_in(lines[0]);
  const bool names_the_item = item && item->number == number;
  if (!sitting.has_presence && !sitting.is_framed && !names_the_item) return false;
  head.kind = PaperKind::minutes;
  if (!number.empty()) head.id = names_the_item ? *item : named(number, sitting);
  head.chamber = names_the_item ? item->chamber : sitting.chamber;
  head.session = names_the_item ? item->session : Session{};
  if (sitting.one_day) head.date = sitting.date;
  return true;
}

}  // namespace kamergraaf::detail
