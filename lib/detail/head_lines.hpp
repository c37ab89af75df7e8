// SPDX-License-Identifier: Apache-2.0
/// \file
/// What one line of a printed head says.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// A line that is a dossier, perhaps with its title behind it: `21 501-20 Europese Raad`.
std::optional<DossierHeading> dossier_line(std::string_view line);

/// A line that is the suffix of the dossier above it: `XVI`, `A`.
std::optional<Code> suffix_line(std::string_view line);

/// The number of a paper, and its title where that stands on the same line.
struct NumberedTitle {
  Code number;
  std::string_view title;
};

/// A line that is the number of the paper: `Nr. 2189`, `B`, `Nr. 30   MOTIE VAN HET LID ...`.
std::optional<NumberedTitle> number_line(std::string_view line);

/// The kind of paper that a title names: `GEWIJZIGDE MOTIE VAN HET LID ...`.
PaperKind kind_of_title(std::string_view title);

}  // namespace kamergraaf::detail
