// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "settled.hpp"

namespace {

std::string read_out(const std::string& wish, const std::string& movers, int number) {
  return "Motie\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering " + wish +
         " te planten,\n\nen gaat over tot de orde van de dag.\n\nDe voorzitter:\nDeze motie is voorgesteld door " + movers +
         ".\nZij krijgt nr. " + std::to_string(number) + " (36999).\n\n";
}

/// Minutes in which Van Aalst reads out two motions, the first with De Vries-Bakker, and Yıldız one.
std::string minutes_with(std::string_view rest) {
  return "De heer Van Aalst (ABC):\nDank u wel.\n\n" + read_out("bomen", "de leden Van Aalst en De Vries-Bakker", 12) +
         "De heer Van Aalst (ABC):\nIk heb er nog een.\n\n" + read_out("bossen", "het lid Van Aalst", 13) +
         "Mevrouw Yıldız (DEF):\nVoorzitter.\n\n" + read_out("struiken", "het lid Yıldız", 14) +
         "Mevrouw De Boer (GHI):\nIk heb geen vragen over wat hier is voorgelegd.\n\n" + std::string(rest);
}

/// What the references of the last part mean, without those of the readings themselves.
std::string means(std::string_view rest) {
  std::string lines = settled::means_in_paper(minutes_with(rest));
  for (int i = 0; i < 3; ++i) lines.erase(0, lines.find('\n') + 1);
  return lines;
}

}  // namespace

TEST_CASE("the motion that is being read out is the one that gets its number behind it") {
  CHECK(settled::means_in_paper(minutes_with("")) ==
        "Deze motie = kst-36999-12, read out: nr. 12 (36999)\n"
        "Deze motie = kst-36999-13, read out: nr. 13 (36999)\n"
        "Deze motie = kst-36999-14, read out: nr. 14 (36999)\n");
}

TEST_CASE("the words before a motion that is read out announce it") {
  for (const std::string words :
       {"Vandaar de volgende motie.", "Dan mijn eerste motie.", "Daarom deze motie.", "Mijn motie luidt:"}) {
    CAPTURE(words);
    const std::string lines = settled::means_in_paper("De heer Van Aalst (ABC):\n" + std::string(words) + "\n\n" +
                                                      read_out("bomen", "het lid Van Aalst", 12));
    CHECK(lines.find("= kst-36999-12, read out: nr. 12 (36999)\n") < lines.find("Deze motie ="));
  }
}

TEST_CASE("a number alone is that of the motion that was read out with it") {
  const auto document = kamergraaf::document_from_text("", minutes_with("Minister Kok:\nDe motie op stuk nr. 13 ontraad ik."));
  const auto last = citations_of(document, settled::extractor()).back();
  CHECK(to_string(last.id) == "kst-36999-13");
  CHECK(last.ground == kamergraaf::Ground::read_out);
  CHECK(last.antecedent.of(document.text) == "nr. 13 (36999)");
}

TEST_CASE("a motion by name is not one of a later part of the minutes, on which is voted") {
  const std::string later =
      "Stemmingen moties Visserij\n\nDe voorzitter:\nIn stemming komt de motie-Van Aalst (36998, nr. 31).\n";
  const std::string said = "De heer Van Aalst (ABC):\nDe motie-Van Aalst was duidelijk.\n\n";
  CHECK(settled::means_in_paper("Stemmingen moties Veehouderij\n\n" + said + later).find(" = ") == std::string::npos);
  CHECK(settled::means_in_paper(said + "De voorzitter:\nIn stemming komt de motie-Van Aalst (36998, nr. 31).\n")
            .starts_with("De motie-Van Aalst = kst-36998-31"));
  CHECK(settled::means_in_paper("Verwerping van de motie-Van Aalst\n\n" + later)
            .starts_with("de motie-Van Aalst = kst-36998-31"));
}

TEST_CASE("my changed motion is not my motion before it was changed") {
  CHECK(settled::means_in_paper(
            "De heer Van Aalst (ABC):\nMijn motie (36999, nr. 12) is gewijzigd. Mijn gewijzigde motie is goed.\n")
            .find(" = ") == std::string::npos);
}

TEST_CASE("a minister's this motion is the one that was spoken of last") {
  CHECK(means("Minister Kok:\nDe motie op stuk nr. 12 krijgt oordeel Kamer. Deze motie is goed.\n") ==
        "Deze motie = kst-36999-12, spoken of: stuk nr. 12\n");
}

TEST_CASE("a motion by name is that of just these members, as minutes give them") {
  CHECK(means("Minister Kok:\nDe motie-Yıldız ontraad ik.\n") ==
        "De motie-Yıldız = kst-36999-14, named here: nr. 14 (36999)\n");
  CHECK(means("Minister Kok:\nDe motie-Van Aalst c.s. is goed.\n") ==
        "De motie-Van Aalst c.s. = kst-36999-12, named here: nr. 12 (36999)\n");
  CHECK(means("Minister Kok:\nDe motie-Van Aalst is goed.\n") ==
        "De motie-Van Aalst = kst-36999-13, named here: nr. 13 (36999)\n");
  CHECK(means("Minister Kok:\nDe motie-Van Aalst/De Vries-Bakker is goed.\n") ==
        "De motie-Van Aalst/De Vries-Bakker = kst-36999-12, named here: nr. 12 (36999)\n");
}

TEST_CASE("my motion is that of who speaks, and of several it is left open") {
  CHECK(means("Mevrouw Yıldız (DEF):\nWat vindt de minister van mijn motie?\n") ==
        "mijn motie = kst-36999-14, read out: nr. 14 (36999)\n");
  CHECK(means("De heer Van Aalst (ABC):\nWat vindt de minister van mijn motie?\n") ==
        "mijn motie ? [kst-36999-13 kst-36999-12] who speaks has read out several\n");
  CHECK(means("De voorzitter:\nWat is mijn motie?\n") == "mijn motie ? who speaks is not told\n");
}

TEST_CASE("my motion, said by who stands second in the last and first in another, may be either") {
  CHECK(
      means("De heer Es (ABC):\nDe motie-Es (36 999, nr. 12) is oud. Ik licht de motie-Eik/Es (36 999, nr. 14) toe. Mijn motie "
            "is goed.\n")
          .find("Mijn motie ? [kst-36999-14 kst-36999-12] another of who speaks is known\n") != std::string::npos);
  CHECK(means("De heer Es (ABC):\nIk licht de motie-Eik/Es (36 999, nr. 14) toe. Mijn motie is goed.\n")
            .find("Mijn motie = kst-36999-14") != std::string::npos);
}

TEST_CASE("motions are counted as who speaks has read them out, or as they were read out by who is named") {
  CHECK(means("De heer Van Aalst (ABC):\nMijn eerste motie en mijn laatste motie.\n") ==
        "Mijn eerste motie = kst-36999-12, read out: nr. 12 (36999)\n"
        "mijn laatste motie = kst-36999-13, read out: nr. 13 (36999)\n");
  CHECK(means("Minister Kok:\nDe eerste motie van de heer Van Aalst is goed.\n") ==
        "De eerste motie van de heer Van Aalst = kst-36999-12, named here: nr. 12 (36999)\n");
  CHECK(means("Minister Kok:\nDe tweede motie van de heer Van Aalst is goed.\n") ==
        "De tweede motie van de heer Van Aalst = kst-36999-13, named here: nr. 13 (36999)\n");
  CHECK(means("Minister Kok:\nDe derde motie is goed.\n") == "De derde motie ? which of them is meant is not told\n");
}

TEST_CASE("your motion, and his, is that of the member who is spoken to or of") {
  CHECK(means("Minister Kok:\nDank, mevrouw Yıldız, voor uw motie.\n") ==
        "uw motie = kst-36999-14, named here: nr. 14 (36999)\n");
  CHECK(means("Minister Kok:\nDe heer Van Aalst en zijn motie.\n") ==
        "zijn motie ? [kst-36999-13 kst-36999-12] several papers of this member are named here\n");
}

TEST_CASE("your motion is that of who spoke before, where nobody is named, and his that of the only one just named") {
  const std::string asked =
      "De heer Van Aalst (ABC):\nVoert u die van mij uit?\n\nMinister Kok:\nDe motie op stuk nr. 14 ontraad ik. ";
  CHECK(
      means("Mevrouw Yıldız (DEF):\nWat vindt u?\n\nMinister Kok:\nDe motie op stuk nr. 12 ontraad ik. Uw motie is goed.\n") ==
      "Uw motie = kst-36999-14, named here: nr. 14 (36999)\n");
  CHECK(means(asked + "Uw motie is goed.\n") ==
        "Uw motie ? [kst-36999-13 kst-36999-12] several papers of this member are named here\n");
  CHECK(means("De heer Kok (JKL):\nDe motie op stuk nr. 13 is goed. Hij weet dat. Zijn motie is helder.\n")
            .starts_with("Zijn motie ? whose it is"));
}

TEST_CASE("his motion, said a while after it, is the last where nobody else was named") {
  const std::string text =
      "Minister Kok:\nDe motie op stuk nr. 14 van mevrouw Yıldız is helder. Dat ligt zo. Het is goed. Wat zij in haar motie "
      "vraagt "
      "doe ik.\n";
  CHECK(means(text) == "haar motie = kst-36999-14, spoken of: stuk nr. 14\n");
}

TEST_CASE("the name of who speaks is not named in the speech") {
  CHECK(
      means("De heer Van Aalst (ABC):\nDe motie van mevrouw Yıldız is goed.\nMevrouw Yıldız (DEF):\nUw motie steun ik niet.\n")
          .find("Uw motie = kst-36999-14") == std::string::npos);
}

TEST_CASE("who holds or withdraws the motion means the own") {
  const std::string asked = "Minister Kok:\nDe motie op stuk nr. 12 ontraad ik.\n\nMevrouw Yıldız (DEF):\n";
  CHECK(means(asked + "Dan houd ik de motie aan.\n") == "de motie = kst-36999-14, read out: nr. 14 (36999)\n");
  CHECK(means(asked + "Ik trek deze motie in.\n") == "deze motie = kst-36999-14, read out: nr. 14 (36999)\n");
  CHECK(means(asked + "Ik wil de motie graag in verband brengen met iets.\n") ==
        "de motie = kst-36999-12, spoken of: stuk nr. 12\n");
  CHECK(means(asked + "Ik vind de motie in deze tijd goed.\n") == "de motie = kst-36999-12, spoken of: stuk nr. 12\n");
}

TEST_CASE("who counts motions of another does not count the own") {
  CHECK(means("De heer Van Aalst (ABC):\nIk vraag naar de motie van mevrouw Yıldız. Waarom ontraadt u de eerste motie?\n")
            .find("de eerste motie ? which of them is meant is not told\n") != std::string::npos);
}

TEST_CASE("this motion in a motion is the one that it cites, where it is carried out") {
  const std::string cited = "Motie\n\nDe Kamer,\n\nconstaterende dat de motie-Bakker (36 998, nr. 3) is aangenomen;\n\n";
  const std::string rest =
      ",\n\nen gaat over tot de orde van de dag.\n\nDeze motie is voorgesteld door het lid Van Aalst.\n"
      "Zij krijgt nr. 12 (36999).\n";
  const auto in_minutes = [&](const std::string& wish) {
    return settled::means_in_paper("De heer Van Aalst (ABC):\n" + cited + wish + rest);
  };
  CHECK(in_minutes("verzoekt de regering deze motie alsnog uit te voeren") ==
        "deze motie = kst-36998-3, spoken of: 36 998, nr. 3\nDeze motie = kst-36999-12, read out: nr. 12 (36999)\n");
  CHECK(in_minutes("verzoekt de regering uitvoering te geven aan deze motie").starts_with("deze motie = kst-36998-3"));
  CHECK(in_minutes("verzoekt de regering de Kamer te informeren over de uitvoering van deze motie")
            .starts_with("deze motie = kst-36999-12"));
  CHECK(in_minutes("verzoekt de regering deze motie voor de zomer uit te voeren").starts_with("deze motie = kst-36998-3"));
  CHECK(in_minutes("verzoekt de regering de Kamer over deze motie te informeren")
            .starts_with("deze motie = kst-36999-12, read out"));
  const auto in_print = [&](const std::string& wish) {
    return settled::means_in_paper("36 999\n\nBomen\n\nNr. 12\n\nMOTIE VAN HET LID VAN AALST\n\nVoorgesteld 4 maart 2025\n\n" +
                                   cited.substr(7) + wish + ",\n\nen gaat over tot de orde van de dag.\n\nVan Aalst\n");
  };
  CHECK(in_print("verzoekt de regering deze motie uit te voeren") == "deze motie = kst-36998-3, spoken of: 36 998, nr. 3\n");
  CHECK(in_print("verzoekt de regering de Kamer over deze motie te informeren").empty());
}

TEST_CASE("in a vote, this motion is the one that is put to it") {
  CHECK(means("De voorzitter:\nIn stemming komt de motie-Yıldız (36999, nr. 14).\nIk constateer dat deze motie met algemene "
              "stemmen is aangenomen.\nIn stemming komt de motie-Van Aalst (36999, nr. 13).\nIk constateer dat de motie is "
              "verworpen.\n") ==
        "deze motie = kst-36999-14, spoken of: 36999, nr. 14\n"
        "de motie = kst-36999-13, spoken of: 36999, nr. 13\n");
}

TEST_CASE("a motion that took the place of another is the revised one by its name, and the other is that no more") {
  const std::string list =
      "Stemmingen\n\nte weten:\n- de motie-Van Aalst over bomen (36 999, nr. 12);\n- de motie-Van Aalst over bossen (36 999, "
      "nr. "
      "13).\n\nDe voorzitter:\nDe motie-Van Aalst (36 999, nr. 12) is in die zin gewijzigd dat zij thans luidt:\n\nMotie\n\nDe "
      "Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering te snoeien,\n\nen gaat over tot de orde van de dag.\n\nZij "
      "krijgt "
      "nr. 19, was nr. 12 (36999).\n\n";
  CHECK(settled::means_in_paper(list +
                                "In stemming komt de gewijzigde motie-Van Aalst.\n\nIn stemming komt de motie-Van Aalst.\n") ==
        "de gewijzigde motie-Van Aalst = kst-36999-19, named here: nr. 19, was nr. 12 (36999)\n"
        "de motie-Van Aalst = kst-36999-13, named here: 36 999, nr. 13\n");
}

TEST_CASE("a motion that was read out is no amendment and no letter") {
  CHECK(means("De heer Van Aalst (ABC):\nIk trek mijn amendement in. Het eerste amendement was beter.\n").find(" = ") ==
        std::string::npos);
}

TEST_CASE("who has read out one motion and speaks of another may mean either") {
  const std::string rest = "Mevrouw Yıldız (DEF):\nMijn motie uit 2019 (35 334, nr. 6) is oud. Nu mijn motie.\n";
  CHECK(means(rest).ends_with("mijn motie ? [kst-35334-6 kst-36999-14] another of who speaks is spoken of\n"));
}

TEST_CASE("who speaks may be called het lid") {
  CHECK(means("Het lid Şahin (JKL):\nVoorzitter. Ik licht mijn motie graag toe.\n").find(" = ") == std::string::npos);
}

TEST_CASE("a number alone is counted in the dossier of its item, and in none where the item names none") {
  const std::string notary = "Aan de orde is de behandeling van:\n- het wetsvoorstel Notarisambt (36133).\n\n";
  const std::string youth = "Aan de orde zijn de stemmingen over de Wet op de jeugdzorg (36222).\n\n";
  const std::string chair = "De voorzitter:\nIk geef het woord aan mevrouw De Boer.\n\n";
  const auto said = [](std::string_view words) { return "Mevrouw De Boer (ABC):\nOver " + std::string(words) + ".\n\n"; };
  const auto last = [](const std::string& minutes) {
    const auto citations = kamergraaf::citations_of(kamergraaf::document_from_text("", minutes), settled::extractor());
    return citations.empty() ? std::string() : to_string(citations.back().id);
  };
  const std::string one = "het amendement op stuk nr. 14";
  CHECK(last(notary + chair + said(one)) == "kst-36133-14");
  CHECK(last(notary + chair + said(one) + youth + chair + said(one)) == "kst-36222-14");
  CHECK(last(notary + chair + said(one) + said("Kamerstuk 36 046") + "Aan de orde is ook de vraag wat 36 046 doet.\n\n" +
             said(one)) == "kst-36133-14");
  CHECK(last(notary + chair + said(one) + "Aan de orde is het vragenuur.\n\n" + chair + said(one)).empty());
  CHECK(last(notary + "De voorzitter:\nAan de orde is het Notarisambt.\n\n" + said(one)) == "kst-36133-14");
  CHECK(last(notary + chair + said("motie 36133, nr. 9") + youth + chair + said("de motie op stuk nr. 9")) == "kst-36222-9");
}

TEST_CASE("what a member says to be at stake begins no new part of the minutes") {
  const std::string head = "De heer Van Aalst (ABC):\nDe motie-Van Aalst is helder.\n\n";
  const std::string tail = "De voorzitter:\nIn stemming komt de motie-Van Aalst (36999, nr. 12).\n";
  CHECK(settled::means_in_paper(head + "Aan de orde is ook de vraag wat volgt.\n\n" + tail).find("= kst-36999-12") !=
        std::string::npos);
  CHECK(settled::means_in_paper(head + "Aan de orde is het debat over bomen.\n\n" + tail).find("= kst-36999-12") ==
        std::string::npos);
}
