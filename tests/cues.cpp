// SPDX-License-Identifier: Apache-2.0
#include "matching/cues.hpp"

#include <doctest/doctest.h>

#include <random>
#include <stdexcept>

#include "matching/search.hpp"
#include "oracle/cues.hpp"

using namespace kamergraaf;

namespace {

std::vector<std::vector<std::size_t>> all_places(const std::vector<std::string>& cues, const std::string& text) {
  std::vector<std::vector<std::size_t>> places(cues.size());
  detail::Cues(cues).find(text, [&](std::size_t cue, detail::Place place) {
    if (places[cue].empty() || places[cue].back() != place.begin) places[cue].push_back(place.begin);
  });
  return places;
}

std::vector<std::size_t> places(const std::string& cue, const std::string& text) { return all_places({cue}, text)[0]; }

}  // namespace

TEST_CASE("letters in lower case are found in either case, others as they are") {
  CHECK(places("stb", "Stb. 2010, stb STB sTb") == std::vector<std::size_t>{0, 11, 15, 19});
  CHECK(places("PB|Pb", "pb Pb PB pB") == std::vector<std::size_t>{3, 6});
}

TEST_CASE("a dossier is five digits, or two and three with no word between them") {
  CHECK(places("{dossier}", "36045") == std::vector<std::size_t>{0});
  CHECK(places("{dossier}", "op 36 045 en 36.045 en 36\u00A0045 en 36-\n045") == std::vector<std::size_t>{3, 13, 23, 34});
  CHECK(places("{dossier}", "22 &nbsp;800 en 36&nbsp;045") == std::vector<std::size_t>{0, 16});
  CHECK(places("{dossier}", "12 maart 2025, 2025, 36, 12").empty());
  CHECK(places("{dossier}", "56 045 en 05.123 en 98765").empty());
}

TEST_CASE("numbers of other shapes") {
  CHECK(places("{session}", "2009/10 en '05/06, in 2010 en 1962,") == std::vector<std::size_t>{0, 12, 30});
  CHECK(places("{bracketed}", "(5123) en ( 1 234), 5123, (12) en (&nbsp;1923)") == std::vector<std::size_t>{1, 12, 41});
  CHECK(places("{case}", "2020Z25819, 2025D25258, 2020") == std::vector<std::size_t>{0, 12});
  CHECK(places("{celex}", "32016R0679 32016") == std::vector<std::size_t>{0});
}

TEST_CASE("a cue that there is not is an error") {
  CHECK_THROWS_AS(detail::Cues({"{none}"}), std::invalid_argument);
  CHECK_THROWS_AS(detail::Cues({"a"}), std::invalid_argument);
}

TEST_CASE("one pass finds for all cues what a search for each finds") {
  const std::vector<std::string> cues{"stb|sth.",    "kam|kst",   "PB|Pb",  "{dossier}",
                                      "{bracketed}", "{session}", "{case}", "{celex}"};
  const std::vector<std::string> pieces{"Stb", "sth.", "Kam",  "kst-", "pb", "PB", "36", " ",      "(", "045",
                                        "-",   ".",    "2020", "Z2",   "D",  "/",  "x",  "\u00A0", "9"};
  std::mt19937 random(3);
  std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) text += pieces[piece(random)];
    CAPTURE(text);
    const auto found = all_places(cues, text);
    for (std::size_t i = 0; i < cues.size(); ++i) {
      CAPTURE(cues[i]);
      const bool equal = found[i] == oracle::places(cues[i], text);
      CHECK(equal);
    }
  }
}

TEST_CASE("a search around the places of a cue finds what a search through the whole text finds") {
  const detail::Expression form(R"(\b(?:de{gap}){0,8}Stb{space}(?P<numbers>\d+(?:,{space}\d+)*))", "form");
  std::mt19937 random(5);
  std::uniform_int_distribution<int> pick(0, 5);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 40; ++i) {
      const int kind = pick(random);
      text += kind == 0   ? std::string(350, 'x')
              : kind == 1 ? "de Stb 12, "
              : kind == 2 ? "Stb"
              : kind == 3 ? " 345"
              : kind == 4 ? ", 7"
                          : " de";
    }
    std::vector<Span> all;
    std::vector<Span> around;
    detail::search(text, form, [&](const auto& match) { return all.push_back(match.front()), match.front().end; });
    std::vector<detail::Candidate> candidates;
    for (const std::size_t place : places("Stb", text)) candidates.push_back({0, place});
    detail::search_around(text, form, candidates,
                          [&](const auto& match) { return around.push_back(match.front()), match.front().end; });
    CHECK(all == around);
  }
}

TEST_CASE("of a list without an end a part is found, and no number in it is cut") {
  const detail::Expression form(R"(Stb{space}(?P<numbers>\d+(?:,{space}\d+)*))", "form");
  std::string text = "Stb 12";
  while (text.size() < 20 * detail::longest_match) text += ", 3456, Stb 789";
  while (text.size() < 40 * detail::longest_match) text += ", 3456";
  std::vector<detail::Candidate> candidates;
  for (const std::size_t place : places("Stb", text)) candidates.push_back({0, place});
  std::size_t last = 0;
  detail::search_around(text, form, candidates, [&](const auto& match) {
    const Span span = match.front();
    CHECK(span.size() <= 3 * detail::longest_match);
    CHECK((text[span.end] == ',' || span.end == text.size()));
    last = span.begin;
    return span.end;
  });
  CHECK(last == candidates.back().place);
}

TEST_CASE("where a match ends with the text, none is looked for at each end of a part of it") {
  const detail::Expression form(R"([\s.](?P<cite>a\.w\.)(?:[\s,]|$))", "form");
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += "a.w.";
  std::vector<detail::Candidate> candidates;
  for (const std::size_t place : places("a.w.", text)) candidates.push_back({0, place});
  std::vector<Span> around;
  detail::search_around(text, form, candidates,
                        [&](const auto& match) { return around.push_back(match.front()), match.front().end; });
  CHECK(around == std::vector<Span>{{text.size() - 5, text.size()}});
}
