// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/graph.hpp"

#include <algorithm>
#include <iostream>
#include <memory>

#include "command.hpp"
#include "gathered.hpp"
#include "kamergraaf/write.hpp"

namespace kamergraaf::cli {
namespace {

constexpr const char* examples = R"(Examples:
  kamergraaf graph -o brieven.svg brieven/
  kamergraaf graph -o brieven.graphml brieven/
  kamergraaf graph --to csv -o brieven brieven/
  kamergraaf graph --to dot --nodes 0 brieven/ | sfdp -Tpdf > brieven.pdf
  kamergraaf graph --merge brieven.graphml -o brieven.graphml nieuw/
  kamergraaf graph --merge brieven.graphml -o brieven.svg

A paper whose head gives no number is doc: and its name; one without a name is doc:# and a number that its text gives.)";

struct Options {
  Inputs inputs;
  std::string to;
  std::optional<std::size_t> nodes;
};

std::string known_formats() {
  std::string all;
  for (const std::string_view name : graph_formats()) all += (all.empty() ? "" : ", ") + std::string(name);
  return all;
}

std::string format_of(const Options& options) {
  const bool named = std::filesystem::path(options.inputs.output).has_extension();
  if (options.to.empty() && !named) return "dot";
  const std::string format = options.to.empty() ? std::string(graph_format_of(options.inputs.output)) : options.to;
  const auto formats = graph_formats();
  if (std::find(formats.begin(), formats.end(), format) == formats.end())
    throw Unusable(
        (options.to.empty() ? "-o: no format is named by " + options.inputs.output : "--to: no format " + options.to) +
        "; there are " + known_formats());
  if (options.inputs.output.empty() && is_several_files(format))
    throw Unusable("--to: " + format + " is several files, and needs -o to name them");
  return format;
}

void tell_of_nodes(const Options& options, const std::string& format) {
  if (options.nodes && *options.nodes != 0 && !is_drawing(format))
    complain("--nodes: " + format + " is no drawing, and has all nodes");
}

void tell_of(std::size_t left_out) {
  if (left_out != 0) complain("the drawing leaves out " + std::to_string(left_out) + " of the nodes; --nodes 0 draws all");
}

int run(const Options& options) {
  const std::string format = format_of(options);
  const WriteOptions how{options.nodes};
  tell_of_nodes(options, format);
  const Gathered gathered = gather(options.inputs);
  if (gathered.nothing_read && !options.inputs.output.empty()) return refuse_to_write(options.inputs);
  tell_of(options.inputs.output.empty() ? write(std::cout, gathered.graph, format, how)
                                        : write(std::filesystem::path(options.inputs.output), gathered.graph, format, how));
  return gathered.status;
}

}  // namespace

Subcommand graph_command(CLI::App& app) {
  CLI::App* command = app.add_subcommand("graph", "Write the graph of who cites whom");
  const auto options = std::make_shared<Options>();
  add_inputs(*command, options->inputs);
  add_knowledge(*command, options->inputs);
  add_merged(*command, options->inputs);
  command->add_option("--to", options->to, "The format: " + known_formats() + "; dot where FILE has no ending either");
  add_output(*command, options->inputs, "The file to write, in the format that its name ends on");
  command
      ->add_option("--nodes", options->nodes,
                   "How many nodes a drawing has at most, 0 for all: 400, in Mermaid 100; the most connected stay")
      ->check(none_or_more);
  command->footer(examples);
  return {command, [options] { return run(*options); }};
}

}  // namespace kamergraaf::cli
