// SPDX-License-Identifier: Apache-2.0
/// \file
/// Arguments that name themselves where what was given is of another type.
///
///     module.def("f", [](const Given<"threads", int>& threads) { return threads_of(threads); });
///     // f("2"): TypeError: threads: no int: '2'
///
/// Needs the GIL. Of a type that the package made (`Given<"other", CitationGraph>`) it refers to what Python holds.
#pragma once

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>
#include <pybind11/stl/filesystem.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "asked.hpp"
#include "kamergraaf/registry.hpp"

namespace kamergraaf::python {

/// The name of an argument, as a part of its type.
template <std::size_t size>
struct ArgumentName {
  consteval ArgumentName(const char (&name)[size]) { std::copy_n(name, size, text); }  // NOLINT(google-explicit-constructor)
  char text[size];
};

/// How an error names the type.
template <typename Type>
constexpr const char* wanted_name = "";
template <>
inline constexpr const char* wanted_name<bool> = "bool";
template <>
inline constexpr const char* wanted_name<Document> = "Document";
template <>
inline constexpr const char* wanted_name<Register> = "Register";
template <>
inline constexpr const char* wanted_name<CitationGraph> = "Graph";

template <typename Type>
constexpr bool is_number =
    std::is_same_v<Type, int> || std::is_same_v<Type, std::size_t> || std::is_same_v<Type, std::optional<std::size_t>>;

template <ArgumentName name, typename Type>
class Given {
 public:
  static constexpr bool is_held =
      std::is_base_of_v<pybind11::detail::type_caster_base<Type>, pybind11::detail::make_caster<Type>>;
  using Held = std::conditional_t<is_held, const Type*, Type>;

  Given() = default;
  explicit Given(Held held) : held_(std::move(held)) {}

  operator const Type&() const { return **this; }  // NOLINT(google-explicit-constructor)
  const Type& operator*() const {
    if constexpr (is_held)
      return *held_;
    else
      return held_;
  }

 private:
  Held held_{};
};

using Implicit = Given<"implicit", bool>;
using Threads = Given<"threads", int>;
using Format = Given<"format", std::string>;
using Limit = Given<"limit", std::size_t>;
using Way = Given<"direction", std::string>;
using Path = Given<"path", std::filesystem::path>;

/// Of any handle. Throws TypeError.
template <ArgumentName name, typename Type>
Given<name, Type> given(pybind11::handle value) {
  using Arg = Given<name, Type>;
  if constexpr (std::is_same_v<Type, std::string>) {
    return Arg(utf8_of(str_in(value, name.text)));
  } else if constexpr (std::is_same_v<Type, std::filesystem::path>) {
    return Arg(path_in(value, name.text));
  } else {
    pybind11::detail::make_caster<Type> caster;
    const bool is_none_of_a_type = value.is_none() && Arg::is_held;
    if (is_none_of_a_type || !caster.load(value, true)) {
      if constexpr (is_number<Type>) refuse_count(name.text, value);
      refuse(name.text, wanted_name<Type>, value);
    }
    return Arg(pybind11::detail::cast_op<typename Arg::Held>(caster));
  }
}

}  // namespace kamergraaf::python

namespace pybind11::detail {

template <kamergraaf::python::ArgumentName called, typename Type>
struct type_caster<kamergraaf::python::Given<called, Type>> {
  using Argument = kamergraaf::python::Given<called, Type>;
  PYBIND11_TYPE_CASTER(Argument, const_name(called.text));

  bool load(handle given, bool) {
    value = kamergraaf::python::given<called, Type>(given);
    return true;
  }
};

}  // namespace pybind11::detail
