// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <random>
#include <sstream>

#include "identifiers/identifiers.hpp"
#include "kamergraaf/registry.hpp"
#include "oracle/registry.hpp"

using namespace kamergraaf;

namespace {

const std::vector<std::string> dossiers{"36999",    "37001", "37001-V", "37001-VI", "37001-A", "4321", "21501-20",
                                        "21501-02", "CII",   "CXXIV",   "XC",       "36998",   "99",   "935450"};
const std::vector<std::string> sessions{"", "", "", "20072008-", "20082009-"};
const std::vector<std::string> numbers{"1", "2", "9", "10", "11", "30", "188", "188b", "1000", "A", "B", "Z", "AA", "AB", "BA"};
const std::vector<std::string> prints{"", "", "", "", "-h1", "-n1", "-h2"};

class Names {
 public:
  explicit Names(unsigned seed) : random_(seed) {}

  Identifier next() {
    for (;;)
      if (const auto id = parse_identifier(text())) return *id;
  }
  const std::string& one_of(const std::vector<std::string>& all) { return all[number(0, all.size() - 1)]; }
  std::size_t number(std::size_t least, std::size_t most) {
    return std::uniform_int_distribution<std::size_t>(least, most)(random_);
  }

 private:
  std::string text() {
    const std::size_t kind = number(0, 9);
    if (kind == 0) return "stb-" + std::to_string(number(2018, 2022)) + '-' + std::to_string(number(1, 60));
    if (kind == 1)
      return "ah-" + one_of({"tk", "ek"}) + '-' + one_of({"20192020", "20212022", "20222023"}) + '-' +
             std::to_string(number(1, 30));
    if (kind == 2)
      return "h-tk-" + one_of({"20192020", "20212022"}) + '-' + std::to_string(number(1, 9)) + '-' +
             std::to_string(number(1, 9));
    return "kst-" + one_of(sessions) + one_of(dossiers) + '-' + (kind < 6 ? std::to_string(number(1, 99)) : one_of(numbers)) +
           one_of(prints);
  }

  std::mt19937 random_;
};

std::vector<std::string> names_of(const std::vector<Identifier>& ids) {
  std::vector<std::string> names;
  for (const Identifier& id : ids) names.push_back(to_string(id));
  return names;
}

}  // namespace

TEST_CASE("the Register answers as a map gone through from end to end does") {
  Names names(5);
  for (const std::size_t size : {0U, 1U, 40U, 400U, 3000U}) {
    Register papers;
    oracle::Register slow;
    for (std::size_t i = 0; i < size; ++i) {
      const Identifier id = names.next();
      papers.add(id);
      slow.add(id);
    }
    CHECK(papers.size() == slow.size());
    for (int round = 0; round < 400; ++round) {
      const Identifier id = names.next();
      CAPTURE(to_string(id));
      CHECK(papers.contains(id) == slow.contains(id));
      CHECK(name_of(papers.standing_of(id)) == name_of(slow.standing_of(id)));
      CHECK(names_of(papers.named_like(id)) == slow.named_like(id));
      CHECK(names_of(papers.listed_in(id.dossier)) == slow.listed_in(id.dossier));
    }
  }
}

TEST_CASE("a register that was added to one by one equals the one read at once, and the one saved and read") {
  Names names(6);
  Register papers;
  std::string list;
  for (int i = 0; i < 5000; ++i) {
    const Identifier id = names.next();
    papers.add(id);
    list += to_string(id) + '\n';
  }
  std::istringstream in(list);
  CHECK(read_register(in, "list") == papers);
  std::ostringstream out;
  save(papers, out);
  std::istringstream saved(out.str());
  const Register again = read_register(saved, "saved");
  CHECK(again == papers);
  std::ostringstream twice;
  save(again, twice);
  CHECK(twice.str() == out.str());
}

TEST_CASE("what is read quickly is read as the expressions read it") {
  const std::vector<std::string> pieces{
      "kst",   "kst",  "ah",         "h",        "kv",        "blg", "stb", "trb",   "tk",   "ek",  "20082009", "00002009",
      "36999", "4321", "21501",      "20",       "V",         "XVI", "A",   "AA",    "188b", "190", "7",        "h1",
      "n1",    "b12",  "2020Z25819", "12345678", "123456789", "007", "",    "R2064", "x",    "G1",  "1a2",      "2019"};
  Names names(7);
  std::size_t read = 0;
  for (int round = 0; round < 60000; ++round) {
    std::string text = pieces[names.number(0, 7)];
    for (std::size_t more = names.number(1, 6); more > 0; --more) text += '-' + names.one_of(pieces);
    CAPTURE(text);
    const auto quick = identifiers::parse_quickly(text);
    if (!quick) continue;
    ++read;
    const bool equal = quick == identifiers::parse_published(text);
    CHECK(equal);
  }
  CHECK(read > 1000);
}
