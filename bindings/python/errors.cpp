// SPDX-License-Identifier: Apache-2.0
#include "errors.hpp"

#include <cerrno>
#include <utility>

namespace kamergraaf::python {
namespace {

namespace py = pybind11;

void raise(const Error& error) {
  if (!error.code()) return PyErr_SetString(PyExc_ValueError, error.what());
  errno = error.code().value();
  PyErr_SetFromErrnoWithFilename(PyExc_OSError, error.file().c_str());
}

}  // namespace

py::object exception_of(const Error& error) {
  raise(error);
  return py::error_already_set().value();
}

void translate(std::exception_ptr thrown) {
  try {
    std::rethrow_exception(std::move(thrown));
  } catch (const Error& error) {
    raise(error);
  }
}

}  // namespace kamergraaf::python
