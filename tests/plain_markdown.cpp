// SPDX-License-Identifier: Apache-2.0
#include "linkers/plain_markdown.hpp"

#include <doctest/doctest.h>

#include "kamergraaf/link.hpp"
#include "kamergraaf/reader.hpp"
#include "kamergraaf/resolver.hpp"

using namespace kamergraaf;

namespace {

std::string shown(const std::string& text) {
  std::string out;
  detail::add_as_markdown(out, text, {0, text.size()});
  return out;
}

void stays(const std::string& text) { CHECK(shown(text) == text); }

std::string linked(const std::string& text) {
  const Document document = read_bytes(text, "brief.txt", "txt").front();
  return linked_text(document, citations_of(document, Extractor()), LinkFormat::markdown, {"/{id}", false});
}

}  // namespace

TEST_CASE("what would be Markdown in a line has a backslash before it") {
  CHECK(shown("a <b> *c* `d` [e](f) \\ ~~g~~ _h_") == "a \\<b> \\*c\\* \\`d\\` \\[e\\](f) \\\\ \\~\\~g\\~\\~ \\_h\\_");
  CHECK(shown("&eacute; &#233;") == "\\&eacute; \\&#233;");
  stays("a < b, R&D; c > d, e_f, 36 045, nr. 190 (p. 3) - e | f = 5! 1.2 3) ## é");
}

TEST_CASE("what would begin a block has a backslash before it, and what would be code three blanks") {
  CHECK(shown("# a\n> b\n- c\n+ d\n* e\n12. f\n3)\n") == "\\# a\n\\> b\n\\- c\n\\+ d\n\\* e\n12\\. f\n3\\)\n");
  CHECK(shown("a\n===\nb\n---\n|-|-|\n-|-\n") == "a\n\\===\nb\n\\---\n\\|-|-|\n\\-|-\n");
  CHECK(shown("    a\n\tb\n   c\n        # d\n") == "   a\n   b\n   c\n   \\# d\n");
  stays("-a\n5.a\n=a\n");
}

TEST_CASE("the citations of plain text are linked in its Markdown, an indented one too") {
  CHECK(linked("a\n\n    Kamerstuk 36 045, nr. 190 *") == "a\n\n   [Kamerstuk 36 045, nr. 190](/kst-36045-190) \\*");
  CHECK(linked("[Kamerstuk 36 045,\n  nr. 190]!") == "\\[[Kamerstuk 36 045,\n  nr. 190](/kst-36045-190)\\]\\!");
  CHECK(linked("Zie:!Kamerstuk 36 045, nr. 190").starts_with("Zie:\\![Kamerstuk"));
}
