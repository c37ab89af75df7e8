// SPDX-License-Identifier: Apache-2.0
#include "detail/running_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "kamergraaf/resolver.hpp"

using namespace kamergraaf;

namespace {

detail::RunningText running(const std::string& text) { return detail::running_text(document_from_text("", text)); }

const std::string foot = "Tweede Kamer, vergaderjaar 2023\u20132024, 31 305, nr. 430 4";

}  // namespace

TEST_CASE("a word that a line end breaks is whole again") {
  CHECK(running("de mo-\ntie van het lid").text == "de motie van het lid");
  CHECK(running("de mo\u00AC\r\n  tie van het lid").text == "de motie van het lid");
}

TEST_CASE("a soft hyphen in a word is dropped, and one that a line end does not join stays") {
  CHECK(running("Ka\u00ADmer\u00ADstuk 36 045").text == "Kamerstuk 36 045");
  CHECK(running("Kamer\u00AD\nStuk").same_as_source());
}

TEST_CASE("a ligature is read as letters, in a note too") {
  CHECK(running("o\uFB03ci\u00EBle \uFB01les").text == "offici\u00EBle files");
  CHECK(running("de wet\u00B9 is\n\n\u00B9 Een o\uFB00erte.").text == "de wet\u00B9 is\n\n\u00B9 Een offerte.");
}

TEST_CASE("a character reference is read as its letter; what is none stays") {
  CHECK(running("21501&ndash;02, nr.&nbsp;3").text == "21501\u201302, nr.\u00A03");
  CHECK(running("R&D; en A & B; &onzin; &eacute").same_as_source());
}

TEST_CASE("the tags of words are passed over in any text, and those of links where a number is announced") {
  const auto ids = [](const std::string& text) {
    std::string all;
    for (const auto& citation : citations_of(document_from_text("", text), Extractor())) all += to_string(citation.id) + ' ';
    return all;
  };
  CHECK(ids("<li>Kamerstuk <strong>36 577</strong> - Wijziging van de Jeugdwet</li>") == "36577 ");
  CHECK(ids("Kamerstuk&nbsp;<a href=\"https://intern/zaak?id=1\"><u>36 577</u></a>, nr. 12") == "kst-36577-12 ");
  CHECK(ids("Kamerstuk 36 577, nr. 12<em>3</em> is bekend.") == "kst-36577-12 ");
  CHECK(ids("De grens is <u dan 36 577, nr. 12 en groter > 5.") == "kst-36577-12 ");
  CHECK(ids("brief (<a href=\"https://intern/zaak\">27923-318</a>)") == "kst-27923-318 ");
  CHECK(ids("Kamerstuk <a href=\"https://zoek.officielebekendmakingen.nl/kst-36577-3.html\">36 577</a>") ==
        "36577 kst-36577-3 ");
}

TEST_CASE("a hyphen that belongs to the word stays") {
  CHECK(running("de land-\nen tuinbouw").same_as_source());
  CHECK(running("de motie-\nVan der Staaij").same_as_source());
  CHECK(running("2009-\n2010").same_as_source());
}

TEST_CASE("a sentence that a page break cuts goes on behind it") {
  CHECK(running("dat het\n\n" + foot + "\n\nkabinet wil").text == "dat het\nkabinet wil");
  CHECK(running("het amen-\n\n" + foot + "\n\ndement").text == "het amendement");
  CHECK(running("Kamerstuk 36\n\n" + foot + "\n12\n410 XII, nr. 44").text == "Kamerstuk 36\n410 XII, nr. 44");
  CHECK(running("juist omdat het\n\nkabinet van mening is").text == "juist omdat het\nkabinet van mening is");
}

TEST_CASE("what is no sentence that goes on is left as it is") {
  CHECK(running("Dat was het.\n\n" + foot + "\n\nkabinet wil").same_as_source());
  CHECK(running("Inleiding\n\nHet kabinet wil").same_as_source());
  CHECK(running("bedrag 36\n\n410 XII").same_as_source());
}

TEST_CASE("the footnotes in a sentence follow at the end") {
  const std::string text = "Zie de brief\u00B9 van het\n\n\u00B9 Kamerstuk 36 045, nr. 190.\n\n" + foot + "\n\nkabinet.";
  const Document document = document_from_text("", text);
  detail::RunningText made = detail::running_text(document);
  CHECK(made.text == "Zie de brief\u00B9 van het\nkabinet.\n\n\u00B9 Kamerstuk 36 045, nr. 190.");
  const Document view = detail::with_running_text(document, made);
  REQUIRE(view.footnotes.size() == 1);
  CHECK(view.footnotes[0].text.of(view.text) == "Kamerstuk 36 045, nr. 190.");
  CHECK(view.footnotes[0].mark.of(view.text) == "\u00B9");
  CHECK(view.furniture.empty());
}

TEST_CASE("every piece is the bytes of the source, and no piece is there twice") {
  const std::vector<std::string> pieces{"mo-\n",
                                        "tie ",
                                        "het\n",
                                        "\n",
                                        "kabinet ",
                                        foot + "\n",
                                        "\n\u00B9 Noot een.\n",
                                        "Zie\u00B9 ",
                                        "12\n",
                                        "36 ",
                                        ",\n",
                                        "nr.\n",
                                        "Kamer\u00AD\n",
                                        "Ka\u00ADmer",
                                        "\f",
                                        "stuk ",
                                        "\xff",
                                        "o\uFB03cieel ",
                                        "&ndash;"};
  std::mt19937 random(11);
  std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
  std::size_t made = 0;
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 14; ++i) text += pieces[piece(random)];
    CAPTURE(text);
    const detail::RunningText mended = running(text);
    made += mended.same_as_source() ? 0 : 1;
    std::vector<int> taken(text.size());
    for (const Piece& part : mended.pieces) {
      const std::string_view printed = part.source.of(text);
      CHECK(part.text.of(mended.text) == (detail::written_out(printed).empty() ? printed : detail::written_out(printed)));
      CHECK(mended.source_of(part.text) == part.source);
      for (std::size_t i = part.source.begin; i < part.source.end; ++i) ++taken[i];
    }
    CHECK(std::count_if(taken.begin(), taken.end(), [](int times) { return times > 1; }) == 0);
  }
  CHECK(made > 200);
}
