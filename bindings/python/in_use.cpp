// SPDX-License-Identifier: Apache-2.0
#include "in_use.hpp"

#include <stdexcept>
#include <string>
#include <unordered_map>

namespace kamergraaf::python {
namespace {

std::unordered_map<const void*, int>& readers() {
  static auto* const all = new std::unordered_map<const void*, int>();
  return *all;
}

}  // namespace

InUse::InUse(const void* read) : read_(read) {
  if (read_) ++readers()[read_];
}

InUse::~InUse() {
  const auto found = readers().find(read_);
  if (found != readers().end() && --found->second == 0) readers().erase(found);
}

void forget_readers() { readers().clear(); }

void require_unused(const void* changed, const char* what) {
  if (readers().count(changed) != 0)
    throw std::runtime_error(std::string(what) + " cannot be changed while another thread reads it");
}

}  // namespace kamergraaf::python
