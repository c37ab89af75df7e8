// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>

#include "kamergraaf/resolver.hpp"
#include "xml_file.hpp"

using namespace kamergraaf;
using test::published;
using test::read_one;

namespace {

std::string motion(const std::string& text, const std::string& metadata = {}) {
  return published(
      "<kamerstuk><kamerstukkop><tekstregel inhoud=\"vergaderjaar\">Vergaderjaar 2031-2032</tekstregel>"
      "<tekstregel inhoud=\"kameraanduiding\">Tweede Kamer der Staten-Generaal</tekstregel>"
      "<tekstregel inhoud=\"kamernummer\">2</tekstregel></kamerstukkop>\n"
      "<dossier><dossiernummer><dossiernr>36 984</dossiernr>\n  <begrotingshoofdstuk>XVI</begrotingshoofdstuk></dossiernummer>"
      "<titel>De veren &amp; de bruggen</titel></dossier>\n"
      "<stuk><stuknr>Nr. <ondernummer kamer=\"2\">12</ondernummer>\n</stuknr><titel>MOTIE VAN HET LID DE BOER</titel>"
      "<datumtekst>Voorgesteld <datum isodatum=\"2032-02-03\">3 februari 2032</datum></datumtekst>"
      "<algemeen><vrije-tekst><tekst status=\"goed\"><al>De Kamer,</al>" +
          text +
          "<al>en gaat over tot de orde van de dag.</al><al>De Boer</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk>",
      metadata);
}

const std::string stated =
    R"(<meta name="DC.identifier" scheme="OVERHEIDop.ParlID" content="kst-36984-XVI-12"/>)"
    R"(<meta name="OVERHEIDop.documenttitel" content="Motie van het lid De Boer over ponten &amp; veren"/>)"
    R"(<meta name="OVERHEIDop.indiener" content="A.B. de Boer"/><meta name="DCTERMS.issued" content="2032-02-04"/>)";

/// What the bytes of a file show: no tags, no white space, these entities decoded.
std::string shown(std::string_view bytes) {
  std::string letters;
  bool in_tag = false;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] == '<') in_tag = true;
    const std::string_view rest = bytes.substr(i);
    const std::size_t entity = rest.starts_with("&nbsp;")   ? 6
                               : rest.starts_with("&#160;") ? 6
                               : rest.starts_with("&amp;")  ? 5
                                                            : 0;
    if (entity == 5) letters += '&';
    if (entity != 0)
      i += entity - 1;
    else if (!in_tag && std::string_view(" \t\r\n").find(bytes[i]) == std::string_view::npos)
      letters += bytes[i];
    if (bytes[i] == '>') in_tag = false;
  }
  return letters;
}

std::string without_spaces(std::string_view text) {
  std::string letters;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i).starts_with("\u00A0"))
      ++i;
    else if (text[i] != ' ' && text[i] != '\n')
      letters += text[i];
  }
  return letters;
}

}  // namespace

TEST_CASE("official XML is known by its content, whatever its name") {
  const auto format = [](const std::string& bytes) { return read_bytes(bytes, "papers", {}).front().source.format; };
  CHECK(format(motion("")) == "xml");
  CHECK(format("\xEF\xBB\xBF\n<officiele-publicatie><kamerstuk/></officiele-publicatie>") == "xml");
  CHECK(format("Zie <officiele-publicatie>") == "txt");
}

TEST_CASE("the first of the authors is the one whose motion it is, whomever the metadata names first") {
  const auto head = read_one(motion("", R"(<meta name="OVERHEIDop.indiener" content="C. Smit; A.B. de Boer"/>)")).head;
  REQUIRE(head.authors.size() == 2);
  CHECK(head.authors[0].name == "A.B. de Boer");
  CHECK(head.authors[1].name == "C. Smit");
}

TEST_CASE("the head of an official paper is read from its elements") {
  const Document document = read_one(motion("<al>verzoekt de regering een pont te leggen,</al>"));
  CHECK(to_string(document.head.id) == "kst-36984-XVI-12");
  REQUIRE(document.head.dossiers.size() == 1);
  CHECK(document.head.dossiers[0].title == "De veren & de bruggen");
  CHECK(document.head.session == Session{2031, 2032});
  CHECK(document.head.chamber == Chamber::tweede);
  CHECK(document.head.kind == PaperKind::motion);
  CHECK(document.head.title == "MOTIE VAN HET LID DE BOER");
  CHECK(to_string(*document.head.date) == "2032-02-03");
  REQUIRE(document.head.authors.size() == 1);
  CHECK(document.head.authors[0] == Author{"De Boer", "lid", ""});
  CHECK(document.disagreements.empty());
}

TEST_CASE("what the metadata states counts, and where the print says otherwise that is told") {
  const Document document = read_one(motion("", stated));
  CHECK(document.head.title == "Motie van het lid De Boer over ponten & veren");
  CHECK(to_string(*document.head.date) == "2032-02-04");
  REQUIRE(document.head.authors.size() == 1);
  CHECK(document.head.authors[0].name == "A.B. de Boer");
  REQUIRE(document.disagreements.size() == 1);
  CHECK(document.disagreements[0] == Disagreement{"date", "2032-02-03", "2032-02-04"});
}

TEST_CASE("the address of a paper's metadata names it") {
  const Document document = read_one(published(
      "<handelingen><agendapunt><item-titel>Debat over veren</item-titel></agendapunt></handelingen>",
      "<meta name=\"OVERHEIDop.externMetadataRecord\" content=\"https://voorbeeld.nl/h-tk-20312032-7-3/metadata.xml\"/>"));
  CHECK(to_string(document.head.id) == "h-tk-20312032-7-3");
  CHECK(document.head.kind == PaperKind::minutes);
  CHECK(document.head.title == "Debat over veren");
  CHECK(document.head.session == Session{2031, 2032});
  CHECK(document.head.chamber == Chamber::tweede);
}

TEST_CASE("several dossiers, a number of the Council and a rijkswet are those of the head") {
  const Document document = read_one(published(
      "<kamerstuk><dossier><dossiernummer><dossiernr>21 501</dossiernr>-<raadnr>20</raadnr></dossiernummer><titel>Een "
      "Raad</titel>"
      "</dossier><dossier><dossiernummer><dossiernr>36 986</dossiernr> (<rijkswetnr>R 2299</rijkswetnr>)</dossiernummer>"
      "<titel>Een wet</titel></dossier><stuk><stuknr>Nr. <ondernummer>B</ondernummer></stuknr><titel>BRIEF VAN DE "
      "MINISTER</titel>"
      "<al>Het dossier <dossiernummer><dossiernr>36 987</dossiernr></dossiernummer> is een ander.</al></stuk></kamerstuk>"));
  REQUIRE(document.head.dossiers.size() == 2);
  CHECK(document.head.dossiers[0] == DossierHeading{{"21501", "20"}, 0, "Een Raad"});
  CHECK(document.head.dossiers[1] == DossierHeading{{"36986", ""}, 2299, "Een wet"});
  CHECK(to_string(document.head.id) == "kst-21501-20-B");
  CHECK(document.head.kind == PaperKind::letter);
  CHECK(document.text.find("21 501-20\n\nEen Raad\n\n36 986 (R 2299)\n\nEen wet\n\nNr. B\n\n") == 0);
}

TEST_CASE("minutes: what is said stands below who says it, and white space that lays the file out is not shown") {
  const Document document = read_one(published(
      "<handelingen>\n <agendapunt>\n  <spreekbeurt nieuw=\"ja\">\n   <spreker>\n    <voorvoegsels>\n     De heer\n    "
      "</voorvoegsels>\n    <naam>\n     <achternaam>\n      De Boer\n     </achternaam>\n    </naam>\n    (\n    <politiek>\n "
      "    "
      "XYZ\n    </politiek>\n    ):\n   </spreker>\n   <tekst>\n    <al-groep>\n     <al>\n      Zij krijgt nr.\n      <extref "
      "doc=\"kst-36984-7\">\n       7\n      </extref>\n      (\n      <extref doc=\"kst-36984-7\">\n       36984\n      "
      "</extref>\n      ).\n     </al>\n    </al-groep>\n   </tekst>\n  </spreekbeurt>\n </agendapunt>\n</handelingen>"));
  CHECK(document.text == "De heer De Boer (XYZ):\n\nZij krijgt nr. 7 (36984).\n");
  REQUIRE(document.links.size() == 2);
  CHECK(document.links[0].span.of(document.text) == "7");
  CHECK(document.links[1].span.of(document.text) == "36984");
  CHECK(to_string(document.links[1].id) == "kst-36984-7");
}

TEST_CASE("a motion that minutes print names its paper, at its heading") {
  const auto links = [](const std::string& motion) {
    const Document document = read_one(published("<handelingen><agendapunt>" + motion + "</agendapunt></handelingen>"));
    std::string all;
    for (const PublishedLink& link : document.links)
      all += std::string(link.span.of(document.text)) + '=' + to_string(link.id) + ' ';
    return all;
  };
  const std::string heading = "<kop><titel>Motie</titel></kop><al>De Kamer,</al></motie>";
  CHECK(links("<motie id=\"M-36984-7\">" + heading) == "Motie=kst-36984-7 ");
  CHECK(links("<motie id=\"M-21501-08-7\">" + heading) == "Motie=kst-21501-08-7 ");
  CHECK(links("<motie id=\"x1\">" + heading).empty());
  CHECK(links("<motie>" + heading).empty());
}

TEST_CASE("a space that is typed before a comma is shown") {
  CHECK(read_one("<a>Zie <b>dit</b> , en dat</a>").text == "Zie dit , en dat\n");
}

TEST_CASE("links are those whose target is a name or an address of a paper, and whose words are more than nothing") {
  const Document document =
      read_one(motion("<al>Zie <extref doc=\"kst-36985-3\">nummer drie</extref>, <extref doc=\"kst-36985-4\"/><extref "
                      "doc=\"kst-36985-5\"> </extref>"
                      "<extref soort=\"URL\" doc=\"https://zoek.officielebekendmakingen.nl/stb-2031-5.html\">een wet</extref>, "
                      "<extref soort=\"URL\" doc=\"https://voorbeeld.nl/\">elders</extref> en <dossierref dossier=\"36986\">36 "
                      "986</dossierref>.</al>"));
  std::string all;
  for (const PublishedLink& link : document.links)
    all += std::string(link.span.of(document.text)) + '=' + to_string(link.id) + ' ';
  CHECK(all == "nummer drie=kst-36985-3 een wet=stb-2031-5 36 986=36986 ");
  CHECK(document.text.find("Zie nummer drie, een wet, elders en 36 986.") != std::string::npos);
}

TEST_CASE("footnotes stand behind the text, tied to their marks") {
  const Document document = read_one(
      motion("<al>Zie de brief<noot id=\"n1\" type=\"voet\"><noot.nr>1</noot.nr><noot.al>Kamerstuk 36 985, nr. 3</noot.al>"
             "<noot.al>Met bijlage</noot.al></noot> en de nota<voetref refid=\"n2\">2</voetref>.</al>"
             "<voetnoot id=\"n2\"><nr>2</nr><al>Kamerstuk 36 985, nr. 4</al></voetnoot>"));
  CHECK(document.text.find("Zie de brief\u00B9 en de nota\u00B2.") != std::string::npos);
  CHECK(document.text.ends_with("\u00B9 Kamerstuk 36 985, nr. 3\n\nMet bijlage\n\n\u00B2 Kamerstuk 36 985, nr. 4\n"));
  REQUIRE(document.footnotes.size() == 2);
  for (std::size_t i : {0U, 1U}) {
    CHECK(document.footnotes[i].number == i + 1);
    CHECK(document.footnotes[i].mark.of(document.text) == (i == 0 ? "\u00B9" : "\u00B2"));
    CHECK(document.footnotes[i].mark.begin == document.text.find(i == 0 ? "\u00B9 en" : "\u00B2."));
  }
  CHECK(document.footnotes[0].text.of(document.text) == "Kamerstuk 36 985, nr. 3\n\nMet bijlage");
  const auto citations = citations_of(document, Extractor());
  REQUIRE(citations.size() == 2);
  CHECK(to_string(citations[0].id) == "kst-36985-3");
  CHECK(citations[0].footnote == 1);
  CHECK(citations[1].footnote == 2);
}

TEST_CASE("questions and answers bear their numbers, lists stand behind theirs, cells of a table are lines") {
  const Document document = read_one(
      published("<kamervragen><kamervraagnummer>2031Z01234</kamervraagnummer><kamervraagomschrijving>Vragen van het lid De Boer"
                "</kamervraagomschrijving><vraag><nr>1</nr><al>Kent u de veren?</al></vraag><vraag><nr>Vraag 2</nr><al>En de "
                "ponten?</al></vraag><antwoord><nr>1</nr><al>Ja:</al><lijst><li><li.nr>a.</li.nr><al>de "
                "pont</al></li><li><li.nr>b.</li.nr>"
                "<al>het "
                "veer</al></li></lijst><table><tgroup><tbody><row><entry>pont</entry><entry>36</entry></row></tbody></tgroup>"
                "</table></antwoord></kamervragen>"));
  CHECK(document.text ==
        "2031Z01234\n\nVragen van het lid De Boer\n\nVraag 1\n\nKent u de veren?\n\nVraag 2\n\nEn de ponten?\n\nAntwoord 1\n\n"
        "Ja:\n\na. de pont\n\nb. het veer\n\npont\n36\n");
  CHECK(document.head.kind == PaperKind::answers);
  CHECK(document.head.title == "Vragen van het lid De Boer");
}

TEST_CASE("questions without an answer are named by their number") {
  const Document document = read_one(
      published("<kamervragen><kamervraagnummer>2031Z01234</kamervraagnummer><vraag><nr>1</nr></vraag></kamervragen>"));
  CHECK(document.head.kind == PaperKind::questions);
  CHECK(to_string(document.head.id) == "kv-tk-2031Z01234");
}

TEST_CASE("XML of any kind is its text: what looks like a block on a line") {
  const Document document = read_one(
      "<brief><van>De minister</van><inhoud>Zie <x>Kamerstuk 36 984</x>, nr. 5.</inhoud><slot><![CDATA[A & "
      "B]]></slot></brief>");
  CHECK(document.text == "De minister\n\nZie Kamerstuk 36 984, nr. 5.\n\nA & B\n");
}

TEST_CASE("the bytes of each citation, without tags and entities, are its words") {
  const std::string bytes = motion(
      "<al>Zie Kamerstuk 36&#160;985, <nadruk>nr.&nbsp;4</nadruk> en\n   <extref doc=\"kst-36986-VII-3\">Kamerstuk 36 986-VII, "
      "nr. 3</extref>."
      "</al><al>Het wetsvoorstel (36 987) &amp; de motie-De Boer (Kamerstuk <extref doc=\"kst-36988-9\">36 988</extref>, nr. "
      "9)<noot><noot.nr>1</noot.nr><noot.al>Stb. 2031, 12 &amp; Kamerstuk 36 989, nr. 2</noot.al></noot>.</al>");
  const Document document = read_one(bytes);
  const auto citations = citations_of(document, Extractor());
  CHECK(citations.size() >= 7);
  for (const Citation& citation : citations) {
    CAPTURE(citation.span.of(document.text));
    CHECK(shown(place_of(document.source, citation.span).bytes.of(bytes)) == without_spaces(citation.span.of(document.text)));
  }
}

TEST_CASE("a file that was encoded twice is mended, and leads back to its bytes") {
  const std::string bytes =
      "\u00EF\u00BB\u00BF\n" + motion("<al>\u00C3\u00A9\u00C3\u00A9n pont: Kamerstuk 36 985, nr. 4.</al>");
  const Document document = read_one(bytes, {});
  CHECK(document.text.find("\u00E9\u00E9n pont") != std::string::npos);
  CHECK(std::count_if(document.repairs.begin(), document.repairs.end(), [&](const Repair& repair) {
          return repair.kind == RepairKind::encoded_twice && repair.span.of(document.text) == "\u00E9";
        }) == 2);
  const auto citations = citations_of(document, Extractor());
  REQUIRE(citations.size() == 1);
  CHECK(place_of(document.source, citations[0].span).bytes.of(bytes) == "Kamerstuk 36 985, nr. 4");
}
