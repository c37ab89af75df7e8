// SPDX-License-Identifier: Apache-2.0
#include "calls.hpp"

#include <string>

namespace kamergraaf::python {
namespace {

namespace py = pybind11;

/// What Python would say of a function with that signature.
[[noreturn]] void refuse_call(const std::string& name, const py::object& signature, const py::args& args,
                              const py::kwargs& keywords) {
  std::string fault = "does not take these arguments";
  try {
    signature.attr("bind")(*args, **keywords);
  } catch (const py::error_already_set& error) {
    fault = py::str(error.value()).cast<std::string>();
  }
  throw py::type_error(name + "(): " + fault);
}

py::object signature_of(const py::object& function) {
  try {
    return py::module_::import("inspect").attr("signature")(function);
  } catch (const py::error_already_set&) {
    return py::none();
  }
}

/// Another overload behind those that there are, which takes everything.
void add_last_overload(const py::object& scope, const std::string& name, bool is_method) {
  const py::object function = scope.attr(name.c_str());
  const py::object signature = signature_of(function);
  if (signature.is_none()) return;
  const auto refuse = [=](const py::args& args, const py::kwargs& keywords) { refuse_call(name, signature, args, keywords); };
  if (is_method)
    py::cpp_function(refuse, py::name(name.c_str()), py::is_method(scope), py::sibling(function));
  else
    py::cpp_function(refuse, py::name(name.c_str()), py::scope(scope), py::sibling(function));
}

bool is_public(const std::string& name) { return !name.starts_with('_'); }

void tell_wrong_calls_of(const py::object& type) {
  for (const auto& [name, member] : py::dict(type.attr("__dict__"))) {
    const bool is_static = py::isinstance(member, py::module_::import("builtins").attr("staticmethod"));
    const bool is_method = PyInstanceMethod_Check(member.ptr()) != 0;
    if (is_public(name.cast<std::string>()) && (is_static || is_method))
      add_last_overload(type, name.cast<std::string>(), is_method);
  }
}

}  // namespace

void tell_wrong_calls(const py::module_& module) {
  for (const auto& [name, member] : py::dict(module.attr("__dict__"))) {
    if (PyType_Check(member.ptr()) != 0)
      tell_wrong_calls_of(py::reinterpret_borrow<py::object>(member));
    else if (PyCFunction_Check(member.ptr()) != 0 && is_public(name.cast<std::string>()))
      add_last_overload(module, name.cast<std::string>(), false);
  }
}

}  // namespace kamergraaf::python
