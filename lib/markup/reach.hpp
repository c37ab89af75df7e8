// SPDX-License-Identifier: Apache-2.0
/// \file
/// How far one element of HTML reaches, its end tag written or not, without a tree.
///
///     Reach reach("li");
///     reach.step(token, bytes);   // inside, …, and at the end of it ends_with or ends_before
///
/// For one thread.
#pragma once

#include <string>
#include <string_view>

#include "markup/tokens.hpp"

namespace kamergraaf::detail {

class Reach {
 public:
  enum class Step { inside, ends_with, ends_before };

  /// Of nothing: it has ended.
  Reach() = default;
  /// Of an element whose start tag has just been read. \pre it is not void
  explicit Reach(std::string_view name);

  bool is_open() const noexcept { return depth_ > 0; }
  /// Whether the element goes on at this token, ends with it, or has ended before it, where its end tag is left out.
  Step step(const Token& token, std::string_view bytes);

 private:
  Step step_whole(const Token& token);
  Step step_open_ended(const Token& token, std::string_view name);

  std::string name_;
  std::size_t depth_ = 0;
  std::size_t inner_ = 0;  ///< elements open in one whose end tag may be left out
  bool open_ended_ = false;
};

}  // namespace kamergraaf::detail
