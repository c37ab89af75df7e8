// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which paper a reference without a number means.
///
///     settle_references(document, citations, nullptr, rejections, open);
///     citations[1].id;  // of "deze motie", where citations[0] is "de motie-Jansen (36 999, nr. 12)"
///
/// Works through the text once, with what was spoken of so far. Pure; thread-safe.
#pragma once

#include <vector>

#include "kamergraaf/extractor.hpp"
#include "kamergraaf/registry.hpp"
#include "references/open.hpp"

namespace kamergraaf::detail {

/// Whether the citation is one that this settles.
bool is_reference(const Citation& citation);

/// Settles those of form `implicit`. Takes out, with the reason, those that a number stands beside, and those by which the
/// paper means itself.
/// \param citations ordered by where they begin, those with a number complete
/// \param known     the papers that are known to exist; null for none
/// \param open      takes what stays open and a paper that comes later may settle
void settle_references(const Document& document, std::vector<Citation>& citations, const Register* known,
                       std::vector<Extractor::Rejection>& rejections, std::vector<Open>& open);

}  // namespace kamergraaf::detail
