// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include "cited.hpp"
#include "kamergraaf/document.hpp"
#include "kamergraaf/resolver.hpp"

using namespace kamergraaf;

namespace {

const Extractor extractor;

Document answers(const std::string& below, const std::string& chamber = "Tweede") {
  return document_from_text("", chamber +
                                    " Kamer der Staten-Generaal\n2\n\nVergaderjaar 2023\u20132024\n\n"
                                    "Aanhangsel van de Handelingen\n\nVragen gesteld door de leden der Kamer, met de daarop "
                                    "door de regering gegeven antwoorden\n\n" +
                                    below);
}

const std::string questions =
    "Vragen van het lid Eik (AB) aan de Minister van Veren over bruggen (ingezonden 12 januari 2024).";
const std::string answered = "\n\nAntwoord van Minister Linde (Veren) (ontvangen 7 februari 2024).\n";

}  // namespace

TEST_CASE("questions with answers have the number, session and chamber of the Aanhangsel, and the day of the answer") {
  const Head head = answers("1377\n\n" + questions + answered).head;
  CHECK(to_string(head.id) == "ah-tk-20232024-1377");
  CHECK(head.kind == PaperKind::answers);
  CHECK(head.session == Session{2023, 2024});
  CHECK(head.chamber == Chamber::tweede);
  CHECK(to_string(*head.date) == "2024-02-07");
  CHECK(head.title == "Vragen van het lid Eik (AB) aan de Minister van Veren over bruggen (ingezonden 12 januari 2024)");
  CHECK(to_string(answers("8\n\nVragen van de heren Eik en Es over bruggen." + answered, "Eerste").head.id) ==
        "ah-ek-20232024-8");
}

TEST_CASE("the publication may be named behind the session, and the number of the questions stand above all") {
  const std::string below = " Aanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer\n\n1377\n\n";
  for (const std::string top : {"", "2024Z01234\n"}) {
    const Document document = document_from_text(
        "", top + "Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2023\u20132024" + below + questions + answered +
                "\nVraag 1\nIs het\nah-tk-20232024-1377\nISSN 0921 - 7398\n\u2019s-Gravenhage 2024\n"
                "Tweede Kamer, vergaderjaar 2023\u20132024, Aanhangsel 1\nwaar?\nTweede Kamer, vergaderjaar 2023\u20132024, "
                "Aanhangsel 2\n");
    CHECK(to_string(document.head.id) == "ah-tk-20232024-1377");
    CHECK(document.head.kind == PaperKind::answers);
    CHECK(to_string(*document.head.date) == "2024-02-07");
    CHECK(cited::ids(citations_of(document, extractor)) == (top.empty() ? "" : "kv-tk-2024Z01234"));
  }
}

TEST_CASE("answers as a ministry sends them have their day and chamber, and no number of the Aanhangsel") {
  const Head head = document_from_text("", "2024Z01234\n\n" + questions + answered + "\nVraag 1\nIs het waar?\n").head;
  CHECK(to_string(head.id).empty());
  CHECK(head.kind == PaperKind::answers);
  CHECK(head.chamber == Chamber::tweede);
  CHECK(to_string(*head.date) == "2024-02-07");
  CHECK(document_from_text("", "2024Z01234\n\n" + questions + "\n\nVraag 1\nIs het waar?\n").head.kind != PaperKind::answers);
}

TEST_CASE("the day of an answer may stand below its first line, but is none of the next questions") {
  const std::string of_two =
      "Antwoord van Minister Linde (Veren), mede namens de Minister van\nHavens (ontvangen 7 februari 2024).\n";
  CHECK(to_string(*answers("12\n" + questions + "\n" + of_two).head.date) == "2024-02-07");
  CHECK_FALSE(answers("12\n" + questions + "\nAntwoord van Minister Linde (Veren).\n13\n" + questions + answered).head.date);
  CHECK_FALSE(answers("12\n" + questions + "\nAntwoord 1\nJa, dat is\nop 3 maart 2024 ontvangen.\n").head.date);
}

TEST_CASE("of two questions on a sheet of the Aanhangsel the first is the paper") {
  const Head head = answers("942\nVraag van het lid Es over veren. (Ingezonden 2 april 2024)\nWat nu?" + answered + "\n943\n" +
                            questions + "\n")
                        .head;
  CHECK(to_string(head.id) == "ah-tk-20232024-942");
  CHECK(head.title == "Vraag van het lid Es over veren. (Ingezonden 2 april 2024)");
}

TEST_CASE("the title of questions ends before the first of them, whatever the lines") {
  const auto title_of = [](const std::string& below) { return answers("12\n" + below).head.title; };
  CHECK(title_of("Vragen van het lid Es over\nveren. (Inge-zonden 2 april 2024) 1 Is het waar?\n2 Zo ja?\n") ==
        "Vragen van het lid Es over veren. (Inge-zonden 2 april 2024)");
  CHECK(title_of("Vragen van het lid Es over veren. (Inge-zonden7 juni 2024) 1 Is het waar?\n") ==
        "Vragen van het lid Es over veren. (Inge-zonden7 juni 2024)");
  CHECK(title_of("Vragen van het lid Es over veren. (Ingezonden 7 juni jl.) 1 Was dat zo in 2023?\n") ==
        "Vragen van het lid Es over veren. (Ingezonden 7 juni jl.)");
  CHECK(title_of("Vragen van het lid Es over veren.\n1 Is het waar?\n") == "Vragen van het lid Es over veren");
}

TEST_CASE("an answer that came before its questions were put has no day") {
  CHECK_FALSE(answers("12\nVragen van het lid Es over veren. (Ingezonden 6 december 2023)\n1 Is het waar?\n"
                      "Antwoord van Minister Linde (Veren). (Ontvangen 13 januari 2023)\n")
                  .head.date);
}

TEST_CASE("a second print of questions is told behind their number") {
  CHECK(to_string(answers("781 Herdruk1\n" + questions + answered).head.id) == "ah-tk-20232024-781-h1");
}

TEST_CASE("what only speaks of the Aanhangsel has no number of it") {
  CHECK(answers("12\n\nDe leden vragen meer.\n").head.id.number.empty());
  CHECK(answers(questions + answered).head.id.number.empty());
}

TEST_CASE("identifiers of other questions on lines of their own are citations") {
  const Document document =
      answers("1377\n\n" + questions + answered + "\nzie ook\nah-tk-20232024-1375\nah-tk-20232024-1376\nover veren.\n");
  CHECK(cited::ids(citations_of(document, extractor)) == "ah-tk-20232024-1375 ah-tk-20232024-1376");
}

TEST_CASE("the identifier that questions print as their own is no citation") {
  const Document document = answers("1377\n\n" + questions + answered + "\nZie Aanhangsel Handelingen II 2022/23, nr. 4.\n" +
                                    "\nah-tk-20232024-1377\n");
  CHECK(cited::ids(citations_of(document, extractor)) == "ah-tk-20222023-4");
}

TEST_CASE("a page of the old Aanhangsel has the number of the first questions on it, and the session of its foot") {
  const std::string top =
      "Aanhangsel tot het Verslag van de Handelingen der Eerste Kamer\n37\nVRAGEN door de leden der Kamer gesteld "
      "overeenkomstig "
      "artikel 75 van het Reglement van Orde, en de daarop door de Regering schriftelijk gegeven antwoorden\n";
  const std::string rest =
      "VRAAG van de heer Eik (A.B.) over bruggen. (Ingezonden 10 oktober 1967.)\nIs het waar?\n"
      "ANTWOORD van de heer Linde, Minister van Veren. (Ingezonden 3 november 1967.)\nJa.\n";
  const std::string foot = "Zitting 1967-1968 Aanhangsel\nEERSTE KAMER\n";
  for (const std::string number : {"17.\n", "17. "}) {
    CAPTURE(number);
    const Head head = document_from_text("", top + number + rest + foot).head;
    CHECK(to_string(head.id) == "ah-ek-19671968-17");
    CHECK(head.kind == PaperKind::answers);
    CHECK(head.chamber == Chamber::eerste);
    CHECK(head.title == "VRAAG van de heer Eik (A.B.) over bruggen. (Ingezonden 10 oktober 1967.)");
    REQUIRE(head.date);
    CHECK(to_string(*head.date) == "1967-11-03");
  }
  CHECK(to_string(document_from_text("", top + "17.\n" + rest).head.id).empty());
  CHECK(to_string(document_from_text("", top + rest + foot).head.id).empty());
}
