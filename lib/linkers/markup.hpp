// SPDX-License-Identifier: Apache-2.0
/// \file
/// Links in HTML and XML, in place.
///
///     std::vector<Place> places{{{{8, 25}}, {"<a href=\"…\">", "</a>"}}};
///     with_insertions(bytes, insertions_in(bytes, Markup::html, places));
///
/// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "linkers/wanted.hpp"
#include "markup/tokens.hpp"

namespace kamergraaf::detail {

/// What is to be linked, and with what.
struct LinkPlace {
  std::vector<Span> parts;  ///< bytes of the file, in order: the text, without the tags in it
  Tags tags;
};

/// What is to be added. A place of which a part stands where no link may is left alone. One link is made where the tags inside
/// it are balanced and of elements that stand in a line; the tags directly around it are taken in where that balances them.
/// Otherwise each run of text is a link. \param places in the order of the file
std::vector<Insertion> insertions_in(std::string_view bytes, Markup markup, const std::vector<LinkPlace>& places);

/// The name of the first element, without a prefix.
std::string_view root_of(std::string_view bytes, Markup markup);

}  // namespace kamergraaf::detail
