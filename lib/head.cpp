// SPDX-License-Identifier: Apache-2.0
#include "heads/head.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "expressions/expression.hpp"
#include "expressions/signs.hpp"
#include "heads/address.hpp"
#include "heads/answers_head.hpp"
#include "heads/days.hpp"
#include "heads/feet.hpp"
#include "heads/head_lines.hpp"
#include "heads/listed_papers.hpp"
#include "heads/members.hpp"
#include "heads/minutes_head.hpp"
#include "heads/printed_head.hpp"
#include "heads/prints.hpp"
#include "heads/signatures.hpp"
#include "heads/subject.hpp"
#include "heads/title.hpp"
#include "kamergraaf/document.hpp"
#include "wording/calendar.hpp"
#include "wording/sitting.hpp"

namespace kamergraaf {
namespace {

using detail::Expression;

constexpr std::size_t last_letter_without_session = 12;

using Lines = detail::HeadLines;
using detail::append;

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

bool is_letter_alone(const detail::NumberedTitle& numbered, std::string_view line) {
  constexpr std::size_t longest_mark = 2;
  const std::string_view letter = numbered.number.view();
  return line.starts_with(letter) && line.size() <= letter.size() + longest_mark && numbered.title.empty();
}

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

std::optional<DossierHeading> dossier_in(std::string_view line, const Head& head) {
  const bool may_be_roman = head.chamber == Chamber::eerste && head.session && head.dossiers.empty();
  auto dossier = detail::dossier_line(line);
  return dossier || !may_be_roman ? dossier : detail::roman_dossier_line(line);
}

std::size_t read_dossiers_and_number(const Lines& lines, Head& head) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (auto dossier = dossier_in(lines[i], head)) {
      head.span.begin = head.dossiers.empty() ? lines.spans[i].begin : head.span.begin;
      const bool may_go_on = detail::opens_with_digit(lines[i]) && dossier->dossier.suffix.empty() && dossier->title.empty();
      if (const auto suffix = i + 1 < lines.size() && may_go_on ? detail::suffix_line(lines[i + 1]) : std::nullopt) {
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

std::size_t read_lines(const Lines& lines, Head& head) {
  Head printed;
  const detail::HeadEnd end = detail::read_printed_head(lines, printed);
  std::size_t at = end.complete ? 0 : read_dossiers_and_number(lines, head);
  if (at != 0) {
    detail::read_title(lines, at, head);
    return at;
  }
  head = std::move(printed);
  return end.below != 0 ? end.below : detail::read_sheet_head(lines, head).below;
}

void read_place_and_date(std::string_view line, Head& head) {
  if (head.date || !detail::dates_the_paper(line)) return;
  head.date = detail::find_date(line);
  if (const std::string_view place = detail::place_of(line); !place.empty()) head.place = place;
}

void read_below_title(const Lines& lines, std::size_t at, Head& head) {
  const std::size_t first = at;
  for (bool is_address = true; at < lines.size() && !detail::opens_the_body(lines[at]); ++at) {
    is_address = is_address && (!detail::is_a_sentence(lines[at]) || detail::is_note(lines[at]));
    if (is_address) detail::read_address(lines, at, head);
    read_place_and_date(lines[at], head);
    if (!head.date) head.date = detail::date_alone(detail::below_date_label(lines, at));
  }
  for (std::size_t i = first; i < std::min(at, first + 3) && !head.date; ++i) head.date = detail::date_alone(lines[i]);
  if (!head.date) head.date = detail::find_date(head.title);
}

Chamber chamber_of(const Head& head) {
  if (head.chamber != Chamber::none) return head.chamber;
  const bool eerste = head.addressee.find("Eerste") != std::string::npos;
  const bool tweede = head.addressee.find("Tweede Kamer") != std::string::npos;
  if (tweede && !eerste) return Chamber::tweede;
  return !tweede && head.addressee.find("Eerste Kamer") != std::string::npos ? Chamber::eerste : Chamber::none;
}

bool addresses_a_speaker(const Head& head) {
  return head.addressee.find("Voorzitter") != std::string::npos ||
         head.addressee.find("voorzitter van de") != std::string::npos;
}

/// Of a paper whose title tells none.
void settle_kind(const Lines& lines, Head& head) {
  const bool is_bare = head.dossiers.empty() && head.title.empty();
  const Chamber writer = is_bare && !head.addressee.empty() ? detail::chamber_that_writes(lines) : Chamber::none;
  if (writer != Chamber::none) head.chamber = writer;
  if (writer != Chamber::none || addresses_a_speaker(head)) head.kind = PaperKind::letter;
  if (!is_bare || !head.addressee.empty()) return;
  head.title = detail::title_of_agenda(lines);
  if (!head.title.empty()) head.kind = PaperKind::agenda;
}

bool is_far_from(const Date& date, Session session) {
  const int first = detail::session_of(date).first;
  return first + 1 < session.first || first > session.last;
}

void settle_parts(Head& head) {
  head.chamber = chamber_of(head);
  if (head.session && head.date && is_far_from(*head.date, head.session)) head.date.reset();
  if (!head.session && head.date) head.session = detail::session_of(*head.date);
  if (head.dossiers.empty() || head.id.kind == Kind::aanhangsel) return;
  head.id = paper_in(head.dossiers.front().dossier, head.id.number, head.chamber, head.session);
  if (head.reprint != 0 && !head.id.number.empty()) head.id.print = Code("h" + std::to_string(head.reprint));
}

/// A motion has its own end, above who moves it; what else members bring in has their names.
std::vector<Author> authors_of(std::string_view text, const Head& head) {
  const auto members = [&] { return detail::members_who_sign(text.substr(head.span.end), head.title); };
  std::vector<Author> authors = head.kind == PaperKind::motion ? std::vector<Author>() : members();
  if (authors.empty()) authors = detail::read_signatures(text, head.kind);
  return authors.empty() && head.kind == PaperKind::motion ? members() : authors;
}

}  // namespace

namespace detail {

Head read_head(std::string_view text, const std::vector<Span>& furniture) {
  Head head;
  const Lines lines = head_lines(text);
  if (read_minutes_head(lines, head)) {
    settle_parts(head);
    return head;
  }
  if (!read_answers_head(lines, head) && !lists_papers(lines)) read_below_title(lines, read_lines(lines, head), head);
  if (head.addressee.empty()) head.addressee = addressee_below(text);
  if (head.kind == PaperKind::unknown) head.kind = kind_of_title(head.title);
  head.revision = revision_of(head.title);
  if (head.kind == PaperKind::unknown) settle_kind(lines, head);
  complete_by_foot(text, furniture, head);
  settle_parts(head);
  head.replaces = replaced_paper(text, head);
  head.title.resize(without_replaced(head.title).size());
  head.title.resize(without_note_mark(head.title).size());
  head.authors = authors_of(text, head);
  return head;
}

}  // namespace detail

Head read_head(std::string_view text) { return detail::read_head(text, read_furniture(text)); }

}  // namespace kamergraaf
