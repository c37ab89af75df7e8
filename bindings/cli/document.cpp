// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <memory>

#include "command.hpp"
#include "detail/records.hpp"
#include "inputs.hpp"
#include "lines.hpp"

namespace kamergraaf::cli {
namespace {

using detail::Record;

constexpr const char* examples = R"(Examples:
  kamergraaf document brief.txt
  kamergraaf document --format jsonl brieven/ > heads.jsonl)";

constexpr std::size_t widest_key = 9;

struct Options {
  Inputs inputs;
  std::string format;
};

std::string author_in_words(const Record& author) {
  std::string name;
  std::string about;
  for (const auto& [key, value] : author.items()) {
    std::string& part = key == "name" ? name : about;
    part += (part.empty() ? "" : ", ") + one_line(value.get<std::string>());
  }
  return about.empty() ? name : name + (name.empty() ? "" : " ") + '(' + about + ')';
}

std::string disagreement_in_words(const Record& one) {
  return one_line(one["field"].get<std::string>() + " printed " + one["printed"].get<std::string>() + ", stated " +
                  one["stated"].get<std::string>());
}

/// How often each repair was made: "page break 3; soft hyphen 1".
std::string counted(const Record& repairs) {
  std::map<std::string, std::size_t> times;
  for (const Record& repair : repairs) ++times[repair["repair"].get<std::string>()];
  std::string words;
  for (const auto& [kind, count] : times) words += (words.empty() ? "" : "; ") + kind + ' ' + std::to_string(count);
  return words;
}

std::string in_words(const Record& value) {
  if (value.is_string()) return one_line(value.get<std::string>());
  if (value.is_object()) return value.contains("field") ? disagreement_in_words(value) : author_in_words(value);
  if (!value.is_array()) return value.dump();
  std::string all;
  for (const Record& one : value) all += (all.empty() ? "" : "; ") + in_words(one);
  return all;
}

std::string as_text(const Record& record) {
  std::string lines;
  for (const auto& [key, value] : record.items())
    lines += key + ':' + std::string(widest_key + 1 - std::min(key.size(), widest_key), ' ') +
             (key == "repairs" ? counted(value) : in_words(value)) + '\n';
  return lines;
}

int run(const Options& options) {
  const bool is_text = options.format == "text";
  bool first = true;
  const Read read = read_inputs(options.inputs, all_cores, [&](const Document& document) {
    const Record record = detail::record_of(document);
    return [&, lines = is_text ? as_text(record) : detail::line_of(record)] {
      print(is_text && !first ? '\n' + lines : lines);
      first = false;
    };
  });
  return read.status();
}

}  // namespace

Subcommand document_command(CLI::App& app) {
  CLI::App* command = app.add_subcommand("document", "Print what the head of each paper says: its number, kind, date, authors");
  const auto options = std::make_shared<Options>();
  options->inputs.prints_meanwhile = true;
  add_inputs(*command, options->inputs);
  add_format(*command, options->format, {"text", "jsonl"});
  command->footer(examples);
  return {command, [options] { return run(*options); }};
}

}  // namespace kamergraaf::cli
