// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "settled.hpp"

using settled::id_of;
using settled::means;

namespace {

const std::string other_as_well = "another bill is spoken of as well";

/// A report on a bill whose dossier has no title that tells.
std::string report(const std::string& text) {
  return settled::means_in_paper("36 997\n\nBewaren van brieven\n\nNr. 6\n\nVERSLAG\n\nVastgesteld 4 maart 2025\n\n" + text);
}

}  // namespace

TEST_CASE("a bill that is put forward behind the only one with a number may be the one that is meant") {
  const std::string bill = "Het wetsvoorstel bewaren (36 998) is ingediend. ";
  CHECK(id_of(bill + "Ik bereid een wetsvoorstel over veren voor. Dat wetsvoorstel gaat in consultatie.") == other_as_well);
  CHECK(id_of(bill + "De Duitse regering diende een wetsvoorstel in. Het wetsvoorstel is streng.") == other_as_well);
  CHECK(means(bill + "Het initiatiefwetsvoorstel van het lid Vos volgt. Het initiatiefwetsvoorstel is bekend.").find(" = ") ==
        std::string::npos);
  for (const std::string other : {"een conceptwetsvoorstel", "een novelle", "een voorstel van wet"}) {
    CAPTURE(other);
    CHECK(id_of(bill + "Ik bereid " + other + " over veren voor. Dat wetsvoorstel volgt.") == other_as_well);
  }
  CHECK(means(bill + "Het wetsvoorstel rijbewijzen is in voorbereiding. Dat wetsvoorstel volgt.").find(" = ") ==
        std::string::npos);
  CHECK(id_of("Ik heb een wetsvoorstel over bewaren (36 998) ingediend. Dat wetsvoorstel is goed.") == "36998");
  CHECK(id_of(bill + "Per wetsvoorstel wordt dat besproken. Dit wetsvoorstel is goed.") == "36998");
}

TEST_CASE("the bill of a report is that of its dossier, and this bill is so where another is spoken of") {
  CHECK(report("De leden hebben kennisgenomen van het wetsvoorstel. Zij vragen hoe het wetsvoorstel zich verhoudt tot het "
               "initiatiefwetsvoorstel van het lid Vos (Kamerstuk 36 998). Kan de regering het wetsvoorstel verduidelijken? "
               "Waarom is dit wetsvoorstel nodig?") ==
        "het wetsvoorstel = 36997, own bill\n"
        "het wetsvoorstel = 36997, own bill\n"
        "het wetsvoorstel ? [36997 36998] " +
            other_as_well +
            "\n"
            "dit wetsvoorstel = 36997, own bill\n");
}

TEST_CASE("behind a sentence about another bill, this bill may be either, and that bill behind both") {
  const std::string opening = "De leden hebben kennisgenomen van het wetsvoorstel. ";
  CHECK(report(opening + "Het wetsvoorstel bomen (36 998) regelt dat ook. Dit wetsvoorstel is oud.")
            .ends_with("Dit wetsvoorstel ? [36997 36998] " + other_as_well + "\n"));
  CHECK(report(opening + "Zij wijzen op wetsvoorstel 36 998. Dat raakt dit wetsvoorstel. Dat wetsvoorstel is oud.")
            .ends_with("dit wetsvoorstel = 36997, own bill\nDat wetsvoorstel ? [36998 36997] " + other_as_well + "\n"));
}

TEST_CASE("this bill is the last one that was spoken of, whatever tells that it is one") {
  const std::string first = "Aan de orde is het wetsontwerp Wijziging van de Havenwet (21 555). Het is kort. ";
  CHECK(settled::means_in_paper(first + "Aan de orde is: Wijziging van de Wegenwet (21 556). Dit wetsontwerp is lang.") ==
        "Dit wetsontwerp = 21556, spoken of: 21 556\n");
  CHECK(settled::means_in_paper(first + "Ik noemde wetsvoor-stel 20 111. Dit wetsontwerp is oud.").find("21555") ==
        std::string::npos);
}

TEST_CASE("a bill to come, or one that has a name of its own, is not that of the paper") {
  const auto in_memorandum = [](const std::string& text) {
    return settled::means_in_paper("36 997\n\nWijziging van de Veerwet\n\nNr. 6\n\nNOTA NAAR AANLEIDING VAN HET VERSLAG\n\n" +
                                   text);
  };
  CHECK(in_memorandum("Dit komt aan de orde bij het toekomstige wetsvoorstel.").find(" = ") == std::string::npos);
  CHECK(in_memorandum("De leden wijzen op het Belastingplan 2024. Bij dat wetsvoorstel is dit besproken.").find(" = ") ==
        std::string::npos);
}

TEST_CASE("a sentence that begins as the title of a bill does is none") {
  for (const std::string other :
       {"Regels zijn nodig, zo staat in het dossier Wonen (29 453).", "Verlenging van de missie is in Mali besproken (29 521).",
        "Wetsvoorstellen duren lang. Het dossier Staatssteun (21 501-30) ook.",
        "Over de Verlenging van de missie (29 521) is gesproken.", "Ik heb in de Wijziging van de Veerwet (36 512) gelezen."}) {
    CAPTURE(other);
    CHECK(settled::means_in_paper("Aan de orde is wetsvoorstel 36 496. " + other + " Dit wetsvoorstel is goed.")
              .ends_with("Dit wetsvoorstel = 36496, spoken of: wetsvoorstel 36 496\n"));
  }
  CHECK(
      settled::means("Onlangs is de Wet tot wijziging van de Mediawet 2008 ingediend. Dit wetsvoorstel is lang.").find(" = ") ==
      std::string::npos);
}

TEST_CASE("a royal message brings the bill of its dossier") {
  CHECK(settled::means_in_paper(
            "15 458\n\nWijziging van de Veerwet\n\nNr. 1\n\nKONINKLIJKE BOODSCHAP\n\nWij bieden U hiernevens ter overweging "
            "aan een ontwerp van Wet tot wijziging van de Veerwet.\n\nDe toelichtende memorie, die het Wetsontwerp vergezelt, "
            "bevat de gronden.") == "het Wetsontwerp = 15458, own bill\n");
}

TEST_CASE("the title of a bill is no name of a member, with its number or without") {
  const auto names = [](const std::string& text) {
    std::size_t count = 0;
    for (const kamergraaf::Citation& citation : citations_of(settled::letter(text), settled::extractor()))
      count += citation.names.size();
    return count;
  };
  CHECK(names("Het wetsvoorstel Belastingplan 2023 (36 998) is aangenomen. Het wetsvoorstel Toezicht ook.") == 0);
  CHECK(names("Het wetsvoorstel-Bakker (36 998) is aangenomen. Het initiatiefwetsvoorstel Vos ook.") == 2);
  CHECK(names("Het wetsvoorstel van het lid Bakker (36 998) is aangenomen.") == 1);
  CHECK(id_of("Het wetsvoorstel Toezicht (36 998) is bekend. Het wetsvoorstel Toezicht is goed.") == "36998");
}

TEST_CASE(
    "a bill at hand is not one that is named, nor one that is named behind it; a memorandum with another bill is none before "
    "it") {
  CHECK(means("Het wetsvoorstel bomen (36 998) is aangenomen. Nu is er het voorliggende wetsvoorstel.")
            .find("voorliggende wetsvoorstel = ") == std::string::npos);
  CHECK(means("Dit wetsvoorstel is nieuw. Het wetsvoorstel bomen (36 998) is aangenomen.").find("Dit wetsvoorstel = ") ==
        std::string::npos);
  const std::string memorandum = "De memorie van toelichting (36 998, nr. 3) noemt dit. In de memorie van toelichting ";
  CHECK(means(memorandum + "bij de Bomenwet staat het anders.").find(" = ") == std::string::npos);
  CHECK(means(memorandum + "staat het anders.").find(" = kst-36998-3") != std::string::npos);
}

TEST_CASE("the title of a bill is no name of a member, and tells that it may be another") {
  const std::string own = "36 998\n\nVoorstel van wet inzake bomen\n\nNr. 12\n\nMOTIE VAN HET LID JANSEN\n\nDe Kamer,\n\n";
  CHECK(means(own + "gehoord het debat over het wetsvoorstel Wet struiken en planten,\n").find("36998") == std::string::npos);
  CHECK(means("Het amendement-Van Aalst op de Wet (36 999, nr. 12) is goed. Het amendement-Van Aalst is bekend.")
            .find("= kst-36999-12") != std::string::npos);
}

TEST_CASE("a paper that is printed on a bill speaks of that bill, whatever its title") {
  const std::string head =
      "Tweede Kamer der Staten-Generaal\n2\nZitting 1981-1982\n16 917\nInstelling van een Raad voor de Jacht\nNr. 8\n";
  const std::string foot = "\nTweede Kamer, zitting 1981-1982, 16 917, nr. 8\n";
  CHECK(settled::means_in_paper(
            head + "EINDVERSLAG\nVastgesteld 29 oktober 1981\nDe commissie had bezwaar tegen dit wetsontwerp." + foot)
            .find("dit wetsontwerp = 16917") != std::string::npos);
  CHECK(
      settled::means_in_paper(
          head + "BRIEF VAN DE MINISTER VAN LANDBOUW\n29 oktober 1981\nDe commissie had bezwaar tegen dit wetsontwerp." + foot)
          .find("dit wetsontwerp = 16917") == std::string::npos);
}
