// SPDX-License-Identifier: Apache-2.0
#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

void read_line(const Line& line, const std::string& name, const OnDocument& on_document, const OnError&) {
  if (!line.text.empty()) on_document(document_from_text(name + ':' + std::to_string(line.number), line.text));
}

}  // namespace

Reader lines_reader() { return {"lines", {}, nullptr, nullptr, read_line}; }

}  // namespace kamergraaf::detail
