// SPDX-License-Identifier: Apache-2.0
/// \file
/// Calls with too few, too many or unknown arguments are told as Python tells them: "extract() got an unexpected keyword
/// argument 'bogus'"; pybind11 would show all signatures and all that was given, be it a text of a megabyte.
///
///     tell_wrong_calls(module);  // once, when all is bound
#pragma once

#include <pybind11/pybind11.h>

namespace kamergraaf::python {

/// Of the functions of the module, and of the methods and constructors of its classes, that have a signature in their
/// docstring.
void tell_wrong_calls(const pybind11::module_& module);

}  // namespace kamergraaf::python
