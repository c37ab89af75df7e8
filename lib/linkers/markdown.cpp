// SPDX-License-Identifier: Apache-2.0
#include "linkers/markdown.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "linkers/emphasis.hpp"
#include "markup/markdown_blocks.hpp"
#include "markup/markdown_inline.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view unsafe_in_address = " ()<>\\\"`|";

bool overlaps_any(const std::vector<Span>& spans, Span span) {
  const auto first = std::partition_point(spans.begin(), spans.end(), [&](Span one) { return one.end <= span.begin; });
  return first != spans.end() && first->begin < span.end;
}

/// Whether a span goes from one block to another, or from one cell of a row.
bool leaves_block(std::string_view text, const std::vector<Span>& blocks, Span span) {
  const auto block = std::partition_point(blocks.begin(), blocks.end(), [&](Span one) { return one.end < span.end; });
  return block == blocks.end() || block->begin > span.begin || span.of(text).find('|') != std::string_view::npos;
}

bool is_escape(std::string_view text, std::size_t at) { return text[at] == '\\' && at + 1 < text.size(); }

/// Where brackets are not in pairs: all of them.
std::vector<std::size_t> unpaired_brackets(std::string_view text, Span span) {
  std::vector<std::size_t> brackets;
  int depth = 0;
  bool paired = true;
  for (std::size_t at = span.begin; at < span.end; ++at) {
    if (is_escape(text, at)) {
      ++at;
    } else if (text[at] == '[' || text[at] == ']') {
      depth += text[at] == '[' ? 1 : -1;
      paired = paired && depth >= 0;
      brackets.push_back(at);
    }
  }
  return paired && depth == 0 ? std::vector<std::size_t>() : brackets;
}

std::string encoded(std::string_view address) {
  static constexpr std::string_view digits = "0123456789ABCDEF";
  std::string safe;
  for (const char c : address) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte != 0x7F && unsafe_in_address.find(c) == std::string_view::npos)
      safe += c;
    else
      (safe += '%') += {digits[byte >> 4U], digits[byte & 15U]};
  }
  return safe;
}

class Linking {
 public:
  explicit Linking(std::string_view text)
      : text_(text), blocks_(blocks_of(text)), closed_(closed_markdown(text, blocks_, Closed::links)) {}

  std::vector<Insertion> insertions(const Wanted& wanted) const {
    std::vector<Insertion> all;
    for (const Span part : wanted.parts) {
      if (!has_words(part.of(text_))) continue;
      const auto span = fitted(part);
      if (!span) return {};
      add(wanted, *span, all);
    }
    return all;
  }

 private:
  /// With the emphasis around it that it must take in; nothing where no link can be made.
  std::optional<Span> fitted(Span part) const {
    if (overlaps_any(closed_, part) || leaves_block(text_, blocks_.texts, part)) return {};
    const auto span = with_whole_emphasis(text_, part);
    if (!span || overlaps_any(closed_, *span) || text_[span->end - 1] == '\\') return {};
    const char before = span->begin == 0 ? ' ' : text_[span->begin - 1];
    return before == '!' || before == '\\' ? std::nullopt : span;
  }

  void add(const Wanted& wanted, Span span, std::vector<Insertion>& all) const {
    Tags tags = markdown_tags(wanted);
    all.push_back({span.begin, std::move(tags.before), false});
    if (!wanted.address.empty())
      for (const std::size_t bracket : unpaired_brackets(text_, span)) all.push_back({bracket, "\\", false});
    all.push_back({span.end, std::move(tags.behind), true});
  }

  std::string_view text_;
  MarkdownBlocks blocks_;
  std::vector<Span> closed_;
};

}  // namespace

Tags markdown_tags(const Wanted& wanted) {
  return wanted.address.empty() ? html_tags(wanted) : Tags{"[", "](" + encoded(wanted.address) + ')'};
}

std::string linked_markdown(std::string_view text, const std::vector<Wanted>& links) {
  const Linking linking(text);
  std::vector<Insertion> all;
  for (const Wanted& wanted : links) {
    std::vector<Insertion> made = linking.insertions(wanted);
    std::move(made.begin(), made.end(), std::back_inserter(all));
  }
  return with_insertions(text, std::move(all));
}

}  // namespace kamergraaf::detail
