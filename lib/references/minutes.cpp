// SPDX-License-Identifier: Apache-2.0
#include "references/minutes.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "references/own_relations.hpp"
#include "wording/names.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_motion = 12'000;
constexpr std::size_t most_steps = 64;

bool is_announced(std::string_view text, std::size_t at) {
  static const Expression form(R"(\b(?:krijgt|kreeg){gap}(?:het{gap})?$)", "gets its number");
  return form.is_in(before(text, at, 24));
}

std::size_t block_before(std::string_view text, std::size_t from, std::size_t at) {
  static const Expression heading(
      R"((?m)(?:^{blank}*(?:(?:(?:[Nn]ader{gap})?[Gg]ewijzigde{gap})?[Mm]otie|MOTIE){blank}*$|^{blank}*De{gap}Kamer,{blank}*$))",
      "heading of a motion");
  const Span window{std::max(from, at - std::min(at, longest_motion)), at};
  const auto found = heading.all(text, window);
  for (auto match = found.rbegin(); match != found.rend(); ++match) {
    const bool is_title = match->front().of(text).find("Kamer") == std::string_view::npos;
    if (is_title || match + 1 == found.rend()) return match->front().begin;
  }
  return at;
}

std::vector<Span> movers(std::string_view text, Span block) {
  static const Expression behind(
      R"((?i:motie|amendement){gap}is{gap}(?:tijdens{gap}[^.\n]{0,60}{gap})?(?:voorgesteld|ingediend|ondertekend){gap}(?P<by>door){gap})",
      "who put it forward");
  static const Expression ahead(
      R"(\b(?P<by>[Dd]oor){gap}(?:de{gap}leden|het{gap}lid|de{gap}heer|mevrouw)\b[^.:]{0,160}\b(?:voorgesteld|ingediend){space}:?\s*$)",
      "who puts it forward");
  const auto found = behind.all(text, block);
  if (!found.empty()) return read_names(text, behind.named(found.back(), "by").begin - 1, block.end);
  const std::string_view words = before(text, block.begin, 240);
  const auto said = ahead.find(words);
  if (!said) return {};
  const std::size_t by = block.begin - words.size() + ahead.named(*said, "by").begin;
  return read_names(text, by - std::min<std::size_t>(by, 1), block.begin);
}

/// "De motie-Jansen (36 999, nr. 12) is in die zin gewijzigd dat zij thans luidt": its members are those of the first text.
std::vector<Span> names_before(const std::vector<Citation>& citations, std::size_t index, const Identifier& replaced) {
  for (std::size_t steps = 0; index > 0 && steps < most_steps; ++steps) {
    const Citation& citation = citations[--index];
    if (citation.id == replaced && !citation.names.empty()) return citation.names;
  }
  return {};
}

}  // namespace

std::vector<ReadOut> read_out(std::string_view text, const std::vector<Citation>& citations) {
  std::vector<ReadOut> all;
  for (std::size_t i = 0; i < citations.size(); ++i) {
    const Citation& citation = citations[i];
    if (citation.id.kind != Kind::kamerstuk || citation.form != Form::full || !is_announced(text, citation.group.begin))
      continue;
    const std::size_t from = all.empty() ? 0 : all.back().block.end;
    const Span block{block_before(text, from, citation.span.begin), citation.group.end};
    const auto replaced = replaced_beside(text, citation);
    std::vector<Span> names = movers(text, block);
    if (names.empty() && replaced) names = names_before(citations, i, *replaced);
    std::string owner = names.empty() ? std::string() : surname_of(names.front().of(text));
    all.push_back({block, i, std::move(names), std::move(owner), replaced});
  }
  return all;
}

namespace {

/// What may open the line of a speaker, and the letters that may open the word behind it; any where there are none.
struct Opening {
  std::string_view word;
  std::string_view next;
};

constexpr std::array<Opening, 7> openings{{{"De", "hvV"},
                                           {"Het", "l"},
                                           {"Mevrouw", ""},
                                           {"Minister", ""},
                                           {"Staatssecretaris", ""},
                                           {"Voorzitter", ""},
                                           {"voorzitter", ""}}};

bool opens(std::string_view line, const Opening& opening) {
  if (!line.starts_with(opening.word)) return false;
  const std::size_t next = line.find_first_not_of(" \t\r\n\f", opening.word.size());
  if (opening.next.empty() || next == std::string_view::npos || !is_letter(line[next])) return true;
  return opening.next.find(line[next]) != std::string_view::npos;
}

/// A test before the expression is tried: false only where it cannot match.
bool may_name_a_speaker(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  if (first == std::string_view::npos) return false;
  if (line[first] == '&' || static_cast<unsigned char>(line[first]) >= 0x80) return true;
  return std::any_of(openings.begin(), openings.end(),
                     [&](const Opening& opening) { return opens(line.substr(first), opening); });
}

}  // namespace

std::vector<Turn> turns_of(std::string_view text, std::size_t most) {
  static const Expression form(
      R"((?m)^{blank}*(?:(?P<chair>(?:De{gap}|Mevrouw{gap}de{gap})?[Vv]oorzitter)|(?:De{gap}heer|Mevrouw|Het{gap}lid|Minister|Staatssecretaris|Minister-president){gap}(?P<name>{surname})){space}(?:\([^()\n]{1,40}\))?{space}:)",
      "speaker");
  std::vector<Turn> turns;
  for (std::size_t line = 0; line < text.size() && turns.size() < most;
       line = std::min(text.find('\n', line), text.size()) + 1) {
    if (!may_name_a_speaker(text.substr(line))) continue;
    const auto match = form.at(text, line);
    if (!match) continue;
    turns.push_back({match->front().begin, match->front().end, form.named(*match, "name")});
    line = match->front().end;
  }
  return turns;
}

const Turn* turn_at(const std::vector<Turn>& turns, std::size_t at) {
  const auto after =
      std::upper_bound(turns.begin(), turns.end(), at, [](std::size_t place, const Turn& turn) { return place < turn.begin; });
  return after == turns.begin() ? nullptr : &*std::prev(after);
}

}  // namespace kamergraaf::detail
