// SPDX-License-Identifier: Apache-2.0
/// \file
/// A folder for files that a test writes, gone at its end.
///
///     const Folder folder;
///     kamergraaf::write(folder.path / "graph.dot", graph);
///     content_of(folder.path / "graph.dot");
///
/// For one thread.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "kamergraaf/write.hpp"

struct Folder {
  Folder() : path(std::filesystem::temp_directory_path() / ("kamergraaf-" + std::to_string(getpid()))) {
    std::filesystem::create_directories(path);
  }
  ~Folder() { std::filesystem::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::size_t files() const {
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(path), std::filesystem::directory_iterator()));
  }
  std::filesystem::path path;
};

inline std::string content_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// What a format makes of a graph.
inline std::string written(const kamergraaf::CitationGraph& graph, std::string_view format,
                           const kamergraaf::WriteOptions& options = {}) {
  std::ostringstream out;
  kamergraaf::write(out, graph, format, options);
  return out.str();
}
