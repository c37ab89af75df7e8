// SPDX-License-Identifier: Apache-2.0
#include "linkers/markup.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "linkers/closed_zones.hpp"
#include "linkers/link_in_making.hpp"
#include "markup/tag_names.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_at_once = 8;
constexpr std::size_t most_leading = 16;

/// Goes over the tokens once, with the links that have begun and not ended.
class Linking {
 public:
  Linking(std::string_view bytes, Markup markup, const std::vector<LinkPlace>& places)
      : bytes_(bytes),
        markup_(markup),
        scanner_(bytes, markup),
        zones_(bytes, markup),
        next_(places.begin()),
        end_(places.end()) {}

  std::vector<Insertion> run() && {
    for (Token token; (next_ != end_ || !open_.empty()) && scanner_.next(token);) take(token);
    for (LinkInMaking& link : open_) take_insertions(link);
    return std::move(insertions_);
  }

 private:
  void take(const Token& token) {
    zones_.step(token, scanner_.is_foreign());
    const bool text = token.kind == TokenKind::text || token.kind == TokenKind::cdata;
    const bool closed = text && zones_.holds(token);
    for (LinkInMaking& link : open_)
      if (link.step(token, closed)) take_insertions(link);
    std::erase_if(open_, [](const LinkInMaking& link) { return link.is_done(); });
    for (; next_ != end_ && next_->parts.front().begin < token.span.end; ++next_)
      if (text && next_->parts.front().begin >= token.span.begin) begin_link(token, closed);
    take_leading(token);
  }

  void begin_link(const Token& text, bool closed) {
    LinkInMaking link(bytes_, markup_, *next_, next_->parts.front().begin == text.span.begin ? leading_ : none_);
    if (link.step(text, closed)) return take_insertions(link);
    if (open_.size() < most_at_once) open_.push_back(std::move(link));
  }

  void take_leading(const Token& token) {
    const bool leads = token.kind == TokenKind::start_tag && stands_in_line(token, bytes_, markup_) && !token.closes_itself;
    const bool marks = markup_ == Markup::xml && token.span.of(bytes_).starts_with("<?kamergraaf ");
    if (!leads && !marks) leading_.clear();
    if (leading_.size() == most_leading) leading_.erase(leading_.begin());
    if (leads || marks) leading_.push_back(token);
  }

  void take_insertions(LinkInMaking& link) {
    std::vector<Insertion> made = link.finish();
    std::move(made.begin(), made.end(), std::back_inserter(insertions_));
  }

  std::string_view bytes_;
  Markup markup_;
  Scanner scanner_;
  ClosedZones zones_;
  std::vector<LinkPlace>::const_iterator next_;
  std::vector<LinkPlace>::const_iterator end_;
  std::vector<LinkInMaking> open_;
  std::vector<Token> leading_;  ///< tags that begin elements in a line, directly before
  std::vector<Token> none_;
  std::vector<Insertion> insertions_;
};

}  // namespace

std::vector<Insertion> insertions_in(std::string_view bytes, Markup markup, const std::vector<LinkPlace>& places) {
  return Linking(bytes, markup, places).run();
}

std::string_view root_of(std::string_view bytes, Markup markup) {
  Scanner scanner(bytes, markup);
  for (Token token; scanner.next(token);) {
    if (token.kind != TokenKind::start_tag) continue;
    const std::string_view name = token.name.of(bytes);
    return name.substr(name.find(':') + 1);
  }
  return {};
}

}  // namespace kamergraaf::detail
