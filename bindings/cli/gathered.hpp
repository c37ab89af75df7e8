// SPDX-License-Identifier: Apache-2.0
/// \file
/// All papers that are read, with what they cite; and their graph.
///
///     const Gathered gathered = gather(inputs);
///     write(std::cout, gathered.graph, "dot");
///
/// For one thread.
#pragma once

#include <functional>

#include "inputs.hpp"
#include "kamergraaf/error.hpp"
#include "kamergraaf/graph.hpp"
#include "kamergraaf/registry.hpp"
#include "kamergraaf/resolver.hpp"
#include "kamergraaf/traverse.hpp"
#include "made.hpp"
#include "names.hpp"

namespace kamergraaf::cli {

/// A graph, and whether all inputs are in it.
struct Gathered {
  CitationGraph graph;
  Status status = done;
  bool nothing_read = false;  ///< some inputs could not be read, and no paper was
};

/// What is made of a document and what it cites, in any thread.
template <typename Result>
using MakeOfResolved = std::function<Result(const Document&, const std::vector<Citation>&)>;

/// Makes something of each document with what it cites, and hands it over in the order of the inputs. References without a
/// number go back to any of the papers: where they are wanted, all are read before the first is taken. Waiting would not hold
/// them, and give another graph where a paper that comes later makes a tie.
template <typename Result>
Status for_each_resolved(const Inputs& inputs, Register papers, const MakeOfResolved<Result>& make,
                         const std::function<void(Result)>& deliver) {
  const Extractor extractor = extractor_of(inputs);
  BusyClock reading;
  const auto make_of = [&](const Document& document) { return make(document, citations_of(document, extractor, papers)); };
  if (!inputs.implicit) return for_each_made<Result>(inputs, {all_cores(), reading}, make_of, deliver);
  std::vector<Document> documents;
  const Status status = for_each_document(inputs, [&](Document document) {
    papers.add(known_paper(document));
    documents.push_back(std::move(document));
  });
  InOrder<Result> work(all_cores(), deliver);
  for (const Document& document : documents) work.add([&] { return make_of(document); }, 0);
  work.finish();
  return status;
}

/// The graphs of `--merge` and all papers.
Gathered gather(const Inputs& inputs);

/// The vertex that a text names by identifier, address or citation. Throws Error where the graph, or the view, has it not.
template <typename Graph>
VertexOf<Graph> vertex_in(const Graph& graph, const std::string& text) {
  auto vertex = find(graph, text);
  if (const auto named = vertex ? std::nullopt : named_in(text, Extractor())) vertex = find(graph, to_string(named->id));
  if (!vertex) throw Error("not among these papers", text);
  return *vertex;
}

/// What kind of paper a vertex is, or else what kind of vertex.
std::string kind_of(const Vertex& vertex);

}  // namespace kamergraaf::cli
