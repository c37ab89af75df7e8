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
