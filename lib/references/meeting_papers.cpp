// SPDX-License-Identifier: Apache-2.0
#include "references/meeting_papers.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "kamergraaf/extractor.hpp"
#include "patterns/families.hpp"
#include "references/meetings.hpp"
#include "wording/council.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_between = 60;
constexpr std::size_t longest_words = 160;

/// What the words that end at a meeting say that a paper is to it.
enum class Said { nothing, report, agenda, else_about_it };

Said said_before(std::string_view words) {
  static const Expression form(
      R"((?i)(?:\b(?P<report>verslag(?:en)?|terugkoppeling)|\b(?P<agenda>geannoteerde{gap}agenda(?:['\x{2019}]?s)?))(?:{gap}(?:van|over|voor|t\.b\.v\.|ten{gap}behoeve{gap}van|de|het|een|deze|die|dit))*{space}$)",
      "report of a meeting");
  static const Expression about(
      R"((?i)\b(?:[{latin}]*overleg|[{latin}]*debat|antwoord[{latin}]*|beantwoording|inbreng|vragen|beslisnota|reactie|verzoek|uitstel|nazending|motie)\b)",
      "another paper about it");
  const auto match = form.find(words);
  if (!match) return Said::nothing;
  if (!form.named(*match, "report").empty()) return Said::report;
  return about.find(words.substr(0, match->front().begin)) ? Said::else_about_it : Said::agenda;
}

Said said_between(std::string_view words) {
  static const Expression form(
      R"((?i)^{space}(?:[(\[]|,){space}(?:zie{gap}(?:ook{gap})?)?(?:(?:voor{gap})?(?:het|de){gap})?(?:(?P<report>verslag)|(?P<agenda>geannoteerde{gap}agenda))(?:{gap}(?:zie|in|van))?{space}[:,]?{space}$)",
      "a word for the paper");
  const auto match = form.at(words, 0);
  if (!match) return Said::nothing;
  return form.named(*match, "report").empty() ? Said::agenda : Said::report;
}

bool is_directly_behind(std::string_view between, bool in_a_note) {
  static const Expression form(R"((?i)^{space}[(\[,]+{space}(?:zie(?:{gap}ook)?[:]?{gap})?$)", "behind it");
  static const Expression mark(R"(^[\s.,)]*$)", "a mark behind it");
  return in_a_note ? mark.is_at(between, 0) : form.is_at(between, 0);
}

bool tells_what_was_done(std::string_view words) {
  static const Expression form(R"((?i)\b(?:tijdens|gedurende|in{gap}de{gap}marge{gap}van){gap}$)", "during");
  return form.is_in(words);
}

/// The byte at which a reader comes upon the paper: its citation, or the mark of the note that begins with it.
std::optional<std::size_t> place_of(const Document& document, const Citation& citation) {
  if (citation.footnote == 0) return citation.group.begin;
  const auto after = std::partition_point(document.footnotes.begin(), document.footnotes.end(),
                                          [&](const Footnote& one) { return one.text.begin <= citation.group.begin; });
  if (after == document.footnotes.begin()) return {};
  const auto note = std::prev(after);
  if (note->mark.empty() || !note->text.contains(citation.group)) return {};
  static const Expression opening(R"((?i)^{space}(?:zie(?:{gap}ook)?[:]?{space})?$)", "begin of a note");
  const Span before_it{note->text.begin, citation.group.begin};
  return opening.at(before_it.of(document.text), 0) ? std::optional(note->mark.begin) : std::nullopt;
}

bool is_meeting(const Citation& citation) { return citation.id.kind == Kind::meeting && citation.verdict == Verdict::resolved; }

class Meetings {
 public:
  Meetings(const Document& document, std::span<const Citation> citations) : document_(document) {
    for (const Citation& citation : citations)
      if (is_meeting(citation)) add(citation);
    std::stable_sort(all_.begin(), all_.end(), [](const Citation* a, const Citation* b) { return a->span < b->span; });
  }

  std::optional<PaperOfMeeting> of(const Citation& paper) const {
    const auto place = place_of(document_, paper);
    if (!place) return {};
    const auto behind =
        std::partition_point(all_.begin(), all_.end(), [&](const Citation* meeting) { return meeting->span.end <= *place; });
    if (behind != all_.begin())
      if (auto found = beside(**std::prev(behind), paper, *place)) return found;
    return named_again(paper, *place);
  }

 private:
  void add(const Citation& meeting) {
    all_.push_back(&meeting);
    const auto [known, is_new] = of_dossier_.try_emplace(meeting.id.dossier, &meeting);
    if (!is_new && known->second && known->second->id != meeting.id) known->second = nullptr;
  }

  std::optional<PaperOfMeeting> beside(const Citation& meeting, const Citation& paper, std::size_t place) const {
    const std::string_view text = document_.text;
    if (place - meeting.span.end > longest_between) return {};
    const std::string_view between = text.substr(meeting.span.end, place - meeting.span.end);
    if (const Said said = said_between(between); said != Said::nothing) return found(paper, meeting, said == Said::report);
    if (!is_directly_behind(between, paper.footnote != meeting.footnote)) return {};
    const std::string_view words = before(text, meeting.span.begin, longest_words);
    const Said said = said_before(words);
    if (said == Said::report || said == Said::agenda) return found(paper, meeting, said == Said::report);
    if (said == Said::else_about_it || meeting.id.dossier.empty() || paper.id.dossier != meeting.id.dossier) return {};
    const bool past = document_.head.date && meeting.date && *meeting.date < *document_.head.date;
    return found(paper, meeting, past && tells_what_was_done(words));
  }

  std::optional<PaperOfMeeting> named_again(const Citation& paper, std::size_t place) const {
    static const Expression form(
        R"((?:\b(?:extra|(?:in)?formele|buitengewone|ingelaste|aanstaande|komende|afgelopen|laatste|speciale){gap})*\b(?P<council>)" +
            council_names() + R"(){space}\.?\(?$)",
        "meeting spoken of");
    const auto known = of_dossier_.find(paper.id.dossier);
    if (known == of_dossier_.end() || !known->second || paper.id.dossier.empty()) return {};
    const std::string_view words = before(document_.text, place, longest_words);
    const auto match = form.find(words);
    if (!match) return {};
    const Council* council = council_called(form.named(*match, "council").of(words));
    if (!council || council->dossier != paper.id.dossier) return {};
    const Said said = said_before(words.substr(0, match->front().begin));
    if (said != Said::report && said != Said::agenda) return {};
    return found(paper, *known->second, said == Said::report);
  }

  PaperOfMeeting found(const Citation& paper, const Citation& meeting, bool reports) const {
    return {paper.id, meeting.id, reports, meeting_title(meeting.id, meeting.span.of(document_.text))};
  }

  const Document& document_;
  std::vector<const Citation*> all_;
  std::map<Dossier, const Citation*> of_dossier_;  ///< null where the document names several
};

void read_title(const Document& document, const std::string& title, std::vector<PaperOfMeeting>& papers) {
  static const Expression cue(R"((?i)\b(?:verslag|terugkoppeling|agenda))", "report or agenda");
  static const Extractor extractor(patterns::meetings());
  if (!cue.find(title)) return;
  Document own;
  own.text = title;
  own.head = document.head;
  for (Citation& citation : extractor.extract(title)) {
    settle_meeting(own, citation);
    const Said said = said_before(std::string_view(title).substr(0, citation.span.begin));
    if (is_meeting(citation) && (said == Said::report || said == Said::agenda))
      papers.push_back(
          {document.head.id, citation.id, said == Said::report, meeting_title(citation.id, citation.span.of(title))});
  }
}

void read_sitting(const Head& head, std::vector<PaperOfMeeting>& papers) {
  const Chamber chamber = head.id.chamber == Chamber::none ? head.chamber : head.id.chamber;
  if (head.id.kind != Kind::handelingen || !head.date || chamber == Chamber::none) return;
  Identifier meeting;
  meeting.kind = Kind::meeting;
  meeting.chamber = chamber;
  meeting.number = std::string_view(to_string(*head.date));
  papers.push_back({head.id, meeting, false, meeting_title(meeting)});
}

}  // namespace

std::vector<PaperOfMeeting> cited_papers_of_meetings(const Document& document, std::span<const Citation> citations) {
  std::vector<PaperOfMeeting> papers;
  if (std::none_of(citations.begin(), citations.end(), is_meeting)) return papers;
  const Meetings meetings(document, citations);
  for (const Citation& citation : citations)
    if (citation.id.kind == Kind::kamerstuk && citation.verdict == Verdict::resolved && !citation.id.number.empty())
      if (auto found = meetings.of(citation)) papers.push_back(std::move(*found));
  return papers;
}

std::vector<PaperOfMeeting> meetings_of(const Document& document) {
  std::vector<PaperOfMeeting> papers;
  read_title(document, document.head.title, papers);
  if (document.head.subject != document.head.title) read_title(document, document.head.subject, papers);
  read_sitting(document.head, papers);
  return papers;
}

}  // namespace kamergraaf::detail
