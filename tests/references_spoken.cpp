// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "settled.hpp"

using settled::id_of;
using settled::means;
using settled::means_in_paper;

namespace {

const std::string motion = "De motie op stuk nr. 12 is aangenomen. ";
const std::string none_shortly_before = "none of its kind is spoken of shortly before";
const std::string not_known = "it goes back to one that is not known";

}  // namespace

TEST_CASE("this, that, the and the said motion is the last that is spoken of") {
  for (const std::string phrase :
       {"Deze motie", "Die motie", "De motie", "Voornoemde motie", "Genoemde motie", "Bovengenoemde motie", "De genoemde motie",
        "Dezelfde motie", "Deze aangenomen motie", "Onderhavige motie"}) {
    CAPTURE(phrase);
    CHECK(means(motion + phrase + " is goed.") == std::string(phrase) + " = kst-36999-12, spoken of: stuk nr. 12\n");
  }
}

TEST_CASE("each kind of paper has its own last one") {
  CHECK(means(motion + "Het amendement (36 998, nr. 8) is verworpen. Deze motie en dit amendement zijn bekend.") ==
        "Deze motie = kst-36999-12, spoken of: stuk nr. 12\n"
        "dit amendement = kst-36998-8, spoken of: 36 998, nr. 8\n");
  CHECK(id_of(motion + "Dit amendement is bekend.") == none_shortly_before);
}

TEST_CASE("a reference goes back to a reference before it, and through it to the paper") {
  CHECK(means(motion + "Deze motie is goed. Die motie is duidelijk.") ==
        "Deze motie = kst-36999-12, spoken of: stuk nr. 12\n"
        "Die motie = kst-36999-12, spoken of: Deze motie\n");
}

TEST_CASE("a motion that is put forward is not the one that it names: its number is given behind it") {
  const std::string text =
      "De Kamer, constaterende dat de motie-Van Aalst (36 998, nr. 45) niet is uitgevoerd, verzoekt dit te doen. ";
  CHECK(means(text + "Deze motie is voorgesteld door het lid Bakker. Zij krijgt nr. 67 (36998).") ==
        "Deze motie ? its number is given behind it\n");
  CHECK(means(text +
              "De motie is voorgesteld door het lid Bakker. De indiening wordt ondersteund. Zij krijgt nr. 99, was nr. 45 "
              "(36998).") == "De motie ? its number is given behind it\n");
}

TEST_CASE("a motion that is not told apart breaks the chain") {
  for (const std::string between :
       {"Er komt een motie.", "De moties zijn bekend.", "Geen motie was nodig.", "Vele moties volgden."}) {
    CAPTURE(between);
    CHECK(id_of(motion + between + " Deze motie is goed.") == none_shortly_before);
  }
}

TEST_CASE("one that is not known breaks the chain, and nothing goes back across it") {
  CHECK(means(motion + "De motie-Yıldız is verworpen. Deze motie is goed. Die motie ook.") ==
        "De motie-Yıldız ? no paper of these members is named here with its number\n"
        "Deze motie ? " +
            not_known + "\nDie motie ? " + not_known + "\n");
  CHECK(id_of(motion + "Zie Kamerstuk 36 999, nr. 14. Deze motie is goed.") == none_shortly_before);
}

TEST_CASE("a chain reaches no further than a page") {
  const std::string page(2000, '.');
  CHECK(id_of(motion + page + " Deze motie is goed.") == none_shortly_before);
}

TEST_CASE("with nothing before it, it is not settled") {
  CHECK(id_of("Deze motie is goed.") == none_shortly_before);
  CHECK(id_of("Het wetsvoorstel is goed.") == "no bill is spoken of before it");
}

TEST_CASE("his motion is that of the member whom the sentence names") {
  const std::string named = "De motie-Van Aalst (36 999, nr. 12) en de motie-Yıldız (36 999, nr. 13) zijn bekend. ";
  CHECK(id_of(named + "De heer Van Aalst sprak over zijn motie.") == "kst-36999-12");
  CHECK(id_of(named + "Mevrouw Yıldız sprak over haar motie.") == "kst-36999-13");
  CHECK(id_of(named + "Mevrouw De Boer sprak over haar motie.") == "no paper of these members is named here with its number");
}

TEST_CASE("a memorandum goes back to the same noun only") {
  const std::string named = "De nota van wijziging (36 999, nr. 7) is bekend. ";
  CHECK(id_of(named + "De nota van wijziging regelt dat.") == "kst-36999-7");
  CHECK(id_of(named + "De memorie van toelichting zegt niets.") == none_shortly_before);
}

TEST_CASE("the said Kamerstuk is the last paper that is spoken of, of any kind") {
  CHECK(id_of("Zie Kamerstuk 36 998, nr. 3. Genoemd Kamerstuk zegt dat.") == "kst-36998-3");
  CHECK(id_of("Genoemd Kamerstuk zegt dat.") == none_shortly_before);
}

TEST_CASE("what is counted but not read out is not settled") {
  for (const std::string phrase : {"De eerste motie", "De laatste motie", "De volgende motie", "De andere motie"}) {
    CAPTURE(phrase);
    CHECK(id_of(motion + phrase + " is goed.") == "which of them is meant is not told");
  }
}

TEST_CASE("a bill is the one that the paper speaks of") {
  CHECK(means("Het wetsvoorstel bewaren (36 998) is aangenomen. Dit wetsvoorstel is goed.") ==
        "Dit wetsvoorstel = 36998, spoken of: 36 998\n");
  CHECK(id_of("Het wetsvoorstel bewaren (36 998) is aangenomen. Het wetsvoorstel over bomen is goed.") ==
        "it is described, and may be another one");
}

TEST_CASE("in the dossier of a bill, the bill is its own") {
  const std::string head =
      "36 997\n\nRegels over het bewaren van brieven (Wet bewaren)\n\nNr. 6\n\nNOTA NAAR AANLEIDING VAN HET VERSLAG\n\n"
      "Ontvangen 4 maart 2025\n\n";
  CHECK(settled::means_in_paper(head + "Wat het wetsvoorstel, en dus dit wetsvoorstel, doet.") ==
        "het wetsvoorstel = 36997, own bill\ndit wetsvoorstel = 36997, own bill\n");
  CHECK(settled::means_in_paper(head + "De Wet bomen is bekend. Dit wetsvoorstel is goed.") ==
        "Dit wetsvoorstel ? it is described, and may be another one\n");
}

TEST_CASE("a page break or a broken line inside a reference does not hide it") {
  CHECK(means(motion + "Voor\u00ADnoemde\nmotie is goed.").find("kst-36999-12") != std::string::npos);
  CHECK(means(motion + "De\nmotie is goed.") == "De\nmotie = kst-36999-12, spoken of: stuk nr. 12\n");
  CHECK(means(motion + "Deze mo-\ntie is goed.") == "Deze mo-\ntie = kst-36999-12, spoken of: stuk nr. 12\n");
}

TEST_CASE("my letter is not your letter, nor one of whoever wrote it") {
  const std::string mine = "In mijn brief van 3 februari 2025 (Kamerstuk 36 999, nr. 12) staat dit. ";
  const std::string whose = "whose letter is spoken of is not told";
  CHECK(id_of(mine + "In uw brief vraagt u om een reactie.") == whose);
  CHECK(id_of(mine + "In haar brief staat iets anders.") == whose);
  CHECK(id_of(mine + "In mijn brief staat ook dat.") == "kst-36999-12");
  CHECK(id_of("De brief van 3 februari 2025 (Kamerstuk 36 999, nr. 12) is bekend. In mijn brief staat iets.") == whose);
}

TEST_CASE("a letter of the same day is mine, yours or that of a sender who is named") {
  const std::string not_here = "no paper of that day is named here with its number";
  const std::string mine = "In mijn brief van 3 februari 2025 (Kamerstuk 36 999, nr. 12) staat dit. ";
  CHECK(id_of(mine + "In uw brief van 3 februari jl. vraagt u iets.") == not_here);
  CHECK(id_of("De brief van de minister van Financiën van 3 februari 2025 (36 999, nr. 12) is bekend. Zie mijn brief van "
              "3 februari jl.") == not_here);
  CHECK(id_of(mine + "Zie de brief van 3 februari jl.") == "kst-36999-12");
  CHECK(id_of(mine + "Bij brief van 3 februari jl. heeft uw Kamer gevraagd om een reactie.") == "it is a letter of the Kamer");
  CHECK(id_of(mine + "De vaste commissie vroeg bij brief van 3 februari jl. om een reactie.") == "it is a letter of the Kamer");
  CHECK(settled::struck(mine + "Bij brief van 3 februari jl. heeft Vogelvrij gereageerd.")
            .find("a paper from outside parliament") != std::string::npos);
}

TEST_CASE("this letter may be the paper itself where no head tells what it is") {
  const std::string text = "Op 3 maart 2025 kreeg u de brief over vuur (Kamerstuk 36 999, nr. 12). In deze brief staat meer.";
  CHECK(settled::means_in_paper(text) == "deze brief ? it may be the paper itself\n");
}

TEST_CASE("a letter or motion is not the last that is spoken of, where others write or decide in between") {
  const std::string others = "it may be a paper from outside parliament";
  const std::string letter = "Ik wijs op mijn brief van 3 februari 2025 (Kamerstuk 36 999, nr. 12). ";
  CHECK(id_of(letter + "De Rekenkamer schreef mij op 5 februari. Die brief is openbaar.") == others);
  CHECK(id_of(letter + "Dat raakt de gemeenten. Die brief is openbaar.") == "kst-36999-12");
  CHECK(id_of(motion + "De raad van Almelo nam een uitspraak aan. Deze motie is helder.") == others);
  CHECK(id_of(motion + "In deze motie vraagt de gemeenteraad om geld.") == others);
  CHECK(id_of(motion + "De gemeenteraad moet kiezen. Deze motie helpt.") == "kst-36999-12");
}

TEST_CASE("the motion or letter that is described is the last only where that is about the same") {
  const std::string described = "it is described, and may be another one";
  const std::string bats = "De motie op stuk nr. 12 over vleermuizen is aangenomen. ";
  CHECK(id_of(bats + "De motie over kernenergie is verworpen.") == described);
  CHECK(id_of(bats + "De motie die om geld vraagt is verworpen.") == described);
  CHECK(id_of("De motie over vleermuizen (36 999, nr. 12) is aangenomen. De motie over de vleermuis is goed.") ==
        "kst-36999-12");
  const std::string mine = "Zie mijn brief van 3 februari 2025 (Kamerstuk 36 999, nr. 12). ";
  CHECK(id_of(mine + "De brief over bomen is bekend.") == described);
  CHECK(id_of(mine + "De brief volgt voor de zomer.") == described);
  CHECK(id_of(mine + "De voortgangsbrief is bekend.") == none_shortly_before);
  CHECK(id_of(mine + "De brief is bekend.") == "kst-36999-12");
  CHECK(settled::struck(mine + "De brief van Vogelvrij is bekend.").find("De brief: a paper from outside parliament") !=
        std::string::npos);
}

TEST_CASE("of two that are spoken of at once either may be meant, and behind a heading none") {
  const std::string both = "De motie-Van Aalst (36 999, nr. 12) en de motie-Bakker (36 999, nr. 13) zijn aangenomen. ";
  CHECK(id_of(both + "Deze motie is goed.") == "[kst-36999-13 kst-36999-12] several of its kind are spoken of at once");
  CHECK(id_of(both + "Laatstgenoemde motie is goed.") == "kst-36999-13");
  CHECK(id_of(motion + "\n\nMestvergisting\n\nDe motie is goed.") == "another part of the paper begins between");
  CHECK(id_of(motion + "\n\nMestvergisting\n\nDeze motie is goed.") == "kst-36999-12");
}

TEST_CASE("the first and the last named are those of the two that have their numbers") {
  const std::string two = "Zie de motie-Aalderink (Kamerstuk 36 998, nr. 4) en de motie-Bakker (Kamerstuk 36 998, nr. 5). ";
  CHECK(means(two + "Eerstgenoemde motie is uitgevoerd. Laatstgenoemde motie niet.") ==
        "Eerstgenoemde motie = kst-36998-4, spoken of: Kamerstuk 36 998, nr. 4\n"
        "Laatstgenoemde motie = kst-36998-5, spoken of: Kamerstuk 36 998, nr. 5\n");
  CHECK(means(two + "De eerstgenoemde motie is uitgevoerd.") ==
        "De eerstgenoemde motie = kst-36998-4, spoken of: Kamerstuk 36 998, nr. 4\n");
  CHECK(id_of("Zie ook de motie-Smit (Kamerstuk 36 998, nr. 3). " + two + "Eerstgenoemde motie is uitgevoerd.") ==
        "which of them is meant is not told");
}

TEST_CASE("the last named is looked for behind a note and behind many references, too") {
  CHECK(means("De motie op stuk nr. 12 is goed.1 Laatstgenoemde motie ook.\n\n1 Deze motie is aangenomen.") ==
        "Laatstgenoemde motie = kst-36999-12, spoken of: stuk nr. 12\n"
        "Deze motie = kst-36999-12, spoken of: stuk nr. 12\n");
  std::string many = "Zie de motie op stuk nr. 12. ";
  for (int i = 0; i < 2000; ++i) many += "Laatstgenoemde motie is goed. Die motie ook. ";
  CHECK(means(many).ends_with("Die motie = kst-36999-12, spoken of: Laatstgenoemde motie\n"));
}

TEST_CASE("a changed motion is not the one that was spoken of before it was changed") {
  CHECK(means(motion + "Vandaag is een gewijzigde versie van deze motie rondgedeeld. Ik ontraad de gewijzigde motie.") ==
        "deze motie = kst-36999-12, spoken of: stuk nr. 12\n"
        "de gewijzigde motie ? it may be what took the place of the one that is spoken of\n");
  CHECK(id_of("De gewijzigde motie op stuk nr. 14 is aangenomen. Deze gewijzigde motie is goed.") == "kst-36999-14");
  CHECK(id_of("Motie-Aalderink (Kamerstuk 36 998, nr. 29), ter vervanging van nr. 9\nDe gewijzigde motie is goed.") ==
        "kst-36998-29");
}

TEST_CASE("the motion before this one, or of a letter, is not the last that is spoken of") {
  CHECK(id_of(motion + "Anders dan de motie hiervoor kost dat niets.") == "it is described, and may be another one");
  CHECK(id_of(motion + "De motie met letter H ontraad ik.") == "it is described, and may be another one");
}

TEST_CASE("a motion of some year is not the last that is spoken of") {
  CHECK(id_of(motion + "Die motie uit 2019 is oud.") == "it is one of a year, and may be another one");
}

TEST_CASE("the bill of the dossier is its own in each sentence, and no other that is spoken of") {
  const auto of_a_bill = [](const std::string& text) {
    return settled::means_in_paper(
        "36 997\n\nRegels over het bewaren van brieven (Wet bewaren)\n\nNr. 6\n\n"
        "NOTA NAAR AANLEIDING VAN HET VERSLAG\n\nOntvangen 4 maart 2025\n\n" +
        text);
  };
  CHECK(of_a_bill("Het wetsvoorstel regelt iets. Het wetsvoorstel bevat meer. Dit wetsvoorstel treedt in werking.") ==
        "Het wetsvoorstel = 36997, own bill\nHet wetsvoorstel = 36997, own bill\nDit wetsvoorstel = 36997, own bill\n");
  CHECK(of_a_bill("De behandeling van de begroting (36 600) is klaar. " + std::string(400, '.') +
                  " Dit wetsvoorstel is goed.") == "Dit wetsvoorstel = 36997, own bill\n");
  CHECK(of_a_bill("Het wetsvoorstel digitale bereikbaarheid gaat over iets anders.") ==
        "Het wetsvoorstel ? it is described, and may be another one\n");
  CHECK(of_a_bill("Ik dien een ander wetsvoorstel in. Het wetsvoorstel gaat over huur.") ==
        "Het wetsvoorstel ? another bill is spoken of as well\n");
  CHECK(of_a_bill("Dit wetsvoorstel en de Wet bomen (36 996) gaan over hout.") == "Dit wetsvoorstel = 36997, own bill\n");
}

TEST_CASE("another bill or law that was just spoken of is not the paper's own bill") {
  const std::string head =
      "Tweede Kamer der Staten-Generaal\nVergaderjaar 2024-2025\n\n36 998 Wijziging van de Veerwet\n\nNr. 25 BRIEF VAN DE "
      "MINISTER\n\nDen Haag, 11 mei 2025\n\n";
  const auto of = [&](const std::string& text) { return settled::means_in_paper(head + text); };
  CHECK(of("In het Belastingplan 2025 (36 602) staat dit. Dat wetsvoorstel is aangenomen.") ==
        "Dat wetsvoorstel = 36602, spoken of: 36 602\n");
  CHECK(of("De novelle (36 997) is ingediend. Dit wetsvoorstel herstelt een fout.") ==
        "Dit wetsvoorstel = 36997, spoken of: 36 997\n");
  CHECK(of("De Pontverenwet is ingetrokken. Dat wetsvoorstel kostte veel tijd.") ==
        "Dat wetsvoorstel ? a law is spoken of before it\n");
  CHECK(of("De Veerwet is oud. Dat wetsvoorstel vernieuwt haar.") == "Dat wetsvoorstel = 36998, own bill\n");
  CHECK(of("Het wetsvoorstel dat ik voorbereid, regelt de veren. Het wetsvoorstel komt na de zomer.") ==
        "Het wetsvoorstel ? it is described, and may be another one\n"
        "Het wetsvoorstel ? it goes back to one that is not known\n");
  CHECK(of("Het wetsvoorstel Pontveren regelt iets anders. Het onderhavige wetsvoorstel is goed.")
            .ends_with("Het onderhavige wetsvoorstel = 36998, own bill\n"));
}

TEST_CASE("a bill that is named by its title and number is spoken of") {
  CHECK(means_in_paper("Het wetsvoorstel Pontveren (36 998) is ingediend. Dit wetsvoorstel is goed.") ==
        "Dit wetsvoorstel = 36998, spoken of: 36 998\n");
  CHECK(means_in_paper("Het wetsontwerp 12 345 is ingediend. Het wets-ontwerp is goed.")
            .ends_with("= 12345, spoken of: "
                       "wetsontwerp 12 345\n"));
}

TEST_CASE("a dossier about a law is not that of a bill") {
  CHECK(settled::means_in_paper("36 997\n\nUitvoering en evaluatie Bomenwet\n\nNr. 6\n\nBRIEF VAN DE MINISTER VAN LANDBOUW\n\n"
                                "Den Haag, 4 maart 2025\n\nIk verwacht het wetsvoorstel na de zomer.") ==
        "het wetsvoorstel ? no bill is spoken of before it\n");
}

TEST_CASE("a bill that goes back to one that is not known is not that of the dossier") {
  const std::string lines = settled::means_in_paper(
      "36 999\n\nRegels over vuur\n\nNr. 7\n\nNOTA NAAR AANLEIDING VAN HET VERSLAG\n\nOntvangen 4 maart 2025\n\n"
      "Het initiatiefvoorstel-Van Aalst regelt iets anders. Dit wetsvoorstel is oud. Dat wetsvoorstel ook.\n");
  CHECK(lines.find(" = ") == std::string::npos);
}

TEST_CASE("the motion of a member may be the one that was read out, or one that is named later") {
  const std::string read_out =
      "De heer Bakker (CDA):\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering te handelen,\n\nen gaat over tot "
      "de "
      "orde van de dag.\n\nDe voorzitter:\nDeze motie is voorgesteld door de leden Bakker en Smit.\nZij krijgt nr. 30 "
      "(36998).\n\nMinister Vos:\nDe motie van de heer Bakker ontraad ik.";
  CHECK(means_in_paper(read_out).find("De motie van de heer Bakker = kst-36998-30") != std::string::npos);
  CHECK(means_in_paper(read_out + " De motie-Bakker (36998, nr. 12) was beter.")
            .find("De motie van de heer Bakker ? [kst-36998-30 kst-36998-12]") != std::string::npos);
}
