// SPDX-License-Identifier: Apache-2.0
#include "references/meetings.hpp"

#include <doctest/doctest.h>

#include "kamergraaf/resolver.hpp"
#include "settled.hpp"
#include "wording/council.hpp"

using namespace kamergraaf;
using namespace std::chrono;

namespace {

Document letter_of(std::string_view text) {
  Document document;
  document.name = "brief.txt";
  document.text = text;
  document.head.date = Date{2025y / 3 / 4};
  document.head.addressee = "de Voorzitter van de Tweede Kamer der Staten-Generaal";
  return document;
}

std::vector<Citation> meetings_in(const Document& document) {
  std::vector<Citation> citations = citations_of(document, settled::extractor());
  std::erase_if(citations, [](const Citation& citation) { return citation.id.kind != Kind::meeting; });
  return citations;
}

/// Each meeting of a letter of 4 March 2025 to the Tweede Kamer: its words, and its identifier or why there is none.
std::string read(std::string_view text) {
  std::string all;
  for (const Citation& citation : meetings_in(letter_of(text)))
    all += std::string(citation.span.of(text)) + " = " +
           (citation.verdict == Verdict::resolved ? to_string(citation.id) : std::string(citation.reason)) + '\n';
  return all;
}

std::string id_of(std::string_view text) {
  const auto found = meetings_in(letter_of(text));
  return found.size() == 1 && found[0].verdict == Verdict::resolved ? to_string(found[0].id) : "";
}

}  // namespace

TEST_CASE("a meeting of a Council is its name with its day, from the determiner to the end of the day") {
  CHECK(read("Tijdens de Raad Buitenlandse Zaken van 24 februari jl. is gesproken.") ==
        "de Raad Buitenlandse Zaken van 24 februari jl. = meeting-21501-02-2025-02-24\n");
  CHECK(read("De extra Europese Raad van 6 maart a.s. zal dit bespreken.") ==
        "De extra Europese Raad van 6 maart a.s. = meeting-21501-20-2025-03-06\n");
  CHECK(read("Voor de Europese Raad (ER) van 20 en 21 maart 2025, en daarna.") ==
        "de Europese Raad (ER) van 20 en 21 maart 2025 = meeting-21501-20-2025-03-20\n");
  CHECK(read("Verslag Raad Algemene Zaken 18 maart 2025") ==
        "Raad Algemene Zaken 18 maart 2025 = meeting-21501-02-2025-03-18\n");
}

TEST_CASE("a Council is known by its names and abbreviations, and its dossier by the Council") {
  for (const auto& row : std::vector<std::pair<std::string, std::string>>{
           {"de RBZ", "21501-02"},
           {"de informele Raad Buitenlandse Zaken (Gymnich)", "21501-02"},
           {"de RBZ Handel", "21501-02"},
           {"de Raad Buitenlandse Zaken/Handel", "21501-02"},
           {"de RBZ-Defensie", "21501-28"},
           {"de RBZ Ontwikkelingssamenwerking", "21501-04"},
           {"de RAZ", "21501-02"},
           {"de Raad Algemene Zaken en Externe Betrekkingen", "21501-02"},
           {"de Raad Algemene Zaken Cohesiebeleid", "21501-08"},
           {"de Begrotingsraad", "21501-03"},
           {"de Ecofinraad", "21501-07"},
           {"de Eurogroep en Ecofin", "21501-07"},
           {"de Milieuraad", "21501-08"},
           {"de ER", "21501-20"},
           {"de informele bijeenkomst van de leden van de Europese Raad", "21501-20"},
           {"de Raad voor Concurrentievermogen", "21501-30"},
           {"de Raad WSBVC", "21501-31"},
           {"de EPSCO", "21501-31"},
           {"de Raad voor Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken", "21501-31"},
           {"de EU-Gezondheidsraad", "21501-31"},
           {"de Landbouw- en Visserijraad", "21501-32"},
           {"de LNV-Raad", "21501-32"},
           {"de informele Landbouwraad", "21501-32"},
           {"de Transportraad", "21501-33"},
           {"de formele Telecomraad", "21501-33"},
           {"de Energieraad", "21501-33"},
           {"de VTE-raad", "21501-33"},
           {"de OJCS-raad", "21501-34"},
           {"de Raad voor Onderwijs, Jeugd, Cultuur en Sport", "21501-34"},
           {"de JBZ-Raad", "32317"},
           {"de RJBZ", "32317"}}) {
    CAPTURE(row.first);
    CHECK(id_of("Zie ook " + row.first + " van 3 februari 2025.") == "meeting-" + row.second + "-2025-02-03");
  }
}

TEST_CASE("the day may be led in by van, op, d.d., stand in brackets or directly behind the name") {
  for (const char* between : {" van ", " op ", " d.d. ", " van d.d. ", " ", ", ", " (", " te Brussel van ", " van maandag ",
                              " (formeel) van ", ", gehouden op ", "\nvan "}) {
    CAPTURE(between);
    CHECK(id_of("Zie de Milieuraad" + std::string(between) + "3 februari 2025.") == "meeting-21501-08-2025-02-03");
  }
}

TEST_CASE("a day before the name is that of the meeting where it says that it is held") {
  CHECK(read("Op 6 maart vindt zoals gezegd een buitengewone bijeenkomst van de ER plaats.") ==
        "een buitengewone bijeenkomst van de ER = meeting-21501-20-2025-03-06\n");
  CHECK(read("Op 6 maart stuur ik u de agenda van de Europese Raad.").empty());
}

TEST_CASE("what is no meeting of a Council or has no day is none") {
  for (const char* text :
       {"de verordening van het Europees Parlement en de Raad van 26 juni 2013", "de bijeenkomst in Parijs van 17 februari jl.",
        "de NAVO-top van 24 juni 2025", "de vergadering van aandeelhouders van 3 maart 2025",
        "de gemeenteraad van 3 maart 2025", "de Raad van State van 3 maart 2025", "de Gezondheidsraad van 3 maart 2025",
        "de Algemene Energieraad van 3 maart 2025", "de Milieu- en transportraad van 3 maart 2025",
        "de Raad Buitenlandse Zaken van maart 2025", "de Europese Raad heeft besloten",
        "de voorzitter van de Europese Raad op 3 maart 2025", "Buitengewone Europese Raad\n\nOp 6 maart 2025 is gesproken",
        "de Europese Raad. 6 maart 2025"}) {
    CAPTURE(text);
    CHECK(read(text).empty());
  }
}

TEST_CASE("a debate is a meeting of the chamber that holds it") {
  CHECK(read("Sinds het debat met uw Kamer op 18 februari jl. is veel gebeurd.") ==
        "het debat met uw Kamer op 18 februari jl. = meeting-tk-2025-02-18\n");
  for (const char* text :
       {"het commissiedebat Wonen van 3 februari 2025", "het algemeen overleg (AO) Water op 3 februari 2025",
        "het AO Openbaar vervoer en taxi d.d. 3 februari 2025", "het debat over de opvang van 3 februari 2025",
        "het wetgevingsoverleg van maandag 3 februari 2025", "de procedurevergadering van 3 februari 2025",
        "het tweeminutendebat Natuur op 3 februari 2025", "het plenaire debat van 3 februari 2025 over visserij",
        "het vragenuur van 3 februari 2025", "de plenaire vergadering van 3 februari 2025",
        "de vergadering van de Tweede Kamer van 3 februari 2025",
        "het debat met de vaste commissie voor Defensie op 3 februari jl.", "het schriftelijk overleg van 3 februari 2025"}) {
    CAPTURE(text);
    CHECK(id_of(text) == "meeting-tk-2025-02-03");
  }
}

TEST_CASE("where the head of a paper tells the dossier of a Council, it is that one") {
  const auto document = document_from_text(
      "brief.txt",
      "Tweede Kamer der Staten-Generaal\n\nVergaderjaar 1989-1990\n\n21 501-14\n\nEnergieraad\n\nNr. 4\n\n"
      "BRIEF VAN DE MINISTER VAN VEREN\n\nDen Haag, 28 mei 1990\n\nHierbij de agenda van de Energieraad van 21 mei 1990.\n");
  const auto citations = meetings_in(document);
  REQUIRE(citations.size() == 1);
  CHECK(to_string(citations[0].id) == "meeting-21501-14-1990-05-21");
}

TEST_CASE("the running foot of minutes is no debate") {
  CHECK(read("Regeling van werkzaamheden\n23 oktober 1990 TK 13\n13-617").empty());
}

TEST_CASE("the day of what is debated is not that of the debate") {
  CHECK(read("het debat over de brief van 3 februari 2025").empty());
  CHECK(read("het debat over de aanslag in Rome van 3 februari 2025").empty());
  CHECK(read("in het debat heb ik toegezegd u op 3 februari 2025 te schrijven").empty());
  CHECK(read("het debat in het Europees Parlement op 3 februari 2025").empty());
  for (const std::string debate : {"lijsttrekkersdebat", "Lagerhuisdebat", "slotdebat", "Brexitdebat"}) {
    CAPTURE(debate);
    CHECK(read("het " + debate + " van 3 februari 2025").empty());
  }
  CHECK(read("het debat van 3 februari 2025 in het Lagerhuis").empty());
  CHECK(read("het debat over de Europese Raad van 6 maart a.s.") ==
        "de Europese Raad van 6 maart a.s. = meeting-21501-20-2025-03-06\n");
}

TEST_CASE("what another sentence says of where others meet is not said of the debate") {
  const std::string id = "meeting-tk-2025-02-03";
  CHECK(id_of("Aan de Tweede Kamer der Staten-Generaal\n\nIn het debat van 3 februari jl. sprak ik.") == id);
  CHECK(id_of("De senaat sprak erover. In het debat van 3 februari jl. zei ik dat.") == id);
  CHECK(id_of("Met de Verenigde Staten is het debat van 3 februari jl. gevoerd.") == id);
}

TEST_CASE("who else met in the sentence before may have held the debate") {
  CHECK(read("Het Europees Parlement sprak erover. Het debat van 3 februari 2025 was kort.").empty());
  CHECK(id_of("Het debat van 3 februari 2025 in de Eerste Kamer was kort.") == "meeting-ek-2025-02-03");
}

TEST_CASE("debates have many names") {
  for (const std::string name :
       {"de begrotingsbehandeling", "de wetsbehandeling", "de Algemene Politieke Beschouwingen",
        "de Algemene Financi\u00EBle Beschouwingen", "de regeling van werkzaamheden", "het CD Water"}) {
    CAPTURE(name);
    CHECK(id_of("Tijdens " + name + " van 3 februari 2025 sprak ik.") == "meeting-tk-2025-02-03");
  }
}

TEST_CASE("where a debate bears the name of a Council, a day that may be of either is of none") {
  CHECK(read("in het commissiedebat Milieuraad van 3 februari 2025").empty());
  CHECK(read("Tweeminutendebat Milieuraad op 3 februari 2025").empty());
  CHECK(id_of("Tweeminutendebat Milieuraad d.d. 3 februari 2025") == "meeting-21501-08-2025-02-03");
  CHECK(id_of("Commissiedebat Milieuraad (3 februari)") == "meeting-21501-08-2025-02-03");
  CHECK(id_of("het tweeminutendebat Milieuraad op 3 en 4 februari 2025") == "meeting-21501-08-2025-02-03");
  CHECK(id_of("schriftelijk overleg over de Milieuraad op 3 februari 2025") == "meeting-21501-08-2025-02-03");
}

TEST_CASE("the Council of a day alone is the one that the paper names with that day, or is about") {
  CHECK(read("De Milieuraad van 3 februari jl. was kort. In de Raad van 3 februari is gesproken.") ==
        "De Milieuraad van 3 februari jl. = meeting-21501-08-2025-02-03\n"
        "de Raad van 3 februari = meeting-21501-08-2025-02-03\n");
  CHECK(read("De Europese Raad van 6 maart a.s. is kort. De Europese top van 6 maart zal dat zijn.") ==
        "De Europese Raad van 6 maart a.s. = meeting-21501-20-2025-03-06\n"
        "De Europese top van 6 maart = meeting-21501-20-2025-03-06\n");
  Document document = letter_of("In de Raad van 20 maart a.s. komt dit terug.");
  CHECK(meetings_in(document).empty());
  document.head.dossiers = {{{"21501", "08"}, 0, "Milieuraad"}};
  REQUIRE(meetings_in(document).size() == 1);
  CHECK(to_string(meetings_in(document)[0].id) == "meeting-21501-08-2025-03-20");
  for (const char* text : {"de raad van 20 maart 2025", "de Raad van 20 maart 2025 in Groningen",
                           "de Raad van 20 maart 2025 van Bestuur", "de conclusies van de Raad van 20 maart 2025",
                           "de Raad van 20 maart 2013", "Richtlijn 2008/118/EG van de Raad van 16 december 2024",
                           "het Europees Parlement en de Raad van 20 maart 2025", "de Europese top van 20 maart 2025"}) {
    CAPTURE(text);
    document.text = text;
    CHECK(meetings_in(document).empty());
  }
}

TEST_CASE("the chamber is the one that is named, the only one that holds such debates, or the one that is written to") {
  Document document = letter_of("het debat van 3 februari 2025");
  document.head.addressee = "de Voorzitter van de Eerste Kamer der Staten-Generaal";
  CHECK(to_string(meetings_in(document)[0].id) == "meeting-ek-2025-02-03");
  CHECK(meetings_in(document)[0].chamber == Chamber::eerste);
  document.text = "het commissiedebat van 3 februari 2025";
  CHECK(to_string(meetings_in(document)[0].id) == "meeting-tk-2025-02-03");
  document.text = "het debat in de Tweede Kamer van 3 februari 2025";
  CHECK(to_string(meetings_in(document)[0].id) == "meeting-tk-2025-02-03");
  document.text = "het debat van 3 februari 2025";
  document.head.addressee.clear();
  document.head.chamber = Chamber::eerste;
  CHECK(to_string(meetings_in(document)[0].id) == "meeting-ek-2025-02-03");
  document.head.chamber = Chamber::none;
  REQUIRE(meetings_in(document).size() == 1);
  CHECK(meetings_in(document)[0].verdict == Verdict::unresolved);
  CHECK(meetings_in(document)[0].reason == "which chamber is not said");
}

TEST_CASE("a day without a year, in a paper without a date, is not settled") {
  Document document = letter_of("de Milieuraad van 3 februari jl.");
  document.head.date = {};
  const auto found = meetings_in(document);
  REQUIRE(found.size() == 1);
  CHECK(found[0].verdict == Verdict::unresolved);
  CHECK(found[0].reason == "the day has no year, and the paper no date");
  CHECK(to_string(found[0].id).empty());
  CHECK(found[0].id.dossier == Dossier{"21501", "08"});
}

TEST_CASE("a meeting years after the paper is not settled") {
  CHECK(read("De Europese Raad van 6 maart 2052 komt.") ==
        "De Europese Raad van 6 maart 2052 = the day is years after the paper\n");
  CHECK(id_of("De Europese Raad van 15 december 2026 komt.") == "meeting-21501-20-2026-12-15");
}

TEST_CASE("a meeting of which the text tells the year needs no paper") {
  const auto found = settled::extractor().extract("de Milieuraad van 3 februari 2025");
  REQUIRE(found.size() == 1);
  CHECK(found[0].verdict == Verdict::resolved);
  CHECK(found[0].form == Form::implicit);
  CHECK(found[0].date == Date{2025y / 2 / 3});
}

TEST_CASE("a number in brackets behind a meeting stays a citation of its own, and keeps what the words before say") {
  const std::string text = "Zie het verslag van de Milieuraad van 3 februari jl. (Kamerstuk 21 501-08, nr. 912).";
  const auto found = citations_of(letter_of(text), settled::extractor());
  REQUIRE(found.size() == 2);
  CHECK(to_string(found[1].id) == "kst-21501-08-912");
  CHECK(found[1].span.of(text) == "Kamerstuk 21 501-08, nr. 912");
  CHECK(found[1].paper == PaperKind::report);
}

TEST_CASE("a number behind a meeting does not take its dossier") {
  const std::string text = "de Milieuraad van 3 februari 2025, nr. 12";
  for (const Citation& citation : settled::extractor().extract(text)) CHECK(citation.id.kind == Kind::meeting);
}

TEST_CASE("the title of a meeting is its name and day") {
  const auto council = *parse_identifier("meeting-21501-02-2025-02-24");
  CHECK(detail::meeting_title(council, "de RBZ van 24 februari jl.") == "Raad Buitenlandse Zaken, 24 februari 2025");
  CHECK(detail::meeting_title(council) == "Raad Algemene Zaken en Raad Buitenlandse Zaken, 24 februari 2025");
  CHECK(detail::meeting_title(*parse_identifier("meeting-tk-2025-02-18"), "het debat") == "Tweede Kamer, 18 februari 2025");
}

TEST_CASE("each Council has a dossier of the Council's meetings") {
  for (const char* name : {"Raad Buitenlandse Zaken", "RAZ", "Ecofin", "JBZ-Raad", "Visserijraad"}) {
    CAPTURE(name);
    REQUIRE(detail::council_called(name));
    CHECK_FALSE(detail::council_name(detail::council_called(name)->dossier).empty());
  }
  CHECK_FALSE(detail::council_called("Raad van State"));
}
