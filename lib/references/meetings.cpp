// SPDX-License-Identifier: Apache-2.0
#include "references/meetings.hpp"

#include <array>

#include "detail/council.hpp"
#include "detail/expression.hpp"
#include "detail/meeting_day.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::array<std::string_view, 4> chambers{"", "Eerste Kamer", "Tweede Kamer", "Verenigde Vergadering"};

Chamber chamber_of(const Head& head) {
  for (const Chamber chamber : {Chamber::eerste, Chamber::tweede})
    if (head.addressee.find(chambers[static_cast<std::size_t>(chamber)]) != std::string::npos) return chamber;
  return head.chamber;
}

std::string_view name_in(std::string_view words) {
  static const Expression names("\\b" + council_names() + "\\b", "Council");
  for (auto match = names.find(words); match; match = names.find(words, match->front().begin + 1))
    if (const Council* council = council_called(match->front().of(words))) return council->name;
  return {};
}

std::string_view name_of_series(const Identifier& meeting) {
  return meeting.dossier.empty() ? chambers[static_cast<std::size_t>(meeting.chamber)] : council_name(meeting.dossier);
}

}  // namespace

void settle_meeting(const Document& document, Citation& citation) {
  if (citation.id.kind != Kind::meeting || citation.verdict == Verdict::resolved) return;
  const auto written = find_meeting_day(citation.context.of(document.text));
  citation.date = written ? settle(*written, document.head.date) : std::nullopt;
  if (citation.date) citation.id.number = std::string_view(to_string(*citation.date));
  if (citation.id.dossier.empty() && citation.id.chamber == Chamber::none) citation.id.chamber = chamber_of(document.head);
  citation.chamber = citation.id.chamber;
  if (!citation.date)
    citation.reason =
        document.head.date ? "no such day is near the date of the paper" : "the day has no year, and the paper no date";
  else if (citation.id.dossier.empty() && citation.id.chamber == Chamber::none)
    citation.reason = "which chamber is not said";
  else
    citation.reason = {};
  if (citation.reason.empty()) citation.verdict = Verdict::resolved;
}

std::string meeting_title(const Identifier& meeting, std::string_view words) {
  const std::string_view called = meeting.dossier.empty() ? std::string_view{} : name_in(words);
  const std::string_view name = called.empty() ? name_of_series(meeting) : called;
  const auto date = parse_date(meeting.number.view());
  if (name.empty() || !date) return std::string(name);
  return std::string(name) + ", " + in_words(*date);
}

}  // namespace kamergraaf::detail
