// SPDX-License-Identifier: Apache-2.0
#include "queue/reading.hpp"

#include <algorithm>
#include <functional>
#include <istream>
#include <memory>
#include <thread>
#include <utility>

namespace kamergraaf::detail {
namespace {

constexpr std::uintmax_t largest_whole = std::uintmax_t{1} << 20;
constexpr std::uintmax_t largest_batch = std::uintmax_t{1} << 17;

/// By the thread that makes something of it.
bool is_read_whole(const CorpusFile& file, const CorpusOptions& options) {
  if (file.fault) return true;
  if (file.stream != nullptr || file.bytes == 0) return false;
  return file.bytes <= largest_whole || is_one_document(file.path, options.format);
}

unsigned threads_for_all(std::span<const CorpusFile> files, const CorpusOptions& options) {
  return files.size() == 1 && is_read_whole(files.front(), options) ? 1 : threads_for(options);
}

/// A stream that another program writes, so that what it wrote does not wait for more.
bool has_no_more_yet(const CorpusFile& file) { return file.stream != nullptr && file.stream->rdbuf()->in_avail() <= 0; }

}  // namespace

unsigned threads_for(const CorpusOptions& options) {
  constexpr unsigned most = 256;
  return options.threads != 0 ? std::min(options.threads, most) : std::max(1U, std::thread::hardware_concurrency());
}

CorpusReading::CorpusReading(std::span<const CorpusFile> files, const std::function<InTurn(Document)>& make,
                             const CorpusOptions& options)
    : files_(files),
      make_(make),
      options_(options),
      most_files_(files.size() / (std::size_t{4} * threads_for(options)) + 1),
      work_(threads_for_all(files, options), [this](Piece piece) { hand_over(std::move(piece)); }) {}

CorpusCount CorpusReading::run() {
  require_format(options_.format);
  for (std::size_t begin = 0; begin < files_.size();) {
    const std::size_t end = end_of_batch(begin);
    if (end > begin)
      add_batch(files_.subspan(begin, end - begin));
    else
      add_file(files_[begin]);
    begin = std::max(end, begin + 1);
  }
  work_.finish();
  count_.reading_seconds = clock_.seconds();
  return count_;
}

std::size_t CorpusReading::end_of_batch(std::size_t begin) const {
  std::uintmax_t bytes = 0;
  std::size_t end = begin;
  while (end < files_.size() && end - begin < most_files_ && bytes < largest_batch && is_read_whole(files_[end], options_))
    bytes += files_[end++].bytes;
  return end;
}

void CorpusReading::add_batch(std::span<const CorpusFile> files) {
  std::uintmax_t bytes = 0;
  for (const CorpusFile& file : files) bytes += file.bytes;
  work_.add([this, files] { return whole(files); }, bytes);
}

/// It takes no time of the reading.
struct CorpusReading::Taking {
  CorpusReading& all;
  Piece piece = {};
  BusyClock::Turn turn = BusyClock::Turn(all.clock_);

  void operator()(Document document) {
    const BusyClock::Pause pause(all.clock_);
    piece.made.emplace_back(all.make_(std::move(document)));
    ++piece.count.documents;
  }
  void operator()(const Error& error) { piece.made.emplace_back(error); }
};

CorpusReading::Piece CorpusReading::whole(std::span<const CorpusFile> files) {
  Taking taking{*this};
  for (const CorpusFile& file : files) {
    if (file.fault)
      taking(*file.fault);
    else
      read_each(file.path, options_.format, std::ref(taking), std::ref(taking));
    taking.piece.count.bytes += file.bytes;
    ++taking.piece.count.files;
  }
  return std::move(taking.piece);
}

CorpusReading::Piece CorpusReading::piece_of(const Lines& lines) {
  Taking taking{*this};
  for (const Line& line : lines.lines) {
    go_on();
    lines.read_line(line, lines.file, std::ref(taking), std::ref(taking));
  }
  taking.piece.count.bytes = lines.bytes;
  return std::move(taking.piece);
}

void CorpusReading::add_lines(Lines lines) {
  const std::size_t bytes = lines.bytes;
  if (lines.lines.empty()) return;
  work_.add([this, own = std::make_shared<const Lines>(std::move(lines))] { return piece_of(*own); }, bytes);
}

void CorpusReading::add_document(Document document) {
  const std::size_t bytes = document.text.size();
  const auto own = std::make_shared<Document>(std::move(document));
  work_.add([this, own, bytes] { return Piece{{make_(std::move(*own))}, {.documents = 1, .bytes = bytes}}; }, bytes);
}

void CorpusReading::add_file(const CorpusFile& file) {
  add_parts(file);
  work_.add([] { return Piece{{}, {.files = 1}}; }, 0);
}

void CorpusReading::add_parts(const CorpusFile& file) {
  const BusyClock::Turn turn(clock_);
  Lines lines{file.path};
  const auto add_what_is_read = [&] {
    const BusyClock::Pause pause(clock_);
    add_lines(std::exchange(lines, {file.path}));
  };
  const auto take = [&](Document document) {
    const BusyClock::Pause pause(clock_);
    add_document(std::move(document));
  };
  const auto take_line = [&](Line& line, ReadLine read_line) {
    lines.read_line = read_line;
    lines.bytes += line.text.size() + 1;
    lines.lines.push_back(std::move(line));
    if (lines.bytes >= largest_batch || has_no_more_yet(file)) add_what_is_read();
  };
  const auto refuse = [&](const Error& error) {
    add_what_is_read();
    const BusyClock::Pause pause(clock_);
    work_.add([error] { return Piece{{error}, {}}; }, 0);
  };
  file.stream != nullptr ? read_each_apart(*file.stream, file.path, options_.format, take, take_line, refuse)
                         : read_each_apart(file.path, options_.format, take, take_line, refuse);
  add_what_is_read();
}

void CorpusReading::hand_over(Piece piece) {
  for (auto& one : piece.made)
    if (const auto* error = std::get_if<Error>(&one)) {
      if (!options_.on_error) throw *error;
      options_.on_error(*error);
      ++count_.faults;
    } else if (const auto& in_turn = std::get<InTurn>(one)) {
      in_turn();
    }
  count_.files += piece.count.files;
  count_.documents += piece.count.documents;
  count_.bytes += piece.count.bytes;
  if (!options_.on_progress) return;
  count_.reading_seconds = clock_.seconds();
  options_.on_progress(count_);
}

}  // namespace kamergraaf::detail
