// SPDX-License-Identifier: Apache-2.0
#include "wording/names.hpp"

#include <algorithm>

#include "detail/lines.hpp"
#include "expressions/expression.hpp"

namespace kamergraaf::detail {
namespace {

const Expression& list() {
  static const Expression form(
      R"((?P<lead>{space}{dash}?{space}(?P<members>(?:van|[Dd]oor){gap}(?:{member})?|{member})?)(?P<names>{persons})(?P<others>{others})?)",
      "names");
  return form;
}

bool joins_two_persons(std::string_view between) { return between == "-" || between == "\u2013" || between == "\u2010"; }

std::size_t end_before_other_words(std::string_view text, Span name) {
  static const Expression other(
      R"(\b(?:Kamer|Raad\b|TK\b|EK\b|Handelingen|Aanhangsel|Staten|Europ|Minister|Staatssecr|Eerste|Tweede|Zie\b|Bijlage|Wet\b|Wets|[{capital}][{latin}]+wet\b|Tijdelijke|Wijziging|Vaststelling|Goedkeuring|Implementatie|Aanpassing|Invoering|Intrekking|Regels)|{gap}op{gap}(?:de|het){gap}[{capital}])",
      "word that is no name");
  const auto match = other.find(text.substr(0, name.end), name.begin);
  return match ? match->front().begin : name.end;
}

}  // namespace

std::vector<Span> read_names(std::string_view text, std::size_t begin, std::size_t end) {
  static const Expression capital(R"([{capital}])", "capital");
  static const Expression one("(?P<name>{person}){party}", "name");
  const std::string_view inside = text.substr(0, end);
  if (!list().is_at(inside, begin)) return {};
  const auto match = list().at(inside, begin);
  const Span all = list().named(*match, "names");
  const bool one_person = !list().named(*match, "others").empty() || !list().named(*match, "members").empty();
  std::vector<Span> names;
  for (const Expression::Match& next : one.all(text, all)) {
    Span name = one.named(next, "name");
    name.end = end_before_other_words(text, name);
    name = trimmed(text, name);
    if (!capital.is_in(name.of(text))) break;
    const bool joined = !names.empty() && joins_two_persons(text.substr(names.back().end, name.begin - names.back().end));
    if (joined && one_person)
      names.back().end = name.end;
    else
      names.push_back(name);
  }
  return names;
}

}  // namespace kamergraaf::detail
