// SPDX-License-Identifier: Apache-2.0
#include "references/writer.hpp"

#include "detail/expression.hpp"
#include "detail/people.hpp"
#include "detail/sentence.hpp"

namespace kamergraaf::detail {
namespace {

bool have_the_same_words(const std::string& a, const std::string& b) {
  return a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

}  // namespace

std::string sender_in(std::string_view words) {
  static const Expression form(
      R"((?i)\bvan{gap}(?:de{gap}|het{gap}|onze{gap}|mijn{gap}|haar{gap}|zijn{gap})?(?P<sender>(?:minister(?:{dash}president)?|staatssecretaris|ambts?genoot|collega)(?:{gap}(?:van|voor){gap}[^.;:()\n\d]{1,80}?)?)(?:{gap}(?:van|d\.{space}d\.|gedateerd|gedagtekend|over|aan|met){gap}|[,.;:()]|$))",
      "sender");
  const auto match = form.find(words);
  return match ? folded(plain_letters(form.named(*match, "sender").of(words))) : std::string();
}

bool may_be_the_same(const Writer& a, const Writer& b) {
  if (is_possessive(a.pointer) && is_possessive(b.pointer) && a.pointer != b.pointer) return false;
  return a.sender.empty() || b.sender.empty() || have_the_same_words(a.sender, b.sender);
}

}  // namespace kamergraaf::detail
