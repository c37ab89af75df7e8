// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include "heads.hpp"

using namespace kamergraaf;

using heads::authors_of;
using heads::dated;
using heads::head_of;
using heads::head_with;

TEST_CASE("who signs an annex below the signature is no author of the paper") {
  const std::string letter = "BRIEF VAN DE MINISTER\n\n" + dated + "Bijlage 2 zegt meer.\n\nDe Minister van Veren,\nN. Eik\n\n";
  const std::string other = "De Minister van Havens,\nB. Linde\n";
  CHECK(authors_of(head_with(letter + "Bijlage 1: brief aan de Eerste Kamer\n\nTekst.\n\n" + other)) ==
        "N. Eik (Minister van Veren) ");
  CHECK(authors_of(head_with(letter + "BIJLAGE\n\n" + other)) == "N. Eik (Minister van Veren) ");
  CHECK(authors_of(head_with(letter + other)) == "N. Eik (Minister van Veren) B. Linde (Minister van Havens) ");
}

TEST_CASE("the first of who put forward a motion may stand on its last line") {
  CHECK(authors_of(head_with("MOTIE VAN HET LID EIK C.S.\n\n" + dated +
                             "De Kamer,\n\nen gaat over tot de orde van de dag. EIK\nVAN LINDE\n")) ==
        "EIK (lid) VAN LINDE (lid) ");
  CHECK(authors_of(head_with("MOTIE VAN HET LID EIK\n\n" + dated +
                             "De Kamer,\n\nen gaat over tot de orde van de dag. Deze motie is oud.\n"))
            .find("oud") == std::string::npos);
}

TEST_CASE("an office on two lines is that of the name below it") {
  CHECK(authors_of(head_with("NOTA VAN WIJZIGING\n\n" + dated +
                             "De Minister van\nWaterstaat,\nVAN EIK.\nDe Minister van Economische\nZaken,\nLINDE.\n"
                             "De Minister van Veren,\nBERK.\n")) ==
        "VAN EIK (Minister van Waterstaat) LINDE (Minister van Economische Zaken) BERK (Minister van Veren) ");
}

TEST_CASE("an office without an article signs where a comma is behind it and initials and a name are below it") {
  const auto signed_by = [](const std::string& end) {
    return authors_of(head_with("BRIEF VAN DE MINISTER\n\n" + dated + end));
  };
  CHECK(signed_by("Hoogachtend,\n\nMinister van Veren,\n\nE. van Eik\n") == "E. van Eik (Minister van Veren) ");
  CHECK(signed_by("Tekst.\n\nMinister van Veren,\n\nE. van Eik\n") == "E. van Eik (Minister van Veren) ");
  CHECK(signed_by("E. van Eik\nMinister van Veren,\n\nB. Linde\nMinister van Havens\n") ==
        "E. van Eik (Minister van Veren) B. Linde (Minister van Havens) ");
}

TEST_CASE("who signs in the name of a minister, an ombudsman and who sits in for a chair are authors") {
  const auto signed_by = [](const std::string& end) {
    return authors_of(head_with("BRIEF VAN DE MINISTER\n\n" + dated + "Tekst.\n\n" + end));
  };
  CHECK(signed_by("DE MINISTER VAN VEREN,\nnamens deze,\nDE DIRECTEUR BRUGGEN,\n\nE. van Eik\n") ==
        "E. van Eik (DIRECTEUR BRUGGEN) ");
  CHECK(signed_by("De Nationale ombudsman,\nR.F. van Eik\n") == "R.F. van Eik (Nationale ombudsman) ");
  CHECK(signed_by("De vice-president van de Raad van State,\nTh. Linde\n") ==
        "Th. Linde (Vice-president van de Raad van State) ");
  CHECK(signed_by("De fungerend voorzitter van de commissie,\nLinde\n") == "Linde (Fungerend voorzitter van de commissie) ");
}

TEST_CASE("members whom the title names are the authors where their names stand on lines of their own") {
  const auto signed_by = [](const std::string& title, const std::string& end) {
    return authors_of(head_with(title + "\n\nOntvangen 12 april 2025\n\nDe ondergetekenden stellen voor:\n\n" + end));
  };
  const std::string two = "AMENDEMENT VAN DE LEDEN EIK EN VAN LINDE";
  CHECK(signed_by(two, "Toelichting\n\nUitstel.\n\nEik\nVan Linde\n") == "Eik (lid) Van Linde (lid) ");
  CHECK(signed_by(two, "Eik\n\nVan Linde\n\nToelichting\n\nUitstel.\n\n") == "Eik (lid) Van Linde (lid) ");
  CHECK(signed_by(two, "Uitstel.\n\nEik\nVan Linde\nOevers\n") == "Eik (lid) Van Linde (lid) ");
  CHECK(signed_by("SUBAMENDEMENT VAN HET LID EIK C.S. OP HET AMENDEMENT GEDRUKT ONDER NR. 2", "Eik\nVan Linde\nEs\n") ==
        "Eik (lid) Van Linde (lid) Es (lid) ");
  CHECK(signed_by("AMENDEMENT VAN HET LID EIK C.S.", "Eik c.s.\n") == "Eik (lid) ");
  CHECK(signed_by("BRIEF VAN HET LID EIK", "Tekst.\n\nEik\n") == "Eik (lid) ");
  CHECK(signed_by("INITIATIEFNOTA VAN HET LID EIK", "Inhoud\n\nTekst.\n\nEik\n") == "Eik (lid) ");
  CHECK(signed_by("BRIEF VAN DE MINISTER VAN VEREN OVER HET LID EIK", "Tekst.\n\nEik\n").empty());
  CHECK(signed_by("AMENDEMENT VAN HET LID EIK", "Tekst.\n\nLinde\n").empty());
}

TEST_CASE("the letter that goes with a bill of members has their names at its end") {
  const auto signed_by = [](const std::string& end) { return authors_of(head_with("GELEIDENDE BRIEF\n\n" + dated + end)); };
  CHECK(signed_by("Hierbij zend ik u de wet.\n\nEik\n") == "Eik (lid) ");
  CHECK(signed_by("Hierbij zenden wij u de wet.\n\nEik\nVan Linde\nkst-36999-3\n") == "Eik (lid) Van Linde (lid) ");
  CHECK(signed_by("Hierbij zend ik u de wet.\n\nDe Minister van Veren,\nN. Eik\n") == "N. Eik (Minister van Veren) ");
}
