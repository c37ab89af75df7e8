// SPDX-License-Identifier: Apache-2.0
/// \file
/// A paper: its text, what its head says of it, and its footnotes. Sixth in the line, between the readers and the resolver.
///
///     kamergraaf::Document document = kamergraaf::document_from_text("brief.txt", text);
///     to_string(document.head.id);          // kst-21501-20-2189
///     document.head.authors.front().name;   // "C.C.J. Veldkamp"
///
/// A value: thread-safe to read.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/citation.hpp"

namespace kamergraaf {

/// Who signed or put forward a paper. What is not known is empty.
struct Author {
  std::string name;   ///< "C.C.J. Veldkamp"
  std::string role;   ///< "Minister van Buitenlandse Zaken"
  std::string party;  ///< "VVD"

  bool operator==(const Author&) const = default;
};

/// A dossier as the head prints it, with its title.
struct DossierHeading {
  Dossier dossier;
  std::uint16_t rijkswet = 0;
  std::string title;

  bool operator==(const DossierHeading&) const = default;
};

/// What a paper says of itself before its text begins, and, for who signed it, after it ends. What the head does not print
/// is taken from a running foot that is certainly the paper's.
struct Head {
  Identifier id;  ///< number empty where the head gives none
  std::vector<DossierHeading> dossiers;
  Session session;
  Chamber chamber = Chamber::none;
  PaperKind kind = PaperKind::unknown;
  std::optional<Date> date;
  std::string title;
  std::string subject;
  std::string addressee;  ///< "de Voorzitter van de Tweede Kamer der Staten-Generaal"
  std::string place;
  std::vector<Author> authors;
  std::optional<Identifier> replaces;  ///< the paper that this one takes the place of
  Span span;                           ///< bytes from its first dossier or number to the last; empty where there is none

  bool operator==(const Head&) const = default;
};

/// A footnote and the mark that sends the reader to it.
struct Footnote {
  std::uint32_t number = 0;
  Span mark;  ///< in the body; empty where it was not found
  Span text;  ///< the note, without its own mark

  bool operator==(const Footnote&) const = default;
};

/// One paper.
struct Document {
  std::string name;  ///< where it came from: a path, or the `id` of a record
  std::string text;  ///< UTF-8; all spans are bytes in it
  Head head;
  std::vector<Footnote> footnotes;  ///< in the order of the text
  std::vector<Span> furniture;      ///< lines like running heads and feet; the resolver tells which are the paper's own
};

/// Reads the head of a paper in plain text. What it does not find stays empty.
Head read_head(std::string_view text);

/// The footnotes of a text in plain form: a line that opens with a mark (`¹`, `[1]`, a glued digit), tied to the same mark in
/// the body before it.
std::vector<Footnote> read_footnotes(std::string_view text);

/// Lines with which a printed page repeats what paper it belongs to.
std::vector<Span> read_furniture(std::string_view text);

/// All of these.
Document document_from_text(std::string name, std::string text);

}  // namespace kamergraaf
