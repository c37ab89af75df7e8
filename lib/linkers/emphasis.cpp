// SPDX-License-Identifier: Apache-2.0
#include "linkers/emphasis.hpp"

#include <algorithm>
#include <vector>

#include "markup/markdown_emphasis.hpp"

namespace kamergraaf::detail {
namespace {

/// One run of the same mark.
struct Run {
  Span span;
  bool opens = false;
  bool closes = false;

  std::string_view marks(std::string_view text) const { return span.of(text); }
};

Run run_at(std::string_view text, std::size_t at) {
  const Span run{at, std::min(text.find_first_not_of(text[at], at), text.size())};
  if (text[at] == '~' && run.size() < 2) return {run};
  const auto [opens, closes] = flanks_of(text, run);
  return {run, opens, closes};
}

/// The marks of a span that have no fellow in it.
struct Lone {
  std::vector<std::string_view> closing;
  std::vector<std::string_view> opening;
  bool unclear = false;
};

Lone lone_marks(std::string_view text, Span span) {
  Lone lone;
  for (std::size_t at = span.begin; at < span.end;) {
    if (text[at] == '\\') at += 2;
    if (at >= span.end) break;
    if (text[at] != '*' && text[at] != '_' && text[at] != '~') {
      ++at;
      continue;
    }
    const Run run = run_at(text, at);
    const std::string_view marks = run.marks(text);
    const bool fellow = run.closes && !lone.opening.empty() && lone.opening.back() == marks;
    lone.unclear = lone.unclear || run.span.end > span.end || (run.opens && run.closes && !fellow) ||
                   (run.closes && !run.opens && !fellow && !lone.opening.empty());
    if (fellow)
      lone.opening.pop_back();
    else if (run.closes)
      lone.closing.push_back(marks);
    else if (run.opens)
      lone.opening.push_back(marks);
    at = run.span.end;
  }
  return lone;
}

}  // namespace

std::optional<Span> with_whole_emphasis(std::string_view text, Span span) {
  const Lone lone = lone_marks(text, span);
  if (lone.unclear) return {};
  for (const std::string_view marks : lone.closing) {
    if (!text.substr(0, span.begin).ends_with(marks)) return {};
    span.begin -= marks.size();
  }
  for (auto marks = lone.opening.rbegin(); marks != lone.opening.rend(); ++marks) {
    if (!text.substr(span.end).starts_with(*marks)) return {};
    span.end += marks->size();
  }
  const bool cuts = (!lone.closing.empty() && text.substr(0, span.begin).ends_with(text[span.begin])) ||
                    (!lone.opening.empty() && text.substr(span.end).starts_with(text[span.end - 1]));
  return cuts ? std::nullopt : std::optional(span);
}

}  // namespace kamergraaf::detail
