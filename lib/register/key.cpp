// SPDX-License-Identifier: Apache-2.0
#include "register/key.hpp"

#include <algorithm>
#include <array>

#include "detail/bytes.hpp"

namespace kamergraaf::registry {
namespace {

constexpr char letters = 0x20;
constexpr char roman = 0x20;

std::size_t count_digits(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), detail::is_digit) - text.begin());
}

char rank_of(const Code& number) {
  const std::size_t digits = count_digits(number.view());
  return static_cast<char>(digits != 0 ? 1 + digits : number.empty() ? 0 : letters + number.view().size());
}

constexpr unsigned worth(char letter) {
  constexpr std::string_view letters_of_numbers = "ivxlcdm";
  constexpr std::array<unsigned, 8> values{1, 5, 10, 50, 100, 500, 1000, 0};
  return values[std::min(letters_of_numbers.find(static_cast<char>(letter | 0x20)), std::size_t{7})];
}

unsigned roman_value(std::string_view text) {
  unsigned value = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const unsigned own = worth(text[i]);
    const unsigned next = i + 1 < text.size() ? worth(text[i + 1]) : 0;
    value += next > own ? next - own : own;
    i += next > own ? 1 : 0;
  }
  return value;
}

/// A key in the making, but for the name; its parts are at most seven codes and what stands between them.
class Bytes {
 public:
  void put(char byte) { bytes_[size_++] = byte; }
  void put_two(unsigned value) {
    put(static_cast<char>(value >> 8U & 255U));
    put(static_cast<char>(value & 255U));
  }
  void put_text(std::string_view text) {
    std::copy(text.begin(), text.end(), bytes_.begin() + static_cast<std::ptrdiff_t>(size_));
    size_ += text.size();
    put('\0');
  }
  std::string_view view() const { return {bytes_.data(), size_}; }

 private:
  std::array<char, 128> bytes_;
  std::size_t size_ = 0;
};

void put_session(Bytes& key, const Identifier& id) {
  const bool any = id.chamber != Chamber::none || id.year != 0 || id.session != Session{};
  key.put(static_cast<char>(any));
  if (!any) return;
  key.put(static_cast<char>(id.chamber));
  for (const unsigned year : {id.year, id.session.first, id.session.last}) key.put_two(year);
}

void put_dossier(Bytes& key, const Dossier& dossier) {
  const char rank = rank_of(dossier.number);
  key.put(rank < letters ? rank : roman);
  if (rank >= letters) key.put_two(roman_value(dossier.number.view()));
  key.put_text(dossier.number.view());
  key.put_text(dossier.suffix.view());
}

void put_volume(Bytes& key, const Identifier& id) {
  key.put(static_cast<char>(id.kind));
  if (!in_a_dossier(id.kind)) put_session(key, id);
  put_dossier(key, id.dossier);
}

void put_number(Bytes& key, const Identifier& id) {
  put_volume(key, id);
  for (const Code& part : {id.number, id.item}) {
    key.put(rank_of(part));
    key.put_text(part.view());
  }
}

class Parts {
 public:
  explicit Parts(std::string_view key) : rest_(key) {}

  unsigned byte() { return static_cast<unsigned char>(take(1).front()); }
  unsigned two() {
    const unsigned high = byte();
    return high << 8U | byte();
  }
  std::string_view text() {
    const std::string_view found = take(rest_.find('\0'));
    rest_.remove_prefix(1);
    return found;
  }
  std::string_view rest() const { return rest_; }

 private:
  std::string_view take(std::size_t size) {
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  std::string_view rest_;
};

void read_session(Parts& parts, Identifier& id) {
  if (parts.byte() == 0) return;
  id.chamber = static_cast<Chamber>(parts.byte());
  id.year = static_cast<std::uint16_t>(parts.two());
  id.session.first = static_cast<std::uint16_t>(parts.two());
  id.session.last = static_cast<std::uint16_t>(parts.two());
}

void read_dossier(Parts& parts, Dossier& dossier) {
  if (parts.byte() == static_cast<unsigned char>(roman)) parts.two();
  dossier.number = parts.text();
  dossier.suffix = parts.text();
}

}  // namespace

bool in_a_dossier(Kind kind) { return kind == Kind::kamerstuk || kind == Kind::dossier; }

std::string behind(std::string prefix) {
  while (!prefix.empty() && prefix.back() == '\xff') prefix.pop_back();
  if (!prefix.empty()) prefix.back() = static_cast<char>(prefix.back() + 1);
  return prefix;
}

void append_key(std::string& key, const Identifier& id) {
  Bytes bytes;
  put_number(bytes, id);
  if (in_a_dossier(id.kind)) put_session(bytes, id);
  bytes.put_text(id.print.view());
  key.append(bytes.view()).append(id.name);
}

std::string key_of(const Identifier& id) {
  std::string key;
  append_key(key, id);
  return key;
}

Identifier identifier_of(std::string_view key) {
  Parts parts(key);
  Identifier id;
  id.kind = static_cast<Kind>(parts.byte());
  if (!in_a_dossier(id.kind)) read_session(parts, id);
  read_dossier(parts, id.dossier);
  for (Code* part : {&id.number, &id.item}) {
    parts.byte();
    *part = parts.text();
  }
  if (in_a_dossier(id.kind)) read_session(parts, id);
  id.print = parts.text();
  id.name = parts.rest();
  return id;
}

std::string volume_of(const Identifier& id) {
  Bytes key;
  put_volume(key, id);
  return std::string(key.view());
}

std::string number_of(const Identifier& id) {
  Bytes key;
  put_number(key, id);
  return std::string(key.view());
}

}  // namespace kamergraaf::registry
