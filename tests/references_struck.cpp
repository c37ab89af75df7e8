// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "settled.hpp"

using settled::means;
using settled::struck;

TEST_CASE("what has its number beside it is the citation of that number") {
  for (const std::string text :
       {"De motie-Van Aalst (36 999, nr. 12) is bekend.", "De motie-Van Aalst over bomen (36 999, nr. 12) is bekend.",
        "De motie-Van Aalst (Kamerstuk 36 999, nr. 12) is bekend.", "De motie op stuk nr. 12 is bekend.",
        "De motie-Van Aalst, die op stuk nr. 12, is bekend.", "De motie-Van Aalst (zie 36 999, nr. 12) is bekend.",
        "Zie 36 999, nr. 12 (motie-Van Aalst)."}) {
    CAPTURE(text);
    CHECK(means(text).empty());
    CHECK(struck(text).find(": its number stands beside it\n") != std::string::npos);
  }
}

TEST_CASE("a number is found with references as without, whatever words lead to it") {
  const std::pair<std::string, std::string> rows[] = {
      {"In het Kamerstuk 36 998, nr. 35 staat dat.", "kst-36998-35"},
      {"Zie dit Kamerstuk II 2024/25, 36 998, nr. 38.", "kst-36998-38"},
      {"Het wetsvoorstel 36 998 is bekend.", "36998"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.first);
    const auto citations = citations_of(settled::letter(row.first), settled::extractor());
    REQUIRE(citations.size() == 1);
    CHECK(to_string(citations[0].id) == row.second);
  }
}

TEST_CASE("the number of what was sent about a motion is not that of the motion") {
  const std::string not_here = "no paper of these members is named here with its number";
  CHECK(settled::id_of("Over de motie-Van Aalst heb ik u geïnformeerd (36 999, nr. 35).") == not_here);
  CHECK(settled::id_of("Voor de motie-Van Aalst is een actieplan gezonden.¹\n\n¹ Kamerstuk 36 999, nr. 35.") == not_here);
  CHECK(settled::id_of("De motie-Van Aalst¹ is bekend.\n\n¹ Zie voor mijn reactie Kamerstuk 36 999, nr. 35.") == not_here);
}

TEST_CASE("the number behind a motion that is done is that of what reports on it, where a day or a word leads to it") {
  const std::string not_here = "no paper of these members is named here with its number";
  for (const std::string text : {"De motie-Van Aalst is uitgevoerd (zie Kamerstuk 36 999, nr. 39).",
                                 "De motie-Van Aalst is uitgevoerd, zie Kamerstuk 36 999, nr. 39.",
                                 "Uw Kamer is over de motie-Van Aalst ge\u00EFnformeerd in Kamerstuk 36 999, nr. 39.",
                                 "De motie-Van Aalst is op 4 februari afgedaan (Kamerstuk 36 999, nr. 39).",
                                 "De motie-Van Aalst is in juni uitgevoerd (Kamerstuk 36 999, nr. 39).",
                                 "De motie-Van Aalst is afgehandeld; zie Kamerstuk 36 999, nr. 39.",
                                 "Voor de motie-Van Aalst verwijs ik naar Kamerstuk 36 999, nr. 39.",
                                 "De uitvoering van de motie-Van Aalst is beschreven in Kamerstuk 36 999, nr. 39.",
                                 "De motie-Van Aalst (zie voor de uitvoering Kamerstuk 36 999, nr. 39)."}) {
    CAPTURE(text);
    CHECK(settled::id_of(text) == not_here);
    CHECK(means(text + " De motie-Van Aalst is oud. Deze motie ook.").find(" = ") == std::string::npos);
  }
  for (const std::string text :
       {"De motie-Van Aalst is aangenomen (Kamerstuk 36 999, nr. 31).",
        "De motie-Van Aalst is op 4 februari aangenomen (Kamerstuk 36 999, nr. 31).",
        "De motie-Van Aalst is gedrukt in Kamerstuk 36 999, nr. 31.", "De motie-Van Aalst, zie Kamerstuk 36 999, nr. 31.",
        "Hiermee is de motie-Van Aalst uitgevoerd (zie Kamerstuk 36 999, nr. 31)."}) {
    CAPTURE(text);
    CHECK(settled::id_of(text + " De motie-Van Aalst is goed.") == "kst-36999-31");
  }
}

TEST_CASE("the dossier alone is not the number of a motion in it") {
  CHECK(means("De motie van het lid Van Aalst over bomen (Kamerstuk 36 998) is bekend.") ==
        "De motie van het lid Van Aalst ? no paper of these members is named here with its number\n");
  CHECK(means("Het wetsvoorstel bewaren (Kamerstuk 36 998) is bekend.").empty());
}

TEST_CASE("the dossier behind the title of a bill is no party of a member") {
  const kamergraaf::Document document = settled::letter("Het wetsvoorstel Toezicht (36 998) is bekend.");
  const auto citations = citations_of(document, settled::extractor());
  REQUIRE(citations.size() == 1);
  CHECK(to_string(citations[0].id) == "36998");
}

TEST_CASE("the citation of the number takes the words of what stands beside it") {
  const kamergraaf::Document document = settled::letter("Zie 36 999, nr. 12 (motie-Van Aalst).");
  const auto citations = citations_of(document, settled::extractor());
  REQUIRE(citations.size() == 1);
  CHECK(citations[0].paper == kamergraaf::PaperKind::motion);
  REQUIRE(citations[0].names.size() == 1);
  CHECK(citations[0].names[0].of(document.text) == "Van Aalst");
}

TEST_CASE("a paper that speaks of itself means none") {
  CHECK(struck("Deze brief gaat over bomen.") == "Deze brief: the paper speaking of itself\n");
  CHECK(means("Met deze brief bied ik u dit aan.").empty());
  const std::string head =
      "36 999\n\nBewaren van brieven\n\nNr. 12\n\nMOTIE VAN HET LID VAN AALST\n\nVoorgesteld 4 maart 2025\n\n";
  CHECK(settled::means_in_paper(head + "De Kamer,\n\nverzoekt de regering deze motie uit te voeren.\n").empty());
}

TEST_CASE("a paper from outside parliament is none that is meant") {
  for (const std::string text :
       {"De brief van de gemeente Utrecht van 3 februari 2025 is bekend.",
        "De brief van 3 februari 2025 van de provincie Utrecht is bekend.", "De motie van de gemeenteraad is bekend.",
        "Er is een brief van de stichting. In die brief staat dat.",
        "De gemeente liet bij brief van 3 februari 2025 niets weten."}) {
    CAPTURE(text);
    CHECK(means(text).find('=') == std::string::npos);
    CHECK(means(text).find('?') == std::string::npos);
  }
}

TEST_CASE("what is not one certain paper is none") {
  for (const std::string text :
       {"Ik dien een motie in.", "Er is geen motie.", "Elke motie telt.", "Twee moties zijn bekend.", "De moties zijn bekend.",
        "Een brief van 3 februari 2025 is bekend.", "Het motiebeleid is bekend.", "Zo'n amendement is goed.",
        "De emotie was groot.", "De motie over bomen die er nooit kwam, was er niet."}) {
    CAPTURE(text);
    CHECK(means(text).find(" = ") == std::string::npos);
  }
  for (const std::string text : {"Ik dien een motie in.", "Er is geen motie.", "Elke motie telt.", "De moties zijn bekend.",
                                 "Het motiebeleid is bekend.", "De emotie was groot."}) {
    CAPTURE(text);
    CHECK(means(text).empty());
  }
}

TEST_CASE("idem in a table repeats no citation, and a tariff is none") {
  CHECK(struck("Zie Kamerstuk 36 999, nr. 12.\n\nVaste lasten\t5\tidem\n") == "idem: it repeats no citation\n");
  CHECK(means("Vaste lasten: idem. Kosten t.a.p. 5 euro.").empty());
}

TEST_CASE("a body of parliament is no member that put anything forward") {
  CHECK(means("Het wetsvoorstel is door de Tweede Kamer aangenomen.") == "Het wetsvoorstel ? no bill is spoken of before it\n");
  CHECK(means("De motie van de Tweede Kamer is bekend.") == "De motie ? none of its kind is spoken of shortly before\n");
  CHECK(means("De gelijkluidende motie in de Eerste Kamer is bekend.") ==
        "De gelijkluidende motie ? which of them is meant is not told\n");
  CHECK(means("De motie-Van Aalst en de Minister zijn bekend.").starts_with("De motie-Van Aalst ? "));
  CHECK(means("Motie\nDe Kamer, gehoord de beraadslaging").empty());
}

TEST_CASE("a heading, or a fixed term, is no name") {
  CHECK(means("Motie\nDe voorzitter:\nEen motie Vreemd aan de orde van de dag, een motie van Wantrouwen.").empty());
}

TEST_CASE("a member whose name begins as that of a body is one") {
  for (const std::string name : {"van het lid Koning", "van het Kamerlid De Vries", "van mevrouw Rijkers",
                                 "van de leden Koningsveld en De Vries", "van de heer Raadgever"}) {
    CAPTURE(name);
    CHECK(means("De motie " + name + " is bekend.").starts_with("De motie " + name + " ? no paper of these members"));
  }
}

TEST_CASE("without patterns of references nothing changes") {
  const kamergraaf::Extractor numbers;
  for (const std::string text :
       {"De motie-Van Aalst (36 999, nr. 12) is bekend. Deze motie, en mijn brief van 3 februari jl., zijn bekend.",
        "Zie Kamerstuk 36 998, nrs. 1-3; nr. 7, p. 4 (idem, p. 5). Het amendement-Blok op stuk nr. 8.",
        "Eerst dit.\u00B9\n\n\u00B9 Kamerstuk 36 999, nr. 12, en noot 1."}) {
    CAPTURE(text);
    const kamergraaf::Document document = settled::letter(text);
    auto all = citations_of(document, settled::extractor());
    std::erase_if(all, [](const kamergraaf::Citation& citation) { return citation.form == kamergraaf::Form::implicit; });
    const auto plain = citations_of(document, numbers);
    REQUIRE(plain.size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
      CHECK(plain[i].form != kamergraaf::Form::implicit);
      CHECK(plain[i].id == all[i].id);
      CHECK(plain[i].span == all[i].span);
      CHECK(plain[i].verdict == all[i].verdict);
    }
  }
}

TEST_CASE("a motion that another body decides on is none of the Kamer, whoever has its name") {
  const std::string named = "De motie-De Boer (Kamerstuk 36 999, nr. 12) is aangenomen. ";
  CHECK(means(named + "De gemeenteraad van Ede nam de motie-De Boer over het zwembad aan.").find("over het zwembad = ") ==
        std::string::npos);
  CHECK(struck(named + "De gemeenteraad van Ede nam de motie-De Boer over het zwembad aan.").find("from outside") !=
        std::string::npos);
  CHECK(struck(named + "De gemeenteraad zag dat de Kamer de motie-De Boer aannam.").find("from outside") == std::string::npos);
}
