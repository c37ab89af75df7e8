// SPDX-License-Identifier: Apache-2.0
/// \file
/// Text in XML, for GraphML and GEXF. Pure; thread-safe.
///
///     in_xml("a < b");  // a &lt; b
#pragma once

#include <string>
#include <string_view>

namespace kamergraaf::writers {

/// The text as it stands in an attribute or between tags, so that every reader gives back the same: line ends and tabs too.
/// What XML has no place for is U+FFFD, as in detail::as_xml_text.
std::string in_xml(std::string_view text);

}  // namespace kamergraaf::writers
