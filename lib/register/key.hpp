// SPDX-License-Identifier: Apache-2.0
/// \file
/// Keys: identifiers as bytes whose order is that of the papers, so that sorted bytes are a register.
///
///     kind  volume                     number        issue
///     kst   36600 0 V 0                190 0 item 0  1, chamber, year, session, print 0   a paper in a dossier
///     ah    1, chamber, year, session  190 0 item 0  print 0                              what is numbered in a session
///     ecli  0                          0             ECLI:NL:HR:2019:1234                 what has a name of its own
///
/// Before a number stands a byte that makes 9 come before 10, numbers before letters, and Z before AA; before a Roman dossier
/// its value. Nothing of the identifier is lost.
///
/// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "kamergraaf/identifier.hpp"

namespace kamergraaf::registry {

/// Appends the key of the identifier.
void append_key(std::string& key, const Identifier& id);

std::string key_of(const Identifier& id);
/// \pre `key` was made by key_of
Identifier identifier_of(std::string_view key);

/// What the keys of a volume begin with, and those of one number in it, whatever session and print.
std::string volume_of(const Identifier& id);
std::string number_of(const Identifier& id);

/// Whether papers of that kind are numbered in dossiers; others are in a year or session.
bool in_a_dossier(Kind kind);

/// The first bytes that come after all that begin so.
std::string behind(std::string prefix);

}  // namespace kamergraaf::registry
