// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/resolver.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

using namespace kamergraaf;

namespace {

const Extractor extractor;

std::vector<Citation> read(const std::string& text) { return citations_of(document_from_text("", text), extractor); }

std::string seed() {
  std::ifstream file(KAMERGRAAF_SEEDS "/kst-21501-20-2189.txt");
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("the seed letter cites six papers, each as its words say") {
  const std::string text = seed();
  const auto citations = read(text);
  REQUIRE(citations.size() == 6);
  CHECK(to_string(citations[0].id) == "kst-36471-96");
  CHECK(citations[0].relation == Relation::annex);
  CHECK(citations[0].paper == PaperKind::unknown);
  CHECK(to_string(citations[1].id) == "kst-36045-190");
  CHECK(citations[1].paper == PaperKind::letter);
  CHECK(kamergraaf::to_string(*citations[1].date) == "2025-02-17");
  CHECK(to_string(citations[2].id) == "kst-21501-02-3064");
  CHECK_FALSE(citations[2].date);
  CHECK(to_string(citations[3].id) == "kst-21501-20-2188");
  CHECK(citations[3].footnote == 1);
  CHECK(to_string(citations[4].id) == "kst-36600-V-63");
  CHECK(citations[4].footnote == 2);
  CHECK(kamergraaf::to_string(*citations[4].date) == "2025-03-04");
  CHECK(to_string(citations[5].id) == "kst-36045-191");
  CHECK(citations[5].footnote == 3);
  CHECK(citations[5].paper == PaperKind::motion);
  REQUIRE(citations[5].names.size() == 2);
  CHECK(citations[5].names[0].of(text) == "Timmermans");
  CHECK(citations[5].names[1].of(text) == "Ye\u015Filg\u00F6z");
}

TEST_CASE("a paper does not cite itself in its head and running feet") {
  const std::string paper =
      "36 045\nNr. 190\nBRIEF\n\nZie 36 045, nr. 12.\n\nTweede Kamer, vergaderjaar 2024\u20132025, 36 045, nr. 191 5\n";
  const auto citations = read(paper);
  REQUIRE(citations.size() == 1);
  CHECK(to_string(citations[0].id) == "kst-36045-12");
}

TEST_CASE("a citation that a page break cuts is one, and its span holds what stands between") {
  const std::string text =
      "Dit staat in Kamerstuk 36\n\nTweede Kamer, vergaderjaar 2023\u20132024, 31 305, nr. 430 4\n\n410 XII, nr. 44.\n";
  const auto citations = read(text);
  REQUIRE(citations.size() == 1);
  CHECK(to_string(citations[0].id) == "kst-36410-XII-44");
  CHECK(citations[0].span.of(text).starts_with("Kamerstuk 36\n"));
  CHECK(citations[0].span.of(text).ends_with("410 XII, nr. 44"));
}

TEST_CASE("a sentence without citations before a text moves its citations and changes nothing else") {
  const std::string before = "De vergadering wordt geopend. ";
  for (const std::string text :
       {"Zie Kamerstukken II 2009/10, 27858, nrs. 88\u201390, p. 3; nr. 91.", "de motie-Klaver (Kamerstuk 36 045, nr. 190)",
        "(36 600-XXII, nr. 50) en Stb. 2010, 242 en 243", "Zij krijgt nr. 721 (19637).\n\nhet amen-\ndement op stuk nr. 12"}) {
    CAPTURE(text);
    const auto plain = read(text);
    const auto moved = read(before + text);
    REQUIRE(plain.size() == moved.size());
    for (std::size_t i = 0; i < plain.size(); ++i) {
      CHECK(to_string(plain[i].id) == to_string(moved[i].id));
      CHECK(plain[i].span.begin + before.size() == moved[i].span.begin);
      CHECK(plain[i].span.end + before.size() == moved[i].span.end);
      CHECK(plain[i].paper == moved[i].paper);
      CHECK(plain[i].names.size() == moved[i].names.size());
    }
  }
}

TEST_CASE("a line like a running foot that names another dossier is a citation") {
  const auto citations = read("36 045\nNr. 190\nBRIEF\n\nTweede Kamer, vergaderjaar 2024\u20132025, 36 471, nr. 96\n");
  REQUIRE(citations.size() == 1);
  CHECK(to_string(citations[0].id) == "kst-36471-96");
}

TEST_CASE("a foot is the paper's own with or without the chapter, and so is all that it names") {
  const std::string paper = "36 045\nNr. 2\nBRIEF\n\nTekst.\n\n";
  CHECK(read(paper + "Tweede Kamer, vergaderjaar 2024\u20132025, 36 045 XIV, nr. 2 5\nEn meer.\n").empty());
  CHECK(read(paper + "Tweede Kamer, vergaderjaar 2024\u20132025, 36 045, nrs. 1\u20134 5\nEn meer.\n").empty());
  CHECK(read(paper + "De heer X Tweede Kamer, vergaderjaar 2024\u20132025, 36 045 en 36 046, nr. 2\n").empty());
}

TEST_CASE("a line like a foot is one where it comes back, or closes a paper that has no name") {
  const std::string foot = "Tweede Kamer, vergaderjaar 1984-1985, 18 611, nr. 41\n";
  CHECK(read("Eerste deel.\n" + foot + "Tweede deel.\n" + foot +
             "Derde deel, dat lang genoeg is om niet het einde te zijn van "
             "deze tekst, want die gaat nog even door.\n")
            .empty());
  CHECK(read("Tekst van een brief.\n" + foot + "1\n").empty());
  CHECK(read(foot).size() == 1);
  CHECK(read("Tweede Kamer, vergaderjaar 1984-1985, 18 622, nr. 3\n" + foot).size() == 2);
}

TEST_CASE("the papers of an agenda are citations") {
  CHECK(read("Tweede Kamer der Staten-Generaal\nVergaderjaar 2009-2010\nAgenda\n31 111, nr. 4\n31 112, nr. 5\n").size() == 2);
}

TEST_CASE("the laws in the title of a paper are citations, its dossiers are not") {
  const auto citations = read(
      "Eerste Kamer der Staten-Generaal\n1\nZitting 1981-1982 Nr. 33\n16 911 (R 1168)\nWijziging van de Veerwet (Stb. 1970, "
      "44)\n"
      "16 912 (R 1169)\nWet op B\nEINDVERSLAG VAN DE COMMISSIE\nTekst.\n");
  REQUIRE(citations.size() == 1);
  CHECK(to_string(citations[0].id) == "stb-1970-44");
}

TEST_CASE("the paper that this one replaces is cited in its title") {
  const auto citations = read("36 045\nNr. 12\nMOTIE VAN HET LID X TER VERVANGING VAN DIE GEDRUKT ONDER NR. 7\n\nDe Kamer,\n");
  REQUIRE(citations.size() == 1);
  CHECK(to_string(citations[0].id) == "kst-36045-7");
}

TEST_CASE("a short number in a paper of the Eerste Kamer is the Tweede Kamer's, unless it is the paper's own") {
  const auto citations = read(
      "Eerste Kamer der Staten-Generaal\n1\nZitting 1981-1982 Nr. 33a\n16 911\nWet op de veren\nMEMORIE VAN ANTWOORD\n"
      "Het amendement op stuk nr. 8 en het verslag (stuk nr. 33) zijn bekend.\n");
  REQUIRE(citations.size() == 2);
  CHECK(to_string(citations[0].id) == "kst-16911-8");
  CHECK(to_string(citations[1].id) == "kst-19811982-16911-33");
}

TEST_CASE("a number alone is completed by the one dossier of the paper, and left open among two") {
  const auto one = read("36 045\nNr. 190\nBRIEF\n\nde motie op stuk nr. 12");
  REQUIRE(one.size() == 1);
  CHECK(to_string(one[0].id) == "kst-36045-12");
  CHECK(one[0].verdict == Verdict::resolved);
  const auto two = read("36 045\nTitel\n36 471\nTitel\nNr. 190\nBRIEF\n\nde motie op stuk nr. 12");
  REQUIRE(two.size() == 1);
  CHECK(two[0].verdict == Verdict::ambiguous);
  CHECK(to_string(two[0].id).empty());
  REQUIRE(two[0].candidates.size() == 2);
  CHECK(to_string(two[0].candidates[1]) == "kst-36471-12");
  const auto none = read("de motie op stuk nr. 12");
  REQUIRE(none.size() == 1);
  CHECK(none[0].verdict == Verdict::unresolved);
  CHECK_FALSE(none[0].reason.empty());
}

TEST_CASE("a number alone in brackets is of the dossier that the sentence names last before it") {
  const std::string head = "36 997\n\nRegels over veren\n\nNr. 6\n\nVERSLAG\n\n";
  const auto last = [&](const std::string& text) { return to_string(read(head + text).back().id); };
  CHECK(last("Bij wetsvoorstel 36 998 tot wijziging van de Wet van 16 mei 1986, Stb. 275 (stuk nr. 5).") == "kst-36998-5");
  CHECK(last("Zie 36 996, nr. 3 bij wetsvoorstel 36 998 (stuk nr. 5).") == "kst-36998-5");
  CHECK(read(head + "De wetsvoorstellen 36 998 en 36 999 (stuk nr. 5).").back().candidates.size() == 2);
}

TEST_CASE("a number alone that was just named in another dossier may be of either") {
  const std::string head = "36 997\n\nNatuur\n\nNr. 6\n\nBRIEF VAN DE MINISTER\n\n";
  const auto citations =
      read(head + "De motie-Bakker (Kamerstuk 36 998, nr. 98) is aangenomen. Motie nr. 98 en motie nr. 97 ook.");
  REQUIRE(citations.size() == 3);
  CHECK(citations[1].verdict == Verdict::ambiguous);
  CHECK(citations[1].candidates.size() == 2);
  CHECK(citations[2].verdict == Verdict::ambiguous);
  REQUIRE(citations[2].candidates.size() == 2);
  CHECK(to_string(citations[2].candidates[0]) == "kst-36998-97");
  CHECK(to_string(citations[2].candidates[1]) == "kst-36997-97");
}

TEST_CASE("a number alone just behind a paper of another dossier may be of either") {
  const std::string head = "36 997\n\nRegels over veren\n\nNr. 6\n\nVERSLAG\n\n";
  const auto last = [&](const std::string& text) { return read(head + text).back(); };
  CHECK(last("Wetsvoorstel 36 998 is goed. Het verslag (stuk nr. 5) ook.").candidates.size() == 2);
  CHECK(last("De motie-Eik (36 998, nr. 3) is aangenomen. De motie op stuk nr. 5 niet.").candidates.size() == 2);
  CHECK(to_string(last("Zie 36 998, nr. 3 en het verslag (stuk nr. 5).").id) == "kst-36997-5");
  CHECK(to_string(last("De motie-Eik (36 998, nr. 3) is oud.\nAmendement op stuk nr. 5: ontraden.").id) == "kst-36997-5");
  CHECK(to_string(last("Zie 36 998, nr. 3.\n\nHet verslag (stuk nr. 5) volgt.").id) == "kst-36997-5");
  CHECK(to_string(last("Zie 36 998, nr. 3. Zie 36 997, nr. 4 en het verslag (stuk nr. 5).").id) == "kst-36997-5");
}

TEST_CASE("amendments are not counted in a dossier that is of no bill") {
  const auto last = [](const std::string& title) {
    return read("36 997\n\n" + title + "\n\nNr. 6\n\nBRIEF VAN DE MINISTER\n\nHet amendement op stuk nr. 5 is verworpen.")
        .back();
  };
  CHECK(last("Natuur").verdict == Verdict::unresolved);
  for (const char* title :
       {"Wijziging van de Veerwet", "Herziening van het stelsel", "Raming der uitgaven", "Verbod op veren"}) {
    CAPTURE(title);
    CHECK(to_string(last(title).id) == "kst-36997-5");
  }
}

TEST_CASE("a line that ends a citation in a bracket is no number of a paper") {
  const auto citations = read("Zie de brief (Kamerstukken\n36 998\nen 36 999, nr. 176).\nEn (Kamerstuk 36 996,\nnr. 77).\n");
  CHECK(citations.size() == 3);
}

TEST_CASE("the words of one citation do not pass to the next") {
  const auto citations = read("de motie-Klaver (36 045, nr. 12) en het debat (36 045, nr. 13)");
  REQUIRE(citations.size() == 2);
  CHECK(citations[0].paper == PaperKind::motion);
  CHECK(citations[1].paper == PaperKind::unknown);
}

TEST_CASE("the words of one citation do not pass to a footnote behind it") {
  const auto citations =
      read("De motie van het lid Piri (Kamerstuk 29 684, nr. 265).\u00B9 Verder niets.\n\n\u00B9 Kamerstuk 29 684, nr. 266.");
  REQUIRE(citations.size() == 2);
  CHECK(citations[1].footnote == 1);
  CHECK(citations[1].paper == PaperKind::unknown);
  CHECK(citations[1].names.empty());
}

TEST_CASE("this letter is not the one that is cited") {
  const auto citations = read("Deze brief vervangt Kamerstuk 34 300, nr. 9");
  REQUIRE(citations.size() == 1);
  CHECK(citations[0].paper == PaperKind::unknown);
  CHECK(citations[0].relation == Relation::replaces);
}

TEST_CASE("what a bracket says of the paper before it is not said of the next") {
  const auto citations =
      read("Kamerstukken II 2005/06, 30415, nr. 6, p. 4 (MvT); anders Kamerstukken II 2000/01, 27 400, nr. 12.");
  REQUIRE(citations.size() == 2);
  CHECK(citations[1].paper == PaperKind::unknown);
}

TEST_CASE("a space that breaks no line is a space") {
  for (const std::string text :
       {"29 477, nr. 812 (motie-Kuik); 31 765, nr. 634 (motie-Agema)", "31 700 VII, nr. 7 (nota over iets), nr. 8 en 9",
        "36 045 (R2064) en 36 046", "de motie-Van Aalst, 36 045, nr. 12 en Kamerstuk 36 046, nr. 13",
        "Kamerstuk 36 045 (Wet op de vaart) en 36 046.", "32 450, nr. 3 (MvT), p. 12 en nr. 7",
        "de motie op stuk nr. 12 van het lid Jansen (36 045)", "Handelingen II 2019/20, nr. 4, item 5 en nr. 6, item 7"}) {
    CAPTURE(text);
    for (const std::string space : {"\u00A0", "\u2009", "\u202F", "&nbsp;"}) {
      CAPTURE(space);
      std::string other;
      for (const char c : text) c == ' ' ? other += space : other += c;
      const auto expected = read(text);
      const auto citations = read(other);
      REQUIRE(citations.size() == expected.size());
      for (std::size_t i = 0; i < citations.size(); ++i) {
        CHECK(citations[i].id == expected[i].id);
        CHECK(citations[i].paper == expected[i].paper);
        CHECK(citations[i].names.size() == expected[i].names.size());
      }
    }
  }
}

TEST_CASE("all elements of a list share its words") {
  const auto citations = read("de moties-Klaver c.s. (36 045, nrs. 12 en 13)");
  REQUIRE(citations.size() == 2);
  CHECK(citations[1].paper == PaperKind::motion);
}

TEST_CASE("a citation goes on behind the number of a page, however that is printed") {
  for (const char* page : {"\n\f     4\n\n", "\nPagina 3 van 7\n", "\n\n3\n\n", "\n- 3 -\n", "\n\n      2/5\n\n"}) {
    CAPTURE(page);
    const auto citations = read("Tekst (Kamerstuk 31 305," + std::string(page) + "nr. 460) over dit.\n");
    REQUIRE(citations.size() == 1);
    CHECK(to_string(citations[0].id) == "kst-31305-460");
    CHECK(read("Zie Kamerstuk 36 998, nrs. 12 en" + std::string(page) + "14.\n").size() == 2);
  }
}

TEST_CASE("a note whose number is glued to it, and quoted lines, are read on") {
  const auto ids_in = [](const std::string& text) {
    std::string ids;
    for (const Citation& citation : read(text)) ids += to_string(citation.id) + " ";
    return ids;
  };
  CHECK(ids_in("Tekst.2\n\n2Aanhangsel Handelingen II 2019/20, nr. 89.\n3Stb. 2020, 123.\n") ==
        "ah-tk-20192020-89 stb-2020-123 ");
  CHECK(ids_in("4ECLI:NL:HR:2019:1234.3\n\n5COM(2022) 123.\n") == "ECLI:NL:HR:2019:1234 COM(2022)123 ");
  CHECK(ids_in("> Kamerstuk 36 998,\n> nr. 7\n") == "kst-36998-7 ");
  CHECK(ids_in("Kamerstuk 36 410, A, nr. 12 en Kamerstuk 36 410, F, nr. 3.\n") == "kst-36410-A-12 kst-36410-F-3 ");
}

TEST_CASE("what is told in brackets behind a paper is said of it, and not of the next") {
  const auto citations =
      read("29 477, nr. 812 (motie-Kuik); 31 765, nr. 634 (motie-Agema); 31 765, nr. 635 (gewijzigde motie-Tielen)");
  REQUIRE(citations.size() == 3);
  const std::string text = "29 477, nr. 812 (motie-Kuik) en nr. 813 (motie van het lid Agema)";
  const auto listed = read(text);
  REQUIRE(listed.size() == 2);
  REQUIRE(listed[0].names.size() == 1);
  REQUIRE(listed[1].names.size() == 1);
  CHECK(listed[0].names[0].of(text) == "Kuik");
  CHECK(listed[1].names[0].of(text) == "Agema");
  CHECK(listed[1].paper == PaperKind::motion);
  CHECK(citations[0].names.size() == 1);
  CHECK(citations[2].names.size() == 1);
  CHECK(read("de motie van het lid Kuik (36 045, nr. 12 (motie is aangehouden))")[0].names.size() == 1);
}
