// SPDX-License-Identifier: Apache-2.0
#include "references/said.hpp"

#include <algorithm>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "wording/council.hpp"
#include "wording/people.hpp"
#include "wording/sentence.hpp"

namespace kamergraaf::detail {
namespace {

std::vector<std::string> texts_of(const std::vector<Span>& names, std::string_view text) {
  std::vector<std::string> texts;
  for (const Span name : names) texts.emplace_back(name.of(text));
  return texts;
}

const ReadOut* read_out_as(const Scene& scene, std::size_t index) {
  const auto found = std::lower_bound(scene.read_out.begin(), scene.read_out.end(), index,
                                      [](const ReadOut& one, std::size_t citation) { return one.citation < citation; });
  return found != scene.read_out.end() && found->citation == index ? &*found : nullptr;
}

bool are_paired(std::string_view text, const std::vector<Span>& names) {
  static const Expression stroke(R"(^{space}/{space}$)", "stroke");
  return names.size() == 2 && names[0].end <= names[1].begin && stroke.is_at(Span{names[0].end, names[1].begin}.of(text), 0);
}

/// "Wijziging van de Havenwet (21 999)", "wetsont-werp 21 999".
bool is_named_as_a_bill(std::string_view text, const Citation& citation) {
  constexpr std::size_t longest_title = 300;
  static const Expression title(
      R"((?:\n{blank}*|[:;]{space}(?:en{gap}|\d{1,2}[.)]{gap})?|\b(?:behandeling|bespreking){gap}van{gap})(?P<title>(?:(?:Wijziging|Aanvulling|Naturalisatie|Goedkeuring|Vaststelling|Intrekking|Verlenging|Bekrachtiging|Onteigening|Invoering|Herziening){gap}van|Regels{gap}(?:voor|over|omtrent|betreffende|inzake|ter))\b[^.;:!?()\n]*(?:\([^()\n]*\)[^.;:!?()\n]*){0,2})\({space}$)",
      "title of a bill");
  static const Expression clause(
      R"(\b(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|dossier|debat|brief|motie|kader|rapport)\b)", "clause");
  static const Expression end(R"({space}\){space}(?:[.,;:]|\n|$))", "end of a title");
  static const Expression word(R"(^(?i:wets{fold}(?:ontwerp|voor{fold}stel)))", "bill");
  if (citation.id.kind != Kind::dossier || citation.paper != PaperKind::unknown) return false;
  if (word.is_at(citation.group.of(text), 0)) return true;
  const std::string_view words = before(text, citation.group.begin, longest_title);
  if (!end.is_at(text, citation.group.end) || !title.is_at_end(words) || !council_name(citation.id.dossier).empty())
    return false;
  return !clause.is_in(title.named(*title.find(words), "title").of(words));
}

Said said_of(const Scene& scene, const Citation& citation, std::size_t place) {
  Said said;
  said.span = citation.group;
  said.place = place;
  said.id = citation.verdict == Verdict::resolved ? citation.id : Identifier{Kind::reference};
  said.kind = is_named_as_a_bill(scene.document.text, citation) ? PaperKind::bill : citation.paper;
  said.names = texts_of(citation.names, scene.document.text);
  said.paired = are_paired(scene.document.text, citation.names);
  said.party = party_behind(scene.document.text, citation.names);
  said.date = citation.date;
  return said;
}

void take_read_out(const Scene& scene, const ReadOut& one, Said& said) {
  said.kind = PaperKind::motion;
  said.names = texts_of(one.names, scene.document.text);
  said.whole = !said.names.empty();
  said.revised = one.replaces.has_value();
}

void take_known(const KnownPaper& paper, Said& said) {
  said.kind = paper.kind;
  if (!said.date) said.date = paper.date;
  said.revised |= paper.revision != Revision::none;
  if (paper.names.empty()) return;
  said.names = paper.names;
  said.whole = true;
}

/// "Amendement-Jansen (36 999, nr. 29), ter vervanging van nr. 9".
bool takes_the_place_of_another(std::string_view text, const Citation& citation) {
  static const Expression form(R"({space}\)?{space},?{space}\(?(?i:{instead}\b|ter{gap}vervanging{gap}van\b|was{gap}nr))",
                               "in the place of another");
  return form.is_at(text, citation.group.end);
}

/// "Bij brief van 3 maart 2025 (36 999, nr. 16) vroeg u".
bool is_of_who_is_addressed(std::string_view text, const Citation& citation) {
  static const Expression form(
      R"({space}\)?,?{gap}(?:vroeg|vraagt|verzocht|verzoekt|heeft|hebt|stuurde|zond){gap}(?:u|uw{gap}Kamer|de{gap}(?:vaste{gap})?(?:Kamer)?commissie)\b)",
      "what you did");
  return form.is_at(text, citation.group.end);
}

/// "mijn amendement op stuk nr. 11".
bool is_speakers_own(std::string_view text, const Citation& citation) {
  static const Expression mine(R"((?i)\b(?:mijn|ons|onze){gap}(?:{adjective})?$)", "mine");
  return !citation.context.empty() && mine.is_in(before(text, citation.context.begin, 40));
}

}  // namespace

std::string party_behind(std::string_view text, const std::vector<Span>& names) {
  static const Expression form("{party}", "party");
  const auto match = names.empty() ? std::nullopt : form.at(text, names.front().end);
  if (!match || match->front().empty()) return {};
  const std::string_view bracketed = match->front().of(text);
  const std::size_t open = bracketed.find('(') + 1;
  const std::string party = folded(plain_letters(bracketed.substr(open, bracketed.size() - open - 1)));
  return party.starts_with("gl") ? "groenlinks" + party.substr(2) : party;
}

bool are_of_one_party(const std::string& a, const std::string& b) {
  return a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

bool is_read_out(const Scene& scene, std::size_t index) { return read_out_as(scene, index) != nullptr; }

Said said_at(const Scene& scene, std::size_t index, std::size_t place) {
  static const Expression others("{others}", "others");
  static const Expression revised(R"((?i)\bgewijzigde?\b[^.]{0,40}$)", "revised");
  const std::string_view text = scene.document.text;
  const Citation& citation = scene.citations[index];
  Said said = said_of(scene, citation, place);
  said.numbered = true;
  said.words = citation.context;
  if (citation.paper == PaperKind::letter && !citation.context.empty()) {
    const bool ahead = citation.context.begin < citation.span.begin;
    said.writer = writer_in(text, {citation.context.begin, ahead ? citation.span.begin : citation.context.end});
    if (said.writer.pointer == Pointer::none && is_of_who_is_addressed(text, citation)) said.writer.pointer = Pointer::yours;
  }
  said.others = !citation.names.empty() && others.at(text, citation.names.back().end);
  if (said.names.empty() && is_speakers_own(text, citation))
    if (const Turn* turn = turn_at(scene.turns, citation.span.begin)) said.names.emplace_back(turn->name.of(text));
  const std::size_t noun_end = citation.names.empty() ? citation.context.begin : citation.names.front().begin;
  said.revised = revised.is_in(before(text, noun_end, 60)) || takes_the_place_of_another(text, citation);
  if (const ReadOut* one = read_out_as(scene, index)) take_read_out(scene, *one, said);
  if (const KnownPaper* paper = scene.known && is_known(said) ? scene.known->find(said.id) : nullptr;
      paper && paper->kind != PaperKind::unknown)
    take_known(*paper, said);
  return said;
}

Said said_by(const Scene& scene, std::size_t index, const Phrase& phrase, std::size_t place) {
  Said said = said_of(scene, scene.citations[index], place);
  said.others = phrase.others;
  said.revised = phrase.revised;
  said.words = phrase.span;
  said.writer = writer_of(phrase);
  return said;
}

}  // namespace kamergraaf::detail
