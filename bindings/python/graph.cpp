// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/graph.hpp"

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>
#include <pybind11/stl/filesystem.h>

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <memory>
#include <sstream>

#include "asked.hpp"
#include "bind.hpp"
#include "classes.hpp"
#include "given.hpp"
#include "in_use.hpp"
#include "kamergraaf/dossiers.hpp"
#include "kamergraaf/write.hpp"
#include "long_work.hpp"
#include "values.hpp"

namespace kamergraaf::python {
namespace {

using Nodes = Given<"nodes", std::optional<std::size_t>>;

py::object value_of(const Vertex& vertex) {
  return made(Class::vertex, str_of(vertex.id), member_of(vertex.kind), member_of(vertex.paper), py::bool_(vertex.known),
              member_of(vertex.chamber), str_or_none(to_string(vertex.session)), date_or_none(vertex.date),
              str_or_none(vertex.title), str_or_none(vertex.document),
              tuple_of(vertex.names, [](const std::string& name) { return str_of(name); }),
              str_or_none(url(vertex.identifier)));
}

py::object value_of(const Mention& mention) {
  return made(Class::mention, str_of(mention.text), str_of(mention.words),
              mention.footnote == 0 ? py::object(py::none()) : py::int_(mention.footnote), member_of(mention.relation),
              py::bool_(mention.publisher));
}

py::object value_of(const CitationGraph& graph, EdgeDescriptor edge) {
  return made(Class::edge, str_of(graph[boost::source(edge, graph)].id), str_of(graph[boost::target(edge, graph)].id),
              member_of(graph[edge].kind),
              tuple_of(graph[edge].mentions, [](const Mention& mention) { return value_of(mention); }));
}

py::list vertices_of(const CitationGraph& graph) {
  return py::list(tuple_of(vertices_in_order(graph), [&](VertexDescriptor vertex) { return value_of(graph[vertex]); }));
}

py::list ids_of(const CitationGraph& graph) {
  return py::list(tuple_of(vertices_in_order(graph), [&](VertexDescriptor vertex) { return str_of(graph[vertex].id); }));
}

py::list edges_of(const CitationGraph& graph) {
  return py::list(tuple_of(edges_in_order(graph), [&](EdgeDescriptor edge) { return value_of(graph, edge); }));
}

py::tuple folded(const CitationGraph& graph) {
  const DossierGraph dossiers = fold(graph);
  py::list folders;
  py::list flows;
  for (const auto vertex : boost::make_iterator_range(boost::vertices(dossiers))) {
    const DossierFolder& folder = dossiers[vertex];
    folders.append(made(Class::dossier_folder, str_of(folder.id), str_or_none(folder.title), py::int_(folder.papers),
                        py::int_(folder.read)));
  }
  for (const auto edge : boost::make_iterator_range(boost::edges(dossiers)))
    flows.append(made(Class::dossier_flow, str_of(dossiers[boost::source(edge, dossiers)].id),
                      str_of(dossiers[boost::target(edge, dossiers)].id), py::int_(dossiers[edge].citations)));
  return py::make_tuple(folders, flows);
}

std::string written(const CitationGraph& graph, const Format& format, const Nodes& nodes) {
  std::ostringstream out;
  const InUse reading(&graph);
  LongWork().run([&] { write(out, graph, *format, {*nodes}); });
  return std::move(out).str();
}

CitationGraph graph_in(const py::str& json) {
  std::istringstream in{utf8_of(json)};
  return read_graph(in, "json");
}

std::string format_of(const std::filesystem::path& path, const std::string& format,
                      const std::vector<std::string_view>& known) {
  const std::string wanted = format.empty() ? std::string(graph_format_of(path)) : format;
  if (std::find(known.begin(), known.end(), wanted) != known.end()) return wanted;
  const std::string named = !wanted.empty() ? wanted : path.has_extension() ? path.extension().string().substr(1) : "";
  std::string message = "no format of a graph: '" + named + "'; there are";
  for (const std::string_view name : known) message.append(name == known.front() ? " " : ", ").append(name);
  throw py::value_error(message);
}

std::size_t write_file(const CitationGraph& graph, const Path& path, const Format& format, const Nodes& nodes) {
  const std::string known = format_of(path, format, graph_formats());
  std::size_t left_out = 0;
  const InUse reading(&graph);
  LongWork().run([&] { left_out = write(path, graph, known, {*nodes}); });
  return left_out;
}

void read_file(CitationGraph& graph, const Path& path, const Format& format) {
  const std::string known = format_of(path, format, stored_formats());
  std::unique_ptr<const CitationGraph> read;
  LongWork().run([&] { read.reset(new CitationGraph(read_graph(path, known))); });
  require_unused(&graph, "the graph");
  graph = *read;
}

void bind_parts(py::class_<CitationGraph>& type) {
  type.def("vertices", &vertices_of,
           "vertices(self)\n--\n\n"
           "Its papers, dossiers, meetings and outside sources, by identifier: a list of Vertex.")
      .def("edges", &edges_of,
           "edges(self)\n--\n\n"
           "What it says of two of them, by their identifiers: a list of Edge.")
      .def(
          "__getitem__",
          [](const CitationGraph& self, const py::object& id) { return value_of(self[vertex_at(self, id, "id")]); },
          py::arg("id"))
      .def("__len__", [](const CitationGraph& self) { return boost::num_vertices(self); })
      .def("__iter__", [](const CitationGraph& self) { return py::iter(ids_of(self)); })
      .def("__contains__",
           [](const CitationGraph& self, const py::object& id) {
             const auto name = id_told(id);
             return name && find(self, *name);
           })
      .def(
          "__eq__", [](const CitationGraph& a, const CitationGraph& b) { return a == b; }, py::is_operator())
      .def("dossiers", &folded,
           "dossiers(self)\n--\n\n"
           "The papers folded into their dossiers: a list of DossierFolder, and a list of DossierFlow for which cites which.");
}

}  // namespace

void bind_graph(py::module_& module) {
  py::class_<CitationGraph> type(module, "Graph", "The graph of papers, as C++ has it.");
  type.def(py::init<>())
      .def("write", &write_file, py::arg("path"), py::arg("format") = "", py::arg("nodes") = py::none(),
           "write(self, path, format='', nodes=None)\n--\n\n"
           R"(Writes a file in the format that its name ends on; csv writes two.

`format` is one of dot, svg, png, pdf, graphml, gexf, json, cytoscape, csv, turtle, mermaid and html. A drawing has at most
`nodes` nodes, 0 for all; how many it leaves out is given back. ValueError where there is no such format, OSError where the
file cannot be written: it is written whole or not at all.)")
      .def("_written", &written, py::arg("format"), py::arg("nodes") = py::none())
      .def("_read", &read_file);
  type.attr("__hash__") = py::none();
  module.def("_graph_in", &graph_in);
  bind_making(type);
  bind_parts(type);
  bind_walks(type);
}

}  // namespace kamergraaf::python
