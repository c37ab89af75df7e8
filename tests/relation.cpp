// SPDX-License-Identifier: Apache-2.0
#include "wording/relation.hpp"

#include <doctest/doctest.h>

using namespace kamergraaf;
using namespace kamergraaf::detail;

namespace {

Relation before(std::string_view words, Kind kind = Kind::kamerstuk) { return tie_before(words, kind).relation; }

}  // namespace

TEST_CASE("an annex is said to be one of the paper that is named next") {
  CHECK(before("(bijlage bij ") == Relation::annex);
  CHECK(before("als bijlage 2 bij mijn brief van 3 maart (") == Relation::annex);
  CHECK(before("Bijlage I van de memorie van toelichting (") == Relation::annex);
  CHECK(before("bijgevoegd bij ") == Relation::annex);
  CHECK(before("meegestuurd met de Kamerbrief (") == Relation::annex);
  CHECK(before("in de bijlage bij deze brief (") == Relation::cites);
  CHECK(before("met bijlagen (") == Relation::cites);
}

TEST_CASE("what takes the place of a paper replaces it, and what gives way to it does not") {
  CHECK(before("ter vervanging van die gedrukt onder ") == Relation::replaces);
  CHECK(before("(t.v.v. ") == Relation::replaces);
  CHECK(before("Deze motie vervangt de motie-Van Aalst (") == Relation::replaces);
  CHECK(before("nr. 20, was ") == Relation::replaces);
  CHECK(before("wordt vervangen door ") == Relation::cites);
  CHECK(before("ter vervanging van de Archiefwet (") == Relation::cites);
}

TEST_CASE("amendments and bills are amended, and an amendment that has a number is not for that") {
  CHECK(before("het amendement op het wetsvoorstel (", Kind::dossier) == Relation::amends);
  CHECK(before("het amendement op het wetsvoorstel (", Kind::kamerstuk) == Relation::cites);
  CHECK(before("subamendement van het lid Yildiz op het amendement-Van Aalst (") == Relation::amends);
  CHECK(before("ter wijziging van het amendement (") == Relation::amends);
  CHECK(before("Deze nota wijzigt het voorstel van wet (", Kind::dossier) == Relation::amends);
  CHECK(before("de tweede nota van wijziging bij het wetsvoorstel (", Kind::dossier) == Relation::amends);
  CHECK(before("het amendement op ") == Relation::cites);
  CHECK(before("het wetsvoorstel tot wijziging van de Waterwet (", Kind::dossier) == Relation::cites);
  CHECK(before("gewijzigd bij nota van wijziging (") == Relation::cites);
}

TEST_CASE("a reply is said of a letter, questions or a motion, and not of what is about them") {
  CHECK(before("in reactie op de motie-Van Aalst (") == Relation::reply);
  CHECK(before("In antwoord op de brief van de commissie (") == Relation::reply);
  CHECK(before("Naar aanleiding van uw brief (") == Relation::reply);
  CHECK(before("kabinetsreactie op de motie (") == Relation::reply);
  CHECK(before("Antwoorden op de vragen van het lid Yildiz (", Kind::kamervraag) == Relation::reply);
  CHECK(before("Antwoorden op vragen over het rapport (") == Relation::cites);
  CHECK(before("kabinetsreactie op het rapport (") == Relation::cites);
  CHECK(before("naar aanleiding van het debat (") == Relation::cites);
  CHECK(before("naar aanleiding van uw debat (") == Relation::cites);
  CHECK(before("In reactie op uw verzoek stuur ik u de brief (") == Relation::cites);
}

TEST_CASE("a report is given on what follows") {
  CHECK(before("Hierbij doe ik verslag van ") == Relation::report);
  CHECK(before("brengt als volgt verslag uit over ") == Relation::report);
  CHECK(before("het verslag van de Raad (") == Relation::cites);
}

TEST_CASE("motions and promises are followed up, and laws are not") {
  CHECK(before("ter uitvoering van de motie-Blok (") == Relation::follow_up);
  CHECK(before("Hiermee geef ik invulling aan de gewijzigde motie (") == Relation::follow_up);
  CHECK(before("Uitvoering motie-Van Aalst (") == Relation::follow_up);
  CHECK(before("opvolging van de toezegging (") == Relation::follow_up);
  CHECK(before("ter uitvoering van de Wet personen (") == Relation::cites);
  CHECK(before("Ter uitvoering van de motie heb ik u de brief gezonden (") == Relation::cites);
}

TEST_CASE("the reader is sent to a paper, and who sees it sends nobody") {
  CHECK(before("Zie ") == Relation::see);
  CHECK(before("(zie ook ") == Relation::see);
  CHECK(before("Vgl. de motie-Van Aalst (") == Relation::see);
  CHECK(before("cf. ") == Relation::see);
  CHECK(before("Ik zie de motie (") == Relation::cites);
  CHECK(before("(zie bijlage) en de brief (") == Relation::cites);
}

TEST_CASE("the number under which a paper was printed is its own, where no more is said") {
  CHECK(before("het amendement, gedrukt onder ") == Relation::printed_under);
  CHECK(before("wijzigt het amendement gedrukt onder ") == Relation::amends);
}

TEST_CASE("what is said last counts") {
  CHECK(before("Zie de brief ter uitvoering van de motie (") == Relation::follow_up);
  CHECK(before("In reactie op de motie is een rapport gemaakt (bijlage bij ") == Relation::annex);
}

TEST_CASE("what is denied is no relation") {
  CHECK(before("dit is geen uitvoering van de motie (") == Relation::cites);
  CHECK(before("niet ter vervanging van ") == Relation::cites);
  CHECK(before("zonder uitvoering te geven aan de motie (") == Relation::cites);
  CHECK(before("niet alleen ter uitvoering van de motie (") == Relation::follow_up);
}

TEST_CASE("words behind a motion tell that the paper does what it asks") {
  CHECK(follows_up("De motie-Van Aalst (", ") is hiermee afgedaan"));
  CHECK(follows_up("Hiermee beschouw ik de motie (", ") als afgedaan"));
  CHECK(follows_up("Met deze brief is de motie (", ") uitgevoerd"));
  CHECK_FALSE(follows_up("De motie (", ") is uitgevoerd"));
  CHECK_FALSE(follows_up("De motie (", ") is daarmee afgedaan"));
  CHECK_FALSE(follows_up("De motie (", ") is hiermee niet afgedaan"));
  CHECK_FALSE(follows_up("De brief (", ") is hiermee afgedaan"));
}

TEST_CASE("a list goes on with the next paper, and not with the next clause") {
  CHECK(goes_on_with_list(") en de motie-Yildiz ("));
  CHECK(goes_on_with_list("), de gewijzigde motie van het lid Van Aalst c.s. over de veerpont ("));
  CHECK(goes_on_with_list(" en van de brief van 3 maart ("));
  CHECK_FALSE(goes_on_with_list(") en de motie heeft dat gevraagd ("));
  CHECK_FALSE(goes_on_with_list(") is de motie ("));
  CHECK_FALSE(goes_on_with_list("). De motie ("));
}
