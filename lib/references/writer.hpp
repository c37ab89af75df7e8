// SPDX-License-Identifier: Apache-2.0
/// \file
/// Who wrote a letter, as the words about it tell.
///
///     sender_in("de brief van de minister van Financiën van 3 maart jl.");  // "minister van financien"
///
/// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

/// The word that says which paper is meant.
enum class Pointer : std::uint8_t {
  none,    ///< no word: "amendement-Blok"
  the,     ///< de, het
  near,    ///< deze, dit, onderhavige
  far,     ///< die, dat, voornoemde, genoemde, dezelfde
  mine,    ///< mijn, onze
  yours,   ///< uw
  theirs,  ///< zijn, haar, hun
};

inline bool is_possessive(Pointer pointer) { return pointer >= Pointer::mine; }

struct Writer {
  Pointer pointer = Pointer::none;
  std::string sender = {};  ///< in plain letters; empty where it is not told

  bool operator<(const Writer& other) const { return std::tie(pointer, sender) < std::tie(other.pointer, other.sender); }
  bool operator==(const Writer&) const = default;
};

/// The minister, state secretary or colleague from whom the words say it is.
std::string sender_in(std::string_view words);

/// The same, and whose the letter is that these bytes name: "mijn brief van 3 maart".
Writer writer_in(std::string_view text, Span words);

/// False where the letter is said to be of a sender who is not that one.
bool may_be_sent_by(const Writer& writer, const std::string& sender);

/// False where the words about two letters tell different senders, or one is mine and the other yours or of a sender who is
/// named.
bool may_be_the_same(const Writer& a, const Writer& b);

}  // namespace kamergraaf::detail
