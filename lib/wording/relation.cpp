// SPDX-License-Identifier: Apache-2.0
#include "wording/relation.hpp"

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "wording/sayings.hpp"

namespace kamergraaf::detail {

bool is_a_clause(std::string_view rest) {
  static const Expression verb(
      R"((?i)\b(?:ik|wij|we|je|heb|heeft|hebben|had|is|was|waren|wordt|worden|werd|werden|zal|zullen|kan|kunnen|deel|meld|stuur|zend|bied|informeer|bericht|geef|gaf|schreef|verwijs|zijn{gap}(?:er|de|het|in|op|door|met)|(?:bij|in|per|met|via){gap}(?:(?:mijn|de|deze|een){gap})?(?:kamer)?brief)\b)",
      "verb");
  static const Expression relative(R"((?i)[,\s](?:die|dat|waar[{latin}]*|welke?|hoe|wat|om)\b)", "relative");
  const auto found = verb.find(rest);
  if (!found) return false;
  return !relative.is_in(rest.substr(0, found->front().begin));
}

namespace {

constexpr std::size_t longest_phrase = 260;
constexpr std::size_t reach_of_denial = 60;

bool is_denied(std::string_view before, Span words) {
  static const Expression denial(
      R"((?i)\b(?:geen|niet|nooit|nimmer|noch|zonder)\b(?P<only>{gap}(?:alleen|slechts|enkel|zozeer|uitsluitend)\b)?[^,;.()]{0,40}$)",
      "denial");
  static const Expression inside(R"((?i)\b(?:geen|niet|nooit|nimmer)\b)", "denial inside");
  const auto found = denial.find(kamergraaf::detail::before(before, words.begin, reach_of_denial));
  return (found && denial.named(*found, "only").empty()) || inside.is_in(words.of(before));
}

bool said_by_somebody(std::string_view before, Span words) {
  static const Expression pronoun(R"((?i)\b(?:ik|we|wij|je|jij|u|hij|zij|hoe{gap}\S+|het|dat|ziet{gap}\S+)(?:{gap}\S+)?{gap}$)",
                                  "who sees");
  return pronoun.is_in(kamergraaf::detail::before(before, words.begin, 30));
}

/// Of a bill the number is its dossier; another number is that of what amends it.
bool may_be_amended(std::string_view rest, Kind kind) { return kind != Kind::kamerstuk || !names_a_bill(rest); }

bool is_meant(const Saying& saying, std::string_view before, Span words, Kind kind) {
  static const Expression itself(R"((?i)^{gap}(?:deze|dit|onderhavige)\b)", "the paper itself");
  const std::string_view rest = before.substr(words.end);
  if (rest.size() > longest_phrase || !saying.rest.is_in(rest) || is_denied(before, words)) return false;
  if (saying.relation == Relation::annex && itself.is_in(rest)) return false;
  if (saying.relation == Relation::amends && !may_be_amended(rest, kind)) return false;
  if (saying.relation == Relation::see) return !said_by_somebody(before, words);
  return !is_a_clause(rest);
}

Tie last_said(const Saying& saying, std::string_view before, Kind kind) {
  const auto found = saying.words.all(before, {0, before.size()});
  for (auto match = found.rbegin(); match != found.rend(); ++match) {
    const Span own = saying.words.named(*match, "uw");
    const Span words{match->front().begin, own.empty() ? match->front().end : own.begin};
    if (is_meant(saying, before, words, kind)) return {saying.relation, words};
  }
  return {};
}

/// "Antwoorden op de vragen van het lid Jansen (2025Z01234)": the number is that of the questions.
Tie reply_to_questions(std::string_view before) {
  static const Expression form(
      R"((?i)\b(?:beantwoording{gap}van|antwoord(?:en)?{gap}op|beantwoord(?:en)?)\b[^;.]{0,40}\b[{latin}]*vra(?:ag|gen)\b[^;()]*(?:\((?:[^()]{0,60}[:,]?{gap})?|\b(?:kenmerk|nummer|nr\.){space})$)",
      "answers to questions");
  const auto found = form.find(before);
  return found && !is_denied(before, found->front()) ? Tie{Relation::reply, found->front()} : Tie{};
}

}  // namespace

Tie tie_before(std::string_view before, Kind kind, Seen seen) {
  Tie tie;
  for (const Possible& possible : sayings()) {
    if (!possible.in(seen)) continue;
    const Saying& saying = possible.saying();
    if (tie.relation != Relation::cites && saying.relation == Relation::printed_under) break;
    const Tie said = last_said(saying, before, kind);
    if (said.relation != Relation::cites && (tie.relation == Relation::cites || said.words.begin > tie.words.end)) tie = said;
  }
  const bool asked = kind == Kind::kamervraag && seen.any(stems_of("antw")) && seen.any(stems_of("vra"));
  return tie.relation == Relation::cites && asked ? reply_to_questions(before) : tie;
}

Tie tie_before(std::string_view before, Kind kind) { return tie_before(before, kind, seen_in(before)); }

bool follows_up(std::string_view before, std::string_view behind) {
  static const Expression done(
      R"((?i)^[^.;]*?\b(?:afgedaan|afgehandeld|uitgevoerd|nagekomen|gestand|(?:uitvoering|invulling|gevolg){gap}(?:gegeven|te{gap}geven)|voldaan|tegemoetgekomen|tegemoet{gap}gekomen)\b)",
      "done");
  static const Expression here(
      R"((?i)\b(?:hiermee|hiermede|hierdoor|hierbij|bij{gap}dezen?|(?:met|middels|via|door|in){gap}(?:middel{gap}van{gap})?deze{gap}(?:[{latin}]*brief|nota|rapportage)|beschouw(?:en|t)?)\b)",
      "by this");
  static const Expression what(R"((?i)\b(?:moties?|(?:sub)?amendement(?:en)?|toezegging(?:en)?|verzoek)\b)", "what was asked");
  static const Expression denial(R"((?i)\b(?:niet|geen|nooit|deels|gedeeltelijk)\b)", "denial");
  const auto found = done.find(behind);
  if (!found || !what.is_in(before)) return false;
  const std::string_view said = found->front().of(behind);
  return !denial.is_in(said) && (here.is_in(said) || (here.is_in(before) && !denial.is_in(before)));
}

bool goes_on_with_list(std::string_view between) {
  static const Expression form(
      R"((?i)^\)?{space}(?:[,;]{space}(?:en{gap}|alsmede{gap}|evenals{gap})?|(?:en|alsmede|evenals|respectievelijk|resp\.){gap})(?:(?:ook|van|op|aan|bij|naar){gap})?(?:(?:de|het|mijn|uw|onze|die|dat){gap})?(?:[{latin}-]+(?:de|te){gap}){0,3}(?:moties?|(?:sub)?amendement(?:en)?|[{latin}]*brie(?:f|ven)|wetsvoorstel|initiatiefnota|(?:die|dat){gap}van)(?:\b|{dash})(?:[^.;:?!]|\bc\.{blank}?s\.|\b[{capital}]\.)*$)",
      "next of a list");
  return between.size() <= longest_phrase && form.is_in(between) && !is_a_clause(between);
}

}  // namespace kamergraaf::detail
