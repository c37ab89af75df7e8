// SPDX-License-Identifier: Apache-2.0
// A later fragment may use an earlier one.
#include "kamergraaf/pattern.hpp"

namespace kamergraaf {

std::vector<Fragment> fragments() {
  return {
      {"blank", "One space of any kind: normal, no-break, thin, soft hyphen, or the entity.",
       R"((?:[ \t\x{A0}\x{AD}\x{2007}\x{2009}\x{202F}]|&nbsp;))"},
      {"space", "Spaces, perhaps with one line break among them; perhaps none.", R"((?:{blank}*(?:\r?\n{blank}*)?))"},
      {"gap", "Spaces or a line break, at least one.", R"((?:{blank}+(?:\r?\n{blank}*)?|\r?\n{blank}*))"},
      {"dash", "A hyphen, any dash, the minus, or the entity.", R"((?:[-\x{2010}-\x{2015}\x{2212}]|&[nm]dash;|&minus;))"},
      {"italic", "Marks of emphasis in Markdown.", R"([*_]{0,2})"},
      {"fold", "Where a word may be broken at the end of a line.", R"((?:{dash}{blank}*\r?\n{blank}*|\x{AD})?)"},
      {"chamber", "A chamber, as letters, words or Roman number.",
       R"((?P<chamber>I/II|VV|II?|11?|2|ll|lI|Il|[TE]\.?K\.?|(?i:tweede|eerste){gap}Kamer|(?i:verenigde){gap}(?i:vergadering)))"},
      {"year", "A session in figures: 2019/20, 2019-2020, 1985/- 86, '05/06.",
       R"((?:(?:1[89]|1{blank}9|20)\d\d{space}(?:/{space}{dash}?|{dash}){space}(?:(?:1[89]|20)\d\d|\d\d)\b|['\x{2019}]\d\d/\d\d\b|(?:1[89]|20)\d\d/(?:1[89]|20)?\d\d))"},
      {"day", "A full date in words.", R"((?:\d{1,2}{gap}[a-z]{3,9}{gap}(?:1[89]|20)\d\d))"},
      {"issue", "The word before the number of an issue.", R"((?:(?i:nrs?\b\.?|nos?\b\.?|n{blank}?[\x{B0}\x{BA}])\.?{space}))"},
      {"session", "A session, with or without its word; a range of sessions.",
       R"((?:(?:(?i:vergaderjaar|zitting(?:sjaar)?|verg\.?{space}jr?\.?){gap})?(?P<session>{year}(?:{space}{dash}{space}{year})?)|(?i:zitting){gap}(?P<session9>1[89]\d\d)))"},
      {"lead", "The word that announces a paper or dossier.",
       R"((?:(?i:(?:kamer{fold}stuk|kamerst\.|(?P<typo>kame?stuk|kamm+erstuk|kamerestuk|kamersstuk|kamer{blank}stuk|kamerstu{blank}k|kamertuk|karnerstuk|kamersruk))(?:{fold}ken|(?P<typo5>k{2,3}en))?(?:dossiers?|nummers?|{space}nrs?\b\.?)?){italic}{space}[:.,]?{space}))"},
      {"sitting", "Chamber and session, each perhaps.",
       R"((?:(?:\b{chamber}{italic},?{space})?(?:{session}{italic}{space},?{space}(?:{dash}{space})?)?))"},
      {"council", "A Council number.", R"((?:{space}{dash}{space}\d\d\b))"},
      {"chapter", "A budget chapter or a fund, as the suffix of a dossier.",
       R"((?:{space}(?:[./]|{dash})?{space}(?:[IVX]{1,6}[AB]?|[A-HJ-MPRT])\b|{space}(?:,|{dash})?{space}(?i:hoofdstuk|hfdst\.?){space}[IVX]{1,6}[AB]?\b))"},
      {"suffix", "What follows the number of a dossier: a Council number, a budget chapter, a fund.",
       R"((?:{council}|{chapter}))"},
      {"roman_chapter", "A budget chapter in Roman numerals, I to XXIII.",
       R"((?:(?:XX(?:I{1,3})?|X?(?:IX|IV|VI{0,3}|I{1,3})|X)[AB]?))"},
      {"rijkswet", "The second number of a rijkswet: (R2064), R 1249.",
       R"((?:{space}(?:,|{dash})?{space}\(?[Rr]{space}\d{3,4}\)?))"},
      {"plain", "The five digits of a dossier.", R"((?:[1-4]\d(?:{space}|[.]|{dash})\d{3}))"},
      {"dossier", "A dossier of five digits, with its suffix and R number.", R"((?:{plain}{suffix}?{rijkswet}?))"},
      {"dossiers", "One dossier or several.", R"((?P<dossiers>{dossier}(?:(?:{space}[,/&]{space}|{gap}en{gap}){dossier})*))"},
      {"old_dossiers", "A dossier of four digits that is no year, or several.",
       R"((?P<dossiers>(?:1[0-7]\d\d|2[1-9]\d\d|[3-9]\d{3})\b{chapter}?{rijkswet}?(?:{gap}en{gap}(?:1[0-7]\d\d|2[1-9]\d\d|[3-9]\d{3})\b{chapter}?)*))"},
      {"marker", "The word before a number: nr., nrs., no., nummer, stuk nr., letter.",
       R"((?:(?i:stuk(?:ken)?{gap})?(?i:nrs?\.?(?:['\x{2019}]s\b)?|nos?\.|nummers?\b|letters?\b){space}))"},
      {"page", "One page or range of pages.",
       R"((?:\d{1,5}(?:{space}(?:{dash}|/){space}\d{1,5})?(?:{gap}e\.?v\.?)?(?:,{space}slot{gap}lk\.?)?))"},
      {"pages", "A pinpoint: p. 4-5, blz. 12 en 13, (bijlage IV).",
       R"((?:(?:(?i:pp?|pag|bladz|blz)\.{space}|(?i:bladzijden?|pagina){gap})(?P<pages>{page}(?:(?:{space},{space}|{gap}en{gap}){page})*)|\((?P<pages2>bijlagen?{gap}[IVX\d]{1,5})\)))"},
      {"number", "The number of a paper: 12, 188b, A, AZ.", R"((?:\d{1,4}(?:[A-Za-z]?\b|en\b)|[A-Z]{1,2}\b|[IVX]{3,4}\b))"},
      {"numbers", "Numbers of papers: one, a list, a range, with pinpoints between.",
       R"((?P<numbers>{number}(?:(?:,{space}{pages})?(?:{space}[,;/&]{space}(?:en{gap})?|{gap}(?:en|t/m|tot{gap}en{gap}met){gap}|{space}{dash}{space}){marker}?{number})*))"},
      {"joined", "Dossier and number joined by a dash, as in debates: 19637-3370.",
       R"((?:(?P<dossiers>{plain}(?:{space}[/,]{space}{plain})*){dash}(?P<numbers>[1-9]\d{0,3})))"},
      {"letter", "The number of a paper of the Eerste Kamer since 2003: A to Z, AA and on.", R"((?:[A-Z]{1,2}))"},
      {"letters", "Such numbers: one, a list, a range.",
       R"((?P<numbers>{letter}\b(?:(?:,{space}|{gap}en{gap}|{space}{dash}{space}){letter}\b)*))"},
      {"roman", "A dossier of the Eerste Kamer in Roman numerals.",
       R"((?P<dossiers>C[CXVIL]{1,7}|XC[IVX]{0,4}|LXXX[IVX]{0,4}))"},
  };
}

}  // namespace kamergraaf
