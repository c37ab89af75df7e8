// SPDX-License-Identifier: Apache-2.0
#include "matching/minutes.hpp"

#include <string_view>
#include <utility>
#include <vector>

#include "matching/continued.hpp"
#include "matching/elements.hpp"
#include "matching/tails.hpp"
#include "wording/calendar.hpp"

namespace kamergraaf::detail {
namespace {

/// Up to 2010 a page is often told with its meeting, 45-3245: no range of pages is as long.
Code take_meeting_of_page(std::string_view text, Span& pages) {
  static const Expression form(R"(^(?P<meeting>[1-9]\d{0,2}){dash}(?P<page>\d{3,4})$)", "meeting and page");
  constexpr unsigned longest_range = 200;
  const auto match = form.find(pages.of(text));
  if (!match) return {};
  const Span meeting = form.named(*match, "meeting");
  const Span page = form.named(*match, "page");
  if (value_of(page.of(pages.of(text))) < value_of(meeting.of(pages.of(text))) + longest_range) return {};
  const Code number(meeting.of(pages.of(text)));
  pages.begin += page.begin;
  return number;
}

bool is_annex(const Parts& parts) {
  static const Expression behind(R"({space},?{space}\(?(?i:aan{fold}hang{fold}sel)\b)", "appendix of minutes");
  static const Expression paper(R"(,{blank}(?i:bijlagen?|bijl\.){blank}\d{3,5}\b)", "paper in the appendix");
  const bool is_paper =
      parts["number"].empty() && parts.span("pages").empty() && paper.is_at(parts.text, parts.match.front().end);
  const std::string_view before = parts.text.substr(0, parts.match.front().begin);
  return is_paper || !parts["annex"].empty() || before.ends_with("hangsel ") || before.ends_with("hangsel\n") ||
         behind.is_at(parts.text, parts.match.front().end);
}

/// "2019/20, 45-7": a meeting and its item, or its page.
bool goes_on_with_a_number(const Parts& parts) {
  static const Expression form(R"({space},?{space}{marker}?\d)", "number behind a session");
  return parts["number"].empty() && parts.span("pages").empty() && form.is_at(parts.text, parts.match.front().end);
}

constexpr unsigned first_with_items = 2010;

/// "34-7, p. 12": the item behind a dash.
bool is_joined(const Parts& parts) {
  const Span number = parts.span("number");
  const Span item = parts.span("item");
  constexpr std::size_t longest_dash = 3;
  return !item.empty() && item.begin > number.end && item.begin <= number.end + longest_dash && parts.text[number.end] != ',';
}

/// "12-5-2011", "8-9 november".
bool is_of_a_day(const Parts& parts) {
  return is_year(parts["pages"]) || is_first_of_days(parts.text, parts["number"], parts.span("number").end);
}

/// "nr. 34-36" before there were items: of the first of these meetings.
void add_first_meeting(const Parts& parts, Citation citation, Reading& reading) {
  static const Expression word(R"((?i:nr)\.?{space}$)", "word of a meeting");
  const Span number = parts.span("number");
  if (!word.is_at_end(before(parts.text, number.begin, 8))) return;
  citation.id = {Kind::handelingen, citation.session, {}, number.of(parts.text), {}, citation.chamber};
  citation.pages = {};
  citation.group.end = reading.span.end = reading.next = number.end;
  citation.span = citation.group;
  reading.citations.push_back(std::move(citation));
}

/// The numbers of a list: `5, 6 en 8`, each with its place.
std::vector<Span> numbers_in(std::string_view text, Span list) {
  static const Expression number(R"(\d+)", "number of a list");
  std::vector<Span> numbers;
  for (const Expression::Match& match : number.all(text, list)) numbers.push_back(match.front());
  return numbers;
}

Citation completed(const Parts& parts, Citation citation) {
  citation.pages = without_begin_of_else(parts.text, parts.span("pages"));
  if (citation.pages.end < parts.span("pages").end) citation.group.end = citation.pages.end;
  if (const auto date = find_date(parts["date"])) {
    citation.session = session_of(*date);
    citation.date = date;
  }
  if (citation.chamber == Chamber::none) {
    citation.verdict = Verdict::unresolved;
    citation.reason = "no chamber is named";
  }
  return citation;
}

/// One for each of several items, or of several meetings; the first with the words before it, the last with what is behind.
void add_each(const Parts& parts, const std::vector<Span>& places, const Citation& shared, Reading& reading) {
  const bool are_items = !parts["item"].empty();
  for (const Span place : places) {
    Citation citation = shared;
    citation.id = {Kind::handelingen, shared.session, {}, are_items ? parts["number"] : place.of(parts.text), {},
                   shared.chamber};
    if (are_items) citation.id.item = place.of(parts.text);
    citation.span = place;
    citation.pages = {};
    reading.citations.push_back(std::move(citation));
  }
  reading.citations.front().span.begin = shared.group.begin;
  reading.citations.back().span.end = shared.group.end;
  reading.citations.back().pages = shared.pages;
}

}  // namespace

/// "HTK 2018-2019" may be anything; "nr. 36 999" is a dossier.
bool says_too_little(const Parts& parts) {
  static const Expression dossier(R"((?:{blank}|\.)\d{3}\b)", "rest of a dossier");
  const Span number = parts.span("number");
  const bool by_letters = parts.match.front().of(parts.text).substr(2).starts_with('K');
  if (number.empty()) return by_letters && parts.span("pages").empty();
  return dossier.is_at(parts.text, number.end);
}

void read_minutes(const Parts& parts, const Citation& shared, Reading& reading) {
  if (says_too_little(parts) || is_annex(parts) || is_nought(parts["number"]) || goes_on_with_a_number(parts)) return;
  Citation citation = completed(parts, shared);
  if (is_joined(parts)) {
    if (is_of_a_day(parts)) return;
    if (citation.session.first < first_with_items) return add_first_meeting(parts, std::move(citation), reading);
  }
  const auto places = numbers_in(parts.text, parts.span(parts["item"].empty() ? "number" : "item"));
  if (places.size() > 1) {
    add_each(parts, places, citation, reading);
    return add_meetings_behind(parts.text, reading);
  }
  const Code meeting = take_meeting_of_page(parts.text, citation.pages);
  const Code number = parts["number"].empty() ? meeting : Code(parts["number"]);
  citation.id = {Kind::handelingen, citation.session, {}, number, {}, citation.chamber, 0, parts["item"]};
  citation.span = citation.group;
  reading.citations.push_back(std::move(citation));
  add_meetings_behind(parts.text, reading);
}

}  // namespace kamergraaf::detail
