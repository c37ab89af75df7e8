// SPDX-License-Identifier: Apache-2.0
/// \file
/// The one exception of the library. Bad files and bad options throw it; bad text never does.
///
///     try {
///       auto documents = kamergraaf::read("brief.txt");
///     } catch (const kamergraaf::Error& error) {
///       std::cerr << error.what() << '\n';
///     }
///
/// Values; thread-safe to read.
#pragma once

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>

namespace kamergraaf {

/// What went wrong, in which file, and where in it. `what()` has all three in one line.
class Error : public std::runtime_error {
 public:
  /// \param reason what went wrong, in a few words
  /// \param file   the file or option at fault; empty where there is none
  /// \param offset byte in that file, where one is known
  explicit Error(const std::string& reason, std::string file = {}, std::optional<std::size_t> offset = {});

  /// \param code what the system says of that file
  Error(const std::string& reason, std::string file, std::error_code code);

  const std::string& reason() const noexcept { return reason_; }
  const std::string& file() const noexcept { return file_; }
  std::optional<std::size_t> offset() const noexcept { return offset_; }

  /// What the system said, where it is the system that refused: no such file, no permission, is a folder.
  std::error_code code() const noexcept { return code_; }

 private:
  std::string reason_;
  std::string file_;
  std::optional<std::size_t> offset_;
  std::error_code code_;
};

}  // namespace kamergraaf
