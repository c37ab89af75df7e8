// SPDX-License-Identifier: Apache-2.0
#include "heads/names.hpp"

#include <algorithm>
#include <iterator>

#include "expressions/signs.hpp"
#include "heads/head_lines.hpp"

namespace kamergraaf::detail {
namespace {

bool is_heading(std::string_view line) {
  static constexpr std::string_view words[] = {"Aanleiding",   "Algemeen",    "Artikel",    "Bijlage", "Bijlagen",
                                               "Conclusie",    "Gegeven",     "Inleiding",  "Noten",   "Ondertekenaars",
                                               "Samenvatting", "Toelichting", "Uitvoering", "Vervolg", "Voetnoten"};
  return std::find(std::begin(words), std::end(words), line) != std::end(words);
}

/// The mark of a printer at the foot of a page: `S-IZ`, `S-AFE S-BB`.
bool is_mark_of_print(std::string_view line) { return line.starts_with("S-"); }

bool names_an_office(std::string_view line) {
  return opens_with(line, {"De Minister", "De minister", "De Staatssecretaris", "De staatssecretaris", "Voor den Minister"});
}

bool speaks_of_the_chambers(std::string_view line) {
  return opens_with(line, {"Aan de", "Aan het", "Handelingen"}) || line.find("Staten-Generaal") != std::string_view::npos;
}

}  // namespace

bool is_no_name(std::string_view line) {
  if (is_heading(line) || is_mark_of_print(line) || names_an_office(line) || speaks_of_the_chambers(line)) return true;
  return is_kind_line(line) ||
         std::none_of(line.begin(), line.end(), [](char c) { return !is_ascii(c) || (c >= 'A' && c <= 'Z'); });
}

std::string_view without_stop(std::string_view name) {
  if (!name.ends_with('.')) return name;
  const std::string_view before = name.substr(0, name.find_last_not_of('.') + 1);
  const std::string_view last = before.substr(before.find_last_of(" .-'") + 1);
  const bool initial = last.size() < 2 || (last.size() == 2 && !is_ascii(last.front()));
  return initial || opens_with(last, {"jr", "Jr", "sr", "Sr"}) ? name : before;
}

}  // namespace kamergraaf::detail
