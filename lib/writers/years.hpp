// SPDX-License-Identifier: Apache-2.0
/// \file
/// A time line under a drawing: the papers of a year stand in columns of their own, that of what is cited behind that of what
/// cites it.
///
///     if (is_along_years(picture)) write_years(out, picture);
///
/// Pure; thread-safe.
#pragma once

#include <iosfwd>

#include "writers/picture.hpp"

namespace kamergraaf::writers {

/// Whether a drawing is the better for one: not where the papers are of one year, nor of so many that it would grow too wide,
/// nor where there are more than 1,000, or `sfdp` draws them.
bool is_along_years(const Picture& picture);

/// Writes the marks of the years and which papers stand with them, in GraphViz's language.
void write_years(std::ostream& out, const Picture& picture);

}  // namespace kamergraaf::writers
