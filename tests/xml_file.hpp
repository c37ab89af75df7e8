// SPDX-License-Identifier: Apache-2.0
/// \file
/// Files in the XML of official publications, for tests.
///
///     read_one(published("<kamerstuk><al>Tekst</al></kamerstuk>")).text;   // "Tekst\n"
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "kamergraaf/reader.hpp"

namespace test {

/// The one document of a file.
inline kamergraaf::Document read_one(const std::string& bytes, std::string_view format = "xml") {
  auto documents = kamergraaf::read_bytes(bytes, "papers.xml", format);
  REQUIRE(documents.size() == 1);
  return documents.front();
}

/// A publication of this body.
inline std::string published(const std::string& body, const std::string& metadata = {}) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<officiele-publicatie>\n <metadata>" + metadata + "</metadata>\n" + body +
         "</officiele-publicatie>\n";
}

}  // namespace test
