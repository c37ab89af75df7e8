// SPDX-License-Identifier: Apache-2.0
#include "stored/records.hpp"

#include <algorithm>
#include <array>

#include "detail/printable.hpp"
#include "stored/fields.hpp"

namespace kamergraaf::stored {
namespace {

void put(Record& record, const char* key, std::string_view text) { detail::add_text(record, key, detail::as_utf8(text)); }

constexpr std::array<std::pair<const char*, Field>, 7> fields_of_heads{{{"paper", Field::paper},
                                                                        {"chamber", Field::chamber},
                                                                        {"session", Field::session},
                                                                        {"date", Field::date},
                                                                        {"title", Field::title},
                                                                        {"document", Field::document},
                                                                        {"names", Field::names}}};

std::vector<std::string> names_of_own(std::uint8_t own) {
  std::vector<std::string> names;
  for (const auto& [name, field] : fields_of_heads)
    if ((own & static_cast<std::uint8_t>(field)) != 0) names.emplace_back(name);
  return names;
}

std::uint8_t own_of(const std::vector<std::string>& names, const std::string& place) {
  unsigned own = 0;
  for (const std::string& name : names) {
    const auto* found =
        std::find_if(fields_of_heads.begin(), fields_of_heads.end(), [&](const auto& f) { return f.first == name; });
    if (found == fields_of_heads.end()) throw Fault(place + ".own: no such field: " + name);
    own |= static_cast<unsigned>(found->second);
  }
  return static_cast<std::uint8_t>(own);
}

Identifier read_as(const std::string& id) { return parse_identifier(id).value_or(Identifier{}); }

Record record_of(const Identifier& identifier) {
  Record record{{"kind", name_of(identifier.kind)}};
  put(record, "session", to_string(identifier.session));
  put(record, "dossier", identifier.dossier.number.view());
  put(record, "suffix", identifier.dossier.suffix.view());
  put(record, "number", identifier.number.view());
  put(record, "print", identifier.print.view());
  put(record, "chamber", name_of(identifier.chamber));
  if (identifier.year != 0) record["year"] = identifier.year;
  put(record, "item", identifier.item.view());
  put(record, "name", identifier.name);
  return record;
}

Identifier identifier_of(const Fields& fields) {
  Identifier identifier;
  identifier.kind = fields.one_of("kind", Kind::meeting);
  identifier.session = fields.session("session");
  identifier.dossier = {fields.code("dossier"), fields.code("suffix")};
  identifier.number = fields.code("number");
  identifier.print = fields.code("print");
  identifier.chamber = fields.one_of("chamber", Chamber::verenigde);
  identifier.year = fields.number<std::uint16_t>("year");
  identifier.item = fields.code("item");
  identifier.name = fields.text("name");
  return identifier;
}

Record record_of(const Mention& mention) {
  Record record{{"begin", mention.span.begin}, {"end", mention.span.end}};
  record["text"] = detail::as_utf8(mention.text);
  record["words"] = detail::as_utf8(mention.words);
  put(record, "relation", name_of(mention.relation));
  if (mention.footnote != 0) record["footnote"] = mention.footnote;
  if (mention.publisher) record["publisher"] = true;
  return record;
}

Mention mention_of(const Fields& fields) {
  Mention mention;
  mention.span = {fields.number<std::size_t>("begin"), fields.number<std::size_t>("end")};
  mention.text = fields.text("text");
  mention.words = fields.text("words");
  mention.relation = fields.one_of("relation", Relation::amends);
  mention.footnote = fields.number<std::uint32_t>("footnote");
  mention.publisher = fields.truth("publisher");
  return mention;
}

}  // namespace

Record record_of(const Vertex& vertex) {
  const std::string id = detail::as_utf8(vertex.id);
  Record record{{"id", id}, {"kind", name_of(vertex.kind)}, {"known", vertex.known}};
  put(record, "paper", name_of(vertex.paper));
  put(record, "dossier", to_string(vertex.identifier.dossier));
  put(record, "number", vertex.identifier.number.view());
  put(record, "session", to_string(vertex.session));
  put(record, "chamber", name_of(vertex.chamber));
  if (vertex.date) record["date"] = to_string(*vertex.date);
  put(record, "title", vertex.title);
  for (const std::string& name : vertex.names) record["names"].push_back(detail::as_utf8(name));
  put(record, "document", vertex.document);
  put(record, "url", url(vertex.identifier));
  if (vertex.own != 0) record["own"] = names_of_own(vertex.own);
  if (read_as(id) != vertex.identifier) record["identifier"] = record_of(vertex.identifier);
  return record;
}

Vertex vertex_of(const Record& record, const std::string& place) {
  const Fields fields(record, place);
  Vertex vertex;
  vertex.id = text_of(record, "id", place);
  vertex.kind = fields.one_of("kind", VertexKind::outside);
  vertex.paper = fields.one_of("paper", PaperKind::other);
  vertex.known = fields.truth("known");
  vertex.identifier = fields.has("identifier") ? identifier_of(fields.inside("identifier")) : read_as(vertex.id);
  vertex.chamber = fields.one_of("chamber", Chamber::verenigde);
  vertex.session = fields.session("session");
  vertex.date = fields.date("date");
  vertex.title = fields.text("title");
  vertex.document = fields.text("document");
  vertex.names = fields.texts("names");
  vertex.own = own_of(fields.texts("own"), place);
  return vertex;
}

Record record_of(const std::vector<Mention>& mentions) {
  Record list = Record::array();
  for (const Mention& mention : mentions) list.push_back(record_of(mention));
  return list;
}

std::vector<Mention> mentions_of(const Record& list, const std::string& place) {
  if (!list.is_array()) throw Fault(place + ": no list of mentions");
  std::vector<Mention> mentions;
  for (const Record& one : list)
    mentions.push_back(mention_of(Fields(one, place + '[' + std::to_string(mentions.size()) + ']')));
  return mentions;
}

EdgeKind edge_kind_of(const Record& record, const std::string& place) {
  return Fields(record, place).one_of("kind", EdgeKind::part_of);
}

std::string text_of(const Record& record, const char* key, const std::string& place) {
  const Fields fields(record, place);
  if (!fields.has(key)) throw Fault(place + ": no " + key);
  return fields.text(key);
}

}  // namespace kamergraaf::stored
