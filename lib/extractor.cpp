// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/extractor.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "detail/going_on.hpp"
#include "detail/large_pages.hpp"
#include "expressions/expression.hpp"
#include "kamergraaf/error.hpp"
#include "matching/candidates.hpp"
#include "matching/reading.hpp"
#include "matching/search.hpp"

namespace kamergraaf {
namespace {

using detail::Reading;

Span group_of(const Reading& reading) { return reading.citations.front().group; }

bool has_a_number(const Reading& reading) { return reading.citations.front().form != Form::implicit; }

/// First begin, longest.
void sort_by_place(std::span<Reading> readings) {
  const auto before = [](const Reading& a, const Reading& b) {
    const Span x = group_of(a);
    const Span y = group_of(b);
    return x.begin != y.begin ? x.begin < y.begin : x.end > y.end;
  };
  if (!std::is_sorted(readings.begin(), readings.end(), before)) std::stable_sort(readings.begin(), readings.end(), before);
}

bool is_covered(std::span<const Citation> citations, Span span) {
  const auto after = std::partition_point(citations.begin(), citations.end(),
                                          [&](const Citation& citation) { return citation.group.end <= span.begin; });
  return after != citations.end() && after->group.overlaps(span);
}

}  // namespace

struct Extractor::Compiled {
  std::vector<Pattern> patterns;
  std::vector<detail::Matcher> matchers;
  detail::Candidates candidates;

  /// \param rejections null where they are not asked for
  std::vector<Citation> extract(std::string_view text, std::vector<Rejection>* rejections) const;

  void run(std::string_view text, std::uint16_t pattern, std::span<const detail::Candidate> candidates,
           std::vector<Reading>& readings, std::vector<Rejection>* rejections) const;
};

namespace {

std::vector<Citation> with_room_for(std::span<const Reading> readings) {
  std::size_t count = 0;
  for (const Reading& reading : readings) count += reading.citations.size();
  std::vector<Citation> citations;
  citations.reserve(count);
  detail::prefer_large_pages(citations.data(), count * sizeof(Citation));
  return citations;
}

/// Adds the citations of those that overlap none before them.
void sweep(std::string_view text, std::span<Reading> readings, std::vector<Citation>& citations,
           std::vector<Extractor::Rejection>* rejections) {
  const std::size_t others = citations.size();
  std::size_t last = others;
  sort_by_place(readings);
  for (Reading& reading : readings) {
    detail::go_on();
    const Span group = group_of(reading);
    const Citation* before = last < citations.size() ? &citations[last] : nullptr;
    if ((before && group.begin < before->group.end) || is_covered(std::span<const Citation>(citations).first(others), group))
      continue;
    carry_over(text, before, reading);
    if (!reading.turned_down.empty()) {
      if (rejections) rejections->push_back({group, reading.citations.front().pattern, reading.turned_down});
      continue;
    }
    last = citations.size();
    std::move(reading.citations.begin(), reading.citations.end(), std::back_inserter(citations));
  }
}

}  // namespace

void Extractor::Compiled::run(std::string_view text, std::uint16_t pattern, std::span<const detail::Candidate> own,
                              std::vector<Reading>& readings, std::vector<Rejection>* rejections) const {
  const detail::Matcher& matcher = matchers[pattern];
  const auto take = [&](const detail::Expression::Match& match) {
    detail::go_on();
    Reading reading = detail::read_match(text, matcher, match);
    const std::size_t next = reading.next;
    if (!reading.turned_down.empty()) {
      if (rejections) rejections->push_back({reading.span, pattern, reading.turned_down});
      return next;
    }
    for (Citation& citation : reading.citations) citation.pattern = pattern;
    readings.push_back(std::move(reading));
    return next;
  };
  if (matcher.pattern.cue.empty())
    detail::search(text, matcher.expression, take);
  else
    detail::search_around(text, matcher.expression, own, take, rejections ? detail::Behind{} : matcher.behind());
}

std::vector<Citation> Extractor::Compiled::extract(std::string_view text, std::vector<Rejection>* rejections) const {
  std::vector<Reading> readings;
  const auto all = candidates.places_in(text);
  auto own = all.begin();
  for (std::size_t pattern = 0; pattern < matchers.size(); ++pattern) {
    const auto begin = own;
    while (own != all.end() && own->pattern == pattern) ++own;
    if (begin == own && !matchers[pattern].pattern.cue.empty()) continue;
    run(text, static_cast<std::uint16_t>(pattern), {begin, own}, readings, rejections);
  }
  const auto references = std::stable_partition(readings.begin(), readings.end(), has_a_number);
  std::vector<Citation> citations = with_room_for(readings);
  sweep(text, {readings.begin(), references}, citations, rejections);
  sweep(text, {references, readings.end()}, citations, rejections);
  const auto before = [](const Citation& a, const Citation& b) { return a.group.begin < b.group.begin; };
  if (!std::is_sorted(citations.begin(), citations.end(), before)) std::stable_sort(citations.begin(), citations.end(), before);
  return citations;
}

Extractor::Extractor() : Extractor(built_in_patterns()) {}

Extractor::Extractor(std::vector<Pattern> patterns) {
  std::vector<detail::Matcher> matchers(patterns.begin(), patterns.end());
  detail::Candidates candidates(patterns);
  compiled_ = std::make_shared<Compiled>(Compiled{std::move(patterns), std::move(matchers), std::move(candidates)});
}

std::span<const Pattern> Extractor::patterns() const noexcept { return compiled_->patterns; }

std::vector<Citation> Extractor::extract(std::string_view text) const { return compiled_->extract(text, nullptr); }

std::vector<Citation> Extractor::extract(std::string_view text, std::vector<Rejection>& rejections) const {
  std::vector<Citation> citations = compiled_->extract(text, &rejections);
  std::erase_if(rejections, [&](const Rejection& rejection) { return is_covered(citations, rejection.span); });
  return citations;
}

void check_examples(const Pattern& pattern) {
  const detail::Expression expression(pattern.expression, pattern.name);
  if (expression.is_at("", 0)) throw Error("the expression matches the empty text", pattern.name);
  const Extractor alone({pattern});
  const auto is_found = [&](const std::string& text) { return !alone.extract(text).empty(); };
  if (!pattern.example.empty() && expression.group("carry") == 0 && !is_found(pattern.example))
    throw Error("the example is not found: \"" + pattern.example + '"', pattern.name);
  if (is_found(pattern.counterexample))
    throw Error("the counterexample is found: \"" + pattern.counterexample + '"', pattern.name);
}

}  // namespace kamergraaf
