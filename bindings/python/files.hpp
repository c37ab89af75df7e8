// SPDX-License-Identifier: Apache-2.0
/// \file
/// The papers of many files, read on several threads.
///
///     const auto files = files_of({"brieven/"}, "", on_error);
///     const auto read = papers_of<Document>(files, "", {threads, progress, on_error}, [](Document one) { return one; });
///     read[0];  // those of the first file
///
/// Needs the GIL, which is released meanwhile.
#pragma once

#include <pybind11/pybind11.h>

#include <atomic>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "kamergraaf/reader.hpp"
#include "long_work.hpp"

namespace kamergraaf::python {

struct HowToRead {
  int threads = 0;                               ///< 0 for one a core
  pybind11::object progress = pybind11::none();  ///< as LongWork takes it
  pybind11::object on_error = pybind11::none();  ///< called with what cannot be read; None to have the first raised
};

/// Throws TypeError where it is neither a function nor None.
void require_function(const pybind11::object& given, const char* argument);

/// A file to be read, or why there is none.
struct Listed {
  std::filesystem::path path;
  std::optional<Error> fault = {};
};

/// The files of these files and folders, in their order. What is not there, or has no papers, has its place among them; where
/// `on_error` is None it is thrown as Error, and TypeError where that is no function.
std::vector<Listed> files_of(const std::vector<std::filesystem::path>& paths, const std::string& format,
                             const pybind11::object& on_error);

/// What cannot be read, of each file; from any thread, but for tell().
class Faults {
 public:
  /// Ends the reading of a file.
  struct End {};

  /// \param on_error None where the first of them ends the reading: the first in the order of the files, whatever the threads
  /// do
  Faults(std::size_t files, const pybind11::object& on_error);

  /// Whether reading this file may still matter.
  bool is_wanted(std::size_t file) const noexcept { return file <= last_wanted_; }

  /// Whether the reading of this file goes on behind it.
  bool add(std::size_t file, const Error& error);

  /// Calls `on_error` with each in their order, or throws the first. Needs the GIL.
  void tell() const;

 private:
  const pybind11::object& on_error_;
  bool are_told_;
  std::atomic<std::size_t> last_wanted_;
  std::vector<std::vector<Error>> of_file_;
};

/// What `make` makes of the papers of each file, in any thread. Throws Error, of the first file that has one, and what
/// `on_error` raises.
template <typename Result, typename Make>
std::vector<std::vector<Result>> papers_of(const std::vector<Listed>& files, const std::string& format, const HowToRead& how,
                                           const Make& make) {
  Faults faults(files.size(), how.on_error);
  std::vector<std::vector<Result>> made(files.size());
  LongWork(how.progress, files.size()).run_each(threads_of(how.threads), [&](std::size_t i) {
    if (!faults.is_wanted(i)) return;
    if (const auto& fault = files[i].fault) return void(faults.add(i, *fault));
    const auto take = [&](Document document) { made[i].push_back(make(std::move(document))); };
    try {
      read_each(files[i].path, format, take, [&](const Error& error) {
        if (!faults.add(i, error)) throw Faults::End();
      });
    } catch (const Faults::End&) {
    }
  });
  faults.tell();
  return made;
}

}  // namespace kamergraaf::python
