// SPDX-License-Identifier: Apache-2.0
#include "matching/acts.hpp"

#include <algorithm>
#include <string>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

constexpr unsigned first_year = 1952;
constexpr unsigned last_year = 2099;

enum class Act { regulation, directive, framework, decision, recommendation };

constexpr char letter_of(Act act) {
  constexpr std::string_view letters = "RLFDH";
  return letters[static_cast<std::size_t>(act)];
}

Act act_of(std::string_view word) {
  const std::string name = in_small_letters(word);
  if (name.find("verordening") != std::string::npos) return Act::regulation;
  if (name.find("richtlijn") != std::string::npos) return Act::directive;
  if (name.starts_with("aanbeveling")) return Act::recommendation;
  return name.starts_with("kader") ? Act::framework : Act::decision;
}

/// Two numbers with a slash between them, and who made the act.
struct Pair {
  std::string_view first;
  std::string_view second;
  std::string_view body;
  bool marked = false;  ///< "nr." stands before it
};

bool is_full_year(std::string_view digits) {
  const unsigned year = value_of(digits);
  return digits.size() == 4 && year >= first_year && year <= last_year;
}

bool counts_year_first(Act act, const Pair& pair) {
  const bool may_be = value_of(pair.first) >= 2015 && is_full_year(pair.first);
  if (act == Act::regulation) return may_be && (!pair.marked || !is_full_year(pair.second)) && !pair.body.starts_with("EE");
  return is_full_year(pair.first) || !is_full_year(pair.second) || act != Act::decision;
}

bool is_sure(Act act, const Pair& pair) {
  if (!pair.body.empty()) return true;
  if (act == Act::directive) return is_full_year(pair.first);
  if (act == Act::regulation && is_full_year(pair.first) && value_of(pair.first) >= 2015) return true;
  return act == Act::regulation && pair.first.size() >= 3 && (is_full_year(pair.second) || value_of(pair.second) >= 58);
}

std::string celex_of(Act act, const Pair& pair) {
  if (!is_sure(act, pair)) return {};
  const bool year_first = counts_year_first(act, pair);
  const unsigned year = full_year(year_first ? pair.first : pair.second);
  const std::string number = std::to_string(value_of(year_first ? pair.second : pair.first));
  if (year < first_year || year > last_year || number.size() > 4) return {};
  return '3' + std::to_string(year) + letter_of(act) + std::string(4 - number.size(), '0') + number;
}

Identifier named(std::string celex) {
  Identifier id;
  id.kind = Kind::eu_act;
  id.name = std::move(celex);
  return id;
}

}  // namespace

void read_acts(const Parts& parts, Citation shared, Reading& reading) {
  static const Expression form(
      R"((?P<nr>(?i:nrs?\.?){space})?(?P<cite>(?P<first>\d{1,4})/(?P<second>\d{1,4})(?:/(?P<body>[A-Za-z]+))?))",
      "number of an act");
  const Act act = act_of(parts["act"]);
  for (const Expression::Match& match : form.all(parts.text, parts.span("numbers"))) {
    const Parts own{parts.text, form, match};
    const std::string_view body = own["body"].empty() ? parts["body"] : own["body"];
    std::string celex = celex_of(act, {own["first"], own["second"], body, !own["nr"].empty()});
    if (celex.empty()) break;
    shared.id = named(std::move(celex));
    shared.span = own.span("cite");
    reading.citations.push_back(shared);
  }
  if (!reading.citations.empty()) reading.citations.front().span.begin = shared.group.begin;
}

}  // namespace kamergraaf::detail
