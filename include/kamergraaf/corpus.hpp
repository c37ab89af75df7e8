// SPDX-License-Identifier: Apache-2.0
/// \file
/// Many papers: read by several threads, handed over in the order in which they are given, and made into one graph. The last in
/// the line.
///
///     kamergraaf::CitationGraph graph;
///     kamergraaf::add(graph, kamergraaf::corpus_files({"brieven/", "moties.jsonl"}), kamergraaf::Extractor());
///
///     kamergraaf::for_each_resolved(files, extractor, papers, [&](const auto& document, const auto& citations) {
///       return [&, lines = lines_of(document, citations)] { std::cout << lines; };  // made by any thread, printed in order
///     });
///
/// What is held at a time is bounded by the threads and the largest paper, not by the corpus. Thread-safe: no state is kept
/// between calls.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/graph.hpp"
#include "kamergraaf/reader.hpp"
#include "kamergraaf/resolver.hpp"

namespace kamergraaf {

/// A file to be read, or why it cannot be.
struct CorpusFile {
  std::string path;
  std::uintmax_t bytes = 0;                      ///< 0 where that is not known
  std::shared_ptr<const Error> fault = nullptr;  ///< where there is one, the file is not read, and this is its error
  std::istream* stream = nullptr;                ///< read in the place of the file, where it is not null; `path` is its name
};

/// The files of these files and folders, in the order in which they are given, as files_under() has those of each. What is not
/// there, and a folder without papers, has its place among them, with the fault.
/// \param format one of formats(), in which all are to be read; empty to tell it from content and names
std::vector<CorpusFile> corpus_files(const std::vector<std::filesystem::path>& paths, std::string_view format = {});

/// A file with its size; nothing of it is read yet.
CorpusFile corpus_file(const std::filesystem::path& path);

/// How much is read and handed over.
struct CorpusCount {
  std::size_t files = 0;  ///< that are done with, those that cannot be read among them
  std::size_t documents = 0;
  std::uintmax_t bytes = 0;  ///< of the files; while one is read paper by paper, of the texts or lines
  std::size_t resolved = 0;  ///< of the documents, where they are settled together
  std::size_t faults = 0;
  double reading_seconds = 0;  ///< in which at least one thread was reading
};

/// How a corpus is read.
struct CorpusOptions {
  std::string format = {};                                   ///< one of formats(); empty to tell it of each file
  unsigned threads = 0;                                      ///< 0 for one a core; at most 256
  bool settle_together = false;                              ///< see for_each_resolved()
  OnError on_error = {};                                     ///< takes what cannot be read; without it the first is thrown
  std::function<void(const CorpusCount&)> on_progress = {};  ///< called now and then
};

/// What is left to do with a paper when its turn comes. May be empty.
using InTurn = std::function<void()>;

/// Calls `make` for each paper, by any of the threads, and what it gives back by the thread that called, in the order of the
/// files and of the papers in them. Small papers are made several at a time before their turns come. There the errors are told,
/// too, and the progress. What any of the functions throws ends the reading, and is thrown when its turn comes; papers and
/// errors just before it may be left. With one thread, everything is done by the one that called.
/// Throws Error where the format is unknown, and where something cannot be read and there is no `on_error`.
CorpusCount for_each_document(std::span<const CorpusFile> files, const std::function<InTurn(Document)>& make,
                              const CorpusOptions& options = {});

/// What is made of a paper and what it cites.
using MakeResolved = std::function<InTurn(const Document& document, const std::vector<Citation>& citations)>;

/// The same for each paper and what it cites. With `settle_together` references without a number (which an extractor of
/// all_patterns() finds) go back to any of the papers: all are read before the first is resolved, and held in memory.
/// \param papers those that are known to exist
CorpusCount for_each_resolved(std::span<const CorpusFile> files, const Extractor& extractor, const Register& papers,
                              const MakeResolved& make, const CorpusOptions& options = {});

/// Adds each paper and what it cites to the graph. Where something is thrown, what was handed over before is in the graph.
CorpusCount add(CitationGraph& graph, std::span<const CorpusFile> files, const Extractor& extractor,
                const Register& papers = Register(), const CorpusOptions& options = {});

}  // namespace kamergraaf
