// SPDX-License-Identifier: Apache-2.0
#include "inputs.hpp"

#include <sys/stat.h>

#include <iostream>
#include <memory>
#include <numeric>
#include <optional>

#include "kamergraaf/write.hpp"
#include "progress.hpp"

namespace kamergraaf::cli {
namespace {

std::vector<std::string> format_names() {
  const auto names = formats();
  return {names.begin(), names.end()};
}

using FileStatus = struct stat;

/// Nothing where it is not there.
std::optional<FileStatus> status_of(const std::string& path) {
  FileStatus status{};
  return stat(path.c_str(), &status) == 0 ? std::optional(status) : std::nullopt;
}

bool is_same_file(const FileStatus& a, const FileStatus& b) { return a.st_dev == b.st_dev && a.st_ino == b.st_ino; }

/// Whether it is the file of `-o`, which is no paper.
class IsOutput {
 public:
  explicit IsOutput(const Inputs& inputs) : output_(inputs.output.empty() ? std::nullopt : status_of(inputs.output)) {}

  bool operator()(const std::filesystem::path& file) const {
    const auto status = output_ ? status_of(file.string()) : std::nullopt;
    return status && is_same_file(*status, *output_);
  }

 private:
  std::optional<FileStatus> output_;
};

void tell_of_left_out(const std::string& path, std::size_t count) {
  const std::string files = std::to_string(count) + (count == 1 ? " file is" : " files are");
  if (count != 0) complain(path + ": " + files + " left out, for what the name ends on; --from reads all");
}

void add_files(const std::string& path, const Inputs& inputs, std::vector<CorpusFile>& files) try {
  if (path == "-") return files.push_back({path, 0, nullptr, &std::cin});
  if (path.empty()) throw Error("an empty name", "PATH");
  const IsOutput is_output(inputs);
  FolderFiles found = files_in(path, inputs.from);
  std::erase_if(found.left_out, is_output);
  if (!inputs.quiet) tell_of_left_out(path, found.left_out.size());
  for (const auto& file : found.files)
    if (file == path || !is_output(file)) files.push_back(corpus_file(file));
} catch (const Error& error) {
  files.push_back({path, 0, std::make_shared<const Error>(error)});
}

/// In the order in which they are given, those of a folder by their names.
std::vector<CorpusFile> files_of(const Inputs& inputs) {
  std::vector<CorpusFile> files;
  for (const std::string& path : inputs.paths) add_files(path, inputs, files);
  return files;
}

std::uintmax_t bytes_of(const std::vector<CorpusFile>& files) {
  return std::accumulate(files.begin(), files.end(), std::uintmax_t{0},
                         [](std::uintmax_t sum, const CorpusFile& file) { return sum + file.bytes; });
}

}  // namespace

void add_inputs(CLI::App& app, Inputs& inputs, const std::string& path) {
  app.add_option("PATH", inputs.paths, path)->required()->type_name("");
  app.add_option("--from", inputs.from, "The format of all that is read; where it is not given, content and names tell")
      ->check(CLI::IsMember(format_names()));
  app.add_flag("--quiet", inputs.quiet, "Show no progress on a terminal, and do not tell what a folder has besides papers");
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

Status refuse_to_write(const Inputs& inputs) {
  complain(inputs.output + ": not written, as nothing could be read");
  return some_unread;
}

Register register_of(const Inputs& inputs) { return inputs.listed.empty() ? Register() : load_register(inputs.listed); }

Extractor extractor_of(const Inputs& inputs) { return inputs.implicit ? Extractor(all_patterns()) : Extractor(); }

Read read_inputs(const Inputs& inputs, unsigned threads, const ReadCorpus& read) {
  const auto files = files_of(inputs);
  Progress progress(bytes_of(files), !inputs.quiet, inputs.prints_meanwhile);
  CorpusOptions how{inputs.from, threads, inputs.implicit};
  how.on_error = [&](const Error& error) {
    progress.clear();
    complain(error.what());
  };
  how.on_progress = [&](const CorpusCount& count) {
    count.resolved == 0 ? progress.show(count.documents, count.bytes) : progress.show_resolved(count.resolved, count.documents);
  };
  return {read(files, how)};
}

Read read_inputs(const Inputs& inputs, unsigned threads, const std::function<InTurn(const Document&)>& make) {
  return read_inputs(inputs, threads, [&](std::span<const CorpusFile> files, const CorpusOptions& how) {
    return for_each_document(files, make, how);
  });
}

}  // namespace kamergraaf::cli
