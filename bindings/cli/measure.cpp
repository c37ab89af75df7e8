// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/measure.hpp"

#include <array>
#include <charconv>
#include <memory>

#include "command.hpp"
#include "detail/records.hpp"
#include "gathered.hpp"
#include "kamergraaf/error.hpp"
#include "lines.hpp"

namespace kamergraaf::cli {
namespace {

using detail::Record;

constexpr const char* examples = R"(Examples:
  kamergraaf measure pagerank --top 20 brieven/
  kamergraaf measure main-path --implicit moties/ brieven/
  kamergraaf measure coupling --of kst-21501-20-2189 --top 10 brieven/
  kamergraaf measure communities --format tsv brieven/ > communities.tsv
  kamergraaf measure pagerank --merge brieven.graphml --top 20)";

struct Options {
  Inputs inputs;
  std::string name;
  std::string of;
  std::string format;
  std::size_t top = all_of_them;
};

const Measure& measure_of(const std::string& name) {
  try {
    return measure_named(name);
  } catch (const Error& error) {
    throw Unusable("NAME: " + error.reason());
  }
}

std::string in_digits(double score) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), score).ptr;
  return {digits.data(), end};
}

std::string as_record(const CitationGraph& graph, const Measure& wanted, const Scored& one) {
  const Vertex& vertex = graph[one.paper];
  Record record;
  record["id"] = vertex.id;
  if (one.other) record["other"] = graph[*one.other].id;
  if (wanted.scale == Measure::Scale::score)
    record["score"] = one.score;
  else
    record["score"] = static_cast<std::size_t>(one.score);
  if (one.other) return detail::line_of(record);
  record["kind"] = kind_of(vertex);
  if (vertex.date) record["date"] = to_string(*vertex.date);
  detail::add_text(record, "title", vertex.title);
  return detail::line_of(record);
}

std::string joined(const CitationGraph& graph, const Scored& one, const std::string& between) {
  const Vertex& vertex = graph[one.paper];
  const std::string line = in_digits(one.score) + between + one_line(vertex.id) + between;
  if (one.other) return line + one_line(graph[*one.other].id);
  return line + kind_of(vertex) + between + (vertex.date ? to_string(*vertex.date) : "") + between + one_line(vertex.title);
}

std::string as_text(const CitationGraph& graph, const Scored& one) {
  std::string line = joined(graph, one, "  ");
  line.erase(line.find_last_not_of(' ') + 1);
  return line + '\n';
}

std::string header_of(const Measure& wanted) { return wanted.pairs ? "score\tid\tother\n" : "score\tid\tkind\tdate\ttitle\n"; }

void print_measured(const CitationGraph& graph, const Measure& wanted, const Measured& measured, const std::string& format) {
  if (format == "tsv") print(header_of(wanted));
  for (const Scored& one : measured.scores) {
    if (format == "jsonl") print(as_record(graph, wanted, one));
    if (format == "tsv") print(joined(graph, one, "\t") + '\n');
    if (format == "text") print(as_text(graph, one));
  }
  if (measured.modularity) complain("modularity " + in_digits(*measured.modularity));
  if (!measured.settled) complain("the scores had not settled yet");
}

int run(const Options& options) {
  const Measure& wanted = measure_of(options.name);
  if (!options.of.empty() && !wanted.of_one) throw Unusable("--of: " + options.name + " is not measured of one paper");
  const Gathered gathered = gather(options.inputs);
  std::optional<VertexDescriptor> of;
  if (!options.of.empty()) of = vertex_in(gathered.graph, options.of);
  const Measured measured = measure(gathered.graph, wanted.name, options.top, of);
  print_measured(gathered.graph, wanted, measured, options.format);
  return gathered.status;
}

std::string names_in_lines() {
  std::string lines = "Measures:\n";
  for (const Measure& one : measures())
    lines += "  " + std::string(one.name) + std::string(20 - one.name.size(), ' ') + std::string(one.about) + '\n';
  return lines;
}

}  // namespace

Subcommand measure_command(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("measure", "Print papers with their score in the network of citations, the best first");
  const auto options = std::make_shared<Options>();
  command->add_option("NAME", options->name, "The measure, one of those below")->required()->type_name("");
  add_inputs(*command, options->inputs);
  add_knowledge(*command, options->inputs);
  add_merged(*command, options->inputs);
  command->add_option("--top", options->top, "Print so many alone")->type_name("N")->check(at_least_one);
  command->add_option("--of", options->of, "Coupling and co-citation: the pairs of this paper alone")->type_name("ID");
  add_format(*command, options->format, {"text", "jsonl", "tsv"});
  command->footer(names_in_lines() + '\n' + examples);
  return {command, [options] { return run(*options); }};
}

}  // namespace kamergraaf::cli
