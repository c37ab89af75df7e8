// SPDX-License-Identifier: Apache-2.0
#include "matching/other_numbers.hpp"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>

#include "cited.hpp"

using namespace kamergraaf;

using cited::ids;

namespace {

void none_is_cited(std::initializer_list<const char*> texts) {
  for (const char* text : texts) {
    CAPTURE(std::string(text));
    CHECK(ids(text).empty());
  }
}

}  // namespace

TEST_CASE("numbers of deeds, norms, judgments, orders and archives are no dossiers") {
  none_is_cited({"ingeschreven in register Hypotheken 4 te Zwolle in deel 36045 nummer 190",
                 "Hypotheken 3, deel 29279, nummer 50", "Kadaster Hyp.4, dl. 31293, nr. 12", "Drucksache 36 045, Nr. 3",
                 "Rechtbank Utrecht 12 juni 2019, zaak 36045, nr. 3", "Vonnis 36045, nr. 3", "HR 12 juni 1991, 26 045, nr. 3",
                 "Gemeentelijk dossier 36 045, nr. 12", "Raadsinformatiebrief 36045, nr. 12", "CAS 21501-20-1",
                 "Kostenplaats 31700-IV"});
}

TEST_CASE("a word that ends in nummer, nr. or code says that it is a number of something else, but for those of papers") {
  none_is_cited({"Meldnr. 36045, nr. 2", "Monumentnummer 36045, nr. 2", "Batchnummer 21501-07-1559", "Projectnummer 21501-20"});
  for (const std::string word :
       {"Kamerstuknummer", "dossiernummer", "stuknummer", "wetsvoorstelnummer", "begrotingsnummer", "agendapuntnummer"}) {
    CAPTURE(word);
    CHECK(ids(word + " 36 045, nr. 3") == "kst-36045-3");
  }
}

TEST_CASE("numbers of reports, candidates and rankings are no papers") {
  none_is_cited(
      {"Adviesrapport 31293-02, versie 3", "rapport 29279-001, Jansen Adviseurs", "Kandidaat nr. 3 (29 279) is gekozen"});
  CHECK(ids("het amendement 36 999-011 van het lid Jansen") == "kst-36999-11");
  CHECK(ids("Zij krijgt nr. 45 (36999).") == "kst-36999-45");
}

TEST_CASE("papers of other bodies are none of parliament") {
  none_is_cited({"Brief 36999-500 van de deurwaarder", "Nota 36999-2 van B&W", "Stuk 36999-12 van de OR",
                 "De gemeenteraad heeft motie nr. 45 (36999) overgenomen"});
  CHECK(ids("de motie 36999-3 van het lid Jansen") == "kst-36999-3");
}

TEST_CASE("dossiers of others are told by whose they are") {
  none_is_cited({"Uw dossier 36999 betreffende schade", "dossier 36999 van de notaris", "het Belgische wetsvoorstel 36999",
                 "wetsvoorstel 36 999 is in Duitsland aangenomen"});
  CHECK(ids("het Nederlandse wetsvoorstel 36999") == "36999");
  CHECK(ids("het dossier 36999") == "36999");
}

TEST_CASE("papers of other parliaments, and issues of journals, are no old dossiers") {
  none_is_cited({"Vl. Parl. 2001-2002, 1142, nr. 1", "WPNR 1980-1981, 5512, nr. 3",
                 "Staten van de Nederlandse Antillen, zitting 1998-1999 - 2234, no. 3"});
  CHECK(ids("Kamerstukken II 1969/70, 9876, nr. 3") == "kst-9876-3");
  CHECK(ids("Kamerstukken II 1975/76, 7999, nr. 3") == "kst-7999-3");
  CHECK(ids("Kamerstukken II 1971/72, 9999, nr. 3; 1972/73, 9999, nr. 5") == "kst-9999-3 kst-9999-5");
}

TEST_CASE("psalms and volumes have Roman numbers too") {
  none_is_cited({"Psalm CXIX, A", "vol. CXII, B", "Oorkonde CXXXIV, B"});
  CHECK(ids("(CXXIV, G)") == "kst-CXXIV-G");
}

TEST_CASE("gazettes of other countries, and the year alone, are no issues") {
  none_is_cited({"N.I. Stb. 1925, 447", "Sur. Stb. 1975, 12", "Staatsblad 1925, no. 447 (Nederlands-Indi\u00EB)",
                 "Besluit van 12 mei 2018, Stcrt. 2018."});
  CHECK(ids("besluit van 12 mei 2018, Stcrt. 89") == "stcrt-2018-89");
}

TEST_CASE("what comes near these is of parliament") {
  for (const std::string text :
       {"Motie over het Europees Parlement op stuk nr. 12 (36 999)", "Motie over de gemeenteraad met nr. 12 (36 999)",
        "motie 36 999-12 in de gemeente Groningen", "nota 36999-012", "Urgenda-zaak 36 999, nr. 12", "(deel 36 999, nr. 12)",
        "Wet algemene bepalingen burgerservicenummer 36 999, nr. 12"}) {
    CAPTURE(text);
    CHECK(ids(text) == "kst-36999-12");
  }
  for (const std::string text : {"Onderwerp: politie, dossier 36 999", "Minister, uw wetsvoorstel 36 999 is slecht",
                                 "het Rotterdamse dossier 36 999", "wetsvoorstel 36 999 van de Nederlandse regering"}) {
    CAPTURE(text);
    CHECK(ids(text) == "36999");
  }
  CHECK(ids("Staatsblad 1954, 503 (Suriname)") == "stb-1954-503");
  CHECK(ids("Kamerstukken 36 999 en 45 000, nr. 3") == "kst-36999-3 45000");
}
