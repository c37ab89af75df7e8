// SPDX-License-Identifier: Apache-2.0
#include "graph/reading.hpp"

#include <array>
#include <charconv>
#include <unordered_map>
#include <utility>

#include "detail/printable.hpp"
#include "graph/joined.hpp"
#include "references/meeting_papers.hpp"
#include "references/meetings.hpp"
#include "references/own_relations.hpp"
#include "wording/sentence.hpp"

namespace kamergraaf {
namespace {

constexpr std::size_t words_limit = 240;

EdgeKind further_kind(Relation relation) {
  switch (relation) {
    case Relation::replaces:
      return EdgeKind::replaces;
    case Relation::report:
      return EdgeKind::reports_on;
    case Relation::reply:
      return EdgeKind::answers;
    case Relation::annex:
      return EdgeKind::annex_of;
    case Relation::amends:
      return EdgeKind::amends;
    default:
      return EdgeKind::cites;
  }
}

Vertex vertex_of(const Document& document) {
  const Head& head = document.head;
  Vertex vertex = detail::bare_vertex(head.id);
  vertex.id = id_of(document);
  vertex.paper = head.kind;
  vertex.known = true;
  vertex.chamber = head.chamber;
  vertex.session = head.session;
  vertex.date = head.date;
  vertex.title = head.title;
  vertex.document = document.name;
  for (const Author& author : head.authors) vertex.names.push_back(author.name);
  detail::own_all(vertex);
  return vertex;
}

Vertex vertex_of(const Quotation& quotation) {
  const Citation& citation = quotation.citation;
  Vertex vertex = detail::bare_vertex(citation.id);
  if (vertex.kind == VertexKind::dossier) return vertex;
  Vertex told = vertex;
  told.own = 0;
  told.paper = citation.paper;
  told.chamber = citation.chamber;
  told.session = citation.session;
  told.date = citation.date;
  told.names = quotation.names;
  detail::join(vertex, told);
  return vertex;
}

/// A meeting by the name that is told; what it is called by its identifier alone is no such name.
Vertex meeting_of(const Identifier& id, const std::string& title) {
  Vertex meeting = detail::bare_vertex(id);
  if (title == meeting.title || title.empty()) return meeting;
  meeting.title = title;
  detail::own(meeting, Field::title);
  return meeting;
}

class Teller {
 public:
  explicit Teller(const Vertex& paper) { place_of(paper); }

  std::uint32_t place_of(const Vertex& told) {
    const auto [found, is_new] = places_.emplace(told.id, static_cast<std::uint32_t>(reading_.vertices.size()));
    if (is_new)
      reading_.vertices.push_back(told);
    else
      detail::join(reading_.vertices[found->second], told);
    return found->second;
  }

  void tell(const Vertex& from, const Vertex& to, EdgeKind kind, std::optional<Mention> mention = {}) {
    if (from.id == to.id || from.id.empty() || to.id.empty()) return;
    const std::uint32_t begin = place_of(from);
    const std::uint32_t end = place_of(to);
    reading_.edges.push_back({begin, end, kind, std::move(mention)});
  }

  /// An edge from the paper itself.
  void tell(const Vertex& to, EdgeKind kind, std::optional<Mention> mention = {}) {
    tell(reading_.vertices.front(), to, kind, std::move(mention));
  }

  Reading take() { return std::move(reading_); }

 private:
  Reading reading_;
  std::unordered_map<std::string, std::uint32_t> places_;
};

void tell(Teller& teller, const Quotation& quotation) {
  const Citation& citation = quotation.citation;
  if (citation.verdict != Verdict::resolved) return;
  Vertex cited = vertex_of(quotation);
  if (citation.id.kind == Kind::meeting)
    detail::join(cited, meeting_of(citation.id, detail::meeting_title(citation.id, quotation.mention.text)));
  for (const EdgeKind kind : {EdgeKind::cites, further_kind(quotation.own_relation)})
    teller.tell(cited, kind, quotation.mention);
}

void tell(Teller& teller, const DossierHeading& heading) {
  Vertex dossier = detail::bare_vertex({Kind::dossier, {}, heading.dossier, {}, {}});
  if (heading.dossier.empty()) return;
  dossier.known = true;
  if (!heading.title.empty()) {
    dossier.title = heading.title;
    detail::own(dossier, Field::title);
  }
  teller.tell(dossier, EdgeKind::in_dossier);
}

void tell_of_meetings(Teller& teller, const Document& document, std::span<const Citation> citations) {
  const auto kind = [](const detail::PaperOfMeeting& one) { return one.reports ? EdgeKind::reports_on : EdgeKind::part_of; };
  for (const detail::PaperOfMeeting& own : detail::meetings_of(document))
    teller.tell(meeting_of(own.meeting, own.title), kind(own));
  for (const detail::PaperOfMeeting& other : detail::cited_papers_of_meetings(document, citations))
    teller.tell(detail::bare_vertex(other.paper), meeting_of(other.meeting, other.title), kind(other));
}

void tell_of_others(Teller& teller, const Document& document, std::span<const Citation> citations) {
  if (document.head.replaces) teller.tell(detail::bare_vertex(*document.head.replaces), EdgeKind::replaces);
  if (const auto bill = detail::amended_bill(document.head)) teller.tell(detail::bare_vertex(*bill), EdgeKind::amends);
  for (const auto& [later, earlier] : detail::replaced_papers(document, citations))
    teller.tell(detail::bare_vertex(later), detail::bare_vertex(earlier), EdgeKind::replaces);
}

/// "#" and 64 bits that tell one text from another (FNV-1a), in hexadecimal.
std::string digest_of(std::string_view text) {
  std::uint64_t hash = 0xCBF2'9CE4'8422'2325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100'0000'01B3;
  std::array<char, 16> digits{};
  const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), hash, 16).ptr;
  return '#' + std::string(std::as_const(digits).data(), end);
}

}  // namespace

std::string id_of(const Document& document) {
  std::string id = to_string(document.head.id);
  if (!id.empty()) return id;
  if (document.name.empty()) return "doc:" + digest_of(document.text);
  const std::string name = detail::as_utf8(document.name);
  return "doc:" + name + (name == document.name ? "" : digest_of(document.name));
}

Quotation quotation_of(const Document& document, const Citation& citation) {
  const std::string_view text = document.text;
  Quotation quotation;
  quotation.own_relation = detail::own_relation(document, citation);
  quotation.citation = citation;
  quotation.mention = {citation.span,
                       citation.footnote,
                       std::string(citation.span.of(text)),
                       detail::sentence_around(text, citation.span, words_limit),
                       citation.relation,
                       citation.publisher};
  for (const Span name : citation.names) quotation.names.push_back(detail::folded(name.of(text)));
  return quotation;
}

Reading reading_of(const Document& document, std::span<const Citation> citations) {
  Teller teller(vertex_of(document));
  for (const DossierHeading& heading : document.head.dossiers) tell(teller, heading);
  for (const Citation& citation : citations)
    if (citation.verdict == Verdict::resolved) tell(teller, quotation_of(document, citation));
  tell_of_others(teller, document, citations);
  tell_of_meetings(teller, document, citations);
  return teller.take();
}

Reading detail::reading_of(const Vertex& paper, const Quotation& quotation) {
  Teller teller(paper);
  tell(teller, quotation);
  return teller.take();
}

}  // namespace kamergraaf
