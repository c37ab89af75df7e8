// SPDX-License-Identifier: Apache-2.0
#include "oracle/sentence_ends.hpp"

#include "expressions/expression.hpp"

namespace oracle {

using kamergraaf::detail::Expression;

bool ends_a_sentence(std::string_view text, std::size_t at) {
  static const Expression blank_line(R"({blank}*\r?\n)", "blank line");
  static const Expression abbreviation(
      R"((?:^|[^{latin}])(?:[{latin}]|jl|dd|nrs?|blz|bladz|pag|pp|resp|bijv|art|mr|dr|drs|ing|ir|prof|dhr|mw|[Vv]gl|[Cc]f|Stb|Stcrt|Trb|no|st|ca|incl|evt|zgn|hfdst|artt|vs)$)",
      "abbreviation");
  static const Expression start(R"([\x{201D}"')\]]?\s+[{capital}\x{201C}\x{2018}"'])", "start of a sentence");
  static const Expression item(R"([ \t]*(?:[-*|\x{2022}\x{25CF}][ \t]|\d{1,2}[.)][ \t]))", "item");
  static const Expression dossier(R"([ \t]*(?:[1-4]\d{4}|[1-4]\d[ .]\d{3}))", "dossier");
  static const Expression open(
      R"((?:[,(;:/&+\x{2010}-\x{2015}-]|\b(?i:kamer{fold}stuk(?:ken)?(?:nummers?)?|kst|stuk(?:ken)?|dossiers?|nrs?|nos?|nummers?|wetsvoorstel(?:len)?|wetsontwerp(?:en)?|voorstel|en|of|met|van|voor|bij|over|op|in|aan|onder|uit|naar|tot|door|de|het|een|zie|vgl|ook|I{1,2}|TK|EK)\b\.?){blank}*\r?$)",
      "open words");
  const char c = text[at];
  if (c == '\n') {
    const std::size_t near = at > 40 ? at - 40 : 0;
    const auto begins_with_dossier = [&] {
      const auto match = dossier.at(text, at + 1);
      if (!match) return false;
      const auto number = match->front();
      const bool is_parted = number.of(text).find_first_of(" .", number.size() - 5) != std::string_view::npos;
      return is_parted || number.end == text.size() || text[number.end] < '0' || text[number.end] > '9';
    };
    return blank_line.at(text, at + 1) || item.at(text, at + 1) ||
           (begins_with_dossier() && !open.find(text.substr(near, at - near)));
  }
  if (c != '.' && c != '!' && c != '?') return false;
  const std::size_t from = at > 12 ? at - 12 : 0;
  const std::string_view words = text.substr(from, at - from);
  if (start.at(text, at + 1)) return c != '.' || !abbreviation.find(words);
  static const Expression marked(
      R"((?:\d{1,2}|\[\d{1,3}\]|[\x{B9}\x{B2}\x{B3}\x{2070}\x{2074}-\x{2079}]{1,3})[\x{201D}"')\]]?\s+[{capital}\x{201C}\x{2018}"'])",
      "start behind a mark");
  static const Expression digit(R"(\d$)", "digit");
  static const Expression anyway(R"((?:jl|c\.s)$)", "abbreviation that may end one");
  if (at == 0 || digit.find(words) || !marked.at(text, at + 1)) return false;
  return c != '.' || anyway.find(words) || !abbreviation.find(words);
}

}  // namespace oracle
