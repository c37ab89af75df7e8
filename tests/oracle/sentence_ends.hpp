// SPDX-License-Identifier: Apache-2.0
/// \file
/// Ends of sentences, slowly: by the expressions alone.
#pragma once

#include <cstddef>
#include <string_view>

namespace oracle {

bool ends_a_sentence(std::string_view text, std::size_t at);

}  // namespace oracle
