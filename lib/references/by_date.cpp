// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "references/eerste_kamer.hpp"
#include "references/outside.hpp"
#include "references/scene.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_words = 300;

/// "Haar brief van 3 maart": who is named last before it is of the government. In "de Europese Commissie schreef in haar brief"
/// it is not.
bool is_told_to_be_theirs(std::string_view text, const Phrase& phrase) {
  static const Expression form(
      R"((?i)(?P<government>minister|staatssecretaris|bewinds|kabinet|regering|ambts?genoot|premier|voorganger)|\b(?:[{latin}-]*commissie|[{latin}]*bank(?:en)?|[{latin}]*gemeenten?|provincies?|college|stichting|vereniging|[{latin}]*raad|bedrij(?:f|ven)|[{latin}]*inspectie|[{latin}]*kamer|burgemeester|bestuur|directie|organisaties?|koepels?|heer|mevrouw)\b)",
      "who is named");
  static const Expression behind(R"({gap}[^.;:()\n]{0,24}\b(?i:minister|staatssecretaris|bewinds|kabinet|regering))",
                                 "who writes");
  if (behind.is_at(text, phrase.span.end)) return true;
  const std::string_view words = before(text, phrase.span.begin, longest_words);
  const auto named = form.all(words, {0, words.size()});
  return !named.empty() && !form.named(named.back(), "government").empty();
}

/// "De brief van 17 januari jl. van de heer De Wit": the name.
std::string_view person_behind(std::string_view text, const Phrase& phrase) {
  static const Expression form(R"({gap}van{gap}{member}(?P<name>{surname}))", "person behind");
  const auto match = form.at(text, phrase.span.end);
  return match ? form.named(*match, "name").of(text) : std::string_view{};
}

/// Whether the words about a letter of that day leave room for it to be the one that is meant.
bool may_be_meant(std::string_view text, const Phrase& phrase, const Said& said) {
  if (!may_be_the_same(said.writer, writer_of(phrase))) return false;
  if (is_sent_to_the_eerste_kamer(text, phrase.span) && !is_of_the_eerste_kamer(said.id)) return false;
  if (phrase.pointer == Pointer::theirs && said.writer.pointer != Pointer::theirs && !is_told_to_be_theirs(text, phrase))
    return false;
  const std::string_view person = person_behind(text, phrase);
  const Span words{std::min(said.words.begin, said.span.begin), std::max(said.words.end, said.span.end)};
  return person.empty() || (!said.words.empty() && words.of(text).find(person) != std::string_view::npos);
}

Answer ask_for(const Scene& scene, const Phrase& phrase) {
  if (!scene.known) return unresolved("no paper of that day is named here with its number");
  const std::string_view text = scene.document.text;
  const bool theirs = phrase.pointer == Pointer::theirs && !is_told_to_be_theirs(text, phrase);
  if (theirs || !person_behind(text, phrase).empty()) return unresolved("whose letter it is is not told");
  Question question = question_of(scene, phrase);
  question.to_the_eerste_kamer = is_sent_to_the_eerste_kamer(text, phrase.span);
  Answer answer = ask(*scene.known, question);
  if (answer.ground == Ground::none) answer.question = std::move(question);
  return answer;
}

}  // namespace

Answer by_date(const Scene& scene, const Phrase& phrase) {
  if (!phrase.date) return unresolved("the day has no year, and the paper no date");
  const std::string_view text = scene.document.text;
  if (phrase.kind == PaperKind::letter && is_by_the_kamer(text, phrase)) return unresolved("it is a letter of the Kamer");
  std::vector<const Said*> said = scene.spoken.dated(phrase.kind, *phrase.date);
  std::erase_if(said, [&](const Said* one) { return !may_be_meant(text, phrase, *one); });
  if (said.size() == 1) return resolved(said.front()->id, Ground::named_here, said.front()->span);
  if (said.size() > 1) {
    std::vector<Identifier> candidates;
    for (const Said* one : said) candidates.push_back(one->id);
    return ambiguous(std::move(candidates), "several papers of that day are named here");
  }
  return ask_for(scene, phrase);
}

}  // namespace kamergraaf::detail
