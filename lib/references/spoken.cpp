// SPDX-License-Identifier: Apache-2.0
#include "references/spoken.hpp"

#include <algorithm>
#include <tuple>

#include "references/phrase.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_listed = 64;

bool may_be(const Said& said, PaperKind kind) {
  if (kind == PaperKind::unknown) return said.id.kind == Kind::kamerstuk || !is_known(said);
  const bool untold = said.kind == PaperKind::unknown && said.id.kind == Kind::kamerstuk;
  return said.kind == kind || (untold && kind != PaperKind::bill);
}

/// What is printed with its number, before what goes back to it in fewer words.
bool tells_more(const Said& a, const Said& b) {
  return std::tuple(a.whole, a.numbered, a.names.size()) > std::tuple(b.whole, b.numbered, b.names.size());
}

std::string key_of(PaperKind kind, const std::string& rest) { return std::string(name_of(kind)) + ':' + rest; }

std::string key_of_number(PaperKind kind, std::string_view number) { return key_of(kind, "nr. " + std::string(number)); }

}  // namespace

void Spoken::list(Said said) {
  all_.push_back(std::move(said));
  index(all_.back());
}

void Spoken::add(Said said) {
  all_.push_back(std::move(said));
  order_.push_back(&all_.back());
  index(all_.back());
}

void Spoken::index_under(const std::string& key, const Said& said) {
  std::vector<const Said*>& listed = by_key_[key];
  const auto known = std::find_if(listed.begin(), listed.end(), [&](const Said* other) { return other->id == said.id; });
  const Said* most = known != listed.end() && tells_more(**known, said) ? *known : &said;
  if (known != listed.end())
    listed.erase(known);
  else if (listed.size() == most_listed)
    listed.erase(listed.begin());
  listed.push_back(most);
}

void Spoken::index(const Said& said) {
  if (!is_known(said)) return;
  if (!said.names.empty())
    for (const std::string& name : first_surnames(said.names.front())) index_under(key_of(said.kind, name), said);
  if (said.date) index_under(key_of(said.kind, to_string(*said.date)), said);
  if (said.id.kind == Kind::kamerstuk) index_under(key_of_number(said.kind, said.id.number.view()), said);
  if (said.kind == PaperKind::bill) index_under(key_of(said.kind, {}), said);
}

const Said* Spoken::last(PaperKind kind, std::size_t at, std::size_t reach) const {
  for (auto next = order_.rbegin(); next != order_.rend(); ++next) {
    const Said& said = **next;
    const std::size_t end = std::max(said.place, said.place == said.span.begin ? said.span.end : said.place);
    if (end > at && said.place >= at) continue;
    if (at > end && at - end > reach) return nullptr;
    if (!may_be(said, kind)) continue;
    if (kind == PaperKind::unknown) return &said;
    const bool another_between = end < at && !nouns_of(text_, {end, at}, kind).empty();
    return said.kind == kind && !another_between ? &said : nullptr;
  }
  return nullptr;
}

std::vector<const Said*> Spoken::numbered(PaperKind kind, std::size_t at, std::size_t reach) const {
  std::vector<const Said*> found;
  for (auto next = order_.rbegin(); next != order_.rend() && found.size() < most_listed; ++next) {
    const Said& said = **next;
    if (said.place >= at) continue;
    if (at - said.place > reach) break;
    const bool is_listed = std::any_of(found.begin(), found.end(), [&](const Said* other) { return other->id == said.id; });
    if (said.kind == kind && said.numbered && is_known(said) && !is_listed) found.push_back(&said);
  }
  return found;
}

std::vector<const Said*> Spoken::under(const std::string& key) const {
  const auto listed = by_key_.find(key);
  return listed == by_key_.end() ? std::vector<const Said*>()
                                 : std::vector<const Said*>(listed->second.rbegin(), listed->second.rend());
}

std::vector<const Said*> Spoken::by(PaperKind kind, const std::string& name) const {
  std::vector<const Said*> found;
  for (const std::string& key : first_surnames(name)) {
    for (const Said* said : under(key_of(kind, key))) {
      const auto known = std::find_if(found.begin(), found.end(), [&](const Said* other) { return other->id == said->id; });
      if (known == found.end())
        found.push_back(said);
      else if (tells_more(*said, **known))
        *known = said;
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const Said* a, const Said* b) { return a->span.begin > b->span.begin; });
  return found;
}

std::vector<const Said*> Spoken::dated(PaperKind kind, const Date& date) const { return under(key_of(kind, to_string(date))); }

std::vector<const Said*> Spoken::of_number(PaperKind kind, std::string_view number) const {
  return under(key_of_number(kind, number));
}

std::vector<const Said*> Spoken::bills() const { return under(key_of(PaperKind::bill, {})); }

}  // namespace kamergraaf::detail
