// SPDX-License-Identifier: Apache-2.0
#include "wording/context.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace kamergraaf;
using namespace kamergraaf::detail;

namespace {

const std::string today = "2025-03-04";

Words words_of(std::string_view text) { return read_words(text, {0, text.size()}, parse_date(today)); }

std::string names_of(std::string_view text) {
  std::string all;
  for (const Span name : words_of(text).names) all += (all.empty() ? "" : "; ") + std::string(name.of(text));
  return all;
}

std::string date_of(std::string_view text) {
  const Words words = words_of(text);
  return words.date ? kamergraaf::to_string(*words.date) : "";
}

std::string sentence(std::string_view text) { return std::string(sentence_before(text, 0, text.size()).of(text)); }

}  // namespace

TEST_CASE("the last paper noun before a citation is its kind") {
  CHECK(words_of("in mijn Kamerbrief (").paper == PaperKind::letter);
  CHECK(words_of("de motie-Van der Staaij c.s. (").paper == PaperKind::motion);
  CHECK(words_of("de brief over de motie Klaver (").paper == PaperKind::motion);
  CHECK(words_of("het amendement-Blok (").paper == PaperKind::amendment);
  CHECK(words_of("de memorie van toelichting (").paper == PaperKind::memorandum);
  CHECK(words_of("de Raad van 24 februari jl. (").say_nothing());
}

TEST_CASE("a letter about motions is a letter, and a name that ends as one is none") {
  CHECK(words_of("de voortgangsbrief motie-Eik (").paper == PaperKind::letter);
  CHECK(words_of("de verzamelbrief moties en toezeggingen (").paper == PaperKind::letter);
  CHECK(words_of("de motie-Eikbrief (").paper == PaperKind::motion);
  CHECK(words_of("MOTIE VAN HET LID EIKBRIEF (").paper == PaperKind::motion);
  CHECK(words_of("de brief van 4 maart 2025 over de voort-gangsrapportage (").paper == PaperKind::letter);
  CHECK(words_of("de brief d.d. 4 maart 2025 inzake verslag van de Raad (").paper == PaperKind::letter);
}

TEST_CASE("what was sent or answered about a paper is not that paper") {
  CHECK(words_of("de motie-Klaver heb ik u op 12 maart jl. ge\u00EFnformeerd (").paper == PaperKind::unknown);
  CHECK(words_of("de motie-Klaver is uitgevoerd met het actieplan (").paper == PaperKind::unknown);
  CHECK(words_of("de evaluatie waar de motie-Klaver om vroeg (").paper == PaperKind::unknown);
  CHECK(words_of("de Kamerbrief van 4 maart 2025 over de motie-Klaver (").paper == PaperKind::unknown);
  CHECK(words_of("uw brief van 4 maart 2025 heb ik beantwoord (").paper == PaperKind::unknown);
  CHECK(words_of("de motie-Klaver is op 3 juli jl. afgedaan (").paper == PaperKind::unknown);
  CHECK(words_of("de brief d.d. 4 maart 2025 inzake beantwoording vragen over de motie-Klaver (").paper == PaperKind::unknown);
  CHECK(words_of("de motie-Klaver is aangenomen (").paper == PaperKind::motion);
  CHECK(words_of("de motie-Klaver die verzoekt dat de Kamer wordt ge\u00EFnformeerd (").paper == PaperKind::motion);
  CHECK(words_of("mijn brief van 4 maart 2025, die ik u heb toegezonden (").paper == PaperKind::letter);
}

TEST_CASE("what is said within a paper's subject, and what was sent itself, is that paper") {
  const std::pair<std::string, PaperKind> rows[] = {
      {"het wetsvoorstel is aan uw Kamer aangeboden (", PaperKind::bill},
      {"de nota van wijziging is naar uw Kamer gestuurd (", PaperKind::memorandum},
      {"de geannoteerde agenda is u toegezonden (", PaperKind::agenda},
      {"het verslag is aan uw Kamer aangeboden (", PaperKind::report},
      {"in mijn brief van 3 maart 2025 heb ik hierop gereageerd (", PaperKind::letter},
      {"met de brief van 3 maart 2025 is een overzicht verstrekt (", PaperKind::letter},
      {"de motie van het lid Klaver over gegevens die worden verstrekt (", PaperKind::motion},
      {"de motie van het lid Klaver over leraren die zijn ingelicht (", PaperKind::motion},
      {"de motie van het lid Klaver over het toegezonden rapport is aangenomen (", PaperKind::motion},
      {"de motie van het lid Klaver wordt in overleg met de provincies uitgevoerd (", PaperKind::motion},
      {"het amendement over subsidies die zijn verstrekt (", PaperKind::amendment},
  };
  for (const auto& row : rows) {
    CAPTURE(row.first);
    CHECK(words_of(row.first).paper == row.second);
  }
  CHECK(words_of("met mijn brief heb ik op de motie-Klaver gereageerd (").paper == PaperKind::unknown);
}

TEST_CASE("a motion is one whatever it is about, and a dated letter where it is about a report") {
  CHECK(words_of("de motie-Paternotte/Klaver over de brief van de premier (").paper == PaperKind::motion);
  CHECK(names_of("de motie-Paternotte/Klaver over de brief van de premier (") == "Paternotte; Klaver");
  CHECK(words_of("de motie-De Boer over het amendement inzake btw (").paper == PaperKind::motion);
  CHECK(words_of("de motie-De Boer over het amendement-Jansen (").paper == PaperKind::amendment);
  CHECK(words_of("de motie-Klein is verworpen; het verslag van de Rekenkamer (").paper == PaperKind::report);
  CHECK(words_of("Over de motie van het lid Jansen over gas stuurde ik u de brief (").paper == PaperKind::letter);
  CHECK(words_of("De motie-Jansen over gas is uitgevoerd in de brief (").paper == PaperKind::letter);
  CHECK(words_of("De brief van 3 maart 2020 over gas en het verslag van 4 april 2020 (").paper == PaperKind::report);
  const Words letter = words_of("de brief van 2 februari 2023 over het verslag van de Raad (");
  CHECK(letter.paper == PaperKind::letter);
  CHECK(date_of("de brief van 2 februari 2023 over het verslag van de Raad (") == "2023-02-02");
}

TEST_CASE("what deals with a motion is not that motion") {
  for (const char* text :
       {"De motie-Vos (afgedaan met Kamerstuk ", "de motie-Krol (kabinetsreactie: ", "de motie-Krol (reactie in ",
        "| Motie-Vos | Afgedaan, Kamerstuk ", "De voortgangsbrief over de uitvoering van de motie-Vos (",
        "de kabinetsreactie motie-Vos (", "Kamerbrief uitvoering motie-Vos (",
        "De brief van de minister d.d. 20 januari 2023 inzake stand van zaken moties en toezeggingen ("}) {
    CAPTURE(text);
    CHECK(words_of(text).paper == PaperKind::unknown);
    CHECK(names_of(text).empty());
  }
  for (const std::string& text :
       std::vector<std::string>{"de motie-Vos over de uitvoering (", "De motie-Vos (ingediend tijdens het debat, ",
                                "De motie-Vos (ontraden, ", "In de brief naar aanleiding van de motie-Vos (",
                                "Met deze brief over de uitvoering van de motie-Vos (", "Ter appreciatie van de motie-Vos ("}) {
    CAPTURE(text);
    CHECK(words_of(text).paper == PaperKind::motion);
  }
}

TEST_CASE("who is said to put forward a motion is its author") {
  CHECK(names_of("Het lid Jansen diende later een motie in (") == "Jansen");
  CHECK(names_of("De leden Vos en Van der Laan dienden een aangehouden motie in (") == "Vos; Van der Laan");
  CHECK(names_of("Mevrouw Bakker heeft in het debat een motie ingediend (") == "Bakker");
  CHECK(names_of("Het lid Jansen sprak over een motie (") == "");
  CHECK(names_of("Het lid Jansen diende een motie van het lid Vos in (") == "Vos");
}

TEST_CASE("the names behind a motion are read one by one") {
  CHECK(names_of("de motie Timmermans-Ye\u015Filg\u00F6z") == "Timmermans; Ye\u015Filg\u00F6z");
  CHECK(names_of("de motie-Van der Staaij c.s. (") == "Van der Staaij");
  CHECK(names_of("de motie van de leden Dassen en Van Waveren (") == "Dassen; Van Waveren");
  CHECK(names_of("de motie-Vos/Van der Laan (") == "Vos; Van der Laan");
  CHECK(names_of("de motie van het lid Bikker (CU) c.s. (") == "Bikker");
  CHECK(names_of("de motie Ye\u015Filg\u00F6z-Zegerius c.s. (") == "Ye\u015Filg\u00F6z-Zegerius");
  CHECK(names_of("de motie van de leden Blok en Michon-Derkzen (") == "Blok; Michon-Derkzen");
  CHECK(names_of("de motie-Bruins Slot (") == "Bruins Slot");
  CHECK(names_of("de motie Klaver Kamerstuk ") == "Klaver");
  CHECK(names_of("de moties van de leden De Vries, 't Hart en Van 't Wout (") == "De Vries; 't Hart; Van 't Wout");
  CHECK(names_of("de motie over steun (").empty());
  CHECK(names_of("de motie op Kamerstuk ").empty());
}

TEST_CASE("a date beside a paper noun is the paper's, and a meeting's is not") {
  CHECK(date_of("de Kamerbrief d.d. 17 februari jl. (") == "2025-02-17");
  CHECK(date_of("mijn brief van 17 februari 2024 (") == "2024-02-17");
  CHECK(date_of("de motie-Klaver van 3 maart jl. (") == "2025-03-03");
  CHECK(date_of("Verzonden op 4 maart 2025, ") == "2025-03-04");
  CHECK(date_of("de brief over de Raad van 24 februari jl. (").empty());
  CHECK(date_of("de brief over het debat d.d. 24 februari jl. (").empty());
  CHECK(date_of("de Raad Buitenlandse Zaken van 24 februari jl. (").empty());
}

TEST_CASE("the last words tell the relation") {
  CHECK(words_of("(bijlage bij ").relation == Relation::annex);
  CHECK(words_of("ter vervanging van die gedrukt onder ").relation == Relation::replaces);
  CHECK(words_of("(t.v.v. ").relation == Relation::replaces);
  CHECK(words_of("(gedrukt onder ").relation == Relation::printed_under);
  CHECK(words_of("in reactie op de motie Klaver (").relation == Relation::reply);
  CHECK(words_of("ter uitvoering van de motie-Blok (").relation == Relation::follow_up);
  CHECK(words_of("ter uitvoering van de Wet personen (").relation == Relation::cites);
  CHECK(words_of("hierbij doe ik verslag van de bijeenkomst, zoals gedaan is in verslag over ").relation == Relation::report);
  CHECK(words_of("het verslag van de Europese Raad (").relation == Relation::cites);
  CHECK(words_of("(zie ook ").relation == Relation::see);
  CHECK(words_of("de motie Klaver (").relation == Relation::cites);
}

TEST_CASE("the sentence before a place does not stop at an abbreviation") {
  CHECK(sentence("Eerste zin. In mijn brief d.d. 3 maart jl. Van het lid c.s. (") ==
        " In mijn brief d.d. 3 maart jl. Van het lid c.s. (");
  CHECK(sentence("Alinea\n\nDe motie (") == "\nDe motie (");
  CHECK(sentence("Zin! De motie (") == " De motie (");
}
