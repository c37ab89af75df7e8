// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <limits>
#include <memory>

#include "command.hpp"
#include "detail/records.hpp"
#include "gathered.hpp"
#include "kamergraaf/traverse.hpp"
#include "lines.hpp"

namespace kamergraaf::cli {
namespace {

using detail::Record;

constexpr const char* examples = R"(Examples:
  kamergraaf trace kst-21501-20-2189 brieven/
  kamergraaf trace kst-21501-20-2189 --out --depth 3 --kind motion --since 2024-09-17 brieven/
  kamergraaf trace kst-21501-20-2189 --chain kst-36045-190 brieven/)";

struct Options {
  Inputs inputs;
  std::string id;
  std::string chain;
  std::string format;
  std::string since;
  std::string until;
  std::string kind;
  std::size_t depth = 0;
  bool in = false;
  bool out = false;
  bool both = false;
};

constexpr std::array vertex_kinds{VertexKind::paper, VertexKind::dossier, VertexKind::meeting, VertexKind::outside};

std::string known_kinds() {
  std::string all;
  for (auto kind = PaperKind::letter; kind <= PaperKind::other; kind = static_cast<PaperKind>(static_cast<int>(kind) + 1))
    all += std::string(name_of(kind)) + ", ";
  for (const VertexKind kind : vertex_kinds) all += std::string(name_of(kind)) + (kind == vertex_kinds.back() ? "" : ", ");
  return all;
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

TraceOptions trace_options(const Options& options) {
  TraceOptions trace;
  if (options.in != options.out) trace.direction = options.in ? Direction::in : Direction::out;
  if (options.both) trace.direction = Direction::both;
  trace.depth = options.depth != 0 ? options.depth : options.chain.empty() ? 1 : any_depth;
  trace.since = date_of(options.since, "--since");
  trace.until = date_of(options.until, "--until");
  set_kind(trace, options.kind);
  return trace;
}

Record link_of(const CitationGraph& graph, EdgeDescriptor edge) {
  Record link;
  link["from"] = graph[boost::source(edge, graph)].id;
  link["kind"] = name_of(graph[edge].kind);
  link["to"] = graph[boost::target(edge, graph)].id;
  return link;
}

std::string as_record(const CitationGraph& graph, const Step& step) {
  const Vertex& vertex = graph[step.vertex];
  Record record;
  record["distance"] = step.distance;
  record["id"] = vertex.id;
  record["kind"] = kind_of(vertex);
  if (vertex.date) record["date"] = to_string(*vertex.date);
  detail::add_text(record, "title", vertex.title);
  record["chain"] = Record::array();
  for (const EdgeDescriptor edge : step.chain) record["chain"].push_back(link_of(graph, edge));
  return detail::line_of(record);
}

std::string chain_in_words(const CitationGraph& graph, VertexDescriptor at, const std::vector<EdgeDescriptor>& chain) {
  std::string words = graph[at].id;
  for (const EdgeDescriptor edge : chain) {
    const bool forward = boost::source(edge, graph) == at;
    const std::string kind(name_of(graph[edge].kind));
    at = forward ? boost::target(edge, graph) : boost::source(edge, graph);
    words += (forward ? " -" + kind + "-> " : " <-" + kind + "- ") + graph[at].id;
  }
  return words;
}

std::string as_text(const CitationGraph& graph, VertexDescriptor from, const Step& step) {
  const Vertex& vertex = graph[step.vertex];
  std::string line = std::to_string(step.distance) + "  " + vertex.id + "  " + kind_of(vertex);
  if (vertex.date) line += "  " + to_string(*vertex.date);
  if (!vertex.title.empty()) line += "  " + one_line(vertex.title);
  return line + "\n     " + chain_in_words(graph, from, step.chain) + '\n';
}

std::vector<Step> steps_of(const CitationGraph& graph, VertexDescriptor from, const Options& options,
                           const TraceOptions& trace_options) {
  if (options.chain.empty()) return trace(graph, from, trace_options).steps;
  const VertexDescriptor to = vertex_in(graph, options.chain);
  auto chain = chain_between(graph, from, to, trace_options);
  if (chain.empty()) complain("no chain from " + graph[from].id + " to " + graph[to].id);
  if (chain.empty()) return {};
  const std::size_t length = chain.size();
  return {{to, length, std::move(chain)}};
}

int run(const Options& options) {
  const TraceOptions wanted = trace_options(options);
  const Gathered gathered = gather(options.inputs);
  const CitationGraph& graph = gathered.graph;
  const VertexDescriptor from = vertex_in(graph, options.id);
  for (const Step& step : steps_of(graph, from, options, wanted))
    print(options.format == "jsonl" ? as_record(graph, step) : as_text(graph, from, step));
  return gathered.status;
}

void add_filters(CLI::App& command, Options& options) {
  command.add_flag("--in", options.in, "Follow citations back, to the papers that cite");
  command.add_flag("--out", options.out, "Follow citations to the papers cited");
  command.add_flag("--both", options.both, "Both ways; so it is without any of the three");
  command.add_option("--depth", options.depth, "How many steps: 1, or with --chain as many as it takes")->check(at_least_one);
  command.add_option("--since", options.since, "Print papers of this date (YYYY-MM-DD) or later alone");
  command.add_option("--until", options.until, "Print papers of this date or earlier alone");
  command.add_option("--kind", options.kind, "Print this kind alone: letter, motion ..., or paper, dossier, meeting, outside");
  command.add_option("--chain", options.chain, "Print the shortest chain to this paper, and nothing else");
}

}  // namespace

Subcommand trace_command(CLI::App& app) {
  CLI::App* command = app.add_subcommand("trace", "Print the papers around one, nearest first, with the chain to each");
  const auto options = std::make_shared<Options>();
  command->add_option("ID", options->id, "The paper: its identifier, address or citation")->required()->type_name("");
  add_inputs(*command, options->inputs);
  add_knowledge(*command, options->inputs);
  add_filters(*command, *options);
  add_format(*command, options->format, {"text", "jsonl"});
  command->footer(examples);
  return {command, [options] { return run(*options); }};
}

}  // namespace kamergraaf::cli
