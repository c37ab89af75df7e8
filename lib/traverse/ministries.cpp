// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "detail/code_point.hpp"
#include "expressions/expression.hpp"
#include "kamergraaf/follow.hpp"
#include "wording/sentence.hpp"

namespace kamergraaf {
namespace {

using detail::Expression;

/// Up to the next of whom it is, or to what the letter is about.
std::string_view name_at(std::string_view title, std::size_t from) {
  static const Expression end(
      R"((?i)(?:,?{gap}en)?{gap}(?:van|voor)\b|,?{gap}(?:en{gap})?(?:de{gap})?(?:minister|staatssecretaris)|,?{gap}(?:mede{gap})?namens\b|{gap}(?:over|op|inzake|betreffende|houdende|met|aan|d\.d\.|ter|in{gap}reactie)\b|[.;:(\n])",
      "end of a ministry");
  const auto match = end.find(title, from);
  return title.substr(from, match ? match->front().begin - from : std::string_view::npos);
}

char32_t small(char32_t letter) {
  const bool is_capital = (letter >= U'A' && letter <= U'Z') || (letter >= 0xC0 && letter <= 0xDE && letter != 0xD7);
  return is_capital ? letter + 0x20 : letter;
}

/// "SOCIALE ZAKEN EN WERKGELEGENHEID" as "Sociale Zaken en Werkgelegenheid"; other names as they are.
std::string in_small_letters(const std::string& name) {
  static const Expression mixed("[{small}]", "small letter");
  static const Expression little(R"((?:EN|VAN|DE|HET|VOOR)\b)", "little word");
  if (mixed.find(name)) return name;
  std::string out;
  for (std::size_t at = 0; at < name.size();) {
    const auto point = detail::code_point_at(name, at);
    const bool opens = (at == 0 || name[at - 1] == ' ') && !little.at(name, at);
    detail::append_utf8(out, opens ? point.value : small(point.value));
    at += point.size;
  }
  return out;
}

bool is_known(const std::vector<std::string>& ministries, const std::string& name) {
  return std::find(ministries.begin(), ministries.end(), name) != ministries.end();
}

void add(std::vector<std::string>& ministries, std::string_view name) {
  while (!name.empty() && (name.back() == ',' || name.back() == ' ')) name.remove_suffix(1);
  std::string ministry = in_small_letters(detail::folded(name));
  if (!ministry.empty() && !is_known(ministries, ministry)) ministries.push_back(std::move(ministry));
}

/// "van Sociale Zaken en Werkgelegenheid en van Financiën".
void add_names(std::vector<std::string>& ministries, std::string_view title, std::size_t at) {
  static const Expression lead(R"((?i),?(?:{gap}en)?{gap}(?:van|voor){gap}(?:het{gap}ministerie{gap}van{gap})?)",
                               "of which ministry");
  for (auto match = lead.at(title, at); match; match = lead.at(title, at)) {
    const std::string_view name = name_at(title, match->front().end);
    add(ministries, name);
    at = match->front().end + name.size();
  }
}

}  // namespace

std::vector<std::string> ministries_in(std::string_view title) {
  static const Expression office(
      R"((?i)\b(?:(?P<president>minister-president)|(?:ministers?|staatssecretariss?en|staatssecretaris)\b))", "office");
  std::vector<std::string> ministries;
  for (const Expression::Match& match : office.all(title, {0, title.size()})) {
    if (office.named(match, "president").empty())
      add_names(ministries, title, match.front().end);
    else
      add(ministries, "Algemene Zaken");
  }
  return ministries;
}

}  // namespace kamergraaf
