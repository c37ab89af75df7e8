// SPDX-License-Identifier: Apache-2.0
/// \file
/// The authors that a file states beside those that its paper prints. A list of names in metadata has no order of its own; on
/// paper the first is the one whose motion it is.
///
///     in_order_of_print({{"B. de Wit"}, {"A. Bakker"}}, {{"Bakker", "lid"}, {"De Wit", "lid"}}, {});   // A. Bakker, B. de Wit
///
/// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// Whether each who is printed is stated, too, by the last word of the name.
bool all_stated(const std::vector<Author>& printed, const std::vector<Author>& stated);

/// The stated authors: first those whom the title names ("MOTIE VAN HET LID BAKKER C.S."), then those who are printed, each in
/// that order; then the others. What is stated of nobody, a role or a party, is taken from the print.
std::vector<Author> in_order_of_print(std::vector<Author> stated, const std::vector<Author>& printed, std::string_view title);

}  // namespace kamergraaf::detail
