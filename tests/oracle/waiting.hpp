// SPDX-License-Identifier: Apache-2.0
/// \file
/// What waits for a paper, slowly: all documents are kept, and read again at each arrival.
#pragma once

#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "kamergraaf/resolver.hpp"

namespace oracle {

/// The document, where the reference begins, and what it means.
using Link = std::tuple<std::string, std::size_t, std::string>;

class Waiting {
 public:
  explicit Waiting(const kamergraaf::Extractor& extractor) : extractor_(extractor) {}

  void add(const kamergraaf::Document& document, const kamergraaf::Register& papers);
  std::set<Link> arrive(const kamergraaf::Register& papers);

 private:
  std::set<Link> newly_settled(const kamergraaf::Document& document, const kamergraaf::Register& papers);

  const kamergraaf::Extractor& extractor_;
  std::vector<kamergraaf::Document> documents_;
  std::set<std::pair<std::string, std::size_t>> settled_;
};

}  // namespace oracle
