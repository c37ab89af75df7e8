// SPDX-License-Identifier: Apache-2.0
#include "gathered.hpp"

#include "kamergraaf/resolver.hpp"

namespace kamergraaf::cli {

Gathered gather(const Inputs& inputs) {
  const Extractor extractor;
  Gathered gathered;
  gathered.status = for_each_document(
      inputs, [&](const Document& document) { add(gathered.graph, document, citations_of(document, extractor)); });
  return gathered;
}

}  // namespace kamergraaf::cli
