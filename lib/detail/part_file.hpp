// SPDX-License-Identifier: Apache-2.0
/// \file
/// A file in the making: written beside its place, and put there when it is whole. What is there already stays until then.
///
///     PartFile file("brieven.svg");
///     file.write([&](std::ostream& out) { out << drawing; });
///     file.take_place();
///
/// Each for one thread.
#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>

namespace kamergraaf::detail {

/// Gone at the end unless it took its place. What is no regular file, such as a pipe, is written as it is.
class PartFile {
 public:
  /// \param target where it is to be; a link is followed
  explicit PartFile(const std::filesystem::path& target);
  PartFile(PartFile&& other) noexcept;
  PartFile& operator=(PartFile&&) = delete;
  ~PartFile();

  /// In the locale "C". Throws Error, naming the target, where it cannot be written in full.
  void write(const std::function<void(std::ostream&)>& write) const;
  /// Throws Error likewise.
  void take_place() const;

 private:
  std::filesystem::path target_;
  std::filesystem::path path_;
  std::size_t slot_;
};

/// Writes a whole file, or none. Throws Error likewise.
void write_whole(const std::filesystem::path& target, const std::function<void(std::ostream&)>& write);

/// Removes all that is in the making, at most eight files: for a signal handler, before the program ends.
void remove_unfinished() noexcept;

}  // namespace kamergraaf::detail
