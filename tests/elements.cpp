// SPDX-License-Identifier: Apache-2.0
#include "matching/elements.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>

#include "matching/dossier_elements.hpp"

using namespace kamergraaf;
using detail::DossierElement;
using detail::NumberElement;

namespace {

/// Of each, as it is read in a list of two.
std::vector<DossierElement> read_in_a_list(const std::string& dossier) {
  const std::string list = dossier + ", 36 045";
  auto all = detail::read_dossiers(list, {0, list.size()});
  all.pop_back();
  return all;
}

bool same(const std::vector<DossierElement>& a, const std::vector<DossierElement>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const DossierElement& x, const DossierElement& y) {
    return x.dossier == y.dossier && x.rijkswet == y.rijkswet && x.span == y.span;
  });
}

}  // namespace

TEST_CASE("a dossier alone is read as it is in a list") {
  std::mt19937 random(37);
  const std::string signs = "12345670 501-.XVA";
  std::uniform_int_distribution<std::size_t> sign(0, signs.size() - 1);
  std::vector<std::string> all{"36045",       "36 045",   "21501-02", "21 501-20", "21 501",   "21501-XV", "36600-XII",
                               "36 600 XIIA", "36 600XV", "36600-A",  "21 045-12", "36045-12", "5123"};
  for (int round = 0; round < 20'000; ++round) {
    std::string dossier = round % 2 == 0 ? "21" : "";
    while (dossier.size() < 5 + static_cast<std::size_t>(round % 5)) dossier += signs[sign(random)];
    all.push_back(dossier);
  }
  for (const std::string& dossier : all) {
    CAPTURE(dossier);
    CHECK(same(detail::read_dossiers(dossier, {0, dossier.size()}), read_in_a_list(dossier)));
  }
}

TEST_CASE("a number alone is read as the first of a list, and what stands behind it may turn it down") {
  const auto numbers = [](const std::string& text, std::size_t end) {
    std::string read;
    for (const NumberElement& element : detail::read_numbers(text, {0, end})) read += std::string(element.number.view()) + ' ';
    return read;
  };
  CHECK(numbers("12 van", 2) == "12 ");
  CHECK(numbers("012, 13", 3) == "12 ");
  CHECK(numbers("012, 13", 7) == "12 13 ");
  CHECK(numbers("17 februari", 2).empty());
  CHECK(numbers("46 procent", 2).empty());
  CHECK(numbers("12a", 3) == "12a ");
}
