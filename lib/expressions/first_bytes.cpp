// SPDX-License-Identifier: Apache-2.0
#include "expressions/first_bytes.hpp"

#include <algorithm>

#include "detail/bytes.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

namespace kamergraaf::detail {
namespace {

using Byte = unsigned char;

char in_upper_case(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

template <std::size_t Width>
std::uint64_t begins_by_bytes(std::span<const FirstBytes<Width>> any, const char* text) {
  std::uint64_t begins = 0;
  for (std::size_t i = 0; i < block; ++i)
    begins |= std::uint64_t{std::any_of(any.begin(), any.end(), [&](const auto& one) { return one.passes(text + i); })} << i;
  return begins;
}

std::uint64_t digits_by_bytes(const char* text) {
  std::uint64_t digits = 0;
  for (std::size_t i = 0; i < block; ++i) digits |= std::uint64_t{is_digit(text[i])} << i;
  return digits;
}

#if defined(__x86_64__)

template <std::size_t Width>
__attribute__((target("ssse3"))) std::uint64_t begins_by_ssse3(std::span<const FirstBytes<Width>> any, const char* text) {
  constexpr std::size_t width = 16;
  const __m128i half = _mm_set1_epi8(0x0F);
  std::uint64_t begins = 0;
  for (std::size_t i = 0; i < block; i += width, text += width) {
    __m128i lower_halves[Width];
    __m128i upper_halves[Width];
    for (std::size_t k = 0; k < Width; ++k) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + k));
      lower_halves[k] = _mm_and_si128(bytes, half);
      upper_halves[k] = _mm_and_si128(_mm_srli_epi16(bytes, 4), half);
    }
    __m128i passing = _mm_setzero_si128();
    for (const FirstBytes<Width>& one : any) {
      __m128i groups = _mm_set1_epi8(-1);
      for (std::size_t k = 0; k < Width; ++k) {
        const __m128i lower = _mm_loadu_si128(reinterpret_cast<const __m128i*>(one.lower[k].data()));
        const __m128i upper = _mm_loadu_si128(reinterpret_cast<const __m128i*>(one.upper[k].data()));
        groups = _mm_and_si128(groups, _mm_shuffle_epi8(lower, lower_halves[k]));
        groups = _mm_and_si128(groups, _mm_shuffle_epi8(upper, upper_halves[k]));
      }
      passing = _mm_or_si128(passing, groups);
    }
    const auto none = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(passing, _mm_setzero_si128())));
    begins |= std::uint64_t{~none & 0xFFFFU} << i;
  }
  return begins;
}

__attribute__((target("ssse3"))) std::uint64_t digits_by_ssse3(const char* text) {
  constexpr std::size_t width = 16;
  std::uint64_t digits = 0;
  for (std::size_t i = 0; i < block; i += width, text += width) {
    const __m128i from_zero = _mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(text)), _mm_set1_epi8('0'));
    const __m128i here = _mm_cmpeq_epi8(_mm_min_epu8(from_zero, _mm_set1_epi8(9)), from_zero);
    digits |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(here))} << i;
  }
  return digits;
}

template <std::size_t Width>
__attribute__((target("avx2"))) std::uint64_t begins_by_avx2(std::span<const FirstBytes<Width>> any, const char* text) {
  constexpr std::size_t width = 32;
  const __m256i half = _mm256_set1_epi8(0x0F);
  std::uint64_t begins = 0;
  for (std::size_t i = 0; i < block; i += width, text += width) {
    __m256i lower_halves[Width];
    __m256i upper_halves[Width];
    for (std::size_t k = 0; k < Width; ++k) {
      const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text + k));
      lower_halves[k] = _mm256_and_si256(bytes, half);
      upper_halves[k] = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half);
    }
    __m256i passing = _mm256_setzero_si256();
    for (const FirstBytes<Width>& one : any) {
      __m256i groups = _mm256_set1_epi8(-1);
      for (std::size_t k = 0; k < Width; ++k) {
        const __m256i lower =
            _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(one.lower[k].data())));
        const __m256i upper =
            _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(one.upper[k].data())));
        groups = _mm256_and_si256(groups, _mm256_shuffle_epi8(lower, lower_halves[k]));
        groups = _mm256_and_si256(groups, _mm256_shuffle_epi8(upper, upper_halves[k]));
      }
      passing = _mm256_or_si256(passing, groups);
    }
    const auto none = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(passing, _mm256_setzero_si256())));
    begins |= std::uint64_t{~none} << i;
  }
  return begins;
}

__attribute__((target("avx2"))) std::uint64_t digits_by_avx2(const char* text) {
  constexpr std::size_t width = 32;
  std::uint64_t digits = 0;
  for (std::size_t i = 0; i < block; i += width, text += width) {
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text));
    const __m256i from_zero = _mm256_sub_epi8(bytes, _mm256_set1_epi8('0'));
    const __m256i here = _mm256_cmpeq_epi8(_mm256_min_epu8(from_zero, _mm256_set1_epi8(9)), from_zero);
    digits |= std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(here))} << i;
  }
  return digits;
}

#elif defined(__aarch64__)

constexpr std::size_t neon_width = 16;

uint8x16_t load(const char* at) { return vld1q_u8(reinterpret_cast<const std::uint8_t*>(at)); }

/// A bit for each byte that is not 0.
std::uint64_t bits_of(uint8x16_t bytes) {
  constexpr std::uint8_t places[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  const uint8x16_t bits = vandq_u8(vtstq_u8(bytes, bytes), vld1q_u8(places));
  return std::uint64_t{vaddv_u8(vget_low_u8(bits))} | std::uint64_t{vaddv_u8(vget_high_u8(bits))} << 8;
}

template <std::size_t Width>
std::uint64_t begins_by_neon(std::span<const FirstBytes<Width>> any, const char* text) {
  std::uint64_t begins = 0;
  for (std::size_t i = 0; i < block; i += neon_width, text += neon_width) {
    uint8x16_t passing = vdupq_n_u8(0);
    for (const FirstBytes<Width>& one : any) {
      uint8x16_t groups = vdupq_n_u8(0xFF);
      for (std::size_t k = 0; k < Width; ++k) {
        const uint8x16_t bytes = load(text + k);
        groups = vandq_u8(groups, vqtbl1q_u8(vld1q_u8(one.lower[k].data()), vandq_u8(bytes, vdupq_n_u8(0x0F))));
        groups = vandq_u8(groups, vqtbl1q_u8(vld1q_u8(one.upper[k].data()), vshrq_n_u8(bytes, 4)));
      }
      passing = vorrq_u8(passing, groups);
    }
    begins |= bits_of(passing) << i;
  }
  return begins;
}

std::uint64_t digits_by_neon(const char* text) {
  std::uint64_t digits = 0;
  for (std::size_t i = 0; i < block; i += neon_width, text += neon_width)
    digits |= bits_of(vcleq_u8(vsubq_u8(load(text), vdupq_n_u8('0')), vdupq_n_u8(9))) << i;
  return digits;
}

#endif

template <typename InBlock>
void mark_each(const char* text, std::span<std::uint64_t> blocks, InBlock in_block) {
  for (std::uint64_t& marks : blocks) {
    marks = in_block(text);
    text += block;
  }
}

}  // namespace

template <std::size_t Width>
void FirstBytes<Width>::add_at(std::size_t place, const std::bitset<256>& bytes, unsigned group) {
  constexpr std::size_t halves = 16;
  const auto bit = static_cast<std::uint8_t>(1U << group);
  const std::bitset<256> one_row((1U << halves) - 1);
  unsigned long lower_halves = 0;
  for (std::size_t row = 0; row < halves; ++row) {
    const unsigned long in_row = (bytes >> row * halves & one_row).to_ulong();
    if (in_row != 0) upper[place][row] |= bit;
    lower_halves |= in_row;
  }
  for (std::size_t half = 0; half < halves; ++half)
    if ((lower_halves >> half & 1) != 0) lower[place][half] |= bit;
}

template <std::size_t Width>
void FirstBytes<Width>::add(std::string_view word, bool any_case, unsigned group) {
  for (std::size_t k = 0; k < Width; ++k) {
    std::bitset<256> bytes;
    if (k >= word.size()) {
      bytes.set();
    } else {
      bytes.set(static_cast<Byte>(word[k]));
      if (any_case) bytes.set(static_cast<Byte>(in_upper_case(word[k])));
    }
    add_at(k, bytes, group);
  }
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

template <std::size_t Width>
void mark(std::span<const FirstBytes<Width>> any, const char* text, std::span<std::uint64_t> blocks, Vectors by) {
  switch (by) {
#if defined(__x86_64__)
    case Vectors::avx2:
      return mark_each(text, blocks, [&](const char* at) { return begins_by_avx2(any, at); });
    case Vectors::ssse3:
      return mark_each(text, blocks, [&](const char* at) { return begins_by_ssse3(any, at); });
#elif defined(__aarch64__)
    case Vectors::neon:
      return mark_each(text, blocks, [&](const char* at) { return begins_by_neon(any, at); });
#endif
    default:
      return mark_each(text, blocks, [&](const char* at) { return begins_by_bytes(any, at); });
  }
}

void mark_digits(const char* text, std::span<std::uint64_t> blocks, Vectors by) {
  switch (by) {
#if defined(__x86_64__)
    case Vectors::avx2:
      return mark_each(text, blocks, digits_by_avx2);
    case Vectors::ssse3:
      return mark_each(text, blocks, digits_by_ssse3);
#elif defined(__aarch64__)
    case Vectors::neon:
      return mark_each(text, blocks, digits_by_neon);
#endif
    default:
      return mark_each(text, blocks, digits_by_bytes);
  }
}

template struct FirstBytes<2>;
template struct FirstBytes<4>;
template void mark(std::span<const FirstBytes<2>>, const char*, std::span<std::uint64_t>, Vectors);
template void mark(std::span<const FirstBytes<4>>, const char*, std::span<std::uint64_t>, Vectors);

}  // namespace kamergraaf::detail
