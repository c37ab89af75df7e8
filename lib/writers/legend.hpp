// SPDX-License-Identifier: Apache-2.0
/// \file
/// The legend under a drawing: the kinds that occur in it, and no others; and whether all is drawn.
///
///     out << "label=" << legend_of(picture);
///
/// Pure; thread-safe.
#pragma once

#include <string>

#include "writers/picture.hpp"

namespace kamergraaf::writers {

/// An HTML-like label of GraphViz, with its angle brackets; an empty label for an empty graph.
std::string legend_of(const Picture& picture);

}  // namespace kamergraaf::writers
