// SPDX-License-Identifier: Apache-2.0
#include "command.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <array>
#include <csignal>
#include <iostream>

#include "detail/part_file.hpp"
#include "kamergraaf/error.hpp"
#include "kamergraaf/version.hpp"
#include "lines.hpp"
#include "run_command.hpp"

namespace kamergraaf::cli {
namespace {

constexpr const char* examples = R"(Examples:
  kamergraaf extract brief.txt
  kamergraaf extract --format jsonl brieven/ > citations.jsonl
  kamergraaf document brief.txt
  kamergraaf id "Kamerstuk 36 045, nr. 190" kst-21501-20-2189
  kamergraaf graph -o brieven.svg brieven/
  kamergraaf trace kst-21501-20-2189 --depth 2 brieven/
  kamergraaf measure pagerank --top 20 brieven/
  kamergraaf link brief.html > brief-met-links.html
  kamergraaf register -o register.jsonl brieven/
  kamergraaf check --register register.txt brieven/

Exit status: 0 done; 1 some inputs could not be read (each is named, the rest is done); 2 unusable options.)";

/// What the library warns of is told as any other fault.
void log_to_standard_error(bool verbose) {
  const auto logger = spdlog::stderr_logger_mt("kamergraaf");
  logger->set_level(verbose ? spdlog::level::debug : spdlog::level::warn);
  if (!verbose) logger->set_pattern("kamergraaf: %v");
}

int refused(const CLI::App& app, const CLI::ParseError& error) {
  if (error.get_exit_code() == 0) {
    const int status = app.exit(error);
    flush();
    return status;
  }
  const auto unknown = app.get_subcommands().empty() ? app.remaining() : std::vector<std::string>();
  complain(unknown.empty() ? error.what() : "not understood: " + unknown.front());
  return unusable_options;
}

/// Whole files alone are left behind; the shell is told by what signal the command ended.
extern "C" void leave_whole_files(int signal) {
  detail::remove_unfinished();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

int run(int argc, char** argv) {
  CLI::App app("Citations in Dutch parliamentary papers, and their graph", "kamergraaf");
  app.footer(examples);
  app.set_version_flag("--version", std::string("kamergraaf ") + version);
  bool verbose = false;
  app.add_flag("--verbose", verbose, "Tell on standard error what is being done");
  app.require_subcommand(1);
  app.fallthrough();
  const std::array commands{extract_command(app),  document_command(app), id_command(app),       graph_command(app),
                            trace_command(app),    measure_command(app),  dossiers_command(app), link_command(app),
                            register_command(app), check_command(app)};
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return refused(app, error);
  }
  log_to_standard_error(verbose);
  int status = done;
  for (const Subcommand& command : commands)
    if (command.options->parsed()) status = command.run();
  flush();
  return status;
}

int guarded_run(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const Unusable& error) {
    complain(error.what());
    return unusable_options;
  } catch (const std::exception& error) {
    complain(error.what());
    return some_unread;
  }
}

}  // namespace

void add_format(CLI::App& app, std::string& format, std::vector<std::string> names) {
  format = names.front();
  app.add_option("--format", format, "How to print")->check(CLI::IsMember(std::move(names)))->capture_default_str();
}

std::string at_least_one(const std::string& number) {
  return number.starts_with('-') || number.find_first_not_of('0') == std::string::npos ? "at least 1" : std::string();
}

std::string none_or_more(const std::string& number) { return number.starts_with('-') ? "0 or more" : std::string(); }

void print(std::string_view text) {
  if (!std::cout.write(text.data(), static_cast<std::streamsize>(text.size())))
    throw Error("cannot be written", "standard output");
}

void flush() {
  if (!std::cout.flush()) throw Error("cannot be written", "standard output");
}

void complain(std::string_view line) { std::cerr << "kamergraaf: " + one_line(line) + '\n'; }

int run_command(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  for (const int signal : {SIGINT, SIGTERM}) std::signal(signal, leave_whole_files);
#ifdef SIGPIPE
  std::signal(SIGPIPE, SIG_DFL);
#endif
  return guarded_run(argc, argv);
}

}  // namespace kamergraaf::cli
