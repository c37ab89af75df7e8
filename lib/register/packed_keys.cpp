// SPDX-License-Identifier: Apache-2.0
#include "register/packed_keys.hpp"

#include <algorithm>

namespace kamergraaf::registry {
namespace {

constexpr std::size_t block_size = 16;

void append_length(std::string& bytes, std::size_t length) {
  for (; length > 127; length >>= 7) bytes += static_cast<char>(128 | (length & 127));
  bytes += static_cast<char>(length);
}

std::size_t read_length(std::string_view bytes, std::size_t& at) {
  std::size_t length = 0;
  for (unsigned shift = 0;; shift += 7) {
    const auto byte = static_cast<unsigned char>(bytes[at++]);
    length |= static_cast<std::size_t>(byte & 127U) << shift;
    if (byte < 128) return length;
  }
}

std::size_t shared_length(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  return static_cast<std::size_t>(std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(most), b.begin()).first -
                                  a.begin());
}

}  // namespace

void PackedKeys::append(std::string_view key) {
  if (size_ != 0 && key == last_) return;
  const bool head = size_ % block_size == 0;
  const std::size_t shared = head ? 0 : shared_length(last_, key);
  if (head)
    blocks_.push_back(bytes_.size());
  else
    append_length(bytes_, shared);
  append_length(bytes_, key.size() - shared);
  bytes_.append(key.substr(shared));
  last_.assign(key);
  ++size_;
}

PackedKeys::Walk::Walk(const PackedKeys& keys, std::size_t block)
    : keys_(&keys),
      at_(std::min(block * block_size, keys.size_)),
      byte_(block < keys.blocks_.size() ? keys.blocks_[block] : keys.bytes_.size()) {
  read();
}

void PackedKeys::Walk::read() {
  if (done()) return;
  const std::size_t shared = at_ % block_size == 0 ? 0 : read_length(keys_->bytes_, byte_);
  const std::size_t rest = read_length(keys_->bytes_, byte_);
  key_.resize(shared);
  key_.append(keys_->bytes_, byte_, rest);
  byte_ += rest;
}

void PackedKeys::Walk::next() {
  ++at_;
  read();
}

std::string_view PackedKeys::head_of(std::size_t block) const {
  std::size_t at = blocks_[block];
  const std::size_t size = read_length(bytes_, at);
  return std::string_view(bytes_).substr(at, size);
}

std::size_t PackedKeys::block_before(std::string_view key) const {
  std::size_t first = 0;
  for (std::size_t last = blocks_.size(); first < last;) {
    const std::size_t middle = first + (last - first) / 2;
    if (head_of(middle) < key)
      first = middle + 1;
    else
      last = middle;
  }
  return first == 0 ? 0 : first - 1;
}

PackedKeys::Walk PackedKeys::from(std::string_view key) const {
  Walk walk(*this, block_before(key));
  while (!walk.done() && walk.key() < key) walk.next();
  return walk;
}

std::optional<std::string> PackedKeys::last_before(std::string_view key) const {
  std::optional<std::string> last;
  for (Walk walk(*this, block_before(key)); !walk.done() && walk.key() < key; walk.next()) last = walk.key();
  return last;
}

PackedKeys merged(const std::vector<PackedKeys>& runs) {
  const auto later = [](const PackedKeys::Walk& a, const PackedKeys::Walk& b) { return b.key() < a.key(); };
  std::vector<PackedKeys::Walk> walks;
  PackedKeys all;
  std::size_t bytes = 0;
  for (const PackedKeys& run : runs) {
    bytes += run.bytes_.size();
    if (run.size() != 0) walks.push_back(run.from({}));
  }
  all.bytes_.reserve(bytes);
  std::make_heap(walks.begin(), walks.end(), later);
  while (!walks.empty()) {
    std::pop_heap(walks.begin(), walks.end(), later);
    PackedKeys::Walk& first = walks.back();
    for (; !first.done() && (walks.size() == 1 || first.key() <= walks.front().key()); first.next()) all.append(first.key());
    if (first.done())
      walks.pop_back();
    else
      std::push_heap(walks.begin(), walks.end(), later);
  }
  all.bytes_.shrink_to_fit();
  all.blocks_.shrink_to_fit();
  return all;
}

}  // namespace kamergraaf::registry
