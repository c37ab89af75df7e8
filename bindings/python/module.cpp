// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>

#include "bind.hpp"
#include "calls.hpp"
#include "classes.hpp"
#include "document_stream.hpp"
#include "errors.hpp"
#include "kamergraaf/extractor.hpp"
#include "kamergraaf/registry.hpp"
#include "kamergraaf/version.hpp"
#include "kamergraaf/waiting.hpp"
#include "long_work.hpp"

namespace kamergraaf::python {
namespace {

[[noreturn]] void* refuse_unmade(std::size_t) {
  throw pybind11::type_error("a value of kamergraaf whose __init__ was never called");
}

/// Without it, pybind11 hands memory that nobody filled to what reads `Document.__new__(Document)`.
template <typename... Types>
void require_init() {
  (..., (pybind11::detail::get_type_info(typeid(Types))->operator_new = &refuse_unmade));
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
  kamergraaf::python::bind_document_stream(module);
  kamergraaf::python::bind_register(module);
  kamergraaf::python::bind_citations(module);
  kamergraaf::python::bind_patterns(module);
  kamergraaf::python::bind_waiting(module);
  kamergraaf::python::bind_graph(module);
  kamergraaf::python::bind_measures(module);
  kamergraaf::python::bind_links(module);
  kamergraaf::python::bind_checks(module);
  kamergraaf::python::bind_command(module);
  for (const auto& end : {&kamergraaf::python::end_long_work, &kamergraaf::python::end_streams})
    pybind11::module_::import("atexit").attr("register")(pybind11::cpp_function(end));
  for (const auto& forget : {&kamergraaf::python::forget_other_threads, &kamergraaf::python::forget_streams})
    pybind11::module_::import("os").attr("register_at_fork")(pybind11::arg("after_in_child") = pybind11::cpp_function(forget));
  kamergraaf::python::require_init<kamergraaf::Identifier, kamergraaf::Document, kamergraaf::python::DocumentStream,
                                   kamergraaf::Register, kamergraaf::Extractor, kamergraaf::Settled, kamergraaf::Waiting,
                                   kamergraaf::CitationGraph>();
  kamergraaf::python::tell_wrong_calls(module);
  module.def("_know_classes", &kamergraaf::python::know_classes);
}
