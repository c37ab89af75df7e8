// SPDX-License-Identifier: Apache-2.0
/// \file
/// A register, slowly: a map of names, gone through from end to end for each question.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "kamergraaf/registry.hpp"

namespace oracle {

class Register {
 public:
  void add(const kamergraaf::Identifier& id);
  bool contains(const kamergraaf::Identifier& id) const;
  kamergraaf::Standing standing_of(const kamergraaf::Identifier& id) const;
  std::vector<std::string> named_like(const kamergraaf::Identifier& id) const;
  std::vector<std::string> listed_in(const kamergraaf::Dossier& dossier) const;
  std::size_t size() const { return papers_.size(); }

 private:
  std::map<std::string, kamergraaf::Identifier> papers_;
};

}  // namespace oracle
