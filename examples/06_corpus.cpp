// SPDX-License-Identifier: Apache-2.0
// Shows: a folder of papers, read on all cores into one graph; what cannot be read; the ten papers that matter most. Read
// 01_letter first.
#include <iostream>
#include <kamergraaf/kamergraaf.hpp>

int main(int count, char** arguments) {
  const auto files = kamergraaf::corpus_files({count > 1 ? arguments[1] : "seeds/fictief", "seeds/no-such-letter.txt"});
  const kamergraaf::Extractor extractor(kamergraaf::all_patterns());
  kamergraaf::CorpusOptions options{.settle_together = true};
  options.on_error = [](const kamergraaf::Error& error) { std::cerr << error.what() << '\n'; };

  kamergraaf::CitationGraph graph;
  const auto read = kamergraaf::add(graph, files, extractor, kamergraaf::Register(), options);
  std::cout << read.documents << " papers, " << read.faults << " not read\n";

  const auto best = kamergraaf::measure(graph, "pagerank", 10);
  for (const auto& one : best.scores) std::cout << one.score << "  " << graph[one.paper].id << '\n';
  kamergraaf::write("corpus.html", graph);
}
