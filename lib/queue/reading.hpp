// SPDX-License-Identifier: Apache-2.0
/// \file
/// The papers of files, each made into something by one of several threads, and handed over in the order of the files.
///
///     const CorpusCount read = CorpusReading(files, make, options).run();
///
/// Files are read by the thread that makes, several small ones at a time, and so are the lines of a large one or a stream. What
/// else has several papers is read paper by paper by the one that calls: what is held at a time is bounded by in_order.hpp and
/// the largest paper, and not by the files. For one thread.
#pragma once

#include <span>
#include <variant>
#include <vector>

#include "kamergraaf/corpus.hpp"
#include "queue/busy_clock.hpp"
#include "queue/in_order.hpp"
#include "readers/readers.hpp"

namespace kamergraaf::detail {

class CorpusReading {
 public:
  /// What is given must outlive it.
  CorpusReading(std::span<const CorpusFile> files, const std::function<InTurn(Document)>& make, const CorpusOptions& options);

  CorpusCount run();

 private:
  /// What was made of some files or lines, or of one paper.
  struct Piece {
    std::vector<std::variant<Error, InTurn>> made;
    CorpusCount count;
  };

  /// Lines of a file that are still to be read.
  struct Lines {
    std::string file;
    ReadLine read_line = nullptr;
    std::vector<Line> lines = {};
    std::size_t bytes = 0;
  };

  /// What takes the papers and errors of a piece.
  struct Taking;

  std::size_t end_of_batch(std::size_t begin) const;
  void add_batch(std::span<const CorpusFile> files);
  Piece whole(std::span<const CorpusFile> files);
  void add_file(const CorpusFile& file);
  void add_parts(const CorpusFile& file);
  void add_document(Document document);
  void add_lines(Lines lines);
  Piece piece_of(const Lines& lines);
  void hand_over(Piece piece);

  std::span<const CorpusFile> files_;
  const std::function<InTurn(Document)>& make_;
  const CorpusOptions& options_;
  std::size_t most_files_;  ///< in a piece, so that each thread has several
  BusyClock clock_;
  CorpusCount count_;
  InOrder<Piece> work_;
};

/// So many threads, for 0 one a core.
unsigned threads_for(const CorpusOptions& options);

}  // namespace kamergraaf::detail
