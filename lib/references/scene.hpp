// SPDX-License-Identifier: Apache-2.0
/// \file
/// What there is to settle a reference with: the paper, what it spoke of so far, who speaks, and the papers that are known.
///
///     const Answer answer = by_name(scene, phrase);
///     answer.id;      // of the only motion of these members
///     answer.ground;  // Ground::named_here
///
/// One way to settle a file: by_name.cpp, by_date.cpp, by_place.cpp and so on.
///
/// For one thread; it changes as the paper is gone through.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/registry.hpp"
#include "references/items.hpp"
#include "references/minutes.hpp"
#include "references/phrase.hpp"
#include "references/question.hpp"
#include "references/spoken.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {

inline constexpr std::size_t most_in_note = 64;

/// How far, in bytes, "deze motie", "de motie" and "dit wetsvoorstel" go back.
inline constexpr std::size_t near_reach = 1500;
inline constexpr std::size_t far_reach = 800;
inline constexpr std::size_t same_talk = 300;

struct Scene {
  const Document& document;
  const std::vector<Citation>& citations;  ///< ordered by where they begin
  const Register* known = nullptr;
  std::vector<ReadOut> read_out;
  std::map<std::string, std::vector<std::size_t>> read_out_by;  ///< indices in it, by their owner
  std::map<Identifier, std::size_t> replaced;  ///< motions that another took the place of, by the byte from which on
  std::vector<Turn> turns;
  std::vector<Item> items;                                    ///< of minutes
  std::vector<std::size_t> parts;                             ///< of minutes: where each but the first begins
  std::vector<Span> speakers;                                 ///< bytes of their names, each once; none of more than 256
  std::vector<Dossier> dossiers;                              ///< of the paper, and those that it names
  std::vector<const KnownPaper*> memoranda;                   ///< that are known in the paper's own dossier
  bool about_a_bill = false;                                  ///< the first of them is the dossier of a bill
  std::map<std::uint32_t, std::vector<std::size_t>> in_note;  ///< indices of the first 64 citations of each footnote
  std::map<std::size_t, std::uint32_t> note_at;               ///< the number of each footnote by the byte of its mark
  std::vector<std::size_t> told_in_note;  ///< indices of citations in footnotes whose words stand at the mark, by these words
  Spoken spoken;
};

/// \param citations ordered by where they begin; they outlive the scene
Scene scene_of(const Document& document, const std::vector<Citation>& citations, const Register* known);

/// The first dossier that the head gives; empty where it gives none.
Dossier own_dossier(const Scene& scene);

/// The dossier that stands in brackets behind the phrase: "de motie-Jansen (36 999)". Nothing where there is none.
std::optional<Dossier> dossier_beside(const Scene& scene, const Phrase& phrase);

/// What a register is asked for the phrase, its names excepted.
Question question_of(const Scene& scene, const Phrase& phrase);

/// How names fit what is printed of a paper, which need not be all of its authors; of a motion that was read out all are known.
Fit fit_here(const std::vector<std::string>& names, bool others, const Said& said);

/// "de motie-Jansen": the paper of these members that is named here with its number, else the only one that is known in these
/// dossiers.
Answer by_name(const Scene& scene, const Phrase& phrase);
/// "zijn motie", said of one member: the only one that is named here of which that member is the first author, or the last that
/// is spoken of.
Answer by_owner(const Scene& scene, const Phrase& phrase, const std::string& name);

/// "motie 501", "de motie onder letter F": the only one of that number that is named here, in minutes in the same item.
Answer by_number(const Scene& scene, const Phrase& phrase);

/// "mijn brief van 3 maart jl.".
Answer by_date(const Scene& scene, const Phrase& phrase);

/// "deze motie", "uw brief", and what those below tell: what is spoken of, or read out next.
Answer by_place(const Scene& scene, const Phrase& phrase);
/// What is spoken of last.
Answer of_last(const Scene& scene, const Phrase& phrase);

/// "Deze motie luidt:", where one is read out; nothing elsewhere.
std::optional<Answer> by_reading(const Scene& scene, const Phrase& phrase);
Answer of_read_out(const Scene& scene, const ReadOut& one);
/// In a motion: "constaterende dat de motie-Jansen is aangenomen; verzoekt de regering deze motie uit te voeren". Else "deze
/// motie" is the one that speaks. \param begin of its text
bool goes_back_in_a_motion(const Scene& scene, const Phrase& phrase, std::size_t begin);

/// "mijn motie", "zijn amendement", "de tweede motie": of who speaks or is spoken of.
Answer by_whose(const Scene& scene, const Phrase& phrase);

/// "Ik houd de motie aan", said by who has read out one.
bool is_dealt_with_by_who_speaks(const Scene& scene, const Phrase& phrase);

/// "het wetsvoorstel": that of the dossier, or the one that is spoken of.
Answer by_bill(const Scene& scene, const Phrase& phrase);

/// "de motie-Jansen.³", where footnote 3 has the number: what the note cites.
Answer by_mark(const Scene& scene, const Phrase& phrase);

/// "idem", "noot 3". \param index of the reference in the citations
Answer by_note(const Scene& scene, const Phrase& phrase, std::size_t index);

}  // namespace kamergraaf::detail
