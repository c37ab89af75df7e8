// SPDX-License-Identifier: Apache-2.0
/// \file
/// Vertices, edges and mentions as objects of JSON, and back. What has nothing to say is left out; what is read back is what
/// was written, but for bytes that are no UTF-8.
///
///     const Vertex same = vertex_of(record_of(vertex), "nodes[0]");
///
/// Pure; thread-safe.
#pragma once

#include <stdexcept>

#include "detail/records.hpp"
#include "kamergraaf/graph.hpp"

namespace kamergraaf::stored {

using detail::Record;

/// What is wrong with a record, and where in it: "nodes[3]: no text: date".
struct Fault : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// id, kind, known, paper, dossier, number, session, chamber, date, title, names, document, url; `own`, the names of the fields
/// that its own head tells; and `identifier`, an object of all that it is made of, where it is not the one that `id` reads as.
/// dossier, number and url follow from that one.
Record record_of(const Vertex& vertex);
/// \param place how a fault names the record
Vertex vertex_of(const Record& record, const std::string& place);

/// A list of {begin, end, text, words, relation, footnote, publisher}. `begin` and `end` are bytes in the text of the citing
/// paper.
Record record_of(const std::vector<Mention>& mentions);
std::vector<Mention> mentions_of(const Record& list, const std::string& place);

/// The kind that an edge names.
EdgeKind edge_kind_of(const Record& record, const std::string& place);

/// A text in a record. A fault: there is none.
std::string text_of(const Record& record, const char* key, const std::string& place);

}  // namespace kamergraaf::stored
