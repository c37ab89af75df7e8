// SPDX-License-Identifier: Apache-2.0
#include "readers/metadata.hpp"

#include <doctest/doctest.h>

using namespace kamergraaf;

namespace {

Document motion() {
  return document_from_text("motie",
                            "36 999\nSluizen\nNr. 8\nMOTIE VAN HET LID KOSTI\u0106 C.S.\nVoorgesteld 4 maart 2025\nDe Kamer,\n"
                            "en gaat over tot de orde van de dag.\nKosti\u0107,\nVan Dijk\n");
}

}  // namespace

TEST_CASE("what is stated takes the place of what is printed, and both are told where they disagree") {
  Document document = motion();
  detail::Metadata stated;
  stated.number = "9";
  stated.date = parse_date("2025-03-05");
  detail::take(document, stated);
  CHECK(to_string(document.head.id) == "kst-36999-9");
  CHECK(document.disagreements == std::vector<Disagreement>{{"number", "8", "9"}, {"date", "2025-03-04", "2025-03-05"}});
}

TEST_CASE("what is not stated stays as printed") {
  Document document = motion();
  const Head printed = document.head;
  detail::take(document, {});
  CHECK(document.head == printed);
  CHECK(document.disagreements.empty());
}

TEST_CASE("a longer title and fuller names of the same people are no disagreement") {
  Document document = motion();
  detail::Metadata stated;
  stated.title = "Motie van het lid Kostic c.s. over de sluizen";
  stated.authors = {{"I. Kostic", {}, {}}, {"D.J.H. (Diederik) van Dijk", {}, "SGP"}};
  detail::take(document, stated);
  CHECK(document.head.title == stated.title);
  CHECK(document.head.authors[0] == Author{"I. Kostic", "lid", {}});
  CHECK(document.head.authors[1] == Author{"D.J.H. (Diederik) van Dijk", "lid", "SGP"});
  CHECK(document.disagreements.empty());
}

TEST_CASE("somebody else's name is a disagreement") {
  Document document = motion();
  detail::Metadata stated;
  stated.authors = {{"I. Kostic", {}, {}}, {"T. Jansen", {}, {}}};
  detail::take(document, stated);
  CHECK(document.disagreements == std::vector<Disagreement>{{"authors", "Kosti\u0107, Van Dijk", "I. Kostic, T. Jansen"}});
}

TEST_CASE("who is first stands on the paper: in its title, and in the order of those who signed it") {
  const auto names_of = [](Document document, const std::string& title, std::vector<Author> authors) {
    detail::Metadata stated;
    stated.title = title;
    stated.authors = std::move(authors);
    detail::take(document, stated);
    std::string names;
    for (const Author& author : document.head.authors) names += (names.empty() ? "" : ", ") + author.name;
    return names;
  };
  CHECK(names_of(motion(), {}, {{"T. Jansen", {}, {}}, {"I. van Dijk", {}, {}}, {"I. Kostic", {}, {}}}) ==
        "I. Kostic, I. van Dijk, T. Jansen");
  const Document unsigned_paper = document_from_text("motie", "De Kamer,\n");
  const std::vector<Author> three{{"J.P. Dijk", {}, {}}, {"A. Bakker", {}, {}}, {"I. (Ien) van Dijk", {}, {}}};
  CHECK(names_of(unsigned_paper, "Motie van het lid Van Dijk c.s. over de sluizen", three) ==
        "I. (Ien) van Dijk, J.P. Dijk, A. Bakker");
  CHECK(names_of(unsigned_paper, "MOTIE VAN DE LEDEN BAKKER, VAN DIJK EN DIJK", three) ==
        "A. Bakker, I. (Ien) van Dijk, J.P. Dijk");
  CHECK(names_of(unsigned_paper, "Motie over Bakker", three) == "J.P. Dijk, A. Bakker, I. (Ien) van Dijk");
}

TEST_CASE("an identifier brings its dossier, whose title stays") {
  Document document = motion();
  detail::Metadata stated;
  stated.id = parse_identifier("kst-36999-8-h1");
  detail::take(document, stated);
  CHECK(to_string(document.head.id) == "kst-36999-8-h1");
  REQUIRE(document.head.dossiers.size() == 1);
  CHECK(document.head.dossiers.front().title == "Sluizen");
  stated.id = parse_identifier("kst-36998-8");
  detail::take(document, stated);
  CHECK(to_string(document.head.dossiers.front().dossier) == "36998");
}

TEST_CASE("a stated title tells a changed motion and what it replaces") {
  Document document = document_from_text("motie", "De Kamer,\n");
  detail::Metadata stated;
  stated.id = parse_identifier("kst-36999-8");
  stated.title = "Nader gewijzigde motie van het lid Jansen (t.v.v. 36999-5)";
  detail::take(document, stated);
  CHECK(document.head.revision == Revision::nader_gewijzigd);
  REQUIRE(document.head.replaces);
  CHECK(to_string(*document.head.replaces) == "kst-36999-5");
}
