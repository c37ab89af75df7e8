// SPDX-License-Identifier: Apache-2.0
#include "detail/context.hpp"

#include <algorithm>

#include "detail/answered.hpp"
#include "detail/bytes.hpp"
#include "detail/calendar.hpp"
#include "detail/expression.hpp"
#include "detail/names.hpp"
#include "detail/relation.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_window = 300;
constexpr std::size_t farthest_noun = 120;
constexpr std::size_t longest_letter = 4;

struct Noun {
  PaperKind kind = PaperKind::unknown;
  Span span;
};

bool put_forward_by_members(PaperKind kind) {
  return kind == PaperKind::motion || kind == PaperKind::amendment || kind == PaperKind::questions || kind == PaperKind::bill;
}

bool speaks_of_itself(std::string_view text, std::size_t noun) {
  static const Expression form(R"((?i)\b(?:deze|dit|onderhavige){gap}$)", "this letter");
  return form.is_in(before(text, noun, 24));
}

Noun last_noun(std::string_view text, Span window) {
  static const Expression form(
      R"((?i)\b(?:(?P<letter>[{latin}]*brie(?:f|ven))|(?P<motion>moties?)|(?P<amendment>(?:sub)?amendement(?:en)?)|)"
      R"((?P<bill>[{latin}]*wetsvoorstel(?:len)?|initiatiefvoorstel(?:len)?|voorstel{gap}van{gap}(?:rijks)?wet)|)"
      R"((?P<memorandum>MvT|MvA|initiatiefnota|memorie{gap}van{gap}(?:toelichting|antwoord)|nota{gap}(?:van{gap}(?:wijziging|verbetering)|naar{gap}aanleiding(?:{gap}van{gap}het{gap}(?:nader{gap})?verslag)?))|)"
      R"((?P<report>[{latin}]*(?:verslag|rapportage))|(?P<questions>(?:schriftelijke{gap}|kamer)vragen)|(?P<answers>beantwoording{gap}van)|)"
      R"((?P<agenda>geannoteerde{gap}agenda))\b)",
      "paper noun");
  static const Expression its_like(R"((?i)\bvervanging{gap}van{gap}(?:die|dat)\b)", "one of its kind");
  Noun noun;
  const auto matches = form.all(text, window);
  const bool replaced = !matches.empty() && its_like.is_in(window.of(text));
  for (const Expression::Match& match : matches) {
    if (!replaced && speaks_of_itself(text, match.front().begin)) {
      noun = {};
      continue;
    }
    for (std::size_t kind = 1; kind < static_cast<std::size_t>(PaperKind::other); ++kind)
      if (const Span span = form.named(match, name_of(static_cast<PaperKind>(kind))); !span.empty())
        noun = {static_cast<PaperKind>(kind), span};
  }
  if (noun.kind == PaperKind::unknown || window.end - noun.span.end > farthest_noun) return {};
  return is_of_another_number(text, noun.span, window.end, noun.kind) ? Noun{} : noun;
}

bool speaks_of_a_meeting(std::string_view words) {
  static const Expression meeting(
      R"((?i)\b(?:[{latin}]*raad|[{latin}]*overleg|[{latin}]*debat|[{latin}]*vergadering|bijeenkomst|[{latin}]*top|hoorzitting|zitting|bezoek|AO|WGO|CD|SO|RBZ)\b)",
      "meeting");
  return meeting.is_in(words);
}

bool leads_to_its_date(std::string_view words) {
  static const Expression lead(
      R"((?i)(?:\bd\.?{space}d\.|\bdd\.?|\bvan|\bgedateerd(?:{gap}op)?|\bverzonden(?:{gap}op)?){gap}$)", "date lead");
  static const Expression dated(R"((?i)(?:\bd\.?{space}d\.|\bdd\.?|\bgedateerd(?:{gap}op)?|\bverzonden(?:{gap}op)?){gap}$)",
                                "dated");
  static const Expression subject(R"((?i)\b(?:over|inzake|betreffende|waarin|dat|die)\b)", "subject");
  return lead.is_in(words) && !speaks_of_a_meeting(words) && (dated.is_in(words) || !subject.is_in(words));
}

std::optional<Date> date_behind(std::string_view text, std::size_t noun_end, std::size_t end,
                                const std::optional<Date>& today) {
  const auto written = find_day(text.substr(0, end), noun_end);
  if (!written || !leads_to_its_date(text.substr(noun_end, written->span.begin - noun_end))) return {};
  return settle(*written, today);
}

Span sending(std::string_view text, Span window) {
  static const Expression form(R"((?i)\b(?:verzonden|toegezonden|aangeboden){gap}(?:op{gap})?)", "sent");
  const auto match = form.find(text.substr(0, window.end), window.begin);
  if (!match) return {};
  const auto written = find_day(text.substr(0, window.end), match->front().end);
  return written && written->span.begin == match->front().end ? match->front() : Span{};
}

bool blank_line_behind(std::string_view text, std::size_t line_end) {
  static const Expression form(R"({blank}*\r?\n)", "blank line");
  return form.is_at(text, line_end + 1);
}

bool ends_a_sentence(std::string_view text, std::size_t dot) {
  static const Expression abbreviation(
      R"((?:^|[^{latin}])(?:[{latin}]|jl|dd|nrs?|blz|bladz|pag|pp|resp|bijv|art|mr|dr|drs|ing|ir|prof|dhr|mw|[Vv]gl|[Cc]f|Stb|Stcrt|Trb|no|st|ca|incl|evt|zgn|hfdst)$)",
      "abbreviation");
  static const Expression start(R"([\x{201D}"')\]]?\s+[{capital}\x{201C}\x{2018}"'])", "start of a sentence");
  const std::size_t from = dot > 12 ? dot - 12 : 0;
  return start.is_at(text, dot + 1) && (text[dot] != '.' || !abbreviation.is_in(text.substr(from, dot - from)));
}

bool ends_here(std::string_view text, std::size_t at) {
  const char c = text[at];
  return (c == '\n' && blank_line_behind(text, at)) || ((c == '.' || c == '!' || c == '?') && ends_a_sentence(text, at));
}

Span one_of_its_kind(std::string_view text, Span window) {
  static const Expression form(R"(\b(?P<word>(?i:die|dat))(?:{gap}van{gap}(?:het{gap}lid|de{gap}leden)\b))", "one of its kind");
  const auto found = form.all(text, window);
  return found.empty() ? Span{} : form.named(found.back(), "word");
}

}  // namespace

Span sentence_before(std::string_view text, std::size_t from, std::size_t at) {
  std::size_t begin = std::max(from, at > longest_window ? at - longest_window : 0);
  while (begin < at && is_inside_code_point(text[begin])) ++begin;
  const std::string_view up_to_next_letter = text.substr(0, at + longest_letter);
  for (std::size_t i = begin; i + 1 < at; ++i)
    if (ends_here(up_to_next_letter, i)) begin = i + 1;
  return {begin, at};
}

Span sentence_behind(std::string_view text, std::size_t at, std::size_t until) {
  const std::size_t limit = std::min(until, at + longest_window);
  std::size_t end = std::min(at, limit);
  while (end < limit && !ends_here(text, end)) ++end;
  while (end < text.size() && end > at && is_inside_code_point(text[end])) --end;
  return {std::min(at, end), end};
}

Words read_words(std::string_view text, Span window, const std::optional<Date>& today, Kind kind) {
  Words words;
  const Tie tie = tie_before(window.of(text), kind);
  const std::size_t said = window.begin + tie.words.end;
  words.relation = tie.relation;
  words.outside_brackets = window.of(text).find('(', tie.words.end) != std::string_view::npos;
  const Noun noun = last_noun(text, {words.relation == Relation::annex ? said : window.begin, window.end});
  Span start = noun.span;
  if (noun.kind != PaperKind::unknown) {
    words.paper = noun.kind;
    if (put_forward_by_members(noun.kind)) words.names = read_names(text, noun.span.end, window.end);
    const std::size_t behind = words.names.empty() ? noun.span.end : words.names.back().end;
    words.date = date_behind(text, behind, window.end, today);
  } else if (start = one_of_its_kind(text, window); !start.empty()) {
    words.names = read_names(text, start.end, window.end);
    words.like_the_one_before = true;
  } else if (start = sending(text, window); !start.empty()) {
    words.date = settle(*find_day(text, start.end), today);
  }
  if (!start.empty()) words.span = {start.begin, window.end};
  if (words.relation != Relation::cites && start.empty()) words.span = window;
  return words;
}

}  // namespace kamergraaf::detail
