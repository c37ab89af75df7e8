// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "kamergraaf/reader.hpp"

using namespace kamergraaf;
namespace files = std::filesystem;

namespace {

std::string motion(const std::string& metadata) {
  return "<officiele-publicatie><metadata>" + metadata +
         "</metadata><kamerstuk><stuk><titel>MOTIE VAN HET LID DE BOER</titel></stuk></kamerstuk></officiele-publicatie>";
}

}  // namespace

TEST_CASE("a metadata.xml beside a paper states what the paper does not, and is no paper") {
  const files::path folder = files::temp_directory_path() / "kamergraaf-metadata-of-papers";
  const auto write = [&](const files::path& name, const std::string& bytes) {
    files::create_directories((folder / name).parent_path());
    std::ofstream(folder / name, std::ios::binary) << bytes;
    return folder / name;
  };
  const std::string record =
      "<metadata_gegevens><metadata name=\"DC.identifier\" content=\"kst-36984-XVI-12\"/>"
      "<metadata name=\"OVERHEIDop.documenttitel\" content=\"Motie over ponten\"/></metadata_gegevens>";
  const std::string named = "<meta name=\"DC.identifier\" content=\"kst-36984-XVI-12\"/>";
  const auto title = [&](const files::path& paper) { return read(paper).front().head.title; };
  const auto inside = write("een/motie.xml", motion(named));
  write("een/metadata.xml", record);
  CHECK(title(inside) == "Motie over ponten");
  CHECK(title(write("een/ander.xml", motion("<meta name=\"DC.identifier\" content=\"kst-36984-XVI-13\"/>"))) ==
        "MOTIE VAN HET LID DE BOER");
  write("twee/kst-36984-XVI-12.metadata.xml", record);
  CHECK(title(write("twee/kst-36984-XVI-12.xml", motion(""))) == "Motie over ponten");
  write("drie/kst-36984-XVI-12/metadata.xml", record);
  CHECK(title(write("drie/kst-36984-XVI-12.xml", motion(""))) == "Motie over ponten");
  write("vier/metadata.xml", "<metadata");
  CHECK(title(write("vier/motie.xml", motion(""))) == "MOTIE VAN HET LID DE BOER");
  CHECK(read_bytes(motion(named), inside.string()).front().head.title == "MOTIE VAN HET LID DE BOER");
  CHECK(files_under(folder).size() == 5);
  files::remove_all(folder);
}
