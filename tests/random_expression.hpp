// SPDX-License-Identifier: Apache-2.0
/// \file
/// Random expressions of a few letters, and texts that they may match; the same in each run.
///
///     RandomExpressions random(3);
///     random.expression(2);          // (?:a|\d)b?
///     random.text(small_pieces, 10);  // ten pieces
#pragma once

#include <random>
#include <string>
#include <vector>

class RandomExpressions {
 public:
  explicit RandomExpressions(unsigned seed) : engine_(seed) {}

  std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(engine_); }
  const std::string& one_of(const std::vector<std::string>& all) { return all[below(all.size())]; }

  std::string text(const std::vector<std::string>& pieces, std::size_t count) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i) all += one_of(pieces);
    return all;
  }

  /// An expression of a few letters, nested up to `depth`.
  std::string expression(int depth) {
    static const std::vector<std::string> atoms{
        "a",       "b",          "1",          "\\d",         "[a-c]",       "[^a1]",       "\\x{E9}",  "(?i:k)",
        " ",       "\\b",        "^",          "$",           "(?:[ ]|&;)",  "(?i:[s])",    ".",        "\\s",
        "\\w+",    "\\d{2}",     "(?m:^)",     "(?i:\\w)",    "((?i)c)k",    "(?m:$)",      "\\B",      "(?i:[^k])",
        "\\d{2,}", "(?:[b]|ab)", "(?:[a]|ab)", "((?i)s)",     "(?:[b]|ab)*", "(?:[a]|ab)*", "[ab]{2,}", "a{1,2}",
        "b?",      "[ab]*",      "1+?",        "(?:[ ]|&;)*", "[^b]{0,3}"};
    if (depth == 0) return one_of(atoms);
    const std::string one = expression(depth - 1);
    const std::string other = expression(depth - 1);
    switch (below(9)) {
      case 7:
        return "((?i)" + one + ")" + one + other;
      case 6:
        return "(?:a" + one + "|[ab]" + other + "|a" + other + "|" + one + ")";
      case 0:
        return "(?:" + one + "|" + other + ")";
      case 1:
        return "(" + one + ")" + other;
      case 2:
        return "(?:" + one + ")?" + other;
      case 3:
        return "(?:" + one + "c|" + one + other + ")";
      case 4:
        return "(?:" + one + "a)*" + other;
      case 5:
        return "(?:" + one + "){1,2}?" + other;
      default:
        return one + other;
    }
  }

 private:
  std::mt19937 engine_;
};

inline const std::vector<std::string> small_pieces{"a", "b", "c",      "1",      "2",    " ",        "\n", "&;",    "&",
                                                   "k", "K", "\u212A", "\u00E9", "\xE9", "\xE2\x82", "s",  "\u017F"};
