// SPDX-License-Identifier: Apache-2.0
#include "readers/flowing_text.hpp"

#include <doctest/doctest.h>

#include <random>

#include "detail/code_point.hpp"

using namespace kamergraaf;
using namespace kamergraaf::detail;

namespace {

const std::vector<std::string> pieces{"de ", "motie", " ", "  ",     "\n  ",   "\t", " van", "&amp;", " &eacute; ", "&x ",
                                      "& ",  ",",     ")", "\u00A0", "\u00E9", "(",  ". ",   "\r\n",  "1",          "a b c d"};

std::string written(std::mt19937& random) {
  std::string text;
  for (std::size_t i = random() % 12; i < 12; ++i) text += pieces[random() % pieces.size()];
  return text;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// Each word and all the space between two words by itself.
void add_by_words(FlowingText& text, std::string_view written, std::size_t begin, bool escaped) {
  for (std::size_t at = 0, end = 0; at < written.size(); at = end) {
    for (end = at; end < written.size() && is_space(written[end]) == is_space(written[at]);) ++end;
    text.add(written.substr(at, end - at), begin + at, escaped);
  }
}

void go_on(FlowingText& text, unsigned how) {
  if (how == 0) text.tag();
  if (how == 1) text.end_word();
  if (how == 2) text.end_line();
  if (how == 3) text.end_block();
  if (how == 4) text.join_next();
  if (how == 5) text.open_link(parse_identifier("kst-36999-1"));
  if (how == 6) text.close_link();
}

}  // namespace

TEST_CASE("text taken at once is the text taken word by word, and leads back to the same bytes") {
  std::mt19937 random(1820);
  for (int round = 0; round < 5'000; ++round) {
    FlowingText whole;
    FlowingText by_words;
    std::size_t begin = 0;
    for (std::size_t i = random() % 6; i < 8; ++i) {
      const std::string one = written(random);
      const bool escaped = random() % 5 != 0;
      const unsigned how = static_cast<unsigned>(random() % 9);
      whole.add(one, begin, escaped);
      add_by_words(by_words, one, begin, escaped);
      go_on(whole, how);
      go_on(by_words, how);
      begin += one.size() + random() % 3;
    }
    const auto spans = [](const FlowingText& text) {
      std::vector<Span> all;
      for (const PublishedLink& link : text.links()) all.push_back(link.span);
      return all;
    };
    CHECK(spans(whole) == spans(by_words));
    const auto [text, source] = std::move(whole).finish();
    const auto [same_text, same_source] = std::move(by_words).finish();
    CHECK(text == same_text);
    CHECK(source == same_source);
  }
}

TEST_CASE("code points beyond ASCII are counted as reading one after the other counts them") {
  std::mt19937 random(1821);
  const std::vector<std::string> letters{"a",    "een woord ", "\u00E9", "\u2019",  "\U0001F600",
                                         "\xC3", "\xff",       "\x80",   "12345678"};
  for (int round = 0; round < 5'000; ++round) {
    std::string text;
    for (std::size_t i = random() % 20; i < 20; ++i) text += letters[random() % letters.size()];
    Utf8Count slow;
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint point = code_point_at(text, at);
      if (point.size > 1) ++slow.whole;
      if (point.size == 1 && static_cast<unsigned char>(text[at]) >= 0x80) ++slow.broken;
      at += point.size;
    }
    const Utf8Count quick = count_utf8(text);
    CHECK(quick.whole == slow.whole);
    CHECK(quick.broken == slow.broken);
  }
}
