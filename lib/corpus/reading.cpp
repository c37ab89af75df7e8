// SPDX-License-Identifier: Apache-2.0
#include "corpus/reading.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::uintmax_t largest_whole = std::uintmax_t{1} << 20;
constexpr std::uintmax_t largest_batch = std::uintmax_t{1} << 17;

bool is_read_whole(const CorpusFile& file) {
  return file.fault || (file.stream == nullptr && file.bytes > 0 && file.bytes <= largest_whole);
}

}  // namespace

unsigned threads_for(const CorpusOptions& options) {
  return options.threads != 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
}

CorpusReading::CorpusReading(std::span<const CorpusFile> files, const std::function<InTurn(Document)>& make,
                             const CorpusOptions& options)
    : files_(files),
      make_(make),
      options_(options),
      work_(threads_for(options), [this](Piece piece) { hand_over(std::move(piece)); }) {}

CorpusCount CorpusReading::run() {
  require_format(options_.format);
  for (std::size_t begin = 0; begin < files_.size();) {
    const std::size_t end = end_of_batch(begin);
    if (end > begin)
      add_batch(files_.subspan(begin, end - begin));
    else
      by_document(files_[begin]);
    begin = std::max(end, begin + 1);
  }
  work_.finish();
  count_.reading_seconds = clock_.seconds();
  return count_;
}

std::size_t CorpusReading::end_of_batch(std::size_t begin) const {
  std::uintmax_t bytes = 0;
  std::size_t end = begin;
  while (end < files_.size() && is_read_whole(files_[end]) && bytes < largest_batch) bytes += files_[end++].bytes;
  return end;
}

void CorpusReading::add_batch(std::span<const CorpusFile> files) {
  std::uintmax_t bytes = 0;
  for (const CorpusFile& file : files) bytes += file.bytes;
  work_.add([this, files] { return whole(files); }, bytes);
}

CorpusReading::Piece CorpusReading::whole(std::span<const CorpusFile> files) {
  Piece piece;
  for (const CorpusFile& file : files) {
    read(
        file,
        [&](Document document) {
          piece.made.emplace_back(make_(std::move(document)));
          ++piece.count.documents;
        },
        [&](const Error& error) { piece.made.emplace_back(error); });
    piece.count.bytes += file.bytes;
    ++piece.count.files;
  }
  return piece;
}

void CorpusReading::by_document(const CorpusFile& file) {
  read(
      file,
      [&](Document document) {
        const std::size_t size = document.text.size();
        const auto own = std::make_shared<Document>(std::move(document));
        work_.add([this, own, size] { return Piece{{make_(std::move(*own))}, {.documents = 1, .bytes = size}}; }, size);
      },
      [&](const Error& error) {
        work_.add([error] { return Piece{{error}, {}}; }, 0);
      });
  work_.add([] { return Piece{{}, {.files = 1}}; }, 0);
}

void CorpusReading::read(const CorpusFile& file, const OnDocument& on_document, const OnError& on_error) {
  if (file.fault) return on_error(*file.fault);
  std::optional<BusyClock::Turn> turn(std::in_place, clock_);
  const auto aside = [&](const auto& call) {
    turn.reset();
    call();
    turn.emplace(clock_);
  };
  const auto take = [&](Document document) { aside([&] { on_document(std::move(document)); }); };
  const auto refuse = [&](const Error& error) { aside([&] { on_error(error); }); };
  file.stream != nullptr ? read_each(*file.stream, file.path.string(), options_.format, take, refuse)
                         : read_each(file.path, options_.format, take, refuse);
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
