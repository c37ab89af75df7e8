// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <algorithm>
#include <functional>

#include "asked.hpp"
#include "bind.hpp"
#include "classes.hpp"
#include "given.hpp"
#include "kamergraaf/error.hpp"
#include "values.hpp"

namespace kamergraaf::python {
namespace {

py::object value_of(const Pattern& pattern) {
  return made(Class::pattern, str_of(pattern.name), str_of(pattern.sentence), str_of(pattern.expression),
              str_of(pattern.example), str_of(pattern.counterexample), member_of(pattern.kind), member_of(pattern.form),
              str_of(pattern.before), str_of(pattern.cue), str_of(pattern.core));
}

Pattern pattern_of(const py::handle& given) {
  if (!py::hasattr(given, "counterexample")) refuse("patterns", "Pattern", given);
  const auto text = [&](const char* field) { return utf8_of(str_in(given.attr(field), field)); };
  return {text("name"),
          text("sentence"),
          text("expression"),
          text("example"),
          text("counterexample"),
          value_named(given.attr("kind"), Kind::meeting, "kind"),
          value_named(given.attr("form"), Form::implicit, "form"),
          text("before"),
          text("cue"),
          text("core")};
}

/// Those that the library has, it has looked at itself.
void check_own(const std::vector<Pattern>& patterns) {
  static const std::vector<Pattern> known = all_patterns();
  for (const Pattern& pattern : patterns)
    if (std::find(known.begin(), known.end(), pattern) == known.end()) check_examples(pattern);
}

Extractor extractor_of(const py::object& given) {
  if (!py::hasattr(given, "__iter__")) refuse("patterns", "iterable of Pattern", given);
  std::vector<Pattern> patterns;
  for (const py::handle one : given) patterns.push_back(pattern_of(one));
  try {
    check_own(patterns);
    return Extractor(std::move(patterns));
  } catch (const Error& error) {
    throw py::value_error(error.what());
  }
}

py::tuple values_of(std::span<const Pattern> patterns) {
  return tuple_of(patterns, [](const Pattern& pattern) { return value_of(pattern); });
}

}  // namespace

void bind_patterns(py::module_& module) {
  py::class_<Extractor> type(module, "Extractor", R"(Patterns of your own, compiled once.

    >>> import kamergraaf
    >>> slash = kamergraaf.Pattern("kst-slash", "The short form of our newsroom: kst 36045/190.",
    ...                            "kst {dossiers}/{numbers}", "kst 36045/190", "kst 36045")
    >>> extractor = kamergraaf.Extractor([*kamergraaf.patterns(), slash])
    >>> [c.id for c in kamergraaf.extract("Zie kst 36045/190.", extractor=extractor)]
    ['kst-36045-190']

Where two patterns match at one place, the first takes it. One Extractor serves all threads.
ValueError, naming the pattern, where an expression does not compile or matches the empty text, where a pattern does not find its
example, or finds its counterexample.)");
  type.def(py::init(&extractor_of), py::arg("patterns"))
      .def_property_readonly(
          "patterns", [](const Extractor& self) { return values_of(self.patterns()); }, "Its patterns, in order of precedence.")
      .def("__reduce__",
           [type](const Extractor& self) { return py::make_tuple(type, py::make_tuple(values_of(self.patterns()))); })
      .def(
          "__eq__",
          [](const Extractor& a, const Extractor& b) {
            return std::equal(a.patterns().begin(), a.patterns().end(), b.patterns().begin(), b.patterns().end());
          },
          py::is_operator())
      .def("__hash__",
           [](const Extractor& self) {
             std::size_t all = self.patterns().size();
             for (const Pattern& pattern : self.patterns()) all = all * 31 + std::hash<std::string>{}(pattern.name);
             return all;
           })
      .def("__repr__",
           [](const Extractor& self) { return "<Extractor of " + std::to_string(self.patterns().size()) + " patterns>"; });
  module.def(
      "patterns", [](Implicit implicit) { return values_of(implicit ? all_patterns() : built_in_patterns()); },
      py::arg("implicit") = false,
      "patterns(implicit=False)\n--\n\n"
      R"(The built-in patterns, as a tuple of Pattern in order of precedence; with `implicit` those of references without a
number as well.

    >>> import kamergraaf
    >>> first = kamergraaf.patterns()[0]
    >>> [c.pattern == first.name for c in kamergraaf.extract(first.example)]
    [True])");
  module.def(
      "fragments",
      [] {
        py::dict named;
        for (const Fragment& fragment : fragments())
          named[str_of(fragment.name)] = py::make_tuple(str_of(fragment.sentence), str_of(fragment.expression));
        return named;
      },
      "fragments()\n--\n\n"
      R"(The named parts that expressions may use: a dict from the name to a sentence and the expression that it stands for.

    >>> import kamergraaf
    >>> "dossiers" in kamergraaf.fragments()
    True)");
}

}  // namespace kamergraaf::python
