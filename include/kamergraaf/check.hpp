// SPDX-License-Identifier: Apache-2.0
/// \file
/// What is wrong with a corpus, or looks so. After graph.hpp and registry.hpp.
///
///     kamergraaf::Inspection inspection;
///     for (const auto& document : documents) inspection.add(document, citations_of(document, extractor, papers));
///     for (const auto& finding : inspection.findings(papers)) std::cout << finding.id << ": " << finding.says << '\n';
///
/// For one thread at a time.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/graph.hpp"
#include "kamergraaf/registry.hpp"

namespace kamergraaf {

enum class FindingKind : std::uint8_t {
  double_id,      ///< two documents bear one identifier
  unknown_paper,  ///< a paper is cited that the register does not know; it tells whether that knows later ones
  later_paper,    ///< a paper is cited that is of a later day than the one that cites it
  cycle,          ///< papers cite each other in a ring
  ambiguous,      ///< a reference may mean several papers
  empty_dossier   ///< a dossier is cited of which there is no paper
};
/// "double-id".
std::string_view name_of(FindingKind kind);

struct Finding {
  FindingKind kind = FindingKind::double_id;
  std::string id;                    ///< of the paper or dossier that it is about
  std::string document;              ///< the name of the document in which it was found; empty where it is none alone
  Span span;                         ///< bytes of the citation in its text; empty where it is none
  std::vector<std::string> related;  ///< ids or names: the papers that cite it, the others of the ring, the candidates
  std::string says;                  ///< a sentence

  bool operator==(const Finding&) const = default;
};

/// Papers that are looked at, and what is found.
class Inspection {
 public:
  void add(const Document& document, std::span<const Citation> citations);

  const CitationGraph& graph() const noexcept { return graph_; }

  /// By kind, then by id and place, in whatever order the papers came.
  std::vector<Finding> findings() const;
  /// With those of papers that the register does not know, and of those that are newer than all that it knows: `says` tells
  /// which. Of an empty register these are all that are cited and were not read.
  std::vector<Finding> findings(const Register& known) const;

 private:
  CitationGraph graph_;
  std::map<std::string, std::vector<std::string>> documents_;  ///< names by identifier
  std::vector<Finding> ambiguous_;
};

}  // namespace kamergraaf
