// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which papers belong to a meeting: the report of a Council, its annotated agenda, the minutes of a sitting.
///
///     for (const PaperOfMeeting& one : cited_papers_of_meetings(document, citations))
///       std::cout << to_string(one.paper) << (one.reports ? " reports on " : " belongs to ") << to_string(one.meeting);
///
/// Pure; thread-safe.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf::detail {

/// A paper and its meeting.
struct PaperOfMeeting {
  Identifier paper;
  Identifier meeting;
  bool reports = false;  ///< on the meeting, as it was; else it is for the meeting
  std::string title;     ///< of the meeting
};

/// Of the papers that the document cites: those that stand in brackets or in the footnote behind a meeting, or whose words name
/// it ("de geannoteerde agenda voor deze Europese Raad"). Behind a Council without a word for the paper, one in the Council's
/// own dossier: it reports where the document says that something was done "tijdens" a meeting that is past.
/// \param citations resolved, ordered by where they begin
std::vector<PaperOfMeeting> cited_papers_of_meetings(const Document& document, std::span<const Citation> citations);

/// Of the document itself: as its title and subject say ("Verslag van de Raad Buitenlandse Zaken van 24 februari 2025");
/// minutes belong to the sitting of their day.
std::vector<PaperOfMeeting> meetings_of(const Document& document);

}  // namespace kamergraaf::detail
