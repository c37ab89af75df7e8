// SPDX-License-Identifier: Apache-2.0
/// \file
/// The head of questions with their answers, in the Aanhangsel van de Handelingen. It has no dossier.
///
///     Tweede Kamer der Staten-Generaal 2
///     Vergaderjaar 2024-2025 Aanhangsel van de Handelingen
///     1234
///     Vragen van het lid Eik (AB) aan de Minister van Veren over bruggen (ingezonden 3 maart 2025).
///     Antwoord van Minister Linde (Veren) (ontvangen 24 maart 2025).
///
/// Pure; thread-safe.
#pragma once

#include "heads/head_lines.hpp"

namespace kamergraaf::detail {

/// Reads such a head: identifier, session, chamber, kind, title and the day of the answer; of answers as a ministry sends them,
/// below `2025Z01234`, the kind, chamber, title and day; of pages of before 1974 the first that is asked on them. False where
/// there is none; `head` is left as it is.
bool read_answers_head(const HeadLines& lines, Head& head);

}  // namespace kamergraaf::detail
