// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <sstream>

#include "kamergraaf/reader.hpp"
#include "kamergraaf/resolver.hpp"

using namespace kamergraaf;

namespace {

struct Outcome {
  std::vector<Document> documents;
  std::vector<std::string> errors;
};

Outcome outcome_of(const std::string& bytes, std::string_view format = "tkjson", const std::string& name = "data.json") {
  Outcome outcome;
  std::istringstream in(bytes);
  read_each(
      in, name, format, [&](Document document) { outcome.documents.push_back(std::move(document)); },
      [&](const Error& error) { outcome.errors.push_back(error.what()); });
  return outcome;
}

Document only(const std::string& bytes) {
  auto outcome = outcome_of(bytes);
  CHECK(outcome.errors.empty());
  REQUIRE(outcome.documents.size() == 1);
  return outcome.documents.front();
}

const std::string paper =
    R"({"Id": "0a", "Soort": "Motie", "DocumentNummer": "2032D01234", "Titel": "Motie van het lid De Boer",)"
    R"( "Onderwerp": "Motie (36985-3) over ponten", "Datum": "2032-02-03T00:00:00+01:00", "Vergaderjaar": "2031-2032", "Kamer": 2,)"
    R"( "Volgnummer": 12, "Kamerstukdossier": [{"Nummer": 36984, "Toevoeging": "VII", "Titel": "De veren"}],)"
    R"( "DocumentActor": [{"ActorNaam": "A. de Boer", "ActorFractie": "XYZ", "Functie": "Tweede Kamerlid",)"
    R"( "Relatie": "Eerste ondertekenaar"}, {"ActorNaam": "Commissie", "Relatie": "Volgcommissie"}]})";

}  // namespace

TEST_CASE("open data of the Tweede Kamer are known by their content") {
  const auto read_as = [](const std::string& bytes) {
    const auto outcome = outcome_of(bytes, {}, "data");
    return outcome.documents.empty() ? std::string() : outcome.documents.front().name;
  };
  CHECK(read_as(R"({"@odata.context": "x#Document", "value": [)" + paper + "]}") == "data:2032D01234");
  CHECK(read_as("\xEF\xBB\xBF{\n \"value\": [" + paper + "]}") == "data:2032D01234");
  CHECK(read_as(paper) == "data:2032D01234");
  CHECK(read_as(R"({"id": "a", "text": "Zie Kamerstukdossier"})") == "a");
}

TEST_CASE("a Document has its titles as text, and its head from its fields") {
  const Document document = only(paper);
  CHECK(document.text == "Motie van het lid De Boer\n\nMotie (36985-3) over ponten\n");
  const Head& head = document.head;
  CHECK(to_string(head.id) == "kst-36984-VII-12");
  REQUIRE(head.dossiers.size() == 1);
  CHECK(head.dossiers[0].title == "De veren");
  CHECK(head.kind == PaperKind::motion);
  CHECK(to_string(*head.date) == "2032-02-03");
  CHECK(head.session == Session{2031, 2032});
  CHECK(head.chamber == Chamber::tweede);
  CHECK(head.title == "Motie van het lid De Boer");
  CHECK(head.subject == "Motie (36985-3) over ponten");
  REQUIRE(head.authors.size() == 1);
  CHECK(head.authors[0] == Author{"A. de Boer", "Tweede Kamerlid", "XYZ"});
}

TEST_CASE("what has no place in a dossier has the number of the Kamer, and questions that of their questions") {
  CHECK(to_string(only(R"({"DocumentNummer": "2032D01234", "Onderwerp": "Brief", "Volgnummer": 0})").head.id) == "2032D01234");
  const Document questions = only(
      R"({"Nummer": "2032Z01234", "Soort": "Schriftelijke vragen", "Titel": "Ponten", "GestartOp": "2032-02-03T10:00:00",)"
      R"( "ZaakActor": [{"ActorNaam": "A. de Boer", "Relatie": "Indiener"}, {"ActorNaam": "minister", "Relatie": "Gericht aan"}]})");
  CHECK(to_string(questions.head.id) == "kv-tk-2032Z01234");
  CHECK(questions.head.kind == PaperKind::questions);
  CHECK(to_string(*questions.head.date) == "2032-02-03");
  CHECK(questions.head.addressee == "minister");
  CHECK(questions.head.authors.size() == 1);
}

TEST_CASE("a Kamerstukdossier is named by its number, and is of its own dossier") {
  const Document document =
      only(R"j({"Nummer": 36984, "Toevoeging": "(R2299)", "Titel": "De veren", "HoogsteVolgnummer": 9})j");
  CHECK(document.name == "data.json:36984-(R2299)");
  REQUIRE(document.head.dossiers.size() == 1);
  CHECK(document.head.dossiers[0] == DossierHeading{{"36984", ""}, 2299, "De veren"});
  CHECK(document.head.kind == PaperKind::unknown);
}

TEST_CASE("an Activiteit is its subject, its note and the points of its agenda, as a page shows them") {
  const Document document = only(
      R"({"Nummer": "2032A00123", "Soort": "Commissiedebat", "Onderwerp": "Ponten", "Datum": "2032-02-03T00:00:00",)"
      R"( "Noot": "<style>p {}</style><p>Zie <b>36984</b>,&nbsp;nr. 3</p><ul><li>a &lt; b</li></ul> 3 < 4",)"
      R"( "Agendapunt": [{"Onderwerp": "Brief (36985-3) over veren", "Noot": null}, {"Onderwerp": "Rondvraag", "Noot": "Kort<br/>en goed"}]
})");
  CHECK(document.text ==
        "Ponten\n\nZie 36984,\u00A0nr. 3\n\na < b\n\n3 < 4\n\nBrief (36985-3) over veren\n\nRondvraag\n\nKort\nen goed\n");
  CHECK(document.head.kind == PaperKind::agenda);
  CHECK(document.name == "data.json:2032A00123");
}

TEST_CASE("numbers and links in a note that is HTML are citations and published links") {
  const Document document =
      only(R"({"Nummer": "2032A00123", "Onderwerp": "Ponten", "Datum": "2032-02-03T00:00:00",)"
           R"( "Noot": "<p>Kamerstuk <strong>35917</strong></p>", "Agendapunt": [{"Onderwerp": "Veren",)"
           R"( "Noot": "Zie <a href=\"https://zoek.officielebekendmakingen.nl/kst-36999-7.html\">36999, nr. 7</a>"}]})");
  CHECK(document.text == "Ponten\n\nKamerstuk 35917\n\nVeren\n\nZie 36999, nr. 7\n");
  const Extractor extractor;
  const auto citations = citations_of(document, extractor);
  REQUIRE(citations.size() == 3);
  CHECK(citations[0].span.of(document.text) == "Kamerstuk 35917");
  CHECK(to_string(citations[1].id) == "kst-36999-7");
  CHECK(citations[2].id == citations[1].id);
  REQUIRE(document.links.size() == 1);
  CHECK(document.links[0].span.of(document.text) == "36999, nr. 7");
  CHECK(to_string(document.links[0].id) == "kst-36999-7");
}

TEST_CASE("an entity or a field that cannot be used is an error, and the rest is read") {
  const auto outcome =
      outcome_of(R"({"value": [7, {"Id": "a", "Onderwerp": null}, {"Onderwerp": "Een", "Datum": "gisteren"},)"
                 R"( {"Onderwerp": "Twee", "Kamerstukdossier": [null, {"Nummer": "x y"}]}, {"Onderwerp": "Drie"}]})");
  CHECK(outcome.documents.size() == 3);
  CHECK(outcome.documents.back().name == "data.json:5");
  CHECK(outcome.errors ==
        std::vector<std::string>{"data.json: entity 1: no JSON object", "data.json: entity 2: no text",
                                 "data.json: entity 3: no date: gisteren",
                                 "data.json: entity 4: no dossier: ", "data.json: entity 4: no dossier: x y"});
}

TEST_CASE("bad JSON is named with its byte, other JSON for what it is not") {
  const auto reason = [](const std::string& bytes) {
    const auto outcome = outcome_of(bytes);
    return outcome.errors.empty() ? std::string("read") : outcome.errors.front();
  };
  CHECK(reason("{\"value\": [}") == "data.json: no JSON (byte 11)");
  CHECK(reason("\xEF\xBB\xBF{\"value\": [}") == "data.json: no JSON (byte 14)");
  CHECK(reason("").find("no JSON (byte 0)") != std::string::npos);
  for (const char* other : {"[]", "{}", "7", "{\"name\": \"package\"}", "{\"value\": [{\"a\": 1}]}", "null"})
    CHECK(reason(other) == "data.json: no open data of the Tweede Kamer");
  CHECK(reason("{\"@odata.context\": \"x\", \"value\": []}") == "read");
}

TEST_CASE("bytes that are no UTF-8 and lists in lists, however deep, are read or refused") {
  CHECK(only("{\"Onderwerp\": \"\xFF ponten \\ud800\"}").text == "\uFFFD ponten \uFFFD\n");
  std::string deep = "{\"Onderwerp\": ";
  for (int i = 0; i < 100000; ++i) deep += '[';
  CHECK(outcome_of(deep).errors.size() == 1);
  for (int i = 0; i < 100000; ++i) deep += ']';
  CHECK(outcome_of(deep + "}").errors.size() == 1);
}
