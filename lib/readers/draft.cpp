// SPDX-License-Identifier: Apache-2.0
#include "readers/draft.hpp"

#include <algorithm>
#include <utility>

#include "heads/head.hpp"

namespace kamergraaf::detail {
namespace {

std::vector<Span> lines_of_both(std::vector<Span> lines, const std::vector<Span>& more) {
  lines.insert(lines.end(), more.begin(), more.end());
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  return lines;
}

std::vector<Repair> repairs_of_both(std::vector<Repair> repairs, const std::vector<Repair>& more) {
  repairs.insert(repairs.end(), more.begin(), more.end());
  std::stable_sort(repairs.begin(), repairs.end(),
                   [](const Repair& a, const Repair& b) { return a.span.begin < b.span.begin; });
  return repairs;
}

}  // namespace

Document document_from(Draft draft, std::string name) {
  Document document;
  document.name = std::move(name);
  document.text = std::move(draft.text);
  document.source = std::move(draft.source);
  document.furniture = lines_of_both(read_furniture(document.text), draft.furniture);
  document.head = read_head(document.text, document.furniture);
  document.footnotes = draft.footnotes ? std::move(*draft.footnotes) : read_footnotes(document.text);
  document.links = std::move(draft.links);
  document.repairs = repairs_of_both(read_repairs(document), draft.repairs);
  take(document, draft.metadata);
  return document;
}

}  // namespace kamergraaf::detail
