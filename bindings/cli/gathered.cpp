// SPDX-License-Identifier: Apache-2.0
#include "gathered.hpp"

#include "kamergraaf/resolver.hpp"

namespace kamergraaf::cli {

Gathered gather(const Inputs& inputs) {
  const Extractor extractor;
  const Register papers = register_of(inputs);
  Gathered gathered;
  gathered.status = for_each_document(
      inputs, [&](const Document& document) { add(gathered.graph, document, citations_of(document, extractor, papers)); });
  return gathered;
}

}  // namespace kamergraaf::cli
