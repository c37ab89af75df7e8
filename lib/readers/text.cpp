// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "readers/decoded.hpp"
#include "readers/draft.hpp"
#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

Document text_in(std::istream& in, const std::string& name, std::string_view format) {
  Decoded file = decoded(whole(in, name));
  Draft draft;
  draft.text = std::move(file.text);
  draft.source.format = format;
  draft.source.pieces = std::move(file.pieces);
  draft.repairs = std::move(file.repairs);
  return document_from(std::move(draft), name);
}

void read_text(std::istream& in, const std::string& name, const OnDocument& on_document, const OnError&) {
  on_document(text_in(in, name, "txt"));
}

void read_markdown(std::istream& in, const std::string& name, const OnDocument& on_document, const OnError&) {
  on_document(text_in(in, name, "markdown"));
}

}  // namespace

Reader text_reader() { return {"txt", {".txt", ".text"}, nullptr, read_text}; }

Reader markdown_reader() { return {"markdown", {".md", ".markdown"}, nullptr, read_markdown}; }

}  // namespace kamergraaf::detail
