// SPDX-License-Identifier: Apache-2.0
/// \file
/// The Extractor, slowly: each pattern tried at every byte of the text, and each group that overlaps one that goes before it
/// struck out by comparing it with all of them.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/pattern.hpp"
#include "matching/reading.hpp"

namespace oracle {

class Extractor {
 public:
  explicit Extractor(const std::vector<kamergraaf::Pattern>& patterns);
  std::vector<kamergraaf::Citation> extract(std::string_view text) const;

 private:
  std::vector<kamergraaf::detail::Matcher> matchers_;
};

}  // namespace oracle
