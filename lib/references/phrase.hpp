// SPDX-License-Identifier: Apache-2.0
/// \file
/// A reference without a number, read: what it says of the paper that it means.
///
///     const Phrase phrase = read_phrase(text, span_of_de_gewijzigde_motie_van_der_berg_cs, today);
///     phrase.kind;   // PaperKind::motion
///     phrase.names;  // {"Van der Berg"}
///
/// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"
#include "references/writer.hpp"

namespace kamergraaf::detail {

inline constexpr int last_of_all = 99;  ///< "de laatste motie"
inline constexpr int next_one = 100;    ///< "de volgende motie"
inline constexpr int another = 101;     ///< "de andere motie", "de oorspronkelijke motie"

/// What a reference says.
struct Phrase {
  Span span;
  std::size_t place = 0;       ///< the byte at which it is said: where it begins, or the mark of its footnote
  std::uint32_t footnote = 0;  ///< that it stands in; 0 for the body
  Pointer pointer = Pointer::none;
  std::string sender;                   ///< of a letter, as sender_in
  PaperKind kind = PaperKind::unknown;  ///< unknown for "Kamerstuk", "idem", "noot 3"
  std::string noun;                     ///< in plain letters: "nota van wijziging", "idem"
  int ordinal = 0;                      ///< "de tweede motie": 2, or one of the three below; 0 where it is not counted
  bool revised = false;                 ///< "gewijzigde"
  std::vector<Span> names;
  bool others = false;  ///< c.s.
  std::optional<Date> date;
  bool dated = false;       ///< a day is written, whether it can be settled or not
  std::uint32_t note = 0;   ///< the 3 of "noot 3"
  std::string number = {};  ///< the 501 of "motie 501", the F of "de motie onder letter F"
};

inline Writer writer_of(const Phrase& phrase) { return {phrase.pointer, phrase.sender}; }

/// \param today the date of the paper that speaks, for "26 maart jl."
Phrase read_phrase(std::string_view text, const Citation& reference, const std::optional<Date>& today);

/// The nouns of a kind of paper in the span, in any number: "een motie", "moties"; of every kind for `unknown`.
std::vector<Span> nouns_of(std::string_view text, Span within, PaperKind kind);

}  // namespace kamergraaf::detail
