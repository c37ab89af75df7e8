// SPDX-License-Identifier: Apache-2.0
#include "asked.hpp"

#include <algorithm>
#include <array>

namespace kamergraaf::python {
namespace {

bool is_id(const py::handle& given) { return py::isinstance<py::str>(given) || py::isinstance<Identifier>(given); }

}  // namespace

std::optional<Date> day_of(const py::object& day, const char* argument) {
  if (day.is_none()) return {};
  const bool has_time = py::hasattr(day, "year") && py::hasattr(day, "hour");
  const std::string text = utf8_of(py::str(has_time ? py::object(day.attr("date")()) : day));
  if (const auto date = parse_date(text)) return date;
  throw py::value_error(std::string(argument) + ": no day: '" + text + "'; a day is a datetime.date or '2025-03-04'");
}

std::string id_in(const py::handle& given, const char* argument) {
  if (!is_id(given)) refuse(argument, "str or Identifier", given);
  return utf8_of(py::str(given));
}

std::optional<std::string> id_told(const py::handle& given) {
  if (!is_id(given)) return {};
  try {
    return utf8_of(py::str(given));
  } catch (const py::value_error&) {
    return {};
  }
}

VertexDescriptor vertex_at(const CitationGraph& graph, const py::object& id, const char* argument) {
  const std::string name = id_in(id, argument);
  if (const auto vertex = find(graph, name)) return *vertex;
  throw py::key_error(name);
}

void refuse(const char* argument, const char* wanted, const py::handle& given) {
  const py::str shown = py::module_::import("reprlib").attr("repr")(given);
  throw py::type_error(std::string(argument) + ": no " + wanted + ": " + shown.cast<std::string>());
}

void refuse_count(const char* argument, const py::handle& given) {
  const auto number = py::reinterpret_steal<py::object>(PyNumber_Index(given.ptr()));
  if (!number) {
    PyErr_Clear();
    refuse(argument, "int", given);
  }
  const char* const fault = number < py::int_(0) ? " is less than none" : " is too large";
  throw py::value_error(std::string(argument) + ": " + py::repr(number).cast<std::string>() + fault);
}

py::str str_in(const py::handle& given, const char* argument) {
  if (!py::isinstance<py::str>(given)) refuse(argument, "str", given);
  return py::reinterpret_borrow<py::str>(given);
}

std::filesystem::path path_in(const py::handle& given, const char* argument) {
  if (!py::isinstance<py::str>(given) && !py::hasattr(given, "__fspath__")) refuse(argument, "path", given);
  PyObject* bytes = nullptr;
  if (PyUnicode_FSConverter(given.ptr(), &bytes) != 0) return std::string(py::reinterpret_steal<py::bytes>(bytes));
  if (PyErr_ExceptionMatches(PyExc_ValueError) == 0) throw py::error_already_set();
  throw py::value_error(std::string(argument) + ": " + py::str(py::error_already_set().value()).cast<std::string>());
}

const Document& document_in(const py::handle& given, const char* argument) {
  if (!py::isinstance<Document>(given)) refuse(argument, "Document", given);
  return given.cast<const Document&>();
}

std::vector<const Document*> documents_in(const py::list& given) {
  std::vector<const Document*> documents;
  for (const py::handle one : given) documents.push_back(&document_in(one, "documents"));
  return documents;
}

Direction direction_of(const std::string& name) {
  static constexpr std::array<std::string_view, 3> directions{"out", "in", "both"};
  const auto* const found = std::find(directions.begin(), directions.end(), name);
  if (found == directions.end()) throw py::value_error("no direction: '" + name + "'; there are out, in and both");
  return static_cast<Direction>(found - directions.begin());
}

}  // namespace kamergraaf::python
