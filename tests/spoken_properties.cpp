// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <random>

#include "oracle/spoken.hpp"

using namespace kamergraaf;
using detail::Said;

namespace {

constexpr std::array kinds{PaperKind::unknown, PaperKind::motion, PaperKind::amendment, PaperKind::bill, PaperKind::letter};
const std::vector<std::string> names{"Van Aalst", "De Vries-Bakker", "De Vries", "Yıldız", "Yildiz", "Bakker"};
const std::vector<std::string> words{" een motie ", " de moties ", " amendement ",     " en dan ",
                                     " brief ",     ". ",          "het wetsvoorstel", "\xff"};

const auto& one_of(const auto& all, std::mt19937& random) { return all[random() % all.size()]; }

std::string random_text(std::mt19937& random) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += random() % 3 == 0 ? one_of(words, random) : std::string(random() % 12, 'x');
  return text;
}

Said random_said(std::mt19937& random, std::size_t place) {
  Said said;
  said.span = {place, place + 1 + random() % 12};
  said.place = place;
  if (random() % 8 == 0) said.span = {place + 900, place + 910};
  if (random() % 4 != 0) said.id = *parse_identifier("kst-36999-" + std::to_string(1 + random() % 6));
  if (random() % 12 == 0) said.id = *parse_identifier("36998");
  said.kind = one_of(kinds, random);
  for (std::size_t i = random() % 3; i > 0; --i) said.names.push_back(one_of(names, random));
  said.whole = random() % 4 == 0;
  if (random() % 3 == 0) said.date = parse_date(random() % 2 == 0 ? "2025-02-03" : "2025-02-04");
  return said;
}

using Places = std::vector<std::pair<std::string, std::size_t>>;

Places places_of(const std::vector<const Said*>& all) {
  Places places;
  for (const Said* said : all) places.emplace_back(to_string(said->id), said->span.begin);
  return places;
}

Places place_of(const Said* said) { return said ? places_of({said}) : Places(); }

}  // namespace

TEST_CASE("what is spoken of is found as going through a plain list finds it") {
  std::mt19937 random(1814);
  std::size_t found = 0;
  for (int round = 0; round < 400; ++round) {
    const std::string text = random_text(random);
    detail::Spoken quick(text);
    oracle::Spoken slow(text);
    for (std::size_t place = random() % 60; place < text.size(); place += 1 + random() % 60) {
      const Said said = random_said(random, place);
      if (random() % 5 == 0) {
        quick.list(said);
        slow.list(said);
      } else {
        quick.add(said);
        slow.add(said);
      }
      const PaperKind kind = one_of(kinds, random);
      const std::size_t at = std::min(text.size(), place + random() % 80);
      const std::size_t reach = 1 + random() % 400;
      const Date day = *parse_date("2025-02-03");
      const std::string& name = one_of(names, random);
      CHECK(place_of(quick.last(kind, at, reach)) == place_of(slow.last(kind, at, reach)));
      CHECK(places_of(quick.by(kind, name)) == places_of(slow.by(kind, name)));
      CHECK(places_of(quick.dated(kind, day)) == places_of(slow.dated(kind, day)));
      const std::string number = std::to_string(1 + random() % 6);
      CHECK(places_of(quick.of_number(kind, number)) == places_of(slow.of_number(kind, number)));
      CHECK(places_of(quick.bills()) == places_of(slow.bills()));
      found += quick.by(kind, name).size() + (quick.last(kind, at, reach) ? 1 : 0);
    }
  }
  CHECK(found > 1000);
}

TEST_CASE("the last of a kind is not looked for behind one that is not told apart") {
  const std::string text = "de motie, een motie, deze motie";
  detail::Spoken spoken(text);
  Said said;
  said.span = {0, 8};
  said.id = *parse_identifier("kst-36999-12");
  said.kind = PaperKind::motion;
  spoken.add(said);
  CHECK(spoken.last(PaperKind::motion, 9, 100) != nullptr);
  CHECK(spoken.last(PaperKind::motion, 21, 100) == nullptr);
  CHECK(spoken.last(PaperKind::amendment, 9, 100) == nullptr);
  CHECK(spoken.last(PaperKind::motion, 9, 0) == nullptr);
}

TEST_CASE("no more than 64 are given, the last") {
  detail::Spoken spoken("");
  for (std::size_t number = 1; number <= 100; ++number) {
    Said said;
    said.span = {number, number + 1};
    said.place = number;
    said.id = *parse_identifier("kst-36999-" + std::to_string(number));
    said.kind = PaperKind::motion;
    said.names = {"Van Aalst"};
    spoken.add(said);
  }
  const auto all = spoken.by(PaperKind::motion, "Aalst");
  REQUIRE(all.size() == 64);
  CHECK(to_string(all.front()->id) == "kst-36999-100");
  CHECK(to_string(all.back()->id) == "kst-36999-37");
}
