// SPDX-License-Identifier: Apache-2.0
/// \file
/// The heads of papers in print from 1945 on that a machine read. They open with chamber and session; the number stands on the
/// line of the session (Eerste Kamer), behind the kind of paper (to 1973), or not in the head at all.
///
///     Eerste Kamer der Staten-Generaal     ZITTING 1964-1965 - 7231     Bijlagen
///     1                                    Wet op de veren              2211
///     Vergaderjaar 1987-1988 Nr. 219a      MEMORIE VAN TOELICHTING      1-3
///     19 599                               Nr. 3                        Tweede Kamer
///     Wet op de veren                                                   2211 1
///
/// Pure; thread-safe.
#pragma once

#include "heads/head_lines.hpp"

namespace kamergraaf::detail {

/// Where the lines of a head end.
struct HeadEnd {
  std::size_t below =
      0;  ///< the first line behind dossiers, number and, where it stands before these, the title; 0: no such head
  bool complete = false;  ///< dossiers and number were found, in one of the orders above
};

/// Reads a head that opens with a session. Where there is none `head` is left as it is.
HeadEnd read_printed_head(const HeadLines& lines, Head& head);

/// Reads the head of a sheet of the Bijlagen of 1945 to 1953. Where there is none `head` is left as it is.
HeadEnd read_sheet_head(const HeadLines& lines, Head& head);

/// Gives a budget without chapter those of the line, a dossier for each. Whether the line has any.
bool take_chapters(std::string_view line, Head& head);

}  // namespace kamergraaf::detail
