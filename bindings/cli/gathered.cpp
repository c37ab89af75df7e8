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

}  // namespace

Gathered gather(const Inputs& inputs) {
  Gathered gathered{merged(inputs)};
  std::size_t papers = 0;
  gathered.status = for_each_resolved<Reading>(
      inputs, register_of(inputs),
      [](const Document& document, const std::vector<Citation>& citations) { return reading_of(document, citations); },
      [&](const Reading& reading) { add(gathered.graph, reading), ++papers; });
  gathered.nothing_read = gathered.status == some_unread && papers == 0 && inputs.merged.empty();
  return gathered;
}

std::string kind_of(const Vertex& vertex) {
  return std::string(vertex.paper == PaperKind::unknown ? name_of(vertex.kind) : name_of(vertex.paper));
}

}  // namespace kamergraaf::cli
