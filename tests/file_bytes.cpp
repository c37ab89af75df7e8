// SPDX-License-Identifier: Apache-2.0
#include "readers/file_bytes.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <initializer_list>
#include <istream>
#include <random>
#include <sstream>
#include <utility>

#include "folder.hpp"
#include "readers/readers.hpp"

using namespace kamergraaf;

namespace {

std::string content(std::size_t size) {
  std::string bytes(size, ' ');
  for (std::size_t i = 0; i < size; ++i) bytes[i] = i % 61 == 60 ? '\n' : static_cast<char>('A' + i % 57);
  return bytes;
}

std::filesystem::path written_to(const Folder& folder, const std::string& bytes) {
  const auto path = folder.path / "papers";
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

}  // namespace

TEST_CASE("a file of any size is read as it is, into as much memory as it takes") {
  const Folder folder;
  for (const std::size_t size : {0U, 1U, 4096U, 65'535U, 65'536U, 65'537U, 300'000U}) {
    CAPTURE(size);
    const auto path = written_to(folder, content(size));
    detail::FileBytes file(path);
    std::istream in(&file);
    const std::string read = detail::whole(in, "brief.txt");
    CHECK(read == content(size));
    CHECK(read.capacity() <= std::max<std::size_t>(2 * size, 64));
  }
}

TEST_CASE("the bytes of a file are those that a file stream gives, however they are asked for") {
  const Folder folder;
  const auto path = written_to(folder, content(200'000));
  detail::FileBytes file(path);
  std::istream in(&file);
  std::ifstream other(path, std::ios::binary);
  std::mt19937 random(3);
  const auto below = [&](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
  for (int i = 0; i < 2'000; ++i) {
    std::string one(static_cast<std::size_t>(below(90'000)), '\0');
    std::string two = one;
    const int step = below(5);
    for (auto [stream, bytes] : std::initializer_list<std::pair<std::istream*, std::string*>>{{&in, &one}, {&other, &two}}) {
      if (step == 0) stream->read(bytes->data(), static_cast<std::streamsize>(bytes->size()));
      if (step == 1) std::getline(*stream, *bytes);
      if (step == 2) bytes->assign(1, static_cast<char>(stream->peek()));
      if (step == 3) stream->clear(), stream->seekg(static_cast<std::streamoff>(bytes->size()));
      if (step == 4) stream->clear(), stream->seekg(-static_cast<std::streamoff>(bytes->size()), std::ios::end);
    }
    REQUIRE(one == two);
    REQUIRE(in.gcount() == other.gcount());
    REQUIRE(in.tellg() == other.tellg());
  }
}

TEST_CASE("what has no end that could be known is read to its end") {
  struct Unseekable : std::stringbuf {
    using std::stringbuf::stringbuf;
    pos_type seekoff(off_type, std::ios_base::seekdir, std::ios_base::openmode) override { return pos_type(off_type(-1)); }
    std::streamsize showmanyc() override { return 0; }
  };
  Unseekable bytes(content(3'000'000));
  std::istream in(&bytes);
  CHECK(detail::whole(in, "-") == content(3'000'000));
}

TEST_CASE("a file that grows shorter while it is read has the bytes that are left") {
  const Folder folder;
  const auto path = written_to(folder, content(400'000));
  detail::FileBytes file(path);
  std::istream in(&file);
  in.peek();
  std::filesystem::resize_file(path, 100'000);
  CHECK(detail::whole(in, "papers") == content(400'000).substr(0, 100'000));
}

TEST_CASE("a folder and nothing at all are no bytes") {
  const Folder folder;
  CHECK_FALSE(detail::FileBytes(folder.path / "none").is_open());
  detail::FileBytes file(folder.path);
  std::istream in(&file);
  CHECK_THROWS_AS(detail::whole(in, "folder"), detail::Unreadable);
}
