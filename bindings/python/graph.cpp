// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/graph.hpp"

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>
#include <pybind11/stl/filesystem.h>

#include <algorithm>
#include <array>
#include <sstream>

#include "bind.hpp"
#include "kamergraaf/reader.hpp"
#include "kamergraaf/traverse.hpp"
#include "kamergraaf/write.hpp"
#include "records.hpp"
#include "strings.hpp"

namespace kamergraaf::python {
namespace {

constexpr std::array<std::string_view, 3> directions{"out", "in", "both"};
constexpr std::array<VertexKind, 4> vertex_kinds{VertexKind::paper, VertexKind::dossier, VertexKind::meeting,
                                                 VertexKind::outside};

Direction direction_of(const std::string& name) {
  const auto found = std::find(directions.begin(), directions.end(), name);
  if (found == directions.end()) throw py::value_error("no direction: '" + name + "'; there are out, in and both");
  return static_cast<Direction>(found - directions.begin());
}

std::optional<Date> day_of(const py::object& given) {
  if (given.is_none()) return {};
  const std::string text = utf8_of(py::str(given));
  if (const auto date = parse_date(text)) return date;
  throw py::value_error("no day: '" + text + "'; a day is a datetime.date or '2025-03-04'");
}

void set_kind(TraceOptions& options, const std::string& name) {
  if (name.empty()) return;
  options.paper = parse_paper_kind(name);
  if (options.paper != PaperKind::unknown) return;
  const auto found =
      std::find_if(vertex_kinds.begin(), vertex_kinds.end(), [&](VertexKind kind) { return name_of(kind) == name; });
  if (found == vertex_kinds.end()) throw py::value_error("no kind of paper: '" + name + "'");
  options.vertex = *found;
}

VertexDescriptor vertex_at(const CitationGraph& graph, const std::string& id) {
  if (const auto vertex = find(graph, id)) return *vertex;
  throw py::key_error(id);
}

py::tuple links_of(const CitationGraph& graph, std::span<const EdgeDescriptor> edges) {
  py::tuple links(edges.size());
  for (std::size_t i = 0; i < edges.size(); ++i)
    links[i] = class_of("Link")(str_of(graph[boost::source(edges[i], graph)].id),
                                str_of(graph[boost::target(edges[i], graph)].id), str_of(name_of(graph[edges[i]].kind)));
  return links;
}

py::list traced(const CitationGraph& graph, const py::object& id, const std::string& direction, std::size_t depth,
                const py::object& since, const py::object& until, const std::string& kind) {
  TraceOptions options;
  options.direction = direction_of(direction);
  options.depth = depth;
  options.since = day_of(since);
  options.until = day_of(until);
  set_kind(options, kind);
  py::list steps;
  const auto trail = trace(graph, vertex_at(graph, utf8_of(py::str(id))), options);
  for (const Step& step : trail.steps)
    steps.append(class_of("Step")(str_of(graph[step.vertex].id), step.distance, links_of(graph, trail.chain_to(step))));
  return steps;
}

void add_document(CitationGraph& graph, const Document& document, bool implicit, const Register* papers) {
  std::vector<Citation> citations;
  {
    const py::gil_scoped_release released;
    citations = citations_in(document, implicit, papers);
  }
  add(graph, document, citations);
}

void add_paths(CitationGraph& graph, const std::vector<std::filesystem::path>& paths, const std::string& format, bool implicit,
               const Register* papers) {
  require_format(format);
  const auto take = [&](const Document& document) { add(graph, document, citations_in(document, implicit, papers)); };
  for (const auto& path : paths)
    for (const auto& file : files_under(path)) read_each(file, format, take, [](const Error& error) { throw error; });
}

std::string json_of(const CitationGraph& graph) {
  std::ostringstream out;
  write(out, graph, "json");
  return std::move(out).str();
}

std::string format_of(const std::filesystem::path& path, const std::string& format,
                      const std::vector<std::string_view>& known) {
  const std::string wanted = format.empty() ? std::string(graph_format_of(path)) : format;
  if (std::find(known.begin(), known.end(), wanted) != known.end()) return wanted;
  const std::string named = !wanted.empty() ? wanted : path.has_extension() ? path.extension().string().substr(1) : "";
  std::string all;
  for (const std::string_view name : known) all += (all.empty() ? "" : ", ") + std::string(name);
  throw py::value_error("no format of a graph: '" + named + "'; there are " + all);
}

std::size_t write_file(const CitationGraph& graph, const std::filesystem::path& path, const std::string& format,
                       std::optional<std::size_t> nodes) {
  return write(path, graph, format_of(path, format, graph_formats()), {nodes});
}

void read_file(CitationGraph& graph, const std::filesystem::path& path, const std::string& format) {
  graph = read_graph(path, format_of(path, format, stored_formats()));
}

}  // namespace

void bind_graph(py::module_& module) {
  py::class_<CitationGraph>(module, "Graph")
      .def(py::init<>())
      .def("add", &add_document, py::arg("document"), py::arg("implicit") = false, py::arg("register") = py::none(),
           "Adds a paper, its dossiers and what it cites.")
      .def(
          "write", &write_file, py::arg("path"), py::arg("format") = "", py::arg("nodes") = py::none(),
          "Writes a file in the format that its name ends on; csv writes two. A drawing has at most so many nodes, 0 for all;\n"
          "how many it leaves out is given back.")
      .def("trace", &traced, py::arg("id"), py::arg("direction") = "both", py::arg("depth") = 1, py::arg("since") = py::none(),
           py::arg("until") = py::none(), py::arg("kind") = "",
           "The papers around one, nearest first, each with a shortest chain to it. KeyError where the graph has not that one.")
      .def("__len__", [](const CitationGraph& self) { return boost::num_vertices(self); })
      .def("__contains__",
           [](const CitationGraph& self, const py::object& id) { return find(self, utf8_of(py::str(id))).has_value(); })
      .def("_json", [](const CitationGraph& self) { return str_of(json_of(self)); })
      .def("_read", &read_file)
      .def("_add_paths", &add_paths, py::call_guard<py::gil_scoped_release>());
}

}  // namespace kamergraaf::python
