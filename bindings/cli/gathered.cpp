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

CitationGraph merged(const std::vector<std::string>& files) {
  CitationGraph all = files.empty() ? CitationGraph() : stored_in(files.front());
  for (std::size_t i = 1; i < files.size(); ++i) merge(all, stored_in(files[i]));
  return all;
}

}  // namespace

Gathered gather(const Inputs& inputs) {
  Gathered gathered{merged(inputs.merged)};
  const Extractor extractor = extractor_of(inputs);
  const Register papers = register_of(inputs);
  const Read read = read_inputs(inputs, all_cores, [&](std::span<const CorpusFile> files, const CorpusOptions& how) {
    return add(gathered.graph, files, extractor, papers, how);
  });
  gathered.status = read.status();
  gathered.nothing_read = read.is_nothing() && inputs.merged.empty();
  return gathered;
}

std::string kind_of(const Vertex& vertex) {
  return std::string(vertex.paper == PaperKind::unknown ? name_of(vertex.kind) : name_of(vertex.paper));
}

}  // namespace kamergraaf::cli
