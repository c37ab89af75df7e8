// SPDX-License-Identifier: Apache-2.0
#include "cited.hpp"

#include "kamergraaf/extractor.hpp"

namespace cited {

std::string ids(const std::vector<kamergraaf::Citation>& citations) {
  std::string all;
  for (const kamergraaf::Citation& citation : citations) all += (all.empty() ? "" : " ") + to_string(citation.id);
  return all;
}

std::string ids(std::string_view text) {
  static const kamergraaf::Extractor extractor;
  return ids(extractor.extract(text));
}

}  // namespace cited
