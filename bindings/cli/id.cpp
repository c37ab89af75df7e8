// SPDX-License-Identifier: Apache-2.0
#include <iostream>
#include <memory>

#include "command.hpp"
#include "detail/records.hpp"
#include "kamergraaf/error.hpp"
#include "names.hpp"

namespace kamergraaf::cli {
namespace {

using detail::Record;

constexpr const char* examples = R"(Examples:
  kamergraaf id kst-36045-190 https://zoek.officielebekendmakingen.nl/dossier/21501-20
  kamergraaf id --style aanwijzing "Kamerstuk 36 045, nr. 190"
  kamergraaf id --format jsonl - < identifiers.txt

A text names one paper or dossier. What names none, or several, has the id null (in text: a question mark); so has an empty
line, so that there is an answer for each.)";

struct Options {
  std::vector<std::string> texts;
  std::string from = "lines";
  std::string format;
  std::string style;
};

/// As they are printed; debates name none.
std::string pages_behind(const Citation& citation, std::string_view input, Style style) {
  const std::string pages(citation.pages.of(input));
  if (pages.empty() || style == Style::debate) return {};
  const bool is_number = pages.front() >= '0' && pages.front() <= '9';
  return is_number ? ", p. " + pages : " (" + pages + ")";
}

std::string styled(const Citation& citation, std::string_view input, const std::string& name) {
  if (name.empty()) return {};
  const Style style = *parse_style(name);
  const std::string written = in_style(citation.id, style, citation.chamber, citation.session);
  return written.empty() ? written : written + pages_behind(citation, input, style);
}

std::string as_record(const std::string& input, const std::optional<Citation>& named, const std::string& style) {
  Record record;
  record["input"] = input;
  record["id"] = nullptr;
  if (named) {
    record["id"] = to_string(named->id);
    record["kind"] = name_of(named->id.kind);
    detail::add_text(record, "url", url(named->id));
    detail::add_name(record, *named, input);
    detail::add_text(record, "print", named->id.print.view());
    detail::add_text(record, "styled", styled(*named, input, style));
  }
  return detail::line_of(record);
}

std::string as_text(const std::string& input, const std::optional<Citation>& named, const std::string& style) {
  if (!named) return "?\n";
  return (style.empty() ? to_string(named->id) + "  " + url(named->id) : styled(*named, input, style)) + '\n';
}

void answer(const std::string& input, const Extractor& extractor, const Options& options) {
  const auto named = named_in(input, extractor);
  print(options.format == "jsonl" ? as_record(input, named, options.style) : as_text(input, named, options.style));
}

void answer_lines(const Extractor& extractor, const Options& options) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  bool is_first = true;
  for (std::string line; std::getline(std::cin, line); is_first = false) {
    if (is_first && line.starts_with(mark)) line.erase(0, mark.size());
    if (line.ends_with('\r')) line.pop_back();
    answer(line, extractor, options);
  }
  if (std::cin.bad()) throw Error("cannot be read", "-");
}

int run(const Options& options) {
  const Extractor extractor;
  for (const std::string& text : options.texts) {
    if (text != "-") {
      answer(text, extractor, options);
      continue;
    }
    answer_lines(extractor, options);
  }
  return done;
}

}  // namespace

Subcommand id_command(CLI::App& app) {
  CLI::App* command = app.add_subcommand("id", "Say which paper an identifier, an address or a citation names");
  const auto options = std::make_shared<Options>();
  command->add_option("TEXT", options->texts, "An identifier, an address, a citation; - for one a line of standard input")
      ->required()
      ->type_name("");
  command->add_option("--from", options->from, "The format of standard input")->check(CLI::IsMember({"lines"}));
  add_format(*command, options->format, {"text", "jsonl"});
  command->add_option("--style", options->style, "Write the citation so")
      ->check(CLI::IsMember({"letter", "aanwijzing", "leidraad", "debate"}));
  command->footer(examples);
  return {command, [options] { return run(*options); }};
}

}  // namespace kamergraaf::cli
