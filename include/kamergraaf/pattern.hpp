// SPDX-License-Identifier: Apache-2.0
/// \file
/// Patterns: what a citation looks like, as data. Fourth in the line, before the Extractor that runs them.
///
///     auto patterns = kamergraaf::built_in_patterns();
///     patterns.push_back({"kst-slash", "The short form of our newsroom: kst 36045/190.",
///                         R"(kst {dossiers}/{numbers})", "kst 36045/190", "kst 36045"});
///     kamergraaf::Extractor extractor(patterns);
///
/// Values; thread-safe to read.
#pragma once

#include <string>
#include <vector>

#include "kamergraaf/citation.hpp"

namespace kamergraaf {

/// One way to write a citation.
struct Pattern {
  std::string name;            ///< unique, in records: "kamerstuk-letter"
  std::string sentence;        ///< what it reads, for people
  std::string expression;      ///< RE2 syntax with the fragments below
  std::string example;         ///< a text in which it is found
  std::string counterexample;  ///< a text in which it is not
  Kind kind = Kind::kamerstuk;
  Form form = Form::full;
  std::string before = {};  ///< an expression for what must stand before it, in the 300 bytes up to it; empty for anything
  /// What stands in each match, so that the text need not be searched for it with the expression: letters (in lower case they
  /// are found in either case), several with | between them; {dossier} for its digits. Empty: the whole text is searched.
  std::string cue = {};
  /// An expression, with the same fragments, that matches at a cue of each match, or behind the digits of a cue in braces: it
  /// is tried there before the text around is searched. Empty: the text around each cue is searched.
  std::string core = {};

  friend bool operator==(const Pattern&, const Pattern&) = default;
};

/// A named part of expressions: `{space}` stands for its expression.
/// Those that capture are read by the Extractor into the fields of a Citation, wherever a pattern puts them:
/// `{chamber}`, `{session}`, `{dossiers}`, `{rijkswet}`, `{numbers}`, `{pages}`. A group named `cite` is the span of the
/// citation where the match is longer; one named `carry` takes the dossier of the citation before; one named `identifier` is
/// read as one, and the citation has its kind, and the form `identifier`, whatever the pattern says. What names a thing of each
/// kind, by fragments and named groups, `(?P<year>{fullyear})`:
///
///     kamerstuk                                {dossiers}, {numbers}
///     dossier                                  {dossiers}
///     handelingen                              {session} or a group date; groups number (of the meeting) and item
///     aanhangsel                               {session}, group numbers
///     staatsblad, staatscourant, tractatenblad groups year and numbers
///     com                                      groups year and numbers, perhaps series: COM, SWD
///     ecli, ljn, bwb, jci, celex, eu_act, kamervraag, tkdocument
///                                              group name: as it is written
struct Fragment {
  std::string name;
  std::string sentence;
  std::string expression;
};

/// The patterns that an Extractor uses when it is given none, in order of precedence.
std::vector<Pattern> built_in_patterns();

/// Patterns of references without a number ("deze motie", "de motie-Jansen"), for an Extractor that is given them behind the
/// built-in ones. What they find is of form `implicit`; only the resolver can tell which paper it means.
std::vector<Pattern> reference_patterns();

/// The built-in patterns, and those of references without a number.
std::vector<Pattern> all_patterns();

/// The fragments that expressions may use.
std::vector<Fragment> fragments();

}  // namespace kamergraaf
