// SPDX-License-Identifier: Apache-2.0
#include "expressions/signs.hpp"

#include "detail/going_on.hpp"

namespace kamergraaf::detail {

std::size_t find_word(std::string_view text, std::string_view word, std::size_t from) {
  const auto found = std::search(text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())), text.end(),
                                 word.begin(), word.end(), [](char a, char b) { return (a | 0x20) == b; });
  return found == text.end() ? std::string_view::npos : static_cast<std::size_t>(found - text.begin());
}

std::string_view behind_spaces(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
}

std::vector<Expression::Match> all_at_lines(std::string_view text, bool (*may)(std::string_view from_line),
                                            const Expression& (*form)()) {
  std::vector<Expression::Match> matches;
  for (std::size_t line = 0; line < text.size(); line = std::min(text.find('\n', line), text.size()) + 1) {
    go_on();
    if (!may(text.substr(line))) continue;
    auto match = form().at(text, line);
    if (!match) continue;
    line = match->front().end;
    matches.push_back(std::move(*match));
  }
  return matches;
}

}  // namespace kamergraaf::detail
