// SPDX-License-Identifier: Apache-2.0
#include "expressions/automaton.hpp"

#include <doctest/doctest.h>

#include <map>
#include <thread>

#include "expressions/expansion.hpp"
#include "expressions/expression.hpp"
#include "kamergraaf/pattern.hpp"
#include "matching/cores.hpp"
#include "oracle/which.hpp"
#include "random_expression.hpp"
#include "random_text.hpp"

using namespace kamergraaf;

namespace {

std::string joined(const std::vector<std::string>& expressions) {
  std::string all;
  for (const std::string& one : expressions) all += (all.empty() ? "(?:" : "|(?:") + one + ")";
  return all;
}

detail::Automaton automaton_of(const std::vector<std::string>& expressions) {
  return detail::Automaton(*detail::compile_steps(*detail::parse(joined(expressions), detail::Asked::which)));
}

const std::vector<std::string> behind_cues{"36 045", "36045", ",",          " nr. ",  " ",    "\n",      "\u00A0", "&nbsp;",
                                           "-",      "20",    "(R2064)",    " XVI",   ")",    "; ",      "L",      " (",
                                           "16a",    "stuk",  "Kamerstuk ", "kamer",  "st",   "2009/10", "motie",  "-Jansen",
                                           " van ",  "II ",   "Stb. ",      "\u2013", "1992", "noot 3",  "p. 3",   " en "};

std::optional<std::uint64_t> found(const detail::Automaton& which, std::string_view text, std::size_t from) {
  detail::Automaton::Memory memory;
  return which.at(text, from, memory);
}

std::vector<std::uint16_t> told(const detail::Cores& cores, std::string_view text, std::size_t place) {
  std::vector<std::uint16_t> all;
  detail::Cores::Memory memory;
  cores.at(text, place, memory, [&](std::uint16_t which) { all.push_back(which); });
  return all;
}

}  // namespace

TEST_CASE("each of several expressions that match has its bit") {
  const auto which = automaton_of({"36", R"(36 045\b)", R"(\d+x)", "(?i)NR", R"(^\d)"});
  CHECK(found(which, "36 045", 0) == 0b10011);
  CHECK(found(which, " 36 0456x", 1) == 0b00001);
  CHECK(found(which, "36x", 0) == 0b10101);
  CHECK(found(which, "nr", 0) == 0b01000);
  CHECK(found(which, "", 0) == 0);
}

TEST_CASE("what takes too many states is left to each, which looks no further than a match may reach") {
  const std::string expression = "[ab]*a[ab]{14}c";
  const auto which = automaton_of({expression});
  RandomText random({"a", "b"}, 3);
  const std::string text = random.next(20'000);
  CHECK(found(which, "c", 0) == 0);
  CHECK_FALSE(found(which, text, 0));
  detail::Cores cores;
  cores.add(7, expression, detail::Expression::known(expression, "many"));
  CHECK(told(cores, text, 0).empty());
  const std::string end = "a" + std::string(14, 'b') + "c";
  CHECK(told(cores, text.substr(0, 3000) + end, 0) == std::vector<std::uint16_t>{7});
  CHECK(told(cores, text + end, text.size() - 3000) == std::vector<std::uint16_t>{7});
  CHECK(told(cores, text + end, 0).empty());
}

TEST_CASE("what only RE2 reads stands beside the others, and more than have bits are in several") {
  detail::Cores cores;
  for (std::uint16_t i = 0; i < 150; ++i) {
    const std::string expression = i % 50 == 0 ? R"(\p{Lu})" + std::to_string(i) : "[A-Z]" + std::to_string(i) + R"(\b)";
    cores.add(i, expression, detail::Expression::known(expression, "one"));
  }
  CHECK(told(cores, "B10", 0) == std::vector<std::uint16_t>{0 + 10});
  CHECK(told(cores, "B149", 0) == std::vector<std::uint16_t>{149});
  CHECK(told(cores, "B1005", 0) == std::vector<std::uint16_t>{100});
}

TEST_CASE("several expressions match together where each matches alone") {
  RandomExpressions random(21);
  for (int round = 0; round < 600; ++round) {
    std::vector<std::string> expressions;
    while (expressions.size() < 4)
      if (const std::string one = random.expression(2); detail::parse(one)) expressions.push_back(one);
    CAPTURE(joined(expressions));
    const auto which = automaton_of(expressions);
    for (int i = 0; i < 12; ++i) {
      const std::string text = random.text(small_pieces, 8);
      const std::size_t from = random.below(text.size());
      CAPTURE(text);
      CAPTURE(from);
      CHECK(found(which, text, from) == oracle::which(expressions, text, from));
    }
  }
}

TEST_CASE("the cores of the patterns match together where each matches alone") {
  std::map<std::string, std::vector<std::string>> of_cue;
  for (const Pattern& pattern : all_patterns())
    if (!pattern.core.empty()) of_cue[pattern.cue].push_back(detail::expand(pattern.core));
  RandomText random(behind_cues, 22);
  for (const auto& of_one : of_cue) {
    const std::vector<std::string>& cores = of_one.second;
    CAPTURE(of_one.first);
    const auto which = automaton_of(cores);
    for (int i = 0; i < 60; ++i) {
      const std::string text = random.next(9);
      CAPTURE(text);
      for (std::size_t from = 0; from < text.size(); from += 3)
        CHECK(found(which, text, from) == oracle::which(cores, text, from));
    }
  }
}

TEST_CASE("with the memory of walks before it each walk finds the same") {
  const std::vector<std::string> expressions{R"(debat\b(?:[^;()\n]|\n[^\n])*\d maart)", R"(debat[a-z ]*!)", R"(\w+ debat)"};
  const auto which = automaton_of(expressions);
  RandomText random({"debat ", "debat ", "debat ", "een ", "lang ", "\n", "\u00E9n ", "x", "12 "}, 8);
  for (int round = 0; round < 40; ++round) {
    std::string text;
    for (const char* end : {"3 maart", ";", "!", "\n\n", "\xFF", ""}) text += random.next(40 << round % 6) + end;
    detail::Automaton::Memory memory;
    for (std::size_t at = text.find("debat"); at != std::string::npos; at = text.find("debat", at + 1)) {
      CAPTURE(at);
      if (round % 10 == 0) CHECK(which.at(text, at, memory) == oracle::which(expressions, text, at));
      CHECK(which.at(text, at, memory) == found(which, text, at));
    }
  }
}

TEST_CASE("one automaton serves several threads") {
  const std::vector<std::string> expressions{R"(\d+,? nr)", R"(\d{2} \d{3}\b)", R"([^,]*,\s*x)"};
  const auto which = automaton_of(expressions);
  RandomText random({"36", " ", "045", ",", " nr", "x"}, 5);
  std::vector<std::string> texts;
  for (int i = 0; i < 300; ++i) texts.push_back(random.next(8));
  const auto all_of = [&](std::vector<std::uint64_t>& all) {
    for (const std::string& text : texts) all.push_back(found(which, text, 0).value());
  };
  std::vector<std::uint64_t> one;
  std::vector<std::uint64_t> other;
  std::thread beside([&] { all_of(other); });
  all_of(one);
  beside.join();
  CHECK(one == other);
  for (std::size_t i = 0; i < texts.size(); ++i) CHECK(one[i] == oracle::which(expressions, texts[i], 0));
}
