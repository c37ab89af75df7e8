// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/graph.hpp"

#include <algorithm>
#include <array>

#include "detail/council.hpp"
#include "detail/log.hpp"
#include "detail/sentence.hpp"
#include "references/meeting_papers.hpp"
#include "references/meetings.hpp"
#include "references/own_relations.hpp"

namespace kamergraaf {
namespace {

constexpr std::array<std::string_view, 4> vertex_kinds{"paper", "dossier", "meeting", "outside"};
constexpr std::array<std::string_view, 8> edge_kinds{"cites",  "in_dossier", "annex_of",   "replaces",
                                                     "amends", "answers",    "reports_on", "part_of"};
constexpr std::size_t words_limit = 240;

VertexKind vertex_kind(Kind kind) {
  switch (kind) {
    case Kind::kamerstuk:
    case Kind::aanhangsel:
    case Kind::kamervraag:
    case Kind::tkdocument:
    case Kind::bijlage:
      return VertexKind::paper;
    case Kind::dossier:
      return VertexKind::dossier;
    case Kind::handelingen:
    case Kind::meeting:
      return VertexKind::meeting;
    default:
      return VertexKind::outside;
  }
}

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

template <typename Value>
void fill(Value& field, const Value& value) {
  if (field == Value{}) field = value;
}

void fill_vertex(Vertex& vertex, const Vertex& facts) {
  fill(vertex.paper, facts.paper);
  fill(vertex.chamber, facts.chamber);
  fill(vertex.session, facts.session);
  fill(vertex.date, facts.date);
  fill(vertex.title, facts.title);
  fill(vertex.document, facts.document);
  fill(vertex.names, facts.names);
}

Vertex facts_of(const Document& document) {
  const Head& head = document.head;
  Vertex facts;
  facts.paper = head.kind;
  facts.known = true;
  facts.identifier = head.id;
  facts.chamber = head.chamber;
  facts.session = head.session;
  facts.date = head.date;
  facts.title = head.title;
  facts.document = document.name;
  for (const Author& author : head.authors) facts.names.push_back(author.name);
  facts.id = to_string(head.id);
  if (facts.id.empty()) facts.id = "doc:" + document.name;
  return facts;
}

Vertex facts_of(const Citation& citation, std::string_view text) {
  Vertex facts;
  facts.paper = citation.paper;
  facts.chamber = citation.chamber;
  facts.session = citation.session;
  facts.date = citation.date;
  for (const Span name : citation.names) facts.names.push_back(detail::folded(name.of(text)));
  return facts;
}

void name_meeting(Vertex& vertex) {
  vertex.title = detail::meeting_title(vertex.identifier);
  vertex.chamber = vertex.identifier.chamber;
  vertex.date = parse_date(vertex.identifier.number.view());
}

VertexDescriptor vertex_of(CitationGraph& graph, const std::string& id, const Identifier& identifier) {
  auto& index = graph[boost::graph_bundle].of;
  const auto found = index.find(id);
  if (found != index.end()) return found->second;
  Vertex vertex;
  vertex.id = id;
  vertex.kind = vertex_kind(identifier.kind);
  vertex.identifier = identifier;
  if (vertex.kind == VertexKind::dossier) vertex.title = detail::council_name(identifier.dossier);
  if (identifier.kind == Kind::meeting) name_meeting(vertex);
  return index[id] = boost::add_vertex(std::move(vertex), graph);
}

Edge& edge_of(CitationGraph& graph, VertexDescriptor from, VertexDescriptor to, EdgeKind kind) {
  const auto edges = boost::out_edges(from, graph);
  for (auto edge = edges.first; edge != edges.second; ++edge)
    if (boost::target(*edge, graph) == to && graph[*edge].kind == kind) return graph[*edge];
  return graph[boost::add_edge(from, to, Edge{kind, {}}, graph).first];
}

void add_mention(Edge& edge, const Mention& mention) {
  const auto before = [](const Mention& a, const Mention& b) { return a.span < b.span; };
  const auto same_place = std::equal_range(edge.mentions.begin(), edge.mentions.end(), mention, before);
  if (std::find(same_place.first, same_place.second, mention) == same_place.second)
    edge.mentions.insert(same_place.second, mention);
}

bool has_mention_at(const Edge& edge, Span span) {
  return std::any_of(edge.mentions.begin(), edge.mentions.end(),
                     [&](const Mention& mention) { return mention.span.overlaps(span); });
}

void add_to_dossier(CitationGraph& graph, VertexDescriptor paper) {
  const Identifier own = graph[paper].identifier;
  if ((own.kind != Kind::kamerstuk && own.kind != Kind::meeting) || own.dossier.empty()) return;
  const Identifier dossier = dossier_of(own);
  edge_of(graph, paper, vertex_of(graph, to_string(dossier), dossier), EdgeKind::in_dossier);
}

void add_heading(CitationGraph& graph, VertexDescriptor paper, const DossierHeading& heading) {
  const Identifier id{Kind::dossier, {}, heading.dossier, {}, {}};
  if (id.dossier.empty()) return;
  const VertexDescriptor vertex = vertex_of(graph, to_string(id), id);
  Vertex& dossier = graph[vertex];
  if (dossier.title == detail::council_name(heading.dossier) && !heading.title.empty()) dossier.title = heading.title;
  dossier.known = true;
  edge_of(graph, paper, vertex, EdgeKind::in_dossier);
}

VertexDescriptor cited(CitationGraph& graph, const Identifier& id) {
  const VertexDescriptor vertex = vertex_of(graph, to_string(id), id);
  add_to_dossier(graph, vertex);
  return vertex;
}

VertexDescriptor meeting_of(CitationGraph& graph, const Identifier& id, const std::string& title) {
  const VertexDescriptor vertex = cited(graph, id);
  if (graph[vertex].title == detail::meeting_title(id)) graph[vertex].title = title;
  return vertex;
}

void add_meetings(CitationGraph& graph, VertexDescriptor paper, const Document& document, std::span<const Citation> citations) {
  const auto kind = [](const detail::PaperOfMeeting& one) { return one.reports ? EdgeKind::reports_on : EdgeKind::part_of; };
  for (const detail::PaperOfMeeting& own : detail::meetings_of(document))
    edge_of(graph, paper, meeting_of(graph, own.meeting, own.title), kind(own));
  for (const detail::PaperOfMeeting& other : detail::cited_papers_of_meetings(document, citations))
    edge_of(graph, cited(graph, other.paper), meeting_of(graph, other.meeting, other.title), kind(other));
}

VertexDescriptor add_paper(CitationGraph& graph, const Document& document) {
  Vertex facts = facts_of(document);
  const VertexDescriptor paper = vertex_of(graph, facts.id, facts.identifier);
  if (graph[paper].known) {
    fill_vertex(graph[paper], facts);
  } else {
    facts.kind = graph[paper].kind;
    fill_vertex(facts, graph[paper]);
    graph[paper] = std::move(facts);
  }
  for (const DossierHeading& heading : document.head.dossiers) add_heading(graph, paper, heading);
  add_to_dossier(graph, paper);
  return paper;
}

void add_amended_and_replaced(CitationGraph& graph, VertexDescriptor paper, const Document& document,
                              std::span<const Citation> citations) {
  if (const auto bill = detail::amended_bill(document.head)) edge_of(graph, paper, cited(graph, *bill), EdgeKind::amends);
  for (const auto& [later, earlier] : detail::replaced_papers(document, citations))
    edge_of(graph, cited(graph, later), cited(graph, earlier), EdgeKind::replaces);
}

void add_citation(CitationGraph& graph, VertexDescriptor paper, const Document& document, const Citation& citation) {
  if (citation.verdict != Verdict::resolved) return;
  const std::string_view text = document.text;
  const std::string id = to_string(citation.id);
  if (id.empty() || id == graph[paper].id) return;
  const VertexDescriptor target =
      citation.id.kind == Kind::meeting
          ? meeting_of(graph, citation.id, detail::meeting_title(citation.id, citation.span.of(text)))
          : cited(graph, citation.id);
  if (graph[target].kind != VertexKind::dossier) fill_vertex(graph[target], facts_of(citation, text));
  const Mention mention{citation.span, citation.footnote, std::string(citation.span.of(text)),
                        detail::sentence_around(text, citation.span, words_limit), citation.relation};
  for (const EdgeKind kind : {EdgeKind::cites, further_kind(detail::own_relation(document, citation))}) {
    Edge& edge = edge_of(graph, paper, target, kind);
    if (!citation.publisher || !has_mention_at(edge, mention.span)) add_mention(edge, mention);
  }
}

}  // namespace

std::string_view name_of(VertexKind kind) { return vertex_kinds[static_cast<std::size_t>(kind)]; }
std::string_view name_of(EdgeKind kind) { return edge_kinds[static_cast<std::size_t>(kind)]; }

std::optional<VertexDescriptor> find(const CitationGraph& graph, std::string_view id) {
  const auto& index = graph[boost::graph_bundle].of;
  const auto found = index.find(std::string(id));
  return found == index.end() ? std::nullopt : std::optional<VertexDescriptor>(found->second);
}

VertexDescriptor add(CitationGraph& graph, const Document& document, std::span<const Citation> citations) {
  const VertexDescriptor paper = add_paper(graph, document);
  if (const auto& replaced = document.head.replaces;
      replaced && !to_string(*replaced).empty() && *replaced != graph[paper].identifier)
    edge_of(graph, paper, cited(graph, *replaced), EdgeKind::replaces);
  for (const bool publisher : {false, true})
    for (const Citation& citation : citations)
      if (citation.publisher == publisher) add_citation(graph, paper, document, citation);
  add_amended_and_replaced(graph, paper, document, citations);
  add_meetings(graph, paper, document, citations);
  detail::log().debug("{}: {} citations; the graph has {} vertices", graph[paper].id, citations.size(),
                      boost::num_vertices(graph));
  return paper;
}

}  // namespace kamergraaf
