// SPDX-License-Identifier: Apache-2.0
/// \file
/// A list in a file of JSON, a value a line, of which no more than one is in memory.
///
///     write_list(out, "nodes", vertices, [&](auto vertex) { return record_of(vertex); });
///
/// For one thread, as its stream is.
#pragma once

#include <ostream>

namespace kamergraaf::writers {

/// `"name": [` and what `record_of` makes of each value.
template <typename Values, typename RecordOf>
void write_list(std::ostream& out, const char* name, const Values& values, RecordOf record_of) {
  out << '"' << name << "\": [";
  const char* between = "\n";
  for (const auto& value : values) {
    out << between << record_of(value).dump();
    between = ",\n";
  }
  out << "\n]";
}

}  // namespace kamergraaf::writers
