// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "xml_file.hpp"

using namespace kamergraaf;
using test::published;
using test::read_one;

namespace {

std::string reason_of(const std::string& bytes) {
  try {
    read_bytes(bytes, "papers.xml", "xml");
  } catch (const Error& error) {
    return error.what();
  }
  return "read";
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("a file may be in the encoding that it names") {
  CHECK(read_one("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xE9\xE9n \xC3\xA9</a>").text ==
        "\u00E9\u00E9n \u00C3\u00A9\n");
}

TEST_CASE("that a file was no UTF-8 is a repair of all its text, footnotes that stand behind it too") {
  const Document document = read_one(
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a><al>De v\xE9\xE9r<noot><noot.nr>1</noot.nr>Een noot</noot> "
      "vaart</al></a>");
  CHECK(document.text == "De v\u00E9\u00E9r\u00B9 vaart\n\n\u00B9 Een noot\n");
  REQUIRE(document.repairs.size() == 1);
  CHECK(document.repairs[0] == Repair{RepairKind::encoding, {0, document.text.size() - 1}});
}

TEST_CASE("a file in UTF-16 is known, read, and leads back to its bytes") {
  const std::string letters = "<?xml version='1.0'?><a>36 984</a>";
  std::string bytes = "\xFF\xFE";
  for (const char letter : letters) bytes += std::string{letter, '\0'};
  const Document document = read_one(bytes, {});
  CHECK(document.text == "36 984\n");
  CHECK(place_of(document.source, {0, 2}).bytes == Span{2 + 2 * letters.find("36"), 6 + 2 * letters.find("36")});
}

TEST_CASE("XML that is broken is named with its file and byte") {
  CHECK(reason_of("") == "papers.xml: no well-formed XML: No document element found (byte 0)");
  CHECK(reason_of("<a><b></a>") == "papers.xml: no well-formed XML: Start-end tags mismatch (byte 8)");
  CHECK(reason_of("\xEF\xBB\xBF<a><b></a>") == "papers.xml: no well-formed XML: Start-end tags mismatch (byte 11)");
  const std::string whole = published("<kamerstuk><al>tekst &amp; <b x=\"y\">meer</b></al><![CDATA[z]]></kamerstuk>");
  for (std::size_t size = 0; size + 2 < whole.size(); size += 7) CHECK(reason_of(whole.substr(0, size)) != "read");
}

TEST_CASE("entities that a file declares are not read, nor are files outside it") {
  CHECK(reason_of("<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>") ==
        "papers.xml: declares entities of its own, which are not read (byte 13)");
  CHECK(reason_of("\n<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>").find("byte 14") !=
        std::string::npos);
  CHECK(reason_of("<!DOCTYPE a [<!ENTITY % b SYSTEM \"b.dtd\"> %b;]><a/>") != "read");
  CHECK(read_one("<!DOCTYPE a SYSTEM \"a.dtd\"><a>&unknown; &eacute;</a>").text == "&unknown; \u00E9\n");
}

TEST_CASE("elements may lie in one another as deep as they like") {
  for (const char* name : {"a", "al", "extref", "noot", "titel", "dossiernummer", "vraag"}) {
    CAPTURE(name);
    const std::string tag = name;
    const std::string bytes =
        published(repeated("<" + tag + " doc=\"kst-36984-1\">x ", 100000) + repeated("</" + tag + ">", 100000));
    CHECK(read_one(bytes).text.find('x') != std::string::npos);
  }
}
