// SPDX-License-Identifier: Apache-2.0
#include "patterns/families.hpp"

namespace kamergraaf::patterns {

std::vector<Pattern> references() {
  return with_cues(
      {
          {"reference-named", "A motion, amendment or bill by the names of who put it forward.",
           R"(\b(?:{possessive}(?:{adjective}){0,3}|(?:{adjective}){0,2})(?i:motie|(?:sub)?amendement|initiatief(?:wets)?voorstel|initiatiefwet|initiatiefnota|wetsvoorstel)(?:{space}{dash}{space}|{gap}(?:(?:van|door){gap})?)(?:{member})?{persons}{others}?)",
           "de gewijzigde motie-Van der Berg c.s.", "de motie over het klimaat", Kind::reference, Form::implicit},
          {"reference-this", "One paper among those that are spoken of: deze motie, voornoemd amendement, uw brief.",
           R"(\b{possessive}(?:{adjective}){0,3}(?i:motie|(?:sub)?amendement|initiatief(?:wets)?voorstel|initiatiefwet|initiatiefnota|(?:wijzigings)?wetsvoorstel|wets-?ontwerp|voorstel{gap}van{gap}(?:rijks)?wet|(?:kamer|aanbiedings|voortgangs|verzamel|beleids|antwoord)?brief|kamerstuk|nota{gap}van{gap}wijziging|nota{gap}naar{gap}aanleiding{gap}van{gap}het{gap}(?:nader{gap})?verslag|memorie{gap}van{gap}(?:toelichting|antwoord)|geannoteerde{gap}agenda)\b)",
           "Ik ontraad deze motie.", "Ik dien een motie in.", Kind::reference, Form::implicit},
          {"reference-numbered", "Motions or amendments by their numbers or letters alone, which are named elsewhere.",
           R"(\b(?:{possessive}(?:{adjective}){0,2})?(?i:moties?|amendement(?:en)?){gap}(?:(?:(?:op{gap})?(?P<numbers>\d{2,4}\b(?:(?:{space},{space}|{gap}(?:en|t/m){gap})\d{2,4}\b)*)|(?:(?:op|onder|met){gap}(?:de{gap})?)?(?i:letters?){gap}(?P<letters>{letter}\b(?:(?:{space},{space}|{gap}en{gap}){letter}\b)*))))",
           "Motie 501 ontraad ik.", "motie 5010211", Kind::reference, Form::implicit},
          {"reference-lettered", "A motion by its letter, in brackets behind what it is about.",
           R"(\({space}(?P<cite>(?i:letter){gap}(?P<letters>{letter})){space}\))", "de motie over gas (letter F)",
           "artikel 3 (letter F)", Kind::reference, Form::implicit,
           R"((?i:\bmoties?\b)(?:{gap}(?:over|inzake|betreffende){gap}(?:(?:de|het|een){gap})?[{latin}-]+(?:{gap}[{latin}-]+){0,2})?{space})"},
          {"reference-dated", "A letter by its date.",
           R"(\b(?:{possessive}(?:{adjective}){0,2})?(?i:(?:kamer|aanbiedings|voortgangs|verzamel|beleids|antwoord)?brief)(?:{gap}aan{gap}(?:(?:de{gap})?(?:(?:voorzitter|leden){gap}van{gap})?(?:de{gap})?(?:Tweede|Eerste){gap}Kamer|(?i:uw|de){gap}Kamer))?(?:{gap}van{gap}(?:de{gap}|het{gap}|onze{gap}|mijn{gap})?(?i:minister|staatssecretaris|bewindspersonen|kabinet|regering|ambts){title}{0,90}?)?{gap}(?i:van|d\.?{space}d\.?|gedateerd(?:{gap}op)?|gedagtekend)(?:{gap}d\.d\.)?{gap}{datum})",
           "Zie mijn brief van 26 maart jl. hierover.", "Zie de brief van de gemeente.", Kind::reference, Form::implicit},
          {"reference-report", "The report of a meeting, where its day stands behind.",
           R"(\b(?P<cite>{possessive}(?i:verslag)){gap}van{gap}(?:de|het){gap}{title}{0,80}?\b(?:van|op|d\.d\.){gap}{datum})",
           "In het verslag van de Ecofinraad van 10 december jl. staat dit.", "Het verslag van de rapporteur.", Kind::reference,
           Form::implicit},
          {"reference-repeated", "The citation before it again: idem, ibid., t.a.p.",
           R"((?:^|[\s(;.,\]\d])(?P<cite>(?:[Ii]dem|[Ii]bidem|[Ii]bid\.?|[Tt]\.{blank}?a\.{blank}?p\.|[Aa]\.{blank}?w\.))(?:[\s,;.):]|$))",
           "3 Idem, p. 4.", "een identieke tekst", Kind::reference, Form::implicit},
          {"reference-noted", "What a footnote cites: zie noot 3.", R"(\b(?i:(?:voet|eind)?noot){gap}\d{1,3}\b)", "Zie noot 3.",
           "een noot aan de redactie", Kind::reference, Form::implicit},
      },
      "",
      {{"reference-named", "motie|amendement|initiatie|wetsvoorstel",
        R"((?i:motie|amendement|initiatief(?:wets)?voorstel|initiatiefwet|initiatiefnota|wetsvoorstel)(?:{space}{dash}{space}|{gap}(?:(?:van|door){gap})?)(?:{member})?{person})"},
       {"reference-this", "motie|amendement|initiatie|voorstel|ontwerp|brief|kamerstuk|nota|memorie|agenda",
        R"((?i:(?:motie|amendement|initiatief(?:wets)?voorstel|initiatiefwet|initiatiefnota|voorstel|ontwerp|brief|kamerstuk|agenda)\b|nota{gap}(?:van{gap}wijziging|naar{gap}aanleiding)|memorie{gap}van))"},
       {"reference-numbered", "motie|amendement",
        R"((?i:moties?|amendement(?:en)?){gap}(?:(?:op|onder|met){gap}(?:de{gap})?)?(?:\d{1,4}\b|(?i:letters?){gap}{letter}\b))"},
       {"reference-lettered", "letter", R"((?i:letter){gap}{letter}{space}\))"},
       {"reference-dated", "brief", R"((?i:brief){gap}(?i:aan|van|d\.?{space}d|gedateerd|gedagtekend))"},
       {"reference-report", "verslag", R"((?i:verslag){gap}van{gap}(?:de|het){gap})"},
       {"reference-repeated", "idem|ibid|a.p.|a. p.|a.w.|a. w."},
       {"reference-noted", "noot", R"((?i:noot){gap}\d)"}});
}

}  // namespace kamergraaf::patterns
