// SPDX-License-Identifier: Apache-2.0
#include "readers/json_line.hpp"

#include <doctest/doctest.h>

#include <array>
#include <random>

#include "oracle/json_line.hpp"

using namespace kamergraaf;

namespace {

constexpr std::array<std::string_view, 46> parts{"{",
                                                 "}",
                                                 "[",
                                                 "]",
                                                 ",",
                                                 ":",
                                                 "\"",
                                                 "\"id\"",
                                                 "\"text\"",
                                                 "\"a\": ",
                                                 " ",
                                                 "\t",
                                                 "\\",
                                                 "\\n",
                                                 "\\u0000",
                                                 "\\u00eb",
                                                 "\\ud83d",
                                                 "\\ude00",
                                                 "\\udc",
                                                 "\\U",
                                                 "\xEF\xBB\xBF",
                                                 "\xFF",
                                                 "\xC3\xAB",
                                                 "\xED\xA0\x80",
                                                 "\xC0\x80",
                                                 "0",
                                                 "-0",
                                                 "01",
                                                 "1.",
                                                 "1.0",
                                                 "-1e5",
                                                 "1e400",
                                                 "1e-400",
                                                 "9223372036854775807",
                                                 "9223372036854775808",
                                                 "18446744073709551615",
                                                 "18446744073709551616",
                                                 "-9223372036854775809",
                                                 "true",
                                                 "null",
                                                 "nul",
                                                 "\n",
                                                 "\x7F",
                                                 "\x01",
                                                 "//",
                                                 "0.1"};

template <typename Value>
std::string shown(const Value& value) {
  return value ? value->type_name() + (' ' + value->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)) : "none";
}

void check_same(const std::string& line) {
  CAPTURE(line);
  CHECK(shown(detail::parse_json_line(line)) == shown(oracle::json_line(line)));
}

class Lines {
 public:
  std::string next() { return below(4) == 0 ? any() : changed(value(0)); }

 private:
  std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }
  std::string_view part() { return parts[below(parts.size())]; }

  std::string any() {
    std::string line;
    for (std::size_t i = below(12); i > 0; --i) line += part();
    return line;
  }

  std::string text() {
    static constexpr std::array<std::string_view, 8> letters{"a",    "b", "\\n", "\\u00eb", "\u2019", "\\ud83d\\ude00",
                                                             "\\\"", "/"};
    std::string all = "\"";
    for (std::size_t i = below(5); i > 0; --i) all += letters[below(letters.size())];
    return all + '"';
  }

  std::string number() {
    std::string all = below(2) == 0 ? "-" : "";
    all += std::to_string(random_() >> below(64));
    if (below(3) == 0) all += '.' + std::to_string(below(100'000));
    if (below(4) == 0) all += "e" + std::to_string(below(320));
    return all;
  }

  std::string list(std::size_t depth, bool named) {
    std::string all;
    for (std::size_t i = below(5); i > 0; --i)
      all += (all.empty() ? "" : ", ") + (named ? text() + ": " : std::string()) + value(depth + 1);
    return (named ? '{' : '[') + all + (named ? '}' : ']');
  }

  std::string value(std::size_t depth) {
    const std::size_t kind = below(depth < 4 ? 5 : 3);
    return kind == 0 ? text() : kind == 1 ? number() : kind == 2 ? "true" : list(depth, kind == 3);
  }

  std::string changed(std::string line) {
    for (std::size_t i = below(3); i > 0; --i) line.insert(below(line.size() + 1), part());
    return line;
  }

  std::mt19937_64 random_{11};
};

}  // namespace

TEST_CASE("a line of JSON is what nlohmann makes of it, whatever is wrong with it") {
  Lines lines;
  for (int i = 0; i < 60'000; ++i) check_same(lines.next());
}

TEST_CASE("of a key that is there twice the last one counts") {
  CHECK(detail::parse_json_line(R"({"a": 1, "b": 2, "a": [3]})")->dump() == R"({"a":[3],"b":2})");
}

TEST_CASE("a line larger than any that is kept, and the next one, are read as well") {
  const std::string line = R"({"text": ")" + std::string(3'000'000, 'x') + R"("})";
  for (int i = 0; i < 2; ++i)
    CHECK(detail::parse_json_line(line)->at("text").get_ref<const std::string&>().size() == 3'000'000);
  CHECK(detail::parse_json_line("7")->get<int>() == 7);
}

TEST_CASE("integers keep their digits up to 64 bits") {
  for (const char* number : {"-9223372036854775808", "9223372036854775807", "9223372036854775808", "18446744073709551615"})
    CHECK(detail::parse_json_line(number)->dump() == number);
}
