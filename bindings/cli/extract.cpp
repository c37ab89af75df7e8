// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iostream>
#include <memory>
#include <thread>

#include "command.hpp"
#include "detail/records.hpp"
#include "inputs.hpp"
#include "kamergraaf/resolver.hpp"
#include "lines.hpp"
#include "queue/busy_clock.hpp"

namespace kamergraaf::cli {
namespace {

constexpr const char* examples = R"(Examples:
  kamergraaf extract brief.txt
  kamergraaf extract --format tsv brieven/ > citations.tsv
  kamergraaf extract --from jsonl --format jsonl --threads 8 - < papers.jsonl
  kamergraaf extract --implicit --explain --register register.jsonl brief.txt
  kamergraaf extract --explain brief.txt

The text form is  FILE:LINE:COLUMN  what is printed  → identifier  address.)";

constexpr unsigned most_threads = 256;

struct Options {
  Inputs inputs;
  std::string format;
  unsigned threads = 0;
  bool count = false;
  bool stats = false;
  bool explain = false;
};

struct Extracted {
  std::string lines;
  std::size_t citations = 0;
  std::size_t bytes = 0;
};

struct Totals {
  std::size_t bytes = 0;
  std::size_t citations = 0;
};

using Rejections = std::vector<Extractor::Rejection>;

struct Readers {
  const Extractor extractor;
  const Register papers;
};

std::vector<Citation> explained(const Document& document, const Readers& with, Rejections& rejections) {
  std::vector<Citation> citations = citations_of(document, with.extractor, with.papers, rejections);
  std::stable_sort(rejections.begin(), rejections.end(), [](const auto& a, const auto& b) { return a.span < b.span; });
  return citations;
}

Extracted extract_one(const Document& document, const Readers& with, const Options& options, detail::BusyClock& clock) {
  Rejections rejections;
  std::vector<Citation> citations;
  {
    const detail::BusyClock::Turn turn(clock);
    citations = options.explain ? explained(document, with, rejections) : citations_of(document, with.extractor, with.papers);
  }
  const Layout layout{options.format, with.extractor.patterns(), options.explain};
  return {options.count ? std::string() : lines_of(layout, document, citations, rejections), citations.size(),
          document.text.size()};
}

void print_stats(const Totals& totals, const CorpusCount& read, double extracting, unsigned threads) {
  detail::Record stats;
  stats["documents"] = read.documents;
  stats["bytes"] = totals.bytes;
  stats["citations"] = totals.citations;
  stats["read_seconds"] = read.reading_seconds;
  stats["extract_seconds"] = extracting;
  stats["threads"] = threads;
  std::cerr << detail::line_of(stats);
}

unsigned threads_of(const Options& options) {
  return options.threads != 0 ? std::min(options.threads, most_threads) : std::max(1U, std::thread::hardware_concurrency());
}

int run(const Options& options) {
  const Readers with{extractor_of(options.inputs), register_of(options.inputs)};
  detail::BusyClock extracting;
  Totals totals;
  if (!options.count) print(header_of({options.format, with.extractor.patterns(), options.explain}));
  const Read read = read_inputs(options.inputs, threads_of(options), [&](const Document& document) {
    return [&, one = extract_one(document, with, options, extracting)] {
      totals.bytes += one.bytes;
      totals.citations += one.citations;
      print(one.lines);
    };
  });
  if (options.count) print(std::to_string(totals.citations) + '\n');
  flush();
  if (options.stats) print_stats(totals, read.count, extracting.seconds(), threads_of(options));
  return read.status();
}

}  // namespace

Subcommand extract_command(CLI::App& app) {
  CLI::App* command = app.add_subcommand("extract", "Print the citations of papers");
  const auto options = std::make_shared<Options>();
  add_inputs(*command, options->inputs);
  add_knowledge(*command, options->inputs);
  add_format(*command, options->format, {"text", "jsonl", "tsv"});
  command->add_option("--threads", options->threads, "How many threads, at most 256; 0 for all cores");
  command->add_flag("--count", options->count, "Print how many there are, and nothing else");
  command->add_flag("--stats", options->stats, "Print sizes and times as the last line of standard error");
  command->add_flag("--explain", options->explain,
                    "Name the pattern of each, on what ground it was settled, and what was rejected and why");
  command->footer(examples);
  return {command, [options] {
            options->inputs.prints_meanwhile = !options->count;
            return run(*options);
          }};
}

}  // namespace kamergraaf::cli
