// SPDX-License-Identifier: Apache-2.0
/// \file
/// Invented papers as files of each format that is read.
///
///     for (const bench::File& file : bench::files()) kamergraaf::read_bytes(file.bytes, file.name, file.format);
///
/// The same each time. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bench {

struct File {
  std::string_view format;  ///< as formats() names it
  std::string name;
  std::string bytes;
};

/// One a format; of those that hold many documents one with many.
std::vector<File> files();

}  // namespace bench
