// SPDX-License-Identifier: Apache-2.0
#include "references/shared_out.hpp"

#include <span>

#include "expressions/expression.hpp"
#include "wording/context.hpp"
#include "wording/names.hpp"

namespace kamergraaf::detail {
namespace {

/// The members of each motion or amendment that is named in the window.
std::vector<std::vector<Span>> members_of_each(std::string_view text, Span window) {
  static const Expression form(
      R"((?:\b(?i:moties?|(?:sub)?amendement(?:en)?)(?P<first>(?:{space}{dash}{space}|{gap}(?:(?:van|door){gap})?(?:{member})?){persons})|(?:,{space}|\ben{gap})(?P<more>{dash}{persons})){others}?)",
      "members of each");
  std::vector<std::vector<Span>> members;
  for (const Expression::Match& match : form.all(text, window)) {
    Span names = form.named(match, "first");
    if (names.empty()) names = form.named(match, "more");
    members.push_back(read_names(text, names.begin, match.front().end));
  }
  return members;
}

bool is_put_forward(const Citation& citation) {
  return (citation.paper == PaperKind::motion || citation.paper == PaperKind::amendment) && !citation.names.empty();
}

void share_out(std::string_view text, std::size_t behind, std::span<Citation> group) {
  const Citation& first = group.front();
  const std::size_t at = first.context.end;
  if (!is_put_forward(first) || first.names.back().end > at) return;
  const auto members = members_of_each(text, sentence_before(text, at == first.group.begin ? behind : 0, at));
  if (members.size() < 2) return;
  for (std::size_t i = 0; i < group.size(); ++i)
    group[i].names = members.size() == group.size() ? members[i] : std::vector<Span>();
}

}  // namespace

void share_out(std::string_view text, std::vector<Citation>& citations) {
  for (std::size_t begin = 0, end = 0; begin < citations.size(); begin = end) {
    while (end < citations.size() && citations[end].group == citations[begin].group) ++end;
    if (end - begin > 1)
      share_out(text, begin == 0 ? 0 : citations[begin - 1].group.end, std::span(citations).subspan(begin, end - begin));
  }
}

}  // namespace kamergraaf::detail
