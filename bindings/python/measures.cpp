// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include "bind.hpp"
#include "kamergraaf/measure.hpp"
#include "strings.hpp"

namespace kamergraaf::python {
namespace {

std::optional<VertexDescriptor> vertex_at(const CitationGraph& graph, const py::object& of) {
  if (of.is_none()) return {};
  const std::string id = utf8_of(py::str(of));
  if (const auto vertex = find(graph, id)) return vertex;
  throw py::key_error(id);
}

py::object number_of(const Measure& measure, double score) {
  if (measure.scale == Measure::Scale::score) return py::float_(score);
  return py::int_(static_cast<std::size_t>(score));
}

py::object measured(const CitationGraph& graph, const std::string& name, std::optional<std::size_t> top, const py::object& of) {
  const Measure& measure = measure_named(name);
  const auto paper = vertex_at(graph, of);
  Measured found;
  {
    const py::gil_scoped_release released;
    found = kamergraaf::measure(graph, name, top.value_or(all_of_them), paper);
  }
  if (!found.settled && PyErr_WarnEx(PyExc_RuntimeWarning, "the scores had not settled yet", 1) != 0)
    throw py::error_already_set();
  py::list pairs;
  py::dict scores;
  for (const Scored& one : found.scores) {
    const py::object id = str_of(graph[one.paper].id);
    if (one.other)
      pairs.append(py::make_tuple(id, str_of(graph[*one.other].id), number_of(measure, one.score)));
    else
      scores[id] = number_of(measure, one.score);
  }
  return measure.pairs ? py::object(pairs) : py::object(scores);
}

}  // namespace

void bind_measures(py::module_& module) {
  module.def("_measure", &measured, py::arg("graph"), py::arg("name"), py::arg("top"), py::arg("of"));
}

}  // namespace kamergraaf::python
