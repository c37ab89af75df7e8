// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "patterns/families.hpp"

namespace kamergraaf::patterns {
namespace {

constexpr const char* word = "kam|karn|kst";

/// The last of the dossiers; digits of a chamber or session may be joined to it.
constexpr const char* last_dossier = R"(\d{0,4}{dossier})";
constexpr const char* old_dossier = R"({old_plain}{chapter}?{rijkswet}?(?:{space},|{gap}en))";
constexpr const char* joined = R"({joint_dossier}{dash}{space}\d)";
constexpr const char* roman = R"({roman},{space}{letter})";

std::string behind_dossier(const char* rest) { return std::string(last_dossier) + rest; }
std::string before_old(const char* start) { return std::string(start) + old_dossier; }

}  // namespace

std::vector<Pattern> kamerstuk() {
  return with_cues(
      {
          {"kamerstuk", "Dossier and number, with or without the word, the chamber and the session before it.",
           R"((?:{lead}|\b){sitting}{dossiers}{space}(?:,|{dash})?{space}(?:(?P<suffix>[IVX]{1,6}[A-C]?),{space})?{marker}(?P<typo7>[,.]{space})?{numbers}(?:{space}\((?i:mvt|mva|nv|nnav|nader{gap}verslag|verslag|nota)\)|{reprint})?(?:,?{space}{pages})?)",
           "Zie Kamerstukken II 2009/10, 27858, nr. 88, p. 3.", "een bedrag van 35 165 euro, 46 procent"},
          {"kamerstuk-misspaced", "A dossier whose digits are grouped wrongly, between its word and its number.",
           R"({lead}{sitting}(?P<typo8>(?P<dossiers>{misspaced}(?:{chapter})?)){space},?{space}{marker}{numbers}(?:,?{space}{pages})?)",
           "Kamerstuk 3 5535, nr. 12", "3 5535, nr. 12"},
          {"kamerstuk-old", "A dossier of four digits, after its session.",
           R"((?:{lead}|\b(?i:bijlagen?{gap}(?:(?:van|bij){gap}de{gap})?handelingen){gap}|\b)(?:\b{chamber},?{space})?{session}{space},?{space}(?:{dash}{space})?(?:respectievelijk{gap})?{old_dossiers}{space},{space}{marker}{numbers}(?:,?{space}{pages})?)",
           "Tweede Kamer, 1962-1963 - 6000, nr. 9, blz. 30", "in 1962, nr. 9"},
          {"kamerstuk-old-announced", "The same without a session, after its word.",
           R"((?:{lead}|\b(?i:(?:gedrukte?{gap})?stuk(?:ken)?){gap}(?:{issue})?){old_dossiers}{space},{space}{marker}{numbers}(?:,?{space}{pages})?)",
           "kamerstuk 6311 en 6322, nr. 4", "kamerstuk uit 1962, nr. 5"},
          {"kamerstuk-letter", "A paper of the Eerste Kamer by its letter, after a word, chamber or session.",
           R"((?:{lead}{sitting}|\b(?P<chamber7>[ET]\.?K\.?)(?:,{space}|{gap})|\b{chamber}{italic},?{space}{session}{italic},?{space}){dossiers},{space}{letters}{reprint}?(?:,?{space}{pages})?)",
           "Kamerstukken I 2008/09, 31700 VI, D, p. 4", "artikel 36 045, D"},
          {"kamerstuk-letter-bare", "The same in running text, without a word before it.",
           R"((?:^|[\s\x{A0}])(?P<cite>(?P<dossiers>[23]\d{space}\d{3}(?:{council}|{chapter})?(?:(?:{space}[,/&]{space}|{gap}en{gap})[23]\d{space}\d{3}(?:{council}|{chapter})?)*),{space}(?P<numbers>[A-Z]\b|[A-HJ-UWYZ][A-Z]\b))(?:[.,;:)\]]|{gap}[{small}(]|$))",
           "zie 35 526, L, over de voorhang", "zie 35 526, Landelijk", Kind::kamerstuk},
          {"kamerstuk-letter-bracketed", "The same in brackets, without a word before it.",
           R"(\({space}(?P<cite>{dossiers},{space}{letters}){space}[);,])", "(35 526, L)", "(zie 35 526)"},
          {"kamerstuk-legal", "Dossier and number without the word nr., in legal style.",
           R"((?:(?:{lead}{sitting}|\bT\.?K\.?{gap}){dossiers}|\b(?P<dossiers2>{plain}{space}(?:[./]|{dash})?{space}[IVX]{2,6}[A-C]?\b)),{space}(?P<numbers>\d{1,4}[A-Za-z]?\b(?:;[A-Z]\b)?(?:{space},{space}\d{1,4}[A-Za-z]?\b)*)(?:,?{space}{pages})?)",
           "33 240 XVI, 8", "de post van 33 240, 8 ton"},
          {"kamerstuk-bracketed-numbers", "The numbers in brackets behind the dossier, in papers of the Eerste Kamer.",
           R"((?:{lead}{sitting}|\b{session},?{space}){dossiers}{space}\((?P<numbers>\d{1,4}[A-Za-z]?(?:,{space}\d{1,4}[A-Za-z]?)+|\d{1,4}[a-z])\))",
           "2001/2002, 26 855 (16, 16a)", "26 855 (zestien)"},
          {"kamerstuk-bracketed-letters", "The same without a word or session before it, where a number has a letter.",
           R"(\b{dossiers}{space}\((?P<numbers>(?:\d{1,4},{space})*\d{1,4}[a-z]\b(?:,{space}\d{1,4}[a-z]?\b)*)\))",
           "26 855 (250, 250a)", "26 855 (250, 251)"},
          {"kamerstuk-number-first", "The number before its dossier, as in minutes.",
           R"(\b(?P<stuk>(?i:stuk(?:ken)?{gap}))?{marker}{numbers}(?:,?{space}(?i:was){gap}{marker}(?P<replaced>\d{1,4}))?{space}\({space}{dossiers}{space}\))",
           "Zij krijgt nr. 721 (19637).", "nr. 721 (zie boven)"},
          {"kamerstuk-stuk-first", "The same with a comma: op stuk nr. 292, 33576.",
           R"(\b(?i:stuk(?:ken)?{gap}nrs?\.?{space})(?P<numbers>\d{1,4}),{space}{dossiers}\b)", "op stuk nr. 292, 33576",
           "op stuk nr. 292, 33"},
          {"kamerstuk-debate", "Dossier, suffix and number joined by dashes, as in debates.",
           R"(\b(?P<joint>(?P<dossiers>(?:{plain}{space}[/,]{space})*(?:21{space}501{dash}\d\d|{plain}(?:{dash}|{blank})(?:{roman_chapter}|[A-HJ-MPRT])|{plain}{dash}?\([Rr]{space}\d{3,4}\))){dash}(?P<numbers>{joint_numbers})))",
           "36 600-XII-76", "06-21501-07"},
          {"kamerstuk-debate-announced", "Dossier and number joined by a dash, after a word or chamber.",
           R"((?:{lead}{sitting}|\b(?:T\.?K\.?|E\.?K\.?|KST):?{gap})(?P<joint>{joined}))", "TK 19637-3370",
           "telefoon 19637-3370"},
          {"kamerstuk-debate-named", "The same after what kind of paper it is: motie 26485-277.",
           R"(\b(?i:nr\.?{space})?(?P<joint>{joined}))", "t.v.v. 19637-3370", "motief 19637-3370", Kind::kamerstuk, Form::full,
           R"(\b(?:(?i:t\.?{blank}?v\.?{blank}?v\.?\)?:?)|(?i:(?:sub)?amendement(?:en)?|(?:kamer)?brie(?:f|ven)|moties?|stuk|nota|verslag|[{latin}]*rapport(?:age)?|wetsvoorstel)\b(?:[^.;:()\n\d]{0,80}[ ,:])?){space})"},
          {"kamerstuk-debate-bracketed", "The same in brackets, or between the tags of a link.",
           R"((?:[(>\[]{space}|\([^()\n]{0,40},{space})(?P<cite>(?P<joint>{joined})){space}(?:[);,\]<]|en\b))", "(34960-1)",
           "(34960-1"},
          {"kamerstuk-debate-listed", "The same behind one of its kind: 29282-395 en 29282-382.",
           R"(\d{5}{dash}\d{1,4}(?:\){space}{dash}{space}|{space}[,;&/]{space}|{gap}en{gap})(?P<cite>(?P<joint>{joined})))",
           "(Kamerstuk 30212-118) - 30212-119", "108 - 30212-119"},
          {"kamerstuk-debate-listed-first", "The same before one of its kind.",
           R"(\b(?P<cite>(?P<joint>(?P<dossiers>{plain}){dash}(?P<numbers>\d{1,4}\b)))(?:{space}[,;&/]{space}|{gap}en{gap})\d{5}{dash}\d)",
           "25731-615, 25731-616", "25731-615, 616"},
          {"kamerstuk-debate-line", "The same as the first or last word of a line.",
           R"((?m)(?:^{blank}*(?P<cite>(?P<joint>{joined}))(?:{blank}+[{capital}]|{blank}*\r?$)|{gap}{dash}{gap}(?P<cite2>(?P<joint2>(?P<dossiers2>{plain}){dash}(?P<numbers2>[1-9]\d{0,3}))){blank}*\r?$))",
           "over de zorg - 32398-16", "een bedrag - 32398-16 euro"},
          {"kamerstuk-roman", "A dossier of the Eerste Kamer in Roman numerals, with its letter.",
           R"((?:{lead}{sitting}|\b(?:E\.?K\.?{gap}|{session},?{space})){roman},{space}(?P<numbers>{letter})\b)",
           "2012-2013, CII, B", "hoofdstuk CII, B"},
          {"kamerstuk-roman-bracketed", "The same in brackets, or with the fixed name CCD.",
           R"(\({space}(?P<cite>{roman},{space}(?P<numbers>{letter}))\)|\b(?P<cite2>(?P<dossiers2>CCD){gap}(?P<numbers2>[IVX]{1,5}))\b)",
           "(CXXIV, G)", "(CXXIV)"},
          {"kamerstuk-roman-bare", "The same in running text, where the number is a long one.",
           R"((?:^|[\s(])(?P<cite>(?P<dossiers>C[CXVIL]{3,7}),{space}(?P<numbers>{letter}))(?:[\s.,;:)]|$))", "CXXIV, G",
           "CII, B"},
          {"kamerstuk-carried", "A session and number without a dossier: it is that of the citation before.",
           R"({lead}(?:\b{chamber}{italic},?{space})?(?P<carry>{session}){italic},{space}{marker}{numbers}(?:,?{space}{pages})?)",
           "Kamerstukken II, 1993-1994, nr. 6", "Kamerstukken II, nr. 6"},
          {"kamerstuk-short", "The number alone, in the dossier of the paper that speaks.",
           R"(\b(?i:stuk(?:ken)?{gap}(?:met{gap})?nrs?\.?{space})(?P<numbers>\d{1,4}\b(?:(?:{space},{space}|{gap}(?:en|t/m){gap})(?:\d{1,4}|[IVX]{1,4})\b)*))",
           "de motie op stuk nr. 33", "hoofdstuk nr. drie", Kind::kamerstuk, Form::short_form},
          {"kamerstuk-short-named", "The number alone, behind the motion or amendment that it is.",
           R"(\b(?i:(?:sub)?(?:moties?|amendement(?:en)?))(?:{space}{dash}{space}[{capital}][{latin}/-]+)?(?:{gap}c\.s\.)?{gap}(?:(?:met|onder|op){gap}(?:het{gap})?)?(?P<cite>(?i:nrs?\.?{space})(?P<numbers>\d{1,4}\b(?:(?:{space},{space}|{gap}(?:en|t/m){gap})\d{1,4}\b)*)))",
           "het amendement met nr. 16", "het amendement met artikel 16", Kind::kamerstuk, Form::short_form},
          {"kamerstuk-short-replaced", "The number alone, of the paper that another takes the place of.",
           R"(\b(?i:vervangt|vervanging{gap}van|t\.?{blank}?v\.?{blank}?v\.?):?{gap}(?P<cite>(?i:nrs?\.?{space})(?P<numbers>\d{1,4}\b)))",
           "het gewijzigde amendement vervangt nr. 29", "het vervangt artikel 29", Kind::kamerstuk, Form::short_form},
          {"kamerstuk-printed-under", "The number alone, under which a paper was printed.",
           R"(\b(?i:gedrukt{gap}onder){gap}(?P<cite>(?i:nrs?\.?{space})(?P<numbers>\d{1,4}\b)))", "gedrukt onder nr. 12",
           "gedrukt op 12 maart", Kind::kamerstuk, Form::short_form},
      },
      "",
      {{"kamerstuk", "{dossier}", behind_dossier(R"({space}(?:,|{dash})?{space}(?:[IVX]{1,6}[A-C]?,{space})?{marker})")},
       {"kamerstuk-misspaced", word, R"({lead}{sitting}{misspaced}(?:{chapter})?{space},?{space}{marker})"},
       {"kamerstuk-old", "{session}",
        before_old(
            R"((?:\d{2,4}{space}(?:/{space}{dash}?|{dash}){space}['\x{2019}]?\d{2,4}|1[89]\d\d){space},?{space}(?:{dash}{space})?(?:respectievelijk{gap})?)")},
       {"kamerstuk-old-announced", "kam|karn|kst|stuk", before_old(R"((?:{lead}|(?i:stuk(?:ken)?){gap}(?:{issue})?))")},
       {"kamerstuk-letter", "{dossier}", behind_dossier(R"(,{space}{letter}\b)")},
       {"kamerstuk-letter-bare", "{dossier}", R"([23]\d{space}\d{3}(?:{council}|{chapter})?,{space}{letter}\b)"},
       {"kamerstuk-letter-bracketed", "{dossier}", R"({dossier},{space}{letter}\b)"},
       {"kamerstuk-legal", "{dossier}", behind_dossier(R"(,{space}\d{1,4}[A-Za-z]?\b)")},
       {"kamerstuk-bracketed-numbers", "{dossier}", behind_dossier(R"({space}\(\d{1,4}(?:[A-Za-z]?,|[a-z]\)))")},
       {"kamerstuk-bracketed-letters", "{dossier}", R"({dossier}{space}\(\d{1,4}[a-z,])"},
       {"kamerstuk-number-first", "{dossier}", R"({dossier}{space}\))"},
       {"kamerstuk-stuk-first", "stuk", R"((?i:stuk(?:ken)?{gap}nrs?\.?{space})\d{1,4},{space}{plain})"},
       {"kamerstuk-debate", "{dossier}",
        R"((?:21{space}501{dash}\d\d|{plain}(?:{dash}|{blank})(?:{roman_chapter}|[A-HJ-MPRT])|{plain}{dash}?\([Rr]{space}\d{3,4}\)){dash}\d)"},
       {"kamerstuk-debate-announced", "{dossier}", std::string(R"(\d{0,4})") + joined},
       {"kamerstuk-debate-named", "{dossier}", joined},
       {"kamerstuk-debate-bracketed", "{dossier}", joined},
       {"kamerstuk-debate-listed", "{dossier}", joined},
       {"kamerstuk-debate-listed-first", "{dossier}", R"({plain}{dash}\d{1,4}\b)"},
       {"kamerstuk-debate-line", "{dossier}", joined},
       {"kamerstuk-roman", "CC|CX|CV|CI|CL|XC|LXXX", roman},
       {"kamerstuk-roman-bracketed", "CC|CX|CV|CI|CL|XC|LXXX", std::string(roman) + R"({space}\)|CCD{gap}[IVX])"},
       {"kamerstuk-roman-bare", "CC|CX|CV|CI|CL", R"(C[CXVIL]{3,7},{space}{letter})"},
       {"kamerstuk-carried", word, R"({lead}(?:{chamber}{italic},?{space})?{session}{italic},{space}{marker})"},
       {"kamerstuk-short", "stuk", R"((?i:stuk(?:ken)?{gap}(?:met{gap})?nrs?\.?{space})\d{1,4}\b)"},
       {"kamerstuk-short-named", "motie|amendement",
        R"((?i:moties?|amendement(?:en)?)(?:{space}{dash}{space}[{capital}][{latin}/-]+)?(?:{gap}c\.s\.)?{gap}(?:(?:met|onder|op){gap}(?:het{gap})?)?(?i:nrs?\.?{space})\d)"},
       {"kamerstuk-short-replaced", "ervang|v.v|v. v|vv|v v",
        R"((?i:ervangt|ervanging{gap}van|v\.?{blank}?v\.?):?{gap}(?i:nrs?\.?{space})\d)"},
       {"kamerstuk-printed-under", "gedrukt", R"((?i:gedrukt{gap}onder){gap}(?i:nrs?\.?{space})\d)"}});
}

}  // namespace kamergraaf::patterns
