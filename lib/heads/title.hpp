// SPDX-License-Identifier: Apache-2.0
/// \file
/// The title of a paper, on the lines below its number. A part of read_head, behind printed_head.hpp.
///
///     const HeadLines lines = head_lines(text);
///     read_title(lines, at, head);   // head.title: "BRIEF VAN DE MINISTER VAN JUSTITIE"
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

#include "heads/head_lines.hpp"

namespace kamergraaf::detail {

/// A note of the page that a machine put among the lines of the head, or a line about other papers of the dossier:
/// `1 Samenstelling: Leden: ...`, `De vroegere stukken zijn gedrukt in ...`.
bool is_note(std::string_view line);

/// Whether these are words with which a sentence ends, of some length.
bool is_a_sentence(std::string_view line);

/// The title with which an agenda that is a document of its own opens: `Geannoteerde agenda Raad Algemene Zaken van 18 maart
/// 2025`; empty where the text opens otherwise.
std::string title_of_agenda(const HeadLines& lines);

/// Reads the title, or what it has behind what the line of the number has of it, and whether it is a second print.
/// \param at the first line below the number; on return the first below the title
void read_title(const HeadLines& lines, std::size_t& at, Head& head);

}  // namespace kamergraaf::detail
