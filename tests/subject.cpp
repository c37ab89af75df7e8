// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include "kamergraaf/document.hpp"

using namespace kamergraaf;

namespace {

Head head_of(const std::string& text) { return document_from_text("", text + "\n\nGeachte voorzitter,\n\nTekst.\n").head; }

}  // namespace

TEST_CASE("what stands in the margin beside a subject is no part of it") {
  CHECK(head_of("Datum 2 april 2024\nBetreft Reactie op het rapport            3 maart 2024\n        over veren").subject ==
        "Reactie op het rapport over veren");
  CHECK(head_of("Betreft      Beantwoording schriftelijk overleg                      2024Z07123\n"
                "             Veren en bruggen                                        Bijlage(n)")
            .subject == "Beantwoording schriftelijk overleg Veren en bruggen");
  CHECK(head_of("Betreft      Beantwoording schriftelijk overleg                      2024Z07123\n"
                "                                                                    Bijlage(n)\n"
                "             Veren en bruggen                                        2")
            .subject == "Beantwoording schriftelijk overleg Veren en bruggen");
  CHECK(head_of("Betreft      Beantwoording schriftelijk overleg\nKenmerk      2024Z07123").subject ==
        "Beantwoording schriftelijk overleg");
}

TEST_CASE("a label that stands alone tells of the line below it") {
  const Head head = head_of(
      "De Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20018\n2500 EA Den Haag\n\nDatum\n2 april "
      "2024\nBetreft\n"
      "Kabinetsreactie advies veren\nOnze referentie\n5012345\nUw referentie\n2024Z00123");
  CHECK(head.subject == "Kabinetsreactie advies veren");
  CHECK(to_string(*head.date) == "2024-04-02");
  CHECK(head.session == Session{2023, 2024});
  CHECK(head_of("Betreft:\nStand van de\nveren").subject == "Stand van de veren");
}

TEST_CASE("labels that stand together tell nothing of one another, nor of what is below the last") {
  CHECK(head_of("Betreft\nOnze referentie\n5012345").subject.empty());
  CHECK(head_of("Datum\nBetreft\n2 april 2024\nStand van de veren").subject.empty());
  CHECK(head_of("Betreft").subject.empty());
  CHECK_FALSE(head_of("Postbus 1\nDen Haag\n\nX\n\nDatum\nBetreft\nStand van de veren op 2 april 2024").date);
}
