// SPDX-License-Identifier: Apache-2.0
/// \file
/// What one line of a head says, slowly: every line is given to the expressions. Each answers as its namesake in
/// kamergraaf::detail does.
#pragma once

#include "heads/feet.hpp"
#include "heads/head_lines.hpp"

namespace oracle {

std::optional<kamergraaf::DossierHeading> dossier_line(std::string_view line);
std::optional<kamergraaf::detail::NumberedTitle> number_line(std::string_view line);
std::optional<kamergraaf::detail::NumberedTitle> number_behind(std::string_view line);
std::vector<kamergraaf::Code> chapter_line(std::string_view line);
kamergraaf::Chamber chamber_line(std::string_view line);
bool is_kind_line(std::string_view line);
bool upper_case(std::string_view line);
std::string_view without_date(std::string_view title);
kamergraaf::Revision revision_of(std::string_view title);
std::uint8_t take_reprint(std::string& title);
std::string_view without_replaced(std::string_view title);

/// Whether there is one.
bool is_foot(std::string_view line);
bool is_short_foot(std::string_view line);

}  // namespace oracle
