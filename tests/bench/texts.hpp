// SPDX-License-Identifier: Apache-2.0
/// \file
/// Invented texts for the benchmarks: prose of more and fewer digits, what should be hardest, and a letter.
///
///     const std::string text = bench::text(bench::Density::scans, 1 << 20);
///
/// The same for the same arguments. Pure; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

enum class Density : std::uint8_t {
  none,    ///< prose without a digit or a citation
  scans,   ///< prose as machines read it from print: years, amounts, a citation in some 3 kB
  cited,   ///< prose of a letter: a citation in some 400 bytes
  tables,  ///< rows of numbers
  digits,  ///< digits alone
};
constexpr std::array<std::string_view, 5> densities{"none", "scans", "cited", "tables", "digits"};

std::string text(Density density, std::size_t size);

/// Prose with one of these in some 300 bytes.
std::string prose_with(const std::vector<std::string>& sentences, std::size_t size);

/// A part again and again.
std::string repeated(std::string_view part, std::size_t size);

/// The text of the file that the environment variable KAMERGRAAF_BENCH_TEXT names; empty where it names none.
std::string text_of_ones_own();

/// A letter with head, signature, footnotes and some citations.
std::string letter(std::size_t size);

}  // namespace bench
