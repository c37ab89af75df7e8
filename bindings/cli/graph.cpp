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
  kamergraaf graph --to graphml -o brieven.xml brieven/
  kamergraaf graph --to dot brieven/ | sfdp -Tpdf > brieven.pdf)";

struct Options {
  Inputs inputs;
  std::string to;
  std::string file;
};

std::string known_formats() {
  std::string all;
  for (const std::string_view name : graph_formats()) all += (all.empty() ? "" : ", ") + std::string(name);
  return all;
}

std::string ending_of(const std::string& file) {
  std::string ending = std::filesystem::path(file).extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  return ending.empty() ? ending : ending.substr(1);
}

std::string format_of(const Options& options) {
  if (options.to.empty() && options.file.empty()) return "dot";
  const std::string format = options.to.empty() ? ending_of(options.file) : options.to;
  const auto formats = graph_formats();
  if (std::find(formats.begin(), formats.end(), format) != formats.end()) return format;
  throw Unusable((options.to.empty() ? "-o: no format is named by " + options.file : "--to: no format " + options.to) +
                 "; there are " + known_formats());
}

int run(const Options& options) {
  const std::string format = format_of(options);
  const Gathered gathered = gather(options.inputs);
  if (options.file.empty())
    write(std::cout, gathered.graph, format);
  else
    write(std::filesystem::path(options.file), gathered.graph, format);
  return gathered.status;
}

}  // namespace

Subcommand graph_command(CLI::App& app) {
  CLI::App* command = app.add_subcommand("graph", "Write the graph of who cites whom");
  const auto options = std::make_shared<Options>();
  add_inputs(*command, options->inputs);
  add_knowledge(*command, options->inputs);
  command->add_option("--to", options->to, "The format: " + known_formats() + "; dot where FILE does not tell either");
  command->add_option("-o,--output", options->file, "The file to write, in the format that its name ends on");
  command->footer(examples);
  return {command, [options] { return run(*options); }};
}

}  // namespace kamergraaf::cli
