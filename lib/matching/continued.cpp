// SPDX-License-Identifier: Apache-2.0
#include "matching/continued.hpp"

#include <algorithm>
#include <utility>

#include "matching/elements.hpp"
#include "matching/parts.hpp"
#include "matching/tails.hpp"

namespace kamergraaf::detail {
namespace {

void extend_to(std::size_t end, Reading& reading) {
  reading.span.end = reading.next = reading.citations.back().group.end = end;
}

/// One group of all that was read.
void close(Reading& reading) {
  for (Citation& citation : reading.citations) citation.group.end = reading.citations.back().group.end;
}

bool ends_in_its_last(const Reading& reading) {
  if (reading.citations.empty() || !reading.turned_down.empty()) return false;
  const Citation& last = reading.citations.back();
  return last.verdict == Verdict::resolved && last.span.end == last.group.end && reading.span.end == last.group.end;
}

bool is_in_a_chapter(const Citation& citation) {
  const std::string_view suffix = citation.id.dossier.suffix.view();
  return citation.id.kind == Kind::kamerstuk && !suffix.empty() && suffix.find_first_not_of("IVXABC") == suffix.npos;
}

/// False where no number of the chapter is one of a paper.
bool add_chapter(const Parts& parts, Reading& reading) {
  const auto numbers = read_numbers(parts.text, parts.span("numbers"));
  if (numbers.empty()) return false;
  const Citation last = reading.citations.back();
  Dossier dossier = last.id.dossier;
  dossier.suffix = Code(parts["chapter"]);
  for (const NumberElement& number : numbers) {
    Citation citation = last;
    citation.id = paper_in(dossier, number.number, last.chamber, last.session);
    citation.part = number.part;
    citation.pages = number.pages;
    citation.span = {number.span.begin, std::max(number.span.end, number.pages.end)};
    reading.citations.push_back(std::move(citation));
  }
  reading.citations[reading.citations.size() - numbers.size()].span.begin = parts.span("chapter").begin;
  const bool is_whole = reading.citations.back().span.end >= parts.span("numbers").end;
  if (const Span pages = parts.span("pages"); is_whole && pages.begin >= parts.span("numbers").end) {
    reading.citations.back().pages = without_begin_of_else(parts.text, pages);
    reading.citations.back().span.end = reading.citations.back().pages.end;
  }
  extend_to(reading.citations.back().span.end, reading);
  return true;
}

void add_meeting(const Parts& parts, Reading& reading) {
  Citation citation = reading.citations.back();
  citation.id.number = parts["number"];
  citation.id.item = parts["item"];
  citation.pages = without_begin_of_else(parts.text, parts.span("pages"));
  citation.span = {parts.span("number").begin, std::max(parts.span("item").end, citation.pages.end)};
  reading.citations.push_back(std::move(citation));
  extend_to(reading.citations.back().span.end, reading);
}

}  // namespace

void add_chapters_behind(std::string_view text, Reading& reading) {
  static const Expression form(
      R"((?:{space}[,;]{space}(?:(?:en|alsmede){gap})?|{gap}(?:en|alsmede){gap})(?P<chapter>{roman_chapter}),{space}{marker}(?P<numbers>\d{1,4}\b(?:(?:{space},{space}|{space}{dash}{space}|{gap}(?:en|t/m){gap})\d{1,4}\b)*)(?:,?{space}{pages})?)",
      "paper of another chapter");
  while (ends_in_its_last(reading) && is_in_a_chapter(reading.citations.back())) {
    const auto match = form.at(text, reading.span.end);
    if (!match || !add_chapter({text, form, *match}, reading)) break;
  }
  close(reading);
}

void add_meetings_behind(std::string_view text, Reading& reading) {
  static const Expression form(
      R"((?:{space}[,;]{space}(?:(?:en|alsmede){gap})?|{gap}(?:en|alsmede){gap})(?i:nrs?\.?{space})(?P<number>[1-9]\d{0,2}),{space}(?i:items?){gap}(?P<item>[1-9]\d{0,2})\b(?:,?{space}{pages})?)",
      "item of another meeting");
  while (ends_in_its_last(reading) && !reading.citations.back().id.item.empty()) {
    const auto match = form.at(text, reading.span.end);
    if (!match) break;
    add_meeting({text, form, *match}, reading);
  }
  close(reading);
}

}  // namespace kamergraaf::detail
