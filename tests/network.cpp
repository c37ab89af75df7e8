// SPDX-License-Identifier: Apache-2.0
#include "network.hpp"

#include <algorithm>
#include <random>
#include <sstream>

using namespace kamergraaf;

namespace network {
namespace {

VertexDescriptor vertex(CitationGraph& graph, const std::string& id) {
  auto& index = graph[boost::graph_bundle].of;
  if (const auto found = index.find(id); found != index.end()) return found->second;
  Vertex facts;
  facts.id = id;
  return index[id] = boost::add_vertex(facts, graph);
}

struct Link {
  std::size_t from;
  std::size_t to;
  EdgeKind kind;
};

std::vector<Vertex> random_vertices(std::mt19937& random, std::size_t size) {
  std::vector<Vertex> vertices(size + 3);
  for (std::size_t i = 0; i < size; ++i) {
    vertices[i].id = "kst-36999-" + std::to_string(i);
    vertices[i].paper = random() % 2 == 0 ? PaperKind::letter : PaperKind::motion;
    if (random() % 5 != 0) vertices[i].date = Date{std::chrono::year(2020 + int(random() % 3)) / 3 / 4};
  }
  vertices[size].id = "36999";
  vertices[size].kind = VertexKind::dossier;
  vertices[size + 1].id = "stb-2010-242";
  vertices[size + 2].id = "stb-2010-243";
  vertices[size + 1].kind = vertices[size + 2].kind = VertexKind::outside;
  return vertices;
}

std::vector<Link> random_links(std::mt19937& random, std::size_t size, bool circles) {
  std::vector<Link> links;
  const std::size_t count = random() % (random() % 2 == 0 ? 2 * size : size * size);
  for (std::size_t i = 0; i < count; ++i) {
    Link link{random() % size, random() % size, EdgeKind::cites};
    if (!circles && link.from < link.to) std::swap(link.from, link.to);
    if (random() % 9 == 0) link.kind = EdgeKind::answers;
    links.push_back(link);
  }
  for (std::size_t i = 0; i < size; ++i) links.push_back({i, size, EdgeKind::in_dossier});
  links.push_back({random() % size, size + 1, EdgeKind::cites});
  return links;
}

}  // namespace

CitationGraph of(std::string_view words) {
  CitationGraph graph;
  std::istringstream in{std::string(words)};
  for (std::string word; in >> word;) {
    const VertexDescriptor from = vertex(graph, word.substr(0, 1));
    if (word.size() > 1) boost::add_edge(from, vertex(graph, word.substr(2)), Edge{}, graph);
  }
  return graph;
}

CitationGraph random(unsigned seed, std::size_t most, bool backwards) {
  std::mt19937 random(seed);
  const std::size_t size = 1 + random() % most;
  std::vector<Vertex> vertices = random_vertices(random, size);
  std::vector<Link> links = random_links(random, size, seed % 2 == 0);
  CitationGraph graph(vertices.size());
  const auto place = [&](std::size_t i) { return backwards ? vertices.size() - 1 - i : i; };
  for (std::size_t i = 0; i < vertices.size(); ++i) {
    graph[boost::graph_bundle].of[vertices[i].id] = place(i);
    graph[place(i)] = vertices[i];
  }
  if (backwards) std::reverse(links.begin(), links.end());
  for (const Link& link : links) boost::add_edge(place(link.from), place(link.to), Edge{link.kind, {}}, graph);
  return graph;
}

}  // namespace network
