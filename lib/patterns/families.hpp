// SPDX-License-Identifier: Apache-2.0
/// \file
/// The families of patterns, one a file, in order of precedence.
///
///     for (const Pattern& pattern : patterns::gazettes()) std::puts(pattern.name.c_str());  // staatsblad, …
///
/// Put together by pattern.cpp. Pure; thread-safe.
#pragma once

#include <string>
#include <vector>

#include "kamergraaf/pattern.hpp"

namespace kamergraaf::patterns {

/// What may stand behind the five digits of a dossier and belongs to it, perhaps nothing; as the begin of a core.
inline constexpr const char* suffixes = R"((?:{council}|{chapter}{chapters}?)?{rijkswet}?)";

/// How the words begin that announce a paper: {lead} of the fragments.
inline constexpr const char* lead_words =
    "kamers|kamer-|kamer s|kamer\ts|kamer&|kamer\xC2|kamer\xE2|kamere|kamert|kamest|kamst|kamm|karn|kst";

/// How a pattern is found.
struct Found {
  std::string name;
  std::string cue;
  std::string core = {};
};

/// The patterns, each with the cue and the core under its name; the others with `usual`. Throws std::invalid_argument: no such
/// name.
std::vector<Pattern> with_cues(std::vector<Pattern> patterns, const std::string& usual, const std::vector<Found>& others = {});

/// Parliamentary papers: patterns/kamerstuk.cpp.
std::vector<Pattern> kamerstuk();
/// Dossiers without a number: patterns/dossier.cpp.
std::vector<Pattern> dossier();

/// Minutes, and questions with their answers: patterns/minutes.cpp.
std::vector<Pattern> minutes();
/// Staatsblad, Staatscourant, Tractatenblad: patterns/gazettes.cpp.
std::vector<Pattern> gazettes();
/// Judgments and laws by their identifiers: patterns/law.cpp.
std::vector<Pattern> law();
/// Acts and documents of the European Union: patterns/union.cpp.
std::vector<Pattern> european_union();
/// Addresses and identifiers as such: patterns/addresses.cpp.
std::vector<Pattern> addresses();

/// Papers without their number, by name, by date, or as spoken of before: patterns/references.cpp.
std::vector<Pattern> references();

/// Meetings of Councils and chambers by their name and day: patterns/meetings.cpp.
std::vector<Pattern> meetings();

}  // namespace kamergraaf::patterns
