// SPDX-License-Identifier: Apache-2.0
/// \file
/// Records as the package gives them: those of the command, with `begin`, `end` and `group` in code points.
///
///     py::list citations = made("Citation", citation_records(document, false));
///
/// citation_records is free of the GIL and thread-safe; the others need it.
#pragma once

#include <pybind11/pybind11.h>

#include <string>
#include <vector>

#include "detail/records.hpp"
#include "kamergraaf/registry.hpp"

namespace kamergraaf::python {

/// The citations of a document; those without a number only where `implicit`. `papers` may be null.
std::vector<Citation> citations_in(const Document& document, bool implicit, const Register* papers = nullptr);

/// Their records.
std::vector<detail::Record> citation_records(const Document& document, bool implicit, const Register* papers = nullptr);

/// Throws ValueError where the library reads no such format; the empty one stands for what the file says. Free of the GIL.
void require_format(std::string_view format);

/// A class of kamergraaf.records.
pybind11::object class_of(const char* type);

/// A value of a record: str, int, bool, a tuple of them, or an Author.
pybind11::object value_of(const std::string& key, const detail::Record& value);

/// A record as a dict.
pybind11::dict dict_of(const detail::Record& record);

/// Each record as a value of that class of kamergraaf.records.
pybind11::list made(const char* type, const std::vector<detail::Record>& records);

}  // namespace kamergraaf::python
