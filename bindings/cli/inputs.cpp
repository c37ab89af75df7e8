// SPDX-License-Identifier: Apache-2.0
#include "inputs.hpp"

#include <iostream>

#include "kamergraaf/write.hpp"

namespace kamergraaf::cli {
namespace {

std::vector<std::string> format_names() {
  const auto names = formats();
  return {names.begin(), names.end()};
}

bool is_same_file(const std::filesystem::path& a, const std::filesystem::path& b) {
  std::error_code not_there;
  return std::filesystem::equivalent(a, b, not_there);
}

void read_path(const std::string& path, const Inputs& inputs, const OnDocument& on_document, const OnError& on_error) {
  if (path == "-") return read_each(std::cin, path, inputs.from, on_document, on_error);
  std::vector<std::filesystem::path> files;
  try {
    files = files_under(path);
  } catch (const Error& error) {
    return on_error(error);
  }
  for (const auto& file : files)
    if (file == path || !is_same_file(file, inputs.output)) read_each(file, inputs.from, on_document, on_error);
}

}  // namespace

void add_inputs(CLI::App& app, Inputs& inputs, const std::string& path) {
  app.add_option("PATH", inputs.paths, path)->required()->type_name("");
  app.add_option("--from", inputs.from, "The format of what is read, where its content and name do not tell")
      ->check(CLI::IsMember(format_names()));
}

void add_knowledge(CLI::App& app, Inputs& inputs) {
  app.add_option("--register", inputs.listed,
                 "A list of the papers that are known to exist, or what `register` wrote: it settles which paper is meant")
      ->type_name("FILE");
  app.add_flag("--implicit", inputs.implicit, "References without a number too: \"deze motie\", \"de motie-Jansen\"");
}

std::string stored_names() {
  std::string all;
  for (const std::string_view name : stored_formats()) all += (all.empty() ? "" : ", ") + std::string(name);
  return all;
}

void add_merged(CLI::App& app, Inputs& inputs) {
  CLI::Option* merged =
      app.add_option("--merge", inputs.merged,
                     "A graph that was written before (" + stored_names() + "), to add all of; as often as you like");
  merged->type_name("FILE")->allow_extra_args(false);
  CLI::Option* path = app.get_option("PATH")->required(false);
  app.callback([merged, path] {
    if (merged->count() == 0 && path->count() == 0) throw CLI::RequiredError("PATH");
  });
}

void add_output(CLI::App& app, Inputs& inputs, const std::string& about) {
  app.add_option("-o,--output", inputs.output, about)->transform([](const std::string& file) {
    return file == "-" ? std::string() : file;
  });
}

Register register_of(const Inputs& inputs) { return inputs.listed.empty() ? Register() : load_register(inputs.listed); }

Extractor extractor_of(const Inputs& inputs) { return inputs.implicit ? Extractor(all_patterns()) : Extractor(); }

Status for_each_document(const Inputs& inputs, const OnDocument& on_document) {
  Status status = done;
  const OnError on_error = [&](const Error& error) {
    complain(error.what());
    status = some_unread;
  };
  for (const std::string& path : inputs.paths) read_path(path, inputs, on_document, on_error);
  return status;
}

}  // namespace kamergraaf::cli
