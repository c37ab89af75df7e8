// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "settled.hpp"

using namespace kamergraaf;

namespace {

/// The first citation of that print: its identifier; of an open one its candidates in brackets.
std::string id_in(const Document& document, std::string_view print) {
  for (const Citation& citation : citations_of(document, settled::extractor())) {
    if (citation.span.of(document.text) != print) continue;
    if (citation.verdict == Verdict::resolved) return to_string(citation.id);
    std::string all;
    for (const Identifier& candidate : citation.candidates) all += (all.empty() ? "" : " ") + to_string(candidate);
    return "[" + all + "]";
  }
  return "none";
}

/// In a letter in dossier 36 999.
std::string id_of(const std::string& text, std::string_view print = "stuk nr. 9") {
  return id_in(settled::letter(text), print);
}

const std::string bill = "- het wetsvoorstel Wijziging van de Bomenwet (36999)";
const std::string letter = "- de brief van de minister over bossen (36998, nr. 80)";

std::string debate(const std::string& agenda, const std::string& speech) {
  return "Aan de orde is de behandeling van:\n" + agenda +
         ".\nDe voorzitter:\nIk open de beraadslaging.\nDe heer Aalst (ABC):\n" + speech + "\n";
}

std::string id_in_debate(const std::string& speech, std::string_view print = "stuk nr. 9") {
  return id_in(document_from_text("", debate(bill, speech)), print);
}

}  // namespace

TEST_CASE("a number alone is counted in the dossier that is named right behind it") {
  for (const std::string behind :
       {" van dossier 36 998", " bij wetsvoorstel 36 998", " in dossier 36 998", " behorend bij Kamerstuk 36 998",
        ", behorende bij Kamerstuk 36 998,", " onder 36 998.", " inzake 36 998.", " bij de Wet bomen (36 998)",
        " van het wetsvoorstel 36 998", " van het lid Aalst (36 998)", " van het lid Aalst bij wetsvoorstel 36 998",
        " bij de stemmingen over de Wet bossen (36 998)", " bij het wetsvoorstel Bomen (Stb. 2020, 3) (36 998)",
        " van het lid Aalst (36 998, nr. 9)"}) {
    CAPTURE(behind);
    CHECK(id_of("De motie op stuk nr. 9" + behind) == "kst-36998-9");
    CHECK(id_in_debate("De motie op stuk nr. 9" + behind) == "kst-36998-9");
  }
  CHECK(id_of("Motie nr. 9 bij de begroting van Bossen (36 800 XVI).", "nr. 9") == "kst-36800-XVI-9");
  CHECK(id_of("Zie stuk nr. 9 van wetsontwerp 8305.") == "kst-8305-9");
  CHECK(id_of("De motie op stuk nr. 9 van dossiers 36 997 en 36 998.") == "[kst-36997-9 kst-36998-9]");
}

TEST_CASE("the number under which a paper was printed is of its dossier, where it stands right behind, and else of either") {
  for (const std::string between : {" (gedrukt onder ", ", gedrukt onder ", " (thans gedrukt onder "})
    CHECK(id_of("Zie Kamerstuk 36 998, nr. 5" + between + "nr. 6).", "nr. 6") == "kst-36998-6");
  CHECK(id_of("Kamerstuk 36 998, nr. 5 (gedrukt onder de nrs. 6 en 7)", "7") == "kst-36998-7");
  CHECK(id_of("Zie Kamerstuk 36 998, nr. 5. Dat is gedrukt onder nr. 6.", "nr. 6") == "[kst-36998-6 kst-36999-6]");
  CHECK(id_of("De motie is gedrukt onder nr. 6.", "nr. 6") == "kst-36999-6");
}

TEST_CASE("a dossier behind a number is not its own where it is that of another paper, or a count") {
  for (const std::string behind :
       {" en het wetsvoorstel 36 998", " van het lid Aalst en de brief over bomen (36 998, nr. 3)",
        " van het lid Aalst is in strijd met de afspraken bij het Klimaatakkoord (36 998)",
        " van het lid Aalst over de afspraken in het Klimaatakkoord (36 998)", " in reactie op de plannen voor bossen (36 998)",
        " in 36 998 gevallen", ". Bij wetsvoorstel 36 998", " bij dit wetsvoorstel"}) {
    CAPTURE(behind);
    CHECK(id_of("De motie op stuk nr. 9" + behind) == "kst-36999-9");
  }
}

TEST_CASE("one more number of a list is counted with the one before it") {
  CHECK(id_of("De motie op stuk nr. 8 (36998) en die op stuk nr. 9.") == "kst-36998-9");
  CHECK(id_in_debate("De motie op stuk nr. 8 (36998) en die op stuk nr. 9.") == "kst-36998-9");
}

TEST_CASE("a number before the last of a list, behind which a dossier stands, is of that or of the own one") {
  const std::string list = "De motie op stuk nr. 9 en die op stuk nr. 10 bij wetsvoorstel 36 998.";
  CHECK(id_of(list) == "[kst-36998-9 kst-36999-9]");
  CHECK(id_of(list, "stuk nr. 10") == "kst-36998-10");
  CHECK(id_of("De nota (stuk nr. 9) bij wetsvoorstel 36 998.") == "kst-36998-9");
}

TEST_CASE("a number alone is open where its sentence names another dossier before it") {
  const std::string other =
      "Bij het wetsvoorstel Wijziging van de Bossenwet (36998) diende ik het amendement op stuk nr. 9 in.";
  CHECK(id_of(other) == "[kst-36998-9 kst-36999-9]");
  CHECK(id_in_debate(other) == "[kst-36998-9 kst-36999-9]");
  CHECK(id_in_debate("Bij het wetsvoorstel Wijziging van de Bomenwet (36999) diende ik het amendement op stuk nr. 9 in.") ==
        "kst-36999-9");
  CHECK(id_in_debate("Het wetsvoorstel (36998) is oud. Het amendement op stuk nr. 9 is goed.") == "kst-36999-9");
}

TEST_CASE("a number alone is open where it is said to come with another bill, budget or year") {
  for (const std::string words :
       {"De motie op stuk nr. 9 bij de Voorjaarsnota.", "Het amendement op stuk nr. 9 bij de Bossenwet.",
        "Bij de Wet bossen diende ik het amendement op stuk nr. 9 in.",
        "Bij de begroting diende ik het amendement op stuk nr. 9 in."}) {
    CAPTURE(words);
    CHECK(id_of(words) == "[]");
    CHECK(id_in_debate(words) == "[]");
  }
  for (const std::string words :
       {"De motie-Aalst uit 2015 op stuk nr. 9.", "De motie van vorig jaar op stuk nr. 9.", "De motie op stuk nr. 9 uit 2015.",
        "De motie-Aalst van twee jaar geleden op stuk nr. 9.", "De motie op stuk nr. 9 van het vorige debat."})
    CHECK(id_in_debate(words) == "[]");
  CHECK(id_of("De motie-Aalst uit 2015 op stuk nr. 9.") == "kst-36999-9");
  CHECK(id_in_debate("Het amendement op stuk nr. 9 bij de Bomenwet.") == "kst-36999-9");
  CHECK(id_in_debate("Bij de behandeling van de wet diende ik het amendement op stuk nr. 9 in.") == "kst-36999-9");
}

TEST_CASE("on an agenda of a bill and a letter an amendment is counted with the bill, and the bill at hand is that one") {
  const auto document = document_from_text(
      "", debate(bill + ";\n" + letter,
                 "Het onderhavige wetsvoorstel is goed. Het amendement op stuk nr. 9 en de motie op stuk nr. 7."));
  CHECK(id_in(document, "stuk nr. 9") == "kst-36999-9");
  CHECK(id_in(document, "stuk nr. 7") == "[kst-36999-7 kst-36998-7]");
  CHECK(id_in(document, "Het onderhavige wetsvoorstel") == "36999");
  CHECK(id_in(document_from_text("", debate("- het debat over bossen (36998)", "Het onderhavige wetsvoorstel is goed.")),
              "Het onderhavige wetsvoorstel") == "[]");
}

TEST_CASE("a motion that is read out is no amendment of its number") {
  const auto document = document_from_text(
      "", debate(bill + ";\n" + letter,
                 "Motie\n\nDe Kamer,\n\nverzoekt de regering bomen te planten,\n\nen gaat over tot de orde van de dag.\n\nDe "
                 "voorzitter:\nDeze motie is voorgesteld door het lid Aalst.\nZij krijgt nr. 9 (36998).\n\nMinister Vos:\nHet "
                 "amendement op stuk nr. 9 ontraad ik."));
  CHECK(id_in(document, "stuk nr. 9") == "kst-36999-9");
}

TEST_CASE("what stands in brackets in the title of a bill does not part this bill from it") {
  for (const std::string title : {"Wijziging van de Bomenwet in verband met bossen (Wet bossen en bomen)",
                                  "Vaststelling van de begrotingsstaten van Bomen (X) voor het jaar 2025",
                                  "Goedkeuring van het Verdrag van Veere (Trb. 2017, 88)", "Wet bomen (Bomenwet) en bossen"}) {
    CAPTURE(title);
    const std::string agenda = "- het wetsvoorstel " + title + " (36999)";
    CHECK(id_in(document_from_text("", debate(agenda, "Dit wetsvoorstel is goed.")), "Dit wetsvoorstel") == "36999");
    CHECK(id_in(document_from_text("", debate(agenda + ";\n" + letter, "Dit wetsvoorstel is goed.")), "Dit wetsvoorstel") ==
          "36999");
  }
  CHECK(id_in(document_from_text("", debate(bill, "De Wet veren is goed. Dit wetsvoorstel niet.")), "Dit wetsvoorstel") ==
        "[]");
  CHECK(id_in(document_from_text(
                  "", debate("- het wetsvoorstel Bomen (Wet bomen) (36999)", "De Wet bomen is goed. Dit wetsvoorstel.")),
              "Dit wetsvoorstel") == "36999");
}

TEST_CASE("the words behind a number alone tell its kind, and not those of the number before it") {
  const Document document = settled::letter("Op stuk nr. 33 ligt een amendement en op stuk nr. 34 een motie.");
  const auto citations = citations_of(document, settled::extractor());
  REQUIRE(citations.size() == 2);
  CHECK(citations[0].paper == PaperKind::amendment);
  CHECK(citations[1].paper == PaperKind::motion);
  const Document other = settled::letter("Het amendement op stuk nr. 33 een motie noemen is vreemd.");
  CHECK(citations_of(other, settled::extractor())[0].paper == PaperKind::amendment);
}
