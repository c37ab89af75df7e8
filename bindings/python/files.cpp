// SPDX-License-Identifier: Apache-2.0
#include "files.hpp"

#include "asked.hpp"
#include "errors.hpp"

namespace kamergraaf::python {

namespace py = pybind11;

void require_function(const py::object& given, const char* argument) {
  if (!given.is_none() && PyCallable_Check(given.ptr()) == 0) refuse(argument, "function", given);
}

void tell(const py::object& on_error, const std::vector<std::vector<Error>>& faults) {
  for (const auto& of_one : faults)
    for (const Error& fault : of_one) on_error(exception_of(fault));
}

}  // namespace kamergraaf::python
