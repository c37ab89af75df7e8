// SPDX-License-Identifier: Apache-2.0
#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

void read_lines(std::istream& in, const std::string& name, const OnDocument& on_document, const OnError&) {
  for (Line line; next_line(in, name, line);)
    if (!line.text.empty()) on_document(document_from_text(name + ':' + std::to_string(line.number), line.text));
}

}  // namespace

Reader lines_reader() { return {"lines", {}, nullptr, read_lines}; }

}  // namespace kamergraaf::detail
