// SPDX-License-Identifier: Apache-2.0
#include "readers/text_builder.hpp"

#include <algorithm>

namespace kamergraaf::detail {
namespace {

constexpr std::string_view blanks = " \t\r\n\f";

bool is_verbatim(const Piece& piece) { return piece.text.size() == piece.source.size(); }

}  // namespace

void TextBuilder::append(std::string_view shown, Span source) {
  const Span text{text_.size(), text_.size() + shown.size()};
  text_ += shown;
  Piece* last = pieces_.empty() ? nullptr : &pieces_.back();
  const bool goes_on = last && last->text.end == text.begin && last->source.end == source.begin;
  if (goes_on && is_verbatim(*last) && shown.size() == source.size()) {
    last->text.end = text.end;
    last->source.end = source.end;
  } else {
    pieces_.push_back({text, source});
  }
}

void TextBuilder::set_owed() {
  if (owed_ == Owed::space && !space_source_.empty())
    append(" ", space_source_);
  else if (owed_ != Owed::nothing)
    text_ += owed_ == Owed::block ? "\n\n" : owed_ == Owed::line ? "\n" : " ";
  owed_ = Owed::nothing;
}

void TextBuilder::add_running(std::string_view bytes, std::size_t begin) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t word = std::min(bytes.find_first_not_of(blanks, at), bytes.size());
    if (word > at) space({begin + at, begin + word});
    at = std::min(bytes.find_first_of(blanks, word), bytes.size());
    if (at > word) add(bytes.substr(word, at - word), {begin + word, begin + at});
  }
}

void TextBuilder::add_verbatim(std::string_view bytes, std::size_t begin) { add(bytes, {begin, begin + bytes.size()}); }

void TextBuilder::add(std::string_view shown, Span source) {
  if (shown.empty()) return;
  set_owed();
  append(shown, source);
}

void TextBuilder::space(Span source) {
  const bool opens_line = text_.empty() || text_.back() == '\n';
  if (owed_ != Owed::nothing || opens_line || text_.back() == ' ') return;
  owed_ = Owed::space;
  space_source_ = source;
}

void TextBuilder::end_line() {
  if (!text_.empty() && owed_ != Owed::block) owed_ = Owed::line;
}

void TextBuilder::end_block() {
  if (!text_.empty()) owed_ = Owed::block;
}

std::size_t TextBuilder::settle() {
  set_owed();
  return text_.size();
}

std::pair<std::string, std::vector<Piece>> TextBuilder::finish() && {
  if (owed_ == Owed::line || owed_ == Owed::block) text_ += '\n';
  return {std::move(text_), std::move(pieces_)};
}

}  // namespace kamergraaf::detail
