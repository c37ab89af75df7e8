// SPDX-License-Identifier: Apache-2.0
/// \file
/// Why a file cannot be opened, in the same words wherever one is. Below the readers, the register and stored graphs.
///
///     std::ifstream file(path);
///     forbid_unopened(path, file.is_open());
///
/// Thread-safe.
#pragma once

#include <filesystem>
#include <optional>
#include <system_error>

#include "kamergraaf/error.hpp"

namespace kamergraaf::detail {

/// What the system said last, in this thread.
std::error_code last_code() noexcept;

/// Asked right after the attempt. Nothing where the file is open, and no folder, which some systems open.
std::optional<Error> fault_of_opening(const std::filesystem::path& path, bool is_open);

/// Throws that fault.
void forbid_unopened(const std::filesystem::path& path, bool is_open);

}  // namespace kamergraaf::detail
