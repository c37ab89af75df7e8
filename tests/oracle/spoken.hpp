// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a paper speaks of, slowly: a plain list that is gone through from its end for every question.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "references/spoken.hpp"

namespace oracle {

using kamergraaf::detail::Said;

/// Answers as kamergraaf::detail::Spoken does.
class Spoken {
 public:
  explicit Spoken(std::string_view text) : text_(text) {}

  void add(const Said& said) { all_.push_back({said, true}); }
  void list(const Said& said) { all_.push_back({said, false}); }

  const Said* last(kamergraaf::PaperKind kind, std::size_t at, std::size_t reach) const;
  std::vector<const Said*> by(kamergraaf::PaperKind kind, const std::string& name) const;
  std::vector<const Said*> dated(kamergraaf::PaperKind kind, const kamergraaf::Date& date) const;
  std::vector<const Said*> of_number(kamergraaf::PaperKind kind, std::string_view number) const;
  std::vector<const Said*> bills() const;

 private:
  struct Entry {
    Said said;
    bool in_order;
  };
  std::vector<Entry> all_;
  std::string_view text_;
};

}  // namespace oracle
