// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <sstream>

#include "settled.hpp"

using namespace kamergraaf;
using settled::id_of;

namespace {

/// A register in its saved form, of these papers.
Register known(const std::vector<std::string>& papers) {
  std::string lines = R"({"kamergraaf":"register","version":1,"papers":)" + std::to_string(papers.size()) + "}\n";
  for (const std::string& paper : papers) lines += paper + '\n';
  std::istringstream in(lines);
  return read_register(in, "register");
}

std::string motion(int number, const std::string& date, const std::string& names, const std::string& dossier = "36999") {
  return R"({"id":"kst-)" + dossier + '-' + std::to_string(number) + R"(","kind":"motion","date":")" + date + R"(","names":[)" +
         names + R"(],"dossiers":[")" + dossier + R"("]})";
}

std::string letter(int number, const std::string& date, const std::string& names, const std::string& dossier = "36999") {
  return R"({"id":"kst-)" + dossier + '-' + std::to_string(number) + R"(","kind":"letter","date":")" + date + R"(","names":[)" +
         names + R"(],"dossiers":[")" + dossier + R"("]})";
}

const std::string aalst = R"("A. van Aalst")";
const std::string bakker = R"("B. Bakker")";

}  // namespace

TEST_CASE("a motion by name is the only one of just these members that is known in the dossier") {
  const Register papers = known({motion(12, "2025-01-14", aalst), motion(13, "2025-01-14", aalst + "," + bakker)});
  CHECK(settled::means("De motie-Van Aalst is bekend.", papers) == "De motie-Van Aalst = kst-36999-12, known\n");
  CHECK(id_of("De motie-Van Aalst c.s. is bekend.", papers) == "kst-36999-13");
  CHECK(id_of("De motie van de leden Van Aalst en Bakker is bekend.", papers) == "kst-36999-13");
  CHECK(id_of("De motie-Bakker is bekend.", papers) == "no paper of these members is known in the dossiers that are named");
}

TEST_CASE("what goes back to another reference has no more confidence than that one") {
  const Register papers = known({motion(12, "2025-01-14", aalst)});
  const auto citations = citations_of(settled::letter("De motie-Van Aalst is bekend. Deze motie is goed. Die motie is oud."),
                                      settled::extractor(), papers);
  REQUIRE(citations.size() == 3);
  CHECK(citations[1].ground == Ground::spoken_of);
  CHECK(confidence_of(citations[1]) == confidence_of(citations[0]));
  CHECK(confidence_of(citations[2]) == confidence_of(citations[0]));
}

TEST_CASE("the dossier that stands beside it is the only one in which it is looked for") {
  const Register papers = known({motion(12, "2025-01-14", aalst), motion(3, "2025-01-14", aalst, "36998")});
  CHECK(id_of("De motie-Van Aalst (36 998-VII) is bekend. Zie ook 36 998, nr. 5.", papers).find("kst") == std::string::npos);
  CHECK(id_of("De motie-Van Aalst (Kamerstuk 36 998) is bekend.", papers) == "kst-36998-3");
}

TEST_CASE("a motion that is known to be about something else is not meant") {
  const std::string titled = motion(12, "2025-01-14", aalst);
  const Register papers =
      known({titled.substr(0, titled.size() - 1) + R"(,"title":"Motie van het lid Van Aalst over waterpeil"})"});
  CHECK(id_of("De motie-Van Aalst over kernenergie is bekend.", papers) ==
        "no paper of these members is known in the dossiers that are named");
  CHECK(id_of("De motie-Van Aalst over het waterpeil is bekend.", papers) == "kst-36999-12");
  CHECK(id_of("De motie-Van Aalst is bekend.", papers) == "kst-36999-12");
}

TEST_CASE("one that is named here with its number goes before what is known") {
  const Register papers = known({motion(12, "2025-01-14", aalst), motion(13, "2025-01-15", aalst)});
  CHECK(id_of("De motie-Van Aalst (36 999, nr. 13) is bekend. De motie-Van Aalst is goed.", papers) == "kst-36999-13");
}

TEST_CASE("several that are known leave it open, the latest first") {
  const Register papers = known({motion(12, "2025-01-14", aalst), motion(13, "2025-02-14", aalst)});
  CHECK(id_of("De motie-Van Aalst is bekend.", papers) ==
        "[kst-36999-13 kst-36999-12] several papers of these members are known");
}

TEST_CASE("one member alone is not looked for in other dossiers, two are") {
  const Register papers =
      known({motion(12, "2025-01-14", aalst, "36998"), motion(13, "2025-01-14", aalst + "," + bakker, "36998")});
  CHECK(id_of("De motie-Van Aalst is bekend.", papers) == "no paper of these members is known in the dossiers that are named");
  CHECK(id_of("De motie van de leden Van Aalst en Bakker is bekend.", papers) == "kst-36998-13");
  CHECK(id_of("Zie 36 998, nr. 3. De motie-Van Aalst is bekend.", papers) == "kst-36998-12");
}

TEST_CASE("a paper of later than the letter, or of other years than are named, is none that is meant") {
  const Register papers = known({motion(12, "2024-01-14", aalst), motion(13, "2025-03-14", aalst)});
  CHECK(id_of("De motie-Van Aalst is bekend.", papers) == "kst-36999-12");
  CHECK(id_of("De motie-Van Aalst uit 2024 is bekend.", papers) == "kst-36999-12");
  CHECK(id_of("De motie-Van Aalst uit 2023 is bekend.", papers) ==
        "no paper of these members is known in the dossiers that are named");
}

TEST_CASE("a year in brackets, of a budget or of minutes is that of the motion") {
  const Register papers = known({motion(12, "2024-11-14", aalst)});
  const std::string none = "no paper of these members is known in the dossiers that are named";
  for (const std::string text : {"De motie-Van Aalst (2018) is bekend.", "In 2018 werd de motie-Van Aalst aangenomen.",
                                 "De motie-Van Aalst (Handelingen II 2018/19, nr. 4, item 5) is bekend.",
                                 "De motie-Van Aalst, ingediend bij de begroting 2019, is bekend."}) {
    CAPTURE(text);
    CHECK(id_of(text, papers) == none);
  }
  for (const std::string text :
       {"De motie-Van Aalst (2024) is bekend.", "In 2025 wordt de motie-Van Aalst uitgevoerd.",
        "In 2023 begon de uitvoering van de motie-Van Aalst.", "De motie-Van Aalst is verwerkt in de begroting 2026.",
        "De motie-Van Aalst (Handelingen II 2024/25, nr. 4, item 5) is bekend.",
        "De motie-Van Aalst, ingediend bij de begroting 2025, is bekend."}) {
    CAPTURE(text);
    CHECK(id_of(text, papers) == "kst-36999-12");
  }
  CHECK(settled::means("De motie-Van Aalst op het partijcongres is bekend.", papers).empty());
}

TEST_CASE("one of another dossier that is named later leaves open which is meant, where one is known in the own") {
  const Register papers = known({motion(12, "2025-01-14", aalst), motion(21, "2025-01-14", aalst, "36998")});
  CHECK(settled::means("De motie-Van Aalst is vervallen. De motie-Van Aalst over bomen (Kamerstuk 36 998, nr. 21) is bekend.",
                       papers) ==
        "De motie-Van Aalst ? [kst-36999-12 kst-36998-21] several papers of these members are known\n");
}

TEST_CASE("one of a member and others is not that of the member alone, where such are known") {
  const Register papers =
      known({motion(11, "2025-01-14", aalst), motion(12, "2025-01-14", aalst + "," + bakker), motion(13, "2025-01-14", aalst)});
  CHECK(settled::means("De motie-Van Aalst c.s. is bekend. De motie-Van Aalst is aangehouden.", papers) ==
        "De motie-Van Aalst c.s. = kst-36999-12, known\n"
        "De motie-Van Aalst ? [kst-36999-11 kst-36999-13 kst-36999-12] several papers of these members are known\n");
}

TEST_CASE("a memorandum is the only one of its name that is known in the own dossier") {
  const auto memorandum = [](int number, const std::string& title) {
    return R"({"id":"kst-36999-)" + std::to_string(number) + R"(","kind":"memorandum","title":")" + title +
           R"(","dossiers":["36999"]})";
  };
  const Register papers = known({memorandum(3, "MEMORIE VAN TOELICHTING"), memorandum(7, "NOTA VAN WIJZIGING"),
                                 memorandum(8, "TWEEDE NOTA VAN WIJZIGING")});
  CHECK(id_of("In de memorie van toelichting staat dit.", papers) == "kst-36999-3");
  CHECK(id_of("In de memorie van toelichting bij de Bomenwet staat dit.", papers).find("kst") == std::string::npos);
  CHECK(id_of("In de nota van wijziging staat dit.", papers).find("kst") == std::string::npos);
}

TEST_CASE("a motion that another replaces gives way to it") {
  const std::string revised =
      R"({"id":"kst-36999-19","kind":"motion","revision":"gewijzigd","date":"2025-01-21","names":["A. van Aalst"],"dossiers":["36999"],"replaces":"kst-36999-12"})";
  const Register papers = known({motion(12, "2025-01-14", aalst), revised});
  CHECK(id_of("De motie-Van Aalst is bekend.", papers) == "kst-36999-19");
  CHECK(id_of("De gewijzigde motie-Van Aalst is bekend.", papers) == "kst-36999-19");
}

TEST_CASE("a letter by its day is the only one that is known of that day in the dossier") {
  const Register papers = known({letter(12, "2025-02-03", ""), letter(13, "2025-02-04", ""), letter(14, "2025-02-04", "")});
  CHECK(id_of("Mijn brief van 3 februari jl. is bekend.", papers) == "kst-36999-12");
  CHECK(id_of("Mijn brief van 4 februari jl. is bekend.", papers) ==
        "[kst-36999-13 kst-36999-14] several papers of that day are known");
  CHECK(id_of("Mijn brief van 5 februari jl. is bekend.", papers) == "no such paper of that day is known");
}

TEST_CASE("a letter of another dossier is meant only where its writer is the one who speaks") {
  Document document = settled::letter("De brief van 3 februari jl. is bekend. Mijn brief van 3 februari jl. ook.");
  document.head.authors = {{"C. Kok", "Minister van Onderwijs", ""}};
  const Register own = known({letter(12, "2025-02-03", R"("C. Kok")", "36998")});
  CHECK(settled::lines_of(document, &own) ==
        "De brief van 3 februari jl. ? no such paper of that day is known\n"
        "Mijn brief van 3 februari jl. = kst-36998-12, known\n");
  const Register others = known({letter(12, "2025-02-03", R"("D. Smit")", "36998")});
  CHECK(settled::lines_of(document, &others).find(" = ") == std::string::npos);
}

TEST_CASE("what is known of a paper tells its authors where the text does not") {
  const Register papers = known({motion(12, "2025-01-14", aalst), motion(13, "2025-01-14", bakker)});
  CHECK(id_of("Zie 36 999, nr. 12 en 36 999, nr. 13. De motie-Bakker is goed.", papers) == "kst-36999-13");
}

TEST_CASE("no more than ten candidates are kept") {
  std::vector<std::string> many;
  for (int number = 11; number < 31; ++number) many.push_back(motion(number, "2025-01-" + std::to_string(number), aalst));
  const Register papers = known(many);
  const auto citations = citations_of(settled::letter("De motie-Van Aalst is bekend."), settled::extractor(), papers);
  REQUIRE(citations.size() == 1);
  CHECK(citations[0].verdict == Verdict::ambiguous);
  REQUIRE(citations[0].candidates.size() == 10);
  CHECK(to_string(citations[0].candidates.front()) == "kst-36999-30");
}

TEST_CASE("an empty register settles nothing and breaks nothing") {
  const Register papers;
  CHECK(id_of("De motie-Van Aalst is bekend.", papers) == "no paper of these members is known in the dossiers that are named");
  CHECK(id_of("Mijn brief van 3 februari jl. is bekend.", papers) == "no such paper of that day is known");
}

TEST_CASE("a letter that is said to be of another minister is not the one of that day that is known") {
  const std::string title =
      R"({"id":"kst-36999-12","kind":"letter","date":"2025-02-03","title":"BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR","names":["C. Kok"],"dossiers":["36999"]})";
  const Register papers = known({title});
  for (const char* other : {"De brief van de minister van Financi\u00EBn van 3 februari jl.",
                            "De brief van de staatssecretaris van Financi\u00EBn van 3 februari jl.",
                            "De brief van 3 februari jl. van mijn ambtgenoot van Financi\u00EBn"}) {
    CAPTURE(other);
    CHECK(id_of(std::string(other) + " is bekend.", papers) == "no such paper of that day is known");
  }
  CHECK(id_of("De brief van de minister van Infrastructuur van 3 februari jl. is bekend.", papers) == "kst-36999-12");
}

TEST_CASE("your letter is by none of those who sign") {
  Document document = settled::letter("Uw brief van 3 februari jl. is bekend. De brief van 3 februari jl. ook.");
  document.head.authors = {{"C. Kok", "Minister van Onderwijs", ""}};
  const Register papers = known({letter(12, "2025-02-03", R"("C. Kok")")});
  CHECK(settled::lines_of(document, &papers) ==
        "Uw brief van 3 februari jl. ? no such paper of that day is known\n"
        "De brief van 3 februari jl. = kst-36999-12, known\n");
}

TEST_CASE("two letters of one day that are named here are told apart by their senders") {
  const std::string text =
      "De brief van de minister van Financi\u00EBn van 3 februari 2025 (Kamerstuk 36 999, nr. 12) is bekend. ";
  CHECK(id_of(text + "De brief van de minister van Defensie van 3 februari 2025 niet.") ==
        "no paper of that day is named here with its number");
  CHECK(id_of(text + "De brief van de minister van Financi\u00EBn van 3 februari 2025 blijft.") == "kst-36999-12");
  CHECK(id_of(text + "De brief van 3 februari 2025 blijft.") == "kst-36999-12");
}
