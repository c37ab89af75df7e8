// SPDX-License-Identifier: Apache-2.0
/// \file
/// Sets of code points, as an expression names them: [a-z], [^.;], \d.
///
///     CharSet set;
///     set.add('a', 'f');
///     set.folded()->contains('C');  // true: in either case
///
/// A value; thread-safe to read.
#pragma once

#include <optional>
#include <vector>

namespace kamergraaf::detail {

/// Code points from `first` to `last`, both among them.
struct CharRange {
  char32_t first;
  char32_t last;

  friend bool operator==(const CharRange&, const CharRange&) = default;
};

class CharSet {
 public:
  static constexpr char32_t last_code_point = 0x10FFFF;

  void add(char32_t first, char32_t last);
  void add(const CharSet& other);

  /// Ascending, with a gap between each two.
  const std::vector<CharRange>& ranges() const noexcept { return ranges_; }
  bool empty() const noexcept { return ranges_.empty(); }
  bool contains(char32_t code_point) const;

  CharSet complement() const;

  /// With each letter in all its cases, by the simple folding of Unicode; nothing where it has letters of other scripts than
  /// Latin.
  std::optional<CharSet> folded() const;

  friend bool operator==(const CharSet&, const CharSet&) = default;

 private:
  std::vector<CharRange> ranges_;
};

}  // namespace kamergraaf::detail
