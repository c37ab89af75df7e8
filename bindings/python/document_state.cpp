// SPDX-License-Identifier: Apache-2.0
#include "document_state.hpp"

#include <algorithm>
#include <cstring>
#include <set>
#include <type_traits>

#include "kamergraaf/version.hpp"

namespace kamergraaf::python {
namespace {

namespace py = pybind11;

template <typename Value>
concept Plain = std::is_arithmetic_v<Value> || std::is_enum_v<Value>;

/// A literal of the library that is read back: there are few of them, and they stay.
std::string_view kept(const std::string& text) {
  static auto* const all = new std::set<std::string>();
  return *all->insert(text).first;
}

/// Appends values to bytes.
class Saver {
 public:
  static constexpr bool loads = false;
  std::string bytes;

  template <Plain Value>
  void one(const Value& value) {
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void one(std::string_view text) {
    one(text.size());
    bytes += text;
  }
};

/// Reads them back in the same order.
class Loader {
 public:
  static constexpr bool loads = true;
  std::string_view bytes;

  template <Plain Value>
  void one(Value& value) {
    std::memcpy(&value, take(sizeof value).data(), sizeof value);
  }
  void one(std::string& text) {
    std::size_t size = 0;
    one(size);
    text = take(size);
  }

 private:
  std::string_view take(std::size_t size) {
    if (size > bytes.size()) throw py::value_error("this is no whole pickle of kamergraaf");
    const std::string_view taken = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return taken;
  }
};

template <typename Archive, typename... Values>
void all(Archive& archive, Values&... values);

template <typename Archive, Plain Value>
void each(Archive& archive, Value& value) {
  archive.one(value);
}

template <typename Archive>
void each(Archive& archive, std::string& text) {
  archive.one(text);
}

template <typename Archive>
void each(Archive& archive, std::string_view& literal) {
  std::string text(literal);
  archive.one(text);
  if constexpr (Archive::loads) literal = kept(text);
}

template <typename Archive>
void each(Archive& archive, Code& code) {
  std::string text(code.view());
  archive.one(text);
  code = std::string_view(text);
}

template <typename Archive>
void each(Archive& archive, Date& date) {
  int year = static_cast<int>(date.year());
  auto month = static_cast<unsigned>(date.month());
  auto day = static_cast<unsigned>(date.day());
  all(archive, year, month, day);
  date = Date(std::chrono::year(year), std::chrono::month(month), std::chrono::day(day));
}

template <typename Archive>
void each(Archive& archive, Span& span) {
  all(archive, span.begin, span.end);
}

template <typename Archive>
void each(Archive& archive, Identifier& id) {
  all(archive, id.kind, id.session.first, id.session.last, id.dossier.number, id.dossier.suffix, id.number, id.print,
      id.chamber, id.year, id.item, id.name);
}

template <typename Archive>
void each(Archive& archive, DossierHeading& heading) {
  all(archive, heading.dossier.number, heading.dossier.suffix, heading.rijkswet, heading.title);
}

template <typename Archive>
void each(Archive& archive, Author& author) {
  all(archive, author.name, author.role, author.party);
}

template <typename Archive>
void each(Archive& archive, Footnote& note) {
  all(archive, note.number, note.mark, note.text);
}

template <typename Archive>
void each(Archive& archive, PublishedLink& link) {
  all(archive, link.span, link.id);
}

template <typename Archive>
void each(Archive& archive, Repair& repair) {
  all(archive, repair.kind, repair.span);
}

template <typename Archive>
void each(Archive& archive, Disagreement& one) {
  all(archive, one.field, one.printed, one.stated);
}

template <typename Archive>
void each(Archive& archive, Piece& piece) {
  all(archive, piece.text, piece.source);
}

template <typename Archive>
void each(Archive& archive, Part& part) {
  all(archive, part.name, part.begin, part.runs);
}

template <typename Archive>
void each(Archive& archive, Glyph& glyph) {
  Box& box = glyph.at.box;
  all(archive, glyph.text, glyph.at.page, box.left, box.top, box.right, box.bottom);
}

template <typename Archive, typename Value>
void each(Archive& archive, std::optional<Value>& value) {
  bool has = value.has_value();
  archive.one(has);
  if (has && !value) value.emplace();
  if (has) each(archive, *value);
}

template <typename Archive, typename Value>
void each(Archive& archive, std::vector<Value>& values) {
  std::size_t size = values.size();
  archive.one(size);
  for (std::size_t i = 0; i < size; ++i) {
    if constexpr (Archive::loads) values.emplace_back();
    each(archive, values[i]);
  }
}

template <typename Archive>
void each(Archive& archive, Head& head) {
  all(archive, head.id, head.dossiers, head.session.first, head.session.last, head.chamber, head.kind, head.revision,
      head.reprint, head.date, head.title, head.subject, head.addressee, head.place, head.authors, head.replaces, head.span);
}

template <typename Archive>
void each(Archive& archive, Citation& one) {
  all(archive, one.id, one.form, one.verdict, one.chamber, one.relation, one.paper, one.repaired, one.publisher, one.pattern,
      one.rijkswet, one.session.first, one.session.last, one.part, one.span, one.group, one.pages, one.context, one.date,
      one.names, one.footnote, one.ground, one.antecedent, one.antecedent_confidence, one.reason, one.candidates);
}

template <typename Archive>
void each(Archive& archive, Settled& settled) {
  auto& [citation, mention, names, own_relation] = settled.quotation;
  all(archive, settled.document, settled.paper, citation, mention.span, mention.footnote, mention.text, mention.words,
      mention.relation, mention.publisher, names, own_relation);
}

template <typename Archive>
void each(Archive& archive, Document& document) {
  Source& source = document.source;
  all(archive, document.name, document.text, document.head, document.footnotes, document.furniture, document.links,
      document.repairs, document.disagreements, source.format, source.pieces, source.parts, source.glyphs);
}

template <typename Archive, typename... Values>
void all(Archive& archive, Values&... values) {
  (each(archive, values), ...);
}

/// FNV-1a: what was changed on the way is told before it is read.
std::uint64_t digest_of(std::string_view bytes) {
  std::uint64_t digest = 14695981039346656037U;
  for (const char byte : bytes) digest = (digest ^ static_cast<unsigned char>(byte)) * 1099511628211U;
  return digest;
}

/// Saving changes nothing, but the walk over the fields is that of loading.
template <typename Value>
std::string saved(const Value& value) {
  Saver saver;
  saver.one(std::string_view(version));
  Value copy = value;
  each(saver, copy);
  saver.one(digest_of(saver.bytes));
  return std::move(saver.bytes);
}

template <typename Value>
Value loaded(const py::bytes& state) {
  const std::string bytes(state);
  const std::size_t size = bytes.size() - std::min(bytes.size(), sizeof(std::uint64_t));
  Loader loader{std::string_view(bytes).substr(size)};
  std::uint64_t digest = 0;
  loader.one(digest);
  if (digest != digest_of(std::string_view(bytes).substr(0, size)))
    throw py::value_error("this is no whole pickle of kamergraaf");
  loader.bytes = std::string_view(bytes).substr(0, size);
  std::string maker;
  loader.one(maker);
  if (maker != version)
    throw py::value_error("this was pickled by kamergraaf " + maker + ", and this is " + std::string(version));
  Value value;
  each(loader, value);
  return value;
}

}  // namespace

py::bytes state_of(const Document& document) { return py::bytes(saved(document)); }
py::bytes state_of(const Settled& settled) { return py::bytes(saved(settled)); }

Document document_of_state(const py::bytes& state) { return loaded<Document>(state); }
Settled settled_of_state(const py::bytes& state) { return loaded<Settled>(state); }

bool is_same(const Document& a, const Document& b) { return a.name == b.name && a.text == b.text && saved(a) == saved(b); }

}  // namespace kamergraaf::python
