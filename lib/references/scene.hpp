// SPDX-License-Identifier: Apache-2.0
/// \file
/// What there is to settle a reference with: the paper, what it spoke of so far, who speaks, and the papers that are known.
///
///     const Answer answer = by_name(scene, phrase);
///     answer.id;      // of the only motion of these members
///     answer.ground;  // Ground::named_here
///
/// One way to settle a file: by_name.cpp, by_date.cpp, by_place.cpp.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/registry.hpp"
#include "references/minutes.hpp"
#include "references/phrase.hpp"
#include "references/spoken.hpp"

namespace kamergraaf::detail {

struct Scene {
  const Document& document;
  const std::vector<Citation>& citations;  ///< ordered by where they begin
  const Register* known = nullptr;
  std::vector<ReadOut> read_out;
  std::vector<Turn> turns;
  std::vector<Dossier> dossiers;  ///< of the paper, and those that it names
  std::map<std::string, std::vector<const KnownPaper*>>
      known_by;  ///< papers of these dossiers, by the first_surnames of who put them forward
  std::map<std::uint32_t, std::vector<std::size_t>> in_note;  ///< indices of the citations of each footnote
  std::vector<std::size_t> told_in_note;  ///< indices of citations in footnotes whose words stand at the mark, by these words
  Spoken spoken;
};

/// \param citations ordered by where they begin; they outlive the scene
Scene scene_of(const Document& document, const std::vector<Citation>& citations, const Register* known);

/// Which paper is meant, or why that is not told.
struct Answer {
  Identifier id = {};
  Ground ground = Ground::none;
  Span antecedent = {};
  std::vector<Identifier> candidates = {};  ///< best first, where several may be meant
  std::string_view reason = {};             ///< a literal
};

Answer unresolved(std::string_view reason);
Answer resolved(const Identifier& id, Ground ground, Span antecedent = {});
/// \param candidates best first
Answer ambiguous(std::vector<Identifier> candidates, std::string_view reason);

/// "de motie-Jansen": the paper of these members that is named here with its number, else the only one that is known in these
/// dossiers.
Answer by_name(const Scene& scene, const Phrase& phrase);

/// "mijn brief van 3 maart jl.".
Answer by_date(const Scene& scene, const Phrase& phrase);

/// "deze motie", "het wetsvoorstel", "de eerste motie", "uw brief": what is spoken of, or read out next.
Answer by_place(const Scene& scene, const Phrase& phrase);

/// "de motie-Jansen.³", where footnote 3 has the number: what the note cites.
Answer by_mark(const Scene& scene, const Phrase& phrase);

/// "idem", "noot 3". \param index of the reference in the citations
Answer by_note(const Scene& scene, const Phrase& phrase, std::size_t index);

}  // namespace kamergraaf::detail
