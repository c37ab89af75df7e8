// SPDX-License-Identifier: Apache-2.0
#include "zip.hpp"

#include <zlib.h>

#include <cstdint>

namespace test {
namespace {

std::string number(std::uint64_t value, int bytes) {
  std::string written;
  for (; bytes > 0; --bytes, value >>= 8U) written += static_cast<char>(value & 0xFFU);
  return written;
}

std::string deflated(const std::string& content) {
  z_stream stream{};
  deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
  std::string packed(deflateBound(&stream, content.size()), '\0');
  std::string in = content;
  stream.next_in = reinterpret_cast<Bytef*>(in.data());
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

}  // namespace

std::string zipped(const std::vector<std::pair<std::string, std::string>>& entries) {
  std::string archive;
  std::string list;
  for (const auto& [name, content] : entries) {
    const std::string packed = deflated(content);
    const auto crc = crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()));
    const std::string about = number(20, 2) + number(0, 2) + number(8, 2) + number(0, 4) + number(crc, 4) +
                              number(packed.size(), 4) + number(content.size(), 4) + number(name.size(), 2) + number(0, 2);
    list += "PK\x01\x02" + number(20, 2) + about + number(0, 10) + number(archive.size(), 4) + name;
    archive += "PK\x03\x04" + about + name + packed;
  }
  const std::size_t at = archive.size();
  return archive + list + "PK\x05\x06" + number(0, 4) + number(entries.size(), 2) + number(entries.size(), 2) +
         number(list.size(), 4) + number(at, 4) + number(0, 2);
}

}  // namespace test
