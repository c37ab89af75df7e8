// SPDX-License-Identifier: Apache-2.0
/// \file
/// The resolver: which paper a citation means, with what the paper around it tells. After document.hpp and registry.hpp, before
/// the graph.
///
///     const kamergraaf::Extractor extractor;
///     for (const auto& citation : kamergraaf::citations_of(document, extractor))
///       std::cout << to_string(citation.id) << ' ' << name_of(citation.verdict) << '\n';
///
/// Pure and thread-safe. A reference that cannot be settled is kept, with the reason: a wrong link is worse than none.
#pragma once

#include <vector>

#include "kamergraaf/document.hpp"
#include "kamergraaf/extractor.hpp"
#include "kamergraaf/registry.hpp"

namespace kamergraaf {

/// The citations of a document, ordered by where they begin: extracted from its running text, then resolved: footnotes with the
/// words at their mark; `jl.`, `a.s.` and dates without a year against the date of the paper; short references against its
/// dossier. A citation that a page break cuts is one; its span holds what stands between its parts. The links that the file
/// itself has are among them, each a citation of form `identifier` with `publisher` set, also where the words under it were
/// read as one. Those in which the paper names itself are not: in its head, and in a running foot that names its dossier,
/// recurs, or closes a text whose head names none.
std::vector<Citation> citations_of(const Document& document, const Extractor& extractor);

/// The same, and what looked like a citation and is none, or is the paper naming itself.
std::vector<Citation> citations_of(const Document& document, const Extractor& extractor,
                                   std::vector<Extractor::Rejection>& rejections);

/// The same with the papers that are known to exist. A paper of the Eerste Kamer whose name has a session, cited without it, is
/// the one that is listed; `35 526 L` is the dossier or the letter of the Eerste Kamer, whichever is listed alone; where
/// several are listed it is ambiguous, and `35 526 L` also where none is. What is resolved and should be listed and is not
/// stays so, and has a reason.
std::vector<Citation> citations_of(const Document& document, const Extractor& extractor, const Register& papers);
std::vector<Citation> citations_of(const Document& document, const Extractor& extractor, const Register& papers,
                                   std::vector<Extractor::Rejection>& rejections);

}  // namespace kamergraaf
