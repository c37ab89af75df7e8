// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/link.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <limits>
#include <memory>

#include "command.hpp"
#include "detail/part_file.hpp"
#include "inputs.hpp"
#include "kamergraaf/resolver.hpp"

namespace kamergraaf::cli {
namespace {

constexpr const char* examples = R"(Examples:
  kamergraaf link brief.html > brief-met-links.html
  kamergraaf link --unresolved mark -o notitie.md notitie.md
  kamergraaf link --to markdown --address https://example.org/papers/{id} brief.txt)";

/// So that a browser reads text that was made HTML as it is written.
constexpr const char* charset = "<meta charset=\"utf-8\">\n";

struct Options {
  Inputs inputs;
  std::string to;
  std::string unresolved = "keep";
  std::string address;
  std::string file;
};

constexpr std::size_t most_bytes = std::numeric_limits<std::int32_t>::max();
constexpr std::size_t block = std::size_t{1} << 20;

std::string all_of(std::istream& in, const std::string& name) {
  std::string bytes;
  for (std::size_t size = 0; in.good() && size <= most_bytes; size = bytes.size()) {
    bytes.resize(size + block);
    in.read(bytes.data() + size, static_cast<std::streamsize>(block));
    bytes.resize(size + static_cast<std::size_t>(in.gcount()));
  }
  if (in.bad()) throw Error("cannot be read", name);
  if (bytes.size() > most_bytes) throw Error("larger than 2 GB", name);
  return bytes;
}

std::string bytes_of(const std::string& path) {
  if (path == "-") return all_of(std::cin, path);
  if (path.empty()) throw Error("an empty name", "PATH");
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) throw Error("is a folder; link takes one file", path);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error(std::filesystem::exists(path, ignored) ? "cannot be opened" : "no such file", path);
  if (const auto size = std::filesystem::file_size(path, ignored); !ignored && size > most_bytes)
    throw Error("larger than 2 GB", path);
  return all_of(file, path);
}

Document document_of(const std::string& bytes, const std::string& path, const std::string& from) {
  std::vector<Document> documents = read_bytes(bytes, path, from);
  if (documents.empty()) throw Error("no document", path);
  if (documents.size() == 1) return std::move(documents.front());
  throw Unusable("PATH: link takes one document, and " + path + " has " + std::to_string(documents.size()));
}

LinkFormat own_format(const Document& document) {
  if (const auto format = format_in_place(document)) return *format;
  return document.source.format == "markdown" ? LinkFormat::markdown : LinkFormat::html;
}

std::optional<LinkFormat> format_named_by(const std::string& file) {
  std::string ending = std::filesystem::path(file).extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  if (ending == ".md" || ending == ".markdown") return LinkFormat::markdown;
  if (ending == ".html" || ending == ".htm" || ending == ".xhtml") return LinkFormat::html;
  return ending == ".xml" ? std::optional(LinkFormat::xml) : std::nullopt;
}

LinkFormat wanted_format(const Document& document, const Options& options) {
  if (!options.to.empty()) return parse_link_format(options.to).value();
  return format_named_by(options.file).value_or(own_format(document));
}

LinkOptions link_options(const Options& options) try {
  LinkOptions how{options.address, options.unresolved == "mark"};
  require_usable(how);
  return how;
} catch (const Error& error) {
  throw Unusable("--address: " + error.reason());
}

std::string linked(const std::string& bytes, const Document& document, const Options& options, const LinkOptions& how) {
  const LinkFormat to = wanted_format(document, options);
  const auto citations = citations_of(document, extractor_of(options.inputs), register_of(options.inputs));
  if (format_in_place(document) == to) return link(bytes, document, citations, how);
  return (to == LinkFormat::html ? charset : "") + linked_text(document, citations, to, how);
}

int run(const Options& options) {
  if (options.inputs.paths.size() != 1) throw Unusable("PATH: link takes one file");
  const LinkOptions how = link_options(options);
  const std::string& path = options.inputs.paths.front();
  const std::string bytes = bytes_of(path);
  const std::string text = linked(bytes, document_of(bytes, path, options.inputs.from), options, how);
  options.file.empty() ? print(text) : detail::write_whole(options.file, [&](std::ostream& out) { out << text; });
  return done;
}

}  // namespace

Subcommand link_command(CLI::App& app) {
  CLI::App* command = app.add_subcommand("link", "Print one paper with its citations as hyperlinks");
  const auto options = std::make_shared<Options>();
  add_inputs(*command, options->inputs, "A file with one paper, or - for standard input");
  add_knowledge(*command, options->inputs);
  command
      ->add_option("--to", options->to,
                   "html, markdown or xml; without it as the name of FILE ends, or else HTML, XML and Markdown stay so, and "
                   "all else is HTML")
      ->check(CLI::IsMember({"html", "markdown", "xml"}));
  command
      ->add_option("--unresolved", options->unresolved, "What to do with a citation of which it is not settled what it means")
      ->check(CLI::IsMember({"keep", "mark"}))
      ->capture_default_str();
  command->add_option("--address", options->address, "Where the links go, with {id} for the identifier of the paper");
  command->add_option("-o,--output", options->file, "The file to write; standard output without it")->type_name("FILE");
  command->footer(examples);
  return {command, [options] { return run(*options); }};
}

}  // namespace kamergraaf::cli
