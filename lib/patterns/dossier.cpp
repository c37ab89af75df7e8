// SPDX-License-Identifier: Apache-2.0
#include "patterns/families.hpp"

namespace kamergraaf::patterns {

std::vector<Pattern> dossier() {
  return {
      {"dossier", "A dossier without a number, after a word that announces it.",
       R"(\b(?i:kamerstuk(?:ken)?(?:dossier)?|dossiers?){gap}(?:{chamber},?{space})?(?:{session},?{space})?{dossiers}\b)",
       "Kamerstukken II 1993/94-1996/97, 23761", "gironummer 23761", Kind::dossier},
  };
}

}  // namespace kamergraaf::patterns
