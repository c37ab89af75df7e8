// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "settled.hpp"

using settled::id_of;
using settled::means;

namespace {

const std::string motion = "De motie-Bakker (Kamerstuk 36 998, nr. 12) is uitgevoerd. ";
const std::string mine = "In mijn brief van 14 februari 2025 (Kamerstuk 36 998, nr. 40) staat dit. ";
const std::string described = "it is described, and may be another one";
const std::string not_here = "no paper of these members is named here with its number";

}  // namespace

TEST_CASE("a motion that is listed somewhere else is not the last that is spoken of") {
  for (const std::string where :
       {"onder 1", "onder punt 3", "onder b", "onder nummer 8", "genoemd onder 8", "vermeld in bijlage 2", "hieronder"}) {
    CAPTURE(where);
    CHECK(id_of(motion + "De motie " + where + " is in uitvoering.") == described);
  }
  CHECK(id_of(motion + "De motie is in uitvoering.") == "kst-36998-12");
}

TEST_CASE("a motion with a number behind it is the last that is spoken of only where that is its number") {
  for (const std::string number : {"(nr. 140)", "met nummer 140", "nummer 140", "(nummer 140)", "(140)", "(TK 140)",
                                   "met kenmerk 2025Z01234", "[140]", "#140", "140", "met volgnummer 140", "stuk 140"}) {
    CAPTURE(number);
    CHECK(means(motion + "De motie " + number + " is in uitvoering.").find(" = ") == std::string::npos);
  }
  CHECK(means(motion + "De motie (12) is in uitvoering.").find("De motie = kst-36998-12") != std::string::npos);
}

TEST_CASE("a motion that is said to be of another member is not the last that is spoken of") {
  for (const std::string mover :
       {" ingediend door het lid Vos", ", ingediend door het lid Vos,", " daartoe van het lid Vos", " hierover van het lid Vos",
        " terzake van Vos", " ondertekend door Vos", ", die het lid Vos indiende,", " (Vos)", " heer Vos",
        " zoals ingediend door het lid Vos", ", van het lid Vos,"}) {
    CAPTURE(mover);
    CHECK(id_of(motion + "De motie" + mover + " loopt.") == described);
  }
  CHECK(id_of(motion + "De motie, ingediend door het lid Bakker, loopt.") == "kst-36998-12");
}

TEST_CASE("a member behind a motion puts it forward without a word for it, too") {
  for (const std::string phrase : {"Motie lid Vos", "De motie lid Vos", "De motie leden Vos en Haan", "De motie Kamerlid Vos",
                                   "De motie mevrouw Vos", "De motie het lid Vos"}) {
    CAPTURE(phrase);
    CHECK(means(motion + phrase + " over bruggen loopt.") == phrase + " ? " + not_here + "\n");
  }
  CHECK(id_of("Motie lid Vos over bruggen (Kamerstuk 36 998, nr. 7). De motie-Vos loopt.") == "kst-36998-7");
}

TEST_CASE("what stands between a motion that begins its sentence and the verb says which one it is") {
  for (const std::string more :
       {"t.a.v. planten", "rondom sport", "aangaande sport", "ter bevordering van sport", "gericht op sport",
        "met als titel Sport", "tijdens het debat over sport", "in het debat over sport", "uit het debat over sport",
        "bij de begroting", "welke om sport vraagt", "qua sport", "(over sport)", "d.d. 3 mei 2019", "in de Eerste Kamer"}) {
    CAPTURE(more);
    CHECK(id_of(motion + "De motie " + more + " loopt.") == described);
  }
  CHECK(id_of(motion + "Ik heb de motie in het debat over sport ontraden.") == "kst-36998-12");
  CHECK(id_of(motion + "De motie in kwestie loopt.") == "kst-36998-12");
}

TEST_CASE("what is said of a letter that begins its sentence tells which one it is") {
  for (const std::string more : {", verzonden door de gedeputeerde,", " namens de provincies", " door de gedeputeerde",
                                 " uit Groningen", " ter uitwerking", " omtrent natuur", " in bijlage 2"}) {
    CAPTURE(more);
    CHECK(means(mine + "De brief" + more + " is bekend.").find(" = ") == std::string::npos);
  }
  CHECK(id_of(mine + "De brief is bekend.") == "kst-36998-40");
}

TEST_CASE("my letter with a subject or to others is not the last that is spoken of") {
  for (const std::string words : {"In mijn brief aan de Eerste Kamer staat meer.", "In mijn brief over natuur staat meer.",
                                  "Zie mijn brief die ik u nog stuur.", "Zie mijn brief met reactie op uw vragen.",
                                  "Mijn brief van vorig jaar is bekend."}) {
    CAPTURE(words);
    CHECK(id_of(mine + words) == described);
  }
  CHECK(id_of(mine + "In mijn brief aan uw Kamer staat meer.") == "kst-36998-40");
}

TEST_CASE("a motion in the Senate is none of the Tweede Kamer") {
  CHECK(id_of(motion + "De motie-Bakker in de Eerste Kamer is verworpen.") == not_here);
  CHECK(id_of(motion + "De EK-motie-Bakker is verworpen.") == not_here);
  CHECK(id_of("De motie-Bakker (Kamerstuk 36 998, E) is oud. De motie-Bakker in de Eerste Kamer is verworpen.") ==
        "kst-36998-E");
}

TEST_CASE("the second motion of a member is not the one that is named without a count") {
  CHECK(id_of(motion + "De motie-Bakker II loopt.") == not_here);
}

TEST_CASE("another of its kind that is not named in full leaves it open which is meant") {
  CHECK(means(motion + "De motie-Bakker is bekend, die van Vos niet. Die motie is aangehouden.") ==
        "De motie-Bakker = kst-36998-12, named here: Kamerstuk 36 998, nr. 12\n"
        "Die motie ? another of its kind is spoken of as well\n");
}

TEST_CASE("the instrument of the motion is none, and the first of both that are named is one") {
  CHECK(means(motion + "Het instrument van de motie is van belang. De motie is een parlementair instrument.").empty());
  CHECK(means("Zie de motie-Bakker (36 998, nr. 12) en de motie-Vos (36 998, nr. 13) over bruggen. Beide moties zijn "
              "aangenomen. Eerstgenoemde motie is uitgevoerd. Laatstgenoemde motie loopt.") ==
        "Eerstgenoemde motie = kst-36998-12, spoken of: 36 998, nr. 12\n"
        "Laatstgenoemde motie = kst-36998-13, spoken of: 36 998, nr. 13\n");
}

TEST_CASE("what a member is said to have put forward is by that member") {
  CHECK(means("De motie-Van Aalst (36 999, nr. 12) is bekend. Het lid Van Aalst diende later een motie in (36 999, nr. 19). De "
              "motie-Van Aalst is geen besluit.") ==
        "De motie-Van Aalst ? [kst-36999-19 kst-36999-12] several papers of these members are named here\n");
  CHECK(id_of("De leden Vos en Haan dienden een motie in (36 999, nr. 12). De motie-Vos/Haan is bekend.") == "kst-36999-12");
}
