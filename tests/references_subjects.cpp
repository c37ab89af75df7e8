// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "settled.hpp"

using settled::id_of;
using settled::means_in_paper;

namespace {

bool is_open(const std::string& text) { return means_in_paper(text).find(" = ") == std::string::npos; }

const std::string dance = "- de motie-Bakker over dans (36998, nr. 33).\nDe minister:\n";

}  // namespace

TEST_CASE("our motion over one subject is not the speaker's motion over another") {
  const std::string list =
      "- de motie-Aalst/Bakker over orkesten (36998, nr. 32);\n- de motie-Bakker over dans (36998, nr. 33).\n";
  CHECK(is_open(list + "Mevrouw Bakker (DEF):\nOnze motie over orkesten is aangenomen."));
  CHECK(means_in_paper(list + "Mevrouw Bakker (DEF):\nMijn motie over dans is aangenomen.").find("= kst-36998-33") !=
        std::string::npos);
}

TEST_CASE("a member's motion over one subject is not the only one of that member alone over another") {
  const std::string list =
      "- de motie-Bakker/Aalst over orkesten (36998, nr. 32);\n- de motie-Bakker over dans (36998, nr. 33).\n";
  CHECK(is_open(list + "De heer Aalst (ABC):\nDe motie van mevrouw Bakker over orkesten is goed."));
}

TEST_CASE("a short word tells what a motion is about as a long one does") {
  CHECK(is_open(dance + "De motie-Bakker over orkesten voer ik uit."));
  CHECK(is_open(dance + "De motie-Bakker over zout voer ik uit."));
  CHECK(means_in_paper(dance + "De motie-Bakker over dansers voer ik uit.").find("= kst-36998-33") != std::string::npos);
  CHECK(means_in_paper(dance + "De motie-Bakker over deze zaak voer ik uit.").find("= kst-36998-33") != std::string::npos);
  CHECK(means_in_paper("- de motie-Bakker over zout (36998, nr. 32);\n" + dance + "De motie-Bakker over zout ontraad ik.") ==
        "De motie-Bakker = kst-36998-32, named here: 36998, nr. 32\n");
}

TEST_CASE("a motion of years ago is not the one that is named here") {
  for (const std::string then : {"van twee jaar geleden", "van enkele jaren terug", "destijds", "die destijds is aangenomen",
                                 "uit die tijd", "van vorig jaar"}) {
    CAPTURE(then);
    CHECK(is_open(dance + "De motie-Bakker " + then + " voer ik uit."));
  }
}

TEST_CASE("behind the text that took its place, a motion by name is that text") {
  const std::string before = "- de motie-Bakker (36998, nr. 12).\nDe heer Aalst (ABC):\nDe motie-Bakker is goed.\n";
  const std::string after = before + "In stemming komt de gewijzigde motie-Bakker (36998, nr. 20, was nr. 12).\n";
  CHECK(means_in_paper(before) == "De motie-Bakker = kst-36998-12, named here: 36998, nr. 12\n");
  CHECK(means_in_paper(after + "De motie-Bakker steunen wij.") ==
        "De motie-Bakker = kst-36998-12, named here: 36998, nr. 12\n"
        "De motie-Bakker = kst-36998-20, named here: 36998, nr. 20\n");
}

TEST_CASE("a motion c.s. is not the one that a stroke joins two members to in its own sentence") {
  CHECK(means_in_paper("Een reactie op de motie-Aalst c.s. over bomen en de motie-Aalst/Bakker (36 998, nr. 12) volgt.")
            .find(" = ") == std::string::npos);
  CHECK(means_in_paper("De motie-Aalst/Bakker (36 998, nr. 12) en de motie-Aalst c.s. zijn uitgevoerd.").find(" = ") ==
        std::string::npos);
  CHECK(id_of("De motie-Aalst c.s. (Kamerstuk 36 998, nr. 12) is er. De motie-Aalst c.s. ook.") == "kst-36998-12");
  CHECK(id_of("De motie van de leden Aalst en Bakker (Kamerstuk 36 998, nr. 12) is er. De motie-Aalst c.s. ook.") ==
        "kst-36998-12");
}
