// SPDX-License-Identifier: Apache-2.0
#include "matching/scan.hpp"

#include <algorithm>

#include "detail/bytes.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

namespace kamergraaf::detail {
namespace {

constexpr std::size_t block = 64;

using Byte = unsigned char;

void mark_by_bytes(const Filter& filter, const char* text, std::span<Marks> blocks) {
  for (Marks& marks : blocks) {
    marks = {};
    for (std::size_t i = 0; i < block; ++i, ++text) {
      marks.words |= std::uint64_t{filter.passes(text)} << i;
      marks.digits |= std::uint64_t{is_digit(*text)} << i;
    }
  }
}

#if defined(__x86_64__)

__attribute__((target("ssse3"))) __m128i groups_by_ssse3(const Filter::Table& table, const char* text) {
  const __m128i half = _mm_set1_epi8(0x0F);
  __m128i groups = _mm_set1_epi8(-1);
  for (std::size_t k = 0; k < Filter::width; ++k) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + k));
    const __m128i lower = _mm_loadu_si128(reinterpret_cast<const __m128i*>(table.lower[k].data()));
    const __m128i upper = _mm_loadu_si128(reinterpret_cast<const __m128i*>(table.upper[k].data()));
    groups = _mm_and_si128(groups, _mm_shuffle_epi8(lower, _mm_and_si128(bytes, half)));
    groups = _mm_and_si128(groups, _mm_shuffle_epi8(upper, _mm_and_si128(_mm_srli_epi16(bytes, 4), half)));
  }
  return groups;
}

__attribute__((target("ssse3"))) void mark_by_ssse3(const Filter& filter, const char* text, std::span<Marks> blocks) {
  constexpr std::size_t width = 16;
  for (Marks& marks : blocks) {
    marks = {};
    for (std::size_t i = 0; i < block; i += width, text += width) {
      __m128i groups = _mm_setzero_si128();
      for (const Filter::Table& table : filter.tables) groups = _mm_or_si128(groups, groups_by_ssse3(table, text));
      const auto none = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(groups, _mm_setzero_si128())));
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text));
      const __m128i from_zero = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
      const __m128i digits = _mm_cmpeq_epi8(_mm_min_epu8(from_zero, _mm_set1_epi8(9)), from_zero);
      marks.words |= std::uint64_t{~none & 0xFFFFU} << i;
      marks.digits |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(digits))} << i;
    }
  }
}

__attribute__((target("avx2"))) __m256i groups_by_avx2(const Filter::Table& table, const char* text) {
  const __m256i half = _mm256_set1_epi8(0x0F);
  __m256i groups = _mm256_set1_epi8(-1);
  for (std::size_t k = 0; k < Filter::width; ++k) {
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text + k));
    const __m128i lower = _mm_loadu_si128(reinterpret_cast<const __m128i*>(table.lower[k].data()));
    const __m128i upper = _mm_loadu_si128(reinterpret_cast<const __m128i*>(table.upper[k].data()));
    groups = _mm256_and_si256(groups, _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(lower), _mm256_and_si256(bytes, half)));
    groups = _mm256_and_si256(
        groups, _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(upper), _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half)));
  }
  return groups;
}

__attribute__((target("avx2"))) void mark_by_avx2(const Filter& filter, const char* text, std::span<Marks> blocks) {
  constexpr std::size_t width = 32;
  for (Marks& marks : blocks) {
    marks = {};
    for (std::size_t i = 0; i < block; i += width, text += width) {
      __m256i groups = _mm256_setzero_si256();
      for (const Filter::Table& table : filter.tables) groups = _mm256_or_si256(groups, groups_by_avx2(table, text));
      const auto none = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(groups, _mm256_setzero_si256())));
      const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text));
      const __m256i from_zero = _mm256_sub_epi8(bytes, _mm256_set1_epi8('0'));
      const __m256i digits = _mm256_cmpeq_epi8(_mm256_min_epu8(from_zero, _mm256_set1_epi8(9)), from_zero);
      marks.words |= std::uint64_t{~none} << i;
      marks.digits |= std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(digits))} << i;
    }
  }
}

#elif defined(__aarch64__)

uint8x16_t load(const char* at) { return vld1q_u8(reinterpret_cast<const std::uint8_t*>(at)); }

/// A bit for each byte that is not 0.
std::uint64_t bits_of(uint8x16_t bytes) {
  constexpr std::uint8_t places[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  const uint8x16_t bits = vandq_u8(vtstq_u8(bytes, bytes), vld1q_u8(places));
  return std::uint64_t{vaddv_u8(vget_low_u8(bits))} | std::uint64_t{vaddv_u8(vget_high_u8(bits))} << 8;
}

uint8x16_t groups_by_neon(const Filter::Table& table, const char* text) {
  uint8x16_t groups = vdupq_n_u8(0xFF);
  for (std::size_t k = 0; k < Filter::width; ++k) {
    const uint8x16_t bytes = load(text + k);
    groups = vandq_u8(groups, vqtbl1q_u8(vld1q_u8(table.lower[k].data()), vandq_u8(bytes, vdupq_n_u8(0x0F))));
    groups = vandq_u8(groups, vqtbl1q_u8(vld1q_u8(table.upper[k].data()), vshrq_n_u8(bytes, 4)));
  }
  return groups;
}

void mark_by_neon(const Filter& filter, const char* text, std::span<Marks> blocks) {
  constexpr std::size_t width = 16;
  for (Marks& marks : blocks) {
    marks = {};
    for (std::size_t i = 0; i < block; i += width, text += width) {
      uint8x16_t groups = vdupq_n_u8(0);
      for (const Filter::Table& table : filter.tables) groups = vorrq_u8(groups, groups_by_neon(table, text));
      marks.words |= bits_of(groups) << i;
      marks.digits |= bits_of(vcleq_u8(vsubq_u8(load(text), vdupq_n_u8('0')), vdupq_n_u8(9))) << i;
    }
  }
}

#endif

char in_upper_case(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

}  // namespace

void Filter::add(std::string_view word, bool any_case, unsigned group) {
  constexpr unsigned in_a_table = 8;
  auto& [lower, upper] = tables[group / in_a_table];
  const auto bit = static_cast<std::uint8_t>(1U << group % in_a_table);
  for (std::size_t k = 0; k < std::min(width, word.size()); ++k)
    for (const char c : {word[k], any_case ? in_upper_case(word[k]) : word[k]}) {
      lower[k][static_cast<Byte>(c) & 0x0F] |= bit;
      upper[k][static_cast<Byte>(c) >> 4] |= bit;
    }
  for (std::size_t k = word.size(); k < width; ++k)
    for (Halves* halves : {&lower[k], &upper[k]})
      for (std::uint8_t& any : *halves) any |= bit;
}

bool Filter::passes(const char* text) const {
  const auto passes_one = [&](const Table& table) {
    unsigned passing = 0xFF;
    for (std::size_t k = 0; k < width; ++k) {
      const auto byte = static_cast<Byte>(text[k]);
      passing &= table.lower[k][byte & 0x0F] & table.upper[k][byte >> 4];
    }
    return passing != 0;
  };
  return std::any_of(tables.begin(), tables.end(), passes_one);
}

std::vector<Vectors> vectors_here() {
  std::vector<Vectors> all;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) all.push_back(Vectors::avx2);
  if (__builtin_cpu_supports("ssse3")) all.push_back(Vectors::ssse3);
#elif defined(__aarch64__)
  all.push_back(Vectors::neon);
#endif
  all.push_back(Vectors::none);
  return all;
}

void mark(const Filter& filter, const char* text, std::span<Marks> blocks, Vectors by) {
  switch (by) {
#if defined(__x86_64__)
    case Vectors::avx2:
      return mark_by_avx2(filter, text, blocks);
    case Vectors::ssse3:
      return mark_by_ssse3(filter, text, blocks);
#elif defined(__aarch64__)
    case Vectors::neon:
      return mark_by_neon(filter, text, blocks);
#endif
    default:
      return mark_by_bytes(filter, text, blocks);
  }
}

}  // namespace kamergraaf::detail
