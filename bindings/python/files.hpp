// SPDX-License-Identifier: Apache-2.0
/// \file
/// The papers of many files, read on several threads.
///
///     const auto read = papers_of<Document>(files, "", {threads, progress, on_error}, [](Document one) { return one; });
///     read[0];  // those of the first file
///
/// Needs the GIL, which is released meanwhile.
#pragma once

#include <pybind11/pybind11.h>

#include <filesystem>
#include <functional>
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

/// Calls it with each, in their order.
void tell(const pybind11::object& on_error, const std::vector<std::vector<Error>>& faults);

/// What `make` makes of the papers of each file, in any thread. Throws Error, and what `on_error` raises.
template <typename Result, typename Make>
std::vector<std::vector<Result>> papers_of(const std::vector<std::filesystem::path>& files, const std::string& format,
                                           const HowToRead& how, const Make& make) {
  require_function(how.on_error, "on_error");
  const bool are_told = !how.on_error.is_none();
  std::vector<std::vector<Result>> made(files.size());
  std::vector<std::vector<Error>> faults(files.size());
  LongWork(how.progress, files.size()).run_each(threads_of(how.threads), [&](std::size_t i) {
    const auto take = [&](Document document) { made[i].push_back(make(std::move(document))); };
    const auto refuse = [&](const Error& error) { are_told ? faults[i].push_back(error) : throw error; };
    read_each(files[i], format, take, refuse);
  });
  tell(how.on_error, faults);
  return made;
}

}  // namespace kamergraaf::python
