// SPDX-License-Identifier: Apache-2.0
/// \file
/// The parts of the module _kamergraaf, one function a file.
///
///     PYBIND11_MODULE(_kamergraaf, module) { bind_identifier(module); }
///
/// Called once, when the module is imported.
#pragma once

#include <pybind11/pybind11.h>

namespace kamergraaf::python {

void bind_identifier(pybind11::module_& module);
void bind_register(pybind11::module_& module);
void bind_citations(pybind11::module_& module);
void bind_documents(pybind11::module_& module);
void bind_graph(pybind11::module_& module);
void bind_measures(pybind11::module_& module);

}  // namespace kamergraaf::python
