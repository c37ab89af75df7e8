// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "references/people.hpp"
#include "references/scene.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t same_talk = 600;
constexpr std::size_t most_candidates = 10;

std::vector<std::string> names_of(const Scene& scene, const Phrase& phrase) {
  std::vector<std::string> names;
  for (const Span name : phrase.names) names.emplace_back(name.of(scene.document.text));
  return names;
}

/// What is printed need not name all authors; of a motion that was read out all are known.
Fit fit_here(const std::vector<std::string>& names, bool others, const Said& said) {
  if (said.whole) return fit(names, others, said.names);
  const Fit forward = std::max(fit(names, false, said.names), fit(names, true, said.names));
  return forward != Fit::none || fit(said.names, true, names) == Fit::none ? forward : Fit::first;
}

template <typename Paper>
struct Fitting {
  const Paper* paper;
  Fit fit;
};

template <typename Paper>
std::vector<const Paper*> best(const std::vector<Fitting<Paper>>& all) {
  Fit most = Fit::none;
  for (const Fitting<Paper>& one : all) most = std::max(most, one.fit);
  std::vector<const Paper*> found;
  for (const Fitting<Paper>& one : all)
    if (most != Fit::none && one.fit == most) found.push_back(one.paper);
  return found;
}

std::vector<const Said*> said_here(const Scene& scene, const Phrase& phrase) {
  const auto names = names_of(scene, phrase);
  std::vector<Fitting<Said>> fitting;
  for (const Said* said : scene.spoken.by(phrase.kind, names.front()))
    fitting.push_back({said, fit_here(names, phrase.others, *said)});
  std::vector<const Said*> found = best(fitting);
  std::vector<const Said*> revised;
  std::copy_if(found.begin(), found.end(), std::back_inserter(revised), [](const Said* said) { return said->revised; });
  return phrase.revised && !revised.empty() ? revised : found;
}

bool is_in_time(const KnownPaper& paper, const std::optional<Date>& today) {
  return !paper.date || !today || *paper.date <= *today;
}

bool is_replaced_by_one_of(const std::vector<const KnownPaper*>& papers, const KnownPaper& paper) {
  return std::any_of(papers.begin(), papers.end(),
                     [&](const KnownPaper* other) { return other->replaces && *other->replaces == paper.id; });
}

std::vector<const KnownPaper*> known_by_name(const Scene& scene, const Phrase& phrase) {
  const auto names = names_of(scene, phrase);
  std::vector<Fitting<KnownPaper>> fitting;
  for (const std::string& surname : first_surnames(names.front())) {
    const auto by = scene.known_by.find(surname);
    if (by == scene.known_by.end()) continue;
    for (const KnownPaper* paper : by->second) {
      const bool seen =
          std::any_of(fitting.begin(), fitting.end(), [&](const Fitting<KnownPaper>& one) { return one.paper == paper; });
      if (!seen && paper->kind == phrase.kind && is_in_time(*paper, scene.document.head.date) &&
          paper->id != scene.document.head.id && (!phrase.revised || paper->revision != Revision::none))
        fitting.push_back({paper, fit(names, phrase.others, paper->names)});
    }
  }
  const std::vector<const KnownPaper*> found = best(fitting);
  std::vector<const KnownPaper*> latest;
  std::copy_if(found.begin(), found.end(), std::back_inserter(latest),
               [&](const KnownPaper* paper) { return !is_replaced_by_one_of(found, *paper); });
  return latest;
}

Answer in_register(const Scene& scene, const Phrase& phrase) {
  if (!scene.known) return unresolved("no paper of these members is named here with its number");
  std::vector<const KnownPaper*> papers = known_by_name(scene, phrase);
  if (papers.empty()) return unresolved("no paper of these members is known in the dossiers that are named");
  if (papers.size() == 1) return resolved(papers.front()->id, Ground::known);
  std::stable_sort(papers.begin(), papers.end(), [](const KnownPaper* a, const KnownPaper* b) { return a->date > b->date; });
  std::vector<Identifier> candidates;
  for (const KnownPaper* paper : papers)
    if (candidates.size() < most_candidates) candidates.push_back(paper->id);
  return ambiguous(std::move(candidates), "several papers of these members are known");
}

}  // namespace

Answer by_name(const Scene& scene, const Phrase& phrase) {
  const std::vector<const Said*> said = said_here(scene, phrase);
  if (said.empty()) return in_register(scene, phrase);
  if (said.size() == 1) return resolved(said.front()->id, Ground::named_here, said.front()->span);
  const Said* last = scene.spoken.last(phrase.kind, phrase.place, same_talk);
  if (last && std::find(said.begin(), said.end(), last) != said.end()) return resolved(last->id, Ground::spoken_of, last->span);
  std::vector<Identifier> candidates;
  for (const Said* one : said)
    if (candidates.size() < most_candidates) candidates.push_back(one->id);
  return ambiguous(std::move(candidates), "several papers of these members are named here");
}

}  // namespace kamergraaf::detail
