// SPDX-License-Identifier: Apache-2.0
#include "expressions/hindsight.hpp"

#include <doctest/doctest.h>

#include "expressions/expansion.hpp"
#include "kamergraaf/pattern.hpp"
#include "oracle/expression.hpp"
#include "random_expression.hpp"
#include "random_text.hpp"

using namespace kamergraaf;

namespace {

void check_against_re2(const std::string& expression, std::string_view text) {
  const detail::Hindsight hindsight(expression, 0);
  CAPTURE(expression);
  CAPTURE(text);
  const auto told = hindsight.is_at_end(text);
  CHECK((!told || *told == oracle::match(expression, text, 0, false).has_value()));
}

}  // namespace

TEST_CASE("what words end in is told once it was asked often enough, and not where it takes too many states") {
  const detail::Hindsight hindsight("ab$", 2);
  CHECK_FALSE(hindsight.is_at_end("ab"));
  CHECK_FALSE(hindsight.is_at_end("ab"));
  CHECK(hindsight.is_at_end("ab") == true);
  CHECK(hindsight.is_at_end("cab") == true);
  CHECK(hindsight.is_at_end("abc") == false);
  CHECK(hindsight.is_at_end("") == false);
  const detail::Hindsight large("c[ab]{14}a[ab]*$", 0);
  RandomText random({"a", "b"}, 4);
  CHECK_FALSE(large.is_at_end(random.next(40'000)));
}

TEST_CASE("read backwards an expression tells the same of what words end in") {
  check_against_re2(R"(\bde(?: |&nbsp;)+motie$)", "van de &nbsp;motie");
  check_against_re2(R"(^\d+é$)", "12é");
  check_against_re2(R"((?m)^a\nb$)", "c\na\nb");
  check_against_re2(R"([^a]$)", "a\xC3");
  check_against_re2(R"([^a]$)", "a\xA9\xA9");
  check_against_re2(R"([^a]{2}$)", "a\xE2\x82\xAC\xC3\xA9");
}

TEST_CASE("read backwards any expression tells what RE2 tells of what words end in") {
  RandomExpressions random(33);
  for (int round = 0; round < 800; ++round) {
    const std::string expression = "(?:" + random.expression(3) + ")$";
    if (!detail::parse(expression)) continue;
    for (int i = 0; i < 8; ++i) check_against_re2(expression, random.text(small_pieces, 12));
  }
}

TEST_CASE("read backwards the words before the patterns tell what RE2 tells") {
  RandomText random({"de ", "motie", " van ", "het lid ", "Jansen", "wijziging", " t.v.v. ", "(", ")", "brief ", "\n", "\u00A0",
                     "&nbsp;", "wetsvoorstel ", "36 045", ", ", ". ", "\u2013", "rapportage"},
                    34);
  for (const Pattern& pattern : all_patterns()) {
    if (pattern.before.empty()) continue;
    const std::string expression = detail::expand("(?:" + pattern.before + ")$");
    for (int i = 0; i < 60; ++i) check_against_re2(expression, random.next(9));
  }
}
