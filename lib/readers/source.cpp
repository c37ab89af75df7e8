// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <limits>

#include "detail/large_pages.hpp"
#include "detail/opening.hpp"
#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t largest = std::numeric_limits<std::int32_t>::max();
constexpr std::size_t block = std::size_t{1} << 20;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// A block where that cannot be known.
std::size_t bytes_left(std::istream& in) {
  const auto here = in.tellg();
  if (here < 0 || !in.seekg(0, std::ios::end)) return in.clear(), block;
  const auto end = in.tellg();
  in.seekg(here);
  return end > here ? static_cast<std::size_t>(end - here) : block;
}

/// Those that are in memory already.
std::size_t bytes_held(std::istream& in) {
  return static_cast<std::size_t>(std::max(in.rdbuf()->in_avail(), std::streamsize{1}));
}

void forbid_larger(std::size_t size, const std::string& name) {
  if (size > largest) throw Unreadable("larger than 2 GB", name);
}

/// Up to `count` more.
void add(std::istream& in, std::string& bytes, std::size_t count, const std::string& name) {
  const std::size_t before = bytes.size();
  forbid_larger(before + count, name);
  bytes.reserve(before + count);
  prefer_large_pages(bytes.data() + before, count);
  bytes.resize(before + count);
  in.read(bytes.data() + before, static_cast<std::streamsize>(count));
  bytes.resize(before + static_cast<std::size_t>(in.gcount()));
}

/// As std::getline, but for a line larger than memory should hold.
bool get_line(std::istream& in, const std::string& name, std::string& line) {
  std::array<char, 1 << 14> part;
  line.clear();
  while (!in.getline(part.data(), part.size())) {
    const bool more = in.gcount() == static_cast<std::streamsize>(part.size()) - 1 && !in.bad();
    if (!more) return in.eof() && !line.empty();
    in.clear();
    line.append(part.data(), part.size() - 1);
    forbid_larger(line.size(), name);
  }
  const auto taken = static_cast<std::size_t>(in.gcount());
  line.append(part.data(), in.eof() ? taken : taken - 1);
  return true;
}

}  // namespace

std::string whole(std::istream& in, const std::string& name) {
  std::string bytes;
  while (in.peek() != std::istream::traits_type::eof()) add(in, bytes, bytes.empty() ? bytes_held(in) : bytes_left(in), name);
  if (in.bad()) throw Unreadable("cannot be read", name, last_code());
  return bytes;
}

bool next_line(std::istream& in, const std::string& name, Line& line) {
  line.offset = line.next;
  if (!get_line(in, name, line.text)) {
    if (in.bad()) throw Unreadable("cannot be read", name, last_code());
    return false;
  }
  ++line.number;
  line.next = line.offset + line.text.size() + 1;
  if (line.number == 1) line.text.erase(0, line.text.size() - without_mark(line.text).size());
  if (line.text.ends_with('\r')) line.text.pop_back();
  return true;
}

std::string_view ascii_of(std::string_view start, std::string& copied) {
  if (start.find('\0') == std::string_view::npos) return without_mark(start);
  copied.clear();
  std::copy_if(start.begin(), start.end(), std::back_inserter(copied),
               [](char c) { return (c >= ' ' && c <= '~') || c == '\t' || c == '\n' || c == '\r'; });
  return copied;
}

std::string_view without_mark(std::string_view text) {
  return text.starts_with(byte_order_mark) ? text.substr(byte_order_mark.size()) : text;
}

}  // namespace kamergraaf::detail
