// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "settled.hpp"

using settled::means_in_paper;

namespace {

const std::string listed =
    "- de motie-Aalst over bomen (36999, nr. 501);\n- de motie-Bakker over bossen (36999, nr. 502).\nDe minister:\n";
const std::string lettered =
    "- de motie-Aalst c.s. over bomen (36999, letter E);\n- de motie-Bakker c.s. over bossen (36999, letter F).\nDe "
    "voorzitter:\n";
const std::string two = "Zie de motie-Aalst (36 998, nr. 12) en de motie-Bakker (36 998, nr. 15). ";
const std::string not_told = "which of them is meant is not told\n";

}  // namespace

TEST_CASE("a bare number behind motion is that of the motion that is named with it") {
  CHECK(means_in_paper(listed + "Motie 501 ontraad ik.") == "Motie 501 = kst-36999-501, named here: 36999, nr. 501\n");
  CHECK(means_in_paper(listed + "De motie op 502 ook.") == "De motie op 502 = kst-36999-502, named here: 36999, nr. 502\n");
  CHECK(means_in_paper(listed + "De moties 501 en 502.") ==
        "De moties 501 = kst-36999-501, named here: 36999, nr. 501\n502 = kst-36999-502, named here: 36999, nr. 502\n");
}

TEST_CASE("a bare number that no motion here has is none, or open where a certain motion is meant") {
  CHECK(means_in_paper(listed + "Motie 503 ontraad ik. Motie 30.").empty());
  CHECK(means_in_paper(listed + "De motie 503 ontraad ik.") == "De motie 503 ? it is described, and may be another one\n");
  CHECK(means_in_paper(listed + "Het amendement 501 ontraad ik.").find(" = ") == std::string::npos);
  CHECK(means_in_paper("Zie de motie 12, 36 998, nr. 13.").find(" = ") == std::string::npos);
  CHECK(means_in_paper(listed + "- de motie-Vos (36998, nr. 501).\nMotie 501 ontraad ik.") ==
        "Motie 501 ? [kst-36998-501 kst-36999-501] several papers of that number are named here\n");
}

TEST_CASE("a number of another item of minutes is not that of this one") {
  const auto item = [](const std::string& title, const std::string& text) {
    return "Aan de orde is de behandeling van het wetsvoorstel " + title +
           ".\n\nDe voorzitter:\nIk geef het woord.\n\nDe heer Aalst (ABC):\n" + text + "\n\n";
  };
  const std::string first = item("Bomen (36999)", "De motie-Aalst (36999, nr. 501) is goed.");
  CHECK(means_in_paper(first + item("Bossen (36998)", "Motie 501 ontraad ik.")).find(" = ") == std::string::npos);
  CHECK(means_in_paper(first + item("Bomen (36999)", "Motie 501 ontraad ik.")).find(" = kst-36999-501") != std::string::npos);
}

TEST_CASE("a motion of the Eerste Kamer is named by its letter") {
  for (const std::string motion : {"De motie onder letter F", "De motie met letter F", "Motie letter F"}) {
    CAPTURE(motion);
    CHECK(means_in_paper(lettered + motion + " komt in stemming.") == motion + " = kst-36999-F, named here: 36999, letter F\n");
  }
  CHECK(means_in_paper(lettered + "Motie (letter E) ontraad ik.") == "letter E = kst-36999-E, named here: 36999, letter E\n");
  CHECK(means_in_paper(lettered + "De motie onder letter M is goed.").find(" = ") == std::string::npos);
  CHECK(means_in_paper(lettered + "Artikel 3 (letter F) is goed.").empty());
  CHECK(means_in_paper(lettered + "De motie-Bakker c.s. is goed. De motie (letter E) niet.").find("De motie = ") ==
        std::string::npos);
}

TEST_CASE("of just two motions that one sentence names with their numbers, the first and the second are counted so") {
  CHECK(
      settled::means(two + "De eerste motie is uitgevoerd, de tweede motie niet.") ==
      "De eerste motie = kst-36998-12, spoken of: 36 998, nr. 12\nde tweede motie = kst-36998-15, spoken of: 36 998, nr. 15\n");
  CHECK(settled::means(two + "De eerste motie over veren is uitgevoerd.").find(" = ") == std::string::npos);
  for (const std::string& other :
       {two + "Een derde motie volgt. ", two + "Ook de motie-Vos (36 998, nr. 16) is bekend. ",
        std::string("De motie-Aalst (36 998, nr. 12) is er. De motie-Bakker (36 998, nr. 15) ook. ")}) {
    CAPTURE(other);
    CHECK(settled::means(other + "De tweede motie is uitgevoerd.") == "De tweede motie ? " + not_told);
  }
}

TEST_CASE("a motion by name is that of the number that opens its line") {
  const auto document = settled::letter("36998-14 - Motie van het lid Aalst over bomen\n36998-15 - Brief van de minister\n");
  const auto citations = citations_of(document, settled::extractor());
  REQUIRE(citations.size() == 2);
  CHECK(citations[0].paper == kamergraaf::PaperKind::motion);
  REQUIRE(citations[0].names.size() == 1);
  CHECK(citations[0].names[0].of(document.text) == "Aalst");
  CHECK(settled::means("Zie 36998-14 en 36998-15 - motie van het lid Aalst.").find("motie van het lid Aalst ?") !=
        std::string::npos);
}

TEST_CASE("a hyphen before a name goes on with the motions of a list") {
  const auto document = settled::letter("De moties-Aalst (36 998, nr. 12) en -De Boer (36 998, nr. 13) zijn ingetrokken.");
  const auto citations = citations_of(document, settled::extractor());
  REQUIRE(citations.size() == 2);
  CHECK(citations[1].paper == kamergraaf::PaperKind::motion);
  REQUIRE(citations[1].names.size() == 1);
  CHECK(citations[1].names[0].of(document.text) == "De Boer");
}
