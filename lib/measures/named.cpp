// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <numeric>

#include "kamergraaf/error.hpp"
#include "measures/measures.hpp"

namespace kamergraaf::detail {
namespace {

using Scale = Measure::Scale;

Measured from_scores(const Links& links, const std::vector<double>& scores, const Extent& wanted) {
  Measured measured;
  for (const std::uint32_t v : best_of(scores, wanted.top)) measured.scores.push_back({links.vertices[v], {}, scores[v]});
  return measured;
}

template <auto scores>
Measured scored(const Links& links, const Extent& wanted) {
  return from_scores(links, scores(links), wanted);
}

Measured page_ranked(const Links& links, const Extent& wanted) { return from_scores(links, page_rank(links, {}), wanted); }

template <auto side>
Measured of_hits(const Links& links, const Extent& wanted) {
  const Hits found = hits(links, {});
  Measured measured = from_scores(links, found.*side, wanted);
  measured.settled = found.settled;
  return measured;
}

Measured from_groups(const Links& links, const Groups& groups, const Extent& wanted) {
  Measured measured;
  for (const VertexDescriptor v : links.vertices) measured.scores.push_back({v, {}, static_cast<double>(groups.of[v])});
  std::stable_sort(measured.scores.begin(), measured.scores.end(),
                   [](const Scored& a, const Scored& b) { return a.score < b.score; });
  measured.scores.resize(std::min(measured.scores.size(), wanted.top));
  return measured;
}

template <auto groups>
Measured grouped(const Links& links, const Extent& wanted) {
  return from_groups(links, groups(links), wanted);
}

Measured in_communities(const Links& links, const Extent& wanted) {
  const Communities found = communities(links);
  Measured measured = from_groups(links, found.groups, wanted);
  measured.modularity = found.modularity;
  return measured;
}

Measured coupled_by(const Links& links, const Adjacency& to, const Extent& wanted) {
  Measured measured;
  const auto pairs = wanted.of ? coupled_with(links, to, *wanted.of, wanted.top) : coupled_pairs(links, to, wanted.top);
  for (const Coupling& pair : pairs) measured.scores.push_back({pair.paper, pair.other, static_cast<double>(pair.shared)});
  return measured;
}

Measured coupled(const Links& links, const Extent& wanted) { return coupled_by(links, reversed(links.cited_by), wanted); }
Measured co_cited(const Links& links, const Extent& wanted) { return coupled_by(links, links.cited_by, wanted); }

Measured on_main_path(const Links& links, const Extent& wanted) {
  Measured measured;
  for (const Stage& stage : main_path(links))
    for (const VertexDescriptor paper : stage.papers)
      if (measured.scores.size() < wanted.top) measured.scores.push_back({paper, {}, stage.share});
  return measured;
}

Measured reduced(const Links& links, const Extent& wanted) {
  Measured measured;
  for (const auto& link : transitive_reduction(links))
    if (measured.scores.size() < wanted.top) measured.scores.push_back({link.first, link.second, 1});
  return measured;
}

struct Named {
  Measure measure;
  Measured (*run)(const Links&, const Extent&);
};

constexpr std::array<Named, 15> all_measures{{
    {{"in-degree", "by how many it is cited", Scale::count}, scored<in_degrees>},
    {{"out-degree", "how many it cites", Scale::count}, scored<out_degrees>},
    {{"age", "citations, 1 being the mean of its year and kind", Scale::score}, scored<citations_for_age>},
    {{"pagerank", "how often one comes by, following citations", Scale::score}, page_ranked},
    {{"hubs", "citing what is much cited (HITS)", Scale::score}, of_hits<&Hits::hubs>},
    {{"authorities", "being cited by such hubs (HITS)", Scale::score}, of_hits<&Hits::authorities>},
    {{"betweenness", "how many shortest chains lead through it", Scale::score}, scored<betweenness>},
    {{"components", "what hangs together", Scale::group}, grouped<weak_components>},
    {{"strong-components", "what leads to each other", Scale::group}, grouped<strong_components>},
    {{"core", "the highest k of a k-core that it is in", Scale::count}, scored<core_numbers>},
    {{"communities", "what is linked closely (Louvain)", Scale::group}, in_communities},
    {{"coupling", "pairs by how many papers both cite", Scale::count, true, true}, coupled},
    {{"co-citation", "pairs by how many papers cite both", Scale::count, true, true}, co_cited},
    {{"main-path", "from the oldest on: the part of all search paths", Scale::score}, on_main_path},
    {{"reduction", "pairs: the fewest links that reach the same", Scale::count, true}, reduced},
}};

const Named& named(std::string_view name) {
  const auto found =
      std::find_if(all_measures.begin(), all_measures.end(), [&](const Named& one) { return one.measure.name == name; });
  if (found != all_measures.end()) return *found;
  std::string known;
  for (const Named& one : all_measures) known += (known.empty() ? "" : ", ") + std::string(one.measure.name);
  throw Error("no measure \"" + std::string(name) + "\"; there are " + known);
}

}  // namespace

std::vector<std::uint32_t> best_of(const std::vector<double>& scores, std::size_t top) {
  std::vector<std::uint32_t> order(scores.size());
  std::iota(order.begin(), order.end(), 0);
  const auto last = order.begin() + static_cast<std::ptrdiff_t>(std::min(top, order.size()));
  std::partial_sort(order.begin(), last, order.end(),
                    [&](std::uint32_t a, std::uint32_t b) { return scores[a] != scores[b] ? scores[a] > scores[b] : a < b; });
  order.erase(last, order.end());
  return order;
}

Measured measure(const Links& links, std::string_view name, const Extent& wanted) {
  const Named& one = named(name);
  if (wanted.of && !one.measure.of_one) throw Error(std::string(name) + " is not measured of one paper");
  return one.run(links, wanted);
}

}  // namespace kamergraaf::detail

namespace kamergraaf {

std::span<const Measure> measures() {
  static const std::vector<Measure> all = [] {
    std::vector<Measure> measures;
    for (const detail::Named& one : detail::all_measures) measures.push_back(one.measure);
    return measures;
  }();
  return all;
}

const Measure& measure_named(std::string_view name) { return detail::named(name).measure; }

}  // namespace kamergraaf
