// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a graph of a million papers costs. `graph [PAPERS CITATIONS]` prints a line of JSON: the seconds in which the readings
/// of all papers become a compact graph, its bytes a citation (all that is allocated while it stands, all else freed), and the
/// milliseconds in which the papers around one are found, two steps far: the median of 200 papers taken evenly, how many took
/// ten or more, and the most with what was found in it; of each paper the median of five times.
/// Seconds are those of the processor, of one thread. `graph PAPERS CITATIONS FILE` has PageRank besides, to 1e-8, and writes
/// what pagerank.py reads: the citing vertices, the cited ones (4 bytes each, as in the graph), and the scores (8 bytes).
#include <malloc.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>

#include "kamergraaf/measure.hpp"
#include "kamergraaf/traverse.hpp"
#include "papers.hpp"

namespace {

using namespace kamergraaf;

constexpr std::size_t at_once = 100;
constexpr std::size_t tried = 200;

double seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

double bytes_in_use() {
  const struct mallinfo2 info = mallinfo2();
  return static_cast<double>(info.uordblks + info.hblkhd);
}

/// Builds, and counts the time of that alone: the readings are made in between.
class Timed {
 public:
  void take(const Reading& reading) {
    waiting_.push_back(reading);
    if (waiting_.size() == at_once) add();
  }

  CompactGraph build() {
    add();
    const double start = seconds();
    CompactGraph graph = std::move(builder_).build();
    spent_ += seconds() - start;
    return graph;
  }

  double spent() const { return spent_; }

 private:
  void add() {
    const double start = seconds();
    builder_.add(waiting_);
    spent_ += seconds() - start;
    waiting_.clear();
  }

  CompactBuilder builder_;
  std::vector<Reading> waiting_;
  double spent_ = 0;
};

std::size_t citations_in(const CompactGraph& graph) {
  std::size_t citations = 0;
  for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) citations += graph[*edge].kind == EdgeKind::cites ? 1 : 0;
  return citations;
}

struct Neighbourhoods {
  double median_milliseconds = 0;
  std::size_t over_ten = 0;
  double most_milliseconds = 0;
  std::size_t most_found = 0;
};

/// The milliseconds, and how many were found.
std::pair<double, std::size_t> around(const CompactGraph& graph, CompactDescriptor paper) {
  std::array<std::pair<double, std::size_t>, 5> times;
  for (auto& [milliseconds, found] : times) {
    const double start = seconds();
    found = trace(graph, paper, {.depth = 2}).steps.size();
    milliseconds = 1e3 * (seconds() - start);
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

Neighbourhoods around(const CompactGraph& graph) {
  std::vector<std::pair<double, std::size_t>> all;
  for (std::size_t i = 0; i < tried; ++i)
    all.push_back(around(graph, static_cast<CompactDescriptor>(i * boost::num_vertices(graph) / tried)));
  std::sort(all.begin(), all.end());
  const auto over_ten = std::count_if(all.begin(), all.end(), [](const auto& one) { return one.first >= 10; });
  return {all[tried / 2].first, static_cast<std::size_t>(over_ten), all.back().first, all.back().second};
}

template <typename Values>
void write(std::ofstream& file, const Values& values) {
  file.write(reinterpret_cast<const char*>(values.data()),
             static_cast<std::streamsize>(values.size() * sizeof(typename Values::value_type)));
}

void rank(const CompactGraph& graph, const char* name) {
  const double start = seconds();
  const std::vector<double> scores = page_rank(graph, {.tolerance = 1e-8});
  std::printf(",\"page_rank_seconds\":%.2f", seconds() - start);
  std::vector<std::uint32_t> citing;
  std::vector<std::uint32_t> cited;
  for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
    if (graph[*edge].kind != EdgeKind::cites) continue;
    citing.push_back(boost::source(*edge, graph));
    cited.push_back(boost::target(*edge, graph));
  }
  std::ofstream file(name, std::ios::binary);
  write(file, citing);
  write(file, cited);
  write(file, scores);
}

std::size_t number(int argc, char** argv, int at, std::size_t other) {
  return argc > at ? std::strtoull(argv[at], nullptr, 10) : other;
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t papers = number(argc, argv, 1, 1'000'000);
  const double before = bytes_in_use();
  double spent = 0;
  CompactGraph graph;
  {
    Timed timed;
    bench::papers(papers, number(argc, argv, 2, 10'000'000), [&](const Reading& reading) { timed.take(reading); });
    graph = timed.build();
    spent = timed.spent();
  }
  const double bytes = bytes_in_use() - before;
  const std::size_t citations = citations_in(graph);
  const Neighbourhoods found = around(graph);
  std::printf(
      "{\"vertices\":%u,\"edges\":%u,\"citations\":%zu,\"build_seconds\":%.2f,\"bytes_a_citation\":%.1f,"
      "\"depth_2_milliseconds\":%.2f,\"depth_2_over_10\":%zu,\"depth_2_most_milliseconds\":%.2f,\"depth_2_most_vertices\":%zu",
      boost::num_vertices(graph), boost::num_edges(graph), citations, spent, bytes / static_cast<double>(citations),
      found.median_milliseconds, found.over_ten, found.most_milliseconds, found.most_found);
  if (argc > 3) rank(graph, argv[3]);
  std::puts("}");
}
