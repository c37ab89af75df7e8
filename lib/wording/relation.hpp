// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the words before and behind a citation say that the citing paper is to the cited one.
///
///     tie_before("Ter uitvoering van de motie-Jansen (", Kind::kamerstuk).relation;   // follow_up
///     tie_before("(bijlage bij ", Kind::kamerstuk).relation;                          // annex
///     follows_up("Hiermee beschouw ik de motie-Jansen (", ") als afgedaan");          // true
///
/// Each looks at its words once, and these are never more than a sentence. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

#include "kamergraaf/citation.hpp"
#include "wording/vocabulary.hpp"

namespace kamergraaf::detail {

/// A relation, and the words that say it.
struct Tie {
  Relation relation = Relation::cites;
  Span words;  ///< bytes in the words before: "ter uitvoering van"
};

/// The relation that the words up to a citation give: that which is said last, if what follows it up to the citation is one
/// noun phrase. None where it is denied ("geen uitvoering van"), or said of something else ("uitvoering van de Wet").
/// \param before the sentence up to the citation; of a reference without a number, up to its end
/// \param kind   of the citation: with "antwoord op de vragen" it counts whether it is questions, with "amendement op het
///               wetsvoorstel" whether it is the bill
Tie tie_before(std::string_view before, Kind kind);

/// The same where it was looked at before. \param seen the stems that `before` may have
Tie tie_before(std::string_view before, Kind kind, Seen seen);

/// Whether the sentence says that the paper does with a motion what it asks: "Hiermee is de motie (…) afgedaan".
/// \param before the sentence up to the citation
/// \param behind the rest of it
bool follows_up(std::string_view before, std::string_view behind);

/// Whether the words hold the verb of a main clause: what follows them is no longer said of what stands before.
bool is_a_clause(std::string_view words);

/// Whether a citation goes on with the list that the one before it stands in: ") en de motie-De Vries (".
/// \param between the two
bool goes_on_with_list(std::string_view between);

}  // namespace kamergraaf::detail
