// SPDX-License-Identifier: Apache-2.0
#include "references/outside.hpp"
#include "references/scene.hpp"

namespace kamergraaf::detail {

Answer by_date(const Scene& scene, const Phrase& phrase) {
  if (!phrase.date) return unresolved("the day has no year, and the paper no date");
  if (phrase.kind == PaperKind::letter && is_by_the_kamer(scene.document.text, phrase))
    return unresolved("it is a letter of the Kamer");
  std::vector<const Said*> said = scene.spoken.dated(phrase.kind, *phrase.date);
  std::erase_if(said, [&](const Said* one) { return !may_be_the_same(one->writer, writer_of(phrase)); });
  if (said.size() == 1) return resolved(said.front()->id, Ground::named_here, said.front()->span);
  if (said.size() > 1) {
    std::vector<Identifier> candidates;
    for (const Said* one : said) candidates.push_back(one->id);
    return ambiguous(std::move(candidates), "several papers of that day are named here");
  }
  if (!scene.known) return unresolved("no paper of that day is named here with its number");
  Question question = question_of(scene, phrase);
  Answer answer = ask(*scene.known, question);
  if (answer.ground == Ground::none) answer.question = std::move(question);
  return answer;
}

}  // namespace kamergraaf::detail
