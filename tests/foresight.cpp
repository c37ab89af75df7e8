// SPDX-License-Identifier: Apache-2.0
#include "expressions/foresight.hpp"

#include <doctest/doctest.h>

#include "expressions/backtrack.hpp"
#include "expressions/expansion.hpp"
#include "kamergraaf/pattern.hpp"
#include "oracle/expression.hpp"
#include "random_expression.hpp"
#include "random_text.hpp"

using namespace kamergraaf;

namespace {

/// Where the first match is, with an automaton that looks ahead; npos for none. Nothing where the steps were too many.
std::optional<std::size_t> place(const detail::Program& program, const detail::Foresight& foresight, std::string_view text,
                                 std::size_t from) {
  std::vector<std::size_t> places(2 * program.groups);
  const detail::Outcome outcome = match_from(program, text, from, places, &foresight);
  if (outcome == detail::Outcome::too_long) return {};
  return outcome == detail::Outcome::found ? places[0] : std::string::npos;
}

std::size_t place_by_re2(const std::string& expression, std::string_view text, std::size_t from) {
  const auto match = oracle::match(expression, text, from, false);
  return match ? match->front().first : std::string::npos;
}

}  // namespace

TEST_CASE("an automaton is made after so many tries in vain, and not where it would be too large") {
  const detail::Foresight foresight("ab", 10);
  CHECK_FALSE(foresight.automaton());
  foresight.count(10);
  REQUIRE(foresight.automaton());
  detail::Automaton::Memory memory;
  CHECK(foresight.automaton()->at("ab", 0, memory) == 1);
  CHECK(foresight.automaton()->at("ac", 0, memory) == 0);
  const detail::Foresight large("[ab]*a[ab]{14}c", 0);
  RandomText random({"a", "b"}, 4);
  const std::string text = random.next(40'000);
  REQUIRE(large.automaton());
  CHECK_FALSE(large.automaton()->at(text, 0, memory));
  CHECK_FALSE(large.automaton());
}

TEST_CASE("with an automaton that looks ahead any expression finds what RE2 finds") {
  RandomExpressions random(31);
  for (int round = 0; round < 800; ++round) {
    const std::string expression = random.expression(3);
    const auto syntax = detail::parse(expression);
    if (!syntax) continue;
    CAPTURE(expression);
    const auto program = detail::compile(*syntax);
    const detail::Foresight foresight(expression, 0);
    for (int i = 0; i < 8; ++i) {
      const std::string text = random.text(small_pieces, 12);
      const std::size_t from = random.below(text.size());
      CAPTURE(text);
      CAPTURE(from);
      const auto found = place(*program, foresight, text, from);
      CHECK((!found || *found == place_by_re2(expression, text, from)));
    }
  }
}

TEST_CASE("with an automaton that looks ahead the patterns find what RE2 finds") {
  RandomText random(
      {"Kamerstuk ", "II ",   "2009/10", ", ",   " ",           "\n",    "36 045",  "nr. ",   "12",   "en ",           "(",
       ")",          "Stb. ", "de ",     "het ", "gewijzigde ", "motie", "-Jansen", "brief ", "van ", "26 maart 1992", "debat ",
       "Raad ",      "op ",   "\u2013"},
      32);
  for (const Pattern& pattern : all_patterns()) {
    CAPTURE(pattern.name);
    const std::string expression = detail::expand(pattern.expression);
    const auto program = detail::compile(*detail::parse(expression));
    const detail::Foresight foresight(expression, 0);
    for (int i = 0; i < 15; ++i) {
      const std::string text = random.next(5) + (i % 2 == 0 ? pattern.example : "") + random.next(5);
      CAPTURE(text);
      const auto found = place(*program, foresight, text, 0);
      CHECK((!found || *found == place_by_re2(expression, text, 0)));
    }
  }
}
