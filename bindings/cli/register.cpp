// SPDX-License-Identifier: Apache-2.0
#include <iostream>
#include <memory>

#include "command.hpp"
#include "inputs.hpp"

namespace kamergraaf::cli {
namespace {

constexpr const char* examples = R"(Examples:
  kamergraaf register -o register.jsonl brieven/
  kamergraaf register --list register.txt -o register.jsonl brieven/
  kamergraaf extract --register register.jsonl brief.txt

A list has an identifier a line; what this command wrote is one too.)";

struct Options {
  Inputs inputs;
  std::vector<std::string> lists;
};

Read add_papers(const Options& options, Register& papers) {
  std::size_t nameless = 0;
  const Read read = read_inputs(options.inputs, all_cores, [&](const Document& document) {
    return [&, paper = known_paper(document)] { to_string(paper.id).empty() ? void(++nameless) : papers.add(paper); };
  });
  if (nameless != 0) complain("without a number in their head, and left out: " + std::to_string(nameless));
  return read;
}

void write(const Options& options, const Register& papers) {
  if (options.inputs.output.empty()) return save(papers, std::cout);
  save(papers, std::filesystem::path(options.inputs.output));
}

int run(const Options& options) {
  if (options.inputs.paths.empty() && options.lists.empty()) throw Unusable("PATH: nothing to read, and no --list");
  Register papers;
  for (const std::string& list : options.lists) papers.add(load_register(list));
  const Read read = add_papers(options, papers);
  if (read.is_nothing() && options.lists.empty() && !options.inputs.output.empty()) return refuse_to_write(options.inputs);
  write(options, papers);
  return read.status();
}

}  // namespace

Subcommand register_command(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("register", "Write the register of papers and lists: which exist, and what is known of them");
  const auto options = std::make_shared<Options>();
  add_inputs(*command, options->inputs);
  command->get_option("PATH")->required(false);
  command->add_option("--list", options->lists, "A list of papers, or another register; may be given again")
      ->type_name("FILE")
      ->expected(1)
      ->take_all();
  add_output(*command, options->inputs, "The file to write; standard output without it");
  command->footer(examples);
  return {command, [options] { return run(*options); }};
}

}  // namespace kamergraaf::cli
