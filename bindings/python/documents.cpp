// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>
#include <pybind11/stl/filesystem.h>

#include <algorithm>

#include "bind.hpp"
#include "kamergraaf/reader.hpp"
#include "records.hpp"
#include "strings.hpp"

namespace kamergraaf::python {
namespace {

constexpr const char* texts[] = {"document", "id",   "kind",  "revision", "reprint",   "number", "session",
                                 "chamber",  "date", "title", "subject",  "addressee", "place",  "replaces"};
constexpr const char* lists[] = {"dossiers", "authors", "disagreements", "repairs"};

py::object attribute(const Document& document, const char* key, py::object otherwise) {
  const detail::Record record = detail::record_of(document);
  const auto found = record.find(key);
  return found == record.end() ? otherwise : value_of(key, *found);
}

std::vector<Document> read_all(const std::filesystem::path& path, const std::string& format) {
  require_format(format);
  std::vector<Document> documents;
  for (const auto& file : files_under(path))
    for (Document& document : kamergraaf::read(file, format)) documents.push_back(std::move(document));
  return documents;
}

Document read_one(const std::filesystem::path& path, const std::string& format) {
  require_format(format);
  std::vector<Document> documents = kamergraaf::read(path, format);
  if (documents.size() == 1) return std::move(documents.front());
  throw py::value_error(path.string() + " holds " + std::to_string(documents.size()) + " documents: read_all gives them");
}

Document from_text(const py::str& text, const py::str& name) { return document_from_text(utf8_of(name), utf8_of(text)); }

py::list citations(const Document& document, bool implicit, const Register* papers) {
  std::vector<detail::Record> records;
  {
    const py::gil_scoped_release released;
    records = citation_records(document, implicit, papers);
  }
  return made("Citation", records);
}

}  // namespace

void require_format(std::string_view format) {
  const auto known = formats();
  if (!format.empty() && std::find(known.begin(), known.end(), format) == known.end())
    throw py::value_error("no format to read: '" + std::string(format) + "'");
}

void bind_documents(py::module_& module) {
  py::class_<Document> type(module, "Document", "A paper: what its head says of it, and its text.");
  for (const char* key : texts)
    type.def_property_readonly(key, [key](const Document& self) { return attribute(self, key, py::none()); });
  for (const char* key : lists)
    type.def_property_readonly(key, [key](const Document& self) { return attribute(self, key, py::tuple()); });
  type.def(py::init(&from_text), py::arg("text"), py::arg("document") = "")
      .def_property_readonly("text", [](const Document& self) { return str_of(self.text); })
      .def("citations", &citations, py::arg("implicit") = false, py::arg("register") = py::none(),
           "The citations of the paper; the spans are in its text.")
      .def("to_dict", [](const Document& self) { return dict_of(detail::record_of(self)); })
      .def("__repr__", [](const Document& self) {
        return py::str("Document({!r}, id={!r})").format(str_of(self.name), attribute(self, "id", py::none()));
      });
  module.def("read", &read_one, py::arg("path"), py::arg("format") = "", py::call_guard<py::gil_scoped_release>(),
             "The paper in a file. ValueError where the file holds several.");
  module.def("read_all", &read_all, py::arg("path"), py::arg("format") = "", py::call_guard<py::gil_scoped_release>(),
             "The papers in a file, or in all files of a folder.");
  module.def("formats", &formats, "The formats that can be read.");
}

}  // namespace kamergraaf::python
