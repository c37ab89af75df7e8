// SPDX-License-Identifier: Apache-2.0
/// \file
/// How far the reading is, as one line on a terminal that is written over and gone at the end.
///
///     Progress progress(bytes_of_all, !quiet, prints_meanwhile);
///     progress.show(1234, 12'000'000);  // "1,234 documents, 12 of 45 MB, 8.1 MB/s, 0:04 left"
///
/// For one thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace kamergraaf::cli {

class Progress {
 public:
  /// \param total bytes of all files; 0 where it is not known
  /// \param wanted           whether to show it: it is, where standard error is a terminal
  /// \param prints_meanwhile whether something is printed before the reading ends: then only where that goes elsewhere
  Progress(std::uintmax_t total, bool wanted, bool prints_meanwhile);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// So much is read: shown at most five times a second.
  void show(std::size_t documents, std::uintmax_t bytes);
  /// All is read, and so many of the documents are resolved: likewise.
  void show_resolved(std::size_t resolved, std::size_t documents);
  /// Takes the line away, before another is written.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  bool is_due();
  void write(const std::string& line);

  std::uintmax_t total_;
  bool shown_;
  bool there_ = false;
  Clock::time_point start_ = Clock::now();
  Clock::time_point next_;
};

/// "1234 documents, 12.0 of 45.0 MB, 8.0 MB/s, 0:04 left"; what is left only where the total is known and not yet reached.
std::string progress_line(std::size_t documents, std::uintmax_t bytes, std::uintmax_t total, double seconds);

}  // namespace kamergraaf::cli
