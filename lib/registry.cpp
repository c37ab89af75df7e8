// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/registry.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "register/key.hpp"
#include "register/parts.hpp"
#include "register/standing.hpp"
#include "wording/people.hpp"

namespace kamergraaf {
namespace {

template <typename Key, typename Known>
std::vector<const KnownPaper*> all_of(const std::set<std::pair<Key, std::string>>& index, const Key& key, const Known& known) {
  std::vector<const KnownPaper*> papers;
  for (auto at = index.lower_bound({key, {}}); at != index.end() && at->first == key; ++at)
    papers.push_back(&known.find(at->second)->second);
  return papers;
}

/// As parse_identifier reads it; nothing where it names no paper.
std::optional<Identifier> as_named(const Identifier& id) { return parse_identifier(to_string(id)); }

bool same(const registry::Listing& a, const registry::Listing& b) {
  if (a.size() != b.size()) return false;
  for (auto x = a.from({}), y = b.from({}); !x.done(); x.next(), y.next())
    if (x.key() != y.key()) return false;
  return true;
}

}  // namespace

std::string_view name_of(Standing standing) {
  constexpr std::array<std::string_view, 4> names{"known", "newer", "missing", "unheard of"};
  return names[static_cast<std::size_t>(standing)];
}

KnownPaper known_paper(const Document& document) {
  const Head& head = document.head;
  KnownPaper paper{head.id, head.kind, head.revision, head.date, {}, head.title, {}, head.replaces};
  if (paper.title.empty()) paper.title = head.subject;
  for (const Author& author : head.authors)
    if (!author.name.empty()) paper.names.push_back(author.name);
  for (const DossierHeading& heading : head.dossiers) paper.dossiers.push_back(heading.dossier);
  return paper;
}

Register::Register() : parts_(std::make_unique<Parts>()) {}
Register::Register(const Register& other) : parts_(std::make_unique<Parts>(*other.parts_)) {}
Register::Register(Register&&) noexcept = default;
Register::~Register() = default;
Register& Register::operator=(Register&&) noexcept = default;

Register& Register::operator=(const Register& other) {
  if (this != &other) parts_ = std::make_unique<Parts>(*other.parts_);
  return *this;
}

void Register::add(const Identifier& id) {
  if (const auto named = as_named(id)) parts_->listing.add(registry::key_of(*named));
}

void Register::add(KnownPaper paper) {
  const auto named = as_named(paper.id);
  if (!named) return;
  paper.id = *named;
  parts_->listing.add(registry::key_of(paper.id));
  parts_->keep(std::move(paper));
}

void Register::add(const Register& other) {
  parts_->listing.add(other.parts_->listing);
  for (const auto& [key, paper] : other.parts_->known) parts_->keep(paper);
}

std::size_t Register::size() const noexcept { return parts_->listing.size(); }

bool Register::contains(const Identifier& id) const { return parts_->listing.contains(registry::key_of(id)); }

Standing Register::standing_of(const Identifier& id) const { return registry::standing_of(parts_->listing, id); }

std::vector<Identifier> Register::named_like(const Identifier& id) const { return registry::named_like(parts_->listing, id); }

const KnownPaper* Register::find(const Identifier& id) const {
  const auto known = parts_->known.find(registry::key_of(id));
  return known == parts_->known.end() ? nullptr : &known->second;
}

std::vector<const KnownPaper*> Register::papers_of(const Dossier& dossier) const {
  return dossier.number.empty() ? std::vector<const KnownPaper*>{} : all_of(parts_->in_dossier, dossier, parts_->known);
}

std::vector<const KnownPaper*> Register::papers_dated(const Date& date) const {
  return all_of(parts_->dated, date, parts_->known);
}

std::vector<const KnownPaper*> Register::papers_by(std::string_view name) const {
  std::vector<const KnownPaper*> papers;
  std::set<const KnownPaper*> found;
  for (const std::string& surname : detail::first_surnames(name))
    for (const KnownPaper* paper : all_of(parts_->by_name, surname, parts_->known))
      if (found.insert(paper).second) papers.push_back(paper);
  return papers;
}

std::vector<Identifier> Register::listed_in(const Dossier& dossier) const {
  std::vector<Identifier> papers;
  const std::string volume = registry::volume_of({Kind::kamerstuk, {}, dossier});
  for (auto walk = parts_->listing.from(volume); !walk.done() && walk.key().starts_with(volume); walk.next())
    papers.push_back(registry::identifier_of(walk.key()));
  return papers;
}

std::vector<Identifier> Register::listed() const {
  std::vector<Identifier> papers;
  papers.reserve(size());
  for (auto walk = parts_->listing.from({}); !walk.done(); walk.next()) papers.push_back(registry::identifier_of(walk.key()));
  return papers;
}

bool operator==(const Register& a, const Register& b) {
  return same(a.parts_->listing, b.parts_->listing) && a.parts_->known == b.parts_->known;
}

}  // namespace kamergraaf
