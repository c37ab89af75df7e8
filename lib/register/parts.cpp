// SPDX-License-Identifier: Apache-2.0
#include "register/parts.hpp"

#include "register/key.hpp"
#include "wording/people.hpp"

namespace kamergraaf {
namespace {

template <typename Value>
void fill(Value& known, Value& told) {
  if (known == Value{}) known = std::move(told);
}

void fill_in(KnownPaper& known, KnownPaper& told) {
  fill(known.kind, told.kind);
  fill(known.revision, told.revision);
  fill(known.date, told.date);
  fill(known.names, told.names);
  fill(known.title, told.title);
  fill(known.dossiers, told.dossiers);
  fill(known.replaces, told.replaces);
}

bool says_nothing(const KnownPaper& paper) {
  KnownPaper nothing;
  nothing.id = paper.id;
  return paper == nothing;
}

}  // namespace

void Register::Parts::keep(KnownPaper paper) {
  if (says_nothing(paper)) return;
  std::string key = registry::key_of(paper.id);
  KnownPaper& kept = known[key];
  kept.id = paper.id;
  fill_in(kept, paper);
  in_dossier.emplace(kept.id.dossier, key);
  for (const Dossier& dossier : kept.dossiers) in_dossier.emplace(dossier, key);
  if (!kept.names.empty())
    for (const std::string& name : detail::first_surnames(kept.names.front())) by_name.emplace(name, key);
  if (kept.date) dated.emplace(*kept.date, std::move(key));
}

}  // namespace kamergraaf
