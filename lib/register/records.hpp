// SPDX-License-Identifier: Apache-2.0
/// \file
/// A known paper as an object of JSON, and back. Pure; thread-safe.
///
///     parse_paper(record_of(paper).dump())->title;  // that of the paper
#pragma once

#include <optional>
#include <string_view>

#include "detail/records.hpp"
#include "kamergraaf/registry.hpp"

namespace kamergraaf::registry {

/// The object: id, kind, revision, date, title, names, dossiers, replaces.
detail::Record record_of(const KnownPaper& paper);

/// Nothing where the line is not such an object.
std::optional<KnownPaper> parse_paper(std::string_view line);

}  // namespace kamergraaf::registry
