// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/check.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "letter.hpp"
#include "papers.hpp"

using namespace kamergraaf;
using namespace std::chrono;

namespace {

Document paper(const std::string& number, const std::string& text, const Date& date, const std::string& name = {}) {
  Document document = letter::paper("kst-36999-" + number, text);
  document.head.date = date;
  if (!name.empty()) document.name = name;
  return document;
}

Citation cited(const Document& document, const std::string& number) {
  return letter::citation(document, "nr. " + number, "kst-36999-" + number);
}

std::string lines_of(const std::vector<Finding>& findings) {
  std::string lines;
  for (const Finding& finding : findings) {
    lines += std::string(name_of(finding.kind)) + ' ' + finding.id + " [";
    for (const std::string& related : finding.related) lines += (lines.back() == '[' ? "" : " ") + related;
    lines += "] " + finding.says + '\n';
  }
  return lines;
}

const Date early = 2025y / 2 / 3;
const Date late = 2025y / 6 / 3;

}  // namespace

TEST_CASE("a corpus with nothing wrong has no findings") {
  Inspection inspection;
  const Document letter = paper("20", "Zie nr. 12.", late);
  inspection.add(paper("12", "De Kamer", early), {});
  inspection.add(letter, std::vector{cited(letter, "12")});
  CHECK(inspection.findings().empty());
  CHECK(boost::num_vertices(inspection.graph()) == 3);
}

TEST_CASE("a paper that cites a later one is told, with both days") {
  Inspection inspection;
  const Document motion = paper("12", "Zie nr. 20.", early);
  inspection.add(motion, std::vector{cited(motion, "20")});
  CHECK(inspection.findings().empty());
  inspection.add(paper("20", "De Kamer", late), {});
  CHECK(lines_of(inspection.findings()) ==
        "later-paper kst-36999-20 [kst-36999-12] kst-36999-12 of 2025-02-03 cites it, which is of 2025-06-03\n");
  CHECK(inspection.findings().front().span.of(motion.text) == "nr. 20");
}

TEST_CASE("papers that cite each other in a ring are told once") {
  Inspection inspection;
  const Document first = paper("12", "Zie nr. 13.", early);
  const Document second = paper("13", "Zie nr. 12.", early);
  inspection.add(first, std::vector{cited(first, "13")});
  inspection.add(second, std::vector{cited(second, "12")});
  CHECK(lines_of(inspection.findings()) == "cycle kst-36999-12 [kst-36999-12 kst-36999-13] 2 papers cite each other\n");
}

TEST_CASE("two documents with one identifier are told by their names") {
  Inspection inspection;
  inspection.add(paper("12", "De Kamer", early, "b.txt"), {});
  inspection.add(paper("12", "De Kamer, gehoord", early, "a.txt"), {});
  CHECK(lines_of(inspection.findings()) == "double-id kst-36999-12 [a.txt b.txt] 2 documents bear it\n");
}

TEST_CASE("an ambiguous reference is told with its candidates and its place") {
  Inspection inspection;
  const Document letter = paper("20", "De motie-Van Aalst.", late, "brief.txt");
  Citation citation = letter::citation(letter, "De motie-Van Aalst", "kst-36999-12");
  citation.verdict = Verdict::ambiguous;
  citation.candidates = {*parse_identifier("kst-36999-12"), *parse_identifier("kst-36999-13")};
  inspection.add(letter, std::vector{citation});
  const auto findings = inspection.findings();
  CHECK(lines_of(findings) ==
        "ambiguous kst-36999-20 [kst-36999-12 kst-36999-13] \"De motie-Van Aalst\" may mean kst-36999-12, kst-36999-13\n");
  CHECK(findings.front().document == "brief.txt");
  CHECK(findings.front().span == Span{0, 18});
}

TEST_CASE("a dossier that is cited and has no paper is told with who cites it") {
  Inspection inspection;
  const Document letter = paper("20", "Zie Kamerstukken 31945.", late);
  inspection.add(letter, std::vector{letter::citation(letter, "Kamerstukken 31945", "31945")});
  CHECK(lines_of(inspection.findings()) ==
        "empty-dossier 31945 [kst-36999-20] it is cited, and none of its papers is read or cited\n");
}

TEST_CASE("with a register, cited papers that it does not know are told, and whether it knows later ones") {
  Inspection inspection;
  const Document letter = paper("20", "Zie nr. 12, nr. 15 en nr. 99.", late);
  inspection.add(letter, std::vector{cited(letter, "12"), cited(letter, "15"), cited(letter, "99")});
  Register known;
  for (const char* id : {"kst-36999-12", "kst-36999-20"}) known.add(*parse_identifier(id));
  CHECK(
      lines_of(inspection.findings(known)) ==
      "unknown-paper kst-36999-15 [kst-36999-20] it is cited, and the register knows later ones of its dossier or series, "
      "and not this one\n"
      "unknown-paper kst-36999-99 [kst-36999-20] it is cited, and is later than all that the register knows of its dossier or "
      "series\n");
  CHECK(inspection.findings().empty());
}

TEST_CASE("of an empty register each cited paper is unknown; without one none is") {
  Inspection inspection;
  const Document letter = paper("20", "Zie nr. 12 en nr. 13.", late);
  inspection.add(letter, std::vector{cited(letter, "12"), cited(letter, "13")});
  inspection.add(paper("13", "De Kamer", early), {});
  CHECK(lines_of(inspection.findings(Register())) ==
        "unknown-paper kst-36999-12 [kst-36999-20] it is cited, and the register knows no paper at all\n");
  CHECK(inspection.findings().empty());
}

TEST_CASE("the findings do not depend on the order in which the papers came") {
  for (unsigned seed = 0; seed < 30; ++seed) {
    CAPTURE(seed);
    std::vector<papers::Paper> all = papers::random(seed, 20);
    const auto findings = [&] {
      Inspection inspection;
      for (const papers::Paper& one : all) inspection.add(one.document, one.citations);
      return inspection.findings();
    };
    const auto first = findings();
    std::shuffle(all.begin(), all.end(), std::mt19937(seed));
    CHECK(findings() == first);
  }
}
