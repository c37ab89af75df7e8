// SPDX-License-Identifier: Apache-2.0
#include "progress.hpp"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <iostream>

namespace kamergraaf::cli {
namespace {

constexpr std::chrono::milliseconds pause(200);
constexpr double megabyte = 1e6;

template <typename... Values>
std::string formatted(const char* form, Values... values) {
  std::array<char, 160> buffer{};
  std::snprintf(buffer.data(), buffer.size(), form, values...);
  return buffer.data();
}

}  // namespace

std::string progress_line(std::size_t documents, std::uintmax_t bytes, std::uintmax_t total, double seconds) {
  const double done = static_cast<double>(bytes) / megabyte;
  const double all = static_cast<double>(total) / megabyte;
  const double rate = seconds > 0 ? done / seconds : 0;
  std::string line = formatted("%zu documents, ", documents);
  line += total > 0 ? formatted("%.1f of %.1f MB, %.1f MB/s", done, all, rate) : formatted("%.1f MB, %.1f MB/s", done, rate);
  if (total <= bytes || rate <= 0) return line;
  const auto left = static_cast<long>((all - done) / rate + 0.5);
  return line + formatted(", %ld:%02ld left", left / 60, left % 60);
}

Progress::Progress(std::uintmax_t total, bool wanted, bool prints_meanwhile)
    : total_(total),
      shown_(wanted && isatty(STDERR_FILENO) != 0 && !(prints_meanwhile && isatty(STDOUT_FILENO) != 0)),
      next_(start_ + pause) {}

bool Progress::is_due() {
  const auto now = Clock::now();
  if (!shown_ || now < next_) return false;
  next_ = now + pause;
  return true;
}

void Progress::write(const std::string& line) {
  there_ = true;
  std::cerr << "\r\x1b[K" + line << std::flush;
}

void Progress::show(std::size_t documents, std::uintmax_t bytes) {
  if (!is_due()) return;
  write(progress_line(documents, bytes, total_, std::chrono::duration<double>(Clock::now() - start_).count()));
}

void Progress::show_resolved(std::size_t resolved, std::size_t documents) {
  if (is_due()) write(formatted("%zu of %zu documents resolved", resolved, documents));
}

void Progress::clear() {
  if (there_) std::cerr << "\r\x1b[K" << std::flush;
  there_ = false;
}

}  // namespace kamergraaf::cli
