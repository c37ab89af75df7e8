// SPDX-License-Identifier: Apache-2.0
#include "matching/continued.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "detail/bytes.hpp"
#include "detail/going_on.hpp"
#include "expressions/signs.hpp"
#include "matching/dossier_elements.hpp"
#include "matching/elements.hpp"
#include "matching/papers.hpp"
#include "matching/parts.hpp"
#include "matching/tails.hpp"
#include "wording/sitting.hpp"

namespace kamergraaf::detail {
namespace {

/// The span and what is searched next; the groups of the citations are closed at the end.
void extend_to(std::size_t end, Reading& reading) {
  reading.span.end = reading.next = reading.citations.back().group.end = end;
}

/// One group of all that was read.
void close(Reading& reading) {
  for (Citation& citation : reading.citations) citation.group.end = reading.citations.back().group.end;
}

/// Whether nothing stands between the last citation and the end of its match, but what the paper is.
bool ends_in_its_last(std::string_view text, const Reading& reading) {
  if (reading.citations.empty() || !reading.turned_down.empty()) return false;
  const Citation& last = reading.citations.back();
  if (last.verdict != Verdict::resolved || reading.span.end != last.group.end || last.span.end > last.group.end) return false;
  return last.span.end == last.group.end || text[last.group.end - 1] == ')';
}

bool is_in_a_chapter(const Citation& citation) {
  const std::string_view suffix = citation.id.dossier.suffix.view();
  return !suffix.empty() && suffix.find_first_not_of("IVXABC") == std::string_view::npos;
}

/// What stands in brackets behind a number, and the pages behind that: "(MvT), p. 12".
struct Gloss {
  bool is_there = false;
  Span pages;
  std::size_t end = 0;  ///< a byte; of the citation where there is none, or it was read with it
};

/// Whether a bracket was closed between the number of the last citation and the end of its match.
bool was_read_with(std::string_view text, const Citation& last) {
  const std::size_t end = last.pages.empty() ? last.group.end : last.pages.begin;
  const std::string_view words = Span{last.span.begin, end}.of(text);
  const std::size_t number = words.rfind(last.id.number.view());
  static const Expression dossier(R"(\([^)]*{plain})", "dossier in brackets");
  if (number == std::string_view::npos || words.find(')', number) == std::string_view::npos) return false;
  return !dossier.is_in(words.substr(number));
}

Gloss gloss_behind(std::string_view text, const Reading& reading) {
  static const Expression form(R"({space}\((?P<words>[^()\n;]{1,80})\)(?:,?{space}{pages})?)", "what a paper is");
  static const Expression cites(R"((?i:\bnrs?\b|\b(?:stb|stcrt|trb)\.|kamerst|handelingen|\bp\.)|\bEK\b|{plain})",
                                "citation in brackets");
  const std::size_t end = reading.span.end;
  if (was_read_with(text, reading.citations.back())) return {true, {}, end};
  const auto match = may_stand_behind_blanks(text, end, "(") ? form.at(text, end) : std::nullopt;
  if (!match || cites.is_in(form.named(*match, "words").of(text))) return {false, {}, end};
  return {true, without_begin_of_else(text, form.named(*match, "pages")), match->front().end};
}

/// "nr. 7 (36 046)", "nr. 7 van de agenda".
bool is_of_something_else_behind(std::string_view text, std::size_t at) {
  static const Expression form(R"({space}\((?:[^()\n]{0,24}{plain}|(?i:aanhangsel))|{gap}(?:van|op|uit|in|bij|onder)\b)",
                               "whose number it is");
  return form.is_at(text, at);
}

/// False where none of the numbers is one of a paper.
bool add_numbers(const Parts& parts, Reading& reading) {
  const auto numbers = read_numbers(parts.text, parts.span("numbers"));
  const Span own = parts.span("pages");
  if (numbers.empty() || is_of_something_else_behind(parts.text, std::max(numbers.back().span.end, own.end))) return false;
  if (is_year(numbers.front().number.view())) return false;
  Citation last = reading.citations.back();
  if (const std::string_view session = parts["session"]; !session.empty()) last.session = read_session(session);
  const Span chapter = parts.span("chapter");
  Dossier dossier = last.id.dossier;
  const Span dossiers = parts.span("dossiers");
  if (!chapter.empty()) dossier.suffix = Code(chapter.of(parts.text));
  if (!dossiers.empty()) dossier = read_dossiers(parts.text, dossiers).front().dossier;
  const std::size_t first = reading.citations.size();
  for (const NumberElement& number : numbers) reading.citations.push_back(paper_of(parts.text, dossier, number, last));
  if (!chapter.empty() || !dossiers.empty())
    reading.citations[first].span.begin = chapter.empty() ? dossiers.begin : chapter.begin;
  Citation& end = reading.citations.back();
  const bool is_whole = end.span.end >= parts.span("numbers").end;
  if (const Span pages = parts.span("pages"); is_whole && pages.begin >= parts.span("numbers").end) {
    end.pages = without_begin_of_else(parts.text, pages);
    end.span.end = end_with_pages(parts.text, end.span.end, end.pages);
  }
  extend_to(end.span.end, reading);
  return true;
}

struct Next {
  const Expression* form = nullptr;
  std::optional<Expression::Match> match;
};

/// What a paper stands behind: the next of a list, or "id., nr. 7", "zie ook nr. 12, p. 3".
struct Continuations {
  std::string joint = R"((?:{space}[,;]{space}(?:(?:en|alsmede){gap})?|{gap}(?:en|alsmede){gap}))";
  std::string list = R"((?P<numbers>\d{1,4}\b(?:(?:{space},{space}|{space}{dash}{space}|{gap}(?:en|t/m){gap})\d{1,4}\b)*))";
  std::string numbers = "{marker}" + list + "(?:,?{space}{pages})?";
  Expression chapter{joint + "(?P<chapter>{roman_chapter}),{space}" + numbers, "paper of another chapter"};
  Expression number{joint + numbers, "one more paper"};
  Expression unmarked{joint + list + R"((?:{space}[;()]|{space}\.?{space}$))", "one more of several"};
  Expression letter{
      joint + R"((?:(?P<dossiers>[23]\d\.\d{3}{chapter}?),{space})?(?P<numbers>[A-Z]{1,2})(?:{space}(?:[.,;)(]|$)|{gap}en\b))",
      "one more letter"};
  Expression again{
      R"((?:{space}[,;]{space}(?i:id\.|idem|ibid\.|ibidem){space},?{space}|{gap}onderscheidenlijk{gap}|{space};{space}(?P<session>{year}),{space}))" +
          numbers,
      "the same with another number"};
  Expression again_by_letter{
      R"({space}[;,]{space}(?i:id\.|idem|ibid\.|ibidem){space},?{space}(?P<numbers>[A-Z]{1,2})(?:,{space}{pages}|{space}[;)]))",
      "the same with another letter"};
  Expression also{R"({space};{space}(?i:zie|vgl\.)(?:{gap}ook)?{gap}{marker})" + list + ",?{space}{pages}",
                  "another number with its pages"};
};

/// "nrs. 3 (MvT) en 6": nothing stands before the next ones.
bool are_several(std::string_view text, const Reading& reading) {
  static const Expression form(R"(\b(?i:nrs|nos|nummers|stukken)\.?{space}[^.;:]*$)", "word of several");
  const std::size_t end = reading.citations.back().span.end;
  return form.is_at_end(Span{reading.citations.front().group.begin, end}.of(text));
}

Next paper_behind(std::string_view text, const Reading& reading, const Gloss& gloss) {
  static const Continuations behind;
  const Citation& last = reading.citations.back();
  const auto next = [&](const Expression& form) { return Next{&form, form.at(text, gloss.end)}; };
  if (!may_stand_behind_blanks(text, gloss.end, ",;eao")) return {};
  if (is_in_a_chapter(last))
    if (Next found = next(behind.chapter); found.match) return found;
  const bool is_lettered = is_letters(last.id.number.view());
  if (may_stand_behind_blanks(text, gloss.end, ",;o"))
    for (const Expression* form : {is_lettered ? &behind.again_by_letter : &behind.again, &behind.also})
      if (Next found = next(*form); found.match) return found;
  if (!gloss.is_there && !is_lettered) return {};
  if (Next found = next(is_lettered ? behind.letter : behind.number);
      found.match && (gloss.is_there || !found.form->named(*found.match, "dossiers").empty()))
    return found;
  return gloss.is_there && !is_lettered && are_several(text, reading) ? next(behind.unmarked) : Next{};
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

void add_papers_behind(std::string_view text, Reading& reading) {
  if (!ends_in_its_last(text, reading) || reading.citations.back().id.kind != Kind::kamerstuk) return;
  while (reading.citations.size() < longest_list) {
    go_on();
    const Gloss gloss = gloss_behind(text, reading);
    const Next next = paper_behind(text, reading, gloss);
    const std::size_t last = reading.citations.size() - 1;
    const bool goes_on = next.match && add_numbers({text, *next.form, *next.match}, reading);
    if (!gloss.pages.empty()) {
      reading.citations[last].pages = gloss.pages;
      reading.citations[last].span.end = gloss.pages.end;
      if (!goes_on) extend_to(gloss.pages.end, reading);
    }
    if (!goes_on) break;
  }
  close(reading);
}

void add_dossiers_behind(std::string_view text, Reading& reading) {
  static const Expression form(
      R"({space}\((?P<words>[^()\n;]{1,60})\)(?:{space},{space}|{gap}en{gap})(?P<dossiers>{dossier})(?:{space}(?:[.;)(]|$)))",
      "one more dossier");
  static const Expression number(R"((?i:nrs?)\b)", "number of a paper");
  if (reading.citations.empty() || is_digit(text[reading.span.begin])) return;
  while (reading.citations.size() < longest_list && may_stand_behind_blanks(text, reading.span.end, "(")) {
    const auto match = form.at(text, reading.span.end);
    if (!match || number.is_at(form.named(*match, "words").of(text), 0)) break;
    const DossierElement dossier = read_dossiers(text, form.named(*match, "dossiers")).front();
    Citation citation = reading.citations.back();
    citation.id.dossier = dossier.dossier;
    citation.rijkswet = dossier.rijkswet;
    citation.pages = {};
    citation.span = dossier.span;
    reading.citations.push_back(std::move(citation));
    extend_to(dossier.span.end, reading);
  }
  close(reading);
}

void add_meetings_behind(std::string_view text, Reading& reading) {
  static const Expression form(
      R"((?:{space}[,;]{space}(?:(?:en|alsmede){gap})?|{gap}(?:en|alsmede){gap})(?i:nrs?\.?{space})(?P<number>[1-9]\d{0,2}),{space}(?:(?i:items?){gap}(?P<item>[1-9]\d{0,2})\b(?:,?{space}{pages})?|{pages}))",
      "item of another meeting");
  while (reading.citations.size() < longest_list && ends_in_its_last(text, reading) &&
         !reading.citations.back().id.number.empty()) {
    const auto match = form.at(text, reading.span.end);
    if (!match) break;
    add_meeting({text, form, *match}, reading);
  }
  close(reading);
}

void add_appendices_behind(std::string_view text, Reading& reading) {
  static const Expression form(
      R"((?:{space}[,;]{space}(?:en{gap})?|{gap}en{gap})(?P<words>{session},{space}{marker}(?P<numbers>\d{1,5}\b(?:(?:{space},{space}|{gap}en{gap}){marker}?\d{1,5}\b)*)))",
      "appendices of another session");
  while (reading.citations.size() < longest_list && ends_in_its_last(text, reading) &&
         may_stand_behind_blanks(text, reading.span.end, ",;e")) {
    const auto match = form.at(text, reading.span.end);
    const auto numbers = match ? read_issues(text, form.named(*match, "numbers")) : std::vector<NumberElement>{};
    if (numbers.empty()) break;
    const std::size_t first = reading.citations.size();
    for (const NumberElement& number : numbers) {
      Citation citation = reading.citations.back();
      citation.session = citation.id.session = read_session(form.named(*match, "session").of(text));
      citation.id.number = number.number;
      citation.pages = {};
      citation.span = number.span;
      reading.citations.push_back(std::move(citation));
    }
    reading.citations[first].span.begin = form.named(*match, "words").begin;
    extend_to(reading.citations.back().span.end, reading);
  }
  close(reading);
}

}  // namespace kamergraaf::detail
