// SPDX-License-Identifier: Apache-2.0
#include "references/items.hpp"

#include <algorithm>
#include <string>

#include "expressions/expression.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_agenda = 3000;

constexpr const char* opening_line =
    R"((?m)^{blank}*Aan{gap}de{gap}orde{gap}(?:is|zijn|komt|komen){gap}(?:(?:thans|nu|dan){gap})?(?:(?:de|het|een|in{gap}verband){gap})?(?:[a-z-]+{gap}(?:en{gap}duplieken{gap})?)?(?:[a-z]*behandeling|voortzetting|stemming(?:en)?|[a-z-]*debat(?:ten)?|vragenuur|vragen|[a-z]*wetsvoorstel(?:len)?|voorstel(?:len)?|VAO|VSO|[Ii]nterpellatie|beraadslaging|regeling|hamerstuk(?:ken)?|eindstemming)\b)";

const Expression& opening() {
  static const Expression form(opening_line, "what is on the agenda");
  return form;
}

std::vector<std::size_t> openings_in(std::string_view text) {
  std::vector<std::size_t> places{0};
  for (const auto& match : opening().all(text, {0, text.size()}))
    if (match.front().begin != 0) places.push_back(match.front().begin);
  return places;
}

/// Up to where the dossiers of an item are named.
std::size_t end_of_agenda(std::size_t begin, std::size_t next, const std::vector<Turn>& turns) {
  const auto turn = std::partition_point(turns.begin(), turns.end(), [&](const Turn& one) { return one.begin < begin; });
  const std::size_t spoken = turn == turns.end() ? next : turn->begin;
  return std::min({next, spoken, begin + longest_agenda});
}

Item item_of(const std::vector<Citation>& citations, Span agenda) {
  Item item{agenda, {}};
  auto citation = std::partition_point(citations.begin(), citations.end(),
                                       [&](const Citation& one) { return one.span.begin < agenda.begin; });
  for (; citation != citations.end() && citation->span.begin < agenda.end; ++citation) {
    const bool is_paper = citation->id.kind == Kind::dossier || citation->id.kind == Kind::kamerstuk;
    const Dossier& dossier = citation->id.dossier;
    if (citation->form != Form::full || !is_paper || dossier.empty()) continue;
    add_once(item.dossiers, dossier);
    if (citation->id.kind == Kind::dossier) add_once(item.alone, dossier);
  }
  return item;
}

bool others_speak(const std::vector<Turn>& turns, Span part) {
  const auto first = std::partition_point(turns.begin(), turns.end(), [&](const Turn& one) { return one.begin < part.begin; });
  const auto behind = std::partition_point(first, turns.end(), [&](const Turn& one) { return one.begin < part.end; });
  return std::any_of(first, behind, [](const Turn& turn) { return !turn.name.empty(); });
}

}  // namespace

void add_once(std::vector<Dossier>& dossiers, const Dossier& dossier) {
  if (!dossier.empty() && std::find(dossiers.begin(), dossiers.end(), dossier) == dossiers.end()) dossiers.push_back(dossier);
}

std::vector<Item> items_of(const Document& document, const std::vector<Citation>& citations, const std::vector<Turn>& turns) {
  const std::vector<std::size_t> places = openings_in(document.text);
  std::vector<Item> items;
  bool is_discussed = false;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::size_t next = i + 1 < places.size() ? places[i + 1] : document.text.size();
    Item item = item_of(citations, {places[i], end_of_agenda(places[i], next, turns)});
    if (items.empty() || !item.dossiers.empty() || is_discussed) {
      items.push_back(std::move(item));
      is_discussed = false;
    }
    is_discussed = is_discussed || others_speak(turns, {places[i], next});
  }
  return items;
}

std::vector<std::size_t> parts_of(std::string_view text) {
  static const Expression form(std::string(opening_line) + R"(|^{blank}*Stemming(?:en)?(?:{gap}[^.:;\n]{1,120})?$)",
                               "what is on the agenda, or voted on");
  std::vector<std::size_t> places;
  for (const auto& match : form.all(text, {0, text.size()})) places.push_back(match.front().begin);
  return places;
}

bool has_items(std::string_view text) { return opening().is_in(text); }

const Item& item_at(const std::vector<Item>& items, std::size_t at) {
  const auto behind =
      std::partition_point(items.begin() + 1, items.end(), [&](const Item& item) { return item.agenda.begin <= at; });
  return *std::prev(behind);
}

bool is_of_item(const std::vector<Item>& items, std::size_t at, std::size_t named, const Dossier& dossier) {
  if (items.empty()) return true;
  const Item& item = item_at(items, at);
  return &item_at(items, named) == &item ||
         std::find(item.dossiers.begin(), item.dossiers.end(), dossier) != item.dossiers.end();
}

}  // namespace kamergraaf::detail
