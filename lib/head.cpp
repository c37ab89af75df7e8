// SPDX-License-Identifier: Apache-2.0
#include "heads/head.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "detail/calendar.hpp"
#include "detail/expression.hpp"
#include "detail/lines.hpp"
#include "detail/signs.hpp"
#include "heads/feet.hpp"
#include "heads/head_lines.hpp"
#include "heads/printed_head.hpp"
#include "heads/prints.hpp"
#include "heads/signatures.hpp"
#include "kamergraaf/document.hpp"
#include "matching/elements.hpp"

namespace kamergraaf {
namespace {

using detail::Expression;

constexpr std::size_t last_letter_without_session = 12;

using Lines = detail::HeadLines;
using detail::append;
using detail::upper_case;

Session session_in(std::string_view line) {
  if (!detail::has_word(line, "vergaderjaar") && !detail::has_word(line, "zitting")) return {};
  static const Expression form(R"((?i)^(?:.*\b)?(?:vergaderjaar|zitting(?:sjaar)?){gap}(?P<year>\d{4}.*)$)", "session line");
  const auto match = form.at(line, 0);
  return match ? detail::read_session(form.named(*match, "year").of(line)) : Session{};
}

void read_session_and_chamber(std::string_view line, Head& head) {
  if (!head.session) head.session = session_in(line);
  if (head.chamber == Chamber::none) head.chamber = detail::chamber_line(line);
}

bool is_letter_alone(const detail::NumberedTitle& numbered, std::string_view line) { return numbered.number.view() == line; }

std::optional<detail::NumberedTitle> number_in(const Lines& lines, std::size_t at, Head& head) {
  const std::string_view line = lines[at];
  const bool behind_chapter = detail::take_chapters(line, head);
  auto numbered = detail::number_line(line);
  if (numbered && is_letter_alone(*numbered, line) && !head.session && at > last_letter_without_session) return {};
  if (numbered || !behind_chapter) return numbered;
  numbered = detail::number_behind(line);
  if (numbered) numbered->title = {};
  return numbered;
}

std::size_t read_dossiers_and_number(const Lines& lines, Head& head) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (auto dossier = detail::dossier_line(lines[i])) {
      head.span.begin = head.dossiers.empty() ? lines.spans[i].begin : head.span.begin;
      if (const auto suffix = i + 1 < lines.size() && dossier->dossier.suffix.empty() && dossier->title.empty()
                                  ? detail::suffix_line(lines[i + 1])
                                  : std::nullopt) {
        dossier->dossier.suffix = *suffix;
        ++i;
      }
      head.dossiers.push_back(std::move(*dossier));
    } else if (head.dossiers.empty()) {
      read_session_and_chamber(lines[i], head);
    } else if (const auto numbered = number_in(lines, i, head)) {
      head.id.number = numbered->number;
      head.title = numbered->title;
      head.span.end = lines.spans[i].begin + (numbered->title.empty() ? lines[i].size() : lines[i].find(numbered->title));
      return i + 1;
    } else {
      append(head.dossiers.back().title, lines[i]);
    }
  }
  head = {};
  return 0;
}

/// A word that a date follows, of ASCII or not, or a place with a comma behind it.
bool may_date_the_paper(std::string_view line) {
  const std::string_view start = line.substr(0, line.find_first_of(" :"));
  const bool ascii = std::all_of(start.begin(), start.end(), detail::is_ascii);
  if (!ascii || line.find(',') != std::string_view::npos) return true;
  const auto opens = [&](std::string_view word) { return detail::find_word(line.substr(0, word.size()), word) == 0; };
  return opens("voorgesteld") || opens("ontvangen") || opens("vastgesteld") || opens("aangeboden") || opens("datum");
}

bool dates_the_paper(std::string_view line) {
  if (!may_date_the_paper(line)) return false;
  static const Expression form(
      R"((?i)^(?:voorgesteld|ontvangen|vastgesteld|aangeboden|datum{space}:?{space}(?:[{latin}'-]+,?{space})?\d|['\x{2019}]?[{latin}][{latin}'\x{2019}/ -]{1,40},{space}\d))",
      "date line");
  return form.is_at(line, 0) && detail::find_date(line);
}

bool goes_on(const Lines& lines, std::size_t at, std::string_view title) {
  const std::string_view between = lines.text.substr(lines.spans[at - 1].end, lines.spans[at].begin - lines.spans[at - 1].end);
  const bool next_line = std::count(between.begin(), between.end(), '\n') == 1;
  const bool capitals = upper_case(title) && upper_case(lines[at]) && lines[at].size() > 3;
  return (next_line && !upper_case(title)) || capitals;
}

bool ends_the_title(std::string_view line) {
  static const Expression form(
      R"(^(?:Aan{gap}|De{gap}Kamer,|Geachte|Voorgesteld|Ontvangen|Vastgesteld|(?i:ter{gap}vervanging{gap}van)\b))",
      "behind the title");
  return form.is_at(line, 0) || dates_the_paper(line);
}

void read_title(const Lines& lines, std::size_t& at, Head& head) {
  head.reprint = detail::take_reprint(head.title);
  for (int line = 0; line < 2 && head.title.empty() && at < lines.size() && !ends_the_title(lines[at]); ++line) {
    head.title = detail::without_date(lines[at++]);
    if (head.reprint == 0) head.reprint = detail::take_reprint(head.title);
  }
  while (!head.title.empty() && at < lines.size() && !ends_the_title(lines[at]) && goes_on(lines, at, head.title))
    append(head.title, lines[at++]);
  if (!head.title.empty() && upper_case(head.title)) head.span.end = lines.spans[at - 1].end;
}

std::size_t read_lines(const Lines& lines, Head& head) {
  Head printed;
  const detail::HeadEnd end = detail::read_printed_head(lines, printed);
  std::size_t at = end.complete ? 0 : read_dossiers_and_number(lines, head);
  if (at != 0) {
    read_title(lines, at, head);
    return at;
  }
  head = std::move(printed);
  return end.below != 0 ? end.below : detail::read_sheet_head(lines, head).below;
}

std::string_view place_of(std::string_view line) {
  if (line.find(',') == std::string_view::npos) return {};
  static const Expression form(R"(^(?P<place>['\x{2019}]?[{latin}][{latin}'\x{2019}/ -]{1,40}),{space}\d)", "place line");
  const auto match = form.at(line, 0);
  return match ? form.named(*match, "place").of(line) : std::string_view();
}

/// "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", in no sentence.
std::string_view addressee_of(std::string_view line) {
  if (!line.starts_with("Aan")) return {};
  static const Expression form(
      R"(^Aan{gap}(?P<to>(?:[Dd]e|[Hh]et|alle){gap}(?:[Ll]eden\b|[Vv]oorzitters?{gap}van|[Vv]aste{gap}[Cc]ommissie|[Gg]riffier|[Mm]inister|[Ss]taatssecretaris|[Pp]residium|Koning).{0,160}?),?(?:{blank}{3}.*)?$)",
      "addressee line");
  static const Expression sentence(R"((?:\b(?:is|zijn|werd|werden|wordt|worden|was|waren|heeft|zal|kan|moet)\b|[.?!]$))",
                                   "sentence");
  const auto match = form.at(line, 0);
  return match && !sentence.is_in(line) ? form.named(*match, "to").of(line) : std::string_view();
}

/// The same without "Aan", which stands on the line above it, or is left to the address below it.
std::string_view addressee_at(const Lines& lines, std::size_t at) {
  if (const std::string_view to = addressee_of(lines[at]); !to.empty()) return to;
  static const Expression form(
      R"(^(?P<to>[Dd]e{gap}[Vv]oorzitters?{gap}van{gap}de{gap}(?i:tweede|eerste){gap}[Kk]amer\b[^.,;:]{0,60})$)",
      "addressee line without Aan");
  static const Expression address(
      R"(^(?i:postbus|binnenhof|plein|prinses|\d{4}{blank}?[A-Z]{2}\b|['\x{2019}]s-gravenhage|den{gap}haag))", "address line");
  const auto match = form.at(lines[at], 0);
  const bool is_named = match && at > 0 && lines[at - 1] == "Aan";
  const bool has_address = match && at + 1 < lines.size() && address.is_at(lines[at + 1], 0);
  return is_named || has_address ? form.named(*match, "to").of(lines[at]) : std::string_view();
}

std::string_view subject_of(std::string_view line) {
  if (detail::find_word(line.substr(0, 7), "betreft") != 0 && detail::find_word(line.substr(0, 9), "onderwerp") != 0) return {};
  static const Expression form(R"((?i)^(?:betreft|onderwerp){space}:?{space}(?P<subject>\S.{2,300})$)", "subject line");
  const auto match = form.at(line, 0);
  return match ? form.named(*match, "subject").of(line) : std::string_view();
}

void read_address(const Lines& lines, std::size_t at, Head& head) {
  if (head.addressee.empty()) head.addressee = addressee_at(lines, at);
  if (head.subject.empty()) head.subject = subject_of(lines[at]);
}

void read_place_and_date(std::string_view line, Head& head) {
  if (head.date || !dates_the_paper(line)) return;
  head.date = detail::find_date(line);
  if (const std::string_view place = place_of(line); !place.empty()) head.place = place;
}

/// Adds the rest of a subject that goes on in the next line.
void read_on(const Lines& lines, std::size_t at, Head& head) {
  if (head.subject.empty() || at == 0 || !lines[at - 1].ends_with(head.subject)) return;
  const std::string_view between = lines.text.substr(lines.spans[at - 1].end, lines.spans[at].begin - lines.spans[at - 1].end);
  static const Expression open(
      R"(\b(?i:de|het|een|van|voor|op|in|en|over|met|aan|bij|tot|door|uit|naar|inzake|om|te|of|tussen)$)",
      "subject that goes on");
  const bool next_line = std::count(between.begin(), between.end(), '\n') == 1;
  const bool goes_on = next_line && (detail::opens_lower(lines[at]) || open.is_at_end(head.subject));
  if (goes_on) append(head.subject, lines[at]);
}

bool opens_the_body(std::string_view line) {
  static const Expression form(R"(^(?:De{gap}Kamer,|Geachte|Hierbij|Met{gap}deze|Op{gap}|In{gap}))", "opening of the body");
  return form.is_at(line, 0);
}

/// Behind it nobody is addressed, and no subject is told; a date may stand at the end.
bool is_a_sentence(std::string_view line) {
  constexpr std::ptrdiff_t fewest_blanks = 7;
  return line.ends_with('.') && std::count(line.begin(), line.end(), ' ') >= fewest_blanks;
}

/// Of a line that has little else: "4 maart 2025", "(3 mei 1984)", "Nr. 17  21 december 1984".
std::optional<Date> date_alone(std::string_view line) {
  static const Expression word(R"([{latin}]{2,})", "word");
  constexpr std::size_t longest = 48;
  constexpr std::size_t most_words = 3;
  if (line.size() > longest || word.all(line, {0, line.size()}, most_words + 1).size() > most_words) return {};
  return detail::find_date(line);
}

void read_below_title(const Lines& lines, std::size_t at, Head& head) {
  const std::size_t first = at;
  for (bool is_address = true; at < lines.size() && !opens_the_body(lines[at]); ++at) {
    read_on(lines, at, head);
    is_address = is_address && !is_a_sentence(lines[at]);
    if (is_address) read_address(lines, at, head);
    read_place_and_date(lines[at], head);
  }
  for (std::size_t i = first; i < std::min(at, first + 3) && !head.date; ++i) head.date = date_alone(lines[i]);
  if (!head.date) head.date = detail::find_date(head.title);
}

Chamber chamber_of(const Head& head) {
  if (head.chamber != Chamber::none) return head.chamber;
  const bool eerste = head.addressee.find("Eerste") != std::string::npos;
  const bool tweede = head.addressee.find("Tweede Kamer") != std::string::npos;
  if (tweede && !eerste) return Chamber::tweede;
  return !tweede && head.addressee.find("Eerste Kamer") != std::string::npos ? Chamber::eerste : Chamber::none;
}

bool is_far_from(const Date& date, Session session) {
  const int first = detail::session_of(date).first;
  return first + 1 < session.first || first > session.last;
}

void settle_parts(Head& head) {
  head.chamber = chamber_of(head);
  if (head.session && head.date && is_far_from(*head.date, head.session)) head.date.reset();
  if (!head.session && head.date) head.session = detail::session_of(*head.date);
  if (head.dossiers.empty()) return;
  head.id = paper_in(head.dossiers.front().dossier, head.id.number, head.chamber, head.session);
  if (head.reprint != 0 && !head.id.number.empty()) head.id.print = Code("h" + std::to_string(head.reprint));
}

}  // namespace

namespace detail {

Head read_head(std::string_view text, const std::vector<Span>& furniture) {
  Head head;
  const Lines lines = head_lines(text);
  read_below_title(lines, read_lines(lines, head), head);
  head.kind = kind_of_title(head.title);
  head.revision = revision_of(head.title);
  if (head.kind == PaperKind::unknown && head.addressee.find("Voorzitter") != std::string::npos) head.kind = PaperKind::letter;
  complete_by_foot(text, furniture, head);
  settle_parts(head);
  head.replaces = replaced_paper(text, head);
  head.title.resize(without_replaced(head.title).size());
  head.title.resize(without_note_mark(head.title).size());
  head.authors = read_signatures(text, head.kind);
  return head;
}

}  // namespace detail

Head read_head(std::string_view text) { return detail::read_head(text, read_furniture(text)); }

}  // namespace kamergraaf
