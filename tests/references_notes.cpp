// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include "settled.hpp"

using settled::means;

TEST_CASE("a footnote at a reference tells its number") {
  CHECK(means("De motie-Van Aalst is aangenomen. Het amendement\u00B9 van toen niet.\n\n\u00B9 Kamerstuk 36 999, nr. 8.") ==
        "De motie-Van Aalst ? no paper of these members is named here with its number\n"
        "Het amendement = kst-36999-8, noted: Kamerstuk 36 999, nr. 8\n");
  CHECK(means("De motie-Van Aalst\u00B9 is aangenomen.\n\n\u00B9 Kamerstuk 36 999, nr. 12.") ==
        "De motie-Van Aalst = kst-36999-12, noted: Kamerstuk 36 999, nr. 12\n");
  CHECK(means("De motie-Van Aalst is aangenomen.\u00B9 Daarna niets.\n\n\u00B9 Kamerstuk 36 999, nr. 12.") ==
        "De motie-Van Aalst = kst-36999-12, noted: Kamerstuk 36 999, nr. 12\n");
}

TEST_CASE("a note that cites another paper than its words are of tells nothing of these") {
  for (const std::string note : {"Handelingen II 2024/25, nr. 71, item 9", "Aanhangsel Handelingen II 2024/25, nr. 1502"}) {
    CAPTURE(note);
    CHECK(means("Het debat over de motie-Van Aalst\u00B9 was lang.\n\n\u00B9 " + note + "\n").find(" = ") == std::string::npos);
  }
  CHECK(means("Er is advies uitgebracht over het wetsvoorstel.\u00B9\n\n\u00B9 Kamerstuk 36 998, nr. 4\n").find(" = ") ==
        std::string::npos);
  CHECK(means("Zie het wetsvoorstel.\u00B9\n\n\u00B9 Kamerstuk 36 998, nr. 2\n").find("kst-36998-2") != std::string::npos);
}

TEST_CASE("idem in a footnote is what the note before it means, or the citation before it in the same note") {
  CHECK(means("Eerst dit.\u00B9 En dan dat.\u00B2\n\n\u00B9 Kamerstuk 36 999, nr. 12.\n\u00B2 Idem.\n") ==
        "Idem = kst-36999-12, repeated: Kamerstuk 36 999, nr. 12\n");
  CHECK(means("Eerst dit.\u00B9 En dan dat.\u00B2\n\n\u00B9 Kamerstuk 36 999, nr. 12.\n\u00B2 Ibid., p. 3.\n") ==
        "Ibid. = kst-36999-12, repeated: Kamerstuk 36 999, nr. 12\n");
  CHECK(means("Eerst dit.\u00B9\n\n\u00B9 Kamerstuk 36 999, nr. 12, p. 3; idem, p. 4.\n") ==
        "idem = kst-36999-12, repeated: Kamerstuk 36 999, nr. 12, p. 3\n");
}

TEST_CASE("idem is not settled where something else that may be cited stands between") {
  for (const char* between : {" en J. Pitsman, Erfpacht, Zwolle 1979.\n\u00B2 Idem", "; het rapport van de Rekenkamer; idem"}) {
    CAPTURE(between);
    CHECK(means("Eerst dit.\u00B9 En dan dat.\u00B2\n\n\u00B9 Kamerstuk 36 999, nr. 12" + std::string(between) + ", p. 3.\n")
              .ends_with(" ? something else stands between\n"));
  }
  CHECK(means("Eerst dit.\u00B9 En dan dat.\u00B2\n\n\u00B9 Kamerstuk 36 999, nr. 12 (motie-Van Aalst), p. 3 e.v.\n\u00B2 "
              "Idem, p. 4.\n")
            .find("Idem = kst-36999-12") != std::string::npos);
}

TEST_CASE("idem in brackets is the citation before it") {
  CHECK(means("Zie de motie op stuk nr. 12 (idem, p. 3).") == "idem = kst-36999-12, repeated: stuk nr. 12\n");
}

TEST_CASE("idem with another number is another paper") { CHECK(means("Zie de motie op stuk nr. 12 (idem, nr. 13).").empty()); }

TEST_CASE("idem with another letter, or before another source, repeats no citation") {
  CHECK(means("Zie dit.\u00B9\n\n\u00B9 Kamerstuk 36 998, D, p. 3; verder idem, E, p. 4.\n").empty());
  CHECK(means("Zie dit.\u00B9\n\n\u00B9 Kamerstuk 36 998, nr. 3, p. 3; idem HR 12 mei 2012, NJ 2012/3.\n").empty());
}

TEST_CASE("letters behind a motion do not make it another") {
  CHECK(means("De motie-Jansen (36 998, nr. 12) is aangenomen. Met de motie-Jansen, EZ en BZ, is gewerkt.")
            .find(" = kst-36998-12") != std::string::npos);
}

TEST_CASE("idem goes back to the note before it, however many lines that has") {
  CHECK(means("Eerst dit.1 En dan dat.2\n\n1 Zie hierover ook\nKamerstuk 36 999, nr. 12.\n2 Idem, p. 4.\n") ==
        "Idem = kst-36999-12, repeated: Kamerstuk 36 999, nr. 12\n");
}

TEST_CASE("idem that opens a sentence or a note without a mark repeats a citation before its pages") {
  CHECK(means("Zie Kamerstuk 36 998, nr. 3, p. 5. Ibid., p. 7.") ==
        "Ibid. = kst-36998-3, repeated: Kamerstuk 36 998, nr. 3, p. 5\n");
  CHECK(means("52 Kamerstuk 36 998, nr. 3, p. 5.\n53 Idem, p. 14.\n") ==
        "Idem = kst-36998-3, repeated: Kamerstuk 36 998, nr. 3, p. 5\n");
  CHECK(means("52 Kamerstuk 36 998, nr. 3, p. 5.\n53 Damen 2012, p. 3.\n54 Idem, p. 14.\n").find(" = ") == std::string::npos);
  CHECK(means("52 Kamerstuk 36 998, nr. 3, p. 5; 36 997, nr. 4, p. 3.\n53 Idem, p. 14.\n").find(" = ") == std::string::npos);
  CHECK(means("52 Kamerstuk 36 998, nr. 3, p. 5.\n100 Idem, p. 7.\n").find(" = ") == std::string::npos);
  CHECK(means("Zie Kamerstuk 36 998, nr. 3, p. 5. Idem voor de rest.").empty());
}

TEST_CASE("a reference to a note is what the note means") {
  CHECK(means("Eerst dit.\u00B9 En dan dat.\u00B2\n\n\u00B9 Kamerstuk 36 999, nr. 12.\n\u00B2 Zie noot 1.\n") ==
        "noot 1 = kst-36999-12, noted: Kamerstuk 36 999, nr. 12\n");
  CHECK(means("Eerst dit.\u00B9 Zie ook noot 1.\n\n\u00B9 Kamerstuk 36 999, nr. 12.\n") ==
        "noot 1 = kst-36999-12, noted: Kamerstuk 36 999, nr. 12\n");
  CHECK(means("Zie noot 7.") == "noot 7 ? the note cites no paper\n");
}

TEST_CASE("a note of several papers leaves it open") {
  const std::string notes = "\n\n\u00B9 Kamerstuk 36 999, nr. 12 en Kamerstuk 36 998, nr. 3.\n\u00B2 ";
  const std::string open = " ? [kst-36999-12 kst-36998-3] the note cites several papers\n";
  CHECK(means("Eerst dit.\u00B9 En dan dat.\u00B2" + notes + "Ibid., p. 3.\n") == "Ibid." + open);
  CHECK(means("Eerst dit.\u00B9 En dan dat.\u00B2" + notes + "Zie noot 1.\n") == "noot 1" + open);
}

TEST_CASE("a note that repeats what is not known is not settled, and one that names itself neither") {
  CHECK(means("Dit.\u00B9 Dat.\u00B2 En zo.\u00B3\n\n\u00B9 Een oud boek.\n\u00B2 Idem.\n\u00B3 Idem.\n").find(" = ") ==
        std::string::npos);
  CHECK(means("Dit.\u00B9\n\n\u00B9 Zie noot 1.\n") == "noot 1 ? what the note means is not known\n");
}

TEST_CASE("what a reference in a footnote goes back to is spoken of at the mark of the note") {
  CHECK(means("De motie op stuk nr. 12 is bekend.\u00B9 Het amendement op stuk nr. 8 ook. De motie op stuk nr. 13 niet.\n\n"
              "\u00B9 Deze motie is aangenomen.\n") == "Deze motie = kst-36999-12, spoken of: stuk nr. 12\n");
}

TEST_CASE("a note at the end of a sentence does not tell which letter is meant that was spoken of before") {
  const std::string text =
      "In mijn brief van 3 februari 2025 (Kamerstuk 36 998, nr. 11) staat het plan. Naar aanleiding van die brief zijn vragen "
      "gesteld.1\n\n1 Kamerstuk 36 998, nr. 13.";
  CHECK(means(text) == "die brief = kst-36998-11, spoken of: Kamerstuk 36 998, nr. 11\n");
}

TEST_CASE("a footnote that cites a paper of another kind does not tell which motion is meant") {
  CHECK(means("Ik heb de motie\u00B9 uitgevoerd.\n\n\u00B9 Zie de brief van 3 maart 2025, Kamerstuk 36 999, nr. 14.")
            .find(" = ") == std::string::npos);
}

TEST_CASE("the note behind what was sent in answer is not of what was answered") {
  const std::string note = "\u00B9\n\n\u00B9 Kamerstuk 36 999, nr. 14.";
  CHECK(means("Ik heb in reactie op uw brief van 3 maart 2025 het overzicht verstrekt." + note).find(" = ") ==
        std::string::npos);
  CHECK(means("Over de motie-Van Aalst heb ik eerder een stand van zaken gegeven." + note).find(" = ") == std::string::npos);
  CHECK(means("In reactie op uw brief van 3 maart 2025" + note).find("= kst-36999-14, noted") != std::string::npos);
}

TEST_CASE("a note of another paper is none of this one") {
  const std::string note = "\n\n\u00B9 Kamerstuk 35 334, nr. 7.\n";
  for (const char* words :
       {"Zie ECLI:NL:HR:2020:1234, noot 1.", "Zie voetnoot 1 in uw brief.", "Zie voetnoot 1 van het rapport.",
        "Zie noot 1 van Borgers.", "Zie noot 1 onder HR 3 mei 2019.", "Zie voetnoot 1 bij tabel 3."}) {
    CAPTURE(words);
    CHECK(means("Dit.\u00B9 " + std::string(words) + note).find(" = ") == std::string::npos);
  }
  CHECK(means("Dit.\u00B9 Zie verder noot 1 van deze brief." + note).find("noot 1 = kst-35334-7") != std::string::npos);
}

TEST_CASE("idem in the text does not go back across another source") {
  CHECK(
      means("Zie dit (Kamerstuk 36 999, nr. 12). De cijfers zijn van het CBS (Jaarrapport 2024, p. 3). Zij dalen (idem, p. 4).")
          .find("idem = ") == std::string::npos);
}

TEST_CASE("a note behind what is said of a paper, and not right behind its name, is not of that paper") {
  const std::string notes = "\n\n4 Kamerstuk 36 999, nr. 12.\n5 Kamerstuk 36 999, nr. 20.\n";
  CHECK(means("De Kamer nam de motie-Van Aalst aan.4 Het antwoord op de motie-Van Aalst volgde in mei.5" + notes) ==
        "de motie-Van Aalst = kst-36999-12, noted: Kamerstuk 36 999, nr. 12\n"
        "de motie-Van Aalst = kst-36999-12, named here: Kamerstuk 36 999, nr. 12\n");
  CHECK(means("De motie-Van Aalst4 is aangenomen. Er is over de motie-Van Aalst gesproken.5" + notes)
            .ends_with("de motie-Van Aalst = kst-36999-12, named here: Kamerstuk 36 999, nr. 12\n"));
  CHECK(means("Dit is een vraag.4 De minister zond een reactie op de motie-Van Aalst.5" + notes).find(" = ") ==
        std::string::npos);
  CHECK(means("De brief van 3 mei 2020 is bekend.4 De brief van 3 mei 2020 kreeg kritiek van de Raad.5" + notes)
            .ends_with("De brief van 3 mei 2020 = kst-36999-12, named here: Kamerstuk 36 999, nr. 12\n"));
  CHECK(means("De motie-Van Aalst4 is aangenomen, en de motie-Van Aalst5 ook." + notes)
            .ends_with("de motie-Van Aalst = kst-36999-20, noted: Kamerstuk 36 999, nr. 20\n"));
}

TEST_CASE("a note that says of what kind its paper is, is of no paper of another kind") {
  CHECK(means("De motie-Van Aalst is uitgevoerd.1\n\n1 Kamerstuk 36 999, nr. 14 (Kamerbrief).").find(" = ") ==
        std::string::npos);
  CHECK(means("De motie-Van Aalst is verworpen.1\n\n1 Kamerstuk 36 999, nr. 14 (verslag van een overleg), p. 3.").find(" = ") ==
        std::string::npos);
  CHECK(means("De motie-Van Aalst is uitgevoerd.1\n\n1 Kamerstuk 36 999, nr. 14 (motie).").find(" = kst-36999-14") !=
        std::string::npos);
  CHECK(means("Over het wetsvoorstel is gesproken.1\n\n1 Kamerstukken I 2019/20, 36 999, C.").find("kst-36999-C") ==
        std::string::npos);
}

TEST_CASE("a mark at a name, with what it is about, is of what is named, whatever else has that name") {
  const std::string notes = "\n\n4 Kamerstuk 36 999, nr. 12.\n5 Kamerstuk 36 999, nr. 20.\n";
  CHECK(means("De motie-Van Aalst over wonen4 en de motie-Van Aalst over gas5 zijn aangenomen." + notes)
            .ends_with("de motie-Van Aalst = kst-36999-20, noted: Kamerstuk 36 999, nr. 20\n"));
  CHECK(means("De motie-Van Aalst4 is oud. De nieuwe motie-Van Aalst is aangenomen.5" + notes)
            .ends_with("De nieuwe motie-Van Aalst = kst-36999-20, noted: Kamerstuk 36 999, nr. 20\n"));
  CHECK(means("In de brief van 3 mei 2020 (36 998, nr. 9). In de brief van 3 mei 2020 over wonen staat dat.4" + notes)
            .ends_with("de brief van 3 mei 2020 = kst-36999-12, noted: Kamerstuk 36 999, nr. 12\n"));
  CHECK(means("In reactie op de motie-Van Aalst over wonen4 meld ik u dit." + notes) ==
        "de motie-Van Aalst = kst-36999-12, noted: Kamerstuk 36 999, nr. 12\n");
  CHECK(means("Mijn oordeel over het amendement-Van Aalst.4" + notes) ==
        "het amendement-Van Aalst = kst-36999-12, noted: Kamerstuk 36 999, nr. 12\n");
}
