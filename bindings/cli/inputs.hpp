// SPDX-License-Identifier: Apache-2.0
/// \file
/// PATH…: files, folders and standard input, as documents one after the other.
///
///     Inputs inputs;
///     add_inputs(app, inputs);
///     const Read read = read_inputs(inputs, all_cores, [&](const auto& files, const auto& how) {
///       return kamergraaf::add(graph, files, extractor, papers, how);
///     });
///
/// For one thread.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "command.hpp"
#include "kamergraaf/corpus.hpp"
#include "kamergraaf/extractor.hpp"
#include "kamergraaf/registry.hpp"

namespace kamergraaf::cli {

/// What to read, and with what.
struct Inputs {
  std::vector<std::string> paths;   ///< files, folders, `-`
  std::string from;                 ///< a format of formats(); empty to tell it
  std::string listed;               ///< a file with the papers known to exist; empty for none
  bool implicit = false;            ///< references without a number too
  std::vector<std::string> merged;  ///< graphs that were written before
  bool quiet = false;               ///< no progress on a terminal, and no word of what is left out
  bool prints_meanwhile = false;    ///< before all is read
  std::string output;               ///< the file to write: what a folder has of it is no paper; empty for standard output
};

/// Adds PATH…, `--from` and `--quiet`.
void add_inputs(
    CLI::App& app, Inputs& inputs,
    const std::string& path =
        "A file, a folder, or - for standard input. Of a folder those files are read whose ending a format has, or that "
        "have none; with --from all. Links to folders are not followed");

/// Adds `--register` and `--implicit`, for what extracts.
void add_knowledge(CLI::App& app, Inputs& inputs);
/// Adds `--merge`, for what takes graphs that were written before: with one there need be no PATH.
/// \pre add_inputs() was called for the same
void add_merged(CLI::App& app, Inputs& inputs);
/// Adds `-o`; `-` is standard output, as it is without.
void add_output(CLI::App& app, Inputs& inputs, const std::string& about);
/// Tells that the file of `-o` stays as it is, because nothing could be read; the status for that.
Status refuse_to_write(const Inputs& inputs);
/// "graphml, json".
std::string stored_names();
/// What `--register` names; an empty one without it. Throws Error where it cannot be read.
Register register_of(const Inputs& inputs);
/// With the patterns of references where `--implicit` is given.
Extractor extractor_of(const Inputs& inputs);

/// One thread a core.
constexpr unsigned all_cores = 0;

/// Reads files as it is told.
using ReadCorpus = std::function<CorpusCount(std::span<const CorpusFile> files, const CorpusOptions& how)>;

/// What was read, and whether that is all.
struct Read {
  CorpusCount count;

  Status status() const { return count.faults == 0 ? done : some_unread; }
  /// Some inputs could not be read, and no paper was.
  bool is_nothing() const { return count.faults != 0 && count.documents == 0; }
};

/// Has all files read, in the order in which they are given, those of a folder by their names. What cannot be read is named on
/// standard error, and the rest is read; on a terminal it is told how far that is.
Read read_inputs(const Inputs& inputs, unsigned threads, const ReadCorpus& read);

/// The same for what makes something of each paper, in any thread, to be used in their order.
Read read_inputs(const Inputs& inputs, unsigned threads, const std::function<InTurn(const Document&)>& make);

}  // namespace kamergraaf::cli
