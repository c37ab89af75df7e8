// SPDX-License-Identifier: Apache-2.0
#include "gathered.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "kamergraaf/write.hpp"

namespace kamergraaf::cli {
namespace {

CitationGraph stored_in(const std::string& file) {
  const auto formats = stored_formats();
  if (std::find(formats.begin(), formats.end(), graph_format_of(file)) == formats.end())
    throw Unusable("--merge: no graph is read from " + file + "; it is a file of " + stored_names());
  return read_graph(file);
}

CitationGraph merged(const Inputs& inputs) {
  CitationGraph all;
  for (const std::string& file : inputs.merged) merge(all, stored_in(file));
  return all;
}

Status in_one_go(const Inputs& inputs, const Register& known, const TakeResolved& take) {
  const Extractor extractor = extractor_of(inputs);
  return for_each_document(inputs, [&](const Document& document) { take(document, citations_of(document, extractor, known)); });
}

Status with_references(const Inputs& inputs, Register papers, const TakeResolved& take) {
  const Extractor extractor = extractor_of(inputs);
  std::vector<Document> documents;
  const Status status = for_each_document(inputs, [&](Document document) {
    papers.add(known_paper(document));
    documents.push_back(std::move(document));
  });
  for (const Document& document : documents) take(document, citations_of(document, extractor, papers));
  return status;
}

}  // namespace

Status for_each_resolved(const Inputs& inputs, const Register& known, const TakeResolved& take) {
  return inputs.implicit ? with_references(inputs, known, take) : in_one_go(inputs, known, take);
}

Gathered gather(const Inputs& inputs) {
  Gathered gathered{merged(inputs)};
  gathered.status = for_each_resolved(
      inputs, register_of(inputs),
      [&](const Document& document, const std::vector<Citation>& citations) { add(gathered.graph, document, citations); });
  return gathered;
}

std::string kind_of(const Vertex& vertex) {
  return std::string(vertex.paper == PaperKind::unknown ? name_of(vertex.kind) : name_of(vertex.paper));
}

}  // namespace kamergraaf::cli
