// SPDX-License-Identifier: Apache-2.0
#include "oracle/turns.hpp"

#include "expressions/expression.hpp"

namespace oracle {

using kamergraaf::detail::Expression;
using kamergraaf::detail::Turn;

std::vector<Turn> turns_of(std::string_view text) {
  static const Expression form(
      R"((?m)^{blank}*(?:(?P<chair>(?:De{gap}|Mevrouw{gap}de{gap})?[Vv]oorzitter)|(?:De{gap}heer|Mevrouw|Het{gap}lid|Minister|Staatssecretaris|Minister-president){gap}(?P<name>{surname})){space}(?:\([^()\n]{1,40}\))?{space}:)",
      "speaker");
  std::vector<Turn> turns;
  for (const Expression::Match& match : form.all(text, {0, text.size()}))
    turns.push_back({match.front().begin, match.front().end, form.named(match, "name")});
  return turns;
}

}  // namespace oracle
