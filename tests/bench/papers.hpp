// SPDX-License-Identifier: Apache-2.0
/// \file
/// Invented readings by the million, with the degrees of real papers: most cite a few, some cite hundreds; what is cited
/// is recent, or cited much already.
///
///     bench::papers(1'000'000, 10'000'000, [&](const kamergraaf::Reading& reading) { builder.add(reading); });
///
/// The same for the same numbers. For one thread.
#pragma once

#include <cstddef>
#include <functional>

#include "kamergraaf/graph.hpp"

namespace bench {

using Take = std::function<void(const kamergraaf::Reading&)>;

/// \param citations about how many there are in all
void papers(std::size_t count, std::size_t citations, const Take& take);

}  // namespace bench
