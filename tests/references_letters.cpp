// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <sstream>

#include "settled.hpp"

using namespace kamergraaf;
using settled::id_of;
using settled::means;
using settled::struck;

namespace {

const std::string kamer = "it is a letter of the Kamer";
const std::string no_such = "no such paper of that day is known";
const std::string whose = "whose letter it is is not told";

/// Of one letter of a minister, in the dossier of the letter that asks.
Register of_the_minister() {
  std::istringstream in(
      R"({"kamergraaf":"register","version":1,"papers":1})"
      "\n"
      R"({"id":"kst-36999-9","kind":"letter","date":"2025-01-17","title":"BRIEF VAN DE MINISTER VAN FINANCI\u00CBN","names":["B. Kok"],"dossiers":["36999"]})"
      "\n");
  return read_register(in, "register");
}

}  // namespace

TEST_CASE("the letter at hand, and one that is enclosed, is none that was sent before") {
  const std::string mine = "In mijn brief van 14 februari 2025 (Kamerstuk 36 998, nr. 40) staat dit. ";
  for (const std::string word : {"voorliggende", "bijgaande", "begeleidende", "bijgevoegde"}) {
    CAPTURE(word);
    CHECK(struck(mine + "In de " + word + " brief ga ik in op de kosten.")
              .find("de " + word + " brief: the letter at hand, or one that is enclosed\n") != std::string::npos);
  }
}

TEST_CASE("a letter in which the Kamer asks or tells is not the minister's of that day") {
  const Register papers = of_the_minister();
  CHECK(id_of("U vroeg bij brief van 17 januari jl. om een reactie.", papers) == kamer);
  CHECK(id_of("In de brief van 17 januari jl. vraagt de commissie om een reactie.", papers) == kamer);
  CHECK(id_of("Met de brief van 17 januari jl. heeft de vaste commissie verzocht om een reactie.", papers) == kamer);
  CHECK(id_of("De vaste commissie heeft met de brief van 17 januari jl. verzocht om een reactie.", papers) == kamer);
  CHECK(id_of("De brief van 17 januari jl. van de griffier is helder.", papers) == kamer);
  CHECK(id_of("Uw brief van 17 januari jl. is helder.", papers) == no_such);
  CHECK(id_of("In de brief van 17 januari jl. vraag ik de commissie om een reactie.", papers) == "kst-36999-9");
  CHECK(id_of("De minister van Financi\u00EBn heeft bij brief van 17 januari jl. de Kamer bericht.", papers) == "kst-36999-9");
}

TEST_CASE("a letter of others is not the minister's of that day") {
  const Register papers = of_the_minister();
  for (const std::string text :
       {"In de brief van 17 januari jl. schrijft de provincie anders.",
        "De brief van 17 januari jl. die de provincie mij stuurde is helder.",
        "De brief van 17 januari jl. die ik van de provincie ontving is helder.",
        "De VNG stuurde mij de brief van 17 januari jl.", "De banken hebben mij bij brief van 17 januari jl. bericht.",
        "Per brief van 17 januari jl. hebben banken mij bericht.", "De brief van 17 januari jl. uit Gouda is helder.",
        "De brief van 17 januari jl. namens de provincies is helder.",
        "De brief van 17 januari jl. door de provincie is helder.",
        "De brief van 17 januari jl. waarin de provincie om geld vraagt is helder."}) {
    CAPTURE(text);
    CHECK(means(text, papers).empty());
  }
  CHECK(id_of("De brief van 17 januari jl. waarin de minister de provincie om geld vraagt is helder.", papers) ==
        "kst-36999-9");
  CHECK(id_of("Bij brief van 17 januari jl. heb ik u bericht.", papers) == "kst-36999-9");
}

TEST_CASE("a letter of a person who is named, or of who was named last, is not the minister's") {
  const Register papers = of_the_minister();
  CHECK(id_of("De brief van 17 januari jl. van de heer De Wit is helder.", papers) == whose);
  CHECK(id_of("De Europese Commissie schreef in haar brief van 17 januari jl. anders.", papers) == whose);
  CHECK(id_of("De minister schreef in haar brief van 17 januari jl. anders.", papers) == "kst-36999-9");
  CHECK(means("In de brief van 3 februari 2025 (Kamerstuk 36 999, nr. 12) is dit gemeld. De provincie heeft mij bij brief van "
              "3 februari 2025 bericht. In haar brief van 3 februari 2025 staat meer.")
            .find(" = ") == std::string::npos);
}

TEST_CASE("a letter to the Senate is not the one of that day to the Tweede Kamer") {
  const Register papers = of_the_minister();
  CHECK(id_of("De brief aan de Eerste Kamer van 17 januari jl. is helder.", papers) == no_such);
  CHECK(id_of("In mijn brief van 17 januari jl. aan de Eerste Kamer staat meer.", papers) == no_such);
  CHECK(id_of("In mijn brief van 17 januari jl. aan uw Kamer staat meer.", papers) == "kst-36999-9");
}
