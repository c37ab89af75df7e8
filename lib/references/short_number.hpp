// SPDX-License-Identifier: Apache-2.0
/// \file
/// A number without its dossier: "de motie op stuk nr. 12", "gedrukt onder nr. 9".
///
///     const NumbersHere here(document, citations);
///     here.complete(citations, i);
///
/// Linear in the citations, once. Thread-safe to read.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "kamergraaf/document.hpp"
#include "references/items.hpp"

namespace kamergraaf::detail {

/// The papers that a text names with their dossier, by their number.
class NumbersHere {
 public:
  /// \param citations ordered by where they begin
  NumbersHere(const Document& document, const std::vector<Citation>& citations);

  /// Gives the citation the dossier that its number is counted in: that of the paper that it takes the place of, or that stands
  /// beside it; of the motion that minutes gave this number, but for an amendment; of the paper itself; in minutes that of a
  /// paper of this number that is named in full, or the only dossier on the agenda of the item, for an amendment the only one
  /// that may be a bill's. Else it stays open, with the reason, and so it does where its sentence names another dossier or
  /// title before it. \param index of a citation of form `short_form`
  void complete(std::vector<Citation>& citations, std::size_t index) const;

 private:
  struct Named {
    Identifier id;
    Span span;
  };
  using ByNumber = std::map<std::string, std::vector<Named>>;

  static void add(ByNumber& papers, const Citation& citation);
  static bool leave_open(const std::vector<Named>& named, Citation& citation);
  bool is_read_out(const Identifier& id) const;
  bool take(const ByNumber& papers, Ground ground, Citation& citation) const;
  const std::vector<Dossier>& agenda_at(std::size_t at) const;
  const std::vector<Dossier>& agenda_for(const Citation& citation) const;
  bool is_own(const Dossier& dossier, std::size_t at) const;
  bool is_of_others(const Citation& citation) const;
  std::vector<Named> named_in_item(const std::vector<Named>& named, std::size_t at) const;
  void complete_by_head(Citation& citation) const;

  const Document& document_;
  ByNumber read_out_;
  ByNumber in_full_;
  std::vector<Item> items_;  ///< of minutes
};

}  // namespace kamergraaf::detail
