// SPDX-License-Identifier: Apache-2.0
#include "readers/docx/part.hpp"

#include <algorithm>
#include <utility>

#include "markup/entities.hpp"
#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view folder = "word/";

void find_runs(DocxPart& part) {
  const auto enter = [&](pugi::xml_node node) {
    if (std::string_view(node.name()) == "w:r") part.part.runs.push_back(part.part.begin + begin_of(node) - 1);
    return true;
  };
  walk(
      part.tree, enter, [](pugi::xml_node) {}, [](pugi::xml_node) {});
}

std::string path_of(const std::string& target) {
  return target.starts_with('/') ? target.substr(1) : std::string(folder) + target;
}

}  // namespace

std::unique_ptr<DocxPart> opened_part(Archive& archive, const std::string& path, std::size_t begin, const std::string& file) {
  auto bytes = archive.entry(path);
  if (!bytes) return {};
  auto part = std::make_unique<DocxPart>();
  part->bytes = std::move(*bytes);
  if (const auto fault = parse(part->tree, part->bytes)) throw Unreadable(path + ": " + fault->reason, file, fault->byte);
  part->part.name = path;
  part->part.begin = begin;
  find_runs(*part);
  return part;
}

Span span_of_tag(const DocxPart& part, pugi::xml_node element) {
  const std::size_t name = begin_of(element);
  const std::size_t end = std::min(part.bytes.find('>', name), part.bytes.size() - 1);
  return {part.part.begin + name - 1, part.part.begin + end + 1};
}

Targets targets_of(Archive& archive, const std::string& path, const std::string& file) {
  Targets targets;
  const std::string name = path.substr(folder.size());
  const auto part = opened_part(archive, std::string(folder) + "_rels/" + name + ".rels", 0, file);
  if (!part) return targets;
  for (const pugi::xml_node one : part->tree.document_element().children("Relationship")) {
    std::string target = unescaped_attribute(one.attribute("Target").value(), true);
    if (std::string_view(one.attribute("Type").value()).ends_with("/header")) targets.headers.push_back(path_of(target));
    targets.by_id.emplace(one.attribute("Id").value(), std::move(target));
  }
  return targets;
}

}  // namespace kamergraaf::detail
