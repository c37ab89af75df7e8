// SPDX-License-Identifier: Apache-2.0
#include "readers/docx/archive.hpp"

#include <unzip.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <utility>

#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t mega = std::size_t{1} << 20;
constexpr std::size_t most_unpacked = 256 * mega;
constexpr std::size_t always_unpacked = 16 * mega;
constexpr std::size_t most_times = 100;
constexpr std::size_t block = std::size_t{1} << 16;
constexpr std::size_t longest_name = 512;
constexpr unsigned encrypted_flag = 1;

struct InMemory {
  std::string bytes;
  std::size_t at = 0;
};

InMemory& memory(void* stream) { return *static_cast<InMemory*>(stream); }

void* open_memory(void* opaque, const void*, int) {
  memory(opaque).at = 0;
  return opaque;
}

uLong read_memory(void*, void* stream, void* buffer, uLong size) {
  InMemory& from = memory(stream);
  const std::size_t taken = std::min<std::size_t>(size, from.bytes.size() - from.at);
  if (taken != 0) std::memcpy(buffer, from.bytes.data() + from.at, taken);
  from.at += taken;
  return static_cast<uLong>(taken);
}

uLong write_memory(void*, void*, const void*, uLong) { return 0; }

ZPOS64_T tell_memory(void*, void* stream) { return memory(stream).at; }

long seek_memory(void*, void* stream, ZPOS64_T offset, int origin) {
  InMemory& in = memory(stream);
  const std::size_t from = origin == ZLIB_FILEFUNC_SEEK_END ? in.bytes.size() : origin == ZLIB_FILEFUNC_SEEK_CUR ? in.at : 0;
  if (offset > in.bytes.size() - from) return -1;
  in.at = from + static_cast<std::size_t>(offset);
  return 0;
}

int close_memory(void*, void*) { return 0; }
int error_of_memory(void*, void*) { return 0; }

zlib_filefunc64_def functions_of(InMemory& memory) {
  return {open_memory, read_memory, write_memory, tell_memory, seek_memory, close_memory, error_of_memory, &memory};
}

}  // namespace

struct Archive::Opened {
  InMemory memory;
  std::string file;
  std::size_t left = 0;  ///< how many bytes may yet be unpacked
  std::map<std::string, unz64_file_pos> entries;
  unzFile zip = nullptr;

  [[noreturn]] void refuse(const std::string& path, const char* reason) const { throw Unreadable(path + ' ' + reason, file); }

  void find_entries() {
    std::array<char, longest_name> name{};
    for (int found = unzGoToFirstFile(zip); found == UNZ_OK; found = unzGoToNextFile(zip)) {
      unz64_file_pos place{};
      const auto size = static_cast<uLong>(name.size());
      const bool told = unzGetCurrentFileInfo64(zip, nullptr, name.data(), size, nullptr, 0, nullptr, 0) == UNZ_OK &&
                        unzGetFilePos64(zip, &place) == UNZ_OK;
      if (told) entries.emplace(std::string(name.data(), strnlen(name.data(), name.size())), place);
    }
  }

  std::string unpacked(const std::string& path) {
    std::string bytes;
    std::string chunk(block, '\0');
    for (int size = 0; (size = unzReadCurrentFile(zip, chunk.data(), block)) != 0;) {
      if (size < 0) refuse(path, "is broken");
      if (static_cast<std::size_t>(size) > left) refuse(path, "unpacks to more than a paper can hold");
      left -= static_cast<std::size_t>(size);
      bytes.append(chunk, 0, static_cast<std::size_t>(size));
    }
    return bytes;
  }
};

Archive::Archive(std::string bytes, std::string file) : opened_(std::make_unique<Opened>()) {
  opened_->left = std::min(most_unpacked, always_unpacked + most_times * bytes.size());
  opened_->memory.bytes = std::move(bytes);
  opened_->file = std::move(file);
  zlib_filefunc64_def functions = functions_of(opened_->memory);
  opened_->zip = unzOpen2_64("", &functions);
  if (!opened_->zip) throw Unreadable("a broken zip: the list of its entries is not there", opened_->file);
  opened_->find_entries();
}

Archive::~Archive() {
  if (opened_->zip) unzClose(opened_->zip);
}

std::optional<std::string> Archive::entry(const std::string& path) {
  unzFile zip = opened_->zip;
  const auto place = opened_->entries.find(path);
  if (place == opened_->entries.end()) return {};
  if (unzGoToFilePos64(zip, &place->second) != UNZ_OK) opened_->refuse(path, "is broken");
  unz_file_info64 info{};
  if (unzGetCurrentFileInfo64(zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) opened_->refuse(path, "is broken");
  if ((info.flag & encrypted_flag) != 0) opened_->refuse(path, "is encrypted");
  if (unzOpenCurrentFile(zip) != UNZ_OK) opened_->refuse(path, "is broken");
  std::string bytes = opened_->unpacked(path);
  if (unzCloseCurrentFile(zip) != UNZ_OK) opened_->refuse(path, "is broken");
  return bytes;
}

}  // namespace kamergraaf::detail
