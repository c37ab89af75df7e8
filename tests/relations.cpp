// SPDX-License-Identifier: Apache-2.0
#include "references/relations.hpp"

#include <doctest/doctest.h>

#include <string>

#include "kamergraaf/resolver.hpp"

using namespace kamergraaf;

namespace {

std::string relations_in(const std::string& text, bool references = false) {
  std::vector<Pattern> patterns = built_in_patterns();
  if (references)
    for (Pattern& pattern : reference_patterns()) patterns.push_back(std::move(pattern));
  std::string all;
  for (const Citation& citation : citations_of(document_from_text("", text), Extractor(patterns)))
    all += (all.empty() ? "" : " ") + (citation.relation == Relation::cites ? "-" : std::string(name_of(citation.relation)));
  return all;
}

}  // namespace

TEST_CASE("each element of a list has the relation that is said of the list") {
  CHECK(relations_in("Ter uitvoering van de moties (36 999, nrs. 12 en 13).") == "follow_up follow_up");
  CHECK(relations_in("In reactie op de motie-Van Aalst (36 999, nr. 12) en de motie-Bos (36 999, nr. 13) geldt dit.") ==
        "reply reply");
  CHECK(relations_in("Zie Kamerstuk 36 999, nr. 12 en Kamerstuk 37 001, nr. 3.") == "see see");
}

TEST_CASE("a relation that is said in brackets ends with them") {
  CHECK(relations_in("Het is laat (zie 36 999, nr. 12) en de motie-Bos (36 999, nr. 13) helpt niet.") == "see -");
}

TEST_CASE("words behind a list tell the relation of each element") {
  CHECK(relations_in("De motie-Van Aalst (36 999, nr. 12) en de motie-Bos (36 999, nr. 13) zijn hiermee afgedaan.") ==
        "follow_up follow_up");
  CHECK(relations_in("De moties (36 999, nrs. 12 en 13) zijn hiermee afgedaan.") == "follow_up follow_up");
}

TEST_CASE("no relation passes the end of a sentence") {
  CHECK(relations_in("Dit is ter uitvoering van de motie. Kamerstuk 36 999, nr. 12 volgt.") == "-");
  CHECK(relations_in("De motie-Bos (36 999, nr. 13) is aangenomen. Hiermee is dat afgedaan.") == "-");
}

TEST_CASE("a footnote that is the citation alone has the relation that is said at its mark") {
  CHECK(relations_in("Ter uitvoering van de motie-Van Aalst.\u00B9 Verder niets.\n\n\u00B9 Kamerstuk 36 999, nr. 12.") ==
        "follow_up");
  CHECK(relations_in("De motie-Van Aalst\u00B9 is hiermee afgedaan.\n\n\u00B9 Kamerstuk 36 999, nr. 12.") == "follow_up");
  CHECK(relations_in("Ter uitvoering van de motie-Van Aalst.\u00B9 Verder niets.\n\n\u00B9 Zie Kamerstuk 36 999, nr. 12.") ==
        "see");
}

TEST_CASE("a reference without a number has the relation of the words before it") {
  CHECK(relations_in("Ter uitvoering van de motie-Van Aalst is dit gedaan.", true) == "follow_up");
  CHECK(relations_in("In reactie op uw brief van 3 maart 2025 meld ik dit.", true) == "reply");
  CHECK(relations_in("Zie mijn brief van 3 maart 2025.", true) == "see");
  CHECK(relations_in("De motie-Van Aalst is hiermee afgedaan.", true) == "follow_up");
  CHECK(relations_in("De motie-Van Aalst is aangenomen.", true) == "-");
  CHECK(relations_in("In reactie op de motie-Van Aalst en de motie-Bos geldt dit.", true) == "reply reply");
}
