// SPDX-License-Identifier: Apache-2.0
#include "oracle/spoken.hpp"

#include <algorithm>
#include <set>

#include "references/phrase.hpp"
#include "wording/people.hpp"

namespace oracle {
namespace {

using kamergraaf::Date;
using kamergraaf::Identifier;
using kamergraaf::Kind;
using kamergraaf::PaperKind;
using kamergraaf::detail::first_surnames;

bool tells_more(const Said& a, const Said& b) {
  if (a.whole != b.whole) return a.whole;
  if (a.numbered != b.numbered) return a.numbered;
  return a.names.size() > b.names.size();
}

/// Of those that fit, each identifier once where it was said last, with the one of its sayings that tells most.
std::vector<const Said*> each_once(const std::vector<const Said*>& fitting) {
  std::vector<const Said*> found;
  std::set<Identifier> seen;
  for (auto said = fitting.rbegin(); said != fitting.rend(); ++said) {
    if (!seen.insert((*said)->id).second) continue;
    const Said* most = *said;
    for (auto other = said; other != fitting.rend(); ++other)
      if ((*other)->id == most->id && tells_more(**other, *most)) most = *other;
    found.push_back(most);
  }
  return found;
}

bool shares(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

bool may_be(const Said& said, PaperKind kind) {
  if (kind == PaperKind::unknown) return said.id.kind == Kind::kamerstuk || said.id.kind == Kind::reference;
  if (said.kind == kind) return true;
  return said.kind == PaperKind::unknown && said.id.kind == Kind::kamerstuk && kind != PaperKind::bill;
}

}  // namespace

const Said* Spoken::last(PaperKind kind, std::size_t at, std::size_t reach) const {
  for (auto entry = all_.rbegin(); entry != all_.rend(); ++entry) {
    const Said& said = entry->said;
    if (!entry->in_order) continue;
    const bool in_the_body = said.place == said.span.begin;
    const std::size_t end = in_the_body ? said.span.end : said.place;
    if (said.place >= at && end > at) continue;
    if (at > end + reach) return nullptr;
    if (!may_be(said, kind)) continue;
    if (kind == PaperKind::unknown) return &said;
    const bool another = end < at && !kamergraaf::detail::nouns_of(text_, {end, at}, kind).empty();
    return said.kind == kind && !another ? &said : nullptr;
  }
  return nullptr;
}

std::vector<const Said*> Spoken::by(PaperKind kind, const std::string& name) const {
  std::vector<const Said*> found;
  for (const std::string& surname : first_surnames(name)) {
    std::vector<const Said*> fitting;
    for (const Entry& entry : all_) {
      const Said& said = entry.said;
      if (is_known(said) && said.kind == kind && !said.names.empty() && shares(first_surnames(said.names.front()), {surname}))
        fitting.push_back(&said);
    }
    for (const Said* said : each_once(fitting)) {
      bool is_new = true;
      for (const Said*& other : found) {
        if (other->id != said->id) continue;
        if (tells_more(*said, *other)) other = said;
        is_new = false;
      }
      if (is_new) found.push_back(said);
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const Said* a, const Said* b) { return a->span.begin > b->span.begin; });
  return found;
}

std::vector<const Said*> Spoken::dated(PaperKind kind, const Date& date) const {
  std::vector<const Said*> fitting;
  for (const Entry& entry : all_)
    if (is_known(entry.said) && entry.said.kind == kind && entry.said.date == date) fitting.push_back(&entry.said);
  return each_once(fitting);
}

std::vector<const Said*> Spoken::of_number(PaperKind kind, std::string_view number) const {
  std::vector<const Said*> fitting;
  for (const Entry& entry : all_)
    if (entry.said.id.kind == Kind::kamerstuk && entry.said.kind == kind && entry.said.id.number.view() == number)
      fitting.push_back(&entry.said);
  return each_once(fitting);
}

std::vector<const Said*> Spoken::bills() const {
  std::vector<const Said*> fitting;
  for (const Entry& entry : all_)
    if (is_known(entry.said) && entry.said.kind == PaperKind::bill) fitting.push_back(&entry.said);
  return each_once(fitting);
}

}  // namespace oracle
