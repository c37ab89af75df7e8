// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "detail/bytes.hpp"
#include "identifiers/identifiers.hpp"

namespace kamergraaf::identifiers {
namespace {

using detail::is_capital;
using detail::is_small;

constexpr std::size_t most_parts = 6;

template <typename Is>
bool all(std::string_view text, std::size_t least, std::size_t most, Is is) {
  return text.size() >= least && text.size() <= most && std::all_of(text.begin(), text.end(), is);
}

bool digits(std::string_view text, std::size_t least, std::size_t most) { return all(text, least, most, detail::is_digit); }

/// The parts between hyphens.
struct Split {
  std::array<std::string_view, most_parts> part;
  std::size_t size = 0;

  std::string_view operator[](std::size_t i) const { return part[i]; }
};

std::optional<Split> split(std::string_view text) {
  Split parts;
  for (bool more = true; more;) {
    if (parts.size == most_parts) return {};
    const std::size_t end = std::min(text.find('-'), text.size());
    parts.part[parts.size++] = text.substr(0, end);
    more = end < text.size();
    text.remove_prefix(more ? end + 1 : end);
  }
  return parts;
}

std::optional<Session> session(std::string_view text) {
  if (!digits(text, 8, 8) || text[0] == '0' || text[4] == '0') return {};
  return Session{static_cast<std::uint16_t>(detail::value_of(text.substr(0, 4))),
                 static_cast<std::uint16_t>(detail::value_of(text.substr(4)))};
}

bool is_number(std::string_view text) {
  if (all(text, 1, 9, is_capital)) return true;
  if (!text.empty() && is_small(text.back())) text.remove_suffix(1);
  return digits(text, 1, 8);
}

bool is_suffix(std::string_view text) { return all(text, 1, 9, is_capital) || digits(text, 1, 5); }

bool is_print(std::string_view text) {
  constexpr std::string_view prints = "hnb";
  return !text.empty() && prints.find(text[0]) != std::string_view::npos && digits(text.substr(1), 1, 3);
}

std::optional<Identifier> kamerstuk(const Split& parts) {
  Identifier id;
  std::size_t at = 1;
  std::size_t end = parts.size;
  if (const auto own = session(parts[at])) id.session = *own, ++at;
  if (is_print(parts[end - 1])) id.print = parts[--end];
  const bool suffixed = end == at + 3 && is_suffix(parts[at + 1]);
  if ((!suffixed && end != at + 2) || !digits(parts[at], 4, 5) || !is_number(parts[end - 1])) return {};
  id.dossier = {parts[at], suffixed ? parts[at + 1] : std::string_view()};
  id.number = parts[end - 1];
  return id;
}

std::optional<Identifier> in_a_session(const Split& parts, Kind kind) {
  const bool items = kind == Kind::handelingen && parts.size == 5;
  if (parts.size != 4 && !items) return {};
  const auto own = session(parts[2]);
  if (!own || !digits(parts[3], 1, 6) || (items && !digits(parts[4], 1, 6))) return {};
  Identifier id;
  id.kind = kind;
  id.chamber = parts[1] == "tk" ? Chamber::tweede : parts[1] == "ek" ? Chamber::eerste : Chamber::none;
  id.session = *own;
  id.number = parts[3];
  if (items) id.item = parts[4];
  return id.chamber != Chamber::none ? std::optional(id) : std::nullopt;
}

std::optional<Identifier> in_a_year(const Split& parts, Kind kind) {
  if (parts.size != 3 || !digits(parts[1], 4, 4) || parts[1][0] == '0' || !digits(parts[2], 1, 6)) return {};
  Identifier id;
  id.kind = kind;
  id.year = static_cast<std::uint16_t>(detail::value_of(parts[1]));
  id.number = parts[2];
  return id;
}

std::optional<Identifier> question(const Split& parts) {
  const bool tweede = parts.size == 3 && parts[1] == "tk";
  if (parts.size != 2 && !tweede) return {};
  const std::string_view number = parts[parts.size - 1];
  const std::size_t z = std::min(number.find('Z'), number.size());
  if (!digits(number.substr(0, z), 1, z < number.size() ? 8 : 13) || (z < number.size() && !digits(number.substr(z + 1), 1, 6)))
    return {};
  Identifier id;
  id.kind = Kind::kamervraag;
  id.chamber = tweede ? Chamber::tweede : Chamber::none;
  id.number = number;
  return id;
}

std::optional<Identifier> annex(const Split& parts) {
  if (parts.size != 2 || !digits(parts[1], 1, 8)) return {};
  Identifier id;
  id.kind = Kind::bijlage;
  id.number = parts[1];
  return id;
}

}  // namespace

std::optional<Identifier> parse_quickly(std::string_view text) {
  const auto parts = split(text);
  if (!parts || parts->size < 2) return {};
  const std::string_view kind = (*parts)[0];
  if (kind == "kst") return kamerstuk(*parts);
  if (kind == "ah") return in_a_session(*parts, Kind::aanhangsel);
  if (kind == "h") return in_a_session(*parts, Kind::handelingen);
  if (kind == "kv") return question(*parts);
  if (kind == "blg") return annex(*parts);
  if (kind == "stb") return in_a_year(*parts, Kind::staatsblad);
  return kind == "trb" ? in_a_year(*parts, Kind::tractatenblad) : std::nullopt;
}

}  // namespace kamergraaf::identifiers
