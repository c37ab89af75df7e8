// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <span>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "references/scene.hpp"
#include "references/subject.hpp"
#include "wording/context.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_turns_back = 16;

std::string speaker_at(const Scene& scene, std::size_t at) {
  const Turn* turn = turn_at(scene.turns, at);
  return turn ? std::string(turn->name.of(scene.document.text)) : std::string();
}

/// Indices of the motions that the speaker has read out up to the phrase.
std::span<const std::size_t> own_of(const Scene& scene, const Phrase& phrase, const std::string& surname) {
  const auto all = scene.read_out_by.find(surname);
  if (phrase.kind != PaperKind::motion || surname.empty() || all == scene.read_out_by.end()) return {};
  const auto later = std::partition_point(all->second.begin(), all->second.end(), [&](std::size_t index) {
    return scene.read_out[index].block.end <= phrase.span.begin;
  });
  return {all->second.begin(), later};
}

std::vector<Identifier> last_ten(const Scene& scene, std::span<const std::size_t> own) {
  std::vector<Identifier> ids;
  for (auto one = own.rbegin(); one != own.rend() && ids.size() < 10; ++one)
    ids.push_back(scene.citations[scene.read_out[*one].citation].id);
  return ids;
}

bool is_among(const Said& said, const std::string& surname) {
  return std::any_of(said.names.begin(), said.names.end(),
                     [&](const std::string& name) { return surname_of(name) == surname; });
}

/// "mijn motie over sluizen", of who has put forward others too, or one about something else. Nothing where it is not
/// described, or there is but one.
std::optional<Answer> of_described(const Scene& scene, const Phrase& phrase, const std::string& speaker) {
  static const Expression about(R"({gap}(?:over|inzake|betreffende)\b)", "what it is about");
  const std::string_view text = scene.document.text;
  if (!about.is_at(text, phrase.span.end)) return {};
  std::vector<const Said*> said = scene.spoken.by(phrase.kind, speaker);
  if (said.size() == 1 && is_told_apart(text, phrase.span, *said.front()))
    return unresolved("it is described, and may be another one");
  if (said.size() < 2) return {};
  std::erase_if(said, [&](const Said* one) { return !is_about_the_same(text, phrase.span, *one); });
  if (said.size() != 1) return unresolved("which of the papers of who speaks is meant is not told");
  return resolved(said.front()->id, Ground::named_here, said.front()->span);
}

/// "mijn motie": the one that who speaks has read out, or put forward before.
Answer of_speaker(const Scene& scene, const Phrase& phrase, const std::string& speaker) {
  const std::string surname = surname_of(speaker);
  if (surname.empty()) return unresolved("who speaks is not told");
  if (const auto described = of_described(scene, phrase, speaker)) return *described;
  const Said* spoken = scene.spoken.last(phrase.kind, phrase.place, far_reach);
  if (phrase.revised && spoken && !spoken->revised) return by_owner(scene, phrase, speaker);
  const bool goes_on =
      spoken && is_known(*spoken) && is_among(*spoken, surname) && !is_told_apart(scene.document.text, phrase.span, *spoken);
  const std::span<const std::size_t> own = own_of(scene, phrase, surname);
  if (own.size() == 1) {
    const Answer read = of_read_out(scene, scene.read_out[own.front()]);
    return !goes_on || spoken->id == read.id ? read : ambiguous({spoken->id, read.id}, "another of who speaks is spoken of");
  }
  if (goes_on) {
    const bool stands_first = surname_of(spoken->names.front()) == surname;
    const Answer other = stands_first ? Answer{} : by_owner(scene, phrase, speaker);
    if (other.ground != Ground::none && other.id != spoken->id)
      return ambiguous({spoken->id, other.id}, "another of who speaks is known");
    return resolved(spoken->id, Ground::spoken_of, spoken->span);
  }
  if (own.empty()) return by_owner(scene, phrase, speaker);
  return ambiguous(last_ten(scene, own), "who speaks has read out several");
}

/// The members that the words name, each once, without those who are not called so: "zijn" is not said of mevrouw Jansen.
std::vector<std::string> members_in(std::string_view text, Span words, std::string_view pointer) {
  static const Expression form(R"((?P<title>{member}|(?:[Mm]eneer|[Mm]evrouw|[Hh]eer|[Cc]ollega){gap})(?P<name>{surname}))",
                               "member");
  static const Expression lady(R"((?i)\b(?:mevrouw|mevr\.|mw\.|dames?)\b)", "mevrouw");
  static const Expression gentleman(R"((?i)\b(?:heer|heren|meneer|dhr\.))", "heer");
  static const Expression his("(?i)^(?:zijn|diens)\\b", "his");
  static const Expression her("(?i)^haar\\b", "her");
  std::vector<std::string> members;
  for (const Expression::Match& match : form.all(text, words)) {
    const std::string_view title = form.named(match, "title").of(text);
    if (his.at(pointer, 0) && lady.find(title)) continue;
    if (her.at(pointer, 0) && gentleman.find(title)) continue;
    std::string name(form.named(match, "name").of(text));
    if (std::find(members.begin(), members.end(), name) == members.end()) members.push_back(std::move(name));
  }
  return members;
}

/// "De motie op stuk nr. 12 van de heer Jansen … wat hij in zijn motie vraagt": nobody else is named in between.
bool is_of_the_last(const Scene& scene, const Phrase& phrase) {
  const Said* said = scene.spoken.last(phrase.kind, phrase.place, far_reach);
  if (scene.turns.empty() || !said || said->names.empty() || is_among(*said, surname_of(speaker_at(scene, phrase.place))))
    return false;
  const auto named = members_in(scene.document.text, {std::min(said->span.end, phrase.place), phrase.place}, {});
  return turn_at(scene.turns, said->place) == turn_at(scene.turns, phrase.place) &&
         std::all_of(named.begin(), named.end(), [&](const std::string& name) { return is_among(*said, surname_of(name)); });
}

/// Who spoke before who speaks now, the chair aside; empty where that is not told.
std::string speaker_before(const Scene& scene, std::size_t at) {
  const Turn* here = turn_at(scene.turns, at);
  if (!here) return {};
  const std::string_view text = scene.document.text;
  const auto index = static_cast<std::size_t>(here - scene.turns.data());
  for (std::size_t back = 1; back <= std::min(index, most_turns_back); ++back) {
    const Span name = scene.turns[index - back].name;
    if (!name.empty() && name.of(text) != here->name.of(text)) return std::string(name.of(text));
  }
  return {};
}

/// Without the name of who speaks in front of it.
Span own_sentence(const Scene& scene, std::size_t at) {
  const Turn* turn = turn_at(scene.turns, at);
  const Span sentence = sentence_before(scene.document.text, 0, at);
  return {std::min(std::max(sentence.begin, turn ? turn->speech : 0), at), at};
}

/// And that before it.
Span two_sentences(const Scene& scene, std::size_t at) {
  const Span sentence = own_sentence(scene, at);
  const Turn* turn = turn_at(scene.turns, at);
  if (turn && sentence.begin == turn->speech) return sentence;
  return {own_sentence(scene, sentence.begin - std::min<std::size_t>(sentence.begin, 1)).begin, at};
}

/// "zijn motie", "uw motie": of the only member that the sentence names before it, or the one before that, and that may be
/// called so; in minutes yours is of who spoke before.
Answer of_member(const Scene& scene, const Phrase& phrase) {
  const std::string_view text = scene.document.text;
  auto members = members_in(text, own_sentence(scene, phrase.span.begin), phrase.span.of(text));
  const bool yours = phrase.pointer == Pointer::yours;
  if (members.empty() && yours && scene.turns.empty()) return of_last(scene, phrase);
  if (members.empty() && yours) members = {speaker_before(scene, phrase.span.begin)};
  if (members.empty()) members = members_in(text, two_sentences(scene, phrase.span.begin), phrase.span.of(text));
  if (members.empty() && is_of_the_last(scene, phrase)) return of_last(scene, phrase);
  if (members.size() != 1 || members.front().empty()) return unresolved("whose it is of those named before it is not told");
  return by_owner(scene, phrase, members.front());
}

/// "De tweede motie van de heer Jansen. De eerste motie", said by who has read out motions too.
bool names_another(const Scene& scene, const Phrase& phrase, const std::string& speaker) {
  const auto members = members_in(scene.document.text, two_sentences(scene, phrase.span.begin), {});
  return std::any_of(members.begin(), members.end(),
                     [&](const std::string& name) { return surname_of(name) != surname_of(speaker); });
}

/// "de eerste motie", said by who has read out several.
Answer counted(const Scene& scene, const Phrase& phrase, const std::string& speaker) {
  if (phrase.pointer != Pointer::mine && names_another(scene, phrase, speaker))
    return unresolved("which of them is meant is not told");
  const std::span<const std::size_t> own = own_of(scene, phrase, surname_of(speaker));
  const auto index =
      static_cast<std::size_t>(phrase.ordinal == last_of_all ? own.size() : static_cast<std::size_t>(phrase.ordinal));
  return index == 0 || index > own.size() ? unresolved("which of them is meant is not told")
                                          : of_read_out(scene, scene.read_out[own[index - 1]]);
}

}  // namespace

bool is_dealt_with_by_who_speaks(const Scene& scene, const Phrase& phrase) {
  static const std::pair<Expression, Expression> forms[] = {
      {Expression(R"(\b(?:[Ii]k{gap}(?:houd|hou)\b[^.\n]{0,20}|(?:[Hh]oud|[Hh]ou){gap}ik{gap})$)", "holds"),
       Expression(R"({gap}(?:[{small}]+{gap}){0,2}aan{space}(?:[.,;:!?\n]|en\b|dan\b))", "on")},
      {Expression(R"(\b(?:[Ii]k{gap}trek\b[^.\n]{0,20}|[Tt]rek{gap}ik{gap})$)", "takes"),
       Expression(R"({gap}(?:[{small}]+{gap}){0,2}in{space}(?:[.,;:!?\n]|en\b|dan\b))", "back")},
      {Expression(R"(\b(?:[Ii]k{gap}(?:zal|wil|ga)|(?:[Zz]al|[Ww]il|[Gg]a){gap}ik)\b[^.\n]{0,20}$)", "will"),
       Expression(R"({gap}(?:[{small}]+{gap}){0,2}(?:aanhouden|intrekken|wijzigen|handhaven)\b)", "deal with it")},
  };
  const std::string_view text = scene.document.text;
  if (phrase.kind != PaperKind::motion || phrase.pointer == Pointer::far) return false;
  if (own_of(scene, phrase, surname_of(speaker_at(scene, phrase.span.begin))).size() != 1) return false;
  const std::string_view ahead = before(text, phrase.span.begin, 40);
  return std::any_of(std::begin(forms), std::end(forms),
                     [&](const auto& form) { return form.first.find(ahead) && form.second.at(text, phrase.span.end); });
}

Answer by_whose(const Scene& scene, const Phrase& phrase) {
  const std::string speaker = speaker_at(scene, phrase.span.begin);
  if (phrase.ordinal > last_of_all) return unresolved("which of them is meant is not told");
  if (phrase.ordinal != 0) return counted(scene, phrase, speaker);
  const bool mine = phrase.pointer == Pointer::mine || is_dealt_with_by_who_speaks(scene, phrase);
  return mine ? of_speaker(scene, phrase, speaker) : of_member(scene, phrase);
}

}  // namespace kamergraaf::detail
