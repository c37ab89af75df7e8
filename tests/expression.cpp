// SPDX-License-Identifier: Apache-2.0
#include "expressions/expression.hpp"

#include <doctest/doctest.h>
#include <re2/re2.h>

#include "expressions/expansion.hpp"
#include "kamergraaf/error.hpp"
#include "kamergraaf/pattern.hpp"

using kamergraaf::Span;
using kamergraaf::detail::Expression;

namespace {

std::string whole(const std::string& fragment, std::string_view text) {
  const auto match = Expression("^(?:{" + fragment + "})", fragment).at(text, 0);
  return match ? std::string(match->front().of(text)) : "";
}

}  // namespace

TEST_CASE("a fragment reads its forms to the end") {
  const std::pair<std::string, std::string> forms[] = {
      {"session", "2019-2020"},
      {"session", "2019\u20132020"},
      {"session", "1999/00"},
      {"session", "1985/- 86"},
      {"session", "'05/06"},
      {"session", "vergaderjaar 2007-2008"},
      {"session", "zitting 1970/71"},
      {"session", "zitting 1972"},
      {"session", "1993/94-1996/97"},
      {"dossier", "36 045"},
      {"dossier", "36045"},
      {"dossier", "36.045"},
      {"dossier", "36-045"},
      {"dossier", "36\u00A0045"},
      {"dossier", "21 501\u201302"},
      {"dossier", "21501&ndash;02"},
      {"dossier", "36 600-\nXIV"},
      {"dossier", "19 700 hoofdstuk XV"},
      {"dossier", "21 300 IXB"},
      {"dossier", "31700.VIII"},
      {"dossier", "31.700XII"},
      {"dossier", "36 410A"},
      {"dossier", "34 356 (R2064)"},
      {"dossier", "18288, R 1249"},
      {"dossier", "36374-(R2187)"},
      {"dossiers", "36222 en 31015"},
      {"dossiers", "21 501-20 en 36 045"},
      {"numbers", "520 en 548"},
      {"numbers", "1\u20133"},
      {"numbers", "12 t/m 14"},
      {"numbers", "15, 17, 28 en 29"},
      {"numbers", "6, p. 15-16; nr. 7"},
      {"numbers", "188b"},
      {"pages", "p. 4 e.v."},
      {"pages", "bladz. 369 e.v."},
      {"pages", "blz. 12 en 13"},
      {"pages", "p. 41, slot lk."},
      {"pages", "pag. 17, 19-22"},
      {"chamber", "Tweede Kamer"},
      {"chamber", "T.K."},
      {"person", "Ye\u015Filg\u00F6z"},
      {"person", "\u015Eahin \u00C7elik"},
      {"person", "Nguy\u1EC5n"},
  };
  for (const auto& row : forms) {
    const std::string& fragment = row.first;
    const std::string& text = row.second;
    CAPTURE(fragment);
    CHECK(whole(fragment, text) == text);
  }
}

TEST_CASE("a match is spans, and a group is found by its name") {
  const Expression expression("{dossiers}, nr\\. {numbers}", "test");
  const std::string text = "zie 36 045, nr. 190.";
  const auto match = expression.find(text);
  REQUIRE(match);
  CHECK(expression.named(*match, "dossiers") == Span{4, 10});
  CHECK(expression.named(*match, "numbers").of(text) == "190");
  CHECK(expression.named(*match, "pages").empty());
  CHECK_FALSE(expression.at(text, 0));
}

TEST_CASE("a match may be asked for behind certain words alone, which are looked for in so many bytes") {
  const Expression form(R"(\d+)", "form");
  const Expression motion(R"(\bmotie{gap}$)", "motion");
  const std::string text = "brief 1, motie  2 en 3";
  REQUIRE(form.find(text, 0, {&motion, 300}));
  CHECK(form.find(text, 0, {&motion, 300})->front().of(text) == "2");
  CHECK_FALSE(form.find(text, 17, {&motion, 300}));
  CHECK_FALSE(form.find(text, 0, {&motion, 6}));
  CHECK(form.find(text, 0, {})->front().of(text) == "1");
}

TEST_CASE("an expression that does not compile is an error that names it") {
  CHECK_THROWS_WITH_AS(Expression("(", "mine"), doctest::Contains("mine"), kamergraaf::Error);
}

TEST_CASE("a name in braces that is that of no fragment is an error, and a class of letters is none") {
  CHECK_THROWS_WITH_AS(Expression("kst {nonsense}", "slash"), "slash: there is no fragment {nonsense}", kamergraaf::Error);
  for (const char* form : {R"(\p{L}{2,3})", R"(\x{ab})", R"(\{ab)", R"([{(]a)", R"({dossiers}{3})", R"(a{2})"})
    CHECK_NOTHROW(Expression(form, "form"));
}

TEST_CASE("what RE2 turns down is turned down before it is used, and what it takes is taken, however deep") {
  CHECK_THROWS_AS(Expression("(?:a{100}){100}", "mine"), kamergraaf::Error);
  CHECK(Expression(std::string(5'000, '(') + 'a' + std::string(5'000, ')'), "mine").is_in("a"));
}

TEST_CASE("a group is found by its name, with a digit behind it or without, however long the names are") {
  const Expression expression("(?P<dossiers2>a)?(?P<dossiers>b)?(?P<olddossier>c)?(?P<olddossiers>d)?", "names");
  const auto found = [&](std::string_view text, std::string_view name) {
    return expression.named(*expression.at(text, 0), name).of(text);
  };
  CHECK(found("a", "dossiers") == "a");
  CHECK(found("b", "dossiers") == "b");
  CHECK(found("ab", "dossiers") == "a");
  CHECK(expression.last_named(*expression.at("ab", 0), "dossiers") == Span{1, 2});
  CHECK(found("ab", "dossiers2") == "a");
  CHECK(found("cd", "olddossier") == "c");
  CHECK(found("cd", "olddossiers") == "d");
  CHECK(found("abcd", "dossier").empty());
  CHECK(found("abcd", "olddossi").empty());
}

TEST_CASE("no pattern compiles to a program that RE2 would have to search slowly, state by state") {
  for (const kamergraaf::Pattern& pattern : kamergraaf::all_patterns()) {
    CAPTURE(pattern.name);
    CHECK(re2::RE2(kamergraaf::detail::expand(pattern.expression)).ProgramSize() < 20'000);
  }
}
