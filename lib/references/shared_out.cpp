// SPDX-License-Identifier: Apache-2.0
#include "references/shared_out.hpp"

#include <span>

#include "expressions/expression.hpp"
#include "wording/context.hpp"
#include "wording/names.hpp"

namespace kamergraaf::detail {
namespace {

struct PutForward {
  PaperKind kind;
  std::vector<Span> members;
};

bool are_joined(std::string_view between) {
  static const Expression form(
      R"(^(?:{gap}(?:over|inzake|betreffende){gap}[^.;:()\n,]{1,80})?(?:(?:{space},{space}|,?{gap}(?:en|alsmede|evenals){gap})(?:(?:de|het){gap})?)?{space}$)",
      "what joins them");
  return form.is_at(between, 0);
}

/// Motions and amendments that are named one behind the other, up to the last in the window. None where one of them may be
/// several.
std::vector<PutForward> put_forward_in(std::string_view text, Span window) {
  static const Expression form(
      R"((?:\b(?i:(?P<motion>motie)(?P<many>s)?|(?:sub)?amendement(?P<many2>en)?)(?P<first>(?:{space}{dash}{space}|{gap}(?:(?:van|door){gap})?(?:{member})?){persons})|(?:,{space}|\ben{gap})(?P<more>{dash}{persons})){others}?)",
      "members of each");
  std::vector<PutForward> all;
  std::size_t end = 0;
  bool are_many = false;
  for (const Expression::Match& match : form.all(text, window)) {
    const Span first = form.named(match, "first");
    const Span names = first.empty() ? form.named(match, "more") : first;
    if (!all.empty() && !are_joined(text.substr(end, match.front().begin - end))) {
      all.clear();
      are_many = false;
    }
    if (!first.empty() && (are_many || (!all.empty() && !form.named(match, "many").empty()))) return {};
    if (first.empty() && all.empty()) return {};
    are_many = are_many || !form.named(match, "many").empty();
    const bool is_motion = first.empty() ? all.back().kind == PaperKind::motion : !form.named(match, "motion").empty();
    end = match.front().end;
    all.push_back({is_motion ? PaperKind::motion : PaperKind::amendment, read_names(text, names.begin, end)});
  }
  return all;
}

bool are_papers_apart(std::span<const Citation> group) {
  for (std::size_t i = 0; i < group.size(); ++i)
    if (group[i].id.kind != Kind::kamerstuk || group[i].id.number.empty() || (i > 0 && group[i].id == group[i - 1].id))
      return false;
  return true;
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
  if (!is_put_forward(first) || first.names.back().end > at || !are_papers_apart(group)) return;
  std::vector<PutForward> all = put_forward_in(text, window);
  if (all.size() == 1 && are_of_one_each(text, group)) {
    all.clear();
    for (const Span name : first.names) all.push_back({first.paper, {name}});
  }
  if (all.size() < 2) return;
  for (std::size_t i = 0; i < group.size(); ++i) {
    group[i].names = all.size() == group.size() ? all[i].members : std::vector<Span>();
    if (all.size() == group.size()) group[i].paper = all[i].kind;
  }
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
