// SPDX-License-Identifier: Apache-2.0
#include "patterns/families.hpp"

namespace kamergraaf::patterns {

std::vector<Pattern> dossier() {
  return {
      {"dossier", "A dossier without a number, after a word that announces it.",
       R"((?:{lead}{sitting}|\bT\.?K\.?{gap}|\b(?i:dossiers?(?:nummers?|nr\.?)?|wetsvoorstel(?:len)?){gap}(?:nr\.?{space}|met{gap}nummer{gap})?){dossiers})",
       "Kamerstukken II 1993/94-1996/97, 23761", "gironummer 23761", Kind::dossier},
      {"dossier-bill", "A dossier in brackets behind the bill that it is.",
       R"((?i:wetsvoorstel(?:len)?|voorstel{gap}van{gap}(?:rijks)?wet|wijziging{gap}van{gap}(?:de|het){gap}[^.;()\n]{0,120}(?:wet|wetboek)|\b[\p{L}-]*wet)\b(?:{space}\)|[^.;()\n]{0,200})(?:{space}\([^()\n]{0,120}\))?{space}\({space}(?P<cite>{dossiers}){space}\))",
       "het wetsvoorstel Toezicht (36 045)", "de begroting (36 045)", Kind::dossier},
      {"dossier-bracketed", "A dossier with its suffix, in brackets.",
       R"(\({space}(?P<cite>(?:\b(?:T\.?K\.?|E\.?K\.?){gap})?(?P<dossiers>{plain}{chapter})){space}\))", "(35925-XV)",
       "(35925)", Kind::dossier},
      {"dossier-chapter", "A dossier joined to its budget chapter, wherever it stands.",
       R"(\b(?P<dossiers>{plain}{dash}{roman_chapter})\b)", "Slotwet 2024 - 36740-XIII", "36740-ZZ", Kind::dossier},
      {"dossier-fund-listed", "A dossier joined to its fund, behind another paper.",
       R"(\d(?:{gap}en{gap}|{space}[,;]{space})(?P<cite>(?P<dossiers>{plain}{dash}[A-HJ-MPRT]))(?:[\s),.;]|$))",
       "(27 625, nr. 688 en 36 600-J)", "36 600-J", Kind::dossier},
      {"dossier-council", "A dossier of the Council's meetings, wherever it stands.",
       R"(\b(?P<dossiers>21{space}501{council}))", "zie 21 501-20 over de Europese Raad", "zie 21 501", Kind::dossier},
      {"dossier-rijkswet", "A dossier with its R number.",
       R"(\b(?P<dossiers>(?:{plain}(?:{space},{space}|{gap}en{gap}))?{plain}{space}{dash}?{space}\([Rr]{space}\d{3,4}\)))",
       "35687 en 35688 (R2151)", "35687 (zie boven)", Kind::dossier},
  };
}

}  // namespace kamergraaf::patterns
