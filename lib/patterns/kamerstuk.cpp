// SPDX-License-Identifier: Apache-2.0
#include "patterns/families.hpp"

namespace kamergraaf::patterns {

std::vector<Pattern> kamerstuk() {
  return {
      {"kamerstuk", "Dossier and number, with or without the word, the chamber and the session before it.",
       R"((?:\b(?i:kamerstuk(?:ken|nr\.?|nummer)?){space}[:.,]?{space}|\b)(?:\b{chamber},?{space})?(?:{session},?{space})?)"
       R"({dossiers}{space},?{space}{marker}{numbers}(?:,?{space}{pages})?)",
       "Zie Kamerstukken II 2009/10, 27858, nr. 88, p. 3.", "een bedrag van 35 165 euro, 46 procent"},
      {"kamerstuk-letter", "A paper of the Eerste Kamer by its letter, after a word, chamber or session.",
       R"((?:\b(?i:kamerstuk(?:ken)?){gap}(?:{chamber},?{space})?(?:{session},?{space})?|\bE\.?K\.?{gap}){dossiers},{space}(?P<numbers>[A-Z]{1,2})\b(?:,?{space}{pages})?)",
       "Kamerstukken I 2008/09, 31700 VI, D, p. 4", "artikel 36 045, D"},
      {"kamerstuk-number-first", "The number before its dossier, as in minutes.",
       R"(\b{marker}{numbers}(?:,?{space}was{gap}{marker}(?P<numbers2>\d{1,5}))?{space}(?:\({space}{dossiers}\)))",
       "Zij krijgt nr. 721 (19637).", "nr. 721 (zie boven)"},
      {"kamerstuk-debate", "Dossier, suffix and number joined by dashes, as in debates.",
       R"(\b(?P<dossiers>21{space}501{dash}\d\d|\d{2}{space}\d{3}{dash}(?:[IVX]{1,6}[AB]?|[A-HJ-MPRT])){dash}(?P<numbers>\d{1,4})\b)",
       "36 600-XII-76", "06-21501-07"},
  };
}

}  // namespace kamergraaf::patterns
