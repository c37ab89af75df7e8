// SPDX-License-Identifier: Apache-2.0
#include "markup/markdown_emphasis.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "kamergraaf/extractor.hpp"
#include "kamergraaf/resolver.hpp"

using namespace kamergraaf;

namespace {

/// The text with its marks in braces.
std::string marked(const std::string& text) {
  std::string all;
  std::size_t at = 0;
  for (const Span mark : detail::emphasis_marks(text)) {
    all += text.substr(at, mark.begin - at) + '{' + std::string(mark.of(text)) + '}';
    at = mark.end;
  }
  return all + text.substr(at);
}

void has_none(const std::string& text) { CHECK(marked(text) == text); }

std::string cited(const std::string& text) {
  const Document document = document_from_markdown("a", text);
  std::string all;
  for (const Citation& citation : citations_of(document, Extractor()))
    all += to_string(citation.id) + '=' + std::string(citation.span.of(text)) + ';';
  return all;
}

}  // namespace

TEST_CASE("marks that CommonMark makes emphasis of are found") {
  CHECK(marked("a *b* **c** _d_ __e__") == "a {*}b{*} {**}c{**} {_}d{_} {__}e{__}");
  CHECK(marked("***a** b*") == "{*}{**}a{**} b{*}");
  CHECK(marked("*a **b***") == "{*}a {**}b{**}{*}");
  CHECK(marked("**a*") == "*{*}a{*}");
  CHECK(marked("*a**b**c*") == "{*}a{**}b{**}c{*}");
  CHECK(marked("*a\nb*") == "{*}a\nb{*}");
  CHECK(marked("*nr.* 3, (*b*).") == "{*}nr.{*} 3, ({*}b{*}).");
  CHECK(marked("- *a*\n- [**b**](c_d_e) *[f](g)*") == "- {*}a{*}\n- [{**}b{**}](c_d_e) {*}[f](g){*}");
}

TEST_CASE("what CommonMark leaves as letters is no mark of emphasis") {
  has_none("a * b * c, 2*3");
  has_none("nr*.* 3");
  has_none("* d*");
  has_none("snake_case_name, a_, 36_045_nr");
  has_none("\\*a\\* `*a*` <b title='*a*'>");
  has_none("*a\n\nb*");
  has_none("```\n*a*\n```\n\n    *b*\n");
  has_none("***\n\n* * *\n");
}

TEST_CASE("a citation in Markdown is read through the marks of its emphasis, and its span stands in the source") {
  CHECK(cited("a **Kamerstuk 36 045**, nr. 201.") == "kst-36045-201=Kamerstuk 36 045**, nr. 201;");
  CHECK(cited("c **Kamerstukken II** 2009/10, 27858, **nr. 88**.") ==
        "kst-27858-88=Kamerstukken II** 2009/10, 27858, **nr. 88;");
  CHECK(cited("d Kamerstukken II 2009/10, **27858**, nr. 88.") == "kst-27858-88=Kamerstukken II 2009/10, **27858**, nr. 88;");
  CHECK(cited("e *Kamerstukken II* 2009/10, 27 858, nr. *88*.") == "kst-27858-88=Kamerstukken II* 2009/10, 27 858, nr. *88;");
  CHECK(cited("*Stb.* 2010, 242") == "stb-2010-242=Stb.* 2010, 242;");
  CHECK(cited("`**Stb.** 2010, 242`").empty());
}

TEST_CASE("in text that is no Markdown the same marks are letters") {
  const Document document = document_from_text("a", "*Stb.* 2010, 242");
  CHECK(citations_of(document, Extractor()).empty());
  CHECK(document.repairs.empty());
}

TEST_CASE("marks stand in order, do not overlap, and are as many before as behind what they emphasize") {
  std::mt19937 random(3);
  const std::string letters = "**__ab .\n\\`[](<";
  std::uniform_int_distribution<std::size_t> letter(0, letters.size() - 1);
  std::size_t found = 0;
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (int i = 0; i < 24; ++i) text += letters[letter(random)];
    CAPTURE(text);
    const std::vector<Span> marks = detail::emphasis_marks(text);
    found += marks.size();
    CHECK(marks.size() % 2 == 0);
    for (std::size_t i = 0; i < marks.size(); ++i) {
      CHECK((marks[i].of(text) == std::string(marks[i].size(), text[marks[i].begin])));
      if (i > 0) CHECK(marks[i - 1].end <= marks[i].begin);
    }
  }
  CHECK(found > 1000);
}

TEST_CASE("a text of marks alone has its marks in pairs") {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += i % 2 == 0 ? "*a_ " : "**b ";
  CHECK(detail::emphasis_marks(text).size() % 2 == 0);
}
