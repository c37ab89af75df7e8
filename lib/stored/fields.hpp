// SPDX-License-Identifier: Apache-2.0
/// \file
/// The fields of an object of JSON as values, with a fault that names the place where one is not what it should be. A field
/// that is not there is the empty value.
///
///     const Fields fields(record, "nodes[3]");
///     fields.date("date");  // throws Fault: "nodes[3].date: no date (YYYY-MM-DD)"
///
/// Points to the record, which must outlive it. Pure; thread-safe.
#pragma once

#include <limits>
#include <string>
#include <vector>

#include "stored/records.hpp"

namespace kamergraaf::stored {

class Fields {
 public:
  Fields(const Record& record, std::string place);

  bool has(const char* key) const;
  std::string text(const char* key) const;
  Code code(const char* key) const;
  std::vector<std::string> texts(const char* key) const;
  bool truth(const char* key) const;
  Session session(const char* key) const;
  std::optional<Date> date(const char* key) const;
  Fields inside(const char* key) const;

  template <typename Number>
  Number number(const char* key) const {
    return static_cast<Number>(whole_number(key, std::numeric_limits<Number>::max()));
  }

  /// The value of an enumeration by its name_of(), of those up to `last`; the first where the field is not there.
  template <typename Value>
  Value one_of(const char* key, Value last) const {
    const std::string name = text(key);
    if (name.empty()) return Value{};
    for (int i = 0; i <= static_cast<int>(last); ++i)
      if (name_of(static_cast<Value>(i)) == name) return static_cast<Value>(i);
    refuse(key, "no such " + std::string(key) + ": " + name);
  }

 private:
  const Record* at(const char* key) const;
  std::size_t whole_number(const char* key, std::size_t most) const;
  [[noreturn]] void refuse(const char* key, const std::string& reason) const;

  const Record* record_;
  std::string place_;
};

}  // namespace kamergraaf::stored
