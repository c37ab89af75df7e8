// SPDX-License-Identifier: Apache-2.0
#include "detail/opening.hpp"

#include <cerrno>

namespace kamergraaf::detail {

std::error_code last_code() noexcept { return {errno, std::generic_category()}; }

std::optional<Error> fault_of_opening(const std::filesystem::path& path, bool is_open) {
  const std::error_code code = last_code();
  std::error_code ignored;
  if (!is_open && code == std::errc::permission_denied) return Error("cannot be opened", path.string(), code);
  if (std::filesystem::is_directory(path, ignored))
    return Error("is a folder", path.string(), std::make_error_code(std::errc::is_a_directory));
  if (is_open) return {};
  if (std::filesystem::exists(path, ignored)) return Error("cannot be opened", path.string(), code);
  return Error("no such file or folder", path.string(), std::make_error_code(std::errc::no_such_file_or_directory));
}

void forbid_unopened(const std::filesystem::path& path, bool is_open) {
  if (const auto fault = fault_of_opening(path, is_open)) throw *fault;
}

}  // namespace kamergraaf::detail
