// SPDX-License-Identifier: Apache-2.0
/// \file
/// The elements of HTML and XML in which no link may stand: links, code, controls, what is never shown.
///
///     ClosedZones zones(bytes, Markup::html);
///     zones.step(token);       // each token, in order
///     zones.holds(text);       // whether this text is in such an element
///
/// For one thread.
#pragma once

#include <string_view>

#include "markup/reach.hpp"
#include "markup/tokens.hpp"

namespace kamergraaf::detail {

class ClosedZones {
 public:
  ClosedZones(std::string_view bytes, Markup markup) : bytes_(bytes), markup_(markup) {}

  /// \param foreign whether the token stands in `svg` or `math`
  void step(const Token& token, bool foreign);
  /// Whether no link may be made in this text. \pre it was the last step
  bool holds(const Token& text) const;

 private:
  void step_xml(const Token& token);
  void step_link(const Token& token, std::string_view name);
  bool begins_zone(const Token& tag, std::string_view name) const;

  std::string_view bytes_;
  Markup markup_;
  Reach zone_;
  std::size_t xml_depth_ = 0;  ///< elements open in a zone of XML, itself among them
  bool foreign_ = false;
  bool in_link_ = false;
  std::size_t tables_ = 0;
  std::size_t tables_at_link_ = 0;
};

}  // namespace kamergraaf::detail
