// SPDX-License-Identifier: Apache-2.0
#include "detail/relation.hpp"

#include <string>
#include <vector>

#include "detail/bytes.hpp"
#include "detail/expression.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_phrase = 260;
constexpr std::size_t reach_of_denial = 60;

/// Words that say a relation, and what may stand between them and the citation.
struct Saying {
  Relation relation;
  Expression words;
  Expression rest;
};

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

Saying annex() {
  return {
      Relation::annex,
      Expression(
          R"((?i)\b(?:bijlagen?(?:{gap}(?:[IVX]+|[A-Z]|\d+)\b)?|(?:bij|mee|toe)?gevoegd|opgenomen|meege(?:stuurd|zonden)){gap}(?:bij|van|met)\b)",
          "annex"),
      rest_of(R"((?:{gap}(?:de|het))?{gap}[*_(]*|)" +
                  phrase_of({motions, bills, others, R"([{latin}]*rapport(?:age)?|begroting|[{latin}]*stuk(?:ken)?)"}),
              "annex of")};
}

Saying replacement() {
  return {
      Relation::replaces,
      Expression(
          R"((?i)\b(?:ter{gap}vervanging{gap}van|vervang(?:t|en)|in{gap}(?:de{gap})?plaats{gap}van|t\.?{space}v\.?{space}v\b\.?)|[,(]{space}(?:was|voorheen)\b)",
          "replaces"),
      rest_of(
          R"((?:{gap}(?:die|dat|de|het))?(?:,?{gap}(?:moties?|amendement(?:en)?|gedrukt{gap}onder))*{space}[:,]?{space}[*_]*|)" +
              phrase_of({motions, bills, others}),
          "in its place")};
}

Saying amending() {
  return {Relation::amends, Expression(R"((?i)\b(?:(?:ter|tot|houdende){gap}wijziging{gap}van|wijzigt)\b)", "wijzigt"),
          rest_of(phrase_of({amendments, bills}), "what is amended")};
}

Saying amendment_on() {
  return {
      Relation::amends,
      Expression(
          R"((?i)\b(?:(?:sub)?{dash}?amendement(?:en)?|nota{gap}van{gap}wijziging(?:en)?|novelle)\b[^.;()]{0,80}?{gap}(?:op|bij)(?:{gap}artikel{gap}\S+{gap}van)?\b)",
          "amendement op"),
      rest_of(phrase_of({amendments, bills}), "what it is on")};
}

Saying amending_an_amendment() {
  return {Relation::amends, Expression(R"((?i)\bwijziging{gap}(?:van|op)\b)", "wijziging van"),
          rest_of(phrase_of({amendments}), "the amendment")};
}

Saying reply() {
  return {
      Relation::reply,
      Expression(
          R"((?i)\b(?:(?:in|als|ter){gap}(?:een{gap})?(?:(?:eerste|schriftelijke?|nadere?|mondelinge?|gezamenlijke?){gap})?(?:[{latin}]*reactie|antwoord|beantwoording){gap}(?:op|van))\b)",
          "reply"),
      rest_of("[^;]*", "what is answered")};
}

Saying reply_to_yours() {
  return {
      Relation::reply, Expression(R"((?i)\b(?:naar{gap}aanleiding{gap}van|antwoord(?:en)?{gap}op)(?P<uw>{gap}uw)\b)", "uw"),
      rest_of(phrase_of({R"([{latin}]*brie(?:f|ven)|verzoek|[{latin}]*vra(?:ag|gen)|schrijven|moties?)"}), "what you wrote")};
}

Saying reply_to_a_motion() {
  return {Relation::reply, Expression(R"((?i)\b(?:[{latin}]*reacties?|antwoord(?:en)?){gap}op\b)", "reactie op"),
          rest_of(phrase_of({motions, "initiatiefnota", "burgerinitiatief"}), "what is replied to")};
}

Saying following_up() {
  return {
      Relation::follow_up,
      Expression(
          R"((?i)\b(?:(?:uitvoering|invulling|opvolging|uitwerking|afdoening){gap}(?:[{latin}]+{gap}){0,6}?(?:van|aan)|(?:gevolg|tegemoet){gap}(?:[{latin}]+{gap}){0,6}?aan)\b)",
          "follow-up"),
      rest_of(std::string(R"([^;]{0,60}?\b(?:)") + motions + R"(|toezegging(?:en)?)(?:\b|{dash})[^;]*)",
              "what is followed up")};
}

Saying following_up_by_title() {
  return {Relation::follow_up,
          Expression(R"((?i)\b(?:uitvoering|invulling|opvolging|uitwerking|afdoening)\b)", "uitvoering motie"),
          rest_of(phrase_of({"motie|(?:sub)?amendement"}), "the motion")};
}

Saying reporting() {
  return {
      Relation::report,
      Expression(
          R"((?i)\b(?:doe[tn]?|deed|gedaan|breng[te]?n?|bracht|uitgebracht)\b[^.;()]{0,40}?\bverslag{gap}(?:uit{gap})?(?:van|over|omtrent)\b|\bverslag{gap}(?:te{gap}doen|uit{gap}te{gap}brengen|uitgebracht){gap}(?:van|over|omtrent)\b)",
          "report"),
      rest_of("[^;().]*", "what is reported on")};
}

Saying report_directly() {
  return {Relation::report, Expression(R"((?i)\bverslag{gap}(?:van|over)\b)", "verslag van"), rest_of("{gap}", "nothing")};
}

Saying seeing() {
  return {
      Relation::see,
      Expression(
          R"((?i)(?:(?:^|[(;])[\s\x{A0}*_"]*(?:en{gap}|maar{gap})?(?:zie|vgl\.|vergelijk|cf\.)|\b(?:zie{gap}ook|vgl\.|cf\.))(?:[\s:,]|\x{A0}|$))",
          "see"),
      rest_of(R"([^;:()]*[\s\x{A0}*_("]*)", "what to see")};
}

Saying seeing_in_the_sentence() {
  return {Relation::see, Expression(R"((?i)\b(?:zie|vergelijk)(?:{gap}(?:tevens|hierover|verder|bijvoorbeeld))?\b)", "zie"),
          rest_of(R"([:,]?{gap}(?:(?:de|het|mijn|ook){gap})?[{latin}-]{0,20}{space}[*_(]*)", "directly")};
}

Saying printed_under() {
  return {Relation::printed_under, Expression(R"((?i)\bgedrukt{gap}onder\b)", "gedrukt onder"),
          rest_of("{gap}[*_]*", "nothing")};
}

/// The last counts where no other does.
const std::vector<Saying>& sayings() {
  static const std::vector<Saying> all{annex(),
                                       replacement(),
                                       amending(),
                                       amendment_on(),
                                       amending_an_amendment(),
                                       reply(),
                                       reply_to_yours(),
                                       reply_to_a_motion(),
                                       following_up(),
                                       following_up_by_title(),
                                       reporting(),
                                       report_directly(),
                                       seeing(),
                                       seeing_in_the_sentence(),
                                       printed_under()};
  return all;
}

ExpressionSet words_of_sayings() {
  std::vector<std::string> words;
  for (const Saying& saying : sayings()) words.push_back(saying.words.source());
  return {words, ExpressionSet::Where::anywhere, "sayings"};
}

/// Which of the sayings have their words there.
std::vector<int> said_in(std::string_view before) {
  static const ExpressionSet words = words_of_sayings();
  std::vector<int> found;
  words.find(before, found);
  return found;
}

/// A main clause: what follows is no longer what the relation is said of.
bool is_a_clause(std::string_view rest) {
  static const Expression verb(
      R"((?i)\b(?:ik|wij|we|je|heb|heeft|hebben|had|is|was|waren|wordt|worden|werd|werden|zal|zullen|kan|kunnen|deel|meld|stuur|zend|bied|informeer|bericht|geef|gaf|schreef|verwijs|zijn{gap}(?:er|de|het|in|op|door|met)|(?:bij|in|per|met|via){gap}(?:(?:mijn|de|deze|een){gap})?(?:kamer)?brief)\b)",
      "verb");
  static const Expression relative(R"((?i)[,\s](?:die|dat|waar[{latin}]*|welke?|hoe|wat|om)\b)", "relative");
  const auto found = verb.find(rest);
  if (!found) return false;
  const auto opened = relative.find(rest.substr(0, found->front().begin));
  return !opened;
}

bool is_denied(std::string_view before, Span words) {
  static const Expression denial(
      R"((?i)\b(?:geen|niet|nooit|nimmer|noch|zonder)\b(?P<only>{gap}(?:alleen|slechts|enkel|zozeer|uitsluitend)\b)?[^,;.()]{0,40}$)",
      "denial");
  static const Expression inside(R"((?i)\b(?:geen|niet|nooit|nimmer)\b)", "denial inside");
  const auto found = denial.find(kamergraaf::detail::before(before, words.begin, reach_of_denial));
  return (found && denial.named(*found, "only").empty()) || inside.find(words.of(before));
}

bool said_by_somebody(std::string_view before, Span words) {
  static const Expression pronoun(R"((?i)\b(?:ik|we|wij|je|jij|u|hij|zij|hoe{gap}\S+|het|dat|ziet{gap}\S+)(?:{gap}\S+)?{gap}$)",
                                  "who sees");
  return pronoun.is_in(kamergraaf::detail::before(before, words.begin, 30));
}

/// Of a bill the number is its dossier; another number is that of what amends it.
bool may_be_amended(std::string_view rest, Kind kind) {
  static const Expression bill = rest_of(phrase_of({bills}), "a bill");
  return kind != Kind::kamerstuk || !bill.find(rest);
}

bool is_meant(const Saying& saying, std::string_view before, Span words, Kind kind) {
  static const Expression itself(R"((?i)^{gap}(?:deze|dit|onderhavige)\b)", "the paper itself");
  const std::string_view rest = before.substr(words.end);
  if (rest.size() > longest_phrase || !saying.rest.find(rest) || is_denied(before, words)) return false;
  if (saying.relation == Relation::annex && itself.find(rest)) return false;
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

Tie tie_before(std::string_view before, Kind kind) {
  Tie tie;
  for (const int place : said_in(before)) {
    const Saying& saying = sayings()[static_cast<std::size_t>(place)];
    if (tie.relation != Relation::cites && saying.relation == Relation::printed_under) break;
    const Tie said = last_said(saying, before, kind);
    if (said.relation != Relation::cites && (tie.relation == Relation::cites || said.words.begin > tie.words.end)) tie = said;
  }
  return tie.relation == Relation::cites && kind == Kind::kamervraag ? reply_to_questions(before) : tie;
}

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
  if (!found || !what.find(before)) return false;
  const std::string_view said = found->front().of(behind);
  return !denial.find(said) && (here.find(said) || (here.find(before) && !denial.find(before)));
}

bool goes_on_with_list(std::string_view between) {
  static const Expression form(
      R"((?i)^\)?{space}(?:[,;]{space}(?:en{gap}|alsmede{gap}|evenals{gap})?|(?:en|alsmede|evenals|respectievelijk|resp\.){gap})(?:(?:ook|van|op|aan|bij|naar){gap})?(?:(?:de|het|mijn|uw|onze|die|dat){gap})?(?:[{latin}-]+(?:de|te){gap}){0,3}(?:moties?|(?:sub)?amendement(?:en)?|[{latin}]*brie(?:f|ven)|wetsvoorstel|initiatiefnota|(?:die|dat){gap}van)(?:\b|{dash})(?:[^.;:?!]|\bc\.{blank}?s\.|\b[{capital}]\.)*$)",
      "next of a list");
  return between.size() <= longest_phrase && form.find(between) && !is_a_clause(between);
}

}  // namespace kamergraaf::detail
