// SPDX-License-Identifier: Apache-2.0
#include "matching/candidates.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <memory_resource>
#include <numeric>

#include "matching/built_in.hpp"

namespace kamergraaf::detail {
namespace {

/// Of the walks through a text from its cues: what those of the built-in patterns take.
constexpr std::size_t usual_memory = 8192;

/// \param found those of each pattern in the order of their places
std::vector<Candidate> by_pattern(std::span<const Candidate> found, std::size_t patterns) {
  std::vector<std::size_t> next(patterns + 1);
  for (const Candidate& one : found) ++next[one.pattern + std::size_t{1}];
  std::partial_sum(next.begin(), next.end(), next.begin());
  std::vector<Candidate> all(found.size());
  for (const Candidate& one : found) all[next[one.pattern]++] = one;
  return all;
}

}  // namespace

std::vector<Candidates::Group> Candidates::grouped(std::span<const Pattern> patterns) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    const Pattern& pattern = patterns[i];
    const auto is_its = [&](const Group& group) { return group.cue == pattern.cue; };
    auto group = std::find_if(groups.begin(), groups.end(), is_its);
    if (group == groups.end()) group = groups.insert(group, Group{pattern.cue, {}, {}});
    const auto number = static_cast<std::uint16_t>(i);
    if (pattern.core.empty())
      group->without_core.push_back(number);
    else
      group->cores.add(number, pattern.core, expression_of(pattern, pattern.core));
  }
  return groups;
}

Cues Candidates::cues_of(const std::vector<Group>& groups) {
  std::vector<std::string> cues;
  for (const Group& group : groups) cues.push_back(group.cue);
  return Cues(cues);
}

Candidates::Candidates(std::span<const Pattern> patterns)
    : patterns_(patterns.size()), groups_(grouped(patterns)), cues_(cues_of(groups_)) {}

std::vector<Candidate> Candidates::places_in(std::string_view text) const {
  std::vector<Candidate> candidates;
  std::array<std::byte, usual_memory> here;
  std::pmr::monotonic_buffer_resource held(here.data(), here.size());
  std::pmr::vector<Cores::Memory> memories(&held);
  const auto take = [&](std::size_t cue, Place place) {
    if (memories.empty()) memories.resize(groups_.size());
    const Group& group = groups_[cue];
    for (const std::uint16_t pattern : group.without_core) candidates.push_back({pattern, place.begin});
    group.cores.at(text, place.core, memories[cue], [&](std::uint16_t pattern) {
      candidates.push_back({pattern, place.begin});
    });
  };
  cues_.find(text, std::cref(take));
  if (candidates.empty()) return candidates;
  candidates = by_pattern(candidates, patterns_);
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  return candidates;
}

}  // namespace kamergraaf::detail
