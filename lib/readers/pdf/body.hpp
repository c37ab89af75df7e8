// SPDX-License-Identifier: Apache-2.0
/// \file
/// The text of a PDF as a draft: page after page its lines and behind them its running heads and feet; then what stands in
/// the margins, and then all footnotes, each "¹ …", so that no sentence is cut by a note.
///
///     Draft draft = pdf_draft(pages_of(bytes, name));
///
/// Pure; thread-safe.
#pragma once

#include <vector>

#include "readers/draft.hpp"
#include "readers/pdf/words.hpp"

namespace kamergraaf::detail {

Draft pdf_draft(const std::vector<PdfPage>& pages);

}  // namespace kamergraaf::detail
