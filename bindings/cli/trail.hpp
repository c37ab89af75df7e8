// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a walk gives, as lines: for people, and as JSON for programs.
///
///     print(lines_of(graph, from, trace(graph, from, options), "text"));
///
/// Templates, for a graph and for a view of it as of a day. Pure; thread-safe.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "detail/records.hpp"
#include "gathered.hpp"
#include "kamergraaf/follow.hpp"
#include "lines.hpp"

namespace kamergraaf::cli {

using detail::Record;

/// The id, kind, date and title of a vertex.
template <typename Graph>
void add_head(Record& record, const Graph& graph, VertexOf<Graph> vertex) {
  detail::add_text(record, "id", graph[vertex].id);
  record["kind"] = kind_of(graph[vertex]);
  if (graph[vertex].date) record["date"] = to_string(*graph[vertex].date);
  detail::add_text(record, "title", graph[vertex].title);
}

/// "kst-36045-190  letter  2025-02-17  Brief van de Minister".
template <typename Graph>
std::string head_in_words(const Graph& graph, VertexOf<Graph> vertex) {
  std::string line = one_line(graph[vertex].id) + "  " + kind_of(graph[vertex]);
  if (graph[vertex].date) line += "  " + to_string(*graph[vertex].date);
  if (!graph[vertex].title.empty()) line += "  " + one_line(graph[vertex].title);
  return line;
}

/// "a -cites-> b <-in_dossier- c".
template <typename Graph>
std::string chain_in_words(const Graph& graph, VertexOf<Graph> at, std::span<const EdgeOf<Graph>> chain) {
  std::string words = one_line(graph[at].id);
  for (const auto& edge : chain) {
    const bool forward = boost::source(edge, graph) == at;
    const std::string kind(name_of(graph[edge].kind));
    at = forward ? boost::target(edge, graph) : boost::source(edge, graph);
    words += (forward ? " -" + kind + "-> " : " <-" + kind + "- ") + one_line(graph[at].id);
  }
  return words;
}

template <typename Graph>
Record chain_record(const Graph& graph, std::span<const EdgeOf<Graph>> chain) {
  Record links = Record::array();
  for (const auto& edge : chain) {
    Record link;
    link["from"] = graph[boost::source(edge, graph)].id;
    link["kind"] = name_of(graph[edge].kind);
    link["to"] = graph[boost::target(edge, graph)].id;
    links.push_back(std::move(link));
  }
  return links;
}

/// Each vertex with its distance and the chain to it.
template <typename Graph>
std::string lines_of(const Graph& graph, VertexOf<Graph> from, const Trail<Graph>& trail, const std::string& format) {
  std::string lines;
  for (const auto& step : trail.steps) {
    if (format == "jsonl") {
      Record record;
      record["distance"] = step.distance;
      add_head(record, graph, step.vertex);
      record["chain"] = chain_record<Graph>(graph, trail.chain_to(step));
      lines += detail::line_of(record);
    } else {
      lines += std::to_string(step.distance) + "  " + head_in_words(graph, step.vertex) + "\n     " +
               chain_in_words<Graph>(graph, from, trail.chain_to(step)) + '\n';
    }
  }
  return lines;
}

/// Papers, each with `more` in its record and its line.
template <typename Graph>
std::string lines_of(const Graph& graph, const std::vector<VertexOf<Graph>>& papers, const std::string& format,
                     const Record& more = {}, const std::string& lead = {}) {
  std::string lines;
  for (const auto paper : papers) {
    Record record = more;
    add_head(record, graph, paper);
    lines += format == "jsonl" ? detail::line_of(record) : lead + head_in_words(graph, paper) + '\n';
  }
  return lines;
}

template <typename Graph>
std::string lines_of(const Graph& graph, const std::vector<FollowUp<Graph>>& follow_ups, const std::string& format) {
  std::string lines;
  for (const auto& follow_up : follow_ups) {
    const Record ministry = follow_up.ministry.empty() ? Record::object() : Record{{"ministry", follow_up.ministry}};
    if (format == "text") lines += one_line(follow_up.ministry.empty() ? "no ministry" : follow_up.ministry) + '\n';
    lines += lines_of(graph, follow_up.letters, format, ministry, "  ");
  }
  return lines;
}

template <typename Graph>
std::string lines_of(const Graph& graph, const std::vector<CommonAncestor<Graph>>& common, const std::string& format) {
  std::string lines;
  for (const auto& one : common) {
    const Record distances{{"from_first", one.from_first}, {"from_second", one.from_second}};
    const std::string lead = std::to_string(one.from_first) + "+" + std::to_string(one.from_second) + "  ";
    lines += lines_of(graph, std::vector{one.vertex}, format, distances, lead);
  }
  return lines;
}

}  // namespace kamergraaf::cli
