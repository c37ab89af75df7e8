// SPDX-License-Identifier: Apache-2.0
#include "matching/search.hpp"

#include <algorithm>
#include <optional>

#include "detail/going_on.hpp"

namespace kamergraaf::detail {
namespace {

struct Region {
  std::size_t begin;
  std::size_t end;
};

constexpr std::size_t ahead = 256;
constexpr std::size_t longest_region = 1024;

Region around(std::size_t place) { return {place - std::min(place, reach), place}; }

bool goes_on(Region region, std::size_t place) {
  return around(place).begin <= region.end && place - region.begin <= longest_region;
}

/// Cut behind a space, if there is one: a number that is cut is another one.
std::string_view cut(std::string_view text, std::size_t limit) {
  const std::size_t begin = limit - ahead + 1;
  const std::size_t space = text.substr(begin, ahead - 1).find_last_of(" \n");
  return text.substr(0, space != std::string_view::npos ? begin + space + 1 : limit);
}

/// What is searched for.
struct Wanted {
  const Expression& expression;
  const Behind& behind;

  std::optional<Expression::Match> find(std::string_view text, std::size_t at, bool* is_open = nullptr) const {
    return expression.find(text, at, behind, is_open);
  }
};

/// One that begins no later than `end`.
std::optional<Expression::Match> find_in(std::string_view text, const Wanted& wanted, std::size_t at, std::size_t end) {
  for (std::size_t limit = std::min(text.size(), end + ahead);; limit = std::min(text.size(), at + 2 * (limit - at))) {
    bool is_open = false;
    auto match = wanted.find(text.substr(0, limit), at, &is_open);
    if (!match || match->front().begin > end) return {};
    if (!is_open || limit == text.size() || match->front().end + ahead <= limit) return match;
    if (limit - match->front().begin < longest_match) continue;
    match = wanted.find(cut(text, limit), at);
    return match && match->front().begin <= end ? match : std::nullopt;
  }
}

void search_region(std::string_view text, const Wanted& wanted, Region region, std::size_t& at, const OnMatch& on_match) {
  at = std::max(at, region.begin);
  while (at <= region.end) {
    const auto match = find_in(text, wanted, at, region.end);
    if (!match) return;
    at = std::max(on_match(*match), match->front().begin + 1);
  }
}

}  // namespace

void search(std::string_view text, const Expression& expression, const OnMatch& on_match) {
  for (std::size_t at = 0; const auto match = expression.find(text, at);)
    at = std::max(on_match(*match), match->front().begin + 1);
}

void search_around(std::string_view text, const Expression& expression, std::span<const Candidate> candidates,
                   const OnMatch& on_match, const Behind& behind) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < candidates.size();) {
    go_on();
    Region region = around(candidates[i].place);
    for (++i; i < candidates.size() && goes_on(region, candidates[i].place); ++i) region.end = candidates[i].place;
    search_region(text, {expression, behind}, region, at, on_match);
  }
}

}  // namespace kamergraaf::detail
