// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "heads/printed_head.hpp"
#include "matching/parts.hpp"
#include "wording/sitting.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t last_dossier_line = 3;
constexpr std::size_t most_lines_to_number = 14;
constexpr std::size_t longest_foot = 90;
constexpr std::uint16_t first_session = 1945;

/// The corner of a sheet: its dossier and the numbers printed on it.
struct Corner {
  std::string_view dossier;
  unsigned first = 0;
  unsigned last = 0;
  std::size_t line = 0;
};

std::optional<Corner> corner_at(const HeadLines& lines, std::size_t at) {
  static const Expression dossier(R"(^[1-9]\d{3}$)", "dossier of a sheet");
  static const Expression numbers(R"(^(?P<first>\d{1,3})(?:{space}{dash}{space}(?P<last>\d{1,3}))?$)", "numbers of a sheet");
  if (at + 1 >= lines.size() || !dossier.is_at(lines[at], 0)) return {};
  const auto match = numbers.at(lines[at + 1], 0);
  if (!match) return {};
  const Parts parts{lines[at + 1], numbers, *match};
  const unsigned first = value_of(parts["first"]);
  const unsigned last = parts["last"].empty() ? first : value_of(parts["last"]);
  return first != 0 && first <= last ? std::optional(Corner{lines[at], first, last, at}) : std::nullopt;
}

std::optional<Corner> find_corner(const HeadLines& lines) {
  for (std::size_t i = 0; i < last_dossier_line; ++i)
    if (const auto corner = corner_at(lines, i)) return corner;
  return {};
}

/// The number behind the dossier above a paper, `2211 14`: a 1 is often misread.
unsigned number_above(std::string_view line, const Corner& corner) {
  static const Expression form(R"(^{blank}+(?P<number>\d{1,3}|[Il!])\b?[^{latin}\d]*$)", "number above a paper");
  if (!line.starts_with(corner.dossier)) return 0;
  const std::string_view rest = line.substr(corner.dossier.size());
  const auto match = form.at(rest, 0);
  if (!match) return 0;
  const std::string_view print = form.named(*match, "number").of(rest);
  const unsigned number = print.front() <= '9' && print.front() >= '0' ? value_of(print) : 1;
  return number >= corner.first && number <= corner.last ? number : 0;
}

Session session_of_foot(std::string_view text) {
  static const Expression form(R"(Bijlagen\.?{space}(?P<session>{year})\.?(?:{space}(?:Eerste|Tweede){gap}Kamer\.?)?\s*$)",
                               "foot of a sheet");
  const std::string_view end = text.substr(text.size() - std::min(text.size(), longest_foot));
  const auto match = form.find(end);
  return match ? read_session(form.named(*match, "session").of(end)) : Session{};
}

}  // namespace

HeadEnd read_sheet_head(const HeadLines& lines, Head& head) {
  const auto corner = find_corner(lines);
  if (!corner) return {};
  const Session session = session_of_foot(lines.text);
  if (session && session.first < first_session) return {};
  for (std::size_t i = corner->line + 2; i < std::min(lines.size(), corner->line + most_lines_to_number); ++i) {
    if (head.chamber == Chamber::none) head.chamber = chamber_line(lines[i]);
    const unsigned number = number_above(lines[i], *corner);
    if (number == 0) continue;
    head.session = session;
    head.dossiers = {{{Code(corner->dossier), {}}, 0, {}}};
    head.id.number = Code(std::to_string(number));
    head.span = {lines.spans[corner->line].begin, lines.spans[i].end};
    if (i + 1 < lines.size() && is_kind_line(lines[i + 1])) head.title = lines[i + 1];
    return {i + 1, true};
  }
  head.chamber = Chamber::none;
  return {};
}

}  // namespace kamergraaf::detail
