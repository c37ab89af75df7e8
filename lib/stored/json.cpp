// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/error.hpp"
#include "stored/assembly.hpp"
#include "stored/stored.hpp"

namespace kamergraaf::stored {
namespace {

Record parsed(const std::string& bytes, const std::string& file) {
  try {
    return Record::parse(bytes);
  } catch (const Record::parse_error& error) {
    throw Error("no JSON", file, error.byte == 0 ? 0 : error.byte - 1);
  }
}

const Record& list_in(const Record& all, const char* key, const char* other) {
  const auto found = all.find(all.is_object() && all.contains(key) ? key : other);
  if (found == all.end() || !found->is_array()) throw Fault(std::string("no list of ") + key);
  return *found;
}

std::string place_of(const char* list, std::size_t index) { return std::string(list) + '[' + std::to_string(index) + ']'; }

Edge edge_of(const Record& link, const std::string& place) {
  Edge edge{edge_kind_of(link, place), {}};
  if (const auto mentions = link.find("mentions"); mentions != link.end())
    edge.mentions = mentions_of(*mentions, place + ".mentions");
  return edge;
}

CitationGraph graph_of(const Record& all) {
  Assembly assembly;
  const Record& nodes = list_in(all, "nodes", "nodes");
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    Vertex vertex = vertex_of(nodes[i], place_of("nodes", i));
    const std::string id = vertex.id;
    assembly.add(id, std::move(vertex), place_of("nodes", i));
  }
  const Record& links = list_in(all, "links", "edges");
  for (std::size_t i = 0; i < links.size(); ++i) {
    const std::string place = place_of("links", i);
    assembly.add(text_of(links[i], "source", place), text_of(links[i], "target", place), edge_of(links[i], place), place);
  }
  return std::move(assembly.graph());
}

}  // namespace

CitationGraph json(std::string bytes, const std::string& file) {
  try {
    return graph_of(parsed(bytes, file));
  } catch (const Fault& fault) {
    throw Error(fault.what(), file);
  }
}

}  // namespace kamergraaf::stored
