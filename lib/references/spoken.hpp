// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a paper speaks of: the papers that it names, in the order of its text, by kind and by who put them forward.
///
///     Spoken spoken(text);
///     spoken.add({span, id, PaperKind::motion, {"Jansen"}});
///     spoken.last(PaperKind::motion, at, 800);  // what "deze motie" at `at` goes back to
///
/// For one thread.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"
#include "references/writer.hpp"

namespace kamergraaf::detail {

/// One paper, at one place.
struct Said {
  Span span;
  std::size_t place = 0;  ///< the byte at which it is spoken of: where it begins, or of what a footnote says, its mark
  Identifier id = {Kind::reference};  ///< of kind `reference` where it is not known which paper is meant
  PaperKind kind = PaperKind::unknown;
  std::vector<std::string> names = {};  ///< of its authors, as they are printed
  bool others = false;                  ///< with c.s.
  bool paired = false;                  ///< just two are named, in one word: "de motie-Jansen/Bakker"
  std::string party = {};               ///< of the first of them, in plain letters; empty where it is not told
  bool numbered = false;                ///< its number is printed there
  bool whole = false;                   ///< `names` are all of its authors
  bool revised = false;
  std::optional<Date> date = {};
  Writer writer = {};
  Span words = {};  ///< bytes of the words that tell its kind
};

inline bool is_known(const Said& said) { return said.id.kind != Kind::reference; }

class Spoken {
 public:
  explicit Spoken(std::string_view text) : text_(text) {}

  /// What is spoken of next. \pre its place is behind that of all that were added
  void add(Said said);

  /// What is spoken of somewhere: it is found by name and by day only.
  void list(Said said);

  /// The last paper of that kind before `at`, no further than `reach` bytes; of any kind for `unknown`. Null where there is
  /// none, or where one that is not told apart stands between: "een motie", "de moties", a paper of a kind that is not known.
  const Said* last(PaperKind kind, std::size_t at, std::size_t reach) const;

  /// Those of that kind that are known and printed with their numbers before `at`, no further than `reach` bytes, each once,
  /// the last first; at most 64.
  std::vector<const Said*> numbered(PaperKind kind, std::size_t at, std::size_t reach) const;

  /// The known papers of that kind whose first author may be the one that is named, each once, the last that was said first;
  /// at most 64.
  std::vector<const Said*> by(PaperKind kind, const std::string& name) const;

  /// The known papers of that kind and day, each once; at most 64.
  std::vector<const Said*> dated(PaperKind kind, const Date& date) const;

  /// The known papers of that kind and number, each once, the last that was said first; at most 64.
  std::vector<const Said*> of_number(PaperKind kind, std::string_view number) const;

  /// The bills, each once, the last that was said first; at most 64.
  std::vector<const Said*> bills() const;

 private:
  void index(const Said& said);
  void index_under(const std::string& key, const Said& said);
  std::vector<const Said*> under(const std::string& key) const;

  std::string_view text_;
  std::deque<Said> all_;
  std::vector<const Said*> order_;
  std::map<std::string, std::vector<const Said*>> by_key_;  ///< each paper once, the last that was said last
};

}  // namespace kamergraaf::detail
