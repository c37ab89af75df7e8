// SPDX-License-Identifier: Apache-2.0
#include "patterns/families.hpp"

namespace kamergraaf::patterns {

std::vector<Pattern> law() {
  return with_cues(
      {
          {"ecli", "A judgment by its European identifier, also with a semicolon or space for a colon.",
           R"(\b(?P<name>ECLI{space}[:;]{space}(?:NL{space}[:;]{space}[A-Z][A-Z0-9]{0,6}{space}[:;]{space}(?:19|20)\d\d{space}[:;]{space}[A-Z0-9]{1,25}|[A-Z]{2}{space}[:;]{space}[A-Z][A-Z0-9]{0,6}{space}[:;]{space}(?:19|20)\d\d{space}[:;]{space}[A-Z0-9]{1,25}(?:\.[A-Z0-9]{1,6})*)))",
           "ECLI:NL:RVS:2020:2276", "ECLI:NL", Kind::ecli, Form::identifier},
          {"ecli-union", "A judgment of the European Union, without the word before it.",
           R"(\b(?P<name>EU:[CTF]:(?:19|20)\d\d:\d{1,5})\b)", "EU:C:2010:582", "EU:C:2010", Kind::ecli, Form::identifier},
          {"ljn", "A judgment by its number before 2013.",
           R"(\bLJN(?:{dash}?(?i:nummer))?{space}:?{space}(?P<name>[A-Z]{2}{blank}?\d{4})\b)", "LJN AB1234", "AB1234",
           Kind::ljn, Form::identifier},
          {"bwb", "A law by its number in the file of laws.", R"(\b(?P<name>BWB[RVW]\d{7})\b)", "BWBR0001840", "BWBR000184",
           Kind::bwb, Form::identifier},
          {"jci", "A place in a law, as a link.",
           R"(\b(?P<name>jci1\.\d{1,2}:[cv]:BWB[RVW]\d{7}(?:&\w{1,20}=[\w%-]{1,60}(?:[.:,/][\w%-]{1,60}){0,8})*))",
           "jci1.3:c:BWBR0001840&artikel=3", "jci1.3", Kind::jci, Form::identifier},
      },
      "BWB",
      {{"ecli-union", "EU:", R"(EU:[CTF]:)"},
       {"ecli", "ECLI", R"(ECLI{space}[:;]{space}[A-Z]{2}{space}[:;]{space}[A-Z])"},
       {"ljn", "LJN", R"(LJN(?:{dash}?(?i:nummer))?{space}:?{space}[A-Z]{2}{blank}?\d)"}});
}

}  // namespace kamergraaf::patterns
