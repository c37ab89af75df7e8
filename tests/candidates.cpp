// SPDX-License-Identifier: Apache-2.0
#include "matching/candidates.hpp"

#include <doctest/doctest.h>

#include "kamergraaf/error.hpp"
#include "matching/search.hpp"
#include "random_text.hpp"

using namespace kamergraaf;

namespace {

std::vector<Span> all_in(std::string_view text, const detail::Expression& form) {
  std::vector<Span> found;
  detail::search(text, form, [&](const auto& match) { return found.push_back(match.front()), match.front().end; });
  return found;
}

Pattern pattern(std::string name, std::string cue, std::string core) {
  return {std::move(name), "", "x", "", "", Kind::kamerstuk, Form::full, "", std::move(cue), std::move(core)};
}

const std::vector<std::string> spoken{"de ",
                                      "De ",
                                      "deze ",
                                      "mijn ",
                                      "een ",
                                      "gewijzigde ",
                                      "motie",
                                      "Motie",
                                      "subamendement",
                                      "initiatiefwetsvoorstel",
                                      "wetsvoorstel",
                                      "initiatiefnota",
                                      "voorstel van wet",
                                      "-",
                                      " van het lid ",
                                      " van ",
                                      " door ",
                                      "Bikker",
                                      "Van der Berg",
                                      " c.s.",
                                      "brief",
                                      "Kamerbrief",
                                      " aan de Tweede Kamer",
                                      " d.d. ",
                                      "nota van wijziging",
                                      "memorie van antwoord",
                                      "geannoteerde agenda",
                                      "verslag",
                                      "van de ",
                                      "idem",
                                      " t.a.p. ",
                                      "noot 3",
                                      "Raad",
                                      "raad",
                                      "Europese Raad",
                                      "ER",
                                      "eurotop",
                                      "Milieuraad",
                                      "RBZ/Handel",
                                      "RJBZ",
                                      "JBZ-Raad",
                                      "OS - raad",
                                      "EPSCO",
                                      "Ecofin",
                                      "VTE-raad (energie)",
                                      "Landbouw- en Visserijraad",
                                      "Raad Algemene Zaken",
                                      "bijeenkomst van de ",
                                      "extra ",
                                      " in Brussel",
                                      "debat",
                                      "commissiedebat",
                                      "AO",
                                      "VAO",
                                      "algemeen overleg",
                                      "vragenuurtje",
                                      "regeling van werkzaamheden",
                                      " (TK)",
                                      " over ",
                                      " Wonen",
                                      "vergadering van de Eerste Kamer",
                                      "verenigde vergadering",
                                      " op ",
                                      "op ",
                                      " van ",
                                      " (",
                                      "(",
                                      ")",
                                      ", ",
                                      "; ",
                                      "\n",
                                      "\n\n",
                                      ". ",
                                      "26 maart",
                                      "3 en 4 maart 2025",
                                      "04-03-2025",
                                      "dinsdag 6 mei",
                                      " jl.",
                                      "17 dezer",
                                      "vindt ",
                                      "komt ",
                                      "\u00A0",
                                      "3",
                                      " "};

}  // namespace

TEST_CASE("a place is where the cue stands and the core matches") {
  const detail::Candidates candidates(std::vector{pattern("year", "stb", R"((?i:stb)\.{space}\d{4})"),
                                                  pattern("any", "stb", ""), pattern("number", "stb", R"((?i:stb)\.{space}nr)"),
                                                  pattern("none", "", "")});
  const auto places = candidates.places_in("Stb. 2010, stb. nr. 3 en Stb.");
  CHECK(places == std::vector<detail::Candidate>{{0, 0}, {1, 0}, {1, 11}, {1, 25}, {2, 11}});
}

TEST_CASE("the core of a number stands behind its digits") {
  const detail::Candidates candidates(
      std::vector{pattern("dossier", "{dossier}", R"(,{space}nr)"), pattern("four", "{bracketed}", R"(\))")});
  CHECK(candidates.places_in("36 045, nr. 3 en 36045 en 201036045, nr. 4") == std::vector<detail::Candidate>{{0, 0}, {0, 26}});
  CHECK(candidates.places_in("(5123) en 5124 en 12345 678, nr. 2") == std::vector<detail::Candidate>{{0, 18}, {1, 1}});
}

TEST_CASE("a core that does not compile is an error that names its pattern") {
  try {
    const detail::Candidates candidates(std::vector{pattern("mine", "stb", "(")});
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(std::string(error.what()).find("mine") != std::string::npos);
  }
}

TEST_CASE("each built-in pattern has a place inside its example, and its core is met there") {
  for (const Pattern& pattern : all_patterns()) {
    CAPTURE(pattern.name);
    const auto places = detail::Candidates(std::vector{pattern}).places_in(pattern.example);
    const auto matches = all_in(pattern.example, detail::Expression(pattern.expression, pattern.name));
    REQUIRE_FALSE(matches.empty());
    for (const Span match : matches)
      CHECK(std::any_of(places.begin(), places.end(),
                        [&](const detail::Candidate& one) { return match.begin <= one.place && one.place < match.end; }));
  }
}

TEST_CASE("each match of a reference or a meeting holds a place of its core") {
  RandomText random(spoken, 17);
  std::vector<detail::Expression> forms;
  for (const Pattern& pattern : reference_patterns()) forms.emplace_back(pattern.expression, pattern.name);
  const detail::Candidates candidates(reference_patterns());
  for (int round = 0; round < 4000; ++round) {
    const std::string text = random.next(12);
    CAPTURE(text);
    const auto places = candidates.places_in(text);
    for (std::size_t i = 0; i < forms.size(); ++i) {
      CAPTURE(i);
      detail::search(text, forms[i], [&](const auto& match) {
        const detail::Candidate from{static_cast<std::uint16_t>(i), match.front().begin};
        const auto next = std::lower_bound(places.begin(), places.end(), from);
        const bool holds = next != places.end() && next->pattern == i && next->place < match.front().end;
        CHECK(holds);
        return match.front().begin + 1;
      });
    }
  }
}
