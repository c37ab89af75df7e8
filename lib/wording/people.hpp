// SPDX-License-Identifier: Apache-2.0
/// \file
/// Names of members as papers say them, and whether they are those of who put a paper forward.
///
///     fit({"Van der Staaij"}, true, {"C.G. van der Staaij", "M. Jansen"});  // Fit::exact: "Van der Staaij c.s."
///
/// Letter case, diacritics, initials, first names in brackets and titles do not count; particles do: Dijk is not Van Dijk.
/// "Jansen-Pietersen" is one person or two, as the authors tell. A first name may be left out where another of them is said
/// just so: "Bakker/Jo Jansen" and "Bakker/Jansen". Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kamergraaf::detail {

/// A name as it reads: with one space between its words, and whole where the end of a line breaks it: "Jan-\nsen".
std::string name_as_read(std::string_view print);

/// The letters in lower case and without diacritics, of Latin script; other bytes as they are.
std::string plain_letters(std::string_view text);

/// The name without initials, titles and particles, in plain letters: "staaij".
std::string surname_of(std::string_view name);

/// The surname, its first word where that may be a person of its own, "Timmermans-Yeşilgöz", and its last where it may have a
/// first name before it, "Jo Jansen".
std::vector<std::string> first_surnames(std::string_view name);

/// Whether two names are those of one person: "VAN DER STAAIJ" and "C.G. (Kees) van der Staaij".
bool same_person(std::string_view a, std::string_view b);

/// Whether words begin with a name without initials, or with the first name before it: "Van Dijk over de sluizen" and "Ien van
/// Dijk c.s." with that of "I. (Ien) van Dijk", not of "J.P. Dijk".
bool opens_with_person(std::string_view words, std::string_view name);

/// How well names that are said fit the authors of a paper.
enum class Fit {
  none,   ///< others, or in another order
  first,  ///< the first of them, and it is not said that there are more
  exact,  ///< all of them, or the first of them "c.s."
};

/// \param said    names in their order
/// \param others  "c.s." stands behind them
/// \param authors of the paper, in their order
Fit fit(const std::vector<std::string>& said, bool others, const std::vector<std::string>& authors);

}  // namespace kamergraaf::detail
