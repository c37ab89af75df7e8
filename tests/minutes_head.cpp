// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include "cited.hpp"
#include "heads.hpp"
#include "kamergraaf/resolver.hpp"

using namespace kamergraaf;

using heads::head_of;

namespace {

const Extractor extractor;

std::string day_of(const Head& head) { return head.date ? to_string(*head.date) : std::string(); }

std::string number_of(const std::string& text) { return std::string(head_of(text).id.number.view()); }

const std::string present = "Voorzitter: Eik\nTegenwoordig zijn 118 leden, te weten:\nEs, Linde en Wilg\n";

}  // namespace

TEST_CASE("minutes tell their sitting, its day and the chamber where a line names it") {
  const Head modern = head_of("65e vergadering\nDinsdag 24 april 2018\nAanvang 14.00 uur\n" + present);
  CHECK(modern.kind == PaperKind::minutes);
  CHECK(modern.id.number.view() == "65");
  CHECK(day_of(modern) == "2018-04-24");
  CHECK(modern.session == Session{2017, 2018});
  CHECK(modern.chamber == Chamber::none);
  CHECK(to_string(modern.id).empty());
  const Head old = head_of(
      "Vel 412.\n1601\nEerste Kamer.\n57ste VERGADERING. \u2014 16 MAART 1920.\nIngekomen stukken.\n57STE VERGADERING\n"
      "VERGADERING VAN DINSDAG 16 MAART 1920 (Bijeenroepingsuur 1 namiddag)\nVoorzitter: de heer Eik\n");
  CHECK(old.kind == PaperKind::minutes);
  CHECK(old.id.number.view() == "57");
  CHECK(old.chamber == Chamber::eerste);
  CHECK(day_of(old) == "1920-03-16");
  CHECK(to_string(old.id).empty());
}

TEST_CASE("minutes that the publisher names by their sitting have its identifier where chamber and day are told") {
  CHECK(to_string(head_of("Eerste Kamer\n12e vergadering\nDinsdag 8 december 2015\n\nAan de orde is de wet.\n").id) ==
        "h-ek-20152016-12");
  CHECK(to_string(head_of("Tweede Kamer\n65e vergadering\nDinsdag 24 april 2018\n" + present).id) == "h-tk-20172018-65");
  CHECK(to_string(head_of("Tweede Kamer\n65e vergadering\nDinsdag 24 april 2001\n" + present).id).empty());
}

TEST_CASE("an item of the minutes names itself on the first line, and does not cite itself") {
  const std::string sitting = "75e vergadering\nDonderdag 24 mei 2018\n\n" + present;
  const Document item = document_from_text(
      "", "Handelingen II 2017/18, nr. 75, item 4\n" + sitting + "Zie Handelingen II 2017/18, nr. 70, item 2.\n");
  CHECK(to_string(item.head.id) == "h-tk-20172018-75-4");
  CHECK(item.head.kind == PaperKind::minutes);
  CHECK(item.head.chamber == Chamber::tweede);
  CHECK(day_of(item.head) == "2018-05-24");
  CHECK(cited::ids(citations_of(item, extractor)) == "h-tk-20172018-70-2");
  CHECK(to_string(head_of("Handelingen II 2017/18, nr. 70, item 4\n" + sitting).id).empty());
  CHECK(head_of("Handelingen II 2017/18, nr. 75, item 4\n\nDaar staat meer over veren.\n").kind == PaperKind::unknown);
}

TEST_CASE("a sitting without who presides or is present makes no minutes, and the other way about") {
  CHECK(head_of("65e vergadering\nDinsdag 24 april 2018\n\nDe leden spraken over veren.\n").kind == PaperKind::unknown);
  CHECK(head_of("Dinsdag 24 april 2018\n" + present).kind == PaperKind::unknown);
  CHECK(head_of("65e vergadering van de commissie\n" + present).kind == PaperKind::unknown);
  CHECK(heads::head_with("VERSLAG\n\n65e vergadering\n" + present).kind == PaperKind::report);
}

TEST_CASE("the number of a sitting is left out where its prints differ or it is a committee's, and the day where it is none") {
  CHECK(number_of("65ste VERGADERING.\n558t0 VERGADERING.\n" + present).empty());
  CHECK(number_of("57ste VERGADERING.\n579te VERGADERING.\n" + present) == "57");
  CHECK(number_of("57ste VERGADERING.\n55ste VERGADERING.\n" + present).empty());
  CHECK(number_of("4DE VERGADERING\nVaste commissie voor Veren\n" + present).empty());
  CHECK(number_of("Benoeming van een commissie\n4DE VERGADERING\n" + present) == "4");
  CHECK_FALSE(head_of("65e vergadering\nx\ny\nVERGADERING VAN DINSDAG 25 APRIL 2018\n" + present).date);
}
