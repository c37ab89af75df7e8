// SPDX-License-Identifier: Apache-2.0
/// \file
/// The names of things, one family a file: those of the publisher of official announcements, and those of others.
///
///     parse_published("stb-2010-242")->year;    // 2010
///     parse_elsewhere("BWBR0001840")->kind;     // Kind::bwb
///
/// Called by identifier.cpp, which tries one behind the other. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kamergraaf/identifier.hpp"

namespace kamergraaf::identifiers {

/// `kst-36045-190`, `h-tk-20192020-45-7`, `stb-2010-242`: parts joined by hyphens. publisher.cpp
std::optional<Identifier> parse_published(std::string_view text);
/// The same for most of what is published, many times faster: nothing where the name has parts that few have. quick.cpp
std::optional<Identifier> parse_quickly(std::string_view text);
/// Prints it; empty where a part that the name needs is missing.
std::string print_published(const Identifier& id);

/// `ECLI:NL:HR:2019:1234`, `BWBR0001840`, `32016R0679`: case law, law, the European Union. elsewhere.cpp
std::optional<Identifier> parse_elsewhere(std::string_view text);
/// The address there; empty where there is none.
std::string url_elsewhere(const Identifier& id);

/// Reads such an address, at EUR-Lex, wetten.overheid.nl, rechtspraak.nl or tweedekamer.nl.
std::optional<Identifier> parse_address_elsewhere(std::string_view text);

}  // namespace kamergraaf::identifiers
