// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include "asked.hpp"
#include "bind.hpp"
#include "classes.hpp"
#include "given.hpp"
#include "in_use.hpp"
#include "kamergraaf/measure.hpp"
#include "long_work.hpp"
#include "values.hpp"

namespace kamergraaf::python {
namespace {

py::object number_of(const Measure& measure, double score) {
  if (measure.scale == Measure::Scale::score) return py::float_(score);
  return py::int_(static_cast<std::size_t>(score));
}

py::object measured(const CitationGraph& graph, const Given<"name", std::string>& name,
                    const Given<"top", std::optional<std::size_t>>& top, const py::object& of) {
  const Measure& measure = measure_named(*name);
  const auto paper = of.is_none() ? std::nullopt : std::optional(vertex_at(graph, of, "of"));
  Measured found;
  const InUse reading(&graph);
  LongWork().run([&] { found = kamergraaf::measure(graph, *name, (*top).value_or(all_of_them), paper); });
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

py::object divided(const CitationGraph& graph) {
  Communities found;
  const InUse reading(&graph);
  LongWork().run([&] { found = communities(graph); });
  std::vector<std::vector<VertexDescriptor>> groups(found.groups.sizes.size());
  for (const VertexDescriptor vertex : vertices_in_order(graph))
    if (const std::size_t group = found.groups.of[vertex]; group != Groups::none) groups[group].push_back(vertex);
  const auto names_of_group = [&](const std::vector<VertexDescriptor>& group) {
    return tuple_of(group, [&](VertexDescriptor vertex) { return str_of(graph[vertex].id); });
  };
  return made(Class::communities, tuple_of(groups, names_of_group), py::float_(found.modularity));
}

}  // namespace

void bind_measures(py::module_& module) {
  module.def("_communities", &divided);
  module.def("_measure", &measured, py::arg("graph"), py::arg("name"), py::arg("top"), py::arg("of"));
}

}  // namespace kamergraaf::python
