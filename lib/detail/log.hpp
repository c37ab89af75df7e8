// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the library tells of its work: at debug and warn, to the spdlog logger named "kamergraaf". Silent until a program
/// registers a logger of that name before its first call.
///
///     spdlog::stderr_color_mt("kamergraaf");  // the program, before its first call
///     log().debug("{} pages", pages);         // the library
///
/// Thread-safe.
#pragma once

#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace kamergraaf::detail {

/// The logger: the program's own, or one that drops everything. Thread-safe.
inline spdlog::logger& log() {
  static const std::shared_ptr<spdlog::logger> logger = [] {
    auto own = spdlog::get("kamergraaf");
    return own ? own : std::make_shared<spdlog::logger>("kamergraaf", std::make_shared<spdlog::sinks::null_sink_mt>());
  }();
  return *logger;
}

}  // namespace kamergraaf::detail
