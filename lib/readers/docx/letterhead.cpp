// SPDX-License-Identifier: Apache-2.0
#include "readers/docx/letterhead.hpp"

#include "detail/lines.hpp"
#include "expressions/expression.hpp"
#include "wording/calendar.hpp"

namespace kamergraaf::detail {

void read_letterhead(std::string_view text, Metadata& stated) {
  static const Expression date(R"(^(?i)datum{space}:?(?:{gap}(?P<value>\S.*))?$)", "date in a letterhead");
  static const Expression subject(R"(^(?i)(?:betreft|onderwerp){space}:?(?:{gap}(?P<value>\S.*))?$)",
                                  "subject in a letterhead");
  const std::vector<Span> lines = filled_lines(text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i].of(text);
    const auto value_of = [&](const Expression& form, const Expression::Match& match) {
      const std::string_view value = form.named(match, "value").of(line);
      return value.empty() && i + 1 < lines.size() ? lines[i + 1].of(text) : value;
    };
    if (const auto match = date.at(line, 0); match && !stated.date) stated.date = find_date(value_of(date, *match));
    if (const auto match = subject.at(line, 0); match && stated.subject.empty()) stated.subject = value_of(subject, *match);
  }
}

}  // namespace kamergraaf::detail
