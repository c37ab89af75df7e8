// SPDX-License-Identifier: Apache-2.0
/// \file
/// References that wait for a paper that is not known yet, when papers come one by one. After graph.hpp.
///
///     papers.add(kamergraaf::known_paper(document));
///     const auto citations = kamergraaf::citations_of(document, extractor, papers, waiting);
///     kamergraaf::add(graph, document, citations);
///     for (const auto& late : waiting.arrive(papers, document.head.id)) kamergraaf::add(graph, late);
///
/// A value. Reading documents into it and arrivals are for one thread at a time.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "kamergraaf/graph.hpp"
#include "kamergraaf/resolver.hpp"

namespace kamergraaf {

/// A reference that a paper which came later settles.
struct Settled {
  std::string document;  ///< Document::name of the paper that it stands in
  std::string paper;     ///< the id of that paper's vertex: id_of(document)
  Quotation quotation;   ///< the reference, resolved; its spans are bytes in the text of that document

  bool operator==(const Settled&) const = default;
};

/// What waits, in the order in which it came. Of a document it keeps what the references ask (kind, names, day, dossiers) and
/// the words of their edges, not the text. An arrival costs what waits for the authors or the day of the paper, not all that
/// waits.
class Waiting {
 public:
  Waiting();
  Waiting(const Waiting&);
  Waiting(Waiting&&) noexcept;
  Waiting& operator=(const Waiting&);
  Waiting& operator=(Waiting&&) noexcept;
  ~Waiting();

  /// How many references wait.
  std::size_t size() const noexcept;

  /// What is settled now that this paper is in the register: what asked for its authors or its day, where it alone fits, and
  /// what goes back to that: `deze motie`, `idem`, the same paper named again. It waits no more. All
  /// else stays: what is settled is not asked again, and what the arrival makes a tie of goes on waiting. A paper that arrives
  /// again settles nothing again, unless more is known of it.
  /// \param papers the register that the documents were read with, and this paper in it
  std::vector<Settled> arrive(const Register& papers, const Identifier& id);

 private:
  friend std::vector<Citation> citations_of(const Document& document, const Extractor& extractor, const Register& papers,
                                            Waiting& waiting);
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// As citations_of without it. What the register could not tell and may tell later waits: the paper of these members, or of
/// this day. What the words of the paper itself must tell, or what has a number, does not wait. A document that is read again
/// takes the place of what waited of it.
std::vector<Citation> citations_of(const Document& document, const Extractor& extractor, const Register& papers,
                                   Waiting& waiting);

/// Adds the edge of a reference that was settled late, as if it had been among the citations of its document; nothing where the
/// graph has not that document.
///
/// So papers that come one by one, in any order, end in the graph of papers that were all known before the first was read. The
/// exceptions: a paper comes that fits a reference as well as the one that has settled it, or better (the same authors in the
/// dossier of who cites, a revised text): what is settled stays. And what a register tells of a paper that is cited by its
/// number (that it is a motion, and whose) helps only references that are read after it came.
void add(CitationGraph& graph, const Settled& settled);

}  // namespace kamergraaf
