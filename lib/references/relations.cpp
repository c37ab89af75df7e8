// SPDX-License-Identifier: Apache-2.0
#include "references/relations.hpp"

#include <algorithm>

#include "references/completion.hpp"
#include "wording/relation.hpp"

namespace kamergraaf::detail {
namespace {

using Citations = std::vector<Citation>;

/// Where the words about a citation stand: around it, or around the mark of its footnote where the note is the citation alone.
struct Place {
  Span span;
  std::size_t from = 0;
};

bool opens_its_note(std::string_view text, const Footnote& note, const Citation& citation) {
  const std::string_view before = text.substr(note.text.begin, citation.group.begin - note.text.begin);
  return before.find_first_not_of(" \t\n") == std::string_view::npos;
}

Place place_of(const Document& document, const Citation& citation) {
  const Footnote* note = footnote_at(document, citation.span);
  if (!note) return {citation.group, 0};
  if (note->mark.empty() || !opens_its_note(document.text, *note, citation)) return {citation.group, note->text.begin};
  return {note->mark, 0};
}

bool may_be_followed_up(const Citation& citation) {
  return citation.relation == Relation::cites &&
         (citation.paper == PaperKind::motion || citation.paper == PaperKind::amendment ||
          citation.id.kind == Kind::kamervraag);
}

bool is_followed_up(const Document& document, const Citations& citations, std::size_t index) {
  const std::string_view text = document.text;
  const Citation& citation = citations[index];
  const Place place = place_of(document, citation);
  const bool listed = index + 1 < citations.size() && place.span == citation.group;
  const Span behind = sentence_behind(text, place.span.end, listed ? citations[index + 1].group.begin : text.size());
  const std::size_t end = citation.form == Form::implicit ? place.span.end : place.span.begin;
  return follows_up(sentence_before(text, place.from, end).of(text), behind.of(text));
}

bool are_listed(std::string_view text, const Citation& a, const Citation& b) {
  if (a.group == b.group) return true;
  return a.group.end <= b.group.begin && goes_on_with_list(text.substr(a.group.end, b.group.begin - a.group.end));
}

/// The next of a list whose end is the end of the reference: ", de motie-De Vries".
std::string_view up_to_end(std::string_view text, const Citation& a, const Citation& b) {
  return a.group.end <= b.group.begin ? text.substr(a.group.end, b.group.end - a.group.end) : std::string_view{};
}

Words words_of(const Document& document, const Citations& citations, std::size_t index) {
  const Citation& citation = citations[index];
  const Place place = place_of(document, citation);
  const bool at_mark = place.span != citation.group;
  const std::size_t behind = at_mark || index == 0 ? 0 : citations[index - 1].group.end;
  const Span window =
      sentence_before(document.text, std::max(place.from, behind), at_mark ? place.span.begin : citation.group.end);
  const Tie tie = tie_before(window.of(document.text), citation.id.kind);
  Words words;
  words.relation = tie.relation;
  words.outside_brackets = window.of(document.text).find('(', tie.words.end) != std::string_view::npos;
  words.paper = citation.paper;
  return words;
}

}  // namespace

bool shares_relation(std::string_view between, const Words& before, const Words& own) {
  if (before.relation == Relation::cites || own.relation != Relation::cites || !goes_on_with_list(between)) return false;
  const bool same_kind = own.paper == before.paper || own.paper == PaperKind::unknown || before.paper == PaperKind::unknown;
  return (same_kind || before.relation != Relation::follow_up) && (before.outside_brackets || between.front() != ')');
}

void relate_behind(const Document& document, bool references, Citations& citations) {
  for (std::size_t i = citations.size(); i-- > 0;) {
    Citation& citation = citations[i];
    if ((citation.form == Form::implicit) != references || !may_be_followed_up(citation)) continue;
    const bool next_is = i + 1 < citations.size() && citations[i + 1].relation == Relation::follow_up &&
                         are_listed(document.text, citation, citations[i + 1]);
    if (next_is || is_followed_up(document, citations, i)) citation.relation = Relation::follow_up;
  }
}

void relate_references(const Document& document, Citations& citations) {
  Words last;
  for (std::size_t i = 0; i < citations.size(); ++i) {
    Citation& citation = citations[i];
    if (citation.form != Form::implicit) {
      last = {};
      last.relation = citation.relation;
      last.paper = citation.paper;
      continue;
    }
    Words own = words_of(document, citations, i);
    if (i > 0 && shares_relation(up_to_end(document.text, citations[i - 1], citation), last, own)) {
      own.relation = last.relation;
      own.outside_brackets = true;
    }
    citation.relation = own.relation;
    last = own;
  }
  relate_behind(document, true, citations);
}

}  // namespace kamergraaf::detail
