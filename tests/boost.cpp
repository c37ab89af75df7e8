// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/depth_first_search.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/page_rank.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/topological_sort.hpp>
#include <boost/property_map/property_map.hpp>
#include <functional>
#include <iterator>
#include <vector>

#include "kamergraaf/compact.hpp"
#include "letter.hpp"
#include "papers.hpp"

using namespace kamergraaf;

namespace {

constexpr const char* letter_id = "kst-21501-20-2189";

template <typename Value, typename Graph>
struct Column {
  explicit Column(const Graph& of_graph) : graph(of_graph), values(boost::num_vertices(of_graph)) {}
  auto map() { return boost::make_iterator_property_map(values.begin(), boost::get(boost::vertex_index, graph)); }
  Value of(const char* id) const { return values[*find(graph, id)]; }

  const Graph& graph;
  std::vector<Value> values;
};

struct Count : boost::default_dfs_visitor {
  explicit Count(std::size_t& count) : found(&count) {}
  template <typename Descriptor, typename Graph>
  void discover_vertex(Descriptor, const Graph&) {
    ++*found;
  }
  std::size_t* found;
};

template <typename Graph>
void walks(const Graph& graph) {
  Column<std::size_t, Graph> distance(graph);
  boost::breadth_first_search(
      graph, *find(graph, letter_id),
      boost::visitor(boost::make_bfs_visitor(boost::record_distances(distance.map(), boost::on_tree_edge()))));
  CHECK(distance.of("36600-V") == 2);
  std::size_t found = 0;
  boost::depth_first_search(graph, boost::visitor(Count(found)));
  CHECK(found == 12);
  Column<int, Graph> steps(graph);
  boost::dijkstra_shortest_paths(graph, *find(graph, letter_id),
                                 boost::distance_map(steps.map()).weight_map(boost::static_property_map<int>(1)));
  CHECK(steps.of("36600-V") == 2);
}

template <typename Graph>
void measures(const Graph& graph) {
  Column<std::size_t, Graph> component(graph);
  CHECK(boost::strong_components(graph, component.map()) == 12);
  Column<double, Graph> rank(graph);
  boost::graph::page_rank(graph, rank.map());
  CHECK(rank.of("36045") > rank.of("kst-36045-190"));
}

template <typename Graph>
void order(const Graph& graph) {
  std::vector<typename boost::graph_traits<Graph>::vertex_descriptor> sorted;
  boost::topological_sort(graph, std::back_inserter(sorted));
  CHECK(sorted.size() == 12);
  CHECK(graph[sorted.back()].id == letter_id);
}

template <typename Graph>
void views(const Graph& graph) {
  using Edge = typename boost::graph_traits<Graph>::edge_descriptor;
  const auto cites = [&graph](const Edge& edge) { return graph[edge].kind == EdgeKind::cites; };
  const boost::filtered_graph<Graph, std::function<bool(const Edge&)>> citations(graph, cites);
  CHECK(boost::out_degree(*find(graph, letter_id), citations) < boost::out_degree(*find(graph, letter_id), graph));
}

template <typename Graph>
void takes_any_algorithm(const Graph& graph) {
  walks(graph);
  measures(graph);
  order(graph);
  views(graph);
}

}  // namespace

TEST_CASE("the algorithms of Boost.Graph take the graph that is built, with no adapter") {
  takes_any_algorithm(letter::graph());
}

TEST_CASE("they take the frozen one as well") { takes_any_algorithm(freeze(letter::graph())); }

TEST_CASE("and tell the same of both") {
  const CitationGraph graph = papers::graph_of(papers::random(1, 60));
  const CompactGraph compact = freeze(graph);
  Column<double, CitationGraph> between(graph);
  boost::brandes_betweenness_centrality(graph, between.map());
  Column<double, CompactGraph> between_compact(compact);
  boost::brandes_betweenness_centrality(compact, between_compact.map());
  CHECK(*std::max_element(between.values.begin(), between.values.end()) > 0);
  for (VertexDescriptor vertex = 0; vertex < boost::num_vertices(graph); ++vertex)
    CHECK(between.values[vertex] == doctest::Approx(between_compact.of(graph[vertex].id.c_str())));
}
