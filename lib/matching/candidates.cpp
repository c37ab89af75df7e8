// SPDX-License-Identifier: Apache-2.0
#include "matching/candidates.hpp"

#include <algorithm>
#include <string>

namespace kamergraaf::detail {

std::vector<Candidates::Group> Candidates::grouped(std::span<const Pattern> patterns) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    const auto is_its = [&](const Group& group) { return group.cue == patterns[i].cue; };
    auto group = std::find_if(groups.begin(), groups.end(), is_its);
    if (group == groups.end()) group = groups.insert(group, Group{patterns[i].cue, {}, {}, {}});
    (patterns[i].core.empty() ? group->without_core : group->with_core).push_back(static_cast<std::uint16_t>(i));
  }
  for (Group& group : groups) {
    std::vector<std::string> cores;
    for (const std::uint16_t pattern : group.with_core) {
      Expression(patterns[pattern].core, patterns[pattern].name);
      cores.push_back(patterns[pattern].core);
    }
    if (!cores.empty()) group.cores.emplace(cores, ExpressionSet::Where::at_begin, "cores of " + group.cue);
  }
  return groups;
}

Cues Candidates::cues_of(const std::vector<Group>& groups) {
  std::vector<std::string> cues;
  for (const Group& group : groups) cues.push_back(group.cue);
  return Cues(cues);
}

Candidates::Candidates(std::span<const Pattern> patterns)
    : count_(patterns.size()), groups_(grouped(patterns)), cues_(cues_of(groups_)) {}

std::vector<std::vector<std::size_t>> Candidates::places_in(std::string_view text) const {
  std::vector<std::vector<std::size_t>> places(count_);
  std::vector<int> which;
  cues_.find(text, [&](std::size_t cue, std::size_t place) {
    const Group& group = groups_[cue];
    for (const std::uint16_t pattern : group.without_core) places[pattern].push_back(place);
    if (!group.cores) return;
    group.cores->find(text.substr(place), which);
    for (const int core : which) places[group.with_core[static_cast<std::size_t>(core)]].push_back(place);
  });
  return places;
}

}  // namespace kamergraaf::detail
