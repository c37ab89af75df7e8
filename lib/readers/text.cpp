// SPDX-License-Identifier: Apache-2.0
#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

void read_text(std::istream& in, const std::string& name, const OnDocument& on_document, const OnError&) {
  std::string text = whole(in, name);
  text.erase(0, text.size() - without_mark(text).size());
  on_document(document_from_text(name, std::move(text)));
}

}  // namespace

Reader text_reader() { return {"txt", {".txt", ".md"}, nullptr, read_text}; }

}  // namespace kamergraaf::detail
