// SPDX-License-Identifier: Apache-2.0
#include "readers/authors.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

std::string_view last_word(std::string_view name) { return name.substr(name.find_last_of(' ') + 1); }

bool have_one_last_word(std::string_view a, std::string_view b) {
  return plain_letters(last_word(a)) == plain_letters(last_word(b));
}

/// Of several with the same last word the one whose particles or first name are the same, too: Dijk is not Van Dijk.
std::vector<Author>::iterator find_person(std::vector<Author>& authors, std::string_view name) {
  for (const auto is_named : {same_person, opens_with_person, have_one_last_word}) {
    const auto same = std::find_if(authors.begin(), authors.end(), [&](const Author& one) { return is_named(name, one.name); });
    if (same != authors.end()) return same;
  }
  return authors.end();
}

/// Where in a title names may stand: behind "lid" or "leden", behind a comma, behind "en"; ascending.
std::vector<std::size_t> places_of_names(std::string_view plain) {
  std::vector<std::size_t> places;
  for (const std::string_view mark : {" lid ", " leden ", " heer ", " heren ", " mevrouw ", ", ", " en "})
    for (std::size_t at = plain.find(mark); at != std::string_view::npos; at = plain.find(mark, at + 1))
      places.push_back(at + mark.size());
  std::sort(places.begin(), places.end());
  return places;
}

/// Those whom the title names come first.
void put_in_order_of(std::string_view title, std::vector<Author>& authors) {
  constexpr std::size_t longest_title = 1000;
  constexpr std::size_t longest_name = 100;
  const std::string plain = ' ' + plain_letters(title.substr(0, longest_title));
  const std::vector<std::size_t> places = places_of_names(plain);
  std::vector<std::pair<std::ptrdiff_t, Author>> placed;
  for (Author& author : authors) {
    const auto named = std::find_if(places.begin(), places.end(), [&](std::size_t at) {
      return opens_with_person(std::string_view(plain).substr(at, longest_name), author.name);
    });
    placed.emplace_back(named - places.begin(), std::move(author));
  }
  std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::transform(placed.begin(), placed.end(), authors.begin(), [](auto& one) { return std::move(one.second); });
}

}  // namespace

bool all_stated(const std::vector<Author>& printed, const std::vector<Author>& stated) {
  return std::all_of(printed.begin(), printed.end(), [&](const Author& author) {
    return std::any_of(stated.begin(), stated.end(),
                       [&](const Author& one) { return have_one_last_word(author.name, one.name); });
  });
}

std::vector<Author> in_order_of_print(std::vector<Author> stated, const std::vector<Author>& printed, std::string_view title) {
  std::vector<Author> ordered;
  for (const Author& author : printed) {
    const auto same = find_person(stated, author.name);
    if (same == stated.end()) continue;
    if (same->role.empty()) same->role = author.role;
    if (same->party.empty()) same->party = author.party;
    ordered.push_back(std::move(*same));
    stated.erase(same);
  }
  std::move(stated.begin(), stated.end(), std::back_inserter(ordered));
  put_in_order_of(title, ordered);
  return ordered;
}

}  // namespace kamergraaf::detail
