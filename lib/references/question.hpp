// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a register is asked when a paper does not tell which other paper it means: one by these members, or of this day.
///
///     ask(papers, {PaperKind::motion, {"Jansen"}}).id;  // of the only motion of Jansen that is known
///
/// Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/registry.hpp"
#include "references/writer.hpp"

namespace kamergraaf::detail {

/// A paper by its authors or its day.
struct Question {
  PaperKind kind = PaperKind::unknown;
  std::vector<std::string> names = {};  ///< of its authors; empty where it is asked for by its day
  bool others = false;                  ///< c.s.
  bool owned = false;                   ///< "zijn motie": any of which the only member named is the first author
  bool revised = false;
  std::optional<Date> date = {};
  std::vector<Dossier> dossiers = {};     ///< of the paper that asks, and those that it names
  std::vector<std::string> writers = {};  ///< who may have written it, where its dossier does not tell
  Writer writer = {};                     ///< as the words tell
  bool by_another = false;                ///< it is by none of them: "uw brief"
  bool by_writers = false;                ///< it is by one of them: "mijn brief"
  bool by_the_kamer = false;              ///< "uw brief", in a letter to the Kamer: by no minister
  bool to_the_eerste_kamer = false;       ///< its number has letters
  std::vector<int> years = {};            ///< that the sentence names: one of them is the year of the paper
  std::vector<std::string> subject = {};  ///< what it is said to be about, in plain letters
  std::optional<Date> today = {};         ///< the date of the paper that asks
  Identifier asker = {};
};

/// The reference whose meaning another one has, and on what ground.
struct Leader {
  Span span = {};  ///< empty for none
  Ground ground = Ground::none;
};

/// Which paper is meant, or why that is not told.
struct Answer {
  Identifier id = {};
  Ground ground = Ground::none;
  Span antecedent = {};
  std::vector<Identifier> candidates = {};  ///< best first, where several may be meant
  std::string_view reason = {};             ///< a literal
  std::optional<Question> question = {};    ///< where it is open: what a register that knows more may answer
  Leader leader = {};                       ///< where it is open: what is not known either
};

Answer unresolved(std::string_view reason);
Answer waiting_for(Leader leader, std::string_view reason);
Answer resolved(const Identifier& id, Ground ground, Span antecedent = {});
/// \param candidates best first; the first ten are kept
Answer ambiguous(std::vector<Identifier> candidates, std::string_view reason);

/// The only paper that fits, put forward by just these members (or these "c.s."): in the dossiers of the question; else, where
/// two or more members are named or no dossier is, in any. A paper that another one replaces gives way to it.
Answer ask(const Register& papers, const Question& question);

}  // namespace kamergraaf::detail
