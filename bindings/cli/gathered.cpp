// SPDX-License-Identifier: Apache-2.0
#include "gathered.hpp"

#include <utility>
#include <vector>

#include "kamergraaf/error.hpp"
#include "kamergraaf/resolver.hpp"
#include "names.hpp"

namespace kamergraaf::cli {

namespace {

Gathered in_one_go(const Inputs& inputs) {
  const Extractor extractor = extractor_of(inputs);
  const Register papers = register_of(inputs);
  Gathered gathered;
  gathered.status = for_each_document(
      inputs, [&](const Document& document) { add(gathered.graph, document, citations_of(document, extractor, papers)); });
  return gathered;
}

Gathered with_references(const Inputs& inputs) {
  const Extractor extractor = extractor_of(inputs);
  Register papers = register_of(inputs);
  std::vector<Document> documents;
  Gathered gathered;
  gathered.status = for_each_document(inputs, [&](Document document) {
    papers.add(known_paper(document));
    documents.push_back(std::move(document));
  });
  for (const Document& document : documents) add(gathered.graph, document, citations_of(document, extractor, papers));
  return gathered;
}

}  // namespace

Gathered gather(const Inputs& inputs) { return inputs.implicit ? with_references(inputs) : in_one_go(inputs); }

VertexDescriptor vertex_in(const CitationGraph& graph, const std::string& text) {
  auto vertex = find(graph, text);
  if (const auto named = vertex ? std::nullopt : named_in(text, Extractor())) vertex = find(graph, to_string(named->id));
  if (!vertex) throw Error("not among these papers", text);
  return *vertex;
}

std::string kind_of(const Vertex& vertex) {
  return std::string(vertex.paper == PaperKind::unknown ? name_of(vertex.kind) : name_of(vertex.paper));
}

}  // namespace kamergraaf::cli
