// SPDX-License-Identifier: Apache-2.0
#include "wording/sentence.hpp"

#include <algorithm>
#include <array>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "wording/sentence_ends.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view left_out = "…";
constexpr std::array<std::string_view, 4> wide_spaces{"\u00A0", "\u2007", "\u2009", "\u202F"};

std::size_t space_at(std::string_view text) {
  if (std::string_view(" \t\r\n\f\v").find(text.front()) != std::string_view::npos) return 1;
  for (const std::string_view space : wide_spaces)
    if (text.starts_with(space)) return space.size();
  return 0;
}

void append_folded(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const std::size_t space = space_at(text);
    if (space == 0)
      out += text.front();
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
    text.remove_prefix(std::max<std::size_t>(space, 1));
  }
}

struct SentenceEnd {
  std::size_t end;   ///< past the stop and the marks on it
  std::size_t next;  ///< where the next sentence begins
};

std::optional<SentenceEnd> next_end(std::string_view text, std::size_t from) {
  static const Expression form(
      R"((?P<end>[.!?]["'\x{201D}\x{2019})\]]*(?:[\x{B9}\x{B2}\x{B3}\x{2070}-\x{2079}]+|\[\d+\])?)\s+["'\x{201C}\x{2018}(*]*[{capital}]|\r?\n[ \t]*\r?\n)",
      "sentence");
  static const Expression blank(R"(\s+)", "blank");
  for (auto match = form.find(text, from); match; match = form.find(text, match->front().begin + 1)) {
    const Span stop = form.named(*match, "end");
    if (stop.empty()) return SentenceEnd{match->front().begin, match->front().end};
    if (text[stop.begin] != '.' || !ends_in_an_abbreviation(text.substr(from, stop.begin - from)))
      return SentenceEnd{stop.end, blank.at(text, stop.end)->front().end};
  }
  return {};
}

std::string shortened(const std::string& sentence, Span kept, std::size_t limit) {
  const std::size_t room = limit - 2 * left_out.size();
  const std::size_t spare = room - std::min(room, kept.size());
  const std::size_t behind = sentence.size() - kept.end;
  std::size_t begin = kept.begin - std::min(kept.begin, std::max(spare / 2, spare - std::min(spare, behind)));
  std::size_t end = std::min(sentence.size(), begin + room);
  if (const std::size_t space = sentence.find(' ', begin); begin > 0 && space < kept.begin) begin = space + 1;
  if (const std::size_t space = sentence.rfind(' ', end);
      end < sentence.size() && space != std::string::npos && space >= kept.end)
    end = space;
  while (begin < end && is_inside_code_point(sentence[begin])) ++begin;
  while (end > begin && end < sentence.size() && is_inside_code_point(sentence[end])) --end;
  std::string part = sentence.substr(begin, end - begin);
  if (begin > 0) part.insert(0, left_out);
  if (end < sentence.size()) part += left_out;
  return part;
}

}  // namespace

std::string folded(std::string_view text) {
  std::string out;
  append_folded(out, text);
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string sentence_around(std::string_view text, Span span, std::size_t limit) {
  std::size_t begin = span.begin - std::min(span.begin, limit);
  while (begin < span.begin && is_inside_code_point(text[begin])) ++begin;
  std::size_t reach = std::min(text.size(), span.end + limit);
  while (reach > span.end && reach < text.size() && is_inside_code_point(text[reach])) --reach;
  const std::string_view before = text.substr(0, span.begin);
  const std::string_view window = text.substr(0, reach);
  for (auto stop = next_end(window, begin); stop && stop->next <= span.begin; stop = next_end(window, begin))
    begin = stop->next;
  const auto stop = next_end(window, span.end);
  const std::size_t end = stop ? stop->end : window.size();

  std::string sentence;
  append_folded(sentence, before.substr(begin));
  Span kept{sentence.size(), 0};
  append_folded(sentence, span.of(text));
  kept.end = sentence.size();
  append_folded(sentence, text.substr(span.end, end - span.end));
  if (!sentence.empty() && sentence.back() == ' ') sentence.pop_back();
  kept.end = std::min(kept.end, sentence.size());
  kept.begin = std::min(kept.begin, kept.end);
  return sentence.size() <= limit ? sentence : shortened(sentence, kept, limit);
}

}  // namespace kamergraaf::detail
