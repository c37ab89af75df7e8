// SPDX-License-Identifier: Apache-2.0
#include "files.hpp"

#include <memory>
#include <utility>

#include "asked.hpp"
#include "errors.hpp"
#include "long_work.hpp"

namespace kamergraaf::python {

namespace py = pybind11;

void require_function(const py::object& given, const char* argument) {
  if (!given.is_none() && PyCallable_Check(given.ptr()) == 0) refuse(argument, "function", given);
}

std::vector<CorpusFile> files_of(const std::vector<std::filesystem::path>& paths, const std::string& format,
                                 const py::object& on_error) {
  require_function(on_error, "on_error");
  std::vector<CorpusFile> files = corpus_files(paths, format);
  for (const CorpusFile& file : files)
    if (file.fault && on_error.is_none()) throw Error(*file.fault);
  return files;
}

void read_files(const std::vector<CorpusFile>& files, const HowToRead& how, const ReadCorpus& read) {
  LongWork work(how.progress, files.size());
  CorpusOptions options{how.format, static_cast<unsigned>(threads_of(how.threads))};
  if (!how.on_error.is_none())
    options.on_error = [&](const Error& error) {
      const py::gil_scoped_acquire held;
      how.on_error(exception_of(error));
    };
  options.on_progress = [&](const CorpusCount& count) { work.reach(count.files); };
  work.run([&] { read(files, options); });
}

std::vector<Document> papers_of(const std::vector<CorpusFile>& files, const HowToRead& how) {
  std::vector<Document> papers;
  read_files(files, how, [&](std::span<const CorpusFile> all, const CorpusOptions& options) {
    for_each_document(
        all,
        [&](Document document) {
          const auto own = std::make_shared<Document>(std::move(document));
          return [&papers, own] { papers.push_back(std::move(*own)); };
        },
        options);
  });
  return papers;
}

}  // namespace kamergraaf::python
