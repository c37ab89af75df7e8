// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/extractor.hpp"

#include <algorithm>
#include <utility>

#include "detail/elements.hpp"
#include "detail/expression.hpp"

namespace kamergraaf {
namespace {

struct Reading {
  std::vector<Citation> citations;
  std::string_view turned_down;
  Span span;
};

std::string_view turned_down_for(std::string_view text, Span span) {
  static const detail::Expression money(R"((?:€|\$|£|(?i:bedrag{gap}van|postbus|telefoon|tel\.|kvk|iban|euro)){space}$)",
                                        "money");
  const std::size_t from = span.begin > 32 ? span.begin - 32 : 0;
  const std::string_view before = text.substr(from, span.begin - from);
  if (money.find(before)) return "an amount or a number of something else";
  if (!before.empty() && (before.back() == ',' || before.back() == '.') && before.size() > 1 &&
      before[before.size() - 2] >= '0' && before[before.size() - 2] <= '9')
    return "the end of a longer number";
  return {};
}

Reading read_dossier_match(std::string_view text, const detail::Expression& form, const detail::Expression::Match& match) {
  Reading reading{{}, turned_down_for(text, match.front()), match.front()};
  const auto dossiers = detail::read_dossiers(text, form.named(match, "dossiers"));
  if (dossiers.empty()) reading.turned_down = "no dossier";
  if (!reading.turned_down.empty()) return reading;
  Citation citation;
  citation.chamber = detail::read_chamber(form.named(match, "chamber").of(text));
  citation.session = detail::read_session(form.named(match, "session").of(text));
  citation.group = match.front();
  for (const detail::DossierElement& element : dossiers) {
    citation.id = {Kind::dossier, {}, element.dossier, {}, {}};
    citation.rijkswet = element.rijkswet;
    citation.span = element.span;
    reading.citations.push_back(citation);
  }
  reading.citations.front().span.begin = citation.group.begin;
  return reading;
}

Reading read_match(std::string_view text, const detail::Expression& form, const detail::Expression::Match& match) {
  Reading reading;
  const auto dossiers = detail::read_dossiers(text, form.named(match, "dossiers"));
  const auto numbers = detail::read_numbers(text, form.named(match, "numbers"));
  reading.span = match.front();
  reading.turned_down = turned_down_for(text, match.front());
  if (dossiers.empty()) reading.turned_down = "no dossier";
  if (numbers.empty()) reading.turned_down = "no number of a paper";
  if (!reading.turned_down.empty()) return reading;

  Citation citation;
  citation.chamber = detail::read_chamber(form.named(match, "chamber").of(text));
  citation.session = detail::read_session(form.named(match, "session").of(text));
  citation.rijkswet = dossiers.front().rijkswet;
  const bool number_last = numbers.back().span.begin > dossiers.back().span.begin;
  const std::size_t number_end = std::max(numbers.back().span.end, numbers.back().pages.end);
  const bool trimmed = numbers.back().span.end < form.named(match, "numbers").end && numbers.back().pages.empty();
  citation.group = {match.front().begin, number_last && trimmed ? number_end : match.front().end};
  for (const detail::NumberElement& number : numbers) {
    citation.id = paper_in(dossiers.front().dossier, number.number, citation.chamber, citation.session);
    citation.pages = number.pages;
    citation.span = {number.span.begin, std::max(number.span.end, number.pages.end)};
    reading.citations.push_back(citation);
  }
  reading.citations.front().span.begin = citation.group.begin;
  const Span pages = form.named(match, "pages");
  if (number_last) {
    if (!trimmed && pages.begin >= numbers.back().span.end) reading.citations.back().pages = pages;
    reading.citations.back().span.end = citation.group.end;
  } else if (numbers.size() == 1) {
    reading.citations.front().span.end = citation.group.end;
  }
  reading.span = citation.group;
  return reading;
}

}  // namespace

struct Extractor::Compiled {
  std::vector<Pattern> patterns;
  std::vector<detail::Expression> expressions;
};

Extractor::Extractor() : Extractor(built_in_patterns()) {}

Extractor::Extractor(std::vector<Pattern> patterns) {
  auto compiled = std::make_shared<Compiled>();
  for (const Pattern& pattern : patterns) compiled->expressions.emplace_back(pattern.expression, pattern.name);
  compiled->patterns = std::move(patterns);
  compiled_ = std::move(compiled);
}

std::span<const Pattern> Extractor::patterns() const noexcept { return compiled_->patterns; }

std::vector<Citation> Extractor::extract(std::string_view text) const {
  std::vector<Rejection> ignored;
  return extract(text, ignored);
}

std::vector<Citation> Extractor::extract(std::string_view text, std::vector<Rejection>& rejections) const {
  std::vector<std::vector<Citation>> groups;
  for (std::uint16_t pattern = 0; pattern < compiled_->expressions.size(); ++pattern) {
    const detail::Expression& form = compiled_->expressions[pattern];
    for (std::size_t at = 0; const auto match = form.find(text, at);) {
      const bool dossier = compiled_->patterns[pattern].kind == Kind::dossier;
      Reading reading = dossier ? read_dossier_match(text, form, *match) : read_match(text, form, *match);
      at = std::max(reading.span.end, match->front().begin + 1);
      if (!reading.turned_down.empty()) {
        rejections.push_back({reading.span, pattern, reading.turned_down});
        continue;
      }
      for (Citation& citation : reading.citations) citation.pattern = pattern;
      groups.push_back(std::move(reading.citations));
    }
  }
  std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
    const Span x = a.front().group;
    const Span y = b.front().group;
    return x.begin != y.begin ? x.begin < y.begin : x.end > y.end;
  });
  std::vector<Citation> citations;
  for (std::size_t end = 0; auto& group : groups) {
    if (group.front().group.begin < end) continue;
    end = group.front().group.end;
    std::move(group.begin(), group.end(), std::back_inserter(citations));
  }
  return citations;
}

}  // namespace kamergraaf
