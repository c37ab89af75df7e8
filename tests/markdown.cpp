// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "kamergraaf/link.hpp"
#include "kamergraaf/resolver.hpp"

using namespace kamergraaf;

namespace {

const Extractor extractor;
const LinkOptions short_address{"/{id}", false};

std::string linked(const std::string& text, const LinkOptions& options) {
  const Document document = document_from_text("brief", text);
  return linked_text(document, citations_of(document, extractor), LinkFormat::markdown, options);
}

/// Linked, and the same when it is linked again.
std::string in_markdown(const std::string& text, const LinkOptions& options = short_address) {
  const std::string once = linked(text, options);
  CHECK(linked(once, options) == once);
  return once;
}

void stays(const std::string& text) { CHECK(in_markdown(text) == text); }

const std::string cited = "Kamerstuk 36 045, nr. 190";
const std::string with_brackets = "[Kamerstuk 36 045, nr. 190](/kst-36045-190)";

}  // namespace

TEST_CASE("in Markdown a citation is a link, its words as they were") {
  CHECK(in_markdown("# Zie " + cited + "\n\n- *zie* " + cited + "!\n> " + cited) ==
        "# Zie " + with_brackets + "\n\n- *zie* " + with_brackets + "!\n> " + with_brackets);
  CHECK(in_markdown("Zie Kamerstuk 36 045,\nnr. 190.") == "Zie [Kamerstuk 36 045,\nnr. 190](/kst-36045-190).");
  CHECK(in_markdown(cited, {"/a b/({id})", false}) == "[" + cited + "](/a%20b/%28kst-36045-190%29)");
  CHECK(in_markdown("[" + cited + "]") == "[" + with_brackets + "]");
  CHECK(in_markdown("(stuk nr. 12)", {"/{id}", true}) ==
        "(<span class=\"kamergraaf-unresolved\" title=\"no dossier is named, and the paper has none\">stuk nr. 12</span>)");
}

TEST_CASE("no link is made in Markdown's code, links, definitions, HTML and front matter") {
  for (const std::string before : {"`", "``a` ", "[zie ", "![zie ", "<a href='x'>", "<img alt='"}) {
    const std::string after = before[0] == '`'   ? before.substr(0, before.find_first_not_of('`'))
                              : before[0] == '<' ? (before[1] == 'a' ? "</a>" : "'>")
                                                 : "](https://example.org 'a (b)')";
    stays("Zie " + before + cited + after + ".");
  }
  stays("Zie [" + cited + "][x], [" + cited + "][], [x].\n\n[x]: https://example.org '" + cited + "'\n[" + cited +
        "]: https://example.org");
  stays("---\ntitle: " + cited + "\n---\n");
  stays("```\n" + cited + "\n````\n\n~~~~ x\n```\n" + cited + "\n~~~\n~~~~");
  stays("- a\n\n  ```\n  " + cited + "\n  ```\n");
  stays("a\n\n    " + cited + "\n\n\t" + cited + "\n");
  stays("<div>\n" + cited + "\n</div>\n\n<!-- x\n\n" + cited + " -->\n\n<pre>\n\n" + cited + "</pre>");
}

TEST_CASE("what only looks like these in Markdown has links") {
  CHECK(in_markdown("a ` b " + cited) == "a ` b " + with_brackets);
  CHECK(in_markdown("\\`" + cited + "`") == "\\`" + with_brackets + "`");
  CHECK(in_markdown("a\n    " + cited) == "a\n    " + with_brackets);
  CHECK(in_markdown("1.  a\n\n    " + cited) == "1.  a\n\n    " + with_brackets);
  CHECK(in_markdown("a < b " + cited) == "a < b " + with_brackets);
  CHECK(in_markdown("[x] " + cited + " [y](\n\nz)") == "[x] " + with_brackets + " [y](\n\nz)");
  CHECK(in_markdown("[^1]: " + cited) == "[^1]: " + with_brackets);
  CHECK(in_markdown("---\n" + cited) == "---\n" + with_brackets);
  CHECK(in_markdown("Zie Kamerstuk 36 045,\nnr.\n190. Slot") == "Zie [Kamerstuk 36 045,\nnr.\n190](/kst-36045-190). Slot");
}

TEST_CASE("a link that would be an image, or cut a row, a cell or an escape, is not made") {
  stays("!" + cited);
  stays("\\" + cited);
}

TEST_CASE("emphasis stays whole: inside a link, or around it") {
  Document document;
  Citation citation;
  citation.id = *parse_identifier("kst-36045-190");
  const auto linked_words = [&](const std::string& before, const std::string& words, const std::string& after) {
    document.text = before + words + after;
    citation.span = {before.size(), before.size() + words.size()};
    return linked_text(document, {&citation, 1}, LinkFormat::markdown, short_address);
  };
  CHECK(linked_words("**", "nr. 190", "**") == "**[nr. 190](/kst-36045-190)**");
  CHECK(linked_words("a *", "Kamerstuk* 36 045", ".") == "a [*Kamerstuk* 36 045](/kst-36045-190).");
  CHECK(linked_words("a ", "36 045, __nr. 190", "__.") == "a [36 045, __nr. 190__](/kst-36045-190).");
  CHECK(linked_words("a ", "36 *045*, \\*nr. 1_90", "") == "a [36 *045*, \\*nr. 1_90](/kst-36045-190)");
  CHECK(linked_words("a **", "36 045**, nr. 190", ".") == "a [**36 045**, nr. 190](/kst-36045-190).");
  CHECK(linked_words("a (", "nr. *190", "*).") == "a ([nr. *190*](/kst-36045-190)).");
  CHECK(linked_words("*a ", "Kamerstuk* 36 045", ".") == "*a Kamerstuk* 36 045.");
  CHECK(linked_words("a ", "36 045, *nr. 190", " b*") == "a 36 045, *nr. 190 b*");
  CHECK(linked_words("**", "a* b", "*") == "**a* b*");
  CHECK(linked_words("", "a] b", "") == "[a\\] b](/kst-36045-190)");
  CHECK(linked_words("| ", "a | b", " |") == "| a | b |");
}
