// SPDX-License-Identifier: Apache-2.0
#include "matching/cases.hpp"

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"

namespace kamergraaf::detail {
namespace {

/// "Zaak: Brief derden - 2025Z04567".
bool is_said_to_be_another(std::string_view words) {
  static const Expression form(
      R"((?i)\b(?:brief{gap}(?:derden|regering)\b(?:[^.;\n]|\b[{latin}]\.){0,200}|(?:uw{gap}verzoek|zaak(?:nummer)?|brief{gap}van{gap}(?:de|het|een){gap}(?:gemeente|provincie|stichting|vereniging|burger)|(?:nader{gap})?gewijzigde{gap}motie|motie|amendement|initiatiefnota|petitie|verzoekschrift)\b[^.;\n]{0,90})$)",
      "case of something else");
  static const Expression question(R"((?i)vra(?:ag|gen))", "question");
  return form.is_at_end(words) && !question.is_in(words);
}

bool names_another(std::string_view text, std::size_t at) {
  static const Expression form(
      R"((?:{space}(?:</[a-z]{1,8}>|:|{dash})){0,4}{space}(?i:aan{gap}(?:de{gap})?(?:min(?:ister)?\b|staatssecretaris|stas\b|voorzitter|informateur)|(?:[{latin}]+{gap}){0,2}(?:brief|verzoek|stafnotitie|wetsvoorstel|advies)\b))",
      "case that is no question");
  return form.is_at(text, at);
}

}  // namespace

bool is_of_questions(std::string_view text, Span name) {
  constexpr std::size_t farthest = 260;
  return !names_another(text, name.end) && !is_said_to_be_another(before(text, name.begin, farthest));
}

}  // namespace kamergraaf::detail
