// SPDX-License-Identifier: Apache-2.0
#include "readers/published_metadata.hpp"

#include <doctest/doctest.h>

using namespace kamergraaf;
using detail::Metadata;

namespace {

struct Meta {
  const char* name;
  const char* scheme;
  const char* content;
};

Metadata stated_by(std::initializer_list<Meta> all) {
  Metadata stated;
  for (const Meta& meta : all) detail::state(stated, meta.name, meta.scheme, meta.content);
  return stated;
}

}  // namespace

TEST_CASE("the publisher's names give identifier, number, session, date, chamber, kind and title") {
  const Metadata stated = stated_by({{"DC.identifier", "OVERHEIDop.ParlID", "kst-36984-VII-12"},
                                     {"OVERHEIDop.ondernummer", "", "12"},
                                     {"OVERHEIDop.vergaderjaar", "", "2031-2032"},
                                     {"DCTERMS.issued", "DCTERMS.W3CDTF", "2032-02-03"},
                                     {"DC.creator", "OVERHEID.StatenGeneraal", "Eerste Kamer der Staten-Generaal"},
                                     {"DC.type", "OVERHEIDop.KamerstukTypen", "Brief"},
                                     {"OVERHEIDop.documenttitel", "", " Brief over de veren "}});
  REQUIRE(stated.id);
  CHECK(to_string(*stated.id) == "kst-36984-VII-12");
  CHECK(stated.number.view() == "12");
  CHECK(stated.session == Session{2031, 2032});
  CHECK(to_string(*stated.date) == "2032-02-03");
  CHECK(stated.chamber == Chamber::eerste);
  CHECK(stated.kind == PaperKind::letter);
  CHECK(stated.title == "Brief over de veren");
}

TEST_CASE("dossiers and names come apart at a semicolon, or are repeated; a title goes to the first dossier without one") {
  const Metadata stated = stated_by({{"OVERHEIDop.dossiernummer", "", "36984-VII;21501-20"},
                                     {"OVERHEIDop.dossiertitel", "", "De veren; De bruggen"},
                                     {"OVERHEIDop.dossiernummer", "", "36986-(R2299)"},
                                     {"OVERHEIDop.dossiertitel", "", "Rijkswet op de havens; en wat daarbij hoort"},
                                     {"OVERHEIDop.indiener", "", "A. de Boer; B. van Veen"},
                                     {"OVERHEIDop.indiener", "", "C. Smit"},
                                     {"OVERHEIDop.indiener", "", "A. de Boer"}});
  REQUIRE(stated.dossiers.size() == 3);
  CHECK(stated.dossiers[0] == DossierHeading{{"36984", "VII"}, 0, "De veren"});
  CHECK(stated.dossiers[1] == DossierHeading{{"21501", "20"}, 0, "De bruggen"});
  CHECK(stated.dossiers[2] == DossierHeading{{"36986", ""}, 2299, "Rijkswet op de havens; en wat daarbij hoort"});
  REQUIRE(stated.authors.size() == 3);
  CHECK(stated.authors[1].name == "B. van Veen");
  CHECK(stated.authors[2].name == "C. Smit");
}

TEST_CASE("names are known in any case") {
  CHECK(stated_by({{" dc.TITLE", "", "Een titel"}}).title == "Een titel");
  CHECK(stated_by({{"DCTERMS.ISSUED", "", "2032-02-03T10:00:00"}}).date);
}

TEST_CASE("what says it best counts, whatever the order") {
  for (const bool last : {false, true}) {
    Metadata stated;
    if (!last) detail::state(stated, "OVERHEIDop.documenttitel", "", "Motie over veren");
    if (!last) detail::state(stated, "OVERHEIDop.vergaderdatum", "", "2032-02-01");
    if (!last) detail::state(stated, "DC.type", "OVERHEIDop.KamerstukTypen", "Motie");
    if (!last) detail::state(stated, "DC.identifier", "", "kst-36984-8");
    detail::state(stated, "DC.title", "", "De veren; Motie; Motie over veren");
    detail::state(stated, "DCTERMS.issued", "", "2032-02-03");
    detail::state(stated, "DC.type", "OVERHEIDop.Parlementair", "Agenda");
    detail::state(stated, "OVERHEIDop.externMetadataRecord", "", "https://voorbeeld.nl/kst-36984-9/metadata.xml");
    if (last) detail::state(stated, "OVERHEIDop.documenttitel", "", "Motie over veren");
    if (last) detail::state(stated, "OVERHEIDop.vergaderdatum", "", "2032-02-01");
    if (last) detail::state(stated, "DC.type", "OVERHEIDop.KamerstukTypen", "Motie");
    if (last) detail::state(stated, "DC.identifier", "", "kst-36984-8");
    CHECK(stated.title == "Motie over veren");
    CHECK(to_string(*stated.date) == "2032-02-01");
    CHECK(stated.kind == PaperKind::motion);
    CHECK(to_string(*stated.id) == "kst-36984-8");
  }
}

TEST_CASE("the kinds of publication that are no Kamerstuk have theirs, and the address of the metadata names the paper") {
  const auto kind = [](const char* type) { return stated_by({{"DC.type", "OVERHEIDop.Parlementair", type}}).kind; };
  CHECK(kind("Handelingen") == PaperKind::minutes);
  CHECK(kind("Kamervragen zonder antwoord") == PaperKind::questions);
  CHECK(kind("Aanhangsel van de Handelingen") == PaperKind::answers);
  CHECK(kind("Kamerstuk") == PaperKind::unknown);
  const auto stated =
      stated_by({{"OVERHEIDop.externMetadataRecord", "", "https://voorbeeld.nl/h-tk-20312032-7-3/metadata.xml"}});
  REQUIRE(stated.id);
  CHECK(to_string(*stated.id) == "h-tk-20312032-7-3");
}

TEST_CASE("an identifier names session and chamber where nothing else does") {
  Metadata stated = stated_by({{"DC.identifier", "", "h-ek-20312032-7-3"}, {"OVERHEIDop.vergaderjaar", "", "2030-2031"}});
  detail::follow_identifier(stated);
  CHECK(stated.session == Session{2030, 2031});
  CHECK(stated.chamber == Chamber::eerste);
}

TEST_CASE("what cannot be used, and names that tell nothing of the paper, state nothing") {
  const Metadata stated = stated_by({{"DC.identifier", "", "36984"},
                                     {"OVERHEIDop.ondernummer", "", "geen nummer"},
                                     {"OVERHEIDop.dossiernummer", "", "x y; ;"},
                                     {"OVERHEIDop.dossiertitel", "", "Van geen dossier"},
                                     {"OVERHEIDop.vergaderjaar", "", "nu"},
                                     {"DCTERMS.issued", "", "gisteren"},
                                     {"DC.creator", "", "Ministerie van Veren"},
                                     {"DC.type", "OVERHEID.Informatietype", "motie"},
                                     {"OVERHEIDop.externMetadataRecord", "", "metadata.xml"},
                                     {"keywords", "", "motie"},
                                     {"DC.title", "", "  "}});
  CHECK_FALSE(stated.id);
  CHECK(stated.number.empty());
  CHECK(stated.dossiers.empty());
  CHECK_FALSE(stated.session);
  CHECK_FALSE(stated.date);
  CHECK(stated.chamber == Chamber::none);
  CHECK(stated.kind == PaperKind::unknown);
  CHECK(stated.title.empty());
}
