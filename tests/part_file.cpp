// SPDX-License-Identifier: Apache-2.0
#include "detail/part_file.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <ostream>

#include "kamergraaf/error.hpp"

using namespace kamergraaf;

namespace {

namespace files = std::filesystem;

/// A folder of its own, gone at the end.
struct Folder {
  files::path path = files::temp_directory_path() / files::path("kamergraaf-part-file");
  Folder() {
    files::remove_all(path);
    files::create_directory(path);
  }
  ~Folder() { files::remove_all(path); }

  std::size_t size() const { return static_cast<std::size_t>(std::distance(files::directory_iterator(path), {})); }
};

std::string content(const files::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

const auto word = [](std::ostream& out) { out << "new"; };

}  // namespace

TEST_CASE("a file takes its place when it is whole, and until then what is there stays") {
  const Folder folder;
  const files::path target = folder.path / "graph.json";
  std::ofstream(target) << "old";
  {
    const detail::PartFile file(target);
    file.write(word);
    CHECK(content(target) == "old");
    CHECK(folder.size() == 2);
    file.take_place();
  }
  CHECK(content(target) == "new");
  CHECK(folder.size() == 1);
}

TEST_CASE("what did not take its place leaves nothing behind") {
  const Folder folder;
  {
    const detail::PartFile file(folder.path / "graph.json");
    file.write(word);
  }
  CHECK(folder.size() == 0);
  CHECK_THROWS_AS(detail::write_whole(folder.path / "graph.json", [](std::ostream&) { throw Error("no drawing"); }), Error);
  CHECK(folder.size() == 0);
}

TEST_CASE("all that is in the making can be removed at once, also what was moved") {
  const Folder folder;
  detail::PartFile first(folder.path / "a");
  detail::PartFile second(folder.path / "b");
  const detail::PartFile moved = std::move(second);
  first.write(word);
  moved.write(word);
  std::ofstream(folder.path / "whole") << "whole";
  CHECK(folder.size() == 3);
  detail::remove_unfinished();
  CHECK(folder.size() == 1);
  CHECK(content(folder.path / "whole") == "whole");
}

TEST_CASE("an error names the file that was to be, and what the system said of it") {
  const Folder folder;
  try {
    detail::write_whole(folder.path / "none" / "graph.json", word);
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(std::string(error.what()).find("graph.json") != std::string::npos);
    CHECK(std::string(error.what()).find(".part") == std::string::npos);
    CHECK(error.code() == std::errc::no_such_file_or_directory);
  }
}
