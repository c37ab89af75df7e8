// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <memory>

#include "command.hpp"
#include "gathered.hpp"
#include "trail.hpp"

namespace kamergraaf::cli {
namespace {

constexpr const char* examples = R"(Examples:
  kamergraaf trace kst-21501-20-2189 brieven/
  kamergraaf trace kst-21501-20-2189 --out --depth 3 --kind motion --since 2024-09-17 brieven/
  kamergraaf trace kst-21501-20-2189 --chain kst-36045-190 --all brieven/
  kamergraaf trace kst-36045-191 --follow-up brieven/)";

struct Options {
  Inputs inputs;
  std::string id;
  std::string chain;
  std::string common;
  std::string format;
  std::string since;
  std::string until;
  std::string as_of;
  std::string kind;
  std::string chamber;
  std::string dossier;
  std::vector<std::string> along;
  std::optional<std::size_t> depth;
  std::size_t limit = 0;
  bool in = false;
  bool out = false;
  bool both = false;
  bool all = false;
  bool versions = false;
  bool follow_up = false;
};

constexpr std::array vertex_kinds{VertexKind::paper, VertexKind::dossier, VertexKind::meeting, VertexKind::outside};
constexpr std::array edge_kinds{EdgeKind::cites,  EdgeKind::in_dossier, EdgeKind::annex_of,   EdgeKind::replaces,
                                EdgeKind::amends, EdgeKind::answers,    EdgeKind::reports_on, EdgeKind::part_of};

template <typename Kinds>
std::string names_of(const Kinds& kinds) {
  std::string all;
  for (const auto kind : kinds) all += (all.empty() ? "" : ", ") + std::string(name_of(kind));
  return all;
}

std::string known_kinds() {
  std::string all;
  for (auto kind = PaperKind::letter; kind <= PaperKind::other; kind = static_cast<PaperKind>(static_cast<int>(kind) + 1))
    all += std::string(name_of(kind)) + ", ";
  return all + names_of(vertex_kinds);
}

std::optional<Date> date_of(const std::string& text, const std::string& option) {
  if (text.empty()) return {};
  const auto date = parse_date(text);
  if (!date) throw Unusable(option + ": no date (YYYY-MM-DD): " + text);
  return date;
}

void set_kind(TraceOptions& trace, const std::string& name) {
  if (name.empty()) return;
  trace.paper = parse_paper_kind(name);
  if (trace.paper != PaperKind::unknown) return;
  for (const VertexKind kind : vertex_kinds)
    if (name_of(kind) == name) trace.vertex = kind;
  if (!trace.vertex) throw Unusable("--kind: no kind of paper or vertex: " + name + "; there are " + known_kinds());
}

std::vector<EdgeKind> kinds_along(const std::vector<std::string>& names) {
  std::vector<EdgeKind> kinds;
  for (const std::string& name : names) {
    const auto kind = std::find_if(edge_kinds.begin(), edge_kinds.end(), [&](EdgeKind one) { return name_of(one) == name; });
    if (kind == edge_kinds.end()) throw Unusable("--along: no kind of edge: " + name + "; there are " + names_of(edge_kinds));
    kinds.push_back(*kind);
  }
  return kinds;
}

void set_chamber(TraceOptions& trace, const std::string& name) {
  if (name.empty()) return;
  for (const Chamber chamber : {Chamber::eerste, Chamber::tweede, Chamber::verenigde})
    if (name_of(chamber) == name) trace.chamber = chamber;
  if (trace.chamber == Chamber::none) throw Unusable("--chamber: no chamber: " + name + "; there are I, II and VV");
}

Direction direction_of(const Options& options) {
  if (options.both || options.in == options.out) return Direction::both;
  return options.in ? Direction::in : Direction::out;
}

TraceOptions trace_options(const Options& options) {
  TraceOptions trace;
  trace.direction = direction_of(options);
  trace.depth = options.depth.value_or(trace.depth);
  trace.since = date_of(options.since, "--since");
  trace.until = date_of(options.until, "--until");
  trace.dossier = options.dossier;
  trace.limit = options.limit;
  set_kind(trace, options.kind);
  trace.along = kinds_along(options.along);
  set_chamber(trace, options.chamber);
  return trace;
}

/// A chain leads through whatever papers it needs.
void tell_of_filters(const Options& options) {
  if (!options.since.empty() || !options.until.empty() || !options.kind.empty())
    complain("--since, --until and --kind choose among the papers around one; a chain leads through any");
}

ChainOptions chain_options(const Options& options) {
  ChainOptions chain;
  chain.direction = direction_of(options);
  chain.depth = options.depth.value_or(chain.depth);
  chain.along = kinds_along(options.along);
  return chain;
}

void tell_cut(bool cut, std::size_t limit) {
  if (cut) complain("cut at " + std::to_string(limit) + ": there are more (--limit)");
}

template <typename Graph>
std::string chains_to(const Graph& graph, VertexOf<Graph> from, const Options& options) {
  tell_of_filters(options);
  const ChainOptions wanted = chain_options(options);
  const auto to = vertex_in(graph, options.chain);
  Chains<Graph> found;
  if (options.all)
    found = all_chains_between(graph, from, to, wanted, options.limit);
  else if (auto chain = chain_between(graph, from, to, wanted); !chain.empty())
    found.chains.push_back(std::move(chain));
  if (found.chains.empty()) complain("no chain from " + graph[from].id + " to " + graph[to].id);
  tell_cut(found.cut, options.limit);
  Trail<Graph> trail;
  for (const auto& chain : found.chains) {
    trail.steps.push_back({to, chain.size(), trail.edges.size()});
    trail.edges.insert(trail.edges.end(), chain.begin(), chain.end());
  }
  return lines_of(graph, from, trail, options.format);
}

template <typename Graph>
void print_walk(const Graph& graph, const Options& options, const TraceOptions& wanted) {
  const auto from = vertex_in(graph, options.id);
  if (options.versions) return print(lines_of(graph, versions_of(graph, from), options.format));
  if (options.follow_up) return print(lines_of(graph, follow_ups(graph, from), options.format));
  if (!options.common.empty())
    return print(lines_of(graph, common_ancestors(graph, from, vertex_in(graph, options.common)), options.format));
  if (!options.chain.empty()) return print(chains_to(graph, from, options));
  const auto trail = trace(graph, from, wanted);
  print(lines_of(graph, from, trail, options.format));
  tell_cut(trail.cut, options.limit);
}

int run(const Options& options) {
  if (!options.chain.empty() && !options.all && options.limit != 0) throw Unusable("--limit: with --chain it needs --all");
  TraceOptions wanted = trace_options(options);
  const auto day = date_of(options.as_of, "--as-of");
  const Gathered gathered = gather(options.inputs);
  const CitationGraph& graph = gathered.graph;
  if (!wanted.dossier.empty()) wanted.dossier = graph[vertex_in(graph, wanted.dossier)].id;
  const bool is_later = day && !as_of(graph, *day).m_vertex_pred(vertex_in(graph, options.id));
  if (is_later) throw Error("later than --as-of " + options.as_of, options.id);
  if (day)
    print_walk(as_of(gathered.graph, *day), options, wanted);
  else
    print_walk(gathered.graph, options, wanted);
  return gathered.status;
}

void add_walk(CLI::App& command, Options& options) {
  command.add_flag("--in", options.in, "Follow citations back, to the papers that cite");
  command.add_flag("--out", options.out, "Follow citations to the papers cited");
  command.add_flag("--both", options.both, "Both ways; so it is without any of the three");
  command.add_option("--depth", options.depth, "How many steps: 1, or with --chain as many as it takes")->check(at_least_one);
  command.add_option("--along", options.along, "Follow edges of this kind alone: cites, in_dossier, replaces ...")
      ->delimiter(',')
      ->allow_extra_args(false);
  command.add_option("--as-of", options.as_of, "Leave out what is later than this date (YYYY-MM-DD)");
}

void add_filters(CLI::App& command, Options& options) {
  command.add_option("--since", options.since, "Print papers of this date (YYYY-MM-DD) or later alone");
  command.add_option("--until", options.until, "Print papers of this date or earlier alone");
  command.add_option("--kind", options.kind, "Print this kind alone: letter, motion ..., or paper, dossier, meeting, outside");
  command.add_option("--chamber", options.chamber, "Print papers of this chamber alone: I, II or VV");
  command.add_option("--dossier", options.dossier, "Print papers in this dossier alone: 36045");
  command.add_option("--limit", options.limit, "Print no more than so many, and say where there are more")->check(at_least_one);
}

void add_answers(CLI::App& command, Options& options) {
  auto* chain = command.add_option("--chain", options.chain, "Print the shortest chain to this paper, and nothing else");
  command.add_flag("--all", options.all, "Print all shortest chains")->needs(chain);
  auto* common = command.add_option("--common", options.common, "Print what both this paper and ID build on, and nothing else");
  auto* versions = command.add_flag("--versions", options.versions, "Print the versions of ID, the oldest first");
  auto* follow_up =
      command.add_flag("--follow-up", options.follow_up, "Print the later letters that cite any version of ID, by ministry");
  for (auto* one : {chain, common, versions, follow_up}) {
    for (auto* other : {chain, common, versions, follow_up})
      if (one != other) one->excludes(other);
    for (const char* filter : {"--chamber", "--dossier"}) one->excludes(filter);
  }
  for (auto* one : {common, versions, follow_up})
    for (const char* other : {"--since", "--until", "--kind", "--in", "--out", "--both", "--depth", "--along", "--limit"})
      one->excludes(other);
}

}  // namespace

Subcommand trace_command(CLI::App& app) {
  CLI::App* command = app.add_subcommand("trace", "Print the papers around one, nearest first, with the chain to each");
  const auto options = std::make_shared<Options>();
  command->add_option("ID", options->id, "The paper: its identifier, address or citation")->required()->type_name("");
  add_inputs(*command, options->inputs);
  add_knowledge(*command, options->inputs);
  add_merged(*command, options->inputs);
  add_walk(*command, *options);
  add_filters(*command, *options);
  add_answers(*command, *options);
  add_format(*command, options->format, {"text", "jsonl"});
  command->footer(examples);
  return {command, [options] { return run(*options); }};
}

}  // namespace kamergraaf::cli
