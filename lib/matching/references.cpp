// SPDX-License-Identifier: Apache-2.0
#include "matching/references.hpp"

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

std::string_view refusal(std::string_view text, Span phrase) {
  static const Expression indefinite(
      R"(\b(?i:een|[eé]{2}n|[eé]{2}n|1|geen|elke?|iedere?|zo['\x{2019}]n|enkele|twee|drie|welke){gap}(?:[{latin}-]+{gap})?$)",
      "indefinite article");
  static const Expression joined(R"((?:{dash}|/)[{latin}]|{dash}$)", "rest of a word");
  static const Expression possessive("^{possessive}", "possessive");
  if (joined.at(text, phrase.end)) return "the beginning of a longer word";
  const bool definite = possessive.at(phrase.of(text), 0).has_value();
  return !definite && indefinite.find(before(text, phrase.begin, 40)) ? "no certain paper" : std::string_view{};
}

/// "het wetsvoorstel door de Tweede Kamer": who is named put nothing forward.
Span without_bodies(std::string_view text, Span phrase) {
  static const Expression body(
      R"({gap}(?:(?:van|door){gap})?(?:de{gap}|het{gap})?(?:Tweede|Eerste|Kamer|Raad|Staten|Minister|Staatssecretaris|Europe|Rijk|Koning|Nederland|Groenen|Bondsdag|Senaat|Parlement))",
      "body");
  const auto match = body.find(text.substr(0, phrase.end), phrase.begin);
  return match ? Span{phrase.begin, match->front().begin} : phrase;
}

}  // namespace

Reading read_reference(std::string_view text, const Pattern& pattern, const Expression& form, const Expression::Match& match) {
  const Span cite = form.named(match, "cite");
  const Span whole = cite.empty() ? match.front() : cite;
  const Span phrase = pattern.name == "reference-named" ? without_bodies(text, whole) : whole;
  Reading reading{{}, refusal(text, phrase), phrase, phrase.end};
  if (!reading.turned_down.empty()) {
    reading.next = phrase.begin + 1;
    return reading;
  }
  Citation citation;
  citation.id.kind = pattern.kind;
  citation.form = Form::implicit;
  citation.verdict = Verdict::unresolved;
  citation.reason = "it has no number";
  citation.span = citation.group = phrase;
  reading.citations.push_back(std::move(citation));
  return reading;
}

}  // namespace kamergraaf::detail
