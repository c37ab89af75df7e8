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

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/citation.hpp"
#include "kamergraaf/source.hpp"

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

/// Whether a paper is the first of its kind, or takes the place of an earlier text: "gewijzigde motie".
enum class Revision : std::uint8_t { none, gewijzigd, nader_gewijzigd };
/// "nader gewijzigd"; empty for none.
std::string_view name_of(Revision revision);

/// What a paper says of itself before its text begins, and, for who signed it, after it ends. What the head does not print
/// is taken from a running foot that is certainly the paper's.
struct Head {
  Identifier id;  ///< number empty where the head gives none
  std::vector<DossierHeading> dossiers;
  Session session;
  Chamber chamber = Chamber::none;
  PaperKind kind = PaperKind::unknown;
  Revision revision = Revision::none;
  std::uint8_t reprint = 0;  ///< 1 for "(herdruk)", 2 for "(2e herdruk)"
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

/// A link that the file itself has: the publisher's `extref` and `dossierref`, the `id` of a motion that minutes print (at its
/// heading), or a hyperlink whose words bear the number that it goes to.
struct PublishedLink {
  Span span;
  Identifier id;

  bool operator==(const PublishedLink&) const = default;
};

/// What was mended, so that the text can be read. The first three were mended on the way in: the text has them no more. The
/// others stand in the text as they were printed, and are mended in the running text that citations are read from.
enum class RepairKind : std::uint8_t {
  byte_order_mark,  ///< left out
  encoding,         ///< the bytes were no UTF-8; they were read as the file says, or as windows-1252
  encoded_twice,    ///< UTF-8 that was encoded again: "KrÃ¶ger" in the file
  soft_hyphen,      ///< left out
  ligature,         ///< written out
  entity,           ///< `&ndash;` in plain text
  emphasis,         ///< the marks of `**nr. 190**` in Markdown, and of `<b>nr. 190</b>` in any text, left out
  hyphenation,      ///< a word that a line end broke is whole
  page_break,       ///< the sentence goes on where running heads, feet and page numbers cut it
  blank_line,       ///< the sentence goes on behind an empty line
  footnote,         ///< a note that stood inside a sentence is read behind the text
  note_mark,        ///< the number of a note, glued to its first word, left out: `2Stb. 2020, 12`
  quotation,        ///< the mark of a quoted line, left out: `> nr. 7`
};
/// "encoded twice".
std::string_view name_of(RepairKind kind);

/// One such place. An empty span is a place where something was left out.
struct Repair {
  RepairKind kind = RepairKind::hyphenation;
  Span span;

  auto operator<=>(const Repair&) const = default;
};

/// A field that the file's metadata gives otherwise than the printed head. Head has what the metadata says.
struct Disagreement {
  std::string_view field;  ///< as the records name it: "date"
  std::string printed;
  std::string stated;  ///< in the metadata

  bool operator==(const Disagreement&) const = default;
};

/// One paper.
struct Document {
  std::string name;  ///< where it came from: a path, or the `id` of a record
  std::string text;  ///< UTF-8; all spans are bytes in it
  Head head;
  std::vector<Footnote> footnotes;          ///< in the order of the text
  std::vector<Span> furniture;              ///< lines like running heads and feet; the resolver tells which are the paper's own
  std::vector<PublishedLink> links;         ///< in the order of the text
  std::vector<Repair> repairs;              ///< in the order of the text
  std::vector<Disagreement> disagreements;  ///< between print and metadata
  Source source;                            ///< the way back to the file
};

/// Reads the head of a paper in plain text. What it does not find stays empty.
Head read_head(std::string_view text);

/// The footnotes of a text in plain form: a line that opens with a mark (`¹`, `[1]`, a glued digit), tied to the same mark in
/// the body before it.
std::vector<Footnote> read_footnotes(std::string_view text);

/// Lines with which a printed page repeats what paper it belongs to.
std::vector<Span> read_furniture(std::string_view text);

/// What there is to mend in the document's text, in its order. It reads text, footnotes, furniture
/// and the format of the source.
std::vector<Repair> read_repairs(const Document& document);

/// All of these.
Document document_from_text(std::string name, std::string text);

/// The same of a text in Markdown: the marks of its emphasis (`*`, `_`) are no part of its running text.
Document document_from_markdown(std::string name, std::string text);

}  // namespace kamergraaf
