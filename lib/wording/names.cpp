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

bool has_dash(std::string_view lead) {
  static const Expression form(R"({dash})", "dash");
  return form.is_in(lead);
}

/// Another member begins so: `Eik-Van Linde`.
bool opens_with_capital_particle(std::string_view name) {
  static const Expression form(R"(^(?:Van|De|Den|Der|Ten|Ter|Te|Het|El|Al|['\x{2019}]T)\b)", "capital particle");
  return form.is_at(name, 0);
}

/// Of a married name: `Eik-van Linde`.
bool opens_with_small_particle(std::string_view name) {
  static const Expression form(R"(^(?:van|de|den|der|ten|ter|te|het|['\x{2018}\x{2019}][ts])\b)", "small particle");
  return form.is_at(name, 0);
}

std::size_t end_before_other_words(std::string_view text, Span name) {
  static const Expression other(
      R"(\b(?:Kamer|Raad\b|TK\b|EK\b|Handelingen|Aanhangsel|Staten|Europ|Minister|Staatssecr|Eerste|Tweede|Zie\b|Bijlage|Wet\b|Wets|[{capital}][{latin}]+wet\b|Tijdelijke|Wijziging|Vaststelling|Goedkeuring|Implementatie|Aanpassing|Invoering|Intrekking|Regels)|{gap}op{gap}(?:de|het){gap}[{capital}])",
      "word that is no name");
  const auto match = other.find(text.substr(0, name.end), name.begin);
  return match ? match->front().begin : name.end;
}

/// The names as they stand, a hyphen between any two of them.
struct List {
  std::vector<Span> names;
  bool one_person = false;  ///< "van het lid", or "c.s." behind it

  std::string_view before(std::string_view text, std::size_t i) const {
    return Span{names[i - 1].end, names[i].begin}.of(text);
  }
};

/// A hyphen in a name: of one person, before a particle in small letters, of who stands first of several whom other signs part,
/// or of any whom strokes part.
bool is_within_a_name(std::string_view text, const List& list, std::size_t at) {
  if (!joins_two_persons(list.before(text, at))) return false;
  if (list.one_person) return true;
  const bool is_hyphen = list.before(text, at) != "\u2013";
  const bool next_too = at + 1 < list.names.size() && joins_two_persons(list.before(text, at + 1));
  const bool is_only_one = !next_too && (at == 1 || !joins_two_persons(list.before(text, at - 1)));
  if (is_hyphen && is_only_one && opens_with_small_particle(list.names[at].of(text))) return true;
  if (!is_hyphen || opens_with_capital_particle(list.names[at].of(text))) return false;
  if (at == 1) return list.names.size() > 2 && !joins_two_persons(list.before(text, 2));
  return !joins_two_persons(list.before(text, 1));
}

std::vector<Span> members_of(std::string_view text, const List& list) {
  std::vector<Span> members;
  for (std::size_t i = 0; i < list.names.size(); ++i)
    if (i > 0 && is_within_a_name(text, list, i))
      members.back().end = list.names[i].end;
    else
      members.push_back(list.names[i]);
  return members;
}

/// Blank that parts the columns of a table.
bool has_column_gap(std::string_view lead) {
  static const Expression form(R"(\t|{blank}{2})", "gap between columns");
  return form.is_in(lead);
}

/// "motie-van Eik", "motie van der Linde": a part of the name, and no "by".
bool is_particle(std::string_view lead, std::string_view members, std::string_view name) {
  static const Expression form(R"(^(?:de[nr]|te[nr]|['\x{2019}][ts]){gap})", "particle behind van");
  static const Expression van(R"(^van{gap}$)", "van alone");
  return van.is_at(members, 0) && ((has_dash(lead) && lead.find(' ') == std::string_view::npos) || form.is_at(name, 0));
}

/// Names in capitals, behind a word in capitals and a hyphen: `MOTIE-VAN EIK/LINDE`.
std::vector<Span> names_in_capitals(std::string_view text, std::size_t begin) {
  static const Expression list(
      R"({dash}(?P<names>(?:(?:VAN|DE[NR]?|TE[NR]?|['\x{2019}][TS]){gap}){0,3}[{capital}]{2,}(?:-[{capital}]{2,})*(?:/(?:(?:VAN|DE[NR]?|TE[NR]?|['\x{2019}][TS]){gap}){0,3}[{capital}]{2,}(?:-[{capital}]{2,})*)*)\b)",
      "names in capitals");
  static const Expression one(R"([^/]+)", "name in capitals");
  if (begin == 0 || text[begin - 1] < 'A' || text[begin - 1] > 'Z') return {};
  const auto match = list.at(text, begin);
  std::vector<Span> names;
  if (!match) return names;
  for (const Expression::Match& name : one.all(text, list.named(*match, "names"))) names.push_back(name.front());
  return names;
}

/// The names of a list, up to one that is none.
std::vector<Span> persons_in(std::string_view text, Span all) {
  static const Expression capital(R"([{capital}])", "capital");
  static const Expression one("(?P<name>{person}){party}", "name");
  std::vector<Span> names;
  for (const Expression::Match& next : one.all(text, all)) {
    Span name = one.named(next, "name");
    name.end = end_before_other_words(text, name);
    name = trimmed(text, name);
    if (!capital.is_in(name.of(text))) break;
    names.push_back(name);
  }
  return names;
}

}  // namespace

std::vector<Span> read_names(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view inside = text.substr(0, end);
  if (!list().is_at(inside, begin)) return names_in_capitals(inside, begin);
  const auto match = list().at(inside, begin);
  const Span all = list().named(*match, "names");
  const Span by = list().named(*match, "members");
  const std::string_view lead = Span{begin, by.empty() ? all.begin : by.begin}.of(text);
  if (by.empty() && has_column_gap(lead)) return {};
  const bool is_named_van = is_particle(lead, by.of(text), all.of(text));
  const bool one_person = !list().named(*match, "others").empty() || (!by.empty() && !is_named_van);
  List read{persons_in(text, all), one_person};
  if (is_named_van && !read.names.empty()) read.names.front().begin = by.begin;
  return members_of(text, read);
}

}  // namespace kamergraaf::detail
