// SPDX-License-Identifier: Apache-2.0
#include <pugixml.hpp>

#include "kamergraaf/error.hpp"
#include "stored/assembly.hpp"
#include "stored/columns.hpp"
#include "stored/stored.hpp"

namespace kamergraaf::stored {
namespace {

constexpr unsigned as_written = pugi::parse_default | pugi::parse_ws_pcdata_single;

using Keys = std::unordered_map<std::string, std::string>;

struct File {
  pugi::xml_document tree;
  std::string name;
};

void parse(File& file, std::string& bytes) {
  const pugi::xml_parse_result result =
      file.tree.load_buffer_inplace(bytes.data(), bytes.size(), as_written, pugi::encoding_utf8);
  if (!result) throw Error(std::string("no XML: ") + result.description(), file.name, static_cast<std::size_t>(result.offset));
}

pugi::xml_node graph_in(const File& file) {
  const pugi::xml_node graph = file.tree.child("graphml").child("graph");
  if (!graph) throw Error("no GraphML: no graph in it", file.name, 0);
  return graph;
}

Keys keys_of(pugi::xml_node graphml) {
  Keys names;
  for (const pugi::xml_node key : graphml.children("key"))
    names[key.attribute("id").value()] = key.attribute("attr.name").value();
  return names;
}

Row row_of(pugi::xml_node element, const Keys& keys) {
  Row row;
  for (const pugi::xml_node data : element.children("data"))
    if (const auto key = keys.find(data.attribute("key").value()); key != keys.end()) row[key->second] = data.text().get();
  return row;
}

template <typename Take>
void each(const File& file, pugi::xml_node graph, const char* name, Take take) {
  std::size_t index = 0;
  for (const pugi::xml_node element : graph.children(name)) try {
      take(element, std::string(name) + ' ' + std::to_string(++index));
    } catch (const Fault& fault) {
      throw Error(fault.what(), file.name, static_cast<std::size_t>(element.offset_debug()));
    }
}

}  // namespace

CitationGraph graphml(std::string bytes, const std::string& name) {
  File file{{}, name};
  parse(file, bytes);
  const pugi::xml_node root = graph_in(file);
  const Keys keys = keys_of(root.parent());
  CitationGraph graph;
  Assembly assembly(graph);
  each(file, root, "node", [&](pugi::xml_node node, const std::string& place) {
    const std::string id = node.attribute("id").value();
    assembly.add(id, vertex_of(row_of(node, keys), id, place), place);
  });
  each(file, root, "edge", [&](pugi::xml_node edge, const std::string& place) {
    assembly.add(edge.attribute("source").value(), edge.attribute("target").value(), edge_of(row_of(edge, keys), place), place);
  });
  return graph;
}

}  // namespace kamergraaf::stored
