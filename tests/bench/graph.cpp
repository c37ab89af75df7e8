// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a graph of a million papers costs: `graph_bench [PAPERS CITATIONS]` prints a line of JSON.
#include <malloc.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "kamergraaf/compact.hpp"
#include "papers.hpp"

namespace {

using namespace kamergraaf;

double seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::size_t bytes_in_use() {
  const struct mallinfo2 info = mallinfo2();
  return info.uordblks + info.hblkhd;
}

struct Building {
  CompactGraph graph;
  double seconds = 0;
};

class Timed {
 public:
  void take(const Reading& reading) {
    waiting_.push_back(reading);
    if (waiting_.size() == 5'000) add();
  }

  Building build() {
    add();
    const double start = seconds();
    building_.graph = std::move(builder_).build();
    std::fprintf(stderr, "add %.2f build %.2f\n", building_.seconds, seconds() - start);
    building_.seconds += seconds() - start;
    return std::move(building_);
  }

 private:
  void add() {
    const double start = seconds();
    for (const Reading& reading : waiting_) builder_.add(reading);
    building_.seconds += seconds() - start;
    waiting_.clear();
  }

  Building building_;
  CompactBuilder builder_;
  std::vector<Reading> waiting_;
};

Building build(std::size_t papers, std::size_t citations) {
  Timed timed;
  bench::papers(papers, citations, [&](const Reading& reading) { timed.take(reading); });
  return timed.build();
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t papers = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
  const std::size_t citations = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 10'000'000;
  const std::size_t before = bytes_in_use();
  const Building building = build(papers, citations);
  std::size_t cites = 0;
  const auto edges = boost::edges(building.graph);
  for (auto edge = edges.first; edge != edges.second; ++edge) cites += building.graph[*edge].kind == EdgeKind::cites;
  const double bytes = static_cast<double>(bytes_in_use() - before);
  std::printf("{\"vertices\":%u,\"edges\":%u,\"citations\":%zu,\"build_seconds\":%.2f,\"bytes_a_citation\":%.1f}\n",
              boost::num_vertices(building.graph), boost::num_edges(building.graph), cites, building.seconds,
              bytes / static_cast<double>(cites));
}
