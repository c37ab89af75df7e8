// SPDX-License-Identifier: Apache-2.0
#include "oracle/registry.hpp"

#include <algorithm>
#include <tuple>

namespace oracle {

using namespace kamergraaf;

namespace {

std::size_t digits_of(const Code& number) {
  const std::string text(number.view());
  return std::min(text.find_first_not_of("0123456789"), text.size());
}

bool has_digits(const Code& number) { return digits_of(number) != 0; }

unsigned value_of_roman(const std::string& text) {
  static const std::map<char, unsigned> worth{{'I', 1}, {'V', 5}, {'X', 10}, {'L', 50}, {'C', 100}, {'D', 500}, {'M', 1000}};
  unsigned value = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const unsigned own = worth.at(text[i]);
    const bool taken_away = i + 1 < text.size() && worth.at(text[i + 1]) > own;
    value = taken_away ? value - own : value + own;
  }
  return value;
}

auto order_of_number(const Code& number) {
  const std::size_t digits = digits_of(number);
  return std::tuple(digits == 0 && !number.empty(), digits == 0 ? number.view().size() : digits, std::string(number.view()));
}

auto order_of_dossier(const Dossier& dossier) {
  const std::string text(dossier.number.view());
  const std::size_t digits = digits_of(dossier.number);
  return std::tuple(digits == 0, digits == 0 ? value_of_roman(text) : digits, text);
}

auto order_of_paper(const Identifier& id) {
  return std::tuple(order_of_number(id.number), order_of_number(id.item), id.session, id.print);
}

/// The volume that a paper is numbered in, but for the number of its dossier, its year and its session.
auto shelf_of(const Identifier& id) {
  return std::tuple(id.kind, id.kind == Kind::kamerstuk && !has_digits(id.dossier.number), id.chamber);
}

auto volume_of(const Identifier& id) {
  return std::tuple(order_of_dossier(id.dossier), id.year, id.kind == Kind::kamerstuk ? Session{} : id.session);
}

bool counts(const Identifier& id) {
  return id.kind != Kind::kamerstuk || id.dossier.number.view().size() <= 5 || !has_digits(id.dossier.number);
}

}  // namespace

void Register::add(const Identifier& id) { papers_[to_string(id)] = id; }

bool Register::contains(const Identifier& id) const { return papers_.count(to_string(id)) != 0; }

Standing Register::standing_of(const Identifier& id) const {
  if (contains(id)) return Standing::known;
  bool volume = false;
  bool later_volume = false;
  bool later_number = false;
  for (const auto& [name, paper] : papers_) {
    if (shelf_of(paper) != shelf_of(id)) continue;
    const bool same = volume_of(paper) == volume_of(id) && paper.dossier == id.dossier;
    volume = volume || same;
    later_volume = later_volume || (counts(paper) && volume_of(paper) > volume_of(id));
    if (same && has_digits(paper.number) == has_digits(id.number) && paper.session == id.session)
      later_number = later_number || order_of_paper(paper) > order_of_paper(id);
  }
  if (!volume) return later_volume ? Standing::unheard_of : Standing::newer;
  return later_number ? Standing::missing : Standing::newer;
}

std::vector<std::string> Register::named_like(const Identifier& id) const {
  std::vector<Identifier> found;
  for (const auto& [name, paper] : papers_) {
    Identifier alike = paper;
    alike.session = id.session;
    alike.print = id.print;
    if (alike == id) found.push_back(paper);
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return order_of_paper(a) < order_of_paper(b); });
  std::vector<std::string> names;
  for (const Identifier& paper : found) names.push_back(to_string(paper));
  return names;
}

std::vector<std::string> Register::listed_in(const Dossier& dossier) const {
  std::vector<Identifier> found;
  for (const auto& [name, paper] : papers_)
    if (paper.kind == Kind::kamerstuk && paper.dossier == dossier) found.push_back(paper);
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return order_of_paper(a) < order_of_paper(b); });
  std::vector<std::string> names;
  for (const Identifier& paper : found) names.push_back(to_string(paper));
  return names;
}

}  // namespace oracle
