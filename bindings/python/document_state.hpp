// SPDX-License-Identifier: Apache-2.0
/// \file
/// A whole document as bytes, for pickle: with its text, notes, links and the way back to its file. And a reference that was
/// settled late.
///
///     const Document same = document_of_state(state_of(document));
///
/// The bytes are for the version of kamergraaf that made them. What makes and reads them needs the GIL.
#pragma once

#include <pybind11/pybind11.h>

#include "kamergraaf/document.hpp"
#include "kamergraaf/waiting.hpp"

namespace kamergraaf::python {

pybind11::bytes state_of(const Document& document);
pybind11::bytes state_of(const Settled& settled);

/// Throws ValueError where another version made the bytes, or some are gone.
Document document_of_state(const pybind11::bytes& state);
/// Likewise.
Settled settled_of_state(const pybind11::bytes& state);

/// Whether two have the same name and text, and everything else that is read of a paper.
bool is_same(const Document& a, const Document& b);

}  // namespace kamergraaf::python
