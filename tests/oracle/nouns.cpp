// SPDX-License-Identifier: Apache-2.0
#include "oracle/nouns.hpp"

#include <vector>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "wording/answered.hpp"

namespace oracle {

using kamergraaf::PaperKind;
using kamergraaf::Span;
using kamergraaf::detail::Expression;

PaperKind paper_before(std::string_view text, Span window) {
  static const Expression form(
      R"((?i)\b(?:(?P<letter>[{latin}]*brie(?:f|ven))|(?P<motion>moties?)|(?P<amendment>(?:sub)?amendement(?:en)?)|)"
      R"((?P<bill>[{latin}]*wetsvoorstel(?:len)?|wets-?ontwerp(?:en)?|novelle|belastingplan(?:{gap}\d{4})?|initiatiefvoorstel(?:len)?|voorstel{gap}van{gap}(?:rijks)?wet)|)"
      R"((?P<memorandum>MvT|MvA|initiatiefnota|memorie{gap}van{gap}(?:toelichting|antwoord)|nota{gap}(?:van{gap}(?:wijziging|verbetering)|naar{gap}aanleiding(?:{gap}van{gap}het{gap}(?:nader{gap})?verslag)?))|)"
      R"((?P<report>[{latin}]*(?:verslag|rapportage))|(?P<questions>(?:schriftelijke{gap}|kamer)vragen)|(?P<answers>beantwoording{gap}van)|)"
      R"((?P<agenda>geannoteerde{gap}agenda))\b)",
      "paper noun");
  static const Expression its_like(R"((?i)\bvervanging{gap}van{gap}(?:die|dat)\b)", "one of its kind");
  static const Expression itself(R"((?i)\b(?:deze|dit|onderhavige){gap}$)", "this letter");
  static const Expression tie(
      R"([{small}](?P<tie>{gap}(?:bij|over|op|inzake|betreffende|aangaande){gap}(?:(?:het|dit|dat|de|een|zijn|haar|uw|ons){gap})?(?:[{small}-]+e{gap})?)$)",
      "comes with a bill");
  struct Noun {
    PaperKind kind = PaperKind::unknown;
    Span span;
  };
  std::vector<Noun> all;
  for (const Expression::Match& match : form.all(text, window))
    for (std::size_t kind = 1; kind < static_cast<std::size_t>(PaperKind::other); ++kind)
      if (!form.named(match, name_of(static_cast<PaperKind>(kind))).empty())
        all.push_back({static_cast<PaperKind>(kind), match.front()});
  Noun noun = all.empty() ? Noun{} : all.back();
  if (noun.kind == PaperKind::bill) {
    const std::string_view words = Span{window.begin, noun.span.begin}.of(text);
    if (const auto tied = tie.find(words)) {
      const bool is_next = all.size() > 1 && all[all.size() - 2].span.end == window.begin + tie.named(*tied, "tie").begin;
      noun = is_next ? all[all.size() - 2] : Noun{};
    }
  }
  static const Expression of_members(
      R"((?i:\b(?P<motion>moties?)|\b(?P<amendment>(?:sub)?amendement(?:en)?))(?:{space}{dash}{space}|{gap}(?:(?:van|door){gap})?(?:{member})?){persons}{others}?{gap}(?:over|inzake|betreffende|aangaande|omtrent){gap}(?:(?:het{gap})?[{small}]+(?:ing|en){gap}van{gap})?(?:(?:de|het|een|zijn|haar|uw|mijn|deze|dit|dat){gap})?(?:{adjective}){0,2}$)",
      "motion about it");
  static const Expression of_a_day(
      R"(\b(?P<letter>(?i:[{latin}]*brief))\b(?:[^.;:()\n]|\bd\.{blank}?d\.){0,60}?\b{datum}{gap}(?:over|inzake|betreffende|aangaande|omtrent){gap}(?:(?:het{gap})?[{small}]+(?:ing|en){gap}van{gap})?(?:(?:de|het|een|zijn|haar|uw|mijn|deze|dit|dat){gap})?(?:{adjective}){0,2}$)",
      "letter about it");
  const std::string_view ahead = Span{window.begin, noun.span.begin}.of(text);
  const auto take = [&](const Expression& first, PaperKind what) {
    const auto match = first.find(ahead);
    const Span found = match ? first.named(*match, name_of(what)) : Span{};
    if (!found.empty()) noun = {what, {window.begin + found.begin, window.begin + found.end}};
    return !found.empty();
  };
  static const Expression of_motions(R"(\b(?P<letter>(?i:(?:verzamel|voortgangs|stand-van-zaken|uitvoerings)brief)){gap}$)",
                                     "letter on motions");
  if (noun.kind == PaperKind::motion) take(of_motions, PaperKind::letter);
  const PaperKind kind = noun.kind;
  const bool named =
      noun.span.end < text.size() && std::string_view("-\xE2").find(text[noun.span.end]) != std::string_view::npos;
  if (kind != PaperKind::unknown && kind != PaperKind::motion && !(kind == PaperKind::amendment && named))
    if (!take(of_members, PaperKind::motion) && kind != PaperKind::amendment) take(of_members, PaperKind::amendment);
  if (noun.kind == kind && (kind == PaperKind::report || kind == PaperKind::agenda)) take(of_a_day, PaperKind::letter);
  const std::string_view words = kamergraaf::detail::before(text, noun.span.begin, 24);
  if (!its_like.is_in(window.of(text)) && itself.is_in(words)) return PaperKind::unknown;
  const bool none = noun.kind == PaperKind::unknown || window.end - noun.span.end > 120 ||
                    kamergraaf::detail::is_of_another_number(text, noun.span, window.end, noun.kind);
  return none ? PaperKind::unknown : noun.kind;
}

}  // namespace oracle
