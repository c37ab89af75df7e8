// SPDX-License-Identifier: Apache-2.0
/// \file
/// With what citations are read: the patterns, and the papers that are known to exist.
///
///     const Knowledge knowledge = knowledge_of(implicit, extractor, papers);
///     std::vector<Citation> found = citations_in(document, knowledge);
///
/// Reading with it is free of the GIL and thread-safe; a Register cannot be added to meanwhile. Made and ended with the GIL.
#pragma once

#include <pybind11/pybind11.h>

#include <memory>
#include <span>
#include <vector>

#include "in_use.hpp"
#include "kamergraaf/extractor.hpp"
#include "kamergraaf/registry.hpp"

namespace kamergraaf::python {

struct Knowledge {
  Extractor extractor;
  const Register* papers = nullptr;
  InUse reading = InUse(papers);
  std::shared_ptr<const Register> own = nullptr;  ///< what `papers` is then
};

/// \param extractor  an Extractor; None for the built-in patterns, with those of references without a number where `implicit`
/// \param papers     a Register, or None
/// Throws TypeError for anything else.
Knowledge knowledge_of(bool implicit, const pybind11::object& extractor, const pybind11::object& papers);

/// That these papers are known, too: as to the command, which reads all that it is given before references without a number are
/// settled.
void know(Knowledge& knowledge, std::span<const Document* const> documents);

std::vector<Citation> citations_in(const Document& document, const Knowledge& knowledge);

/// The same, and what was turned down.
std::vector<Citation> citations_in(const Document& document, const Knowledge& knowledge,
                                   std::vector<Extractor::Rejection>& rejections);

}  // namespace kamergraaf::python
