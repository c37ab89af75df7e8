// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/corpus.hpp"

#include <memory>
#include <system_error>
#include <utility>

#include "queue/reading.hpp"

namespace kamergraaf {
namespace {

/// What all papers tell of one another is known before the first is resolved.
CorpusCount resolve_together(std::span<const CorpusFile> files, const Extractor& extractor, Register papers,
                             const MakeResolved& make, const CorpusOptions& options) {
  std::vector<std::shared_ptr<const Document>> documents;
  CorpusCount count = for_each_document(
      files,
      [&](Document document) {
        const auto own = std::make_shared<const Document>(std::move(document));
        return [&, own, known = known_paper(*own)] {
          papers.add(known);
          documents.push_back(own);
        };
      },
      options);
  detail::InOrder<InTurn> work(detail::threads_for(options), [&](const InTurn& in_turn) {
    if (in_turn) in_turn();
    ++count.resolved;
    if (options.on_progress) options.on_progress(count);
  });
  for (auto& document : documents)
    work.add([&, own = std::move(document)] { return make(*own, citations_of(*own, extractor, papers)); }, 0);
  work.finish();
  return count;
}

}  // namespace

CorpusFile corpus_file(const std::filesystem::path& path) {
  std::error_code ignored;
  const bool has_size = std::filesystem::is_regular_file(path, ignored);
  const std::uintmax_t bytes = has_size ? std::filesystem::file_size(path, ignored) : 0;
  return {path.string(), ignored ? 0 : bytes};
}

std::vector<CorpusFile> corpus_files(const std::vector<std::filesystem::path>& paths, std::string_view format) {
  std::vector<CorpusFile> files;
  for (const std::filesystem::path& path : paths) try {
      for (const std::filesystem::path& file : files_under(path, format)) files.push_back(corpus_file(file));
    } catch (const Error& error) {
      files.push_back({path.string(), 0, std::make_shared<const Error>(error)});
    }
  return files;
}

CorpusCount for_each_document(std::span<const CorpusFile> files, const std::function<InTurn(Document)>& make,
                              const CorpusOptions& options) {
  return detail::CorpusReading(files, make, options).run();
}

CorpusCount for_each_resolved(std::span<const CorpusFile> files, const Extractor& extractor, const Register& papers,
                              const MakeResolved& make, const CorpusOptions& options) {
  if (options.settle_together) return resolve_together(files, extractor, papers, make, options);
  return for_each_document(
      files, [&](const Document& document) { return make(document, citations_of(document, extractor, papers)); }, options);
}

CorpusCount add(CitationGraph& graph, std::span<const CorpusFile> files, const Extractor& extractor, const Register& papers,
                const CorpusOptions& options) {
  return for_each_resolved(
      files, extractor, papers,
      [&](const Document& document, const std::vector<Citation>& citations) {
        return [&graph, reading = reading_of(document, citations)] { add(graph, reading); };
      },
      options);
}

}  // namespace kamergraaf
