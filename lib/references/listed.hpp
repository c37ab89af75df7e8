// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a register settles: the session that the name of an older paper of the Eerste Kamer needs and a citation leaves out,
/// whether `35 526 L` is a dossier or a letter of the Eerste Kamer, and which of several papers exists.
///
///     Kamerstukken I, 31 700 VII, G     kst-31700-VII-G  →  kst-20082009-31700-VII-G    the one that is listed
///     Kamerstuk 35 526 L                35526-L          →  kst-35526-L                 no dossier is named so
///     Kamerstuk 35 526 L                35526-L          →  open                        neither is
///     Kamerstuk 20 800, V               kst-20800-V      →  20800-V                     no paper is
///
/// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "kamergraaf/registry.hpp"

namespace kamergraaf::detail {

/// Settles what can be, and gives a reason to what stays as it was read though the register should know it and does not.
/// \param text the one that the citations have their spans in
void settle_by_register(const Register& papers, std::string_view text, std::vector<Citation>& citations);

}  // namespace kamergraaf::detail
