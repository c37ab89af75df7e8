// SPDX-License-Identifier: Apache-2.0
/// \file
/// A time line under a drawing: the papers of a year stand between the mark of that year and that of the year before it.
#pragma once

#include <iosfwd>

#include "writers/picture.hpp"

namespace kamergraaf::writers {

/// Writes the marks and what holds the papers between them, in GraphViz's language. Nothing where the papers are of one year,
/// or of so many that the drawing would grow too wide.
void write_years(std::ostream& out, const Picture& picture);

}  // namespace kamergraaf::writers
