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

/// "De moties van de leden Vos, Krol en Smit (36 999, nrs. 12, 13 en 14)": one of each; of two members it may be both of both.
bool are_of_one_each(std::string_view text, std::span<const Citation> group) {
  static const Expression form(R"(\b(?i:moties|amendementen)\b)", "several");
  const Citation& first = group.front();
  return group.size() > 2 && first.names.size() == group.size() && form.is_in(first.context.of(text));
}

/// "De brief van 2 mei en de brief van 5 mei (36 999, nrs. 12 en 13)".
bool are_of_several_days(std::string_view text, Span window) {
  static const Expression form(R"((?i)\b(?:[{latin}]*brief|die){gap}van{gap}{datum})", "letter of a day");
  return form.all(text, window).size() > 1;
}

void share_out(std::string_view text, std::size_t behind, std::span<Citation> group) {
  const Citation& first = group.front();
  const std::size_t at = first.context.end;
  const Span window = sentence_before(text, at == first.group.begin ? behind : 0, at);
  if (first.paper == PaperKind::letter && first.date && are_of_several_days(text, window))
    for (Citation& citation : group) citation.date = {};
  if (!is_put_forward(first) || first.names.back().end > at) return;
  auto members = members_of_each(text, window);
  if (members.size() == 1 && are_of_one_each(text, group)) {
    members.clear();
    for (const Span name : first.names) members.push_back({name});
  }
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
