// SPDX-License-Identifier: Apache-2.0
#include "knowledge.hpp"

#include "kamergraaf/resolver.hpp"

namespace kamergraaf::python {

Knowledge knowledge_of(bool implicit, const Extractor* extractor, const Register* papers) {
  static const Extractor built_in;
  static const Extractor all(all_patterns());
  return {extractor ? *extractor : implicit ? all : built_in, papers};
}

std::vector<Citation> citations_in(const Document& document, const Knowledge& knowledge) {
  const auto& [extractor, papers] = knowledge;
  return papers ? citations_of(document, extractor, *papers) : citations_of(document, extractor);
}

std::vector<Citation> citations_in(const Document& document, const Knowledge& knowledge,
                                   std::vector<Extractor::Rejection>& rejections) {
  const auto& [extractor, papers] = knowledge;
  return papers ? citations_of(document, extractor, *papers, rejections) : citations_of(document, extractor, rejections);
}

}  // namespace kamergraaf::python
