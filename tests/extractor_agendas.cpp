// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "cited.hpp"

using cited::ids;

TEST_CASE("an agenda names a bill by its number behind the day on which it was submitted") {
  CHECK(ids("7. Wet melding, ingediend op 03/10/2023, 36998<br />Aangemeld") == "36998");
  CHECK(ids("Wet melding, ingediend op 3 oktober 2023, 36 998.") == "36998");
  CHECK(ids("Aanvraag ingediend op 01/02/2022, 36998<br>").empty());
  CHECK(ids("De lijst is ingediend op 3 oktober 2023, 36 998 mensen tekenden.").empty());
}

TEST_CASE("the number in brackets behind the short title, treaty or act of a bill is its dossier") {
  CHECK(ids("van vreemde staten (Uitvoeringswet bruggenverdrag) (36998) (repliek)") == "36998");
  CHECK(ids("van 16 december 2008 (PbEU L 9) (Implementatie richtlijn bruggen) (36 998)") == "36998");
  CHECK(ids("het tegengaan van lekken (Trb. 2010, 321) (36 998)") == "trb-2010-321 36998");
  CHECK(ids("Hamerstuk: Eerste incidentele suppletoire Dijkenbegroting (36998)\n") == "36998");
  CHECK(ids("Najaarsnota 2024 (36998)") == "36998");
  CHECK(ids("Najaarsnota gemeente Veerdam (36998)").empty());
  CHECK(ids("Uitkeringen (Wet werk en bijstand) (36 998)").empty());
  CHECK(ids("Vervoer (uitvoering Sport) (36 998)").empty());
  CHECK(ids("De gemeente kocht het huis (bouwjaar 1912) (36 998).").empty());
  CHECK(ids("Aan de wet (zie boven) gaven 36 998 mensen gehoor.").empty());
}

TEST_CASE("dossier and number joined by a dash are a paper before what it is, at the begin or the end of a line") {
  CHECK(ids("18-11-2024 36998-264 Brief regering") == "kst-36998-264");
  CHECK(ids("18-11-2024 36998-264 Motie van het lid Jansen") == "kst-36998-264");
  CHECK(ids("36998-48, Rapport over bruggen") == "kst-36998-48");
  CHECK(ids("Evaluatie bruggen - 36998-297<br />") == "kst-36998-297");
  CHECK(ids("18-11-2024 36998-264 Gewijzigde motie van het lid Jansen") == "kst-36998-264");
  CHECK(ids("telefoon 36998-264 Brieven").empty());
  CHECK(ids("Ingekomen: 36998-264 Brief van de heer Jansen").empty());
  CHECK(ids("36998-4, Schroef M8").empty());
}

TEST_CASE("a letter behind a budget chapter is the number of the Eerste Kamer") {
  CHECK(ids("36998-VIII-F over cultuur") == "kst-36998-VIII-F");
  CHECK(ids("36998-VIII-Fonds").find("-F") == std::string::npos);
  CHECK(ids("bestemmingsplan 20145-IV-B").find("-B") == std::string::npos);
}

TEST_CASE("a full stop before a small nr. stands for a comma") {
  CHECK(ids("Kamerstukken II 2010/11, 36 998. nr. 455 over werk.") == "kst-36998-455");
  CHECK(ids("Hypotheek 36998. nr. 4 van Assen").empty());
  CHECK(ids("Kamerstuk 36 998. nr. 455") == "kst-36998-455");
  CHECK(ids("Het waren er 36 998. Nr. 455 kwam later.").empty());
}

TEST_CASE("no dossier has a number that will not be reached for years, but where a word says so") {
  CHECK(ids("De wet tot wijziging van de Veerwet (49001).").empty());
  CHECK(ids("Kamerstuk 49 001") == "49001");
  CHECK(ids("Wijziging van de Veerwet (36 998 en 49 001).").starts_with("36998"));
}

TEST_CASE("words of money before the word Kamerstuk are of what stands there") {
  CHECK(ids("Bedragen in \u20AC\nKamerstuk 36 998, nr. 6") == "kst-36998-6");
  CHECK(ids("Het kost \u20AC 36 998, nr. 6").empty());
}

TEST_CASE("the item of minutes does not take what is cited behind it") {
  CHECK(ids("Handelingen II 2019/20, nr. 45, item 7 en 36 998, nr. 190") == "h-tk-20192020-45-7 kst-36998-190");
  CHECK(ids("Handelingen II 2019/20, nr. 45, item 7 en 12 december 2019") == "h-tk-20192020-45-7");
}
