// SPDX-License-Identifier: Apache-2.0
#include <vector>

#include "references/scene.hpp"

namespace kamergraaf::detail {

Answer by_number(const Scene& scene, const Phrase& phrase) {
  std::vector<const Said*> said = scene.spoken.of_number(phrase.kind, phrase.number);
  const std::optional<Dossier> dossier = dossier_beside(scene, phrase);
  std::erase_if(said, [&](const Said* one) {
    return (dossier && one->id.dossier != *dossier) || !is_of_item(scene.items, phrase.place, one->place, one->id.dossier);
  });
  if (said.empty()) return unresolved("it is described, and may be another one");
  if (said.size() == 1) return resolved(said.front()->id, Ground::named_here, said.front()->span);
  std::vector<Identifier> candidates;
  for (const Said* one : said) candidates.push_back(one->id);
  return ambiguous(std::move(candidates), "several papers of that number are named here");
}

}  // namespace kamergraaf::detail
