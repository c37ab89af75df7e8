// SPDX-License-Identifier: Apache-2.0
/// \file
/// The name of a paper, as the publisher of official announcements writes it: `kst-36045-190`.
/// Second in the line, after text.hpp: a value that citations, registers and graphs share.
///
///     auto letter = kamergraaf::parse_identifier("kst-36045-190");
///     letter->dossier.number.view();                                  // "36045"
///     kamergraaf::url(*letter);  // https://zoek.officielebekendmakingen.nl/kst-36045-190.html
///     kamergraaf::in_style(*letter, kamergraaf::Style::letter);       // Kamerstuk 36 045, nr. 190
///
/// All types are values without ownership; all functions are pure and thread-safe.
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace kamergraaf {

/// What kind of thing is named.
enum class Kind : std::uint8_t {
  kamerstuk,
  dossier,
  handelingen,
  aanhangsel,
  kamervraag,
  tkdocument,
  bijlage,
  staatsblad,
  staatscourant,
  tractatenblad,
  ecli,
  ljn,
  bwb,
  jci,
  celex,
  com,
  eu_act,
  oj,
  reference,
  agenda,            ///< the agenda of a chamber: `ag-tk-2009-12-31`
  niet_dossierstuk,  ///< a paper outside any dossier: `nds-vws0000123`
  meeting,           ///< of a Council or a chamber on a day: `meeting-21501-02-2025-02-24`, `meeting-tk-2025-02-18`
};

/// The kind as records spell it: "kamerstuk", "eu-act".
std::string_view name_of(Kind kind);

/// A chamber of the Staten-Generaal.
enum class Chamber : std::uint8_t { none, eerste, tweede, verenigde };

/// "I", "II", "VV"; empty for none.
std::string_view name_of(Chamber chamber);

/// A parliamentary year (vergaderjaar, earlier zitting). One calendar year has `first == last`.
struct Session {
  std::uint16_t first = 0;
  std::uint16_t last = 0;

  constexpr explicit operator bool() const noexcept { return first != 0; }
  auto operator<=>(const Session&) const = default;
};

/// "2019-2020"; "1972" for a session of one year; empty for none.
std::string to_string(Session session);

/// A short code of printable ASCII, at most 15 bytes, held in place: a number with its letter (`188b`), a suffix (`XVI`).
class Code {
 public:
  static constexpr std::size_t capacity = 15;

  constexpr Code() = default;
  /// \pre `text.size() <= capacity`; what is longer is cut.
  constexpr Code(std::string_view text) : size_(static_cast<std::uint8_t>(std::min(text.size(), capacity))) {
    std::copy_n(text.begin(), size_, bytes_.begin());
  }
  constexpr Code(const char* text) : Code(std::string_view(text)) {}

  constexpr std::string_view view() const noexcept { return {bytes_.data(), size_}; }
  constexpr bool empty() const noexcept { return size_ == 0; }

  friend constexpr bool operator==(const Code& a, const Code& b) noexcept { return a.view() == b.view(); }
  friend constexpr std::strong_ordering operator<=>(const Code& a, const Code& b) noexcept { return a.view() <=> b.view(); }

 private:
  std::array<char, capacity> bytes_{};
  std::uint8_t size_ = 0;
};

/// A dossier: `36045`, with a suffix `21501-20` (Council), `36600-V` (budget chapter), `35000-A` (fund);
/// or the Roman number of a dossier of the Eerste Kamer, `CXXIV`.
struct Dossier {
  Code number;
  Code suffix;

  constexpr bool empty() const noexcept { return number.empty(); }
  auto operator<=>(const Dossier&) const = default;
};

/// "36045", "21501-20"; empty for none.
std::string to_string(const Dossier& dossier);

/// As a letter prints it: "36 045", "21 501-20", "36 600 V", "35 000 A".
std::string printed(const Dossier& dossier);

/// The name of one paper, dossier, law, judgment … Two are equal when they print the same.
///
///     kst-20082009-31700-VII-G-h1          h-tk-20192020-45-7
///     │   │        │     │   │ └ print     │ │  │        │  └ item     of a meeting; the last page of a range of pages
///     │   │        │     │   └── number    │ │  │        └─── number   of the meeting; or its first page
///     │   │        │     └────── dossier   │ │  └──────────── session
///     │   │        └──────────── dossier   │ └─────────────── chamber  where it is part of the name
///     │   └───────────────────── session   └───────────────── kind
///     └───────────────────────── kind      stb-2010-242: year and number
///
/// `print` is a second print (h), erratum (n), attachment (b) or version (v). A meeting has no name of the publisher; here it
/// is that of its Council dossier or of its chamber, with its (first) day in `number`: `meeting-21501-02-2025-02-24`. What is
/// published elsewhere has its name as it is, in `name`: `ECLI:NL:HR:2019:1234`.
struct Identifier {
  Kind kind = Kind::kamerstuk;
  Session session = {};  ///< only where it is part of the name
  Dossier dossier = {};
  Code number = {};
  Code print = {};
  Chamber chamber = Chamber::none;  ///< only where it is part of the name
  std::uint16_t year = 0;
  Code item = {};
  std::string name = {};

  auto operator<=>(const Identifier&) const = default;
};

/// Reads an identifier to the letter, or nothing: what it reads, to_string prints. A dossier is one too: `21501-20`.
std::optional<Identifier> parse_identifier(std::string_view text);

/// Reads what url() writes, or nothing: with http or https, any file ending or none, a query or a fragment behind it.
std::optional<Identifier> parse_address(std::string_view text);

/// Prints what parse_identifier reads; empty where a part that the name needs is not known.
std::string to_string(const Identifier& identifier);

/// The public address of what is named; empty where there is none.
std::string url(const Identifier& identifier);

/// The paper of that number. The session becomes part of the name for papers of the Eerste Kamer up to 2008-2009, as the
/// publisher names them.
Identifier paper_in(const Dossier& dossier, const Code& number, Chamber chamber, Session session);

/// Whether the number and item of minutes are certainly the first and last of their pages: one of them is above 200, as no
/// meeting or item is.
bool is_by_page(const Identifier& minutes);

/// The dossier that the paper is in, as an identifier of its own.
Identifier dossier_of(const Identifier& paper);

/// How a citation is written.
/// letter: `Kamerstuk 36 045, nr. 190`. aanwijzing (Aanwijzingen voor de regelgeving 3.43):
/// `Kamerstukken II 2009/10, 27858, nr. 88`. leidraad (Leidraad voor juridische auteurs): the same with
/// `Kamerstukken I 1995/96, 23700, nr. 188b`. debate: `36045-190`.
enum class Style : std::uint8_t { letter, aanwijzing, leidraad, debate };

/// The style of that name, or nothing.
std::optional<Style> parse_style(std::string_view name);

/// Writes the identifier as text. Chamber and session are printed where they are known; empty where the style has no form
/// for it, so that what is written is read back as the same identifier.
std::string in_style(const Identifier& identifier, Style style, Chamber chamber = Chamber::none, Session session = {});

}  // namespace kamergraaf

template <>
struct std::hash<kamergraaf::Identifier> {
  std::size_t operator()(const kamergraaf::Identifier& identifier) const noexcept;
};
