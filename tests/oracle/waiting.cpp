// SPDX-License-Identifier: Apache-2.0
#include "oracle/waiting.hpp"

namespace oracle {

std::set<Link> Waiting::newly_settled(const kamergraaf::Document& document, const kamergraaf::Register& papers) {
  std::set<Link> links;
  for (const auto& citation : kamergraaf::citations_of(document, extractor_, papers))
    if (citation.verdict == kamergraaf::Verdict::resolved && settled_.emplace(document.name, citation.span.begin).second)
      links.emplace(document.name, citation.span.begin, to_string(citation.id));
  return links;
}

void Waiting::add(const kamergraaf::Document& document, const kamergraaf::Register& papers) {
  newly_settled(document, papers);
  documents_.push_back(document);
}

std::set<Link> Waiting::arrive(const kamergraaf::Register& papers) {
  std::set<Link> links;
  for (const auto& document : documents_) links.merge(newly_settled(document, papers));
  return links;
}

}  // namespace oracle
