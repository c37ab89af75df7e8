// SPDX-License-Identifier: Apache-2.0
#include "stored/fields.hpp"

#include <charconv>

namespace kamergraaf::stored {
namespace {

std::optional<std::uint16_t> year_of(std::string_view text) {
  std::uint16_t year = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), year);
  return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(year) : std::nullopt;
}

}  // namespace

Fields::Fields(const Record& record, std::string place) : record_(&record), place_(std::move(place)) {
  if (!record.is_object()) throw Fault(place_ + ": no object");
}

const Record* Fields::at(const char* key) const {
  const auto found = record_->find(key);
  return found == record_->end() || found->is_null() ? nullptr : &*found;
}

void Fields::refuse(const char* key, const std::string& reason) const { throw Fault(place_ + '.' + key + ": " + reason); }

bool Fields::has(const char* key) const { return at(key) != nullptr; }

std::string Fields::text(const char* key) const {
  const Record* value = at(key);
  if (!value) return {};
  if (!value->is_string()) refuse(key, "no text");
  return value->get<std::string>();
}

Code Fields::code(const char* key) const {
  const std::string whole = text(key);
  if (whole.size() > Code::capacity) refuse(key, "longer than " + std::to_string(Code::capacity) + " bytes");
  return Code(whole);
}

std::vector<std::string> Fields::texts(const char* key) const {
  const Record* list = at(key);
  std::vector<std::string> texts;
  if (!list) return texts;
  if (!list->is_array()) refuse(key, "no list");
  for (const Record& one : *list) {
    if (!one.is_string()) refuse(key, "no list of texts");
    texts.push_back(one.get<std::string>());
  }
  return texts;
}

bool Fields::truth(const char* key) const {
  const Record* value = at(key);
  if (value && !value->is_boolean()) refuse(key, "neither true nor false");
  return value && value->get<bool>();
}

std::size_t Fields::whole_number(const char* key, std::size_t most) const {
  const Record* value = at(key);
  if (!value) return 0;
  if (!value->is_number_unsigned() || value->get<std::size_t>() > most)
    refuse(key, "no whole number up to " + std::to_string(most));
  return value->get<std::size_t>();
}

Session Fields::session(const char* key) const {
  const std::string whole = text(key);
  if (whole.empty()) return {};
  const std::size_t dash = whole.find('-');
  const auto first = year_of(std::string_view(whole).substr(0, dash));
  const auto last = dash == std::string::npos ? first : year_of(std::string_view(whole).substr(dash + 1));
  if (!first || !last) refuse(key, "no session (2024-2025): " + whole);
  return {*first, *last};
}

std::optional<Date> Fields::date(const char* key) const {
  const std::string whole = text(key);
  if (whole.empty()) return {};
  const auto date = parse_date(whole);
  if (!date) refuse(key, "no date (YYYY-MM-DD): " + whole);
  return date;
}

Fields Fields::inside(const char* key) const { return Fields(record_->at(key), place_ + '.' + key); }

}  // namespace kamergraaf::stored
