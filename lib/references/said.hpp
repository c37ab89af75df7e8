// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a citation says, for the references that go back to it.
///
///     scene.spoken.add(said_at(scene, index, place));
///
/// Pure; thread-safe.
#pragma once

#include "references/scene.hpp"

namespace kamergraaf::detail {

/// Of a citation with a number, with what minutes and the register tell of the paper.
Said said_at(const Scene& scene, std::size_t index, std::size_t place);

/// Of a reference that was settled, or not.
Said said_by(const Scene& scene, std::size_t index, const Phrase& phrase, std::size_t place);

/// The party behind the first of these names, in plain letters: "het lid Van Aalst (ABC)". Empty where there is none.
std::string party_behind(std::string_view text, const std::vector<Span>& names);

/// Whether two parties, as party_behind, may be one: "groenlinks" and "groenlinks-pvda". An empty one may be any.
bool are_of_one_party(const std::string& a, const std::string& b);

/// Whether minutes give the citation as the number of a motion that was read out.
bool is_read_out(const Scene& scene, std::size_t index);

}  // namespace kamergraaf::detail
