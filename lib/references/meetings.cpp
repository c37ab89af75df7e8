// SPDX-License-Identifier: Apache-2.0
#include "references/meetings.hpp"

#include <array>
#include <chrono>
#include <map>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "wording/council.hpp"
#include "wording/meeting_day.hpp"

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

bool is_somewhere(const Identifier& meeting) { return !meeting.dossier.empty() || meeting.chamber != Chamber::none; }

bool is_spoken_of(std::string_view text, const Citation& citation) {
  static const Expression form(R"((?i)^(?:[{latin}]+{gap})*?(?:raad|europese{gap}top|eurotop)\b)", "Council spoken of");
  return citation.verdict == Verdict::unresolved && !is_somewhere(citation.id) && form.at(citation.span.of(text), 0);
}

void settle_day(const Document& document, Citation& citation) {
  const auto written = find_meeting_day(citation.context.of(document.text));
  citation.date = written ? settle(*written, document.head.date) : std::nullopt;
  if (citation.date) citation.id.number = std::string_view(to_string(*citation.date));
}

/// A meeting is not called two years before it; the year is misprinted.
bool is_too_far_ahead(const Head& head, const Date& date) {
  constexpr std::chrono::days farthest{2 * 366};
  return head.date && std::chrono::sys_days(date) - std::chrono::sys_days(*head.date) > farthest;
}

void conclude(const Document& document, Citation& citation, std::string_view which) {
  citation.reason = {};
  if (!citation.date)
    citation.reason =
        document.head.date ? "no such day is near the date of the paper" : "the day has no year, and the paper no date";
  else if (is_too_far_ahead(document.head, *citation.date))
    citation.reason = "the day is years after the paper";
  else if (!is_somewhere(citation.id))
    citation.reason = which;
  citation.verdict = citation.reason.empty() ? Verdict::resolved : Verdict::unresolved;
  citation.ground = citation.reason.empty() ? Ground::printed : Ground::none;
}

/// The dossier of the only Council in which the paper is; empty where there is none.
Dossier own_council(const Head& head) {
  std::vector<Dossier> councils;
  for (const DossierHeading& heading : head.dossiers)
    if (!council_name(heading.dossier).empty()) councils.push_back(heading.dossier);
  if (councils.empty() && !council_name(head.id.dossier).empty()) councils.push_back(head.id.dossier);
  return councils.size() == 1 ? councils.front() : Dossier{};
}

/// "21 501-14 Energieraad", of before 1994: the head tells in which dossier the letters on that Council came then.
Dossier as_headed(const Head& head, const Dossier& now) {
  if (now.empty()) return now;
  for (const DossierHeading& heading : head.dossiers) {
    const Council* council = heading.dossier.number == now.number ? council_called(heading.title) : nullptr;
    if (council && council->dossier == now) return heading.dossier;
  }
  return now;
}

bool is_near(const Head& head, const Citation& citation) {
  constexpr std::chrono::days farthest{150};
  return head.date && citation.date &&
         std::chrono::abs(std::chrono::sys_days(*head.date) - std::chrono::sys_days(*citation.date)) <= farthest;
}

using Days = std::map<Date, Dossier>;

Days councils_by_day(const std::vector<Citation>& meetings) {
  Days days;
  for (const Citation& meeting : meetings) {
    if (meeting.verdict != Verdict::resolved || meeting.id.dossier.empty()) continue;
    const auto [known, is_new] = days.try_emplace(*meeting.date, meeting.id.dossier);
    if (!is_new && known->second != meeting.id.dossier) known->second = {};
  }
  return days;
}

void settle_spoken(const Document& document, const Days& days, Citation& citation) {
  static const Expression summit(R"((?i)top{gap})", "summit");
  constexpr Dossier heads_of_government{"21501", "20"};
  static const Expression decided(R"((?i)\b(?:conclusies|verklaring|uitspraak|resolutie|aanbeveling){gap}van{gap}$)",
                                  "decided");
  const bool told_by_its_day = decided.is_in(before(document.text, citation.span.begin, 40));
  const bool is_summit = summit.is_in(citation.span.of(document.text));
  const auto named = citation.date ? days.find(*citation.date) : days.end();
  Dossier council = named != days.end()                                    ? named->second
                    : is_near(document.head, citation) && !told_by_its_day ? own_council(document.head)
                                                                           : Dossier{};
  if (is_summit && council != heads_of_government) council = {};
  citation.id.dossier = council;
  conclude(document, citation, "which Council is not said");
}

}  // namespace

void settle_meeting(const Document& document, Citation& citation) {
  if (citation.id.kind != Kind::meeting) return;
  settle_day(document, citation);
  if (is_spoken_of(document.text, citation)) return;
  citation.id.dossier = as_headed(document.head, citation.id.dossier);
  if (!is_somewhere(citation.id)) citation.id.chamber = chamber_of(document.head);
  citation.chamber = citation.id.chamber;
  conclude(document, citation, "which chamber is not said");
}

void settle_meetings(const Document& document, std::vector<Citation>& meetings, std::vector<Extractor::Rejection>& rejections) {
  for (Citation& meeting : meetings) settle_meeting(document, meeting);
  const Days days = councils_by_day(meetings);
  for (Citation& meeting : meetings) {
    if (!is_spoken_of(document.text, meeting)) continue;
    settle_spoken(document, days, meeting);
    if (meeting.verdict != Verdict::resolved) rejections.push_back({meeting.span, meeting.pattern, meeting.reason});
  }
  std::erase_if(meetings, [&](const Citation& meeting) { return is_spoken_of(document.text, meeting); });
}

std::string meeting_title(const Identifier& meeting, std::string_view words) {
  const std::string_view called = meeting.dossier.empty() ? std::string_view{} : name_in(words);
  const std::string_view name = called.empty() ? name_of_series(meeting) : called;
  const auto date = parse_date(meeting.number.view());
  if (name.empty() || !date) return std::string(name);
  return std::string(name) + ", " + in_words(*date);
}

}  // namespace kamergraaf::detail
