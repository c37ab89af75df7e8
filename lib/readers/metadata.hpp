// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a file says of its paper beside the text: the fields of a record, `<metadata>`, a title property.
///
///     Metadata stated;
///     stated.date = parse_date("2025-03-04");
///     take(document, stated);   // document.head.date, and a disagreement if the print has another
///
/// Pure; thread-safe.
#pragma once

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// As Head, but for `span`: what is empty is not stated.
struct Metadata {
  std::optional<Identifier> id;  ///< of the paper; takes precedence over the parts that it is made of
  std::vector<DossierHeading> dossiers;
  Code number;
  Session session;
  Chamber chamber = Chamber::none;
  PaperKind kind = PaperKind::unknown;
  Revision revision = Revision::none;
  std::uint8_t reprint = 0;
  std::optional<Date> date;
  std::string title;
  std::string subject;
  std::string addressee;
  std::string place;
  std::vector<Author> authors;
  std::optional<Identifier> replaces;
};

/// Puts what is stated in the place of what was read from the print, and tells where the two disagree. A title of which the
/// print has the begin, and an author of whom it has the last name, with accents or without, agree with it. Which author is
/// first the paper tells, not the file.
void take(Document& document, const Metadata& stated);

}  // namespace kamergraaf::detail
