// SPDX-License-Identifier: Apache-2.0
#include "expressions/expansion.hpp"

#include <algorithm>
#include <unordered_map>

#include "kamergraaf/pattern.hpp"
#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {
namespace {

using Expanded = std::unordered_map<std::string, std::string>;

std::string expanded(std::string_view source, const Expanded& fragments) {
  std::string whole;
  for (std::size_t at = 0; at < source.size();) {
    const std::size_t brace = std::min(source.find('{', at), source.size());
    whole += source.substr(at, brace - at);
    if (brace == source.size()) break;
    const std::size_t end = std::min(source.find('}', brace), source.size());
    const auto fragment =
        end < source.size() ? fragments.find(std::string(source.substr(brace + 1, end - brace - 1))) : fragments.end();
    whole += fragment != fragments.end() ? std::string_view(fragment->second) : source.substr(brace, 1);
    at = fragment != fragments.end() ? end + 1 : brace + 1;
  }
  return whole;
}

Expanded expanded_fragments() {
  Expanded all;
  for (const Fragment& fragment : fragments()) all.emplace(fragment.name, expanded(fragment.expression, all));
  return all;
}

/// Whether what opens at the brace is no name: `\{`, `\p{…}`, `\x{…}`.
bool is_escaped(std::string_view expression, std::size_t brace) {
  const std::string_view before = expression.substr(0, brace);
  const bool is_class = before.ends_with('p') || before.ends_with('P') || before.ends_with('x');
  return before.ends_with('\\') || (is_class && before.substr(0, brace - 1).ends_with('\\'));
}

}  // namespace

std::string expand(std::string_view source) {
  static const Expanded all = expanded_fragments();
  return expanded(source, all);
}

std::string fault_of_braces(std::string_view expanded) {
  static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz_";
  for (std::size_t at = expanded.find('{'); at != std::string_view::npos; at = expanded.find('{', at + 1)) {
    const std::size_t end = std::min(expanded.find_first_not_of(letters, at + 1), expanded.size());
    if (end == at + 1 || is_escaped(expanded, at)) continue;
    const bool is_closed = end < expanded.size() && expanded[end] == '}';
    return (is_closed ? "there is no fragment " : "a brace without its other half: ") +
           std::string(Span{at, end + (is_closed ? 1 : 0)}.of(expanded));
  }
  return {};
}

}  // namespace kamergraaf::detail
