// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a Register is made of: the keys of all papers, and by key what is known of some.
///
///     parts.listing.contains(key);                             // whether it is listed
///     parts.known.find(key)->second.title;                     // what is known of it
///
/// Not thread-safe where it is changed.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>

#include "kamergraaf/registry.hpp"
#include "register/listing.hpp"

namespace kamergraaf {

struct Register::Parts {
  registry::Listing listing;
  std::map<std::string, KnownPaper, std::less<>> known;
  std::set<std::pair<Dossier, std::string>> in_dossier;
  std::set<std::pair<Date, std::string>> dated;
  std::set<std::pair<std::string, std::string>> by_name;  ///< the first_surnames of the first author

  /// Keeps what is known of a paper that is listed.
  void keep(KnownPaper paper);
};

}  // namespace kamergraaf
