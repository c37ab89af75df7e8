// SPDX-License-Identifier: Apache-2.0
#include "references/eerste_kamer.hpp"

#include <algorithm>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"

namespace kamergraaf::detail {

bool is_of_the_eerste_kamer(const Identifier& id) {
  const std::string_view number = id.number.view();
  return std::any_of(number.begin(), number.end(), [](char c) { return !is_digit(c); });
}

bool is_said_of_the_eerste_kamer(std::string_view text, Span phrase) {
  static const Expression behind(R"({gap}(?:in|uit|van){gap}de{gap}(?:Eerste{gap}Kamer|[Ss]enaat)\b)", "in the Senate");
  static const Expression ahead(R"(\b(?:EK|E\.K\.|[Ss]enaats?|Eerste{dash}Kamer){dash}$)", "of the Senate");
  return behind.is_at(text, phrase.end) || ahead.is_in(before(text, phrase.begin, 16));
}

bool is_sent_to_the_eerste_kamer(std::string_view text, Span phrase) {
  static const Expression form(
      R"({gap}aan{gap}(?:(?:de{gap})?(?i:voorzitter|leden){gap}van{gap})?(?:de{gap})?(?:Eerste{gap}Kamer|[Ss]enaat)\b)",
      "to the Senate");
  return form.is_in(phrase.of(text)) || form.is_at(text, phrase.end);
}

}  // namespace kamergraaf::detail
