// SPDX-License-Identifier: Apache-2.0
#include "oracle/sentence_ends.hpp"

#include "detail/expression.hpp"

namespace oracle {

using kamergraaf::detail::Expression;

bool ends_a_sentence(std::string_view text, std::size_t at) {
  static const Expression blank_line(R"({blank}*\r?\n)", "blank line");
  static const Expression abbreviation(
      R"((?:^|[^{latin}])(?:[{latin}]|jl|dd|nrs?|blz|bladz|pag|pp|resp|bijv|art|mr|dr|drs|ing|ir|prof|dhr|mw|[Vv]gl|[Cc]f|Stb|Stcrt|Trb|no|st|ca|incl|evt|zgn|hfdst)$)",
      "abbreviation");
  static const Expression start(R"([\x{201D}"')\]]?\s+[{capital}\x{201C}\x{2018}"'])", "start of a sentence");
  const char c = text[at];
  if (c == '\n') return blank_line.at(text, at + 1).has_value();
  if (c != '.' && c != '!' && c != '?') return false;
  const std::size_t from = at > 12 ? at - 12 : 0;
  return start.at(text, at + 1) && (c != '.' || !abbreviation.find(text.substr(from, at - from)));
}

}  // namespace oracle
