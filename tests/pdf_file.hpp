// SPDX-License-Identifier: Apache-2.0
/// \file
/// Makes a PDF for a test: words in Helvetica where they are put.
#pragma once

#include <string>
#include <vector>

namespace test {

/// Words that are printed in one go.
struct Printed {
  float left = 0;      ///< in points from the left of the page
  float baseline = 0;  ///< in points from its top
  std::string words;   ///< ASCII, without brackets and backslashes that are no pairs
  float size = 10;
};

using PrintedPage = std::vector<Printed>;

struct PdfSettings {
  std::string page;     ///< more entries of each page: "/Rotate 90"
  std::string trailer;  ///< more entries of the trailer: "/Encrypt << … >>"
};

constexpr float page_width = 595;
constexpr float page_height = 842;

std::string pdf_of(const std::vector<PrintedPage>& pages, const PdfSettings& settings = {});

}  // namespace test
