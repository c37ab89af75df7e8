// SPDX-License-Identifier: Apache-2.0
#include "readers/decoded.hpp"

#include <algorithm>
#include <utility>

#include "detail/bytes.hpp"
#include "detail/code_point.hpp"
#include "detail/windows_1252.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view mark = "\xEF\xBB\xBF";
constexpr std::string_view mark_twice = "\u00EF\u00BB\u00BF";
constexpr std::string_view mark_high = "\xFE\xFF";
constexpr std::string_view mark_low = "\xFF\xFE";

class Builder {
 public:
  explicit Builder(std::string_view source) : source_(source) {}

  void copy_up_to(std::size_t end) {
    if (end > at_) add(source_.substr(at_, end - at_), end);
  }
  void replace(std::string_view with, std::size_t end, RepairKind kind) {
    result_.repairs.push_back({kind, {result_.text.size(), result_.text.size() + with.size()}});
    if (with.empty())
      at_ = end;
    else
      add(with, end);
  }
  void convert(char32_t point, std::size_t end) {
    std::string shown;
    append_utf8(shown, point);
    add(shown, end);
  }
  Decoded finish() && {
    copy_up_to(source_.size());
    return std::move(result_);
  }

 private:
  void add(std::string_view shown, std::size_t end) {
    const Span text{result_.text.size(), result_.text.size() + shown.size()};
    const bool verbatim = shown.size() == end - at_;
    Piece* last = result_.pieces.empty() ? nullptr : &result_.pieces.back();
    if (verbatim && last && last->text.size() == last->source.size() && last->source.end == at_ &&
        last->text.end == text.begin) {
      last->text.end = text.end;
      last->source.end = end;
    } else {
      result_.pieces.push_back({text, {at_, end}});
    }
    result_.text += shown;
    at_ = end;
  }

  std::string_view source_;
  std::size_t at_ = 0;
  Decoded result_;
};

Decoded from_utf16(std::string_view bytes, bool high_first) {
  Builder builder(bytes);
  builder.replace({}, 2, RepairKind::byte_order_mark);
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(high_first ? first << 8U | second : second << 8U | first);
  };
  for (std::size_t at = 2; at + 1 < bytes.size();) {
    char32_t point = unit(at);
    at += 2;
    if (point >= 0xD800 && point < 0xDC00 && at + 1 < bytes.size() && unit(at) >= 0xDC00 && unit(at) < 0xE000) {
      point = 0x10000 + ((point - 0xD800) << 10U) + (unit(at) - 0xDC00);
      at += 2;
    }
    builder.convert(point, at);
  }
  return std::move(builder).finish();
}

Decoded from_windows_1252(std::string_view bytes) {
  Builder builder(bytes);
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (byte < 0x80) continue;
    builder.copy_up_to(at);
    builder.convert(point_of_windows_1252(byte), at + 1);
  }
  Decoded result = std::move(builder).finish();
  result.repairs.push_back({RepairKind::encoding, {0, result.text.size()}});
  return result;
}

/// What stands at a place as UTF-8 that was encoded again, and how many bytes it takes; {0, 0} for anything else. Of the
/// letters that a code point can begin with only those of Latin letters, punctuation and the byte-order mark are believed.
std::pair<char32_t, std::size_t> encoded_twice(std::string_view text, std::size_t at) {
  const CodePoint first = code_point_at(text, at);
  const unsigned char lead = windows_1252_of(first.value);
  const bool two = lead >= 0xC2 && lead <= 0xC5;
  if (!two && lead != 0xE2 && lead != 0xEF) return {};
  char32_t point = two ? lead & 0x1FU : lead & 0x0FU;
  std::size_t end = at + first.size;
  for (int more = two ? 1 : 2; more > 0; --more) {
    const CodePoint next = end < text.size() ? code_point_at(text, end) : CodePoint{};
    const unsigned char byte = windows_1252_of(next.value);
    if ((byte & 0xC0U) != 0x80) return {};
    point = point << 6U | (byte & 0x3FU);
    end += next.size;
  }
  const bool known =
      (two && point >= 0xA0) || (point >= 0x2000 && point < 0x2300) || point == 0xFEFF || (point >= 0xFB00 && point < 0xFB07);
  return known ? std::pair(point, end - at) : std::pair<char32_t, std::size_t>{};
}

Decoded from_utf8(std::string bytes) {
  const std::string_view text = bytes;
  Builder builder(text);
  std::size_t at = 0;
  for (const std::string_view one : {mark_twice, mark})
    if (at == 0 && text.starts_with(one)) builder.replace({}, at = one.size(), RepairKind::byte_order_mark);
  bool same = at == 0;
  for (at = first_beyond_ascii(text, at); at < text.size(); at = first_beyond_ascii(text, at + 1)) {
    if (text[at] != '\xC3' && text[at] != '\xC2') continue;
    const auto [point, size] = encoded_twice(text, at);
    if (size == 0) continue;
    std::string shown;
    if (point != 0xFEFF) append_utf8(shown, point);
    builder.copy_up_to(at);
    builder.replace(shown, at + size, RepairKind::encoded_twice);
    at += size - 1;
    same = false;
  }
  if (same) return {std::move(bytes), {}, {}};
  return std::move(builder).finish();
}

bool names_windows(std::string_view declared) {
  std::string name(declared);
  std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  return name == "windows-1252" || name == "cp1252" || name.starts_with("iso-8859-1") || name == "latin1" || name == "us-ascii";
}

}  // namespace

Decoded decoded(std::string bytes, std::string_view declared) {
  if (bytes.starts_with(mark_high)) return from_utf16(bytes, true);
  if (bytes.starts_with(mark_low)) return from_utf16(bytes, false);
  const Utf8Count count = count_utf8(bytes);
  if (count.broken != 0 && (names_windows(declared) || count.whole == 0)) return from_windows_1252(bytes);
  return from_utf8(std::move(bytes));
}

}  // namespace kamergraaf::detail
