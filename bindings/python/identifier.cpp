// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/identifier.hpp"

#include <pybind11/operators.h>
#include <pybind11/pybind11.h>

#include "bind.hpp"
#include "strings.hpp"

namespace kamergraaf::python {
namespace {

Identifier parsed(const py::str& text) {
  if (const auto identifier = parse_identifier(utf8_of(text))) return *identifier;
  throw py::value_error("no identifier: " + py::repr(text).cast<std::string>());
}

py::object styled(const Identifier& identifier, const std::string& name) {
  const auto style = parse_style(name);
  if (!style) throw py::value_error("no style: '" + name + "'; there are letter, aanwijzing, leidraad and debate");
  return str_or_none(in_style(identifier, *style));
}

}  // namespace

void bind_identifier(py::module_& module) {
  py::class_<Identifier>(module, "Identifier", "The name of one paper or dossier: Identifier('kst-36045-190').")
      .def(py::init(&parsed), py::arg("text"))
      .def_property_readonly("kind", [](const Identifier& self) { return str_of(name_of(self.kind)); })
      .def_property_readonly("dossier", [](const Identifier& self) { return str_or_none(to_string(self.dossier)); })
      .def_property_readonly("number", [](const Identifier& self) { return str_or_none(self.number.view()); })
      .def_property_readonly("session", [](const Identifier& self) { return str_or_none(to_string(self.session)); })
      .def_property_readonly("url", [](const Identifier& self) { return str_or_none(url(self)); })
      .def("in_style", &styled, py::arg("name"), "The citation in that style; None where the style has no form for it.")
      .def(py::self == py::self)
      .def(py::self != py::self)
      .def(py::self < py::self)
      .def(py::self <= py::self)
      .def(py::self > py::self)
      .def(py::self >= py::self)
      .def("__hash__", [](const Identifier& self) { return py::hash(str_of(to_string(self))); })
      .def("__str__", [](const Identifier& self) { return to_string(self); })
      .def("__repr__", [](const Identifier& self) { return "Identifier('" + to_string(self) + "')"; })
      .def(py::pickle([](const Identifier& self) { return py::str(to_string(self)); }, &parsed));
}

}  // namespace kamergraaf::python
