// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>

#include <cerrno>

#include "bind.hpp"
#include "classes.hpp"
#include "kamergraaf/error.hpp"
#include "kamergraaf/version.hpp"
#include "long_work.hpp"

namespace kamergraaf::python {
namespace {

int number_of(const Error& error) {
  if (error.reason() == "no such file or folder") return ENOENT;
  return error.reason() == "is a folder" ? EISDIR : 0;
}

void raise_os_error(const Error& error) {
  errno = number_of(error);
  if (errno == 0) return PyErr_SetString(PyExc_OSError, error.what());
  PyErr_SetFromErrnoWithFilename(PyExc_OSError, error.file().c_str());
}

void translate(std::exception_ptr thrown) {
  try {
    std::rethrow_exception(std::move(thrown));
  } catch (const Error& error) {
    if (error.file().empty() || error.offset()) return PyErr_SetString(PyExc_ValueError, error.what());
    raise_os_error(error);
  }
}

}  // namespace
}  // namespace kamergraaf::python

PYBIND11_MODULE(_kamergraaf, module) {
  pybind11::options options;
  options.disable_function_signatures();
  pybind11::register_exception_translator(kamergraaf::python::translate);
  module.attr("__version__") = kamergraaf::version;
  kamergraaf::python::bind_identifier(module);
  kamergraaf::python::bind_documents(module);
  kamergraaf::python::bind_register(module);
  kamergraaf::python::bind_citations(module);
  kamergraaf::python::bind_patterns(module);
  kamergraaf::python::bind_waiting(module);
  kamergraaf::python::bind_graph(module);
  kamergraaf::python::bind_measures(module);
  kamergraaf::python::bind_links(module);
  kamergraaf::python::bind_checks(module);
  kamergraaf::python::bind_command(module);
  pybind11::module_::import("atexit").attr("register")(pybind11::cpp_function(&kamergraaf::python::end_long_work));
  pybind11::module_::import("os").attr("register_at_fork")(
      pybind11::arg("after_in_child") = pybind11::cpp_function(&kamergraaf::python::forget_other_threads));
  module.def("_know_classes", &kamergraaf::python::know_classes);
}
