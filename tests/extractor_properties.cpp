// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <random>
#include <string>

#include "kamergraaf/extractor.hpp"
#include "oracle/extractor.hpp"
#include "settled.hpp"

using namespace kamergraaf;

namespace {

const Extractor extractor;

const std::vector<std::string> pieces{"Kamerstuk",
                                      "Kamerstukken",
                                      " ",
                                      " ",
                                      " ",
                                      "\n",
                                      "II",
                                      "I",
                                      "2009/10",
                                      "1993-1994",
                                      ",",
                                      ", ",
                                      "; ",
                                      "36 045",
                                      "36045",
                                      "21 501-20",
                                      "36 600 V",
                                      "36410-XVI",
                                      "(",
                                      ")",
                                      "nr. ",
                                      "nrs. ",
                                      "stuk nr. ",
                                      "12",
                                      "190",
                                      "188b",
                                      "3",
                                      " en ",
                                      "-",
                                      "\u2013",
                                      "p. 4",
                                      "CII",
                                      "A",
                                      "(R2064)",
                                      "t.v.v. ",
                                      "was nr. 7",
                                      "de motie ",
                                      "17 maart 2025",
                                      "euro",
                                      "\u00A0",
                                      "gedrukt onder ",
                                      "kst-36045-190",
                                      "\xff",
                                      "'"};

std::string random_text(std::mt19937& random) {
  std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
  std::uniform_int_distribution<int> length(1, 24);
  std::string text;
  for (int i = length(random); i > 0; --i) text += pieces[piece(random)];
  return text;
}

}  // namespace

TEST_CASE("the Extractor finds what trying every pattern at every byte finds") {
  const oracle::Extractor slow(built_in_patterns());
  std::mt19937 random(2189);
  std::size_t found = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::string text = random_text(random);
    CAPTURE(text);
    const auto citations = extractor.extract(text);
    found += citations.size();
    const bool equal = citations == slow.extract(text);
    CHECK(equal);
  }
  CHECK(found > 500);
}

TEST_CASE("the citations are the same whether it is asked what was turned down or not") {
  const Extractor with_references(all_patterns());
  std::mt19937 random(36);
  for (int round = 0; round < 400; ++round) {
    const std::string text = random_text(random);
    CAPTURE(text);
    for (const Extractor* each : {&extractor, &with_references}) {
      std::vector<Extractor::Rejection> rejections;
      const bool equal = each->extract(text) == each->extract(text, rejections);
      CHECK(equal);
    }
  }
}

TEST_CASE("with the patterns of references the numbers are found that are found without") {
  const std::vector<std::string> words{"het Kamerstuk ", "dit wetsvoorstel ", "De motie-Van Aalst ", " van ", "de brief "};
  std::mt19937 random(1917);
  std::uniform_int_distribution<std::size_t> word(0, words.size() - 1);
  std::size_t references = 0;
  for (int round = 0; round < 1500; ++round) {
    const std::string text = random_text(random) + words[word(random)] + random_text(random);
    CAPTURE(text);
    auto citations = settled::extractor().extract(text);
    references += std::erase_if(citations, [](const Citation& citation) { return citation.form == Form::implicit; });
    const bool equal = citations == extractor.extract(text);
    CHECK(equal);
  }
  CHECK(references > 300);
}

TEST_CASE("citations far from each other are found as those close together are") {
  const std::string between(700, 'x');
  std::mt19937 random(45);
  for (int round = 0; round < 200; ++round) {
    const std::string first = random_text(random);
    const std::string second = random_text(random);
    CAPTURE(first);
    CAPTURE(second);
    auto apart = extractor.extract(first);
    for (Citation citation : extractor.extract(second)) {
      for (Span* span : {&citation.span, &citation.group, &citation.pages})
        if (!span->empty())
          *span = {span->begin + first.size() + between.size() + 4, span->end + first.size() + between.size() + 4};
      apart.push_back(citation);
    }
    const bool equal = extractor.extract(first + ".\n" + between + ".\n" + second) == apart;
    CHECK(equal);
  }
}

TEST_CASE("a line without citations before a text moves the spans and changes nothing else") {
  const std::string line = "De vergadering wordt geopend.\n\n";
  std::mt19937 random(1815);
  std::size_t found = 0;
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random_text(random);
    CAPTURE(text);
    auto moved = extractor.extract(text);
    found += moved.size();
    for (Citation& citation : moved)
      for (Span* span : {&citation.span, &citation.group, &citation.pages})
        if (!span->empty()) *span = {span->begin + line.size(), span->end + line.size()};
    const bool equal = extractor.extract(line + text) == moved;
    CHECK(equal);
  }
  CHECK(found > 500);
}

TEST_CASE("each number that a list prints has a span of its own, and the middle of a range the range") {
  std::mt19937 random(1848);
  std::uniform_int_distribution<int> number(1, 900);
  std::uniform_int_distribution<int> length(2, 6);
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> numbers;
    for (int i = length(random); i > 0; --i) numbers.push_back(std::to_string(number(random)));
    std::string text = "Kamerstuk 36 045, nrs. " + numbers.front();
    for (std::size_t i = 1; i < numbers.size(); ++i) text += (i + 1 < numbers.size() ? ", " : " en ") + numbers[i];
    CAPTURE(text);
    const auto citations = extractor.extract(text);
    REQUIRE(citations.size() == numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      CHECK(citations[i].id.number.view() == numbers[i]);
      CHECK(citations[i].span.of(text).ends_with(numbers[i]));
      CHECK((i == 0 || citations[i - 1].span.end < citations[i].span.begin));
    }
  }
}

TEST_CASE("spans lie in the text, in order, each in its group") {
  std::mt19937 random(36045);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random_text(random);
    CAPTURE(text);
    std::size_t begin = 0;
    for (const Citation& citation : extractor.extract(text)) {
      CHECK(citation.span.begin < citation.span.end);
      CHECK(citation.span.end <= text.size());
      CHECK(citation.group.contains(citation.span));
      CHECK(citation.group.begin >= begin);
      begin = citation.group.begin;
    }
  }
}

TEST_CASE("any bytes are a text") {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> byte(0, 255);
  for (int round = 0; round < 200; ++round) {
    std::string text;
    for (int i = 0; i < 300; ++i) text += static_cast<char>(byte(random));
    CHECK_NOTHROW(extractor.extract(text));
  }
  CHECK(extractor.extract("").empty());
}
