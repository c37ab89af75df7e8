// SPDX-License-Identifier: Apache-2.0
/// \file
/// What one line of a printed head says.
///
///     dossier_line("21 501-20 Europese Raad")->dossier;  // 21501-20
///     number_line("Nr. 2189")->number;                   // 2189
///     session_line("Vergaderjaar 1987-1988 Nr. 219a");   // its session and number
///
/// Read one behind the other by printed_head.hpp. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// The first lines of a text, without the blank around them, up to one that is too long to be of a head.
struct HeadLines {
  std::string_view text;
  std::vector<Span> spans;

  std::size_t size() const { return spans.size(); }
  std::string_view operator[](std::size_t i) const { return spans[i].of(text); }
};

HeadLines head_lines(std::string_view text);

/// A line that is a dossier, perhaps with its title behind it: `21 501-20 Europese Raad`.
std::optional<DossierHeading> dossier_line(std::string_view line);

/// A line that is a dossier of the Eerste Kamer without figures, `CXLV Onderzoek naar de veren`: from XXIV on, for what is less
/// may be a chapter of a budget.
std::optional<DossierHeading> roman_dossier_line(std::string_view line);

/// A line of dossiers alone: `12 111, 12 112 en 12 113 (R881)`, `7231 (Tweede Kamer)`; empty where it is something else.
std::vector<DossierHeading> dossiers_line(std::string_view line);

/// A line that is the suffix of the dossier above it: `XVI`, `A`.
std::optional<Code> suffix_line(std::string_view line);

/// The chapters that a line begins with: `Hoofdstuk XIV Departement van Landbouw`; empty where it begins otherwise.
std::vector<Code> chapter_line(std::string_view line);

/// The number of a paper, and its title where that stands on the same line.
struct NumberedTitle {
  Code number;
  std::string_view title;
};

/// A line that is the number of the paper: `Nr. 2189`, `B`, `Nr. 30   MOTIE VAN HET LID ...`.
std::optional<NumberedTitle> number_line(std::string_view line);

/// A line with the number at its end: `EINDVERSLAG Nr. 10`.
std::optional<NumberedTitle> number_behind(std::string_view line);

/// The line with the session: `Vergaderjaar 1987-1988 Nr. 219a`, `ZITTING 1964-1965 - 7231`.
struct SessionLine {
  Session session;
  Code number;
  std::optional<std::string_view> dossiers;  ///< what stands behind the dash, perhaps nothing; none where there is no dash
  bool is_zitting = false;                   ///< as the session was called up to 1983
};

std::optional<SessionLine> session_line(std::string_view line);

/// The chamber that a line at the top of a paper names: `Eerste Kamer der Staten-Generaal`.
Chamber chamber_line(std::string_view line);

/// Whether a line opens with what kind of paper it is, as in print: `MEMORIE VAN TOELICHTING`, `Motie van de heer Jansen`.
bool is_kind_line(std::string_view line);

/// The kind of paper that a title names: `GEWIJZIGDE MOTIE VAN HET LID ...`.
PaperKind kind_of_title(std::string_view title);

/// The title without the date that stands behind it: `MEMORIE VAN ANTWOORD Ontvangen 16 juni 1981`.
std::string_view without_date(std::string_view title);

/// Whether the letters of the line are capitals, but for some.
bool upper_case(std::string_view line);

/// Adds words to a text, with a space between.
void append(std::string& text, std::string_view more);

}  // namespace kamergraaf::detail
