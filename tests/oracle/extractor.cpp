// SPDX-License-Identifier: Apache-2.0
#include "oracle/extractor.hpp"

#include <algorithm>
#include <utility>

#include "matching/reading.hpp"

namespace oracle {
namespace {

using kamergraaf::Citation;
using kamergraaf::Span;
using kamergraaf::detail::Matcher;
using kamergraaf::detail::Reading;

std::vector<Reading> readings_of(std::string_view text, const Matcher& matcher, std::uint16_t number) {
  std::vector<Reading> readings;
  for (std::size_t at = 0; at <= text.size();) {
    const auto match = matcher.expression.at(text, at);
    if (!match) {
      ++at;
      continue;
    }
    Reading reading = kamergraaf::detail::read_match(text, matcher, *match);
    at = std::max(reading.next, at + 1);
    for (Citation& citation : reading.citations) citation.pattern = number;
    if (reading.turned_down.empty()) readings.push_back(reading);
  }
  return readings;
}

Span group_of(const Reading& reading) { return reading.citations.front().group; }

bool has_a_number(const Reading& reading) { return reading.citations.front().form != kamergraaf::Form::implicit; }

bool goes_before(const Reading& a, const Reading& b) {
  if (has_a_number(a) != has_a_number(b)) return has_a_number(a);
  if (group_of(a).begin != group_of(b).begin) return group_of(a).begin < group_of(b).begin;
  if (group_of(a).end != group_of(b).end) return group_of(a).end > group_of(b).end;
  return a.citations.front().pattern < b.citations.front().pattern;
}

}  // namespace

Extractor::Extractor(const std::vector<kamergraaf::Pattern>& patterns) : matchers_(patterns.begin(), patterns.end()) {}

std::vector<Citation> Extractor::extract(std::string_view text) const {
  std::vector<Reading> waiting;
  for (std::size_t i = 0; i < matchers_.size(); ++i)
    for (const Reading& reading : readings_of(text, matchers_[i], static_cast<std::uint16_t>(i))) waiting.push_back(reading);
  std::vector<Reading> taken;
  while (!waiting.empty()) {
    const auto first = std::min_element(waiting.begin(), waiting.end(), goes_before);
    Reading reading = *first;
    waiting.erase(first);
    const bool overlaps = std::any_of(taken.begin(), taken.end(),
                                      [&](const Reading& other) { return group_of(other).overlaps(group_of(reading)); });
    if (overlaps) continue;
    carry_over(text, taken.empty() ? nullptr : &taken.back().citations.front(), reading);
    if (reading.turned_down.empty()) taken.push_back(reading);
  }
  std::stable_sort(taken.begin(), taken.end(),
                   [](const Reading& a, const Reading& b) { return group_of(a).begin < group_of(b).begin; });
  std::vector<Citation> citations;
  for (const Reading& reading : taken) citations.insert(citations.end(), reading.citations.begin(), reading.citations.end());
  return citations;
}

}  // namespace oracle
