// SPDX-License-Identifier: Apache-2.0
/// \file
/// A place in an expression that is being parsed: a part of parse, in syntax.hpp.
///
///     Cursor cursor("nr\\.");
///     cursor.take_if("nr");  // true
///     cursor.peek();         // a backslash
///
/// Not thread-safe: it moves.
#pragma once

#include <cstddef>
#include <string_view>

namespace kamergraaf::detail {

/// Thrown inside parse: RE2 alone can tell what the expression means, or that it is wrong.
struct Unread {};

class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  std::string_view text() const noexcept { return text_; }
  std::string_view rest() const noexcept { return text_.substr(at_); }
  std::size_t at() const noexcept { return at_; }
  /// What was taken since that place.
  std::string_view text_from(std::size_t begin) const noexcept { return text_.substr(begin, at_ - begin); }
  void move_to(std::size_t at) noexcept { at_ = at; }

  bool done() const noexcept { return at_ == text_.size(); }
  /// The byte so many further; NUL behind the end.
  char peek(std::size_t further = 0) const noexcept { return at_ + further < text_.size() ? text_[at_ + further] : '\0'; }
  char take() {
    if (done()) throw Unread{};
    return text_[at_++];
  }
  bool take_if(std::string_view words) noexcept {
    if (!rest().starts_with(words)) return false;
    at_ += words.size();
    return true;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace kamergraaf::detail
