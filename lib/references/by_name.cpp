// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "references/said.hpp"
#include "references/scene.hpp"
#include "references/subject.hpp"
#include "wording/context.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t same_reply = 600;

std::vector<const Said*> best(const std::vector<const Said*>& all, const std::vector<std::string>& names, bool others) {
  Fit most = Fit::first;
  for (const Said* said : all) most = std::max(most, fit_here(names, others, *said));
  std::vector<const Said*> found;
  std::copy_if(all.begin(), all.end(), std::back_inserter(found),
               [&](const Said* said) { return fit_here(names, others, *said) == most; });
  return found;
}

template <typename Fits>
std::vector<const Said*> those_or_all(const std::vector<const Said*>& all, const Fits& fits) {
  std::vector<const Said*> found;
  std::copy_if(all.begin(), all.end(), std::back_inserter(found), fits);
  return found.empty() ? all : found;
}

bool is_replaced(const Scene& scene, const Phrase& phrase, const Said& said) {
  const auto replaced = scene.replaced.find(said.id);
  return replaced != scene.replaced.end() && replaced->second <= phrase.place;
}

/// "de gewijzigde motie-Jansen" is one that took the place of another, "de motie-Jansen" rather one that did not; what another
/// took the place of before is neither.
std::vector<const Said*> in_their_text(const Scene& scene, const Phrase& phrase, const std::vector<const Said*>& all) {
  const auto stands = [&](const Said* said) { return !is_replaced(scene, phrase, *said); };
  const auto alike = [&](const Said* said) { return said->revised == phrase.revised; };
  const std::vector<const Said*> standing = those_or_all(all, stands);
  const std::vector<const Said*> found = those_or_all(standing, alike);
  return phrase.revised && std::none_of(found.begin(), found.end(), alike) ? std::vector<const Said*>() : found;
}

/// A sub-amendment is of an amendment, and none.
bool is_of_another_sort(const Scene& scene, const Phrase& phrase, const Said& said) {
  const std::string_view sub = "subamendement";
  const bool is_sub = phrase.noun.starts_with(sub);
  return phrase.kind == PaperKind::amendment && !said.words.empty() &&
         is_sub != (plain_letters(said.words.of(scene.document.text)).find(sub) != std::string::npos);
}

/// "De motie-Jansen c.s. over de motie-Jansen/Bakker (36 999, nr. 12)": in one sentence these are two.
bool is_told_apart_by_others(const Scene& scene, const Phrase& phrase, const Said& said) {
  if (!phrase.others || !said.paired || said.others || said.whole) return false;
  const std::size_t first = std::min(said.span.begin, phrase.span.begin);
  return sentence_before(scene.document.text, 0, std::max(said.span.begin, phrase.span.begin)).begin <= first;
}

std::vector<Identifier> ids_of(const std::vector<const Said*>& all) {
  std::vector<Identifier> ids;
  for (const Said* said : all)
    if (std::find(ids.begin(), ids.end(), said->id) == ids.end()) ids.push_back(said->id);
  return ids;
}

/// "de tweede motie van de heer Jansen": all of which that member is the first author, whoever else put them forward.
std::vector<const Said*> fitting(const std::vector<const Said*>& all, const std::vector<std::string>& names, bool others) {
  std::vector<const Said*> found;
  std::copy_if(all.begin(), all.end(), std::back_inserter(found),
               [&](const Said* said) { return fit_here(names, others, *said) != Fit::none; });
  return found;
}

bool has_lower_number(const Said* a, const Said* b) {
  const std::string_view one = a->id.number.view();
  const std::string_view other = b->id.number.view();
  return std::pair(one.size(), one) < std::pair(other.size(), other);
}

/// Counted by their numbers: in the order in which they were put forward.
const Said* in_order(std::vector<const Said*> all, int ordinal) {
  const auto elsewhere = [&](const Said* said) { return said->id.dossier != all.front()->id.dossier; };
  if (std::any_of(all.begin(), all.end(), elsewhere)) return nullptr;
  std::sort(all.begin(), all.end(), has_lower_number);
  if (ordinal == last_of_all) return all.back();
  const auto index = static_cast<std::size_t>(ordinal - 1);
  return ordinal > 0 && index < all.size() ? all[index] : nullptr;
}

bool is_in_same_turn(const Scene& scene, std::size_t a, std::size_t b) {
  return turn_at(scene.turns, a) == turn_at(scene.turns, b);
}

/// "De motie-Jansen", said in one part of minutes, is not that of a later one, on which is voted; the list of contents is of
/// all.
bool is_in_later_part(const Scene& scene, const Phrase& phrase, const Said& said) {
  const auto next = std::upper_bound(scene.parts.begin(), scene.parts.end(), phrase.place);
  return next != scene.parts.end() && *next <= said.place && turn_at(scene.turns, phrase.place) != nullptr;
}

Answer counted(const Phrase& phrase, const std::vector<const Said*>& said) {
  if (const Said* one = said.empty() ? nullptr : in_order(said, phrase.ordinal))
    return resolved(one->id, Ground::named_here, one->span);
  return said.size() < 2 ? unresolved("which of them is meant is not told")
                         : ambiguous(ids_of(said), "several papers of these members are named here");
}

/// The one of them that who speaks is speaking of.
Answer goes_on_with(const Scene& scene, const Phrase& phrase, std::vector<Identifier> ids, std::string_view several) {
  const Said* last = scene.spoken.last(phrase.kind, phrase.place, same_reply);
  const bool goes_on =
      last && is_in_same_turn(scene, last->place, phrase.place) && std::find(ids.begin(), ids.end(), last->id) != ids.end();
  return goes_on ? resolved(last->id, Ground::spoken_of, last->span) : ambiguous(std::move(ids), several);
}

Answer one_of(const Scene& scene, const Phrase& phrase, const std::vector<const Said*>& said) {
  constexpr std::string_view several = "several papers of these members are named here";
  const bool points = phrase.pointer == Pointer::near || phrase.pointer == Pointer::far;
  return points ? goes_on_with(scene, phrase, ids_of(said), several) : ambiguous(ids_of(said), several);
}

/// What the register says; what it does not, it may be asked again.
Answer ask_for(const Scene& scene, const Phrase& phrase, std::vector<std::string> names, bool owned) {
  if (!scene.known) return unresolved("no paper of these members is named here with its number");
  Question question = question_of(scene, phrase);
  question.names = std::move(names);
  question.owned = owned;
  Answer answer = ask(*scene.known, question);
  if (answer.ground == Ground::none) answer.question = std::move(question);
  return answer;
}

bool is_first_of(const std::string& name, const Said& said) {
  return std::max(fit({name}, false, said.names), fit({name}, true, said.names)) != Fit::none;
}

/// What has the first of several names only may be another paper, but where it was read out.
bool is_sure(const Scene& scene, const Phrase& phrase, const std::vector<std::string>& names, const Said& said) {
  return fit_here(names, phrase.others, said) == Fit::exact || (said.whole && !scene.turns.empty());
}

/// What the register knows that is nearer: another of just them, where the one that is named here is one of them "c.s."; or in
/// the paper's own dossier, where the one that is named here is of another and named later.
Answer known_nearer(const Scene& scene, const Phrase& phrase, const std::vector<std::string>& names, const Said& said) {
  const bool only_with_others = said.others && !said.whole && !phrase.others;
  const Dossier own = own_dossier(scene);
  const bool is_elsewhere = said.place > phrase.place && !own.empty() && said.id.dossier != own;
  if (!scene.known || dossier_beside(scene, phrase) || (!only_with_others && !is_elsewhere)) return {};
  Question question = question_of(scene, phrase);
  question.names = names;
  if (is_elsewhere) question.dossiers = {own};
  Answer known = ask(*scene.known, question);
  if (known.ground != Ground::none) known = ambiguous({known.id}, {});
  return known;
}

/// "De motie-Jansen" may be either of what is named here and what is known besides.
Answer or_known(const Scene& scene, const Phrase& phrase, const std::vector<std::string>& names, const Said& said,
                const Answer& here) {
  const Answer known = here.ground == Ground::none ? Answer{} : known_nearer(scene, phrase, names, said);
  std::vector<Identifier> candidates = known.candidates;
  if (std::find(candidates.begin(), candidates.end(), here.id) == candidates.end()) candidates.push_back(here.id);
  return candidates.size() < 2 ? here : ambiguous(std::move(candidates), "several papers of these members are known");
}

Answer named_here(const Scene& scene, const Phrase& phrase, const std::vector<std::string>& names,
                  const std::vector<const Said*>& said) {
  if (!is_sure(scene, phrase, names, *said.front()))
    return unresolved("others put forward the paper that is named here as well");
  const std::vector<Identifier> ids = ids_of(said);
  return ids.size() == 1 ? resolved(ids.front(), Ground::named_here, said.front()->span) : one_of(scene, phrase, said);
}

/// "De motie van de heer Jansen", behind one that Jansen and another read out, and before one of just Jansen: either.
Answer or_read_out(const Scene& scene, const Phrase& phrase, const std::vector<std::string>& names,
                   const std::vector<const Said*>& said, Answer here) {
  if (here.ground != Ground::named_here || names.size() != 1 || said.front()->place <= phrase.place) return here;
  for (const Said* one : scene.spoken.by(phrase.kind, names.front()))
    if (one->whole && one->place < phrase.place && one->id != here.id && is_first_of(names.front(), *one))
      return ambiguous({one->id, here.id}, "several papers of these members are named here");
  return here;
}

}  // namespace

Fit fit_here(const std::vector<std::string>& names, bool others, const Said& said) {
  if (said.whole) return fit(names, others, said.names);
  const bool may_be_more = others || said.others;
  const bool is_alone = others && !said.others && said.names.size() < 2;
  const Fit all = is_alone ? Fit::none : fit(names, false, said.names);
  const Fit some = may_be_more ? fit(names, true, said.names) : Fit::none;
  const Fit more = may_be_more && fit(said.names, true, names) != Fit::none ? Fit::first : Fit::none;
  return std::max({all, some, more});
}

Answer by_name(const Scene& scene, const Phrase& phrase) {
  std::vector<std::string> names;
  for (const Span name : phrase.names) names.emplace_back(name.of(scene.document.text));
  std::vector<const Said*> all = scene.spoken.by(phrase.kind, names.front());
  if (phrase.ordinal != 0) return counted(phrase, fitting(all, names, phrase.others));
  std::erase_if(all, [&](const Said* one) { return is_told_apart(scene.document.text, phrase.span, *one); });
  std::vector<const Said*> said = best(all, names, phrase.others);
  const std::optional<Dossier> dossier = dossier_beside(scene, phrase);
  const std::string party = party_behind(scene.document.text, phrase.names);
  std::erase_if(said, [&](const Said* one) {
    return is_in_later_part(scene, phrase, *one) || (dossier && one->id.dossier != *dossier) ||
           is_of_another_sort(scene, phrase, *one) || !are_of_one_party(one->party, party) ||
           (phrase.revised && is_replaced(scene, phrase, *one)) || is_told_apart_by_others(scene, phrase, *one);
  });
  said = in_their_text(scene, phrase, said);
  Answer known;
  if (said.empty() || fit_here(names, phrase.others, *said.front()) != Fit::exact) {
    known = ask_for(scene, phrase, names, false);
    if (known.ground != Ground::none || said.empty()) return known;
  }
  Answer here = or_known(scene, phrase, names, *said.front(), named_here(scene, phrase, names, said));
  here = or_read_out(scene, phrase, names, said, std::move(here));
  if (here.ground == Ground::none) here.question = std::move(known.question);
  return here;
}

Answer by_owner(const Scene& scene, const Phrase& phrase, const std::string& name) {
  std::vector<const Said*> said = scene.spoken.by(phrase.kind, name);
  std::erase_if(said, [&](const Said* one) {
    return !is_first_of(name, *one) || one->place > phrase.place || (phrase.revised && !one->revised) ||
           is_told_apart(scene.document.text, phrase.span, *one);
  });
  const std::vector<Identifier> ids = ids_of(said);
  if (ids.empty()) return ask_for(scene, phrase, {name}, true);
  if (ids.size() == 1) return resolved(ids.front(), Ground::named_here, said.front()->span);
  return goes_on_with(scene, phrase, ids, "several papers of this member are named here");
}

}  // namespace kamergraaf::detail
