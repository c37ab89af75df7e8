// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "patterns/families.hpp"

namespace kamergraaf::patterns {
namespace {

constexpr const char* bill =
    R"(Wets{fold}ontwerp(?:en)?|Wijziging|Aanvulling|Naturalisatie|Goedkeuring|Vaststelling|Intrekking|Verhoging|Verlenging|Bekrachtiging|Onteigening)";

/// How titles of bills begin, that are other words within a sentence.
constexpr const char* title =
    R"(Regel(?:s|ing|en)|Regelen|Bepalingen|Opheffing|Uitvoering|Uitbreiding|Instelling|Herziening|Samenvoeging|Machtiging|Toekenning|Invoering|Overdracht|Aanwijzing|Afwijking|Oprichting|(?:het|de){gap}(?:wets)?ontwerp(?:en)?)";

}  // namespace

std::vector<Pattern> dossier() {
  return with_cues(
      {
          {"dossier", "A dossier without a number, after a word that announces it.",
           R"((?:{lead}{sitting}|\bT\.?K\.?{gap}|\b(?i:(?:kamer)?dossiers?(?:nummers?|nr\.?)?|wets{fold}voor{fold}stel(?:len)?(?:nummers?)?|novelle|begrotingswet){gap}(?:nr\.?{space}|met{gap}nummer{gap})?){dossiers}(?:,{space}{pages})?)",
           "Kamerstukken II 1993/94-1996/97, 23761", "gironummer 23761", Kind::dossier},
          {"dossier-hamerstuk", "A dossier that is dealt with without debate.",
           R"(\b(?i:hamerstuk(?:ken)?){space}:?{space}(?:\({space})?(?P<cite>{dossiers}))",
           "Hamerstukken: (35917, 35920 en 36218)", "Hamerstukken: 3", Kind::dossier},
          {"dossier-bill", "A dossier in brackets behind the title of the bill that it is.",
           R"(\({space}(?P<cite>{dossiers}){space}[).])", "het wetsvoorstel Toezicht (36 045)", "de begroting (36 045)",
           Kind::dossier, Form::full,
           R"(\b(?i:[{latin}-]*wetsvoorstel(?:len)?|novelle|belastingplan(?:{gap}\d{4})?|voorstel{gap}van{gap}(?:rijks)?wet|(?:nadere{gap})?regel(?:s|ing|en)|bepalingen|[{latin}-]*wet|)" +
               std::string(bill) +
               R"(|[{latin}-]*begroting{gap}(?:voor|van){gap}(?:het{gap}(?:dienst)?jaar{gap})?{fullyear}|(?:behandeling|bespreking){gap}van{gap}de{gap}(?:[{latin}-]*nota|brief)|(?:orde{gap}(?:(?:is|zijn){gap})?(?:de{gap})?|voortzetting{gap}van{gap}(?:de{gap})?|(?:voortgezette|gezamenlijke){gap})behandeling{gap}van{space}:{space}(?:{dash}{space}|\d{1,2}\.{space})?[{latin}]+|de{gap}(?-i:Nota|[{capital}][{small}]*nota)|de{gap}[{latin}-]*nota{gap}(?-i:[{capital}][{small}]+))\b(?:{space}\)|{title}*)(?:{space}\((?:[^()\n]|\([^()\n]*\))*\)[^.;()\n]*)?(?:{space}\((?:[^()\n]|\([^()\n]*\))*\)){0,2}{space}|\((?:Implementatie{gap}|[Ii]mplementatie{gap}(?:kader|richtlijn)|(?:Uitvoerings|Implementatie|Goedkeurings)wet{gap}|Trb\.{space}{fullyear}|PbE[UG]U?{gap}(?:{fullyear},{gap})?L)[^()\n]*\){1,2}{space})"},
          {"dossier-titled", "The same behind a title that opens a line, and at its end.",
           R"(\({space}(?P<cite>(?P<dossiers>3\d{space}\d{3})){space}\){space}(?:\r?\n|$))",
           "Implementatie van richtlijn 2019/1023 (35 841)", "het herstel van dijken (35 841)", Kind::dossier, Form::full,
           R"((?:^|\n|:{space})(?:(?:(?i:hamerstuk):?{gap})?(?:(?i:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste){gap})?(?:(?i:(?:incidentele{gap})?suppletoire{gap}[{latin}]*begroting(?:en)?)|(?:Implementatie|Uitvoering|Aanpassing|Herstel|Invoering|Herziening|Opheffing|Uitbreiding){gap}van)\b[^.;()\n]*(?:\([^()\n]*\)[^.;()\n]*){0,2}|(?i:voorjaarsnota|najaarsnota|miljoenennota){gap}{fullyear}){space})"},
          {"dossier-bill-listed", "The same before the next bill of a list, or before what is said of them all.",
           R"(\({space}(?P<cite>{dossiers}){space}\){space}(?:;{space}(?:en{gap}|\d{1,2}[.)]{space}|{dash}{space})?(?:(?:Nadere{gap}wijziging|Technische{gap}wijziging|Wijziging|Naturalisatie|Goedkeuring|Vaststelling){gap}van\b|Wets{fold}ontwerp)|[.;]{space}Deze{gap}(?:wets(?:ont|voor)|voorstellen{gap}van{gap}\(?(?:rijks\)?)?wet)))",
           "van de havens (12 401); 6. Naturalisatie van Berg, A.", "van de havens (12 401); 6. Bouw", Kind::dossier},
          {"dossier-bill-old", "The same with four digits, in the list of an old agenda.",
           R"(\({space}(?P<cite>{old_dossiers}){space}\)(?:[;:.]|{space}\([Rr]))", "wijziging van de Veerwet (5123);",
           "wijziging van de Veerwet (1923);", Kind::dossier, Form::full,
           R"(\b(?:(?i:)" + std::string(bill) + ")|" + title +
               R"()\b(?:{space}\)|{title}*)(?:{space}\([^()\n]*\)[^.;()\n]*)?{space})"},
          {"dossier-bill-numbered", "A dossier behind the word wetsontwerp.",
           R"(\b(?i:(?:wets{fold}ontwerp(?:en)?|voorstel(?:len)?{gap}van{gap}(?:rijks)?wet){gap}(?:n[or]s?\.?{space})?|ontwerp(?:en)?{gap}van{gap}(?:rijks)?wet{gap}n[or]s?\.?{space})(?:{dossiers}|{old_dossiers}))",
           "de wetsontwerpen 12 661 en 11 911", "het wetsontwerp van 1966", Kind::dossier},
          {"dossier-agenda", "A dossier before the title of its bill, on an agenda.",
           R"((?:^|[\s>])(?P<cite>{dossiers}){space}(?:\(|{dash}{gap}|:{space})(?i:(?:rijks)?wet\b|voorstel{gap}van{gap}(?:rijks)?wet|wijziging{gap}van|vaststelling{gap}van|goedkeuring{gap}van))",
           "36 045 (Voorstel van wet van het lid De Boer)", "36 045 (Verslag)", Kind::dossier},
          {"dossier-submitted", "A dossier behind the day on which the bill was submitted.",
           R"(\b(?i:ingediend){gap}(?:op{gap})?(?:{day}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d),{space}(?P<cite>{dossiers})(?:{blank}*(?:[<;)\n\r]|,{gap}|\.(?:[\s<]|$)|$)))",
           "Wet melding, ingediend op 03/10/2023, 36440",
           "Aanvraag, ingediend op 03/10/2023, 36440", Kind::dossier, Form::full, R"(\b(?:Wet(?:boek)?|Wijziging|Regels|Vaststelling|Goedkeuring|Initiatief(?:wets)?voorstel|(?i:voorstel{gap}van{gap}(?:rijks)?wet)|[{capital}][{latin}-]*wet)\b(?:[^.;()\n<]|\([^()\n]*\)){0,240})"},
          {"dossier-bracketed", "A dossier with its suffix, in brackets.",
           R"(\({space}(?P<cite>(?:\b(?:T\.?K\.?|E\.?K\.?){gap})?(?P<dossiers>{plain}{chapter})){space}\))", "(35925-XV)",
           "(35925)", Kind::dossier},
          {"dossier-chapter", "A dossier joined to its budget chapter, wherever it stands.",
           R"(\b(?P<dossiers>{plain}{dash}{roman_chapter}{chapters}?)\b)", "Slotwet 2024 - 36740-XIII", "36740-ZZ",
           Kind::dossier},
          {"dossier-fund-listed", "A dossier joined to its fund, behind another paper.",
           R"(\d(?:{gap}en{gap}|{space}[,;]{space})(?P<cite>(?P<dossiers>{plain}{dash}[A-HJ-MPRT]))(?:[\s),.;]|$))",
           "(27 625, nr. 688 en 36 600-J)", "36 600-J", Kind::dossier},
          {"dossier-council", "A dossier of the Council's meetings, wherever it stands.",
           R"(\b(?P<dossiers>{council_dossier}))", "zie 21 501-20 over de Europese Raad", "zie 21 501", Kind::dossier},
          {"dossier-of-a-session", "A dossier of the years in which each session numbered its own.",
           R"(\b(?P<cite>{old_issue}(?P<number>\d{1,4}){gap}(?:der|van{gap}de){gap}(?i:zit{fold}ting){gap}(?P<session>{year})))",
           "gedrukt onder n\u00B0. 281 der Zitting 1933\u20141934", "gedrukt in de zitting 1981-1982", Kind::reference},
          {"dossier-of-its-session", "A dossier in brackets before its session, in a list of bills.",
           R"(\({space}(?P<cite>{dossiers},{space}(?i:zit{fold}ting){gap}(?P<session>{fullyear}(?:{dash}(?:19)?\d\d)?)\b){space}\){space}[;:])",
           "de Jachtwet (12 506, zitting 1972-1973);", "de Jachtwet (12 506, zitting 1972-1973)", Kind::dossier},
          {"dossier-of-its-session-old", "The same with four digits, from 1945 on.",
           R"(\({space}(?P<cite>{old_dossiers},{space}(?i:zit{fold}ting){gap}(?P<session>19(?:4[5-9]|[5-9]\d)(?:{dash}(?:19)?\d\d)?)\b){space}\){space}[;:])",
           "het Visserijfonds (7631, zitting 1963\u20141964);", "het Visserijfonds (7631, zitting 1913\u20141914);",
           Kind::dossier},
          {"paper-of-a-session", "A paper in such a dossier, behind its session.",
           R"((?:\b(?i:gedrukte?{gap}stuk(?:ken)?)(?:{gap}der)?{space},?{space}(?:(?P<chamber>(?i:tweede|eerste){gap}Kamer|[TE]\.?K\.?){space},?{space})?|\b(?i:bijlagen?|bijl\.){gap}(?i:(?:(?:van|bij){gap}de{gap})?(?:handelingen|hand\.))(?:{gap}(?P<chamber2>II?|[TE]\.?K\.?))?{space},?{space}|\({space}(?i:zit{fold}ting){gap})(?:(?i:zit{fold}ting){gap})?(?P<session>{year}){space}[,.]?{space}{dash}?{space}(?P<olddossier>\d{1,3}),{space}(?:{old_issue}(?P<number>\d{1,3}[a-z]?)|(?P<number2>\d{1,3}))\b(?:,?{space}{pages})?)",
           "Gedrukte Stukken, Zitting 1912\u20141913, 78, n\u00B0. 1, bladz. 3", "Gedrukte stukken, 78, 1", Kind::reference},
          {"dossier-printed", "A dossier of four digits behind its session and the word Gedrukte Stukken, from 1945 on.",
           R"(\b(?P<cite>(?:Gedrukte{gap}Stukken{space},?{space}(?:{chamber}{space},?{space})?(?:(?i:zit{fold}ting){gap})?|(?i:gedrukte?{gap}stuk(?:ken)?){space},?{space}{chamber}{space},?{space}(?i:zit{fold}ting){gap})(?P<session>19(?:4[5-9]|[5-9]\d){space}(?:{dash}|/){space}(?:19)?\d\d){space}(?:,{space}{issue}?|{dash}{space}){old_dossiers})(?:{blank}*[).;]))",
           "(Gedrukte Stukken 1951\u20141952 \u2014 2466)", "(Gedrukte Stukken 1911\u20141912 \u2014 2466)", Kind::dossier},
          {"dossier-rijkswet", "A dossier with its R number.",
           R"(\b(?P<dossiers>(?:{plain}(?:{space},{space}|{gap}en{gap}))?{plain}{space}(?:{dash}?{space}\([Rr]{space}\d{3,4}\)|{dash}R\d{3,4}\b)))",
           "35687 en 35688 (R2151)", "35687 (zie boven)", Kind::dossier},
      },
      "",
      {{"dossier", std::string(lead_words) + "|TK|T.K|dossier|wets|novelle",
        R"((?:{lead}{sitting}|T\.?K\.?{gap}|(?i:dossiers?(?:nummers?|nr\.?)?|wets{fold}voor{fold}stel(?:len)?(?:nummers?)?|novelle|wet){gap}(?:nr\.?{space}|met{gap}nummer{gap})?){plain})"},
       {"dossier-hamerstuk", "hamerstuk", R"((?i:hamerstuk(?:ken)?){space}:?{space}(?:\({space})?{plain})"},
       {"dossier-bill", "{dossier}", std::string(suffixes) + R"({space}[).])"},
       {"dossier-bill-listed", "{dossier}",
        std::string(suffixes) + R"({space}\){space}[.;]{space}(?:en{gap}|\d{1,2}[.)]{space}|{dash}{space})?[{capital}])"},
       {"dossier-titled", "{dossier}", R"({space}\){space}(?:\r?\n|$))"},
       {"dossier-bill-old", "{bracketed}", R"((?:{blank}\d{3}\b)?{chapter}?{rijkswet}?(?:{space}\)|{gap}en{gap}\d))"},
       {"dossier-bill-numbered", "ontwerp|voorstel",
        R"((?i:ontwerp(?:en)?(?:{gap}van{gap}(?:rijks)?wet)?|voorstel(?:len)?{gap}van{gap}(?:rijks)?wet){gap}(?i:nrs?\.?{space}|nos?\.?{space})?(?:{plain}|{old_plain}))"},
       {"dossier-agenda", "{dossier}",
        std::string(suffixes) +
            R"({space}(?:\(|{dash}{gap}|:{space})(?i:rijkswet|wet\b|voorstel|wijziging|vaststelling|goedkeuring))"},
       {"dossier-submitted", "ingediend", R"((?i:ingediend){gap}(?:op{gap})?\d{1,2}(?:{gap}|[-/.]))"},
       {"dossier-bracketed", "{dossier}", R"({chapter}{space}\))"},
       {"dossier-chapter", "{dossier}", R"({dash}{roman_chapter})"},
       {"dossier-fund-listed", "{dossier}", R"({dash}[A-HJ-MPRT])"},
       {"dossier-council", "{dossier}", R"({council})"},
       {"dossier-of-a-session", "zit", R"((?i:zit{fold}ting){gap}{year})"},
       {"dossier-of-its-session", "{dossier}", std::string(suffixes) + R"(,{space}(?i:zit{fold}ting){gap}{fullyear})"},
       {"dossier-of-its-session-old", "{bracketed}", R"((?:{blank}\d{3}\b)?,{space}(?i:zit{fold}ting){gap}19)"},
       {"paper-of-a-session", "{session}",
        R"((?:{space}(?:/{space}{dash}?|{dash}){space}\d{2,4})?{space}[,.]?{space}{dash}?{space}\d{1,3},{space}{old_issue}?\d{1,3})"},
       {"dossier-printed", "{session}", R"({space}(?:{dash}|/){space}(?:19)?\d\d{space}(?:,{space}{issue}?|{dash}{space})\d)"},
       {"dossier-rijkswet", "{dossier}", R"({space}(?:{dash}?{space}\([Rr]{space}\d{3,4}\)|{dash}R\d{3,4}\b))"}});
}

}  // namespace kamergraaf::patterns
