// SPDX-License-Identifier: Apache-2.0
/// \file
/// The subject of a letter as ministries print it, with labels beside or above what they tell of. A part of read_head.
///
///     Betreft   Reactie op het rapport        3 maart 2025
///               over veren                    └─ a margin of its own
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>

#include "heads/head_lines.hpp"

namespace kamergraaf::detail {

/// Whether the text of a paper begins with this line: `Geachte voorzitter,`.
bool opens_the_body(std::string_view line);

/// The subject that this line tells or announces, with what it has of it on the lines below; empty where it is no such line.
/// Four blanks part a column from the next: what stands in another one is no part of it.
std::string subject_at(const HeadLines& lines, std::size_t at);

/// The line below one that is `Datum` and nothing else; empty where this is another line, or that is the next label.
std::string_view below_date_label(const HeadLines& lines, std::size_t at);

}  // namespace kamergraaf::detail
