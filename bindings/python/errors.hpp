// SPDX-License-Identifier: Apache-2.0
/// \file
/// An Error of the library as Python has it: OSError where the system refused, ValueError where a file or option is not as it
/// should be.
///
///     on_error(exception_of(error));
///
/// Needs the GIL.
#pragma once

#include <pybind11/pybind11.h>

#include <exception>

#include "kamergraaf/error.hpp"

namespace kamergraaf::python {

/// The exception, not raised.
pybind11::object exception_of(const Error& error);

/// Raises it, for pybind11, where what was thrown is an Error.
void translate(std::exception_ptr thrown);

}  // namespace kamergraaf::python
