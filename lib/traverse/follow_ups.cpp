// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <tuple>

#include "kamergraaf/follow.hpp"
#include "traverse/graphs.hpp"
#include "wording/people.hpp"

namespace kamergraaf {
namespace {

template <WalkedGraph Graph>
auto age_of(const Graph& graph, VertexOf<Graph> vertex) {
  return std::tuple(!graph[vertex].date.has_value(), graph[vertex].date, std::string_view(graph[vertex].id));
}

template <WalkedGraph Graph>
bool is_older(const Graph& graph, VertexOf<Graph> letter, VertexOf<Graph> motion) {
  return graph[letter].date && graph[motion].date && *graph[letter].date < *graph[motion].date;
}

/// The letters that cite one of the versions, each once, by age.
template <WalkedGraph Graph>
std::vector<VertexOf<Graph>> letters_about(const Graph& graph, const std::vector<VertexOf<Graph>>& versions) {
  std::vector<VertexOf<Graph>> letters;
  for (const auto version : versions) {
    for (auto [edge, end] = boost::in_edges(version, graph); edge != end; ++edge) {
      const auto letter = boost::source(*edge, graph);
      const bool cites = graph[*edge].kind == EdgeKind::cites && graph[letter].paper == PaperKind::letter;
      if (cites && !is_older(graph, letter, versions.front()) &&
          std::find(letters.begin(), letters.end(), letter) == letters.end())
        letters.push_back(letter);
    }
  }
  std::sort(letters.begin(), letters.end(), [&](auto a, auto b) { return age_of(graph, a) < age_of(graph, b); });
  return letters;
}

}  // namespace

template <WalkedGraph Graph>
std::vector<FollowUp<Graph>> follow_ups(const Graph& graph, VertexOf<Graph> motion) {
  std::vector<FollowUp<Graph>> all;
  std::map<std::string, std::size_t> places;
  for (const auto letter : letters_about(graph, versions_of(graph, motion))) {
    std::vector<std::string> ministries = ministries_in(graph[letter].title);
    if (ministries.empty()) ministries.emplace_back();
    for (const std::string& ministry : ministries) {
      const auto [place, is_new] = places.emplace(detail::plain_letters(ministry), all.size());
      if (is_new) all.push_back({ministry, {}});
      all[place->second].letters.push_back(letter);
    }
  }
  return all;
}

#define KAMERGRAAF_COMPILE(Graph) template std::vector<FollowUp<Graph>> follow_ups(const Graph&, VertexOf<Graph>);
KAMERGRAAF_FOR_EACH_GRAPH(KAMERGRAAF_COMPILE)

}  // namespace kamergraaf
