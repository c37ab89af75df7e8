// SPDX-License-Identifier: Apache-2.0
#include "references/listed.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "kamergraaf/resolver.hpp"

using namespace kamergraaf;

namespace {

const Extractor extractor;

Register listed(const std::string& names) {
  std::istringstream in(names);
  return read_register(in, "list");
}

Citation one(const std::string& text, const std::string& names) {
  const auto citations = citations_of(document_from_text("", text), extractor, listed(names));
  REQUIRE(citations.size() == 1);
  return citations.front();
}

std::string id_of(const std::string& text, const std::string& names) { return to_string(one(text, names).id); }

std::vector<std::string> candidates_of(const Citation& citation) {
  std::vector<std::string> names;
  for (const Identifier& candidate : citation.candidates) names.push_back(to_string(candidate));
  return names;
}

}  // namespace

TEST_CASE("a paper of the Eerste Kamer cited without its session is the one that is listed") {
  const std::string names = "kst-20072008-31999-VII-G\nkst-20062007-30999-188b\n";
  CHECK(id_of("Zie Kamerstukken I, 31 999 VII, G.", names) == "kst-20072008-31999-VII-G");
  CHECK(id_of("Zie Kamerstuk 31 999 VII, G.", names) == "kst-20072008-31999-VII-G");
  CHECK(id_of("Zie Kamerstukken I, 30 999, nr. 188b.", names) == "kst-20062007-30999-188b");
  CHECK(one("Zie Kamerstukken I, 31 999 VII, G.", names).verdict == Verdict::resolved);
}

TEST_CASE("a session that is cited is not passed over") {
  const std::string names = "kst-20062007-31999-VII-G\nkst-20072008-31999-VII-G\n";
  CHECK(id_of("Zie Kamerstukken I 2007/08, 31 999 VII, G.", names) == "kst-20072008-31999-VII-G");
  CHECK(id_of("Zie Kamerstukken I 2004/05, 31 999 VII, G.", names) == "kst-20042005-31999-VII-G");
}

TEST_CASE("a name that has no session is taken where the one with the session is not listed") {
  CHECK(id_of("Zie Kamerstukken I 2000/01, 27 999, nr. 18b.", "kst-27999-18b\n") == "kst-27999-18b");
}

TEST_CASE("where several are listed the citation is ambiguous, and says which") {
  const Citation citation = one("Zie Kamerstukken I, 31 999 VII, G.", "kst-20062007-31999-VII-G\nkst-20072008-31999-VII-G\n");
  CHECK(citation.verdict == Verdict::ambiguous);
  CHECK(candidates_of(citation) == std::vector<std::string>{"kst-20062007-31999-VII-G", "kst-20072008-31999-VII-G"});
  CHECK(citation.reason == "several listed papers are named so");
}

TEST_CASE("a number without a letter is the Tweede Kamer's, unless the Eerste Kamer is cited") {
  const std::string names = "kst-25999-40\nkst-19981999-25999-40\n";
  CHECK(id_of("Zie Kamerstuk 25 999, nr. 40.", names) == "kst-25999-40");
  CHECK(id_of("Zie Kamerstukken II, 25 999, nr. 40.", names) == "kst-25999-40");
  CHECK(id_of("Zie Kamerstukken I, 25 999, nr. 40.", names) == "kst-19981999-25999-40");
  CHECK(id_of("Zie Kamerstukken II, 25 999, nr. 41.", "kst-19981999-25999-41\n") == "kst-25999-41");
}

TEST_CASE("a letter that both chambers have is that of the chamber that is cited, and ambiguous where none is") {
  const std::string names = "kst-28999-A\nkst-20032004-28999-A\n";
  CHECK(id_of("Zie Kamerstukken I, 28 999, A.", names) == "kst-20032004-28999-A");
  CHECK(id_of("Zie Kamerstukken II, 28 999, A.", names) == "kst-28999-A");
  const Citation citation = one("Zie Kamerstuk 28 999, A.", names);
  CHECK(citation.verdict == Verdict::ambiguous);
  CHECK(candidates_of(citation) == std::vector<std::string>{"kst-28999-A", "kst-20032004-28999-A"});
}

TEST_CASE("a second print is another paper than the first") {
  CHECK(id_of("Zie Kamerstuk 36 999, nr. 12.", "kst-36999-12-h1\nkst-36999-13\n") == "kst-36999-12");
}

TEST_CASE("a letter behind a dossier is a fund or a paper of the Eerste Kamer, whichever is listed") {
  CHECK(id_of("Zie Kamerstuk 36 999 L.", "kst-36999-L\n") == "kst-36999-L");
  CHECK(id_of("Zie Kamerstuk 36 999-L.", "kst-36999-L\n") == "kst-36999-L");
  CHECK(id_of("Zie Kamerstuk 36 999 L.", "kst-36999-L-2\n") == "36999-L");
  CHECK(id_of("Zie Kamerstuk 36 999 L.", "kst-36999-L-2\nkst-36999-L\n") == "36999-L");
  CHECK(id_of("Zie Kamerstuk 36 999, L.", "kst-36999-L-2\n") == "36999-L");
  CHECK(id_of("Zie Kamerstuk 36 999, L.", "kst-36999-L-2\nkst-36999-L\n") == "kst-36999-L");
}

TEST_CASE("a letter that is called a paper is one, also where the register is older") {
  CHECK(id_of("Zie Kamerstukken I, 36 999, L.", "kst-36999-L-2\n") == "kst-36999-L");
  CHECK(id_of("Zie Kamerstuk 36 999, nr. L.", "kst-36999-L-2\n") == "kst-36999-L");
}

TEST_CASE(
    "a letter behind a dossier stays open where nothing tells what it is, but behind that of a budget it is a fund, and joined "
    "to another a paper") {
  for (const char* names : {"", "kst-36998-1\n"}) {
    const Citation citation = one("Zie Kamerstuk 36 999 L.", names);
    CHECK(citation.verdict == Verdict::ambiguous);
    CHECK(citation.reason == "the letter is that of a fund, or of a paper of the Eerste Kamer");
    CHECK(candidates_of(citation) == std::vector<std::string>{"36999-L", "kst-36999-L"});
    for (const char* fund : {"36600-L", "36550-K", "36625-A", "36999-X"})
      CHECK(id_of("Zie Kamerstuk " + std::string(fund).replace(5, 1, " ") + ".", names) == fund);
    CHECK(id_of("Zie Kamerstuk 36 999-L.", names) == "kst-36999-L");
    CHECK(id_of("Zie Kamerstuk 36 600-L.", names) == "36600-L");
    CHECK(id_of("Zie Kamerstukken I 36 999 L.", names) == "kst-36999-L");
  }
}

TEST_CASE("a number that several dossiers may have is of the one that has it, where the others do not") {
  const std::string head = "36 998\n\nEerste dossier\n\n36 999\n\nTweede dossier\n\nNr. 30\n\nBRIEF VAN DE MINISTER\n\n";
  const std::string text = head + "Den Haag, 4 maart 2025\n\nDe motie op stuk nr. 12 is uitgevoerd.\n";
  const auto citation = [&](const std::string& names) {
    const auto all = citations_of(document_from_text("", text), extractor, listed(names));
    REQUIRE(all.size() == 1);
    return all.front();
  };
  CHECK(to_string(citation("kst-36998-12\nkst-36999-11\nkst-36999-13\n").id) == "kst-36998-12");
  CHECK(citation("kst-36998-12\nkst-36999-11\nkst-36999-13\n").verdict == Verdict::resolved);
  CHECK(citation("kst-36998-12\nkst-36999-11\n").verdict == Verdict::ambiguous);
  CHECK(citation("kst-36998-12\nkst-36999-12\n").verdict == Verdict::ambiguous);
}

TEST_CASE("what the register should know and does not stays resolved, with a note") {
  const Citation missing = one("Zie Kamerstuk 36 999, nr. 12.", "kst-36999-13\n");
  CHECK(to_string(missing.id) == "kst-36999-12");
  CHECK(missing.verdict == Verdict::resolved);
  CHECK(missing.reason == "the register does not know it");
  CHECK(one("Zie Kamerstuk 36 998, nr. 1.", "kst-36999-13\n").reason == "the register does not know it");
  CHECK(one("Zie Kamerstuk 36 999, nr. 14.", "kst-36999-13\n").reason.empty());
  CHECK(one("Zie Kamerstuk 36 999, nr. 13.", "kst-36999-13\n").reason.empty());
  CHECK(one("Zie Handelingen II 2010/11, nr. 108.", "h-tk-20102011-108-5\nh-tk-20102011-109-1\n").reason.empty());
}

TEST_CASE("an address means what it says, whatever is listed") {
  CHECK(id_of("Zie https://zoek.officielebekendmakingen.nl/dossier/36999-L", "kst-36999-L\n") == "36999-L");
}

TEST_CASE("an empty register changes nothing") {
  const Document document =
      document_from_text("", "Zie Kamerstukken I, 31 999 VII, G, en Kamerstuk 36 999 L, en Stb. 2010, 242.");
  CHECK(citations_of(document, extractor, Register()) == citations_of(document, extractor));
}
