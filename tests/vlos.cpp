// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "kamergraaf/reader.hpp"
#include "kamergraaf/resolver.hpp"

using namespace kamergraaf;

namespace {

std::string report(const std::string& activity, const std::string& kind = "Plenair") {
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
         "<vlosCoreDocument xmlns=\"http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0\">\n <vergadering soort=\"" +
         kind +
         "\" kamer=\"2\" objectid=\"a\">\n  <titel>41e vergadering, dinsdag 3 februari 2032</titel>\n  "
         "<vergaderjaar>2031-2032</vergaderjaar>\n  <vergaderingnummer>41</vergaderingnummer>\n  "
         "<datum>2032-02-03T00:00:00</datum>\n  <aanvangstijd>2032-02-03T14:00:00</aanvangstijd>\n  <activiteit "
         "soort=\"Plenair debat\"><titel>Ponten</titel><onderwerp>Debat over ponten</onderwerp>" +
         activity + "</activiteit>\n </vergadering>\n</vlosCoreDocument>\n";
}

std::string said(const std::string& speaker, const std::string& paragraphs) {
  return "<activiteithoofd><titel>Debat over ponten</titel><activiteitdeel><activiteititem><woordvoerder><spreker>" + speaker +
         "</spreker><isvoorzitter>false</isvoorzitter><markeertijdbegin>14:01</markeertijdbegin><tekst status=\"goed\">" +
         paragraphs + "</tekst></woordvoerder></activiteititem></activiteitdeel></activiteithoofd>";
}

const std::string member =
    "<fractie>XYZ</fractie><aanhef>De heer</aanhef><verslagnaam>Jansen</verslagnaam><voornaam>A.</voornaam>"
    "<achternaam>Jansen</achternaam><functie>lid Tweede Kamer</functie>";

Document read_one(const std::string& bytes) {
  auto documents = read_bytes(bytes, "verslag.xml");
  REQUIRE(documents.size() == 1);
  return documents.front();
}

}  // namespace

TEST_CASE("a report of a meeting is known by its content; what was said stands below who said it") {
  const Document document = read_one(report(said(member,
                                                 "<alinea><alineaitem>Zie\n    <nadruk type=\"Vet\">stuk</nadruk>\n    nr. "
                                                 "3.</alineaitem><alineaitem>En verder.</alineaitem></alinea>")));
  CHECK(document.source.format == "vlos");
  CHECK(document.text ==
        "41e vergadering, dinsdag 3 februari 2032\n\nPonten\n\nDebat over ponten\n\nDe heer Jansen (XYZ):\n\nZie stuk nr. "
        "3.\n\nEn verder.\n");
}

TEST_CASE("the head of a report: minutes, session, day, chamber, title, the number of the meeting") {
  const Head head = read_one(report("")).head;
  CHECK(head.kind == PaperKind::minutes);
  CHECK(head.session == Session{2031, 2032});
  CHECK(to_string(*head.date) == "2032-02-03");
  CHECK(head.chamber == Chamber::tweede);
  CHECK(head.title == "41e vergadering, dinsdag 3 februari 2032");
  CHECK(to_string(head.id) == "h-tk-20312032-41");
}

TEST_CASE("the meeting of a committee has a number and no name among the Handelingen") {
  const Head head = read_one(report("", "Commissie")).head;
  CHECK(head.id.number.view() == "41");
  CHECK(to_string(head.id).empty());
}

TEST_CASE("who speaks is told once") {
  const auto count = [](const std::string& text, std::string_view words) {
    std::size_t times = 0;
    for (std::size_t at = 0; (at = text.find(words, at)) != std::string::npos; ++at) ++times;
    return times;
  };
  const auto printed = said(member, "<alinea><alineaitem>De heer <nadruk>Jansen</nadruk> (XYZ):</alineaitem></alinea>");
  CHECK(count(read_one(report(printed)).text, "De heer Jansen (XYZ):") == 1);
  const auto chair =
      said("<aanhef>De</aanhef><verslagnaam>voorzitter</verslagnaam>", "<alinea><alineaitem>Goed.</alineaitem></alinea>");
  CHECK(read_one(report(chair)).text.ends_with("\n\nDe voorzitter:\n\nGoed.\n"));
  CHECK(read_one(report(said("", "<alinea><alineaitem>Goed.</alineaitem></alinea>"))).text.ends_with("ponten\n\nGoed.\n"));
}

TEST_CASE("a paper on the agenda is named with its title, and leads back to its bytes") {
  const std::string bytes = report(
      "<zaak soort=\"Motie\"><dossiernummer>36984</dossiernummer><stuknummer>12</stuknummer><titel>Motie over "
      "ponten</titel></zaak>"
      "<zaak><titel>Rondvraag</titel></zaak>");
  const Document document = read_one(bytes);
  CHECK(document.text.ends_with("\n\nMotie over ponten (36984, nr. 12)\n\nRondvraag\n"));
  const auto citations = citations_of(document, Extractor());
  REQUIRE(citations.size() == 1);
  CHECK(to_string(citations[0].id) == "kst-36984-12");
  CHECK(place_of(document.source, citations[0].span).bytes.of(bytes).find("36984</dossiernummer><stuknummer>12") !=
        std::string_view::npos);
}

TEST_CASE("another XML is no report, and a broken one is named with its byte") {
  const auto reason = [](const std::string& bytes) {
    try {
      read_bytes(bytes, "verslag.xml", "vlos");
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string("read");
  };
  CHECK(reason("<a/>") == "verslag.xml: no report of a meeting");
  CHECK(reason("<vlosCoreDocument>").find("byte") != std::string::npos);
  std::string deep = "<vlosCoreDocument>";
  for (int i = 0; i < 100000; ++i) deep += "<alinea>x ";
  for (int i = 0; i < 100000; ++i) deep += "</alinea>";
  CHECK(reason(deep + "</vlosCoreDocument>") == "read");
}

TEST_CASE("each speech has one speaker, however often speeches lie in one another") {
  std::string inside;
  for (int i = 0; i < 100'000; ++i) inside += "<spreker/><interrumpant><spreker/></interrumpant>";
  const std::string speech = "<woordvoerder><spreker>" + member + "</spreker>" + inside + "<spreker>" + member +
                             "</spreker><tekst><alinea><alineaitem>Goed.</alineaitem></alinea></tekst></woordvoerder>";
  CHECK(read_one(report(speech)).text.ends_with("ponten\n\nDe heer Jansen (XYZ):\n\nGoed.\n"));
}
