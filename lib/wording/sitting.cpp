// SPDX-License-Identifier: Apache-2.0
#include "wording/sitting.hpp"

#include <algorithm>
#include <string>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"

namespace kamergraaf::detail {

Chamber read_chamber(std::string_view text) {
  if (text.empty() || text.ends_with("/II") || text.ends_with("en II")) return Chamber::none;
  const char first = text.front();
  if (text == "VV" || first == 'V' || first == 'v') return Chamber::verenigde;
  if (text == "I" || text == "1" || first == 'E' || first == 'e') return Chamber::eerste;
  return Chamber::tweede;
}

Session read_session(std::string_view text) {
  static const Expression form(R"((?P<first>\d{4}|1{blank}9\d\d|['\x{2019}]\d\d)(?:[^\d]+(?P<last>\d{2,4}))?)", "session");
  Session session;
  if (text.empty()) return session;
  for (std::size_t at = 0; const auto match = form.find(text, at);) {
    std::string digits(form.named(*match, "first").of(text));
    std::erase_if(digits, [](char c) { return !is_digit(c); });
    const unsigned given = value_of(digits);
    const unsigned first = given < 100 ? given + (given < 50 ? 2000 : 1900) : given;
    const unsigned last = form.named(*match, "last").empty() ? first : first + 1;
    if (!session) session.first = static_cast<std::uint16_t>(first);
    session.last = static_cast<std::uint16_t>(last);
    at = match->front().end;
  }
  return session;
}

}  // namespace kamergraaf::detail
