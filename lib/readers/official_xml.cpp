// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <utility>

#include "readers/file_bytes.hpp"
#include "readers/metadata_file.hpp"
#include "readers/official_head.hpp"
#include "readers/official_text.hpp"
#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view publication = "officiele-publicatie";

bool contains(std::string_view text, std::string_view words) { return text.find(words) != std::string_view::npos; }

/// Whether it says of itself that it is HTML.
bool has_page(std::string_view start) {
  for (std::size_t tag = start.find('<'); tag != std::string_view::npos; tag = start.find('<', tag + 1)) {
    const std::string_view from = start.substr(tag + 1);
    if (from.starts_with("html") || from.starts_with("HTML") || from.starts_with("!DOCTYPE html")) return true;
  }
  return false;
}

bool is_xml(std::string_view start) {
  if (has_page(start)) return false;
  if (start.substr(std::min(start.find_first_not_of(" \t\r\n"), start.size())).starts_with("<?xml")) return true;
  std::string copied;
  const std::string_view letters = ascii_of(start, copied);
  const std::size_t tag = letters.find('<');
  if (tag == std::string::npos || letters.find_first_not_of(" \t\r\n") != tag) return false;
  return letters.compare(tag, 5, "<?xml") == 0 || contains(letters, "<officiele-publicatie");
}

bool is_a_file(std::istream& in) {
  return dynamic_cast<FileBytes*>(in.rdbuf()) != nullptr || dynamic_cast<std::ifstream*>(&in) != nullptr;
}

void read_xml(std::istream& in, const std::string& name, const OnDocument& on_document, const OnError&) {
  const XmlFile file = parsed_xml(whole(in, name), name);
  Draft draft = official_text(file);
  if (local_name(file.root) != publication) return on_document(document_from(std::move(draft), name));
  draft.has_head = is_kamerstuk(file.root);
  draft.metadata = printed_in(file.root);
  Document document = document_from(std::move(draft), name);
  document.disagreements.clear();
  Metadata stated = stated_in(child_of(file.root, "metadata"));
  if (is_a_file(in)) complete_by_file(stated, name);
  take(document, stated);
  on_document(std::move(document));
}

}  // namespace

Reader xml_reader() { return {"xml", {".xml"}, is_xml, read_xml}; }

}  // namespace kamergraaf::detail
