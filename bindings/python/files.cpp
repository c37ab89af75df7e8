// SPDX-License-Identifier: Apache-2.0
#include "files.hpp"

#include "asked.hpp"
#include "errors.hpp"

namespace kamergraaf::python {

namespace py = pybind11;

void require_function(const py::object& given, const char* argument) {
  if (!given.is_none() && PyCallable_Check(given.ptr()) == 0) refuse(argument, "function", given);
}

std::vector<Listed> files_of(const std::vector<std::filesystem::path>& paths, const std::string& format,
                             const py::object& on_error) {
  require_function(on_error, "on_error");
  std::vector<Listed> files;
  for (const std::filesystem::path& path : paths) try {
      for (auto& file : files_under(path, format)) files.push_back({std::move(file)});
    } catch (const Error& error) {
      if (on_error.is_none()) throw;
      files.push_back({path, error});
    }
  return files;
}

Faults::Faults(std::size_t files, const py::object& on_error)
    : on_error_(on_error), are_told_(!on_error.is_none()), last_wanted_(files), of_file_(files) {}

bool Faults::add(std::size_t file, const Error& error) {
  of_file_[file].push_back(error);
  if (are_told_) return true;
  for (std::size_t last = last_wanted_; file < last && !last_wanted_.compare_exchange_weak(last, file);) {
  }
  return false;
}

void Faults::tell() const {
  for (const auto& of_one : of_file_)
    for (const Error& fault : of_one) {
      if (!are_told_) throw fault;
      on_error_(exception_of(fault));
    }
}

}  // namespace kamergraaf::python
