// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/extractor.hpp"

#include <algorithm>
#include <utility>

#include "detail/expression.hpp"
#include "detail/reading.hpp"

namespace kamergraaf {
namespace {

using detail::Reading;

void sort_by_place(std::vector<Reading>& readings) {
  std::stable_sort(readings.begin(), readings.end(), [](const Reading& a, const Reading& b) {
    const Span x = a.citations.front().group;
    const Span y = b.citations.front().group;
    return x.begin != y.begin ? x.begin < y.begin : x.end > y.end;
  });
}

bool is_covered(const std::vector<Citation>& citations, Span span) {
  const auto after = std::partition_point(citations.begin(), citations.end(),
                                          [&](const Citation& citation) { return citation.group.end <= span.begin; });
  return after != citations.end() && after->group.overlaps(span);
}

}  // namespace

struct Extractor::Compiled {
  std::vector<Pattern> patterns;
  std::vector<detail::Matcher> matchers;

  void run(std::string_view text, std::uint16_t pattern, std::vector<Reading>& readings,
           std::vector<Rejection>& rejections) const;
};

void Extractor::Compiled::run(std::string_view text, std::uint16_t pattern, std::vector<Reading>& readings,
                              std::vector<Rejection>& rejections) const {
  const detail::Matcher& matcher = matchers[pattern];
  for (std::size_t at = 0; const auto match = matcher.find(text, at);) {
    Reading reading = detail::read_match(text, matcher, *match);
    at = std::max(reading.next, match->front().begin + 1);
    if (!reading.turned_down.empty()) {
      rejections.push_back({reading.span, pattern, reading.turned_down});
      continue;
    }
    for (Citation& citation : reading.citations) citation.pattern = pattern;
    readings.push_back(std::move(reading));
  }
}

Extractor::Extractor() : Extractor(built_in_patterns()) {}

Extractor::Extractor(std::vector<Pattern> patterns) {
  auto compiled = std::make_shared<Compiled>();
  for (const Pattern& pattern : patterns) compiled->matchers.emplace_back(pattern);
  compiled->patterns = std::move(patterns);
  compiled_ = std::move(compiled);
}

std::span<const Pattern> Extractor::patterns() const noexcept { return compiled_->patterns; }

std::vector<Citation> Extractor::extract(std::string_view text) const {
  std::vector<Rejection> ignored;
  return extract(text, ignored);
}

std::vector<Citation> Extractor::extract(std::string_view text, std::vector<Rejection>& rejections) const {
  std::vector<Reading> readings;
  for (std::uint16_t pattern = 0; pattern < compiled_->matchers.size(); ++pattern)
    compiled_->run(text, pattern, readings, rejections);
  sort_by_place(readings);
  std::vector<Citation> citations;
  const Reading* before = nullptr;
  for (Reading& reading : readings) {
    const Span group = reading.citations.front().group;
    if (before && group.begin < before->citations.front().group.end) continue;
    carry_over(text, before, reading);
    if (!reading.turned_down.empty()) {
      rejections.push_back({group, reading.citations.front().pattern, reading.turned_down});
      continue;
    }
    before = &reading;
    citations.insert(citations.end(), reading.citations.begin(), reading.citations.end());
  }
  std::erase_if(rejections, [&](const Rejection& rejection) { return is_covered(citations, rejection.span); });
  return citations;
}

}  // namespace kamergraaf
