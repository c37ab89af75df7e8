// SPDX-License-Identifier: Apache-2.0
#include "references/own_relations.hpp"

#include <algorithm>
#include <string_view>

#include "expressions/expression.hpp"
#include "wording/context.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_opening = 300;

bool opens_as_annex(std::string_view text, std::size_t citation) {
  static const Expression form(R"((?i)^[\s\x{A0}]*bijlagen?(?:{gap}(?:[IVX]+|[A-Z]|\d+))?{gap}bij{gap}[^.;]*$)",
                               "opening of an annex");
  return citation <= longest_opening && form.find(text.substr(0, citation));
}

bool is_nota_van_wijziging(const Head& head) {
  static const Expression form(R"((?i)^(?:[{latin}]+{gap}){0,2}nota{gap}van{gap}wijziging(?:en)?\b)", "nota van wijziging");
  return form.is_in(head.title);
}

bool is_amendment(const Head& head) {
  static const Expression form(R"((?i)^(?:(?:nader|nogmaals|verder|gewijzigde?|tweede|derde){gap})*(?:sub{dash}?)?amendement)",
                               "amendement");
  return form.is_in(head.title);
}

bool amends(const Head& head) { return is_amendment(head) || head.kind == PaperKind::bill || is_nota_van_wijziging(head); }

bool answers_or_reports(PaperKind kind) {
  switch (kind) {
    case PaperKind::unknown:
    case PaperKind::letter:
    case PaperKind::memorandum:
    case PaperKind::report:
    case PaperKind::answers:
      return true;
    default:
      return false;
  }
}

bool are_alike(PaperKind a, PaperKind b) { return a == b || a == PaperKind::unknown || b == PaperKind::unknown; }

/// Before it in its sentence: "Kamerstuk 36 045, nr. 5 vervangt nr. 3".
bool names_another(std::string_view text, const Citation& citation) {
  constexpr std::size_t longest = 200;
  static const Expression paper(R"(\b[1-4]\d{space}\d{3}\b|\b(?i:nrs?)\.?{space}\d)", "another paper");
  const std::size_t from = citation.span.begin - std::min(citation.span.begin, longest);
  return paper.is_in(sentence_before(text, from, citation.span.begin).of(text));
}

bool is_held_by(const Document& document, const Citation& citation) {
  switch (citation.relation) {
    case Relation::annex:
      return opens_as_annex(document.text, citation.span.begin);
    case Relation::replaces:
      if (document.head.replaces == citation.id) return true;
      if (names_another(document.text, citation)) return false;
      return document.head.kind != PaperKind::minutes && document.head.kind != PaperKind::agenda &&
             are_alike(document.head.kind, citation.paper);
    case Relation::amends:
      return amends(document.head);
    case Relation::reply:
      return answers_or_reports(document.head.kind) && citation.id.kind != Kind::meeting;
    case Relation::report:
      return answers_or_reports(document.head.kind);
    default:
      return true;
  }
}

/// The number that stands behind a citation or in it: ", was nr. 719".
Code earlier_number(std::string_view text, const Citation& citation) {
  static const Expression form(R"((?i)\b(?:was{gap}|{instead}\.?{gap})nr\.?{space}(?P<number>\d{1,4})\b)", "was nr.");
  static const Expression behind(R"((?i)^[,;]?{gap}\(?(?:was{gap}|{instead}\.?{gap})nr\.?{space}(?P<number>\d{1,4})\b)",
                                 "was nr., behind");
  const std::string_view own = citation.group.of(text);
  if (const auto match = form.find(own)) return Code(form.named(*match, "number").of(own));
  const std::string_view rest = text.substr(citation.group.end, 40);
  const auto match = behind.at(rest, 0);
  return match ? Code(behind.named(*match, "number").of(rest)) : Code{};
}

bool stands_alone(std::span<const Citation> citations, std::size_t index) {
  const Span group = citations[index].group;
  const bool first = index == 0 || citations[index - 1].group != group;
  return first && (index + 1 == citations.size() || citations[index + 1].group != group);
}

}  // namespace

Relation own_relation(const Document& document, const Citation& citation) {
  return is_held_by(document, citation) ? citation.relation : Relation::cites;
}

std::optional<Identifier> amended_bill(const Head& head) {
  const bool amends_it = is_amendment(head) || is_nota_van_wijziging(head);
  if (!amends_it || head.id.kind != Kind::kamerstuk || head.id.dossier.empty()) return {};
  return dossier_of(head.id);
}

std::optional<Identifier> replaced_beside(std::string_view text, const Citation& citation) {
  const bool paper = citation.id.kind == Kind::kamerstuk && citation.verdict == Verdict::resolved && !citation.publisher;
  if (!paper || citation.id.number.empty() || citation.form == Form::implicit) return {};
  const Code number = earlier_number(text, citation);
  if (number.empty() || number == citation.id.number) return {};
  Identifier earlier = citation.id;
  earlier.number = number;
  earlier.print = {};
  return earlier;
}

std::vector<std::pair<Identifier, Identifier>> replaced_papers(const Document& document, std::span<const Citation> citations) {
  std::vector<std::pair<Identifier, Identifier>> pairs;
  for (std::size_t i = 0; i < citations.size(); ++i) {
    if (!stands_alone(citations, i)) continue;
    if (const auto earlier = replaced_beside(document.text, citations[i])) pairs.emplace_back(citations[i].id, *earlier);
  }
  return pairs;
}

}  // namespace kamergraaf::detail
