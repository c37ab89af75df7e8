// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include "asked.hpp"
#include "bind.hpp"
#include "classes.hpp"
#include "given.hpp"
#include "kamergraaf/follow.hpp"
#include "kamergraaf/traverse.hpp"
#include "values.hpp"

namespace kamergraaf::python {
namespace {

using Depth = Given<"depth", std::optional<std::size_t>>;

std::size_t steps_in(const std::optional<std::size_t>& depth) { return depth.value_or(any_depth); }

template <typename Options>
void set_kind(Options& options, const std::string& name) {
  if (name.empty()) return;
  options.paper = parse_paper_kind(name);
  if (options.paper != PaperKind::unknown) return;
  const auto vertex = named_value(name, VertexKind::outside);
  if (!vertex)
    throw py::value_error("no kind of paper: '" + name + "'; there are " + names_up_to(PaperKind::other) + ", " +
                          names_up_to(VertexKind::outside));
  options.vertex = vertex;
}

/// What walks are narrowed by, as each of them takes it.
struct Filters {
  py::object since, until, kind, chamber, dossier;
  std::size_t limit = 0;
};

std::vector<EdgeKind> kinds_in(const py::object& along) {
  const auto named = [](const py::handle& kind) { return value_named(kind, EdgeKind::part_of, "kind of edge"); };
  if (along.is_none()) return {};
  if (py::isinstance<py::str>(along)) return {named(along)};
  if (!py::hasattr(along, "__iter__")) refuse("along", "kind of edge, nor several", along);
  std::vector<EdgeKind> kinds;
  for (const py::handle kind : along) kinds.push_back(named(kind));
  if (kinds.empty()) throw py::value_error("along: no kind of edge at all; None follows all of them");
  return kinds;
}

/// In any writing: '36 045'.
std::string dossier_in(const CitationGraph& graph, const py::object& given) {
  std::string name = id_in(given, "dossier");
  if (!find(graph, name)) std::erase(name, ' ');
  if (!find(graph, name)) throw py::key_error(name);
  return name;
}

/// As TraceOptions or LineageOptions.
template <typename Options>
Options options_of(const CitationGraph& graph, const Filters& filters) {
  Options options;
  options.since = day_of(filters.since, "since");
  options.until = day_of(filters.until, "until");
  if (!filters.kind.is_none()) set_kind(options, utf8_of(str_in(filters.kind, "kind")));
  if (!filters.chamber.is_none()) options.chamber = value_named(filters.chamber, Chamber::verenigde, "chamber");
  if (!filters.dossier.is_none()) options.dossier = dossier_in(graph, filters.dossier);
  options.limit = filters.limit;
  return options;
}

template <typename Graph>
py::tuple links_of(const Graph& graph, std::span<const EdgeOf<Graph>> edges) {
  return tuple_of(edges, [&](const EdgeOf<Graph>& edge) {
    return made(Class::link, str_of(graph[boost::source(edge, graph)].id), str_of(graph[boost::target(edge, graph)].id),
                member_of(graph[edge].kind));
  });
}

template <typename Graph>
py::list steps_of(const Graph& graph, const Trail<Graph>& trail) {
  py::list steps;
  for (const auto& step : trail.steps)
    steps.append(
        made(Class::step, str_of(graph[step.vertex].id), py::int_(step.distance), links_of(graph, trail.chain_to(step))));
  return steps;
}

template <typename Graph>
py::list list_of(const Graph& graph, std::span<const VertexOf<Graph>> vertices) {
  return py::list(tuple_of(vertices, [&](VertexOf<Graph> vertex) { return str_of(graph[vertex].id); }));
}

/// Calls it with the graph, or with what of it is not later than a day.
template <typename Walk>
py::list on(const CitationGraph& graph, const py::object& as_of_day, const py::object& from, const Walk& walk) {
  const VertexDescriptor vertex = vertex_at(graph, from, "id");
  const auto day = day_of(as_of_day, "as_of");
  if (!day) return walk(graph, vertex);
  const auto view = as_of(graph, *day);
  if (!find(view, graph[vertex].id)) throw py::key_error(graph[vertex].id + " is later than " + to_string(*day));
  return walk(view, vertex);
}

py::list traced(const CitationGraph& graph, const py::object& id, const std::string& direction, const Depth& depth,
                const py::object& along, const Filters& filters, const py::object& as_of_day) {
  auto options = options_of<TraceOptions>(graph, filters);
  options.direction = direction_of(direction);
  options.depth = steps_in(depth);
  options.along = kinds_in(along);
  return on(graph, as_of_day, id, [&](const auto& view, auto vertex) { return steps_of(view, trace(view, vertex, options)); });
}

py::list ancestors_of(const CitationGraph& graph, const py::object& id, const Filters& filters, const py::object& as_of_day) {
  const auto options = options_of<LineageOptions>(graph, filters);
  return on(graph, as_of_day, id,
            [&](const auto& view, auto vertex) { return steps_of(view, ancestors(view, vertex, options)); });
}

py::list descendants_of(const CitationGraph& graph, const py::object& id, const Filters& filters, const py::object& as_of_day) {
  const auto options = options_of<LineageOptions>(graph, filters);
  return on(graph, as_of_day, id,
            [&](const auto& view, auto vertex) { return steps_of(view, descendants(view, vertex, options)); });
}

py::list common_to(const CitationGraph& graph, const py::object& first, const py::object& second) {
  py::list common;
  for (const auto& one : common_ancestors(graph, vertex_at(graph, first, "first"), vertex_at(graph, second, "second")))
    common.append(
        made(Class::common_ancestor, str_of(graph[one.vertex].id), py::int_(one.from_first), py::int_(one.from_second)));
  return common;
}

ChainOptions chain_options(const std::string& direction, const Depth& depth, const py::object& along) {
  return {direction_of(direction), steps_in(depth), kinds_in(along)};
}

py::tuple chained(const CitationGraph& graph, const py::object& from, const py::object& to, const Way& direction,
                  const Depth& depth, const py::object& along) {
  const auto chain = chain_between(graph, vertex_at(graph, from, "source"), vertex_at(graph, to, "target"),
                                   chain_options(direction, depth, along));
  return links_of<CitationGraph>(graph, chain);
}

py::list all_chained(const CitationGraph& graph, const py::object& from, const py::object& to, const Way& direction,
                     const Depth& depth, const py::object& along, Limit limit) {
  py::list chains;
  const auto options = chain_options(direction, depth, along);
  const auto found =
      all_chains_between(graph, vertex_at(graph, from, "source"), vertex_at(graph, to, "target"), options, limit);
  for (const auto& chain : found.chains) chains.append(links_of<CitationGraph>(graph, chain));
  if (found.cut && PyErr_WarnEx(PyExc_RuntimeWarning, "there are more chains than the limit", 1) != 0)
    throw py::error_already_set();
  return chains;
}

py::list versions(const CitationGraph& graph, const py::object& id) {
  return list_of<CitationGraph>(graph, versions_of(graph, vertex_at(graph, id, "id")));
}

py::list followed(const CitationGraph& graph, const py::object& id) {
  py::list all;
  for (const auto& [ministry, letters] : follow_ups(graph, vertex_at(graph, id, "id")))
    all.append(made(Class::follow_up, str_of(ministry), py::tuple(list_of<CitationGraph>(graph, letters))));
  return all;
}

void bind_chains(py::class_<CitationGraph>& type) {
  type.def("chain", &chained, py::arg("source"), py::arg("target"), py::arg("direction") = "both",
           py::arg("depth") = py::none(), py::arg("along") = py::none(),
           "chain(self, source, target, direction='both', depth=None, along=None)\n--\n\n"
           "A shortest chain between two papers, as a tuple of Link; an empty one where there is none within `depth` steps.\n"
           "KeyError where the graph has not one of them.")
      .def("chains", &all_chained, py::arg("source"), py::arg("target"), py::arg("direction") = "both",
           py::arg("depth") = py::none(), py::arg("along") = py::none(), py::arg("limit") = 1000,
           "chains(self, source, target, direction='both', depth=None, along=None, limit=1000)\n--\n\n"
           "All shortest chains between two papers, at most `limit` (0 for all: there may be very many), as a list of tuples "
           "of\n"
           "Link. A RuntimeWarning where there are more.")
      .def("common_ancestors", &common_to, py::arg("first"), py::arg("second"),
           "common_ancestors(self, first, second)\n--\n\n"
           "The papers that both build on, the nearest first: a list of CommonAncestor.")
      .def("versions", &versions, py::arg("id"),
           "versions(self, id)\n--\n\n"
           "The identifiers of the versions of a paper, the oldest first: what it replaces, and what replaced it since.")
      .def("follow_ups", &followed, py::arg("id"),
           "follow_ups(self, id)\n--\n\n"
           "The letters that cite any version of a motion and are not older than it, by ministry: a list of FollowUp.");
}

}  // namespace

void bind_walks(py::class_<CitationGraph>& type) {
  const auto walk = [&](const char* name, auto walked, const char* about) {
    type.def(
        name,
        [walked](const CitationGraph& self, const py::object& id, const py::object& since, const py::object& until,
                 const py::object& kind, const py::object& chamber, const py::object& dossier, Limit limit,
                 const py::object& day) {
          return walked(self, id, Filters{since, until, kind, chamber, dossier, limit}, day);
        },
        py::arg("id"), py::arg("since") = py::none(), py::arg("until") = py::none(), py::arg("kind") = "",
        py::arg("chamber") = py::none(), py::arg("dossier") = py::none(), py::arg("limit") = 0, py::arg("as_of") = py::none(),
        about);
  };
  type.def(
      "trace",
      [](const CitationGraph& self, const py::object& id, const Way& direction, const Depth& depth, const py::object& since,
         const py::object& until, const py::object& kind, const py::object& chamber, const py::object& dossier,
         const py::object& along, Limit limit, const py::object& day) {
        return traced(self, id, direction, depth, along, {since, until, kind, chamber, dossier, limit}, day);
      },
      py::arg("id"), py::arg("direction") = "both", py::arg("depth") = 1, py::arg("since") = py::none(),
      py::arg("until") = py::none(), py::arg("kind") = "", py::arg("chamber") = py::none(), py::arg("dossier") = py::none(),
      py::arg("along") = py::none(), py::arg("limit") = 0, py::arg("as_of") = py::none(),
      "trace(self, id, direction='both', depth=1, since=None, until=None, kind='', chamber=None, dossier=None, along=None, "
      "limit=0, as_of=None)\n--\n\n"
      R"(The papers around one, nearest first, each with a shortest chain to it: a list of Step.

`direction` is 'out' (what it cites), 'in' (what cites it) or 'both'; `depth` the steps, None for any number.
`along` is the kind of edge to follow, or several. What is returned, and not what is walked through, is narrowed by the days
`since` and `until` (a datetime.date or '2025-03-04'), the `kind` of paper or vertex, the `chamber`, and the `dossier`;
`limit` is how many, 0 for all. `as_of` leaves out what is later than that day.
KeyError where the graph has not that paper or dossier; ValueError for what there is none of.)");
  walk("ancestors", &ancestors_of,
       "What a paper builds on: all that it cites, and what these cite, and so on, as a list of Step. Filters as for `trace`.");
  walk("descendants", &descendants_of,
       "What builds on a paper: all that cite it, and what cites these, and so on, as a list of Step. Filters as for `trace`.");
  bind_chains(type);
}

}  // namespace kamergraaf::python
