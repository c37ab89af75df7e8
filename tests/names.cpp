// SPDX-License-Identifier: Apache-2.0
#include "wording/names.hpp"

#include <doctest/doctest.h>

#include <string>

#include "kamergraaf/citation.hpp"
#include "settled.hpp"
#include "wording/people.hpp"

using namespace kamergraaf;

namespace {

/// Those behind the first word.
std::string names_of(const std::string& text) {
  std::string all;
  for (const Span name : detail::read_names(text, text.find_first_of("- \t"), text.size()))
    all += (all.empty() ? "" : "; ") + detail::name_as_read(name.of(text));
  return all;
}

std::string id_of(const std::string& text) { return settled::id_of(text); }

}  // namespace

TEST_CASE("a name may have two first names") {
  CHECK(names_of("motie-Jan Jacob van Aalst c.s. (") == "Jan Jacob van Aalst");
  CHECK(names_of("motie-Mei Li Eik") == "Mei Li Eik");
  CHECK(names_of("motie-Jo van Aalst en Jan Jacob Eik (") == "Jo van Aalst; Jan Jacob Eik");
  CHECK(names_of("motie-Six Dijkstra (") == "Six Dijkstra");
  CHECK(names_of("voorstel Wijziging van het Wetboek van Veren") == "");
}

TEST_CASE("a tab or the gap between two columns ends a name, and begins none") {
  CHECK(names_of("Motie-Van Eik\tAfgedaan") == "Van Eik");
  CHECK(names_of("Motie-Van Eik  Afgedaan") == "Van Eik");
  CHECK(names_of("motie\tVindplaats\tStand") == "");
  CHECK(names_of("motie  Vindplaats") == "");
  CHECK(names_of("motie  van het lid Eik") == "Eik");
}

TEST_CASE("a lone hyphen parts two members, as a stroke does") {
  CHECK(names_of("motie-Van Eik-Linde (") == "Van Eik; Linde");
  CHECK(names_of("motie-Eik-Van den Linde") == "Eik; Van den Linde");
  CHECK(names_of("motie-Eik/Linde") == "Eik; Linde");
  CHECK(names_of("motie-Eik-Linde-Es") == "Eik; Linde; Es");
}

TEST_CASE("a hyphen is within the first name of several that other signs part") {
  CHECK(names_of("motie-Eik-Linde/Es") == "Eik-Linde; Es");
  CHECK(names_of("motie Eik-Linde en Es") == "Eik-Linde; Es");
  CHECK(names_of("motie Eik-Van Linde/Es") == "Eik; Van Linde; Es");
}

TEST_CASE("where strokes part the members, a hyphen is within a name wherever it stands") {
  CHECK(names_of("motie-Eik/Linde-Es") == "Eik; Linde-Es");
  CHECK(names_of("motie-Eik/Van Linde-Es/Berk") == "Eik; Van Linde-Es; Berk");
  CHECK(names_of("motie Eik en Linde-Es") == "Eik; Linde-Es");
}

TEST_CASE("a particle in small letters behind a hyphen, or before another, is a part of the name") {
  CHECK(names_of("motie-van Aalst (") == "van Aalst");
  CHECK(names_of("motie-Eik-van Linde (") == "Eik-van Linde");
  CHECK(names_of("motie-Eik-van Linde-Es (") == "Eik; van Linde; Es");
  CHECK(names_of("motie-Eik\u2013van Linde (") == "Eik; van Linde");
  CHECK(names_of("motie-Van \u2018t Hout (") == "Van \u2018t Hout");
  CHECK(names_of("motie van der Linde (") == "van der Linde");
  CHECK(names_of("motie van Eik (") == "Eik");
  CHECK(names_of("motie van het lid van der Linde (") == "van der Linde");
  CHECK(id_of("De motie-van Aalst (36 999, nr. 12) is aangenomen.\n\nDe motie-Van Aalst is uitgevoerd.") == "kst-36999-12");
}

TEST_CASE("a name in capitals follows a word in capitals and a hyphen") {
  CHECK(names_of("MOTIE-KROL (") == "KROL");
  CHECK(names_of("MOTIE-VAN DER EIK/ES (") == "VAN DER EIK; ES");
  CHECK(names_of("MOTIE OVER VEREN") == "");
  CHECK(names_of("motie-NAVO") == "");
  CHECK(id_of("MOTIE-KROL (36 999, nr. 12) is verworpen.\n\nDe motie-Krol niet.") == "kst-36999-12");
}

TEST_CASE("a name that the end of a line breaks is whole") {
  CHECK(detail::name_as_read("Lin-\ndeman") == "Lindeman");
  CHECK(detail::name_as_read("Lin\u00AD\n deman") == "Lindeman");
  CHECK(detail::name_as_read("Eik-\nLinde") == "Eik-Linde");
  CHECK(detail::name_as_read("Eik-\nvan den Linde") == "Eik-van den Linde");
  CHECK(detail::name_as_read("Van\nEik") == "Van Eik");
  CHECK(detail::same_person("Lin-\ndeman", "Lindeman"));
  CHECK(id_of("De motie-Lin-\ndeman (36 999, nr. 12) is bekend.\n\nDe motie-Lindeman is goed.") == "kst-36999-12");
}

TEST_CASE("a first name may be said once, where another of the members is said as before") {
  const std::string said = "De motie-Bakker/Jo Linde (36 999, nr. 12) is aangenomen.\n\n";
  CHECK(id_of(said + "De motie-Bakker/Linde is uitgevoerd.") == "kst-36999-12");
  CHECK(id_of("De motie-Jo Linde/Bakker (36 999, nr. 12) is bekend.\n\nDe motie-Linde/Bakker is goed.") == "kst-36999-12");
  CHECK(id_of(said + "De motie-Eik/Linde is uitgevoerd.") != "kst-36999-12");
  CHECK(id_of("De motie-Jo Linde (36 999, nr. 12) is bekend.\n\nDe motie-Linde is goed.") != "kst-36999-12");
}

TEST_CASE("the members of several motions are shared out to the numbers behind them all, where there are as many of either") {
  const auto names_of_all = [](const std::string& text) {
    const Document document = document_from_text("", text);
    std::string all;
    for (const Citation& citation : citations_of(document, settled::extractor())) {
      if (citation.form == Form::implicit) continue;
      for (const std::string& name : names_of(citation, document.text)) all += name + ' ';
      all += "| ";
    }
    return all;
  };
  CHECK(names_of_all("De moties-Bakker, -Smit en -Yildiz (Kamerstuk 36 999, nrs. 12, 13 en 14) zijn verworpen.") ==
        "Bakker | Smit | Yildiz | ");
  CHECK(names_of_all("De motie van het lid Van Aalst en de motie Bakker/Smit (Kamerstukken 36 999, nrs. 12 en 13)") ==
        "Van Aalst | Bakker Smit | ");
  CHECK(names_of_all("De moties-Bakker, -Smit en -Yildiz (Kamerstuk 36 999, nrs. 12 en 13) zijn verworpen.") == "| | ");
  CHECK(names_of_all("De moties van de leden Bakker, Smit en Yildiz (Kamerstuk 36 999, nrs. 12, 13 en 14)") ==
        "Bakker | Smit | Yildiz | ");
  CHECK(names_of_all("De motie van de leden Bakker, Smit en Yildiz (Kamerstuk 36 999, nrs. 12, 13 en 14)") ==
        "Bakker Smit Yildiz | Bakker Smit Yildiz | Bakker Smit Yildiz | ");
  CHECK(names_of_all("De moties-Bakker (Kamerstuk 36 999, nrs. 12 en 13) zijn verworpen.") == "Bakker | Bakker | ");
  CHECK(names_of_all("Kamerstuk 36 999, nr. 12\tMotie van het lid Bakker over gas\n36 999, nr. 13 | Motie Smit | Klaar\n"
                     "36 999, nr. 14 | Brief") == "Bakker | Smit | | ");
  CHECK(names_of_all("Anders dan de motie-Bakker vraagt, verzoeken de moties van het lid Smit (36 999, nrs. 12 en 13)") ==
        "Smit | Smit | ");
  CHECK(names_of_all("Conform de motie-Bakker wordt de motie-Smit (Kamerstukken 36 999 en 36 997, nr. 12) uitgevoerd.") ==
        "Smit | | ");
  CHECK(names_of_all("- de motie-Bakker over gas:\n  36 998, nr. 9\n- de motie-Smit over gas:\n  36 998, nr. 10\n") ==
        "Bakker | Smit | ");
  CHECK(names_of_all("De motie-Bakker en de motie-Smit.1\n\n1 Resp. Kamerstukken II 2008/09, 36 999, nr. 12 en nr. 13.") ==
        "Bakker | Smit | ");
}

TEST_CASE("a memorandum is not named by the number of the answer that it led to") {
  CHECK(id_of("De initiatiefnota-Bakker leidde tot een kabinetsreactie (36 998, nr. 3).").find("kst") == std::string::npos);
}

TEST_CASE("what a motion is part of, or is carried out in, is no motion") {
  for (const char* words : {"wordt betrokken bij de agenda", "is onderdeel van het akkoord", "is in lijn met het advies",
                            "is verwerkt in de begroting", "wordt uitgevoerd binnen het programma"}) {
    CAPTURE(words);
    CHECK(id_of("De motie-Bakker " + std::string(words) + " (36 998, nr. 3).").find("kst") == std::string::npos);
  }
  for (const char* words : {"wordt uitgevoerd door middel van een verkenning", "is uitgevoerd binnen de bestaande middelen",
                            "is in lijn met het kabinetsbeleid"}) {
    CAPTURE(words);
    CHECK(id_of("De motie-Bakker " + std::string(words) + " (36 998, nr. 3).\n\nDe motie-Bakker.") == "kst-36998-3");
  }
  CHECK(id_of("De motie-Bakker over beleid dat in lijn is met het akkoord (36 998, nr. 3) is aangenomen. De motie-Bakker.") ==
        "kst-36998-3");
}

TEST_CASE("letters of several days before several numbers tell the day of none") {
  const Document document = document_from_text(
      "",
      "In de brief van 2 mei 2021 en de brief van 5 mei 2021 (Kamerstukken 36 999, nrs. 12 en 13). Eerder (36 998, nr. 4).");
  for (const Citation& citation : citations_of(document, settled::extractor())) {
    if (citation.form == Form::full) CHECK_FALSE(citation.date);
  }
}
