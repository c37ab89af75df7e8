// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the subcommands share: how one is made, what they print and how they fail. One file a subcommand.
///
///     CLI::App app("...");
///     const Subcommand extract = extract_command(app);
///     app.parse(argc, argv);
///     if (extract.options->parsed()) return extract.run();
///
/// For one thread.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kamergraaf::cli {

/// The exit statuses.
enum Status : int { done = 0, some_unread = 1, unusable_options = 2 };

/// A subcommand: its options, and what runs it once they are read and gives the exit status.
struct Subcommand {
  CLI::App* options;
  std::function<int()> run;
};

Subcommand extract_command(CLI::App& app);
Subcommand document_command(CLI::App& app);
Subcommand id_command(CLI::App& app);
Subcommand graph_command(CLI::App& app);
Subcommand trace_command(CLI::App& app);
Subcommand measure_command(CLI::App& app);
Subcommand link_command(CLI::App& app);
Subcommand register_command(CLI::App& app);
Subcommand check_command(CLI::App& app);
Subcommand dossiers_command(CLI::App& app);

/// An option that cannot be used; what() names it. Ends in `unusable_options`.
struct Unusable : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Adds `--format`, which takes these and is the first of them when it is not given.
void add_format(CLI::App& app, std::string& format, std::vector<std::string> names);

/// A check of an option: what is wrong with a number that is 0, else nothing.
std::string at_least_one(const std::string& number);
/// The same for numbers of which 0 means something.
std::string none_or_more(const std::string& number);

/// Writes to standard output. Throws Error where it takes no more.
void print(std::string_view text);

/// Writes the buffer of standard output out. Throws Error likewise.
void flush();

/// Writes one line to standard error, behind the name of the command.
void complain(std::string_view line);

}  // namespace kamergraaf::cli
