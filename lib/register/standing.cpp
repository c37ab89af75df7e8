// SPDX-License-Identifier: Apache-2.0
#include "register/standing.hpp"

#include <algorithm>

#include "detail/bytes.hpp"
#include "register/key.hpp"

namespace kamergraaf::registry {
namespace {

constexpr std::size_t longest_dossier = 5;

struct Range {
  std::string begin;
  std::string end;
};

bool has_digits(const Code& number) { return !number.empty() && detail::is_digit(number.view().front()); }

Range series_of(const Identifier& id) {
  const std::string volume = volume_of(id);
  const std::string letters = volume + ' ';
  return has_digits(id.number) ? Range{volume, letters} : Range{letters, behind(volume)};
}

/// The volumes that this one can come after: dossiers of up to five digits, Roman ones, the years and sessions of a chamber.
Range volumes_like(const Identifier& id) {
  if (!in_a_dossier(id.kind)) {
    std::string chamber = volume_of(id);
    chamber.resize(chamber[1] == '\0' ? 2 : 3);
    return {chamber, behind(chamber)};
  }
  const std::string kind(1, static_cast<char>(id.kind));
  const bool digits = has_digits(id.dossier.number);
  const std::string roman = kind + ' ';
  return digits ? Range{kind, kind + static_cast<char>(longest_dossier + 2)} : Range{roman, behind(roman)};
}

std::optional<std::string> last_in(const Listing& listing, const Range& range) {
  std::optional<std::string> last = listing.last_before(range.end);
  return last && *last >= range.begin ? last : std::nullopt;
}

/// The last of the series whose name has the same session, or none as well.
std::optional<std::string> last_like(const Listing& listing, const Identifier& id) {
  Range series = series_of(id);
  std::optional<std::string> last = last_in(listing, series);
  while (last && identifier_of(*last).session != id.session) {
    series.end = *last;
    last = last_in(listing, series);
  }
  return last;
}

/// A budget of which other chapters are known is known to begin, not to end: its number alone is compared.
std::string without_suffix(Identifier id) {
  id.dossier.suffix = {};
  std::string volume = volume_of(id);
  if (in_a_dossier(id.kind)) volume.pop_back();
  return volume;
}

bool newer_volume(const Listing& listing, const Identifier& id) {
  const auto last = last_in(listing, volumes_like(id));
  return !last || without_suffix(identifier_of(*last)) <= without_suffix(id);
}

Standing standing_of_dossier(const Listing& listing, const Identifier& id) {
  if (listing.has(without_suffix(id)) && (id.dossier.suffix.empty() || listing.has(volume_of(id)))) return Standing::known;
  return newer_volume(listing, id) ? Standing::newer : Standing::unheard_of;
}

Identifier paper_of(const Dossier& dossier) { return {Kind::kamerstuk, {}, dossier}; }

void append_number(const Listing& listing, const Identifier& id, std::vector<Identifier>& found) {
  const std::string number = number_of(id);
  for (Listing::Walk walk = listing.from(number); !walk.done() && walk.key().starts_with(number); walk.next())
    found.push_back(identifier_of(walk.key()));
}

void append_sessions(const Listing& listing, Identifier id, std::vector<Identifier>& found) {
  const auto volumes = volumes_like(id);
  const auto year = id.year;
  for (auto walk = listing.from(volumes.begin); !walk.done() && walk.key().starts_with(volumes.begin);) {
    const Identifier at = identifier_of(walk.key());
    id.session = at.session;
    if (at.year == year) append_number(listing, id, found);
    walk = listing.from(behind(volume_of(at)));
  }
}

}  // namespace

Standing standing_of(const Listing& listing, const Identifier& id) {
  if (listing.contains(key_of(id))) return Standing::known;
  if (id.kind == Kind::dossier) return standing_of_dossier(listing, paper_of(id.dossier));
  if (!id.name.empty()) return Standing::newer;
  if (!listing.has(volume_of(id))) return newer_volume(listing, id) ? Standing::newer : Standing::unheard_of;
  const auto last = last_like(listing, id);
  return !last || *last < key_of(id) ? Standing::newer : Standing::missing;
}

std::vector<Identifier> named_like(const Listing& listing, const Identifier& id) {
  std::vector<Identifier> found;
  if (in_a_dossier(id.kind))
    append_number(listing, id, found);
  else if (id.name.empty())
    append_sessions(listing, id, found);
  else if (listing.contains(key_of(id)))
    found.push_back(id);
  return found;
}

}  // namespace kamergraaf::registry
