// SPDX-License-Identifier: Apache-2.0
#include "oracle/nouns.hpp"

#include "detail/answered.hpp"
#include "detail/bytes.hpp"
#include "detail/expression.hpp"

namespace oracle {

using kamergraaf::PaperKind;
using kamergraaf::Span;
using kamergraaf::detail::Expression;

PaperKind paper_before(std::string_view text, Span window) {
  static const Expression form(
      R"((?i)\b(?:(?P<letter>[{latin}]*brie(?:f|ven))|(?P<motion>moties?)|(?P<amendment>(?:sub)?amendement(?:en)?)|)"
      R"((?P<bill>[{latin}]*wetsvoorstel(?:len)?|initiatiefvoorstel(?:len)?|voorstel{gap}van{gap}(?:rijks)?wet)|)"
      R"((?P<memorandum>MvT|MvA|initiatiefnota|memorie{gap}van{gap}(?:toelichting|antwoord)|nota{gap}(?:van{gap}(?:wijziging|verbetering)|naar{gap}aanleiding(?:{gap}van{gap}het{gap}(?:nader{gap})?verslag)?))|)"
      R"((?P<report>[{latin}]*(?:verslag|rapportage))|(?P<questions>(?:schriftelijke{gap}|kamer)vragen)|(?P<answers>beantwoording{gap}van)|)"
      R"((?P<agenda>geannoteerde{gap}agenda))\b)",
      "paper noun");
  static const Expression its_like(R"((?i)\bvervanging{gap}van{gap}(?:die|dat)\b)", "one of its kind");
  static const Expression itself(R"((?i)\b(?:deze|dit|onderhavige){gap}$)", "this letter");
  PaperKind found = PaperKind::unknown;
  Span noun;
  for (const Expression::Match& match : form.all(text, window)) {
    const std::string_view words = kamergraaf::detail::before(text, match.front().begin, 24);
    if (!its_like.is_in(window.of(text)) && itself.is_in(words)) {
      found = PaperKind::unknown;
      continue;
    }
    for (std::size_t kind = 1; kind < static_cast<std::size_t>(PaperKind::other); ++kind)
      if (const Span span = form.named(match, name_of(static_cast<PaperKind>(kind))); !span.empty()) {
        found = static_cast<PaperKind>(kind);
        noun = span;
      }
  }
  const bool none = found == PaperKind::unknown || window.end - noun.end > 120 ||
                    kamergraaf::detail::is_of_another_number(text, noun, window.end, found);
  return none ? PaperKind::unknown : found;
}

}  // namespace oracle
