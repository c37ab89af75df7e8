// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a paper itself is to those that it names. Words tell a relation, but often that of another paper: a letter that speaks
/// of "het amendement op het wetsvoorstel" amends nothing.
///
///     own_relation(document, citation);      // Relation::replaces, of a motion "ter vervanging van" another motion
///     amended_bill(document.head);           // the dossier, of an amendment
///
/// Pure; thread-safe.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// The relation of the citation, if the paper that cites is of the kind that can have it; else `cites`.
/// - annex: its text opens with "Bijlage bij" and the citation;
/// - replaces: its head says so, or it is of the same kind as the cited paper, where both kinds are known, and its sentence
/// names
///   no other paper before it;
/// - amends: it is an amendment, a nota van wijziging or a bill;
/// - reply, report: it is a letter, report, memorandum or answers, or of unknown kind.
Relation own_relation(const Document& document, const Citation& citation);

/// The dossier of the bill that an amendment or a nota van wijziging amends.
std::optional<Identifier> amended_bill(const Head& head);

/// The paper that the words of a citation, or those directly behind it, say that it took the place of: ", was nr. 719".
std::optional<Identifier> replaced_beside(std::string_view text, const Citation& citation);

/// Papers that are named with the one that they take the place of: "nr. 726, was nr. 719 (21501-08)".
/// \param citations ordered by where they begin
/// \return the later and the earlier of each pair
std::vector<std::pair<Identifier, Identifier>> replaced_papers(const Document& document, std::span<const Citation> citations);

}  // namespace kamergraaf::detail
