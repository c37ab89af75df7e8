// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/dossiers.hpp"

#include <algorithm>
#include <memory>

#include "command.hpp"
#include "gathered.hpp"
#include "trail.hpp"

namespace kamergraaf::cli {
namespace {

constexpr const char* examples = R"(Examples:
  kamergraaf dossiers brieven/
  kamergraaf dossiers --top 20 --format tsv brieven/ > stromen.tsv
  kamergraaf dossiers --merge brieven.graphml)";

using Flow = boost::graph_traits<DossierGraph>::edge_descriptor;

struct Options {
  Inputs inputs;
  std::string format;
  std::size_t top = 0;
};

/// The widest first, then by the ids of both ends.
std::vector<Flow> flows_of(const DossierGraph& dossiers, std::size_t top) {
  std::vector<Flow> flows(boost::edges(dossiers).first, boost::edges(dossiers).second);
  std::stable_sort(flows.begin(), flows.end(), [&](Flow a, Flow b) { return dossiers[a].citations > dossiers[b].citations; });
  if (top != 0 && flows.size() > top) flows.resize(top);
  return flows;
}

std::string line_of(const DossierGraph& dossiers, Flow flow, const std::string& format) {
  const DossierFolder& from = dossiers[boost::source(flow, dossiers)];
  const DossierFolder& to = dossiers[boost::target(flow, dossiers)];
  const std::size_t citations = dossiers[flow].citations;
  if (format == "tsv")
    return from.id + '\t' + to.id + '\t' + std::to_string(citations) + '\t' + one_line(from.title) + '\t' + one_line(to.title) +
           '\n';
  if (format == "text")
    return std::to_string(citations) + "  " + from.id + " -> " + to.id + (to.title.empty() ? "" : "  " + one_line(to.title)) +
           '\n';
  Record record{{"from", from.id}, {"to", to.id}, {"citations", citations}};
  detail::add_text(record, "from_title", from.title);
  detail::add_text(record, "to_title", to.title);
  return detail::line_of(record);
}

int run(const Options& options) {
  const Gathered gathered = gather(options.inputs);
  const DossierGraph dossiers = fold(gathered.graph);
  if (options.format == "tsv") print("from\tto\tcitations\tfrom_title\tto_title\n");
  for (const Flow flow : flows_of(dossiers, options.top)) print(line_of(dossiers, flow, options.format));
  return gathered.status;
}

}  // namespace

Subcommand dossiers_command(CLI::App& app) {
  CLI::App* command = app.add_subcommand("dossiers", "Print which dossier cites which, and how often");
  const auto options = std::make_shared<Options>();
  add_inputs(*command, options->inputs);
  add_knowledge(*command, options->inputs);
  add_merged(*command, options->inputs);
  command->add_option("--top", options->top, "Print no more than so many, the widest flows first")->check(at_least_one);
  add_format(*command, options->format, {"text", "jsonl", "tsv"});
  command->footer(examples);
  return {command, [options] { return run(*options); }};
}

}  // namespace kamergraaf::cli
