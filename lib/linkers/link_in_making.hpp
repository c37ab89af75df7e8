// SPDX-License-Identifier: Apache-2.0
/// \file
/// One link of HTML or XML while the tokens that it goes through come by.
///
///     LinkInMaking link(bytes, Markup::html, place, leading);
///     while (!link.step(next_token(), false)) {}
///     link.finish();   // what is to be added
///
/// For one thread.
#pragma once

#include <string_view>
#include <vector>

#include "linkers/markup.hpp"

namespace kamergraaf::detail {

/// Whether a tag is of an element that stands inside a line.
bool stands_in_line(const Token& tag, std::string_view bytes, Markup markup);

class LinkInMaking {
 public:
  /// \param leading the tags directly before it that begin elements in a line, and marks of XML
  LinkInMaking(std::string_view bytes, Markup markup, const LinkPlace& place, std::vector<Token> leading)
      : bytes_(bytes), markup_(markup), place_(&place), leading_(std::move(leading)) {}

  /// The next token, the first the text that the link begins in. \param closed no link may stand in this text
  /// \return whether the link is complete
  bool step(const Token& token, bool closed);
  bool is_done() const noexcept { return state_ == State::done; }
  /// What is to be added; nothing where a part of it is closed.
  std::vector<Insertion> finish();

 private:
  enum class State { inside, closing, done };

  Span hull() const { return {place_->parts.front().begin, place_->parts.back().end}; }
  void take_text(const Token& token, bool closed);
  void take_gap(Span gap);
  void take_run(Span run, Span token);
  void take_tag(const Token& token);
  bool take_closing(const Token& token);
  bool end_inside(const Token& token);
  bool balances() const;
  bool is_marked() const;

  std::string_view bytes_;
  Markup markup_;
  const LinkPlace* place_;
  std::vector<Token> leading_;
  std::vector<std::string_view> begun_;  ///< elements that begin in it and have not ended
  std::vector<std::string_view> ended_;  ///< elements that end in it and began before it
  std::vector<Span> runs_;
  std::size_t next_part_ = 0;
  std::size_t end_ = 0;
  State state_ = State::inside;
  bool whole_ = true;
  bool refused_ = false;
};

}  // namespace kamergraaf::detail
