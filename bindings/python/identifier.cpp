// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/identifier.hpp"

#include <pybind11/operators.h>
#include <pybind11/pybind11.h>

#include "asked.hpp"
#include "bind.hpp"
#include "classes.hpp"
#include "given.hpp"
#include "register/key.hpp"
#include "strings.hpp"

namespace kamergraaf::python {
namespace {

using registry::key_of;

Identifier parsed(const py::object& given) {
  const py::str text = str_in(given, "text");
  if (const auto identifier = parse_identifier(utf8_of(text))) return *identifier;
  throw py::value_error("no identifier: " + py::repr(text).cast<std::string>());
}

Identifier at_address(const py::object& given) {
  const py::str address = str_in(given, "url");
  if (const auto identifier = parse_address(utf8_of(address))) return *identifier;
  throw py::value_error("no address of a paper: " + py::repr(address).cast<std::string>());
}

py::object styled(const Identifier& identifier, const Given<"name", std::string>& name) {
  const auto style = parse_style(*name);
  if (!style) throw py::value_error("no style: '" + *name + "'; there are letter, aanwijzing, leidraad and debate");
  return str_or_none(in_style(identifier, *style));
}

struct Field {
  const char* name;
  py::object (*read)(const Identifier&);
  const char* about;
};

constexpr Field fields[] = {
    {"kind", [](const Identifier& id) { return member_of(id.kind); }, "What kind of thing it names: a Kind."},
    {"dossier", [](const Identifier& id) { return str_or_none(to_string(id.dossier)); }, "'36045', '21501-20'."},
    {"number", [](const Identifier& id) { return str_or_none(id.number.view()); }, "'190', '188b'; of a meeting its day."},
    {"session", [](const Identifier& id) { return str_or_none(to_string(id.session)); },
     "'2019-2020', where it is part of the name."},
    {"chamber", [](const Identifier& id) { return member_of(id.chamber); }, "A Chamber, where it is part of the name."},
    {"year", [](const Identifier& id) { return id.year == 0 ? py::object(py::none()) : py::int_(id.year); },
     "Of a staatsblad, staatscourant or tractatenblad."},
    {"item", [](const Identifier& id) { return str_or_none(id.item.view()); },
     "The item of a meeting, or the last of its pages."},
    {"print", [](const Identifier& id) { return str_or_none(id.print.view()); },
     "'h1' for a second print, 'n1' for an erratum."},
    {"url", [](const Identifier& id) { return str_or_none(url(id)); }, "Its public address; None where there is none."},
};

py::dict record_of(const Identifier& id) {
  py::dict record;
  record["id"] = str_of(to_string(id));
  for (const Field& field : fields)
    if (const py::object value = field.read(id); !value.is_none())
      record[field.name] = py::hasattr(value, "value") ? value.attr("value") : value;
  return record;
}

}  // namespace

void bind_identifier(py::module_& module) {
  py::class_<Identifier> type(module, "Identifier", R"(The name of one paper or dossier, as its publisher writes it.

    >>> from kamergraaf import Identifier
    >>> letter = Identifier("kst-21501-20-2189")
    >>> letter.dossier, letter.number, letter.in_style("letter")
    ('21501-20', '2189', 'Kamerstuk 21 501-20, nr. 2189')
    >>> letter == Identifier.from_url(letter.url)
    True

A value that does not change: compared, hashed and pickled; ordered as papers are, by kind, dossier and number: 2 before 10. ValueError where the text is none.)");
  for (const auto& [name, read, about] : fields) type.def_property_readonly(name, read, about);
  type.attr("__match_args__") = py::make_tuple("kind", "dossier", "number");
  type.def(py::init(&parsed), py::arg("text"))
      .def_static("from_url", &at_address, py::arg("url"),
                  "from_url(url)\n--\n\n"
                  "What is published at that address, of any file ending. ValueError where it is the address of no paper.")
      .def("in_style", &styled, py::arg("name"),
           "in_style(self, name)\n--\n\n"
           "The citation in that Style: 'letter', 'aanwijzing', 'leidraad' or 'debate'; None where the style has no form for "
           "it.")
      .def("to_dict", &record_of,
           "to_dict(self)\n--\n\n"
           "What is known of it, the kind as a plain word.")
      .def(py::self == py::self)
      .def(py::self != py::self)
      .def(
          "__lt__", [](const Identifier& a, const Identifier& b) { return key_of(a) < key_of(b); }, py::is_operator())
      .def(
          "__le__", [](const Identifier& a, const Identifier& b) { return key_of(a) <= key_of(b); }, py::is_operator())
      .def(
          "__gt__", [](const Identifier& a, const Identifier& b) { return key_of(a) > key_of(b); }, py::is_operator())
      .def(
          "__ge__", [](const Identifier& a, const Identifier& b) { return key_of(a) >= key_of(b); }, py::is_operator())
      .def("__hash__", [](const Identifier& self) { return py::hash(str_of(to_string(self))); })
      .def("__str__", [](const Identifier& self) { return to_string(self); })
      .def("__format__",
           [](const Identifier& self, const py::str& how) { return str_of(to_string(self)).attr("__format__")(how); })
      .def("__repr__", [](const Identifier& self) { return "Identifier('" + to_string(self) + "')"; })
      .def("__reduce__", [type](const Identifier& self) { return py::make_tuple(type, py::make_tuple(to_string(self))); });
}

}  // namespace kamergraaf::python
