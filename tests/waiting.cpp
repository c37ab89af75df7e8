// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/waiting.hpp"

#include <doctest/doctest.h>

using namespace kamergraaf;
using namespace std::chrono;

namespace {

Identifier id(const char* text) { return *parse_identifier(text); }

Document paper(const char* name, PaperKind kind, Date date, std::vector<std::string> authors, std::string text = "Tekst.\n") {
  Document document;
  document.name = std::string(name) + ".txt";
  document.text = std::move(text);
  document.head.id = id(name);
  document.head.kind = kind;
  document.head.date = date;
  document.head.dossiers.push_back({document.head.id.dossier, 0, {}});
  for (std::string& author : authors) document.head.authors.push_back({std::move(author), {}, {}});
  return document;
}

Document motion(const char* name, std::vector<std::string> authors, Date date = 2025y / 2 / 3) {
  return paper(name, PaperKind::motion, date, std::move(authors));
}

Document letter(std::string text, const char* name = "kst-36999-40") {
  return paper(name, PaperKind::letter, 2025y / 3 / 4, {"M. Minister"}, std::move(text));
}

/// Papers that come one by one.
struct Desk {
  const Extractor extractor{all_patterns()};
  Register papers;
  Waiting waiting;
  CitationGraph graph;

  std::vector<Settled> take(const Document& document) {
    papers.add(known_paper(document));
    add(graph, document, citations_of(document, extractor, papers, waiting));
    const std::vector<Settled> late = waiting.arrive(papers, document.head.id);
    for (const Settled& one : late) add(graph, one);
    return late;
  }
};

std::vector<std::string> words_of(const std::vector<Settled>& late) {
  std::vector<std::string> words;
  for (const Settled& one : late) words.push_back(one.quotation.mention.text);
  return words;
}

bool cites(const CitationGraph& graph, const char* from, const char* to) {
  const auto source = find(graph, from);
  const auto target = find(graph, to);
  return source && target && boost::edge(*source, *target, graph).second;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a paper that comes later settles the reference that names its members") {
  Desk desk;
  CHECK(desk.take(letter("Ik voer de motie van de leden Van Aalst en Bakker uit.\n")).empty());
  CHECK(desk.waiting.size() == 1);
  const auto late = desk.take(motion("kst-36999-12", {"A. van Aalst", "B. Bakker"}));
  REQUIRE(late.size() == 1);
  CHECK(late[0].document == "kst-36999-40.txt");
  CHECK(late[0].paper == "kst-36999-40");
  const Citation& citation = late[0].quotation.citation;
  CHECK(to_string(citation.id) == "kst-36999-12");
  CHECK(citation.verdict == Verdict::resolved);
  CHECK(citation.ground == Ground::known);
  CHECK(citation.reason.empty());
  CHECK(late[0].quotation.mention.text == "de motie van de leden Van Aalst en Bakker");
  CHECK(late[0].quotation.mention.words == "Ik voer de motie van de leden Van Aalst en Bakker uit.");
  CHECK(late[0].quotation.names == Words{"Van Aalst", "Bakker"});
  CHECK(desk.waiting.size() == 0);
  CHECK(cites(desk.graph, "kst-36999-40", "kst-36999-12"));
}

TEST_CASE("a letter is waited for by its day") {
  Desk desk;
  desk.take(letter("In mijn brief van 3 februari 2025 staat dit.\n"));
  CHECK(desk.take(paper("kst-36999-11", PaperKind::letter, 2025y / 2 / 4, {"M. Minister"})).empty());
  CHECK(words_of(desk.take(paper("kst-36999-12", PaperKind::letter, 2025y / 2 / 3, {"M. Minister"}))) ==
        Words{"mijn brief van 3 februari 2025"});
}

TEST_CASE("what goes back to what waited is settled with it") {
  Desk desk;
  desk.take(
      letter("Ik voer de motie van de leden Van Aalst en Bakker uit. Deze motie vraagt veel. De motie van de leden Van Aalst "
             "en Bakker is duidelijk.\n"));
  CHECK(desk.waiting.size() == 3);
  const auto late = desk.take(motion("kst-36999-12", {"A. van Aalst", "B. Bakker"}));
  CHECK(words_of(late) ==
        Words{"de motie van de leden Van Aalst en Bakker", "Deze motie", "De motie van de leden Van Aalst en Bakker"});
  REQUIRE(late.size() == 3);
  CHECK(late[1].quotation.citation.ground == Ground::spoken_of);
  CHECK(late[1].quotation.citation.antecedent == late[0].quotation.citation.span);
  CHECK(late[2].quotation.citation.ground == Ground::named_here);
  CHECK(to_string(late[2].quotation.citation.id) == "kst-36999-12");
}

TEST_CASE("nothing else changes: what waits for another paper goes on waiting, what is settled stays") {
  Desk desk;
  desk.take(motion("kst-36999-9", {"C. Smit"}));
  desk.take(letter("De motie-Smit, de motie-Bakker en de motie-Van Aalst zijn bekend.\n"));
  CHECK(cites(desk.graph, "kst-36999-40", "kst-36999-9"));
  CHECK(desk.waiting.size() == 2);
  CHECK(words_of(desk.take(motion("kst-36999-12", {"A. van Aalst"}))) == Words{"de motie-Van Aalst"});
  CHECK(desk.waiting.size() == 1);
  CHECK(desk.take(motion("kst-36999-13", {"C. Smit"})).empty());
  CHECK(cites(desk.graph, "kst-36999-40", "kst-36999-9"));
  CHECK_FALSE(cites(desk.graph, "kst-36999-40", "kst-36999-13"));
}

TEST_CASE("a paper that arrives again settles nothing again") {
  Desk desk;
  desk.take(letter("De motie-Van Aalst is bekend.\n"));
  const Document late = motion("kst-36999-12", {"A. van Aalst"});
  CHECK(desk.take(late).size() == 1);
  CHECK(desk.take(late).empty());
}

TEST_CASE("an arrival that makes a tie keeps it open") {
  Desk desk;
  desk.take(letter("De motie-Van Aalst is bekend.\n"));
  for (const char* name : {"kst-36999-12", "kst-36999-13"}) desk.papers.add(known_paper(motion(name, {"A. van Aalst"})));
  CHECK(desk.waiting.arrive(desk.papers, id("kst-36999-12")).empty());
  CHECK(desk.waiting.arrive(desk.papers, id("kst-36999-13")).empty());
  CHECK(desk.waiting.size() == 1);
}

TEST_CASE("an arrival that ends a tie settles it") {
  Desk desk;
  for (const char* name : {"kst-37001-12", "kst-37002-13"}) desk.take(motion(name, {"A. van Aalst", "B. Bakker"}));
  desk.take(letter("De motie van de leden Van Aalst en Bakker is bekend.\n"));
  CHECK(desk.waiting.size() == 1);
  const auto late = desk.take(motion("kst-36999-12", {"A. van Aalst", "B. Bakker"}));
  REQUIRE(late.size() == 1);
  CHECK(to_string(late[0].quotation.citation.id) == "kst-36999-12");
  CHECK(late[0].quotation.citation.candidates.empty());
}

TEST_CASE("a paper of another kind, dossier or later day is none that was waited for") {
  Desk desk;
  desk.take(letter("De motie-Van Aalst is bekend.\n"));
  CHECK(desk.take(paper("kst-36999-12", PaperKind::amendment, 2025y / 2 / 3, {"A. van Aalst"})).empty());
  CHECK(desk.take(motion("kst-37001-12", {"A. van Aalst"})).empty());
  CHECK(desk.take(motion("kst-36999-50", {"A. van Aalst"}, 2025y / 5 / 6)).empty());
  CHECK(desk.waiting.size() == 1);
}

TEST_CASE("what a paper that is not known in detail might settle goes on waiting") {
  Desk desk;
  desk.take(letter("De motie-Van Aalst is bekend.\n"));
  desk.papers.add(id("kst-36999-12"));
  CHECK(desk.waiting.arrive(desk.papers, id("kst-36999-12")).empty());
  CHECK(desk.waiting.arrive(desk.papers, id("kst-36999-13")).empty());
  desk.papers.add(known_paper(motion("kst-36999-12", {"A. van Aalst"})));
  CHECK(desk.waiting.arrive(desk.papers, id("kst-36999-12")).size() == 1);
}

TEST_CASE("a document that is read again takes the place of what waited of it") {
  Desk desk;
  desk.take(letter("De motie-Van Aalst en de motie-Bakker zijn bekend.\n"));
  desk.take(letter("De motie-Bakker is bekend.\n"));
  CHECK(desk.waiting.size() == 1);
  CHECK(desk.take(motion("kst-36999-12", {"A. van Aalst"})).empty());
}

TEST_CASE("what waits is a value") {
  Desk desk;
  desk.take(letter("De motie-Van Aalst is bekend.\n"));
  Waiting copy = desk.waiting;
  desk.take(motion("kst-36999-12", {"A. van Aalst"}));
  CHECK(desk.waiting.size() == 0);
  CHECK(copy.size() == 1);
  CHECK(copy.arrive(desk.papers, id("kst-36999-12")).size() == 1);
}

TEST_CASE("the places of what is settled late are those of the text as printed") {
  Desk desk;
  const Document document = document_from_text("brief.txt",
                                               "36 999\nNatuur\nNr. 40\nBRIEF VAN DE MINISTER\n\nDen Haag, 4 maart 2025\n\n"
                                               "Ik voer de mo-\ntie-Van Aalst uit.\n");
  desk.take(document);
  const auto late = desk.take(motion("kst-36999-12", {"A. van Aalst"}));
  REQUIRE(late.size() == 1);
  CHECK(late[0].quotation.citation.span.of(document.text) == "de mo-\ntie-Van Aalst");
}

TEST_CASE("a graph without the document of a late reference stays as it is") {
  Desk desk;
  desk.take(letter("De motie-Van Aalst is bekend.\n"));
  CitationGraph empty;
  for (const Settled& one : desk.take(motion("kst-36999-12", {"A. van Aalst"}))) add(empty, one);
  CHECK(boost::num_vertices(empty) == 0);
}
