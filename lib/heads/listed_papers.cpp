// SPDX-License-Identifier: Apache-2.0
#include "heads/listed_papers.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "heads/subject.hpp"
#include "heads/title.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_lines_to_number = 5;
constexpr std::size_t most_lines_to_next = 5;

/// The name of a paper, and the line below its number.
struct Listed {
  std::string name;
  std::size_t below = 0;
};

std::optional<Listed> listed_at(const HeadLines& lines, std::size_t at) {
  if (at + 2 >= lines.size() || !session_line(lines[at])) return {};
  const auto dossier = dossier_line(lines[at + 1]);
  if (!dossier) return {};
  const std::size_t end = std::min(lines.size(), at + 1 + most_lines_to_number);
  for (std::size_t i = at + 2; i < end; ++i)
    if (const auto numbered = number_line(lines[i]))
      return Listed{to_string(dossier->dossier) + ' ' + std::string(numbered->number.view()), i + 1};
  return {};
}

bool is_text(std::string_view line) { return is_a_sentence(line) || opens_the_body(line) || line.starts_with("Aan "); }

std::optional<Listed> next_listed(const HeadLines& lines, std::size_t from) {
  const std::size_t end = std::min(lines.size(), from + most_lines_to_next);
  for (std::size_t i = from; i < end && !is_text(lines[i]); ++i)
    if (auto listed = listed_at(lines, i)) return listed;
  return {};
}

}  // namespace

bool lists_papers(const HeadLines& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto first = listed_at(lines, i);
    const auto next = first ? next_listed(lines, first->below) : std::nullopt;
    if (first) return next && next->name != first->name;
  }
  return false;
}

}  // namespace kamergraaf::detail
