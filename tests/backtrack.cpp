// SPDX-License-Identifier: Apache-2.0
#include "expressions/backtrack.hpp"

#include <doctest/doctest.h>

#include "detail/code_point.hpp"
#include "expressions/expansion.hpp"
#include "expressions/expression.hpp"
#include "kamergraaf/pattern.hpp"
#include "oracle/expression.hpp"
#include "random_expression.hpp"

using namespace kamergraaf;
using detail::Outcome;

namespace {

/// Nothing where the steps were too many.
std::optional<std::optional<oracle::Groups>> matched(const detail::Program& program, std::string_view text, std::size_t from,
                                                     bool there) {
  std::vector<std::size_t> places(2 * program.groups);
  const Outcome outcome = there ? match_at(program, text, from, places) : match_from(program, text, from, places);
  if (outcome == Outcome::too_long) return {};
  if (outcome == Outcome::none) return std::optional<oracle::Groups>();
  oracle::Groups groups;
  for (std::size_t i = 0; i < places.size(); i += 2) {
    const bool took_part = places[i + 1] != detail::nowhere;
    groups.emplace_back(took_part ? places[i] : std::string::npos, took_part ? places[i + 1] : std::string::npos);
  }
  return groups;
}

bool agrees(const std::string& expression, const detail::Program& program, std::string_view text, std::size_t from,
            bool there) {
  const auto found = matched(program, text, from, there);
  return !found || *found == oracle::match(expression, text, from, there);
}

}  // namespace

TEST_CASE("a match is told with its groups") {
  const auto program = detail::compile(*detail::parse(R"((?i)nr\.? (?P<number>\d+)(?P<letter>[a-z])?)"));
  REQUIRE(program);
  std::vector<std::size_t> places(2 * program->groups);
  std::size_t from = 0;
  CHECK(match_from(*program, "zie Nr. 12, 13", from, places) == Outcome::found);
  CHECK(places == std::vector<std::size_t>{4, 10, 8, 10, detail::nowhere, detail::nowhere});
  CHECK(match_at(*program, "zie Nr. 12", 0, {}) == Outcome::none);
}

TEST_CASE("what only RE2 reads is left to it") {
  for (const char* expression : {R"(\pL)", R"([[:alpha:]])", R"((?U)a)", R"(\Qa\E)", R"((?:a*)*)", R"((?i:\x{3B1}))", "(",
                                 "a**", "[b-a]", "[a", "\\", "(?P<>a)", "(?:a{100}){100}"}) {
    CAPTURE(expression);
    CHECK_FALSE(detail::parse(expression));
  }
}

TEST_CASE("what would take too many steps is left to RE2, which answers in time") {
  const std::string text(3000, 'a');
  const detail::Expression form("(?:a|aa)+(?:a|aa)+(?P<end>b|c)", "slow");
  CHECK_FALSE(form.find(text));
  CHECK(form.find(text + "c")->back().of(text + "c") == "c");
  const auto program = detail::compile(*detail::parse(form.source()));
  CHECK(match_at(*program, text, 0, {}) == Outcome::too_long);
}

TEST_CASE("letters of the Latin script are found in all their cases") {
  std::vector<char32_t> letters;
  const auto add = [&](char32_t first, char32_t last) {
    for (char32_t point = first; point <= last; ++point) letters.push_back(point);
  };
  add('A', 0x24F);
  add(0x1E00, 0x1EFF);
  std::vector<char32_t> all = letters;
  for (const char32_t other : {U'\u212A', U'\u212B', U'\u2C65', U'\u2C66', U'\u0253', U'\u0268', U'\u2C7E'})
    all.push_back(other);
  for (const char32_t letter : letters) {
    if (letter == 0xB5) continue;
    detail::CharSet set;
    set.add(letter, letter);
    char expression[32];
    std::snprintf(expression, sizeof expression, "(?i)^\\x{%X}$", static_cast<unsigned>(letter));
    for (const char32_t point : all) {
      std::string text;
      detail::append_utf8(text, point);
      const bool same = set.folded()->contains(point) == oracle::match(expression, text, 0, true).has_value();
      if (!same) FAIL("not in the same cases: ", static_cast<unsigned>(letter), " and ", static_cast<unsigned>(point));
    }
  }
}

TEST_CASE("what RE2 reads in another way, or not at all, is left to it") {
  for (const char* expression : {"a{02}", "a{1,02}", "a(?i){2}", R"(\x{D800})", "a*{2}", "a{2}{3}", "{2}", "x|{2}", "({2})",
                                 R"(\x{})", "(?-)a", "(?i-:a)"}) {
    CAPTURE(expression);
    CHECK_FALSE(detail::parse(expression));
  }
  for (const char* text : {"\u017F", "\u212A", "k", "-"})
    for (const char* expression : {R"((?i)\w)", R"((?i)\W)", R"((?i)[\w])", R"(\w)"}) {
      CAPTURE(expression);
      const auto syntax = detail::parse(expression);
      REQUIRE(syntax);
      CHECK(agrees(expression, *detail::compile(*syntax), text, 0, true));
    }
}

TEST_CASE("no match begins behind the end of a text") {
  for (const char* expression : {"", "a*", R"(\b)"})
    CHECK(match_at(*detail::compile(*detail::parse(expression)), "abc", 10, {}) == Outcome::none);
}

TEST_CASE("what is left to try is bounded, and so is the depth of what alternatives share") {
  const std::string text = "x" + std::string(1'000'000, 'a');
  CHECK(match_at(*detail::compile(*detail::parse("x(?:(a)|(b))*az")), text, 0, {}) == Outcome::too_long);
  const std::string begin(20'000, 'a');
  const auto syntax = detail::parse("(?:" + begin + "|" + begin + "b)");
  REQUIRE(syntax);
  CHECK(syntax->root.parts.size() == 20'001);
}

TEST_CASE("a group that stands in an expression again means there what its flags and its captures say") {
  for (const char* expression :
       {R"((?i)(?:nr\.|nummer) (?-i)(?:nr\.|nummer) \d)", R"((?:nr\.|nummer) ((?i)(?:nr\.|nummer) )\d)",
        R"((?:(nr\.)|nummer) (?:(nr\.)|nummer) \d)", R"((?:(?:nr\.|nummer) )(?:(?:nr\.|nummer) )+\d)",
        R"((?:nr\.|nummer)(?: (?:nr\.|nummer))? (?:nr\.|nummer|\d)\d?)", R"((?m)(?:^nr\. |$)(?-m)(?:^nr\. |$))"})
    for (const char* text :
         {"nr. nummer 1", "NR. nr. 1", "nr. NR. 1", "NUMMER NUMMER 1", "nr. nr. nr. 1", "nr. nr. ", "x\nnr. "}) {
      CAPTURE(expression);
      CAPTURE(text);
      const auto syntax = detail::parse(expression);
      REQUIRE(syntax);
      CHECK(agrees(expression, *detail::compile(*syntax), text, 0, false));
    }
}

TEST_CASE("groups are as deep in one that stands in an expression again") {
  const auto nested = [](int depth, const std::string& inside) {
    std::string all = inside;
    for (int i = 0; i < depth; ++i) all = "(?:ab|" + all + ")";
    return all;
  };
  const std::string deep = nested(150, "c");
  CHECK(detail::parse(deep + nested(40, deep)));
  CHECK_FALSE(detail::parse(deep + nested(60, deep)));
  CHECK_FALSE(detail::parse(deep + nested(40, deep) + nested(20, nested(40, deep))));
}

TEST_CASE("any expression finds in any text what RE2 finds") {
  RandomExpressions random(11);
  int read = 0;
  int too_long = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::string expression = random.expression(3);
    const auto syntax = detail::parse(expression);
    if (!syntax) continue;
    ++read;
    const auto program = detail::compile(*syntax);
    for (int i = 0; i < 8; ++i) {
      const std::string text = random.text(small_pieces, 10);
      const std::size_t from = random.below(text.size());
      CAPTURE(expression);
      CAPTURE(text);
      CAPTURE(from);
      CHECK(agrees(expression, *program, text, from, true));
      CHECK(agrees(expression, *program, text, from, false));
      const auto test = detail::compile(*detail::parse(expression, detail::Asked::outcome));
      const Outcome outcome = match_at(*test, text, from, {});
      too_long += outcome == Outcome::too_long ? 1 : 0;
      CHECK((outcome == Outcome::too_long ||
             (outcome == Outcome::found) == oracle::match(expression, text, from, true).has_value()));
    }
  }
  CHECK(read > 1500);
  CHECK(too_long < 20);
}

TEST_CASE("a match that is not open is the same whatever the text goes on with") {
  RandomExpressions random(12);
  int closed = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::string expression = random.expression(3);
    const auto syntax = detail::parse(expression);
    if (!syntax) continue;
    const auto program = detail::compile(*syntax);
    const detail::Foresight foresight(expression, 0);
    for (int i = 0; i < 8; ++i) {
      const std::string text = random.text(small_pieces, 6) + std::string(random.below(80), 'q');
      const std::string longer = text + random.text(small_pieces, 6);
      CAPTURE(expression);
      CAPTURE(text);
      CAPTURE(longer);
      for (const detail::Foresight* ahead : {static_cast<const detail::Foresight*>(nullptr), &foresight}) {
        bool is_open = false;
        std::vector<std::size_t> places(2 * program->groups);
        std::vector<std::size_t> later(2 * program->groups);
        std::size_t from = 0;
        std::size_t from_later = 0;
        if (match_from(*program, text, from, places, ahead, {}, &is_open) != Outcome::found || is_open) continue;
        ++closed;
        CHECK(match_from(*program, longer, from_later, later) == Outcome::found);
        CHECK(places == later);
      }
    }
  }
  CHECK(closed > 1500);
}

TEST_CASE("a match that runs to the end of the text, or was missed by what stands there, is open") {
  const auto is_open = [](const char* expression, const std::string& text) {
    const auto program = detail::compile(*detail::parse(expression));
    bool open = false;
    std::size_t from = 0;
    CHECK(match_from(*program, text, from, {}, nullptr, {}, &open) == Outcome::found);
    return open;
  };
  const std::string filled(40, '.');
  CHECK_FALSE(is_open("nr [0-9]+", "nr 12" + filled));
  CHECK(is_open("nr [0-9]+", "nr 12"));
  CHECK(is_open("nr [0-9]+", filled + "nr 12"));
  CHECK(is_open("nr [0-9.]+x|12", "nr 12" + filled));
}

TEST_CASE("the patterns find in any text what RE2 finds") {
  const std::vector<std::string> pieces{"Kamerstuk",
                                        "Kamerstukken ",
                                        "II ",
                                        "I",
                                        "2009/10",
                                        ", ",
                                        " ",
                                        "\n",
                                        "36",
                                        "36 045",
                                        "36045",
                                        " nr. ",
                                        "nrs. ",
                                        "12",
                                        "1-3",
                                        " en ",
                                        "XVI",
                                        "(",
                                        ")",
                                        "R2064",
                                        "Stb. ",
                                        "1992",
                                        "van 26 maart 1992",
                                        "motie",
                                        " Handelingen ",
                                        "p. 3",
                                        "-",
                                        "\u2013",
                                        "&nbsp;",
                                        "\u00A0",
                                        ";",
                                        "A"};
  RandomExpressions random(12);
  for (const Pattern& pattern : all_patterns()) {
    CAPTURE(pattern.name);
    const std::string expression = detail::expand(pattern.expression);
    const auto syntax = detail::parse(expression);
    REQUIRE(syntax);
    const auto program = detail::compile(*syntax);
    REQUIRE(program);
    for (int i = 0; i < 40; ++i) {
      const std::string text = random.text(pieces, 4) + (i % 2 == 0 ? pattern.example : "") + random.text(pieces, 4);
      CAPTURE(text);
      CHECK(agrees(expression, *program, text, 0, false));
    }
  }
}
