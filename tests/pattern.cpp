// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/pattern.hpp"

#include <doctest/doctest.h>

#include <set>

#include "kamergraaf/error.hpp"
#include "kamergraaf/extractor.hpp"

namespace {

bool goes_on(const kamergraaf::Pattern& pattern) { return pattern.expression.find("?P<carry>") != std::string::npos; }

/// The pattern, and for one that goes on from the citation before it the one that finds that.
std::vector<kamergraaf::Pattern> with_first(const kamergraaf::Pattern& pattern) {
  std::vector<kamergraaf::Pattern> patterns{pattern};
  if (goes_on(pattern)) patterns.push_back(kamergraaf::built_in_patterns().front());
  return patterns;
}

}  // namespace

TEST_CASE("each pattern is found in its example and not in its counterexample") {
  for (const kamergraaf::Pattern& pattern : kamergraaf::all_patterns()) {
    CAPTURE(pattern.name);
    const kamergraaf::Extractor alone({pattern});
    const std::string before = goes_on(pattern) ? "Kamerstuk 36 045, nr. 3; " : "";
    const auto found = kamergraaf::Extractor(with_first(pattern)).extract(before + pattern.example);
    REQUIRE_FALSE(found.empty());
    CHECK(found.back().pattern == 0);
    CHECK(alone.extract(pattern.counterexample).empty());
    CHECK_FALSE(pattern.sentence.empty());
  }
}

TEST_CASE("check_examples tells a pattern that is not what it says") {
  const kamergraaf::Pattern slash{"kst-slash", "Ours.", "kst {dossiers}/{numbers}", "kst 36045/190", "kst 36045"};
  const auto fault_of = [](kamergraaf::Pattern pattern) -> std::string {
    try {
      kamergraaf::check_examples(pattern);
    } catch (const kamergraaf::Error& error) {
      return error.what();
    }
    return {};
  };
  const auto with = [&](const char* expression, const char* example, const char* counterexample) {
    kamergraaf::Pattern other = slash;
    other.expression = expression;
    other.example = example;
    other.counterexample = counterexample;
    return fault_of(other);
  };
  CHECK(fault_of(slash).empty());
  CHECK(with("kst {dossiers}/{numbers}", "", "").empty());
  CHECK(with("kst {dossiers}/{numbers}", "kst 36045", "") == "kst-slash: the example is not found: \"kst 36045\"");
  CHECK(with("kst {dossiers}/{numbers}", "kst 36045/190", "kst 36045/191") ==
        "kst-slash: the counterexample is found: \"kst 36045/191\"");
  CHECK(with("x*", "", "") == "kst-slash: the expression matches the empty text");
  CHECK(with("kst {dossiers", "", "") == "kst-slash: a brace without its other half: {dossiers");
  for (const kamergraaf::Pattern& pattern : kamergraaf::all_patterns()) {
    CAPTURE(pattern.name);
    CHECK(fault_of(pattern).empty());
  }
}

TEST_CASE("patterns of references stand behind the built-in ones, and all have names of their own") {
  const auto numbers = kamergraaf::built_in_patterns();
  const auto references = kamergraaf::reference_patterns();
  const auto all = kamergraaf::all_patterns();
  REQUIRE(all.size() == numbers.size() + references.size());
  CHECK(all.back().name == references.back().name);
  std::set<std::string> names;
  for (const kamergraaf::Pattern& pattern : all) CHECK(names.insert(pattern.name).second);
  for (const kamergraaf::Pattern& pattern : references) CHECK(pattern.form == kamergraaf::Form::implicit);
}

TEST_CASE("a pattern of one's own names a thing of each kind by the groups that the header tells") {
  using kamergraaf::Kind;
  struct Own {
    Kind kind;
    const char* expression;
    const char* text;
    const char* id;
  };
  const Own all[] = {
      {Kind::kamerstuk, "kst {dossiers}/{numbers}", "kst 36045/190", "kst-36045-190"},
      {Kind::dossier, "map {dossiers}", "map 36045", "36045"},
      {Kind::handelingen, R"(notulen {chamber} {session} (?P<number>\d+)-(?P<item>\d+))", "notulen II 2019/20 12-5",
       "h-tk-20192020-12-5"},
      {Kind::handelingen, R"(notulen {chamber} (?P<date>{day}))", "notulen II 12 mei 2019", "h-tk-20182019"},
      {Kind::aanhangsel, R"(vragen {session} (?P<numbers>\d+))", "vragen 2019/20 1234", "ah-tk-20192020-1234"},
      {Kind::staatsblad, R"(sb (?P<year>{fullyear})/(?P<numbers>\d+))", "sb 2010/242", "stb-2010-242"},
      {Kind::staatscourant, R"(sc (?P<year>{fullyear})/(?P<numbers>\d+))", "sc 2010/242", "stcrt-2010-242"},
      {Kind::tractatenblad, R"(tb (?P<year>{fullyear})/(?P<numbers>\d+))", "tb 2010/242", "trb-2010-242"},
      {Kind::com, R"(doc (?P<series>COM|SWD) (?P<year>{fullyear})/(?P<numbers>\d+))", "doc SWD 2010/242", "SWD(2010)242"},
      {Kind::ecli, R"(uitspraak (?P<name>\S+))", "uitspraak ECLI:NL:HR:2019:1234", "ECLI:NL:HR:2019:1234"},
      {Kind::ljn, R"(uitspraak (?P<name>\S+))", "uitspraak AB1234", "AB1234"},
      {Kind::bwb, R"(wet (?P<name>\S+))", "wet BWBR0001840", "BWBR0001840"},
      {Kind::celex, R"(celex (?P<name>\S+))", "celex 32016R0679", "32016R0679"},
  };
  for (const Own& own : all) {
    CAPTURE(own.text);
    const kamergraaf::Extractor alone({{"own", "", own.expression, own.text, "", own.kind}});
    const auto citations = alone.extract(own.text);
    REQUIRE(citations.size() == 1);
    CHECK(to_string(citations.front().id) == own.id);
  }
}
