// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/document.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

using namespace kamergraaf;

namespace {

const Document& letter() {
  static const Document document = [] {
    std::ifstream file(KAMERGRAAF_SEEDS "/kst-21501-20-2189.txt");
    return document_from_text("letter", std::string(std::istreambuf_iterator<char>(file), {}));
  }();
  return document;
}

constexpr std::string_view motion =
    "Vergaderjaar 2024-2025\n\nTweede Kamer der Staten-Generaal\n\n2\n\nKamerstukken\n\n 36 600\n XVI\n \n"
    "Vaststelling van de begrotingsstaat\n\nNr. 12\n\nGEWIJZIGDE MOTIE VAN HET LID DE BOER C.S. TER VERVANGING VAN DIE GEDRUKT "
    "ONDER NR. 7\n\nVoorgesteld 24\u00A0april 2025\n\nDe Kamer,\n\nverzoekt de regering iets te doen,\n\n"
    "en gaat over tot de orde van de dag.\n\nDe Boer\n\nVan 't Veld\n\nEl Amrani\n";

}  // namespace

TEST_CASE("the head of a letter: dossiers with titles, number, kind, session, chamber, date, place, addressee") {
  const Head& head = letter().head;
  CHECK(to_string(head.id) == "kst-21501-20-2189");
  REQUIRE(head.dossiers.size() == 2);
  CHECK(to_string(head.dossiers[0].dossier) == "21501-20");
  CHECK(head.dossiers[0].title == "Europese Raad");
  CHECK(to_string(head.dossiers[1].dossier) == "36045");
  CHECK(head.dossiers[1].title == "Situatie in Oekra\u00EFne");
  CHECK(head.kind == PaperKind::letter);
  CHECK(head.title == "BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN EN VAN DEFENSIE");
  CHECK(head.session == Session{2024, 2025});
  CHECK(head.chamber == Chamber::tweede);
  REQUIRE(head.date);
  CHECK(kamergraaf::to_string(*head.date) == "2025-03-04");
  CHECK(head.place == "Den Haag");
  CHECK(head.addressee == "de Voorzitter van de Tweede Kamer der Staten-Generaal");
}

TEST_CASE("who signed a letter is known with the office") {
  const std::vector<Author> both{{"C.C.J. Veldkamp", "Minister van Buitenlandse Zaken", ""},
                                 {"R.P. Brekelmans", "Minister van Defensie", ""}};
  CHECK(letter().head.authors == both);
}

TEST_CASE("the head of a motion: suffix on its own line, date of proposal, movers, what it replaces") {
  const Head head = read_head(motion);
  CHECK(to_string(head.id) == "kst-36600-XVI-12");
  CHECK(head.kind == PaperKind::motion);
  CHECK(kamergraaf::to_string(*head.date) == "2025-04-24");
  REQUIRE(head.authors.size() == 3);
  CHECK(head.authors[1].name == "Van 't Veld");
  CHECK(head.authors[2].role == "lid");
  REQUIRE(head.replaces);
  CHECK(to_string(*head.replaces) == "kst-36600-XVI-7");
}

TEST_CASE("a subject goes on in a second line that begins small") {
  CHECK(read_head("Betreft Voortgang van de sluizen en verdere\nmaatregelen\n\nGeachte voorzitter,\n").subject ==
        "Voortgang van de sluizen en verdere maatregelen");
  CHECK(read_head("Betreft Voortgang van de sluizen\n\nmaatregelen\n").subject == "Voortgang van de sluizen");
  CHECK(read_head("Betreft Voortgang van de sluizen\nGeachte voorzitter,\n").subject == "Voortgang van de sluizen");
}

TEST_CASE("a ministry's letter is signed above or below the office, and an address is no signature") {
  const auto authors = [](const std::string& end) {
    return read_head("Geachte voorzitter,\n\nDe sluizen zijn open.\n\n" + end).authors;
  };
  const Author signer{"P. van den Berg", "Minister van Sluizen en Bruggen", {}};
  CHECK(authors("P. van den Berg\nMinister van Sluizen en Bruggen\n") == std::vector{signer});
  CHECK(authors("De Minister van Sluizen en Bruggen,\n\nP. van den Berg\n") == std::vector{signer});
  CHECK(authors("Jan\nminister van zijn woord, dat is bekend.\n").empty());
  CHECK(read_head("De Voorzitter van de Tweede Kamer\nder Staten-Generaal\nBinnenhof 4\n").authors.empty());
}

TEST_CASE("a changed paper says so, and so does a second print") {
  const auto head_of = [](const std::string& title) {
    return read_head("36 045\nNr. 8\n" + title + "\nVoorgesteld 4 maart 2025\n");
  };
  CHECK(head_of("MOTIE VAN HET LID JANSEN").revision == Revision::none);
  CHECK(head_of("GEWIJZIGDE MOTIE VAN HET LID JANSEN").revision == Revision::gewijzigd);
  CHECK(head_of("TWEEDE NADER GEWIJZIGD AMENDEMENT VAN HET LID JANSEN").revision == Revision::nader_gewijzigd);
  CHECK(head_of("MOTIE OVER DE GEWIJZIGDE WET").revision == Revision::none);
  const Head second = head_of("HERDRUK1\nNOTA VAN WIJZIGING");
  CHECK(second.reprint == 1);
  CHECK(second.title == "NOTA VAN WIJZIGING");
  CHECK(to_string(second.id) == "kst-36045-8-h1");
  CHECK(to_string(head_of("(2e herdruk) Memorie van toelichting").id) == "kst-36045-8-h2");
  CHECK(to_string(head_of("HERDRUKKEN VAN STUKKEN").id) == "kst-36045-8");
}

TEST_CASE("t.v.v. in a title names what the paper replaces") {
  const auto replaced = [](const std::string& title) {
    const Head head = read_head("36 045\nNr. 8\n" + title + "\nVoorgesteld 4 maart 2025\n");
    return head.replaces ? to_string(*head.replaces) : std::string();
  };
  CHECK(replaced("Gewijzigde motie van het lid Jansen over sluizen (t.v.v. 36 600 V, nr. 7)") == "kst-36600-V-7");
  CHECK(replaced("Gewijzigde motie van het lid Jansen over sluizen (t.v.v. nr. 7)") == "kst-36045-7");
  CHECK(replaced("Gewijzigde motie van het lid Jansen over sluizen (t.v.v. 21501-04-17)") == "kst-21501-04-17");
}

TEST_CASE("what a paper replaces is read with a comma and with a word that the line breaks") {
  const Head head = read_head("36 045\nNr. 12\nAMENDEMENT\nTer ver-\nvanging van dat, gedrukt onder stuk nr. 7\n");
  REQUIRE(head.replaces);
  CHECK(to_string(*head.replaces) == "kst-36045-7");
}

TEST_CASE("a date that is far from the session is not the paper's") {
  CHECK_FALSE(
      read_head("ZITTING 1970-1971 - 11 311\nWijziging van de Wet van 9 juli 1842\nVERSLAG\nNr. 3\nDe wet van 9 juli 1842.\n")
          .date);
}

TEST_CASE("a paper of the Eerste Kamer has a letter for a number") {
  const Head head =
      read_head("Eerste Kamer der Staten-Generaal\n\nVergaderjaar 2007-2008\n\n31 200\nVII\n\nTitel\n\nG\n\nBRIEF\n");
  CHECK(to_string(head.id) == "kst-20072008-31200-VII-G");
  CHECK(head.chamber == Chamber::eerste);
}

TEST_CASE("a letter that is not printed as a paper has what it tells") {
  const Head head = read_head(
      "Aan de Voorzitter van de Tweede Kamer\nDatum 3 mei 2024\nBetreft Antwoord op vragen\n\nGeachte voorzitter,\n\nTekst.\n");
  CHECK(to_string(head.id).empty());
  CHECK(head.kind == PaperKind::letter);
  CHECK(head.subject == "Antwoord op vragen");
  CHECK(kamergraaf::to_string(*head.date) == "2024-05-03");
  CHECK(head.session == Session{2023, 2024});
}

TEST_CASE("the columns of a printed page are read") {
  const Head head = read_head(
      "Tweede Kamer der Staten-Generaal\n          2\nVergaderjaar 2020\u20132021\n\n35 600      Wijziging van de Wet x en de\n"
      "            Omgevingswet\n\nNr. 30      Brief van de minister van Landbouw, Voedsel en\n            Natuur\n\n"
      "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nDen Haag, 14 februari 2025\n\nTekst.\n");
  CHECK(to_string(head.id) == "kst-35600-30");
  CHECK(head.dossiers[0].title == "Wijziging van de Wet x en de Omgevingswet");
  CHECK(head.title == "Brief van de minister van Landbouw, Voedsel en Natuur");
  CHECK(head.kind == PaperKind::letter);
  CHECK(head.place == "Den Haag");
}

TEST_CASE("minutes have no addressee, and their chair signs nothing") {
  const Head head =
      read_head("Aan de orde is het debat.\nDe voorzitter:\nDan heb ik u niet begrepen.\nvergaderjaar 2023-2024, nr. 1121\n");
  CHECK(head == Head{});
}

TEST_CASE("a text that is no paper has an empty head") {
  CHECK(read_head("Gewone tekst zonder kop. Zie 36 045, nr. 190.") == Head{});
  CHECK(read_head("") == Head{});
  CHECK(read_head("\xff\xfe\n12 345\n") == Head{});
}

TEST_CASE("footnotes are tied to their marks, also across a page break") {
  const auto& notes = letter().footnotes;
  REQUIRE(notes.size() == 3);
  CHECK(notes[0].number == 1);
  CHECK(notes[0].text.of(letter().text) == "Kamerstuk 21 501-20, nr. 2188");
  CHECK(letter().text.substr(notes[2].mark.begin - 6, 6) == "ilg\u00F6z");
  const std::string bracketed = "Een advies.[1] En meer.[2]\n\n[1] Eerste noot.\n[2] Tweede noot\nloopt door.\n\nTekst";
  const auto two = read_footnotes(bracketed);
  REQUIRE(two.size() == 2);
  CHECK(two[0].mark.of(bracketed) == "[1]");
  CHECK(two[1].text.of(bracketed) == "Tweede noot\nloopt door.");
}

TEST_CASE("a number glued to a word is a mark where a note of that number follows, and a list is no note") {
  const std::string glued = "Volgens de nota44 is dat zo.\n\n44Nota, 35 300, nr. 3\n";
  const auto notes = read_footnotes(glued);
  REQUIRE(notes.size() == 1);
  CHECK(notes[0].number == 44);
  CHECK(notes[0].text.of(glued) == "Nota, 35 300, nr. 3");
  CHECK(read_footnotes("De motie-Jansen c.s.4 is bekend.\n\n4Kamerstuk 35 300, nr. 3\n").size() == 1);
  CHECK(read_footnotes("1 Inleiding\n\n2 Vervolg op nr.2 en meer\n").empty());
}

TEST_CASE("marks stand behind any sign, and a note opens with its number alone, with a dossier, or in Markdown") {
  const auto text_of = [](const std::string& text) {
    const auto notes = read_footnotes(text);
    return notes.size() == 1 && !notes[0].mark.empty() ? std::string(notes[0].text.of(text)) : std::string();
  };
  CHECK(text_of("Kent u de motie van Eik?3 Wordt zij uitgevoerd?\n\n3 Kamerstuk 36 999, nr. 3.") == "Kamerstuk 36 999, nr. 3.");
  CHECK(text_of("De motie is aangenomen.1\n\n1\n    Kamerstuk 36 999, nr. 3") == "Kamerstuk 36 999, nr. 3");
  CHECK(text_of("De toets is gezonden4.\n\n4 36 999, nr. 3") == "36 999, nr. 3");
  CHECK(text_of("De motie-Eik[^1] is oud.\n\n[^1]: Kamerstuk 36 999, nr. 3.") == "Kamerstuk 36 999, nr. 3.");
  CHECK(text_of("De motie is aangenomen.1\n\n1\nHoofdstuk een begint.").empty());
  CHECK(text_of("Is dat waar?1\n1 Zie de krant.\nAntwoord\nJa.") == "Zie de krant.");
  CHECK(text_of("Dat staat er.[1]\n\n[1] Kamerstuk 36 999, nr. 12 en\nAntwoord op vragen.").ends_with("Antwoord op vragen."));
  const std::string page = "De brief is verstuurd.3\n\n3\nKamerstuk 36 999, nr. 35 is oud.\n\n3 Kamerstuk 36 999, nr. 14.";
  const auto notes_of_page = read_footnotes(page);
  REQUIRE(notes_of_page.size() == 1);
  CHECK(notes_of_page[0].text.of(page) == "Kamerstuk 36 999, nr. 14.");
}

TEST_CASE("running feet and the printed identifier are furniture") {
  const std::string page =
      "Tekst\nTweede Kamer, vergaderjaar 2024\u20132025, 21 501-20, nr. 2189 5\nkst-21501-20-2189\nISSN 0921 - 7371\n";
  CHECK(read_furniture(page).size() == 3);
  CHECK(read_furniture("Zie Tweede Kamer, vergaderjaar 2024\u20132025, 21 501-20, nr. 2189\n").empty());
}
