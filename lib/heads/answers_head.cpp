// SPDX-License-Identifier: Apache-2.0
#include "heads/answers_head.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "detail/lines.hpp"
#include "expressions/expression.hpp"
#include "expressions/signs.hpp"
#include "wording/calendar.hpp"
#include "wording/sitting.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_lines_above = 12;
constexpr std::size_t most_lines_of_title = 8;
constexpr std::size_t longest_title = 500;
constexpr std::size_t most_lines_to_answer = 400;
constexpr std::size_t most_lines_to_day = 2;
constexpr std::size_t longest_day = 50;
constexpr std::string_view publication = "Aanhangsel van de Handelingen";

/// `1234`, `1234 Herdruk`.
struct Numbered {
  std::size_t line = 0;
  std::string_view number;
  bool is_reprint = false;
};

std::optional<Numbered> number_at(const HeadLines& lines, std::size_t at) {
  if (!opens_with_digit(lines[at])) return {};
  static const Expression form(R"(^(?P<number>\d{1,4})(?:{gap}(?P<print>(?i:herdruk))[^{latin}]{0,4})?$)",
                               "number in the Aanhangsel");
  const auto match = form.at(lines[at], 0);
  if (!match) return {};
  return Numbered{at, form.named(*match, "number").of(lines[at]), !form.named(*match, "print").empty()};
}

bool opens_questions(std::string_view line) {
  static const Expression form(
      R"(^(?:Aanvullende{gap}vra|Nadere{gap}vra|Vra)(?:gen|ag){gap}van{gap}(?:het{gap}lid|de{gap}leden|de{gap}heren|de{gap}heer|mevrouw)\b)",
      "questions");
  return form.is_at(line, 0);
}

/// A sign that a machine read where there is nothing.
bool is_speck(std::string_view line) { return line.size() <= 2 && !opens_with_digit(line); }

/// The first line below the name of the publication that is a number, where the questions follow it.
std::optional<Numbered> number_below(const HeadLines& lines, std::size_t at) {
  const std::size_t end = std::min(lines.size(), at + most_lines_above);
  for (std::size_t i = at + 1; i < end; ++i) {
    const auto numbered = number_at(lines, i);
    if (!numbered) continue;
    const std::size_t below = i + 1 < lines.size() && is_speck(lines[i + 1]) ? i + 2 : i + 1;
    return below < lines.size() && opens_questions(lines[below]) ? numbered : std::nullopt;
  }
  return {};
}

/// Up to the day on which the questions were put, or, where that is not found, up to the end of their first sentence.
std::string title_from(const HeadLines& lines, std::size_t at) {
  static const Expression day(
      R"((?i)\(?[il]n-?{space}ge-?{space}(?:zon-?{space}den|ko-?{space}men)[^)}]{0,30}?(?:\d{4}|\bjl\.)\.?{space}[)}]?)",
      "day of questions");
  static const Expression end(R"(\.(?:{space}[1(]|$))", "end of the first sentence");
  std::string title;
  for (std::size_t i = at; i < std::min(lines.size(), at + most_lines_of_title) && title.size() < longest_title; ++i) {
    append(title, lines[i]);
    const auto match = day.find(title);
    if (!match || match->front().end > longest_title) continue;
    title.resize(match->front().end);
    return title;
  }
  const auto match = end.find(title);
  title.resize(match && match->front().begin < longest_title ? match->front().begin : 0);
  return title;
}

/// Where "ontvangen" stands in the words that open an answer: on its line, or in brackets on the two below.
std::size_t find_received(std::string_view words) {
  const std::size_t received = find_word(words, "ontvangen");
  const bool on_the_line = received < words.find('\n');
  const bool in_brackets = received != std::string_view::npos && received > 0 && words[received - 1] == '(';
  return on_the_line || in_brackets ? received : std::string_view::npos;
}

/// The day on which the answer came, behind its first words; none before that of the questions, which a machine misread.
std::optional<Date> day_of_answer(const HeadLines& lines, std::size_t first, std::string_view title) {
  const std::string_view below = lines.text.substr(lines.spans[first].begin);
  const std::vector<Span> all = filled_lines(below, most_lines_to_answer);
  for (std::size_t i = 1; i < all.size() && !opens_questions(all[i].of(below)); ++i) {
    if (!opens_with(all[i].of(below), {"Antwoord", "Mededeling"})) continue;
    const Span opening{all[i].begin, all[std::min(all.size() - 1, i + most_lines_to_day)].end};
    const std::size_t received = find_received(opening.of(below));
    if (received == std::string_view::npos) continue;
    const auto day = find_date(opening.of(below).substr(received, longest_day));
    const auto put = find_date(title.substr(std::min(title.rfind('('), title.size())));
    return day && put && *day < *put ? std::nullopt : day;
  }
  return {};
}

void identify(std::string_view number, bool is_reprint, Head& head) {
  const std::string chamber = head.chamber == Chamber::eerste ? "ek-" : "tk-";
  const std::string session = std::to_string(head.session.first) + std::to_string(head.session.last);
  if (const auto id = parse_identifier("ah-" + chamber + session + '-' + std::string(number))) head.id = *id;
  head.reprint = is_reprint ? 1 : 0;
  if (is_reprint) head.id.print = "h1";
  head.kind = PaperKind::answers;
}

Head read(const HeadLines& lines, std::size_t name, const Numbered& numbered, Head head) {
  identify(numbered.number, numbered.is_reprint, head);
  const std::size_t first = numbered.line + (opens_questions(lines[numbered.line + 1]) ? 1 : 2);
  head.title = title_from(lines, first);
  head.date = day_of_answer(lines, first, head.title);
  head.span = {lines.spans[name].begin, lines.spans[numbered.line].end};
  return head;
}

/// Whether the publication is named at the end of a line, behind the session or alone.
bool names_the_publication(std::string_view line) {
  const std::size_t at = line.find(publication);
  return at != std::string_view::npos && line.substr(at).size() <= publication.size() + 1;
}

Session session_above(std::string_view line) {
  const std::string_view before = line.substr(0, line.find(publication));
  const auto session = session_line(trimmed(before, {0, before.size()}).of(before));
  return session ? session->session : Session{};
}

bool read_numbered(const HeadLines& lines, Head& head) {
  Head above;
  for (std::size_t i = 0; i < std::min(lines.size(), most_lines_above); ++i) {
    if (above.chamber == Chamber::none) above.chamber = chamber_line(lines[i]);
    if (const Session session = session_above(lines[i])) above.session = session;
    if (!above.session || above.chamber == Chamber::none || !names_the_publication(lines[i])) continue;
    const auto number = number_below(lines, i);
    if (number) head = read(lines, i, *number, std::move(above));
    return number.has_value();
  }
  return false;
}

/// As a ministry sends them: below the number of the questions, which is one of the Tweede Kamer.
bool read_unnumbered(const HeadLines& lines, Head& head) {
  static const Expression number(R"(^\d{4}Z\d{5}$)", "number of questions");
  if (lines.size() < 2 || !number.is_at(lines[0], 0) || !opens_questions(lines[1])) return false;
  const std::string title = title_from(lines, 1);
  const auto day = day_of_answer(lines, 1, title);
  if (!day) return false;
  head.kind = PaperKind::answers;
  head.chamber = Chamber::tweede;
  head.title = title;
  head.date = day;
  return true;
}

/// The number of questions or of an answer on a page of before 1974: `445. VRAGEN van de leden`, or alone on the line above.
struct OldNumber {
  std::string number;
  std::size_t words = 0;  ///< the byte at which the questions or the answer begin
};

std::optional<OldNumber> old_number(std::string_view text, const std::vector<Span>& lines) {
  static const Expression form(R"(^(?P<number>\d{1,4})\.{space}(?:(?P<words>(?:VRA(?:AG|GEN)|ANTWOORD|MEDEDELING)\b)|$))",
                               "number of old questions");
  static const Expression words(R"(^(?:VRA(?:AG|GEN){gap}van|ANTWOORD|MEDEDELING)\b)", "old questions");
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::string_view line = lines[i].of(text);
    const auto match = form.at(line, 0);
    if (!match) continue;
    const std::string number(form.named(*match, "number").of(line));
    if (const Span begin = form.named(*match, "words"); !begin.empty()) return OldNumber{number, lines[i].begin + begin.begin};
    if (i + 1 < lines.size() && words.is_at(lines[i + 1].of(text), 0)) return OldNumber{number, lines[i + 1].begin};
  }
  return {};
}

/// As the foot of the page has it: `Zitting 1967-1968 Aanhangsel`.
Session session_of_foot(std::string_view text) {
  constexpr std::size_t longest_foot = 200;
  static const Expression form(R"(\b(?i:zitting){gap}(?P<session>{year}|1[89]\d\d){blank}+Aanhangsel\b)",
                               "foot of the Aanhangsel");
  const std::string_view foot = text.substr(text.size() - std::min(text.size(), longest_foot));
  const auto match = form.find(foot);
  return match ? read_session(form.named(*match, "session").of(foot)) : Session{};
}

/// The day on which the first answer from there was sent.
std::optional<Date> day_of_old_answer(std::string_view text) {
  static const Expression form(R"(\b(?:ANTWOORD|MEDEDELING)\b[^)]{0,200}\((?i:[il]ngezon-?{space}den){gap}(?P<day>[^)]{1,40}))",
                               "old answer");
  const auto match = form.find(text);
  return match ? find_date(form.named(*match, "day").of(text)) : std::nullopt;
}

/// A page of the Aanhangsel of before 1974, whose foot has the session; of several questions on it, the first.
bool read_old(const HeadLines& lines, Head& head) {
  constexpr std::size_t most_lines = 10;
  static const Expression name(
      R"(^Aanhangsel{gap}tot{gap}het{gap}Verslag{gap}van{gap}de{gap}Handelingen{gap}der{gap}(?P<chamber>(?i:Eerste|Tweede){gap}Kamer)\b)",
      "name of the old Aanhangsel");
  const std::vector<Span> top = filled_lines(lines.text, most_lines);
  const auto named = top.empty() ? std::nullopt : name.at(top.front().of(lines.text), 0);
  const Session session = named ? session_of_foot(lines.text) : Session{};
  const auto numbered = session ? old_number(lines.text, top) : std::nullopt;
  if (!numbered) return false;
  const std::string_view words = lines.text.substr(numbered->words);
  head.chamber = read_chamber(name.named(*named, "chamber").of(top.front().of(lines.text)));
  head.session = session;
  identify(numbered->number, false, head);
  head.title = title_from({words, filled_lines(words, most_lines_of_title)}, 0);
  head.date = day_of_old_answer(words);
  head.span = {top.front().begin, numbered->words};
  return true;
}

}  // namespace

bool read_answers_head(const HeadLines& lines, Head& head) {
  return read_numbered(lines, head) || read_unnumbered(lines, head) || read_old(lines, head);
}

}  // namespace kamergraaf::detail
