// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "settled.hpp"

using settled::id_of;
using settled::means;

namespace {

/// What the phrase means in a letter that names motion 12 with the words.
std::string said_of(std::string_view named, std::string_view phrase) {
  const std::string lines = means(std::string(named) + " (36 999, nr. 12) is bekend.\n\nVerder " + std::string(phrase) + ".");
  const std::size_t sign = lines.find(" = ");
  if (sign == std::string::npos || lines.substr(0, sign) != phrase) return "?";
  return lines.substr(sign + 3, lines.find(',') - sign - 3);
}

}  // namespace

TEST_CASE("a motion by name is the one that the paper names with its number, before it or behind it") {
  CHECK(means("De motie-Van Aalst (36 999, nr. 12) is aangenomen. De motie-Van Aalst wordt uitgevoerd.") ==
        "De motie-Van Aalst = kst-36999-12, named here: 36 999, nr. 12\n");
  CHECK(means("De motie-Van Aalst wordt uitgevoerd. De motie-Van Aalst (36 999, nr. 12) is aangenomen.") ==
        "De motie-Van Aalst = kst-36999-12, named here: 36 999, nr. 12\n");
  CHECK(means("De motie op stuk nr. 12 van het lid Yıldız is aangenomen. De motie-Yıldız is bekend.") ==
        "De motie-Yıldız = kst-36999-12, named here: stuk nr. 12\n");
  CHECK(means("De motie-Van Aalst is aangenomen.") ==
        "De motie-Van Aalst ? no paper of these members is named here with its number\n");
}

TEST_CASE("a number behind another paper than the motion that is named first is not that of the motion") {
  for (const char* words :
       {"De motie-Van Aalst is betrokken bij de Miljoenennota", "Ter uitvoering van de motie-Van Aalst is de nota",
        "De motie-Van Aalst vraagt om een plan; dat is opgenomen in het actieplan", "De motie-Van Aalst en de notitie",
        "Bij de motie-Van Aalst hoort het rapport",
        "De leden wijzen op de motie-Van Aalst en vragen naar het coalitieakkoord"}) {
    CAPTURE(words);
    CHECK(means(words + std::string(" (Kamerstuk 36 998, nr. 45). De motie-Van Aalst is bekend.")).find("kst-36998-45") ==
          std::string::npos);
  }
  CHECK(said_of("De motie-Van Aalst over het actieplan", "de motie-Van Aalst") == "kst-36999-12");
  CHECK(said_of("De motie-Van Aalst die vraagt om een nota", "de motie-Van Aalst") == "kst-36999-12");
}

TEST_CASE("a number behind a letter, a judgement or questions about a paper is not that of the paper") {
  const std::string unknown = " ? no paper of these members is named here with its number\n";
  CHECK(
      means("De brief van 3 februari 2025 inzake de uitvoering van de motie-Aalderink over veren (Kamerstuk 36 998, nr. 11) is "
            "klaar. De motie-Aalderink ook.")
          .ends_with("De motie-Aalderink" + unknown));
  CHECK(means("De appreciatie van het amendement-Aalderink (Kamerstuk 36 998, nr. 11) is klaar.") ==
        "het amendement-Aalderink" + unknown);
  CHECK(means("In de kabinetsreactie op de motie-Aalderink (Kamerstuk 36 998, nr. 11) staat dit.") ==
        "de motie-Aalderink" + unknown);
  CHECK(means("In reactie op de motie-Aalderink (Kamerstuk 36 998, nr. 11) meld ik dit. De motie-Aalderink is goed.") ==
        "De motie-Aalderink = kst-36998-11, named here: Kamerstuk 36 998, nr. 11\n");
  CHECK(
      means("De lijst van vragen en antwoorden over de brief van 3 februari 2025 (Kamerstuk 36 998, nr. 13) is klaar. De brief "
            "van 3 februari 2025 ook.")
          .find("kst-36998-13") == std::string::npos);
}

TEST_CASE("a number behind the meeting in which a motion was discussed is not that of the motion") {
  CHECK(means("De motie-Aalderink is besproken in het commissiedebat van 6 maart 2025 (Kamerstuk 36 998, nr. 5). De "
              "motie-Aalderink is goed.")
            .find("kst-36998-5") == std::string::npos);
  CHECK(means("De motie-Aalderink, ingediend tijdens het debat van 6 maart 2025 (Kamerstuk 36 998, nr. 5), is goed. De "
              "motie-Aalderink ook.")
            .ends_with("De motie-Aalderink = kst-36998-5, named here: Kamerstuk 36 998, nr. 5\n"));
}

TEST_CASE("a letter of the day on which it was sent is that letter, and yours is not mine") {
  CHECK(id_of("Op 3 februari 2025 zond ik u een brief (Kamerstuk 36 998, nr. 18). In de brief van 3 februari 2025 staat een "
              "tabel.") == "kst-36998-18");
  CHECK(
      id_of(
          "Bij brief van 3 februari 2025 (Kamerstuk 36 998, nr. 16) vroeg u dit. In mijn brief van 3 februari 2025 staat het.")
          .find("kst-36998-16") == std::string::npos);
}

TEST_CASE("a number behind what comes with a bill is not that of the bill") {
  const std::string bill = " (36 998, nr. 3) is bekend. Het wetsvoorstel is aangenomen.";
  for (const char* words : {"De memorie van toelichting bij het wetsvoorstel bomen", "Het amendement bij dat wetsvoorstel",
                            "Haar advies over het wetsvoorstel bomen", "De nota van wijziging op het wetsvoorstel bomen"}) {
    CAPTURE(words);
    CHECK(means(words + bill).find("kst-36998-3") == std::string::npos);
  }
  CHECK(means("Het wetsvoorstel bomen" + bill).find("Het wetsvoorstel = kst-36998-3") != std::string::npos);
}

TEST_CASE("the motions of a list are each of the members named before its number") {
  const std::string list = "De moties Eik c.s. (36 998, nr. 7), Linde (36 998, nr. 8) en Van Es/Berk (36 996, nr. 9). ";
  CHECK(means(list + "De motie Linde is uitgevoerd.") == "De motie Linde = kst-36998-8, named here: 36 998, nr. 8\n");
  CHECK(means(list + "De motie Van Es/Berk is oud.") == "De motie Van Es/Berk = kst-36996-9, named here: 36 996, nr. 9\n");
}

TEST_CASE("a row that begins with a number is about that one") {
  CHECK(means("| 36 998, nr. 7 | De motie-Van Aalst | 36 998, nr. 9 |\n\nDe motie-Van Aalst is uitgevoerd.") ==
        "De motie-Van Aalst = kst-36998-7, named here: 36 998, nr. 7\n");
  CHECK(means("36 998-7 Motie Van Aalst over veren - uitgevoerd; zie 36 998, nr. 9\n\nDe motie-Van Aalst is oud.")
            .find("kst-36998-9") == std::string::npos);
  const auto citations = kamergraaf::citations_of(
      settled::letter("36 998, nr. 12 Motie-Eik over wonen: zie brief van de minister (36 998, nr. 35)"), settled::extractor());
  CHECK(kamergraaf::citations_of(settled::letter("| 36 998, nr. 12 | Motie-Eik | Afgedaan met brief, zie 36 998, nr. 35 |"),
                                 settled::extractor())
            .back()
            .paper == kamergraaf::PaperKind::letter);
  REQUIRE(citations.size() >= 2);
  CHECK(citations.back().paper == kamergraaf::PaperKind::letter);
  CHECK(citations.back().relation == kamergraaf::Relation::see);
}

TEST_CASE("a motion at the end of a line of a list is not the paper of the next line") {
  CHECK(means("36 998-700 Reactie op de motie-Van Aalst\n36 998-702 Brief\nDe motie-Van Aalst is bekend.\n")
            .find("kst-36998-702") == std::string::npos);
  CHECK(means("Dit is de motie-Van Aalst (Kamerstuk\n36 998, nr. 702). De motie-Van Aalst is bekend.\n") ==
        "De motie-Van Aalst = kst-36998-702, named here: Kamerstuk\n36 998, nr. 702\n");
}

TEST_CASE("a name is said in many ways") {
  for (const std::string phrase :
       {"de motie-Van Aalst", "de motie Van Aalst", "de motie van Van Aalst", "de motie van het lid Van Aalst",
        "de motie van de heer Van Aalst", "de aangenomen motie-Van Aalst", "motie-Van Aalst", "deze motie-Van Aalst",
        "de motie \u2013 Van Aalst", "de motie van mevrouw Van Aalst", "de motie van collega Van Aalst"}) {
    CAPTURE(phrase);
    CHECK(said_of("De motie-Van Aalst", phrase) == "kst-36999-12");
  }
}

TEST_CASE("letter case and diacritics of a name do not part it from itself, particles part it from others") {
  CHECK(said_of("De motie-Yıldız", "de motie-Yildiz") == "kst-36999-12");
  CHECK(said_of("De motie-Çelik", "de motie van het lid Celik") == "kst-36999-12");
  CHECK(said_of("De motie van het lid Van der Berg", "de motie-Van der Berg") == "kst-36999-12");
  CHECK(said_of("De motie van het lid van der Berg", "de motie-Van der Berg") == "kst-36999-12");
  CHECK(said_of("De motie-Van der Berg", "de motie-Van den Berg") == "?");
  CHECK(said_of("De motie-Van der Berg", "de motie-Berg") == "?");
}

TEST_CASE("a double name is one member or two, as the paper tells") {
  CHECK(said_of("De motie van het lid De Vries-Bakker", "de motie-De Vries-Bakker") == "kst-36999-12");
  CHECK(said_of("De motie-De Vries/Bakker", "de motie-De Vries-Bakker") == "kst-36999-12");
  CHECK(said_of("De motie van de leden De Vries en Bakker", "de motie-De Vries/Bakker") == "kst-36999-12");
  CHECK(said_of("De motie van de leden De Vries en Bakker", "de motie-Bakker/De Vries") == "?");
}

TEST_CASE("c.s. stands for others, and only where there are") {
  CHECK(said_of("De motie-Van Aalst c.s.", "de motie-Van Aalst c.s") == "?");
  CHECK(said_of("De motie-Van Aalst c.s.", "de motie-Van Aalst c.s.") == "kst-36999-12");
  CHECK(said_of("De motie van de leden Van Aalst en Bakker", "de motie-Van Aalst c.s.") == "kst-36999-12");
  CHECK(said_of("De motie-Van Aalst c.s.", "de motie van de leden Van Aalst en Bakker") == "?");
}

TEST_CASE("who stands second is not who put it forward") {
  CHECK(said_of("De motie van de leden Van Aalst en Bakker", "de motie-Bakker") == "?");
  CHECK(said_of("De motie-Van Aalst", "de motie van de leden Van Aalst en Bakker") == "?");
}

TEST_CASE("an amendment is no motion, and a bill neither") {
  CHECK(said_of("De motie-Van Aalst", "het amendement-Van Aalst") == "?");
  CHECK(said_of("Het amendement-Van Aalst", "de motie-Van Aalst") == "?");
  CHECK(said_of("Het amendement-Van Aalst", "het amendement van het lid Van Aalst") == "kst-36999-12");
}

TEST_CASE("several papers of the same members leave it open, and the last named is the best guess") {
  const std::string both =
      "De motie-Van Aalst (36 999, nr. 12) en de motie-Van Aalst (36 999, nr. 13) zijn bekend.\n\nVerder is er niets. ";
  CHECK(means(both + "De motie-Van Aalst is goed.") ==
        "De motie-Van Aalst ? [kst-36999-13 kst-36999-12] several papers of these members are named here\n");
}

TEST_CASE("the revised motion is the one that is called so") {
  CHECK(means("De motie-Van Aalst (36 999, nr. 12) en de gewijzigde motie-Van Aalst (36 999, nr. 19) zijn bekend. "
              "De gewijzigde motie-Van Aalst is goed.") ==
        "De gewijzigde motie-Van Aalst = kst-36999-19, named here: 36 999, nr. 19\n");
}

TEST_CASE("what takes the place of another is not the other, and a sub-amendment no amendment") {
  const std::string none = "no paper of these members is named here with its number";
  const std::string named = "Het amendement-Van Aalst (36 999, nr. 8) is bekend. ";
  CHECK(settled::id_of(named + "Het gewijzigde amendement-Van Aalst is goed.") == none);
  CHECK(settled::id_of(named + "Het subamendement-Van Aalst is goed.") == none);
  CHECK(settled::id_of("Het gewijzigd amendement van het lid Van Aalst ter vervanging van nr. 8 is goed. Dit amendement ook.")
            .find("kst") == std::string::npos);
}

TEST_CASE("a letter by its day is the one that the paper names with that day") {
  CHECK(means("Zie mijn brief van 3 februari 2025 (36 999, nr. 12). Mijn brief van 3 februari jl. blijft staan.") ==
        "Mijn brief van 3 februari jl. = kst-36999-12, named here: 36 999, nr. 12\n");
  CHECK(means("De brief d.d. 3 februari jl. staat. Zie mijn brief van 3 februari 2025 (36 999, nr. 12).") ==
        "De brief d.d. 3 februari jl. = kst-36999-12, named here: 36 999, nr. 12\n");
  CHECK(means("Zie mijn brief van 3 februari 2025 (36 999, nr. 12). Mijn brief van 4 februari jl. is een andere.") ==
        "Mijn brief van 4 februari jl. ? no paper of that day is named here with its number\n");
}

TEST_CASE("two letters of a day leave it open") {
  CHECK(means("Zie mijn brief van 3 februari 2025 (36 999, nr. 12) en mijn brief van 3 februari 2025 (36 999, nr. 13). "
              "Mijn brief van 3 februari jl. blijft staan.") ==
        "Mijn brief van 3 februari jl. ? [kst-36999-13 kst-36999-12] several papers of that day are named here\n");
}

TEST_CASE("a day without a year, in a paper without a date, is not settled") {
  CHECK(settled::means_in_paper("Mijn brief van 3 februari jl. blijft staan.") ==
        "Mijn brief van 3 februari jl. ? the day has no year, and the paper no date\n");
}

TEST_CASE("what a reference says is kept: the kind of paper, its names, its day") {
  const kamergraaf::Document document =
      settled::letter("De motie van de leden Van Aalst en Yıldız is bekend. Mijn brief van 3 februari jl. ook.");
  const auto citations = citations_of(document, settled::extractor());
  REQUIRE(citations.size() == 2);
  CHECK(citations[0].paper == kamergraaf::PaperKind::motion);
  REQUIRE(citations[0].names.size() == 2);
  CHECK(citations[0].names[1].of(document.text) == "Yıldız");
  CHECK(citations[1].paper == kamergraaf::PaperKind::letter);
  REQUIRE(citations[1].date);
  CHECK(kamergraaf::to_string(*citations[1].date) == "2025-02-03");
  CHECK(citations[1].id.kind == kamergraaf::Kind::reference);
  CHECK(to_string(citations[1].id).empty());
  CHECK(citations[1].verdict == kamergraaf::Verdict::unresolved);
}

TEST_CASE("the number behind t.v.v. is that of the text before, not of the motion itself") {
  CHECK(means("De gewijzigde motie-Van Aalst c.s. (t.v.v. 36 999, nr. 8) is anders. De vervangende motie-Van Aalst c.s. ook.")
            .find(" = ") == std::string::npos);
  CHECK(settled::id_of("De motie-Van Aalst is goed. De gewijzigde motie van het lid Bakker c.s. t.v.v. 36 999, nr. 8 is oud.")
            .find("kst") == std::string::npos);
  const std::string lines = means(
      "Het gewijzigd amendement van het lid Van Aalst ter vervanging van nr. 8 is goed. "
      "Het amendement-Van Aalst ook.");
  CHECK(lines.find(" = ") == std::string::npos);
}

TEST_CASE("behind t.v.v. stands the number of the motion itself, and what is called so is that one") {
  CHECK(means("De gewijzigde motie-Van Aalst (t.v.v. 36 999, nr. 12) (36 999, nr. 20) is goed. De motie-Van Aalst wordt "
              "uitgevoerd.") == "De motie-Van Aalst = kst-36999-20, named here: 36 999, nr. 20\n");
  CHECK(means("De gewijzigde motie-Bakker ter vervanging van de motie-Van Aalst (36 999, nr. 12) is goed. De motie-Van Aalst "
              "is oud.")
            .find("De motie-Van Aalst = kst-36999-12") != std::string::npos);
}

TEST_CASE("a motion of another year or on another subject is not the one that is named here") {
  CHECK(said_of("De motie-Van Aalst uit 2024", "de motie-Van Aalst uit 2019") == "?");
  CHECK(means("De motie-Van Aalst (36 999, nr. 12) is bekend. Aan de motie-Van Aalst uit 2019 is voldaan.").find(" = ") ==
        std::string::npos);
  CHECK(means("De motie-Van Aalst uit 2024 (36 999, nr. 12) is bekend. De motie-Van Aalst uit 2024 blijft.")
            .find("De motie-Van Aalst = kst-36999-12") != std::string::npos);
  CHECK(means("De motie-Van Aalst over stikstof (36 999, nr. 12) is bekend. De motie-Van Aalst over kernenergie niet.")
            .find(" = ") == std::string::npos);
  CHECK(means("De motie-Van Aalst over een verbod op vuurwerk (36 999, nr. 12) is bekend. De motie-Van Aalst over "
              "vuurwerkverboden blijft.")
            .find("De motie-Van Aalst = kst-36999-12") != std::string::npos);
}

TEST_CASE("what is said of a motion tells it from another of the same member") {
  const std::string named = "De motie van het lid Van Aalst (ABC) over water (36 999, nr. 12) is bekend. ";
  const std::string none = "no paper of these members is named here with its number";
  for (const std::string phrase :
       {"De motie-Van Aalst om de accijns te verlagen", "De motie-Van Aalst m.b.t. kernenergie",
        "De motie-Van Aalst met betrekking tot kernenergie", "De motie-Van Aalst die verzoekt kernenergie te bevorderen",
        "De motie-Van Aalst van vorig jaar", "De motie-Van Aalst van destijds", "De motie van het lid Van Aalst (DEF)",
        "De motie-Van Aalst ingediend bij de begroting van 2022", "De motie-Van Aalst bij de vorige begroting",
        "De motie-Van Aalst voor een vuurwerkverbod", "De motie-Van Aalst dat vuurwerk verboden wordt",
        "De motie-Van Aalst \u00abGeen cent te veel\u00bb"}) {
    CAPTURE(phrase);
    CHECK(settled::id_of(named + phrase + " is oud.") == none);
    CHECK(means(named + "De motie-Van Aalst is goed. " + phrase + " is oud.").ends_with(" ? " + none + "\n"));
  }
  for (const std::string said : {"De motie-Van Aalst voor het reces uitvoeren", "De motie-Van Aalst die ik noemde",
                                 "De motie-Van Aalst over schoon water", "De motie van het lid Van Aalst (ABC)"}) {
    CAPTURE(said);
    CHECK(settled::id_of(named + said + " is goed.") == "kst-36999-12");
  }
  CHECK(settled::id_of(named + "De motie-Van Aalst (36 998) is oud.") == none);
  CHECK(settled::id_of(
            "De motie-Van Aalst van 4 februari 2025 (36 999, nr. 12) is bekend. De motie-Van Aalst van 20 februari 2025 "
            "is oud.") == none);
}

TEST_CASE("a motion is of the day on which it was put forward, and is decided on in the weeks after it") {
  const std::string named = "De motie-Van Aalst van 4 februari 2024 (36 999, nr. 12) is bekend. ";
  const std::string none = "no paper of these members is named here with its number";
  CHECK(settled::id_of(named + "De op 4 februari 2024 ingediende motie-Van Aalst is goed.") == "kst-36999-12");
  CHECK(settled::id_of(named + "De op 11 februari 2024 aangenomen motie-Van Aalst is goed.") == "kst-36999-12");
  CHECK(settled::id_of(named + "De op 3 februari 2024 aangenomen motie-Van Aalst is oud.") == none);
  CHECK(settled::id_of(named + "De op 11 februari 2024 ingediende motie-Van Aalst is nieuw.") == none);
  CHECK(settled::id_of(named + "De op 11 november 2024 aangenomen motie-Van Aalst is nieuw.") == none);
  CHECK(settled::id_of("De motie-Van Aalst (36 999, nr. 12) van 4 februari 2024 is bekend. De op 3 april 2023 aangenomen "
                       "motie-Van Aalst is oud.") == none);
}

TEST_CASE("a paper that is printed with its number tells more than what goes back to it") {
  CHECK(
      means("De motie-Van Aalst c.s. (36 999, nr. 12) en de motie-Van Aalst/Bakker (36 999, nr. 13) zijn bekend. De motie-Van "
            "Aalst is goed. Verder is de motie-Van Aalst c.s. goed.")
          .find("= kst-36999-13") == std::string::npos);
}

TEST_CASE("a motion of one member is not one of that member and others") {
  CHECK(means("De motie-Van Aalst (36 999, nr. 12) is bekend. De motie-Van Aalst c.s. is aangenomen.").find(" = ") ==
        std::string::npos);
}

TEST_CASE("his motion is of the only gentleman that the sentence names, hers of the only lady") {
  const std::string motions = "De motie-Van Aalst (36 999, nr. 12) en de motie-Bakker (36 999, nr. 13) zijn bekend. ";
  CHECK(settled::id_of(motions + "De heer Van Aalst zei tegen mevrouw Bakker dat zijn motie goed is.") == "kst-36999-12");
  CHECK(settled::id_of(motions + "De heer Van Aalst zei tegen mevrouw Bakker dat haar motie goed is.") == "kst-36999-13");
  CHECK(settled::id_of(motions + "Het lid Van Aalst zei tegen het lid Bakker dat zijn motie goed is.") ==
        "whose it is of those named before it is not told");
}
