// SPDX-License-Identifier: Apache-2.0
/// \file
/// The register: the papers that are known to exist, and what is known of them. After document.hpp, before the resolver,
/// which settles with it what the words around a citation leave open.
///
///     kamergraaf::Register papers = kamergraaf::load_register("register.txt");
///     for (const auto& document : kamergraaf::read("brief.txt")) papers.add(kamergraaf::known_paper(document));
///     papers.contains(*kamergraaf::parse_identifier("kst-36045-190"));
///     papers.listed_in({"36045", ""}).back();  // the last paper of that dossier
///     papers.find(*kamergraaf::parse_identifier("kst-21501-20-2189"))->names.front();
///
/// A value. Reading it from several threads is safe; adding is for one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf {

/// What is known of a paper besides that it exists. What is not known is empty.
struct KnownPaper {
  Identifier id;
  PaperKind kind = PaperKind::unknown;
  Revision revision = Revision::none;
  std::optional<Date> date;
  std::vector<std::string> names;  ///< who signed or put it forward, as its head has them
  std::string title;               ///< where its head has none, its subject
  std::vector<Dossier> dossiers;   ///< all that its head prints, the first is that of the id
  std::optional<Identifier> replaces;

  bool operator==(const KnownPaper&) const = default;
};

/// What the head of a document tells. Its id names no paper where the head gives no number.
KnownPaper known_paper(const Document& document);

/// What the register says of an identifier.
enum class Standing : std::uint8_t {
  known,      ///< it is listed
  newer,      ///< its number is beyond the last known of its dossier, or its dossier beyond all that are known
  missing,    ///< a later number of its dossier is known, and it is not
  unheard_of  ///< no paper of its dossier is known, though newer dossiers are
};
/// "unheard of".
std::string_view name_of(Standing standing);

/// The papers known to exist. A list of 720,996 takes 7 MB.
class Register {
 public:
  Register();
  Register(const Register&);
  Register(Register&&) noexcept;
  Register& operator=(const Register&);
  Register& operator=(Register&&) noexcept;
  ~Register();

  /// Lists a paper. One that is listed stays so; what names no paper is left out.
  void add(const Identifier& id);
  /// Lists it, and keeps what is known of it; what was known already is filled in, not overwritten.
  void add(KnownPaper paper);
  /// All that the other lists and knows.
  void add(const Register& other);

  /// How many papers are listed.
  std::size_t size() const noexcept;
  bool contains(const Identifier& id) const;

  /// What has no numbers in order (a judgment, a law) or is of a kind that is not listed at all can only be known or newer.
  /// Numbers and letters of a dossier count apart, and so do papers with the session in their name. A dossier is known where
  /// one of its papers is; minutes, questions and gazettes have their session or year for a dossier.
  Standing standing_of(const Identifier& id) const;

  /// The listed papers that differ from it in nothing but the session and the print, by session. It is among them where it is
  /// listed.
  std::vector<Identifier> named_like(const Identifier& id) const;

  /// What is known of it; null where that is no more than that it exists. Valid until the register changes.
  const KnownPaper* find(const Identifier& id) const;
  /// Those known in detail, by number; a paper with two dossiers is in both. None where no dossier is given.
  std::vector<const KnownPaper*> papers_of(const Dossier& dossier) const;
  /// Those known in detail, by dossier and number.
  std::vector<const KnownPaper*> papers_dated(const Date& date) const;

  /// Those known in detail whose first author may be the one of that surname, by dossier and number. Letter case, diacritics,
  /// initials and particles do not count; of "Jansen-Pietersen" the first half may be a person of its own.
  std::vector<const KnownPaper*> papers_by(std::string_view name) const;

  /// All that are listed, in the order of the saved form.
  std::vector<Identifier> listed() const;
  /// All that are listed in a dossier, by number: first the numbers, then the letters of the Eerste Kamer.
  std::vector<Identifier> listed_in(const Dossier& dossier) const;

  friend bool operator==(const Register& a, const Register& b);
  friend Register read_register(std::istream& in, const std::string& name);
  friend void save(const Register& papers, std::ostream& out);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// Reads a register in one of two forms.
///
/// A list: an identifier a line. A line that is none is skipped, and told to the log with its number; empty lines are nothing.
/// The saved form: JSON lines, the first of which says so, the papers ordered by dossier and number. A paper of which no more
/// is known is a string, another an object, its keys those of a document's record:
///
///     {"kamergraaf":"register","version":1,"papers":2}
///     "kst-36045-190"
///     {"id":"kst-36045-191","kind":"motion","date":"2025-03-04","names":["Van Aalst"],"dossiers":["36045"]}
///
/// Throws Error: no line of a list is an identifier; a line of the saved form is not as it was saved, or some are gone (the
/// line is named).
/// \param name stands for the path in errors and in the log
Register read_register(std::istream& in, const std::string& name);

/// The same from a file. Throws Error where it cannot be read, too.
Register load_register(const std::filesystem::path& path);

/// Writes the saved form: equal registers give equal bytes, and read_register reads back an equal one. Throws Error where it
/// cannot be written.
void save(const Register& papers, std::ostream& out);

/// The same to a file, whole or not at all: a file beside it is written and renamed. What is no regular file, such as a pipe,
/// is written as it is.
void save(const Register& papers, const std::filesystem::path& path);

}  // namespace kamergraaf
