// SPDX-License-Identifier: Apache-2.0
/// \file
/// Makes a ZIP archive for a test.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace test {

/// The archive with these entries: name and content.
std::string zipped(const std::vector<std::pair<std::string, std::string>>& entries);

}  // namespace test
