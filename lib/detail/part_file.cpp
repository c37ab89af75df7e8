// SPDX-License-Identifier: Apache-2.0
#include "detail/part_file.hpp"

#include <unistd.h>

#include <array>
#include <atomic>
#include <fstream>
#include <locale>
#include <random>
#include <string>
#include <system_error>
#include <utility>

#include "detail/opening.hpp"
#include "kamergraaf/error.hpp"

namespace kamergraaf::detail {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t slots = 8;

/// Names of files in the making, held by their PartFile.
std::array<std::atomic<const char*>, slots> unfinished{};

std::size_t noted(const char* name) {
  std::size_t slot = 0;
  for (const char* none = nullptr; slot < slots && !unfinished[slot].compare_exchange_strong(none, name); none = nullptr)
    ++slot;
  return slot;
}

/// The file that a link leads to, whether or not it is there.
fs::path followed(fs::path path) {
  constexpr int most_links = 40;
  std::error_code failure;
  for (int links = 0; links < most_links && fs::is_symlink(path, failure); ++links)
    path = path.parent_path() / fs::read_symlink(path, failure);
  return path;
}

bool is_no_file(const fs::path& path) {
  std::error_code failure;
  return fs::exists(path, failure) && !fs::is_regular_file(path, failure);
}

fs::path beside(fs::path path) {
  std::random_device random;
  path += "." + std::to_string(random()) + ".part";
  return path;
}

}  // namespace

PartFile::PartFile(const fs::path& target)
    : target_(followed(target)), path_(is_no_file(target_) ? target_ : beside(target_)), slot_(slots) {
  if (path_ != target_) slot_ = noted(path_.c_str());
}

PartFile::PartFile(PartFile&& other) noexcept
    : target_(std::move(other.target_)), path_(std::exchange(other.path_, {})), slot_(std::exchange(other.slot_, slots)) {
  if (slot_ < slots) unfinished[slot_] = path_.c_str();
}

PartFile::~PartFile() {
  std::error_code ignored;
  if (path_ != target_) fs::remove(path_, ignored);
  if (slot_ < slots) unfinished[slot_] = nullptr;
}

void PartFile::write(const std::function<void(std::ostream&)>& write) const try {
  std::ofstream file(path_, std::ios::binary);
  if (!file) throw Error("cannot be written", {}, last_code());
  file.imbue(std::locale::classic());
  write(file);
  file.close();
  if (!file) throw Error("was not written in full", {}, last_code());
} catch (const Error& error) {
  throw Error(error.reason(), target_.string(), error.code());
}

void PartFile::take_place() const try {
  if (path_ != target_) fs::rename(path_, target_);
} catch (const fs::filesystem_error& error) {
  throw Error("cannot be written: " + error.code().message(), target_.string(), error.code());
}

void write_whole(const fs::path& target, const std::function<void(std::ostream&)>& write) {
  const PartFile file(target);
  file.write(write);
  file.take_place();
}

void remove_unfinished() noexcept {
  for (const auto& name : unfinished)
    if (const char* file = name.load()) static_cast<void>(unlink(file));
}

}  // namespace kamergraaf::detail
