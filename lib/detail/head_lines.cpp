// SPDX-License-Identifier: Apache-2.0
#include "detail/head_lines.hpp"

#include "detail/elements.hpp"
#include "detail/expression.hpp"

namespace kamergraaf::detail {

std::optional<DossierHeading> dossier_line(std::string_view line) {
  static const Expression form(R"(^(?P<dossiers>{dossier})-?(?:{gap}(?P<title>\D.*))?$)", "dossier line");
  const auto match = form.at(line, 0);
  if (!match) return {};
  const auto dossiers = read_dossiers(line, form.named(*match, "dossiers"));
  if (dossiers.size() != 1) return {};
  return DossierHeading{dossiers.front().dossier, dossiers.front().rijkswet, std::string(form.named(*match, "title").of(line))};
}

std::optional<Code> suffix_line(std::string_view line) {
  static const Expression form(R"(^(?P<suffix>[IVX]{1,6}[A-C]?|[A-HJ-MPRT]){dash}?$)", "suffix line");
  const auto match = form.at(line, 0);
  return match ? std::optional<Code>(Code(form.named(*match, "suffix").of(line))) : std::nullopt;
}

std::optional<NumberedTitle> number_line(std::string_view line) {
  static const Expression form(
      R"(^(?i:nr)\.?{space}(?P<number>\d{1,4}[a-z]?|[A-Z]{1,2})(?:{blank}{2,}(?P<title>\S.*)|{blank}(?P<title2>\p{Lu}{3,}\b.*)|\b[^\p{L}]*$|{blank}(?i:herdruk)\b.*$))"
      R"(|^(?P<number2>[A-Z]{1,2})$)",
      "number line");
  const auto match = form.at(line, 0);
  if (!match) return {};
  return NumberedTitle{Code(form.named(*match, "number").of(line)), form.named(*match, "title").of(line)};
}

PaperKind kind_of_title(std::string_view title) {
  static const std::pair<Expression, PaperKind> kinds[] = {
      {Expression(R"((?i)\bmotie\b)", "motion"), PaperKind::motion},
      {Expression(R"((?i)\b(?:sub)?amendement)", "amendment"), PaperKind::amendment},
      {Expression(R"((?i)\bbrief\b)", "letter"), PaperKind::letter},
      {Expression(R"((?i)\b(?:voorstel van (?:rijks)?wet|wetsvoorstel)\b)", "bill"), PaperKind::bill},
      {Expression(R"((?i)\b(?:memorie|nota)\b)", "memorandum"), PaperKind::memorandum},
      {Expression(R"((?i)\bantwoord)", "answers"), PaperKind::answers},
      {Expression(R"((?i)\bvragen\b)", "questions"), PaperKind::questions},
      {Expression(R"((?i)\b(?:verslag|rapport)\b)", "report"), PaperKind::report},
      {Expression(R"((?i)\bagenda\b)", "agenda"), PaperKind::agenda},
      {Expression(R"((?i)\b(?:koninklijke boodschap|besluit)\b)", "decision"), PaperKind::decision},
  };
  for (const auto& [form, kind] : kinds)
    if (form.find(title)) return kind;
  return title.empty() ? PaperKind::unknown : PaperKind::other;
}

}  // namespace kamergraaf::detail
