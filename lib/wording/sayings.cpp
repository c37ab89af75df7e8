// SPDX-License-Identifier: Apache-2.0
#include "wording/sayings.hpp"

#include <array>
#include <string>
#include <vector>

namespace kamergraaf::detail {
namespace {

constexpr const char* determiner =
    R"((?:{gap}(?:de|het|een|mijn|uw|onze|ons|haar|zijn|hun|die|dat|alle|beide|genoemde|bovengenoemde|voornoemde))?(?:{gap}\(?[{latin}-]+(?:d|de|te|en|ige|nader|ste)\)?){0,3}?{gap})";
constexpr const char* motions = R"(moties?|(?:sub)?{dash}?amendement(?:en)?)";
constexpr const char* amendments = R"((?:sub)?{dash}?amendement(?:en)?)";
constexpr const char* bills =
    R"((?:initiatief|wijzigings)?wetsvoorstel(?:len)?|(?:initiatief)?voorstel(?:len)?{gap}van{gap}(?:rijks)?wet|initiatief(?:wets)?voorstel|initiatiefwet|wetsontwerp(?:en)?|ontwerp{gap}van{gap}wet)";
constexpr const char* others =
    R"(initiatiefnota|[{latin}]*brie(?:f|ven)|[{latin}]*nota|memorie{gap}van{gap}(?:toelichting|antwoord)|[{latin}]*verslag|geannoteerde{gap}agenda)";

/// A noun phrase that begins with one of these nouns.
std::string phrase_of(const std::vector<std::string>& nouns) {
  std::string all;
  for (const std::string& noun : nouns) all += (all.empty() ? "" : "|") + noun;
  return std::string(determiner) + "(?:" + all + R"()(?:\b|{dash})[^;]*)";
}

Expression rest_of(const std::string& rest, const std::string& name) { return Expression("(?i)^(?:" + rest + ")$", name); }

const Saying& annex() {
  static const Saying saying{
      Relation::annex,
      Expression(
          R"((?i)\b(?:bijlagen?(?:{gap}(?:[IVX]+|[A-Z]|\d+)\b)?|(?:bij|mee|toe)?gevoegd|opgenomen|meege(?:stuurd|zonden)){gap}(?:bij|van|met)\b)",
          "annex"),
      rest_of(R"((?:{gap}(?:de|het))?{gap}[*_(]*|)" +
                  phrase_of({motions, bills, others, R"([{latin}]*rapport(?:age)?|begroting|[{latin}]*stuk(?:ken)?)"}),
              "annex of")};
  return saying;
}

const Saying& replacement() {
  static const Saying saying{
      Relation::replaces,
      Expression(
          R"((?i)\b(?:ter{gap}vervanging{gap}van|vervang(?:t|en)|in{gap}(?:de{gap})?plaats{gap}van|{instead}\b\.?)|[,(]{space}(?:was|voorheen)\b)",
          "replaces"),
      rest_of(
          R"((?:{gap}(?:die|dat|de|het))?(?:,?{gap}(?:moties?|amendement(?:en)?|gedrukt{gap}onder))*{space}[:,]?{space}[*_]*|)" +
              phrase_of({motions, bills, others}),
          "in its place")};
  return saying;
}

const Saying& amending() {
  static const Saying saying{Relation::amends,
                             Expression(R"((?i)\b(?:(?:ter|tot|houdende){gap}wijziging{gap}van|wijzigt)\b)", "wijzigt"),
                             rest_of(phrase_of({amendments, bills}), "what is amended")};
  return saying;
}

const Saying& amendment_on() {
  static const Saying saying{
      Relation::amends,
      Expression(
          R"((?i)\b(?:(?:sub)?{dash}?amendement(?:en)?|nota{gap}van{gap}wijziging(?:en)?|novelle)\b[^.;()]{0,80}?{gap}(?:op|bij)(?:{gap}artikel{gap}\S+{gap}van)?\b)",
          "amendement op"),
      rest_of(phrase_of({amendments, bills}), "what it is on")};
  return saying;
}

const Saying& amending_an_amendment() {
  static const Saying saying{Relation::amends, Expression(R"((?i)\bwijziging{gap}(?:van|op)\b)", "wijziging van"),
                             rest_of(phrase_of({amendments}), "the amendment")};
  return saying;
}

const Saying& reply() {
  static const Saying saying{
      Relation::reply,
      Expression(
          R"((?i)\b(?:(?:in|als|ter){gap}(?:een{gap})?(?:(?:eerste|schriftelijke?|nadere?|mondelinge?|gezamenlijke?){gap})?(?:[{latin}]*reactie|antwoord|beantwoording){gap}(?:op|van))\b)",
          "reply"),
      rest_of("[^;]*", "what is answered")};
  return saying;
}

const Saying& reply_to_yours() {
  static const Saying saying{
      Relation::reply, Expression(R"((?i)\b(?:naar{gap}aanleiding{gap}van|antwoord(?:en)?{gap}op)(?P<uw>{gap}uw)\b)", "uw"),
      rest_of(phrase_of({R"([{latin}]*brie(?:f|ven)|verzoek|[{latin}]*vra(?:ag|gen)|schrijven|moties?)"}), "what you wrote")};
  return saying;
}

const Saying& reply_to_a_motion() {
  static const Saying saying{Relation::reply,
                             Expression(R"((?i)\b(?:[{latin}]*reacties?|antwoord(?:en)?){gap}op\b)", "reactie op"),
                             rest_of(phrase_of({motions, "initiatiefnota", "burgerinitiatief"}), "what is replied to")};
  return saying;
}

const Saying& following_up() {
  static const Saying saying{
      Relation::follow_up,
      Expression(
          R"((?i)\b(?:(?:uitvoering|invulling|opvolging|uitwerking|afdoening){gap}(?:[{latin}]+{gap}){0,6}?(?:van|aan)|(?:gevolg|tegemoet){gap}(?:[{latin}]+{gap}){0,6}?aan)\b)",
          "follow-up"),
      rest_of(std::string(R"([^;]{0,60}?\b(?:)") + motions + R"(|toezegging(?:en)?)(?:\b|{dash})[^;]*)",
              "what is followed up")};
  return saying;
}

const Saying& following_up_by_title() {
  static const Saying saying{
      Relation::follow_up, Expression(R"((?i)\b(?:uitvoering|invulling|opvolging|uitwerking|afdoening)\b)", "uitvoering motie"),
      rest_of(phrase_of({"motie|(?:sub)?amendement"}), "the motion")};
  return saying;
}

const Saying& reporting() {
  static const Saying saying{
      Relation::report,
      Expression(
          R"((?i)\b(?:doe[tn]?|deed|gedaan|breng[te]?n?|bracht|uitgebracht)\b[^.;()]{0,40}?\bverslag{gap}(?:uit{gap})?(?:van|over|omtrent)\b|\bverslag{gap}(?:te{gap}doen|uit{gap}te{gap}brengen|uitgebracht){gap}(?:van|over|omtrent)\b)",
          "report"),
      rest_of("[^;().]*", "what is reported on")};
  return saying;
}

const Saying& report_directly() {
  static const Saying saying{Relation::report, Expression(R"((?i)\bverslag{gap}(?:van|over)\b)", "verslag van"),
                             rest_of("{gap}", "nothing")};
  return saying;
}

const Saying& seeing() {
  static const Saying saying{
      Relation::see,
      Expression(
          R"((?i)(?:(?:^|[(;])[\s\x{A0}*_"]*(?:en{gap}|maar{gap})?(?:zie|vgl\.|vergelijk|cf\.)|\b(?:zie{gap}ook|vgl\.|cf\.))(?:[\s:,]|\x{A0}|$))",
          "see"),
      rest_of(R"([^;:()]*[\s\x{A0}*_("]*)", "what to see")};
  return saying;
}

const Saying& seeing_in_the_sentence() {
  static const Saying saying{Relation::see,
                             Expression(R"((?i)\b(?:zie|vergelijk)(?:{gap}(?:tevens|hierover|verder|bijvoorbeeld))?\b)", "zie"),
                             rest_of(R"([:,]?{gap}(?:(?:de|het|mijn|ook){gap})?[{latin}-]{0,20}{space}[*_(]*)", "directly")};
  return saying;
}

const Saying& printed_under() {
  static const Saying saying{Relation::printed_under, Expression(R"((?i)\bgedrukt{gap}onder\b)", "gedrukt onder"),
                             rest_of("{gap}[*_]*", "nothing")};
  return saying;
}

constexpr std::uint64_t anything = Stems::all;
constexpr std::uint64_t amended = stems_of("amend", "voorst", "ontwe", "tiefw");
constexpr std::uint64_t motion = stems_of("moti", "amend");
constexpr std::uint64_t done = stems_of("uitvo", "invul", "opvol", "uitwe", "afdoe");

constexpr std::array<Possible, 15> all{{
    {stems_of("bijla", "gevoe", "opgen", "meege"), anything, annex},
    {stems_of("verva", "plaats_", "v_", "_was_", "voorh"), anything, replacement},
    {stems_of("wijzi"), amended, amending},
    {stems_of("amend", "nota_", "novel"), amended, amendment_on},
    {stems_of("wijzi"), stems_of("amend"), amending_an_amendment},
    {stems_of("reac", "antw"), anything, reply},
    {stems_of("aanle", "antw"), stems_of("_uw_"), reply_to_yours},
    {stems_of("reac", "antw"), motion | stems_of("nota_", "burge"), reply_to_a_motion},
    {done | stems_of("gevol", "tegem"), motion | stems_of("toeze"), following_up},
    {done, motion, following_up_by_title},
    {stems_of("versl"), anything, reporting},
    {stems_of("versl"), anything, report_directly},
    {stems_of("zie_", "vgl", "verge", "cf_"), anything, seeing},
    {stems_of("zie_", "verge"), anything, seeing_in_the_sentence},
    {stems_of("gedru"), anything, printed_under},
}};

}  // namespace

std::span<const Possible> sayings() { return all; }

bool names_a_bill(std::string_view rest) {
  static const Expression bill = rest_of(phrase_of({bills}), "a bill");
  return bill.is_in(rest);
}

}  // namespace kamergraaf::detail
