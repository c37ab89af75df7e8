// SPDX-License-Identifier: Apache-2.0
#include <pybind11/operators.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>
#include <pybind11/stl/filesystem.h>

#include <sstream>

#include "bind.hpp"
#include "classes.hpp"
#include "given.hpp"
#include "in_use.hpp"
#include "long_work.hpp"
#include "values.hpp"

namespace kamergraaf::python {
namespace {

Identifier named(const py::object& id, const char* argument = "id") {
  const std::string text = id_in(id, argument);
  if (const auto identifier = parse_identifier(text)) return *identifier;
  throw py::value_error("no identifier: " + py::repr(id).cast<std::string>());
}

void add_any(Register& papers, const py::object& added) {
  require_unused(&papers, "the register");
  if (py::isinstance<Document>(added))
    papers.add(known_paper(added.cast<const Document&>()));
  else if (py::isinstance<Register>(added))
    papers.add(added.cast<const Register&>());
  else if (id_told(added))
    papers.add(named(added));
  else
    refuse("paper", "str, Identifier, Document or Register", added);
}

bool contains(const Register& papers, const py::object& id) {
  const auto name = id_told(id);
  const auto identifier = name ? parse_identifier(*name) : std::nullopt;
  return identifier && papers.contains(*identifier);
}

py::object find(const Register& papers, const py::object& id) {
  const KnownPaper* paper = papers.find(named(id));
  return paper ? value_of(*paper) : py::none();
}

py::list list_of(const std::vector<Identifier>& ids) { return py::list(names_of(ids)); }

Dossier dossier_in(const py::object& given) {
  const Identifier id = named(given, "dossier");
  if (id.dossier.empty()) throw py::value_error("no dossier: " + py::repr(given).cast<std::string>());
  return id.dossier;
}

py::list listed_in(const Register& papers, const py::object& dossier) { return list_of(papers.listed_in(dossier_in(dossier))); }

py::list papers_of(const Register& papers, const py::object& dossier) {
  py::list all;
  for (const KnownPaper* paper : papers.papers_of(dossier_in(dossier))) all.append(value_of(*paper));
  return all;
}

py::bytes bytes_of(const Register& papers) {
  std::ostringstream out;
  save(papers, out);
  return py::bytes(std::move(out).str());
}

Register register_in(const py::bytes& saved) {
  std::istringstream in{std::string(saved)};
  return read_register(in, "pickle");
}

Register loaded(const Path& path) {
  Register papers;
  LongWork().run([&] { papers = load_register(path); });
  return papers;
}

void save_file(const Register& papers, const Path& path) {
  const InUse reading(&papers);
  LongWork().run([&] { save(papers, path); });
}

}  // namespace

void bind_register(py::module_& module) {
  py::class_<Register>(module, "Register",
                       "The papers known to exist, and what is known of them. `id in register` asks for one, `for id in "
                       "register` goes over them\n"
                       "all by dossier and number. While long work of another\n"
                       "thread reads it, adding to it is a RuntimeError.")
      .def(py::init<>())
      .def_static("load", &loaded, py::arg("path"),
                  "load(path)\n--\n\n"
                  "The register in a file: an identifier a line, or what save() wrote. A line of a list that is no identifier "
                  "is passed\n"
                  "over. OSError where it cannot be read, ValueError where no line is one.")
      .def("save", &save_file, py::arg("path"),
           "save(self, path)\n--\n\n"
           "Writes it, a paper a line.")
      .def("add", &add_any, py::arg("paper"),
           "add(self, paper)\n--\n\n"
           "Lists a paper by its identifier, a str or an Identifier. Of a Document it keeps what the head tells as well; of "
           "another\n"
           "Register all that it lists and knows. ValueError where it is none.")
      .def("find", &find, py::arg("id"),
           "find(self, id)\n--\n\n"
           "What is known of a paper, a KnownPaper; None where that is no more than that it exists.")
      .def(
          "standing_of", [](const Register& self, const py::object& id) { return member_of(self.standing_of(named(id))); },
          py::arg("id"),
          "standing_of(self, id)\n--\n\n"
          "Its Standing: 'known', 'newer', 'missing' or 'unheard of'.")
      .def(
          "named_like", [](const Register& self, const py::object& id) { return list_of(self.named_like(named(id))); },
          py::arg("id"),
          "named_like(self, id)\n--\n\n"
          "The listed papers that differ from it in nothing but the session and the print.")
      .def("listed_in", &listed_in, py::arg("dossier"),
           "listed_in(self, dossier)\n--\n\n"
           "The identifiers of all that are listed in a dossier, by number. ValueError where that is no dossier.")
      .def("papers_of", &papers_of, py::arg("dossier"),
           "papers_of(self, dossier)\n--\n\n"
           "Those of the dossier of which more is known, as KnownPaper.")
      .def("__contains__", &contains)
      .def("__len__", &Register::size)
      .def("__iter__", [](const Register& self) { return py::iter(list_of(self.listed())); })
      .def("__repr__", [](const Register& self) { return "<Register of " + std::to_string(self.size()) + " papers>"; })
      .def("__reduce__", [](const Register& self) { return restoring("restored_register", bytes_of(self)); })
      .def(py::self == py::self);
  module.def("_restored_register", &register_in);
}

}  // namespace kamergraaf::python
