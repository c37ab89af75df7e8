// SPDX-License-Identifier: Apache-2.0
/// \file
/// A list of papers, each as its own head prints it. None of these heads is that of the list.
///
///     Vergaderjaar 2024-2025
///     36 999 Wet op de veren
///     Nr. 12 BRIEF VAN DE MINISTER VAN VEREN
///     Vergaderjaar 2024-2025
///     36 998 Wet op de bruggen
///     Nr. 3 MEMORIE VAN TOELICHTING
///
/// Pure; thread-safe.
#pragma once

#include "heads/head_lines.hpp"

namespace kamergraaf::detail {

/// Whether behind a first head, with no text between, that of another paper follows: session, dossier and number.
bool lists_papers(const HeadLines& lines);

}  // namespace kamergraaf::detail
