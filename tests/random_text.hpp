// SPDX-License-Identifier: Apache-2.0
/// \file
/// Texts of random pieces, the same in each run.
///
///     RandomText random({"de ", "motie", "-Jansen"}, 3);
///     random.next(12);  // twelve pieces
#pragma once

#include <random>
#include <string>
#include <utility>
#include <vector>

class RandomText {
 public:
  RandomText(std::vector<std::string> pieces, unsigned seed)
      : pieces_(std::move(pieces)), random_(seed), piece_(0, pieces_.size() - 1) {}

  std::string next(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += pieces_[piece_(random_)];
    return text;
  }

 private:
  std::vector<std::string> pieces_;
  std::mt19937 random_;
  std::uniform_int_distribution<std::size_t> piece_;
};
