// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/check.hpp"

#include <memory>

#include "command.hpp"
#include "detail/records.hpp"
#include "inputs.hpp"
#include "lines.hpp"

namespace kamergraaf::cli {
namespace {

using detail::Record;

constexpr const char* examples = R"(Examples:
  kamergraaf check brieven/
  kamergraaf check --register register.txt --format tsv brieven/ > bevindingen.tsv)";

struct Options {
  Inputs inputs;
  std::string format;
};

Record record_of(const Finding& finding) {
  Record record;
  record["kind"] = name_of(finding.kind);
  record["id"] = finding.id;
  detail::add_text(record, "document", finding.document);
  if (!finding.span.empty()) {
    record["begin"] = finding.span.begin;
    record["end"] = finding.span.end;
  }
  record["related"] = finding.related;
  detail::add_text(record, "says", finding.says);
  return record;
}

std::string joined(const std::vector<std::string>& all) {
  std::string words;
  for (const std::string& one : all) words += (words.empty() ? "" : " ") + one;
  return words;
}

std::string as_tsv(const Finding& finding) {
  const std::string begin = finding.span.empty() ? "" : std::to_string(finding.span.begin);
  return std::string(name_of(finding.kind)) + '\t' + one_line(finding.id) + '\t' + one_line(finding.document) + '\t' + begin +
         '\t' + one_line(joined(finding.related)) + '\t' + one_line(finding.says) + '\n';
}

std::string as_text(const Finding& finding) {
  std::string line = std::string(name_of(finding.kind)) + "  " + one_line(finding.id) + ": " + one_line(finding.says);
  const bool tells_who = finding.kind == FindingKind::unknown_paper || finding.kind == FindingKind::empty_dossier ||
                         finding.kind == FindingKind::double_id || finding.kind == FindingKind::cycle;
  if (tells_who) line += " (" + one_line(joined(finding.related)) + ')';
  return line + '\n';
}

std::string line_of(const Finding& finding, const std::string& format) {
  if (format == "jsonl") return detail::line_of(record_of(finding));
  return format == "tsv" ? as_tsv(finding) : as_text(finding);
}

int run(const Options& options) {
  const Register known = register_of(options.inputs);
  Inspection inspection;
  const Extractor extractor = extractor_of(options.inputs);
  const Read read = read_inputs(options.inputs, all_cores, [&](std::span<const CorpusFile> files, const CorpusOptions& how) {
    return for_each_resolved(
        files, extractor, known,
        [&](const Document& document, const std::vector<Citation>& citations) {
          return [&, document, citations] { inspection.add(document, citations); };
        },
        how);
  });
  if (options.format == "tsv") print("kind\tid\tdocument\tbegin\trelated\tsays\n");
  const bool is_asked = !options.inputs.listed.empty();
  for (const Finding& finding : is_asked ? inspection.findings(known) : inspection.findings())
    print(line_of(finding, options.format));
  return read.status();
}

}  // namespace

Subcommand check_command(CLI::App& app) {
  CLI::App* command = app.add_subcommand("check", "Print what is wrong with a corpus, or looks so");
  const auto options = std::make_shared<Options>();
  add_inputs(*command, options->inputs);
  add_knowledge(*command, options->inputs);
  add_format(*command, options->format, {"text", "jsonl", "tsv"});
  command->footer(examples);
  return {command, [options] { return run(*options); }};
}

}  // namespace kamergraaf::cli
