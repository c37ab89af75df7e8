// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "readers/decoded.hpp"
#include "readers/draft.hpp"
#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

void read_text(std::istream& in, const std::string& name, const OnDocument& on_document, const OnError&) {
  Decoded file = decoded(whole(in, name));
  Draft draft;
  draft.text = std::move(file.text);
  draft.source.format = "txt";
  draft.source.pieces = std::move(file.pieces);
  draft.repairs = std::move(file.repairs);
  on_document(document_from(std::move(draft), name));
}

}  // namespace

Reader text_reader() { return {"txt", {".txt", ".md"}, nullptr, read_text}; }

}  // namespace kamergraaf::detail
