// SPDX-License-Identifier: Apache-2.0
/// \file
/// The bytes of a file, for a stream. A small file is read at once; of a large one what is asked for goes straight to where it
/// is wanted.
///
///     FileBytes bytes("brief.txt");
///     if (!bytes.is_open()) throw Unreadable("cannot be opened", "brief.txt");
///     std::istream in(&bytes);
///     const std::string text = whole(in, "brief.txt");
///
/// It is read and not mapped: a document owns its text, so that would be copied out of the mapping; the pages of a mapping cost
/// more than reading a paper does; and where a mapped file shrinks the program ends. For one thread.
#pragma once

#include <array>
#include <filesystem>
#include <streambuf>
#include <string_view>

namespace kamergraaf::detail {

class FileBytes final : public std::streambuf {
 public:
  explicit FileBytes(const std::filesystem::path& path);
  ~FileBytes() override;
  FileBytes(const FileBytes&) = delete;
  FileBytes& operator=(const FileBytes&) = delete;

  /// Not of a folder.
  bool is_open() const { return file_ >= 0; }

  /// What was read of the file and not yet taken. Valid until more is taken.
  std::string_view held() const { return {gptr(), egptr()}; }

 protected:
  int_type underflow() override;
  std::streamsize xsgetn(char* to, std::streamsize count) override;
  /// To any place of a file; nowhere in what is none.
  pos_type seekoff(off_type offset, std::ios_base::seekdir from, std::ios_base::openmode which) override;
  pos_type seekpos(pos_type position, std::ios_base::openmode which) override;

 private:
  std::size_t read_some(char* to, std::size_t count) const;
  void forget() { setg(buffer_.data(), buffer_.data(), buffer_.data()); }

  int file_;
  std::array<char, std::size_t{1} << 16> buffer_;
};

}  // namespace kamergraaf::detail
