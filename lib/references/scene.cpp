// SPDX-License-Identifier: Apache-2.0
#include "references/scene.hpp"

#include <algorithm>

#include "references/completion.hpp"
#include "references/people.hpp"

namespace kamergraaf::detail {
namespace {

void add_once(std::vector<Dossier>& dossiers, const Dossier& dossier) {
  if (!dossier.empty() && std::find(dossiers.begin(), dossiers.end(), dossier) == dossiers.end()) dossiers.push_back(dossier);
}

constexpr std::size_t most_dossiers = 64;

std::vector<Dossier> dossiers_of(const Head& head, const std::vector<Citation>& citations) {
  std::vector<Dossier> dossiers;
  add_once(dossiers, head.id.dossier);
  for (const DossierHeading& heading : head.dossiers) add_once(dossiers, heading.dossier);
  for (const Citation& citation : citations)
    if (dossiers.size() < most_dossiers && citation.verdict == Verdict::resolved) add_once(dossiers, citation.id.dossier);
  return dossiers;
}

void index_known(Scene& scene) {
  for (const Dossier& dossier : scene.dossiers)
    for (const KnownPaper* paper : scene.known->papers_of(dossier))
      if (!paper->names.empty())
        for (const std::string& surname : first_surnames(paper->names.front())) scene.known_by[surname].push_back(paper);
}

}  // namespace

Scene scene_of(const Document& document, const std::vector<Citation>& citations, const Register* known) {
  Scene scene{document, citations, known, {}, {}, {}, {}, {}, {}, Spoken(document.text)};
  scene.read_out = read_out(document.text, citations);
  scene.turns = turns_of(document.text);
  scene.dossiers = dossiers_of(document.head, citations);
  if (known) index_known(scene);
  for (std::size_t i = 0; i < citations.size(); ++i) {
    const Citation& citation = citations[i];
    if (citation.footnote == 0) continue;
    scene.in_note[citation.footnote].push_back(i);
    if (citation.form != Form::implicit && !citation.context.empty() && citation.context.end < citation.group.begin &&
        footnote_at(document, citation.context) == nullptr)
      scene.told_in_note.push_back(i);
  }
  std::stable_sort(scene.told_in_note.begin(), scene.told_in_note.end(),
                   [&](std::size_t a, std::size_t b) { return citations[a].context < citations[b].context; });
  return scene;
}

Answer unresolved(std::string_view reason) {
  Answer answer;
  answer.reason = reason;
  return answer;
}

Answer resolved(const Identifier& id, Ground ground, Span antecedent) {
  Answer answer;
  answer.id = id;
  answer.ground = ground;
  answer.antecedent = antecedent;
  return answer;
}

Answer ambiguous(std::vector<Identifier> candidates, std::string_view reason) {
  Answer answer;
  answer.candidates = std::move(candidates);
  answer.reason = reason;
  return answer;
}

}  // namespace kamergraaf::detail
