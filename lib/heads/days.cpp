// SPDX-License-Identifier: Apache-2.0
#include "heads/days.hpp"

#include <algorithm>

#include "expressions/expression.hpp"
#include "expressions/signs.hpp"
#include "wording/calendar.hpp"

namespace kamergraaf::detail {
namespace {

/// A word that a date follows, of ASCII or not, or a place with a comma behind it.
bool may_date_the_paper(std::string_view line) {
  const std::string_view start = line.substr(0, line.find_first_of(" :"));
  const bool ascii = std::all_of(start.begin(), start.end(), is_ascii);
  if (!ascii || line.find(',') != std::string_view::npos) return true;
  const auto opens = [&](std::string_view word) { return find_word(line.substr(0, word.size()), word) == 0; };
  return opens("voorgesteld") || opens("ontvangen") || opens("vastgesteld") || opens("aangeboden") || opens("datum");
}

}  // namespace

bool dates_the_paper(std::string_view line) {
  if (!may_date_the_paper(line)) return false;
  static const Expression form(
      R"((?i)^(?:voorgesteld|ontvangen|vastgesteld|aangeboden|datum{space}:?{space}(?:[{latin}'-]+,?{space})?\d|['\x{2019}]?[{latin}][{latin}'\x{2019}/ -]{1,40},{space}\d))",
      "date line");
  return form.is_at(line, 0) && find_date(line);
}

std::string_view place_of(std::string_view line) {
  if (line.find(',') == std::string_view::npos) return {};
  static const Expression form(R"(^(?P<place>['\x{2019}]?[{latin}][{latin}'\x{2019}/ -]{1,40}),{space}\d)", "place line");
  const auto match = form.at(line, 0);
  return match ? form.named(*match, "place").of(line) : std::string_view();
}

std::optional<Date> date_alone(std::string_view line) {
  static const Expression word(R"([{latin}]{2,})", "word");
  constexpr std::size_t longest = 48;
  constexpr std::size_t most_words = 3;
  if (line.size() > longest || word.all(line, {0, line.size()}, most_words + 1).size() > most_words) return {};
  return find_date(line);
}

}  // namespace kamergraaf::detail
