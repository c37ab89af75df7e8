// SPDX-License-Identifier: Apache-2.0
/// \file
/// What became of a paper: its later versions, and the letters that say what was done with it. After traverse.hpp.
///
///     const auto motion = latest_version(graph, *find(graph, "kst-36045-191"));
///     for (const auto& answer : follow_ups(graph, motion))
///       std::cout << answer.ministry << ": " << answer.letters.size() << " letters\n";
///
/// Each takes what traverse.hpp takes. Pure; thread-safe on a graph that nobody changes.
#pragma once

#include "kamergraaf/traverse.hpp"

namespace kamergraaf {

/// The versions of a paper, the oldest first: what it replaces, what that replaced, and what replaced it since
/// (`ter vervanging van`). It is among them. Where two papers replace the same one, the later goes on the chain; a paper that
/// is its own forerunner by error ends it.
template <WalkedGraph Graph>
std::vector<VertexOf<Graph>> versions_of(const Graph& graph, VertexOf<Graph> paper);

/// The last of them.
template <WalkedGraph Graph>
VertexOf<Graph> latest_version(const Graph& graph, VertexOf<Graph> paper) {
  return versions_of(graph, paper).back();
}

/// The letters of one ministry.
template <WalkedGraph Graph>
struct FollowUp {
  std::string ministry;                  ///< "Buitenlandse Zaken"; empty where the title of the letter names none
  std::vector<VertexOf<Graph>> letters;  ///< by date, those without one last, then by identifier
};

/// The letters that cite any version of a motion (or other paper) and are not older than its first version, by ministry. A
/// letter of several ministers is with each. The ministry whose first letter is the earliest comes first.
template <WalkedGraph Graph>
std::vector<FollowUp<Graph>> follow_ups(const Graph& graph, VertexOf<Graph> motion);

/// The ministries whose ministers and state secretaries the title of a letter names, as it prints them: "Brief van de
/// ministers van Buitenlandse Zaken en van Defensie" gives two. Names in capitals are given small letters;
/// the minister-president is of Algemene Zaken.
std::vector<std::string> ministries_in(std::string_view title);

}  // namespace kamergraaf
