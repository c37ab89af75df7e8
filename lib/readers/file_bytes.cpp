// SPDX-License-Identifier: Apache-2.0
#include "readers/file_bytes.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <ios>

namespace kamergraaf::detail {
namespace {

int whence(std::ios_base::seekdir from) {
  return from == std::ios_base::beg ? SEEK_SET : from == std::ios_base::cur ? SEEK_CUR : SEEK_END;
}

bool is_folder(int file) {
  struct stat status {};
  return ::fstat(file, &status) == 0 && S_ISDIR(status.st_mode);
}

}  // namespace

FileBytes::FileBytes(const std::filesystem::path& path) : file_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
  forget();
  if (!is_open() || !is_folder(file_)) return;
  ::close(file_);
  file_ = -1;
}

FileBytes::~FileBytes() {
  if (is_open()) ::close(file_);
}

std::size_t FileBytes::read_some(char* to, std::size_t count) const {
  ssize_t taken = ::read(file_, to, count);
  while (taken < 0 && errno == EINTR) taken = ::read(file_, to, count);
  if (taken < 0) throw std::ios_base::failure("cannot be read");
  return static_cast<std::size_t>(taken);
}

FileBytes::int_type FileBytes::underflow() {
  if (gptr() == egptr()) setg(buffer_.data(), buffer_.data(), buffer_.data() + read_some(buffer_.data(), buffer_.size()));
  return gptr() == egptr() ? traits_type::eof() : traits_type::to_int_type(*gptr());
}

std::streamsize FileBytes::xsgetn(char* to, std::streamsize count) {
  const std::streamsize held = std::min<std::streamsize>(egptr() - gptr(), count);
  std::copy_n(gptr(), held, to);
  setg(eback(), gptr() + held, egptr());
  std::streamsize taken = held;
  for (std::size_t more = 1; taken < count && more != 0; taken += static_cast<std::streamsize>(more)) {
    forget();
    more = read_some(to + taken, static_cast<std::size_t>(count - taken));
  }
  return taken;
}

FileBytes::pos_type FileBytes::seekoff(off_type offset, std::ios_base::seekdir from, std::ios_base::openmode) {
  const off_type ahead = from == std::ios_base::cur ? egptr() - gptr() : 0;
  const bool only_tells = from == std::ios_base::cur && offset == 0;
  const off_t place = ::lseek(file_, only_tells ? 0 : offset - ahead, whence(from));
  if (place < 0) return pos_type(off_type(-1));
  if (only_tells) return place - ahead;
  forget();
  return place;
}

FileBytes::pos_type FileBytes::seekpos(pos_type position, std::ios_base::openmode which) {
  return seekoff(position, std::ios_base::beg, which);
}

}  // namespace kamergraaf::detail
