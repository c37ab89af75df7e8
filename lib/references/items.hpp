// SPDX-License-Identifier: Apache-2.0
/// \file
/// The items of minutes: where each begins, and the dossiers on its agenda.
///
///     const auto items = items_of(document, citations);
///     item_at(items, 4711)->dossiers;  // 36 133, of "Aan de orde is de behandeling van het wetsvoorstel ... (36133)"
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"
#include "references/minutes.hpp"

namespace kamergraaf::detail {

struct Item {
  Span agenda;  ///< bytes from where it begins to where somebody speaks; at most 3000
  std::vector<Dossier> dossiers;
  std::vector<Dossier> alone = {};  ///< those of them that are named without a number, as bills are
};

/// Adds the dossier, if it is one and not among them.
void add_once(std::vector<Dossier>& dossiers, const Dossier& dossier);

/// In the order of the text. The first begins with it: its agenda is what is named before anyone speaks. Any other begins with
/// a line "Aan de orde is", with a debate, a bill, a vote or the like behind it, where a dossier is named before anyone speaks
/// again; or where none is and the item before was spoken of by others than the chair, so that nobody knows its dossier. \param
/// citations ordered by where they begin
std::vector<Item> items_of(const Document& document, const std::vector<Citation>& citations, const std::vector<Turn>& turns);

/// Whether such a line stands in the text.
bool has_items(std::string_view text);

/// Where the text has such a line, or "Stemmingen moties Visserij".
std::vector<std::size_t> parts_of(std::string_view text);

/// The item that the place lies in. \pre there are some
const Item& item_at(const std::vector<Item>& items, std::size_t at);

/// Whether a paper of that dossier that is named at one place is named in the item of the other, or is of the dossiers on its
/// agenda; any is where there are no items.
bool is_of_item(const std::vector<Item>& items, std::size_t at, std::size_t named, const Dossier& dossier);

}  // namespace kamergraaf::detail
