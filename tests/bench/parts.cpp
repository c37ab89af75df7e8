// SPDX-License-Identifier: Apache-2.0
/// \file
/// How fast the parts beside extraction are: heads, resolving, links, the graph, and each reader.
#include <benchmark/benchmark.h>

#include "files.hpp"
#include "kamergraaf/graph.hpp"
#include "kamergraaf/link.hpp"
#include "kamergraaf/reader.hpp"
#include "kamergraaf/resolver.hpp"
#include "papers.hpp"
#include "texts.hpp"

namespace {

using namespace kamergraaf;

constexpr std::size_t size = 20'000;
constexpr std::size_t papers = 5'000;

const Document& paper() {
  static const Document one = document_from_text("brief.txt", bench::letter(size));
  return one;
}

const std::vector<Citation>& cited() {
  static const std::vector<Citation> all = citations_of(paper(), Extractor());
  return all;
}

void told(benchmark::State& state, std::size_t bytes) {
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
}

void head(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(read_head(paper().text));
  told(state, paper().text.size());
}

void document(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(document_from_text("brief.txt", paper().text));
  told(state, paper().text.size());
}

void citations(benchmark::State& state) {
  const Extractor extractor;
  for (auto _ : state) benchmark::DoNotOptimize(citations_of(paper(), extractor));
  told(state, paper().text.size());
}

void citations_implicit(benchmark::State& state) {
  const Extractor extractor(all_patterns());
  for (auto _ : state) benchmark::DoNotOptimize(citations_of(paper(), extractor));
  told(state, paper().text.size());
}

void linked(benchmark::State& state, LinkFormat format) {
  for (auto _ : state) benchmark::DoNotOptimize(linked_text(paper(), cited(), format));
  told(state, paper().text.size());
}

void reading(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(reading_of(paper(), cited()));
  state.SetItemsProcessed(state.iterations());
}

void graph(benchmark::State& state) {
  std::vector<Reading> readings;
  bench::papers(papers, 10 * papers, [&](const Reading& one) { readings.push_back(one); });
  for (auto _ : state) {
    CitationGraph all;
    for (const Reading& one : readings) add(all, one);
    benchmark::DoNotOptimize(boost::num_vertices(all));
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(papers) * state.iterations());
}

void read_file(benchmark::State& state, const bench::File& file) {
  std::size_t documents = 0;
  for (auto _ : state) documents = read_bytes(file.bytes, file.name, file.format).size();
  told(state, file.bytes.size());
  state.counters["documents"] = static_cast<double>(documents);
}

BENCHMARK(head);
BENCHMARK(document);
BENCHMARK(citations);
BENCHMARK(citations_implicit);
BENCHMARK_CAPTURE(linked, html, LinkFormat::html);
BENCHMARK_CAPTURE(linked, markdown, LinkFormat::markdown);
BENCHMARK_CAPTURE(linked, xml, LinkFormat::xml);
BENCHMARK(reading);
BENCHMARK(graph)->Unit(benchmark::kMillisecond);

const bool added = [] {
  for (const bench::File& file : bench::files())
    benchmark::RegisterBenchmark(("read/" + std::string(file.format)).c_str(),
                                 [file](benchmark::State& state) { read_file(state, file); });
  return true;
}();

}  // namespace
