// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/citation.hpp"

#include <doctest/doctest.h>

using namespace kamergraaf;

TEST_CASE("dates are read and written as ISO days") {
  CHECK(to_string(*parse_date("2025-03-04")) == "2025-03-04");
  for (const char* text : {"2025-02-30", "2025-3-4", "04-03-2025", "", "2025-03-0x"}) CHECK_FALSE(parse_date(text));
}

TEST_CASE("kinds of paper have the names of the records") {
  CHECK(name_of(PaperKind::letter) == "letter");
  CHECK(parse_paper_kind("motion") == PaperKind::motion);
  CHECK(parse_paper_kind("poem") == PaperKind::unknown);
  CHECK(name_of(Form::short_form) == "short");
}

TEST_CASE("what is not resolved has no confidence, and no ground has more than print") {
  Citation citation;
  citation.verdict = Verdict::ambiguous;
  CHECK(confidence_of(citation) == 0);
  citation.verdict = Verdict::resolved;
  citation.ground = Ground::printed;
  const double printed = confidence_of(citation);
  CHECK(printed < 1);
  for (int ground = 0; ground <= static_cast<int>(Ground::known); ++ground) {
    citation.ground = static_cast<Ground>(ground);
    CAPTURE(name_of(citation.ground));
    CHECK(confidence_of(citation) > 0);
    CHECK(confidence_of(citation) <= printed);
  }
}

TEST_CASE("names are given as they read, however they are printed") {
  const std::string text = "Van\nAalst, De  Boer, Van\u00A0den Hul";
  Citation citation;
  citation.names = {{0, 9}, {11, 19}, {21, text.size()}};
  CHECK(names_of(citation, text) == std::vector<std::string>{"Van Aalst", "De Boer", "Van den Hul"});
}

TEST_CASE("pages are taken apart, each a number or a range, with what is said of it") {
  const std::pair<std::string, std::vector<std::string>> rows[] = {
      {"3", {"3"}},
      {"7–8", {"7-8"}},
      {"12 en 13", {"12", "13"}},
      {"88\n e.v.", {"88 e.v."}},
      {"17, 19-22", {"17", "19-22"}},
      {"12 t/m 14", {"12-14"}},
      {"69/70", {"69", "70"}},
      {"4 e.v.", {"4 e.v."}},
      {"4 e.v., 7", {"4 e.v.", "7"}},
      {"41, slot lk.", {"41, slot lk."}},
      {"3, p. 5-6", {"3", "5-6"}},
      {"IV", {"IV"}},
      {"", {}},
  };
  for (const auto& row : rows) {
    const std::string& printed = row.first;
    CAPTURE(printed);
    Citation citation;
    citation.pages = {5, 5 + printed.size()};
    CHECK(pages_of(citation, "blz. " + printed + ", 99") == row.second);
  }
}
