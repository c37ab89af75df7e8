// SPDX-License-Identifier: Apache-2.0
/// \file
/// The papers of many files, read on several threads.
///
///     const auto files = files_of({"brieven/"}, "", on_error);
///     read_files(files, {"", threads, progress, on_error}, [&](const auto& files, const auto& how) {
///       return add(graph, files, extractor, papers, how);
///     });
///
/// Needs the GIL, which is released meanwhile.
#pragma once

#include <pybind11/pybind11.h>

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "kamergraaf/corpus.hpp"

namespace kamergraaf::python {

struct HowToRead {
  std::string format = {};                       ///< one of formats(), or empty
  int threads = 0;                               ///< 0 for one a core
  pybind11::object progress = pybind11::none();  ///< as LongWork takes it; told in files
  pybind11::object on_error = pybind11::none();  ///< called with what cannot be read; None to have the first raised
};

/// Throws TypeError where it is neither a function nor None.
void require_function(const pybind11::object& given, const char* argument);

/// The files of these files and folders, in their order. What is not there, or has no papers, has its place among them; where
/// `on_error` is None it is thrown as Error, and TypeError where that is no function.
std::vector<CorpusFile> files_of(const std::vector<std::filesystem::path>& paths, const std::string& format,
                                 const pybind11::object& on_error);

/// Reads files as it is told.
using ReadCorpus = std::function<void(std::span<const CorpusFile> files, const CorpusOptions& how)>;

/// Has them read; `on_error` is called in the order of the files. Throws Error, of the first file that has one, and what
/// `on_error` raises.
void read_files(const std::vector<CorpusFile>& files, const HowToRead& how, const ReadCorpus& read);

/// The papers themselves.
std::vector<Document> papers_of(const std::vector<CorpusFile>& files, const HowToRead& how);

}  // namespace kamergraaf::python
