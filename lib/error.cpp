// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/error.hpp"

#include <utility>

namespace kamergraaf {
namespace {

std::string one_line(const std::string& reason, const std::string& file, std::optional<std::size_t> offset) {
  std::string line = file.empty() ? reason : file + ": " + reason;
  if (offset) line += " (byte " + std::to_string(*offset) + ")";
  return line;
}

}  // namespace

Error::Error(const std::string& reason, std::string file, std::optional<std::size_t> offset)
    : std::runtime_error(one_line(reason, file, offset)), reason_(reason), file_(std::move(file)), offset_(offset) {}

Error::Error(const std::string& reason, std::string file, std::error_code code) : Error(reason, std::move(file)) {
  code_ = code;
}

}  // namespace kamergraaf
