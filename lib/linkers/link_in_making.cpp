// SPDX-License-Identifier: Apache-2.0
#include "linkers/link_in_making.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "markup/tag_names.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view blanks = " \t\r\n\f";
constexpr std::array<std::string_view, 5> in_line_xml{"hi", "inf", "nadruk", "ref", "unl"};

bool is_blank(std::string_view text) { return text.find_first_not_of(blanks) == std::string_view::npos; }

Span without_blanks(std::string_view bytes, Span span) {
  while (!span.empty() && blanks.find(bytes[span.begin]) != std::string_view::npos) ++span.begin;
  while (!span.empty() && blanks.find(bytes[span.end - 1]) != std::string_view::npos) --span.end;
  return span;
}

bool is_same(std::string_view a, std::string_view b, Markup markup) { return markup == Markup::xml ? a == b : same_name(a, b); }

}  // namespace

bool stands_in_line(const Token& tag, std::string_view bytes, Markup markup) {
  const std::string_view name = tag.name.of(bytes);
  if (markup == Markup::html) return is_phrasing(name);
  const std::string_view local = name.substr(name.find(':') + 1);
  return is_phrasing(local) || is_one_of(in_line_xml, local);
}

bool LinkInMaking::step(const Token& token, bool closed) {
  if (state_ == State::closing) return take_closing(token);
  if (token.kind == TokenKind::text || token.kind == TokenKind::cdata)
    take_text(token, closed);
  else if (token.kind == TokenKind::start_tag || token.kind == TokenKind::end_tag)
    take_tag(token);
  if (token.span.end < hull().end) return false;
  return end_inside(token);
}

bool LinkInMaking::end_inside(const Token& token) {
  end_ = hull().end;
  const bool can_close = whole_ && !refused_ && !begun_.empty() && token.span.end == end_;
  if (!begun_.empty() && !can_close) whole_ = false;
  state_ = can_close ? State::closing : State::done;
  return !can_close;
}

bool LinkInMaking::take_closing(const Token& token) {
  if (token.kind == TokenKind::end_tag && is_same(token.name.of(bytes_), begun_.back(), markup_)) {
    begun_.pop_back();
    end_ = token.span.end;
  } else {
    whole_ = false;
  }
  const bool done = !whole_ || begun_.empty();
  if (done) state_ = State::done;
  return done;
}

void LinkInMaking::take_text(const Token& token, bool closed) {
  std::size_t at = std::max(token.content.begin, hull().begin);
  const std::vector<Span>& parts = place_->parts;
  while (next_part_ < parts.size() && parts[next_part_].begin < token.content.end) {
    const Span part{std::max(parts[next_part_].begin, at), std::min(parts[next_part_].end, token.content.end)};
    take_gap({at, part.begin});
    if (!part.empty()) take_run(part, token.content);
    refused_ = refused_ || (closed && !part.empty());
    at = std::max(at, part.end);
    if (parts[next_part_].end > token.content.end) return;
    ++next_part_;
  }
  take_gap({at, std::min(token.content.end, hull().end)});
}

void LinkInMaking::take_gap(Span gap) {
  if (!gap.empty() && !is_blank(gap.of(bytes_))) whole_ = false;
}

void LinkInMaking::take_run(Span run, Span token) {
  const bool goes_on =
      !runs_.empty() && runs_.back().begin >= token.begin && is_blank(Span{runs_.back().end, run.begin}.of(bytes_));
  if (goes_on)
    runs_.back().end = run.end;
  else
    runs_.push_back(run);
}

void LinkInMaking::take_tag(const Token& token) {
  const std::string_view name = token.name.of(bytes_);
  const bool link = is_same(name, "a", markup_);
  if (link || !stands_in_line(token, bytes_, markup_)) {
    whole_ = false;
  } else if (token.kind == TokenKind::start_tag) {
    const bool empty = markup_ == Markup::xml ? token.closes_itself : is_void(name);
    if (!empty) begun_.push_back(name);
  } else if (begun_.empty()) {
    ended_.push_back(name);
  } else if (is_same(begun_.back(), name, markup_)) {
    begun_.pop_back();
  } else {
    whole_ = false;
  }
}

bool LinkInMaking::is_marked() const {
  return place_->tags.behind.empty() && !leading_.empty() && leading_.back().kind == TokenKind::instruction;
}

bool LinkInMaking::balances() const {
  if (!whole_ || state_ != State::done || ended_.size() > leading_.size()) return false;
  return std::equal(ended_.begin(), ended_.end(), leading_.rbegin(), [&](std::string_view name, const Token& tag) {
    return tag.kind == TokenKind::start_tag && is_same(name, tag.name.of(bytes_), markup_);
  });
}

std::vector<Insertion> LinkInMaking::finish() {
  if (refused_ || is_marked() || next_part_ < place_->parts.size()) return {};
  if (place_->tags.behind.empty()) return {{hull().begin, place_->tags.before, false}};
  if (balances()) {
    const std::size_t begin = ended_.empty() ? hull().begin : leading_[leading_.size() - ended_.size()].span.begin;
    return {{begin, place_->tags.before, false}, {end_, place_->tags.behind, true}};
  }
  std::vector<Insertion> all;
  for (Span run : runs_) {
    run = without_blanks(bytes_, run);
    if (!has_words(run.of(bytes_))) continue;
    all.push_back({run.begin, place_->tags.before, false});
    all.push_back({run.end, place_->tags.behind, true});
  }
  return all;
}

}  // namespace kamergraaf::detail
