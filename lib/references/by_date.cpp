// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "references/people.hpp"
#include "references/scene.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_candidates = 10;

bool shares_author(const KnownPaper& paper, const Head& head) {
  return std::any_of(head.authors.begin(), head.authors.end(), [&](const Author& author) {
    const std::string surname = surname_of(author.name);
    return !surname.empty() && std::any_of(paper.names.begin(), paper.names.end(),
                                           [&](const std::string& name) { return surname_of(name) == surname; });
  });
}

bool shares_dossier(const KnownPaper& paper, const std::vector<Dossier>& dossiers) {
  return std::any_of(paper.dossiers.begin(), paper.dossiers.end(), [&](const Dossier& dossier) {
    return std::find(dossiers.begin(), dossiers.end(), dossier) != dossiers.end();
  });
}

std::vector<Identifier> ids_of(const std::vector<const KnownPaper*>& papers) {
  std::vector<Identifier> ids;
  for (const KnownPaper* paper : papers)
    if (ids.size() < most_candidates) ids.push_back(paper->id);
  return ids;
}

/// A register has a part of the letters of a day: one of another writer or dossier is none that is meant.
Answer in_register(const Scene& scene, const Phrase& phrase) {
  std::vector<const KnownPaper*> papers = scene.known->papers_dated(*phrase.date);
  std::erase_if(papers, [&](const KnownPaper* paper) {
    return paper->kind != phrase.kind || paper->id == scene.document.head.id ||
           (phrase.pointer == Pointer::mine && !scene.document.head.authors.empty() && !paper->names.empty() &&
            !shares_author(*paper, scene.document.head)) ||
           !(shares_dossier(*paper, scene.dossiers) ||
             (phrase.pointer == Pointer::mine && shares_author(*paper, scene.document.head)));
  });
  if (papers.empty()) return unresolved("no such paper of that day is known");
  if (papers.size() == 1) return resolved(papers.front()->id, Ground::known);
  return ambiguous(ids_of(papers), "several papers of that day are known");
}

}  // namespace

Answer by_date(const Scene& scene, const Phrase& phrase) {
  if (!phrase.date) return unresolved("the day has no year, and the paper no date");
  const std::vector<const Said*> said = scene.spoken.dated(phrase.kind, *phrase.date);
  if (said.size() == 1) return resolved(said.front()->id, Ground::named_here, said.front()->span);
  if (said.size() > 1) {
    std::vector<Identifier> candidates;
    for (const Said* one : said) candidates.push_back(one->id);
    return ambiguous(std::move(candidates), "several papers of that day are named here");
  }
  if (!scene.known) return unresolved("no paper of that day is named here with its number");
  return in_register(scene, phrase);
}

}  // namespace kamergraaf::detail
