// SPDX-License-Identifier: Apache-2.0
/// \file
/// The parts of the module _kamergraaf, one function a file.
///
///     PYBIND11_MODULE(_kamergraaf, module) { bind_identifier(module); }
///
/// Called once, when the module is imported.
#pragma once

#include <pybind11/pybind11.h>

#include "kamergraaf/graph.hpp"

namespace kamergraaf::python {

void bind_identifier(pybind11::module_& module);
void bind_register(pybind11::module_& module);
void bind_citations(pybind11::module_& module);
void bind_documents(pybind11::module_& module);
void bind_document_stream(pybind11::module_& module);
void bind_patterns(pybind11::module_& module);
void bind_waiting(pybind11::module_& module);
void bind_graph(pybind11::module_& module);
void bind_making(pybind11::class_<CitationGraph>& type);
void bind_walks(pybind11::class_<CitationGraph>& type);
void bind_links(pybind11::module_& module);
void bind_checks(pybind11::module_& module);
void bind_command(pybind11::module_& module);
void bind_measures(pybind11::module_& module);

/// Throws ValueError where the library reads no such format; the empty one stands for what the file says. Free of the GIL.
void require_format(std::string_view format);

}  // namespace kamergraaf::python
