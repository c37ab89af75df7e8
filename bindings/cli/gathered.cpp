// SPDX-License-Identifier: Apache-2.0
#include "gathered.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "kamergraaf/resolver.hpp"
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

Gathered in_one_go(const Inputs& inputs) {
  const Extractor extractor = extractor_of(inputs);
  const Register papers = register_of(inputs);
  Gathered gathered{merged(inputs)};
  gathered.status = for_each_document(
      inputs, [&](const Document& document) { add(gathered.graph, document, citations_of(document, extractor, papers)); });
  return gathered;
}

Gathered with_references(const Inputs& inputs) {
  const Extractor extractor = extractor_of(inputs);
  Register papers = register_of(inputs);
  std::vector<Document> documents;
  Gathered gathered{merged(inputs)};
  gathered.status = for_each_document(inputs, [&](Document document) {
    papers.add(known_paper(document));
    documents.push_back(std::move(document));
  });
  for (const Document& document : documents) add(gathered.graph, document, citations_of(document, extractor, papers));
  return gathered;
}

}  // namespace

Gathered gather(const Inputs& inputs) { return inputs.implicit ? with_references(inputs) : in_one_go(inputs); }

}  // namespace kamergraaf::cli
