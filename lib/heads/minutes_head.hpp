// SPDX-License-Identifier: Apache-2.0
/// \file
/// The head of the minutes of a sitting. It has no dossier.
///
///     Tweede Kamer                 Tweede Kamer.
///     65e vergadering              29STE VERGADERING
///     Dinsdag 24 april 2018        VERGADERING VAN WOENSDAG 12 JUNI 1974 (Bijeenroepingsuur 10.00)
///     Voorzitter: Eik              Tegenwoordig zijn 118 leden, te weten:
///
/// Pure; thread-safe.
#pragma once

#include "heads/head_lines.hpp"

namespace kamergraaf::detail {

/// Reads such a head: kind, number of the sitting, chamber and day, each where it is certain; of minutes that the publisher
/// names by sitting (from 2010 on) the identifier. False where no sitting is named with who presides or is present, or below a
/// chamber and above a day; `head` is left as it is.
bool read_minutes_head(const HeadLines& lines, Head& head);

}  // namespace kamergraaf::detail
