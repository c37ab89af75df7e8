// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include "heads.hpp"

using namespace kamergraaf;

using heads::authors_of;
using heads::dated;
using heads::head_of;
using heads::head_with;

TEST_CASE("whom a paper addresses stands above its text, not below it and not in it") {
  CHECK(head_with("MEMORIE VAN TOELICHTING\n\nDeze wet.\n\nDe Minister van Financi\u00EBn,\n\nE. Jansen\n").addressee.empty());
  CHECK(head_of("Notitie\n\nDe minister schreef op 4 mei 2023 dat het geld op is.\n").addressee.empty());
  CHECK(head_with("NOTA\n\nAan de minister van Financi\u00EBn is dit gevraagd\n").addressee.empty());
  const Head presidium = head_with(
      "BRIEF VAN HET PRESIDIUM\n\nAan de Leden\n\nDen Haag, 3 maart 2025\n\nHierbij.\n\n"
      "De Voorzitter van de Tweede Kamer der Staten-Generaal,\nA. Jansen\n");
  CHECK(presidium.addressee == "de Leden");
  CHECK(
      head_of("De voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA DEN HAAG\n\nGeachte").addressee ==
      "De voorzitter van de Tweede Kamer der Staten-Generaal");
  CHECK(head_of("Aan\nde voorzitter van de Eerste Kamer\n\nGeachte").addressee == "de voorzitter van de Eerste Kamer");
}

TEST_CASE("whom a letter addresses may stand on two lines, wherever the first ends") {
  const std::string speaker = "de Voorzitter van de Tweede Kamer der Staten-Generaal";
  for (const std::string line : {"Aan de Voorzitter van de\nTweede Kamer der Staten-Generaal",
                                 "Aan de Voorzitter\nvan de Tweede Kamer der Staten-Generaal",
                                 "Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal",
                                 "Aan\nde Voorzitter van de\nTweede Kamer der Staten-Generaal"}) {
    CAPTURE(line);
    const Head letter = head_of(line + "\nPostbus 20018\n\nDatum 19 oktober 2018\nBetreft Veren\n\nGeachte voorzitter,\n");
    CHECK(letter.addressee == speaker);
    CHECK(letter.chamber == Chamber::tweede);
    CHECK(letter.kind == PaperKind::letter);
  }
  CHECK(head_of("Aan de Voorzitter van de\nraad van toezicht\n\nGeachte").chamber == Chamber::none);
}

TEST_CASE("a letter of a committee to a minister has the chamber at its top, and a subject that ends before the next label") {
  const std::string below =
      "Aan de minister van Veren en Bruggen\nPostbus 1\n\ndatum 11 maart 2025\nbetreft Nadere vragen over veren\n"
      "ons kenmerk 176512.03U\n\nGeachte mevrouw Eik,\n\nDe leden danken u.\n";
  const Head letter = head_of("Eerste Kamer der Staten-Generaal\n\n" + below);
  CHECK(letter.kind == PaperKind::letter);
  CHECK(letter.chamber == Chamber::eerste);
  CHECK(to_string(*letter.date) == "2025-03-11");
  CHECK(letter.subject == "Nadere vragen over veren");
  CHECK(head_of("Tweede Kamer der Staten-Generaal\nVaste commissie voor Veren\n" + below).chamber == Chamber::tweede);
  CHECK(head_of("Inspectie van Veren\n\n" + below).kind == PaperKind::unknown);
  CHECK(head_of("Betreft Reactie op\nuw brief van 3 maart\n\nGeachte").subject == "Reactie op uw brief van 3 maart");
}

TEST_CASE("an agenda with notes that is a document of its own has its first line for a title, and no day of its own") {
  const Head agenda =
      head_of("Geannoteerde agenda Raad Algemene Zaken van 18 maart 2025\n\nDe Raad vindt plaats in Brussel.\n");
  CHECK(agenda.kind == PaperKind::agenda);
  CHECK(agenda.title == "Geannoteerde agenda Raad Algemene Zaken van 18 maart 2025");
  CHECK_FALSE(agenda.date);
  CHECK(head_of("Geannoteerde agenda van de Raad Algemene Zaken en\nde Europese Raad\n\nTekst.\n").title ==
        "Geannoteerde agenda van de Raad Algemene Zaken en de Europese Raad");
  CHECK(head_of("Geannoteerde agenda en verslag zijn u gezonden.\n").kind == PaperKind::unknown);
  CHECK(head_with("BRIEF VAN DE MINISTER\n\nGeannoteerde agenda Raad\n").kind == PaperKind::letter);
}

TEST_CASE("to about 1970 whom a letter addresses stands below who signs it") {
  const std::string top = "ZITTING 1964-1965 - 7211\nWet op de veren\nBRIEF VAN DE MINISTER VAN VEREN\nNr. 8\nHierbij.\n";
  const std::string end = "De Minister van Veren,\nH. A. HAZELAAR.\n";
  const Head letter =
      head_of(top + end + "Aan de Heer Voorzitter van de Tweede Kamer der Staten-Generaal\n1) Ter inzage.\n7211 8\n");
  CHECK(letter.addressee == "de Heer Voorzitter van de Tweede Kamer der Staten-Generaal");
  CHECK(authors_of(letter) == "H. A. HAZELAAR (Minister van Veren) ");
  CHECK(head_of(top + end + "Aan de Tweede Kamer der Staten-Generaal\n").addressee == "de Tweede Kamer der Staten-Generaal");
  CHECK(head_of(top + end + "Aan de Heer Minister van Havens\n").addressee.empty());
  CHECK(head_of(top + "Aan de Voorzitter van de Tweede Kamer is dit gemeld.\n" + end).addressee.empty());
}

TEST_CASE("a letter as a ministry sends it has an address, a subject and an office in capitals") {
  const Head letter = head_of(
      "De voorzitter van de Tweede Kamer\nder Staten-Generaal\nBinnenhof 4\n2513 AA DEN HAAG\n\nDatum 7 februari 2025\n"
      "Betreft Voortgang veerdiensten\n\nGeachte voorzitter,\n\nHierbij zend ik u de stand.\n\nHoogachtend,\n\n"
      "DE MINISTER VAN VEREN EN BRUGGEN,\n\nJ.M. Hazelaar\n");
  CHECK(letter.kind == PaperKind::letter);
  CHECK(letter.addressee == "De voorzitter van de Tweede Kamer der Staten-Generaal");
  CHECK(letter.chamber == Chamber::tweede);
  CHECK(to_string(*letter.date) == "2025-02-07");
  CHECK(letter.subject == "Voortgang veerdiensten");
  CHECK(authors_of(letter) == "J.M. Hazelaar (MINISTER VAN VEREN EN BRUGGEN) ");
}

TEST_CASE("an office in capitals is a signature where initials and a name stand with it") {
  const std::string letter = "BRIEF VAN DE MINISTER\n\n" + dated;
  CHECK(authors_of(head_with(letter + "DE STAATSSECRETARIS VAN VEREN, N. Eik\n")) == "N. Eik (STAATSSECRETARIS VAN VEREN) ");
  CHECK(authors_of(head_with(letter + "DE MINISTER VAN VEREN\n\nVeren en bruggen\n\nInleiding Eik\n")).empty());
}

TEST_CASE("a letter to both chambers is of neither") {
  CHECK(head_of("Aan de Voorzitters van de Eerste en van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 2 mei 2018\n")
            .chamber == Chamber::none);
  CHECK(head_of(dated).chamber == Chamber::tweede);
}

TEST_CASE("a date in a sentence is not that of the paper, and that of the letter it answers is not either") {
  CHECK_FALSE(head_with("MEMORIE VAN TOELICHTING\n\nDe Bloemenwet van 1 juli 2024 wordt gewijzigd.\n").date);
  CHECK_FALSE(head_of("Notitie\n\nDe minister schreef op 4 mei 2023 dat het geld op is.\n").date);
  CHECK(to_string(*head_of("Datum uw brief: 3 januari 2023\nDatum: 1 februari 2023\n\nGeachte").date) == "2023-02-01");
  CHECK(to_string(*head_with("AMENDEMENT VAN HET LID JANSEN\n\nIngezonden 5 juni 2024.\n").date) == "2024-06-05");
  CHECK(to_string(*head_with("KONINKLIJKE BOODSCHAP\n\nWij bieden U hierbij een voorstel van wet aan ter overweging.\n\n"
                             "Soestdijk, 5 januari 2025\n")
                       .date) == "2025-01-05");
}

TEST_CASE("a paper replaces the one that its title names, not one that its text speaks of") {
  CHECK_FALSE(head_with("BRIEF VAN DE MINISTER\n\n" + dated +
                        "De gewijzigde motie ter vervanging van die gedrukt onder nr. 2 is ontraden.\n")
                  .replaces);
  CHECK_FALSE(
      head_with("MOTIE VAN HET LID JANSEN\n\nDe Kamer,\n\noverwegende dat ter vervanging van die gedrukt onder nr. 2 een "
                "plan kwam,\n")
          .replaces);
  for (const char* title : {"GEWIJZIGDE MOTIE VAN HET LID JANSEN TER VERVANGING VAN DIE GEDRUKT ONDER NR. 2",
                            "MOTIE VAN HET LID JANSEN (T.V.V. NR. 2)",
                            "Gewijzigd amendement van het lid Jansen ter vervanging van dat gedrukt onder nr. 2",
                            "MOTIE VAN HET LID JANSEN\n\nTer vervanging van die gedrukt onder nr. 2"}) {
    CAPTURE(title);
    const Head head = head_with(std::string(title) + "\n\nVoorgesteld 3 maart 2025\n");
    REQUIRE(head.replaces);
    CHECK(to_string(*head.replaces) == "kst-36999-2");
    CHECK(head.title.find("2") == std::string::npos);
  }
}

TEST_CASE("the replaced paper is in the dossier that stands beside its number, and of several it is the first") {
  const auto replaced_by = [](const std::string& number) {
    const Head head = head_with("GEWIJZIGDE MOTIE VAN HET LID EIK C.S. TER VERVANGING VAN DIE GEDRUKT ONDER " + number +
                                "\n\nVoorgesteld 3 maart 2025\n");
    CHECK(head.title == "GEWIJZIGDE MOTIE VAN HET LID EIK C.S.");
    return head.replaces ? to_string(*head.replaces) : std::string();
  };
  CHECK(replaced_by("NR. 31 (37 120)") == "kst-37120-31");
  CHECK(replaced_by("NR. 31 (37 120-VI)") == "kst-37120-VI-31");
  CHECK(replaced_by("NR. 31 (37\u00A0120\u00A0VI)") == "kst-37120-VI-31");
  CHECK(replaced_by("37 120, NR. 31") == "kst-37120-31");
  CHECK(replaced_by("NRS. 31 EN 32") == "kst-36999-31");
  CHECK(replaced_by("NRS. 31 EN 32 (37 120)") == "kst-37120-31");
  CHECK(replaced_by("NR. 31 (HERDRUK)") == "kst-36999-31");
}

TEST_CASE("the mark of a note that is glued to the number of the replaced paper is no part of it") {
  const auto replaced_by = [](const std::string& number, const std::string& below) {
    const Head head = head_of(
        "Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2024\u20132025\n\n36 999 Bloemenwet\n\n"
        "Nr. 27 GEWIJZIGDE MOTIE VAN HET LID EIK TER VERVANGING VAN DIE GEDRUKT ONDER NR. " +
        number + "\n\nVoorgesteld 3 maart 2025\n\nDe Kamer,\n\n" + below);
    return head.replaces ? to_string(*head.replaces) : std::string();
  };
  CHECK(replaced_by("141", "1 Vervangen om een naam.\n") == "kst-36999-14");
  CHECK(replaced_by("142", "1 Om een naam.\n2 Om een datum.\n") == "kst-36999-14");
  CHECK(replaced_by("141", "2 Om een datum.\n") == "kst-36999-141");
  CHECK(replaced_by("141", "1. Een plan is er.\n") == "kst-36999-141");
  CHECK(replaced_by("21", "1 Vervangen om een naam.\n") == "kst-36999-21");
  CHECK(replaced_by("141 (37 120)", "1 Vervangen om een naam.\n") == "kst-37120-141");
}

TEST_CASE("headings, the word of assent and halves of an office are no names of those who sign") {
  CHECK(authors_of(head_with("VOORSTEL VAN WET\n\nArtikel 1\n\nGegeven\n\nDe Minister van Financi\u00EBn,\n")).empty());
  CHECK(authors_of(head_with("MOTIE VAN HET LID JANSEN\n\nDe Kamer,\n\nen gaat over tot de orde van de dag.\n\nJansen\n"
                             "Toelichting\nZo is het.\n")) == "Jansen (lid) ");
  CHECK(authors_of(head_with("BRIEF VAN DE MINISTER\n\n" + dated +
                             "De motie eindigt met: gaat over tot de\norde van de dag.\n\nEensgezindheid\n"))
            .empty());
  CHECK(authors_of(head_with("NOTA\n\nZo is het.\n\nDe Minister\nvan\nJustitie,\n")).empty());
}

TEST_CASE("a name that ends in a full stop is without it, but an initial keeps its own") {
  const auto signed_by = [](const std::string& name) {
    return authors_of(head_with("NOTA\n\nZo is het.\n\nDe Minister van Veren,\n" + name + "\n"));
  };
  CHECK(signed_by("H. A. HAZELAAR.") == "H. A. HAZELAAR (Minister van Veren) ");
  CHECK(signed_by("Eik..") == "Eik (Minister van Veren) ");
  CHECK(signed_by("H. Linde Jr.") == "H. Linde Jr. (Minister van Veren) ");
  CHECK(signed_by("Linde H.") == "Linde H. (Minister van Veren) ");
}

TEST_CASE("the kind of paper, an office, an address and the mark of a printer are no names of those who sign") {
  for (const char* line :
       {"MEMORIE VAN ANTWOORD.", "VERSLAG", "De Minister van Havens.", "Aan de Tweede Kamer der Staten-Generaal",
        "Handelingen der Staten Generaal.", "S-AB", "Voor den Minister."}) {
    CAPTURE(line);
    CHECK(authors_of(head_with("NOTA\n\nZo is het.\n\nDe Minister van Veren,\n" + std::string(line) + "\n")).empty());
  }
}

TEST_CASE("the name of who signs stands below the office, or behind it on the same line") {
  const auto signed_by = [](const std::string& end) {
    return authors_of(head_with("BRIEF VAN DE MINISTER\n\n" + dated + "Hierbij zend ik u de nota.\n" + end));
  };
  CHECK(signed_by("De Minister van Verkeer en Waterstaat, N. Hazelaar\n") ==
        "N. Hazelaar (Minister van Verkeer en Waterstaat) ");
  CHECK(signed_by("De Minister van Verkeer,\nN. Hazelaar\nDe Staatssecretaris van Cultuur, Recreatie en Werk, drs. B.-J. van "
                  "Linde tot Es\n1 Ter inzage gelegd.\nTweede Kamer, vergaderjaar 2024-2025, 36 999, nr. 3\n") ==
        "N. Hazelaar (Minister van Verkeer) drs. B.-J. van Linde tot Es (Staatssecretaris van Cultuur, Recreatie en Werk) ");
  CHECK(signed_by("De Minister van Onderwijs, Cultuur en Wetenschap\n\nH. Eik\n") ==
        "H. Eik (Minister van Onderwijs, Cultuur en Wetenschap) ");
  CHECK(signed_by("De Minister van Verkeer, N. Hazelaar, heeft dat gezegd.\n").empty());
}

TEST_CASE("a title ends where the text begins, and has no notes of the page in it") {
  const Head amendment = head_with(
      "Amendement van de heer Bakstra Ingezonden 17 februari 2025\nDe ondergetekende stelt het volgende amendement voor:\n"
      "In artikel 2 vervalt een woord.\n");
  CHECK(amendment.title == "Amendement van de heer Bakstra");
  CHECK(amendment.kind == PaperKind::amendment);
  CHECK(to_string(*amendment.date) == "2025-02-17");
  CHECK(head_with("Amendement van de heer Bakstra\nIngezonden 17 februari 2025\nDe ondergetekende stelt voor:\n").title ==
        "Amendement van de heer Bakstra");
  CHECK(head_with("Memorie van toelichting\nINHOUDSOPGAVE\n1. De motie van het lid Eik\n").title == "Memorie van toelichting");
  CHECK(head_with("Memorie van toelichting\nBij de begroting kwam de motie van het lid Eik aan de orde.\n").title ==
        "Memorie van toelichting");
  CHECK(head_with("Brief van de Ministers van Veren en Bruggen, van Havens\nEn van Sluizen en van\nMeren\nover de motie\n\n")
            .title == "Brief van de Ministers van Veren en Bruggen, van Havens En van Sluizen en van Meren over de motie");
}

TEST_CASE("the title stands in capitals below the notes and the dossiers that come between it and the number") {
  const std::string members = "Bakstra (AB), voorzitter, Eik (CD), die de motie van het lid Es tekende, en\nLinde (EF).\n";
  const Head report = head_with("De vroegere stukken zijn gedrukt in de zitting 2023-2024\n1 Samenstelling: Leden: " + members +
                                "VERSLAG VAN EEN MONDELING OVERLEG Vastgesteld, 3 maart 2025\nDe commissie1 heeft overlegd.\n");
  CHECK(report.title == "VERSLAG VAN EEN MONDELING OVERLEG");
  CHECK(report.kind == PaperKind::report);
  CHECK(to_string(*report.date) == "2025-03-03");
  CHECK(head_with("' Samenstelling: " + members + "AGENDA VAN DE VERGADERING\n").kind == PaperKind::agenda);
  CHECK(head_with("' Samenstelling: " + members).title.empty());
  CHECK(head_with("Ter griffie ontvangen op 3 maart 2025.\nBRIEF VAN DE MINISTER VAN VEREN\n" + dated).title ==
        "BRIEF VAN DE MINISTER VAN VEREN");
  CHECK(head_with("Een regeling voor veren\nWijziging van de Bloemenwet\nBRIEF VAN DE MINISTER VAN VEREN\n" + dated).title ==
        "BRIEF VAN DE MINISTER VAN VEREN");
}

TEST_CASE("a paper of the Eerste Kamer may be in a dossier with a Roman number, one of the Tweede Kamer may not") {
  const auto in = [](const std::string& chamber, const std::string& dossier) {
    const std::string top = chamber + " Kamer der Staten-Generaal\n\nVergaderjaar 2023\u20132024\n\n" + dossier;
    return to_string(head_of(top + "BRIEF VAN DE MINISTER VAN VEREN\n\nDen Haag, 3 maart 2024\n\nTekst.\n").id);
  };
  CHECK(in("Eerste", "CXLV Onderzoek naar de veren\n\nB ") == "kst-CXLV-B");
  CHECK(in("Eerste", "CXLV\n\nB\n\n") == "kst-CXLV-B");
  CHECK(in("Tweede", "CXLV Onderzoek naar de veren\n\nB ").empty());
}

TEST_CASE("the mark of a note at the number or letter of a paper is no part of it") {
  const auto numbered = [](const std::string& line) {
    const Head head =
        head_of("Eerste Kamer der Staten-Generaal 1\n\nVergaderjaar 2023\u20132024\n\n36 999 Bloemenwet\n\n" + line +
                "\n\nVastgesteld 19 december 2023\n\nDe commissie heeft overlegd.\n\nBRIEF VAN DE VOORZITTER\n");
    return to_string(head.id) + ' ' + head.title + ' ' + (head.date ? to_string(*head.date) : std::string());
  };
  for (const char* line : {"D VERSLAG VAN EEN OVERLEG", "D1 VERSLAG VAN EEN OVERLEG", "D\u00B9 VERSLAG VAN EEN OVERLEG",
                           "D\u00B9\n\nVERSLAG VAN EEN OVERLEG", "D1  VERSLAG VAN EEN OVERLEG"}) {
    CAPTURE(line);
    CHECK(numbered(line) == "kst-36999-D VERSLAG VAN EEN OVERLEG 2023-12-19");
  }
  const Head letter = head_of(
      "Tweede Kamer der Staten-Generaal 2\n\nVergaderjaar 2023\u20132024\n\n36 999 Bloemenwet\n\n"
      "Nr. 91\u00B9 BRIEF VAN DE MINISTER VAN VEREN\n\n" +
      dated);
  CHECK(to_string(letter.id) == "kst-36999-91");
  CHECK(letter.title == "BRIEF VAN DE MINISTER VAN VEREN");
}

TEST_CASE("a second print is told on the line of the number, before the title or under it") {
  for (const char* title : {"Nr. 27 HERDRUK\u00B9\nMOTIE VAN HET LID EIK", "Nr. 27 HERDRUK1\nMOTIE VAN HET LID EIK",
                            "Nr. 27 MOTIE VAN HET LID EIK\nHERDRUK\u00B9", "Nr. 27 MOTIE VAN\nHET LID EIK\n\nHERDRUK1",
                            "Nr. 27\nHERDRUK\nMOTIE VAN HET LID EIK"}) {
    CAPTURE(title);
    const Head head = head_of("Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2024\u20132025\n\n36 999 Bloemenwet\n\n" +
                              std::string(title) + "\n\nVoorgesteld 3 maart 2025\n\nTekst.\n");
    CHECK(to_string(head.id) == "kst-36999-27-h1");
    CHECK(head.title == "MOTIE VAN HET LID EIK");
  }
}

TEST_CASE("a subject goes on where its line cannot end, and a title has no mark of a note") {
  CHECK(head_of("Betreft: brief over de voortgang van het\nZorgakkoord\n\nGeachte").subject ==
        "brief over de voortgang van het Zorgakkoord");
  CHECK(head_of("Betreft: brief over de voortgang\nZorgakkoord\n\nGeachte").subject == "brief over de voortgang");
  CHECK(head_with("BRIEF VAN DE MINISTER VAN FINANCI\u00CBN1\n\n" + dated).title == "BRIEF VAN DE MINISTER VAN FINANCI\u00CBN");
  CHECK(head_with("NADER RAPPORT\u00B9\n\n" + dated).title == "NADER RAPPORT");
}
