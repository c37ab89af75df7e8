// SPDX-License-Identifier: Apache-2.0
#include "detail/sources.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "detail/acts.hpp"
#include "detail/calendar.hpp"
#include "detail/elements.hpp"
#include "detail/parts.hpp"

namespace kamergraaf::detail {
namespace {

std::string without_blanks(std::string_view text) {
  std::string kept;
  std::copy_if(text.begin(), text.end(), std::back_inserter(kept), [](char c) { return c > ' ' && c < '\x7f'; });
  return kept;
}

void take(Citation citation, std::optional<Identifier> id, Reading& reading) {
  citation.id = id ? std::move(*id) : Identifier{};
  citation.span = citation.group;
  if (id) reading.citations.push_back(std::move(citation));
}

template <typename Name>
void take_each(const std::vector<NumberElement>& numbers, Citation shared, Name name, Reading& reading) {
  for (const NumberElement& number : numbers) {
    shared.id = name(number);
    shared.span = number.span;
    reading.citations.push_back(shared);
  }
  if (reading.citations.empty()) return;
  reading.citations.front().span.begin = shared.group.begin;
  if (numbers.size() == 1 && shared.group.end > numbers.front().span.end) reading.citations.front().span.end = shared.group.end;
}

Identifier minutes(const Parts& parts, Citation& citation) {
  citation.pages = parts.span("pages");
  if (const auto date = find_date(parts["date"])) {
    citation.session = session_of(*date);
    citation.date = date;
  }
  if (citation.chamber == Chamber::none) {
    citation.verdict = Verdict::unresolved;
    citation.reason = "no chamber is named";
  }
  Identifier id{Kind::handelingen, citation.session, {}, parts["number"], {}, citation.chamber, 0, parts["item"]};
  return id;
}

std::string repaired_ecli(std::string_view printed) {
  std::string name = without_blanks(printed);
  std::replace(name.begin(), name.end(), ';', ':');
  return name;
}

Identifier named(Kind kind, std::string name) {
  Identifier id;
  id.kind = kind;
  id.name = std::move(name);
  return id;
}

void read_list(const Parts& parts, Kind kind, const Citation& shared, Reading& reading) {
  const auto numbers = read_issues(parts.text, parts.span("numbers"));
  const auto year = static_cast<std::uint16_t>(full_year(parts["year"]));
  take_each(
      numbers, shared,
      [&](const NumberElement& number) {
        if (kind == Kind::com)
          return named(kind,
                       std::string(parts["series"]) + '(' + std::to_string(year) + ')' + std::string(number.number.view()));
        if (kind == Kind::aanhangsel) return Identifier{kind, shared.session, {}, number.number, {}, shared.chamber};
        return Identifier{kind, {}, {}, number.number, {}, Chamber::none, year};
      },
      reading);
}

std::optional<Identifier> of_kind(Kind kind, const std::string& name) {
  auto id = parse_identifier(name);
  return id && (id->kind == kind || (kind == Kind::celex && id->kind == Kind::eu_act)) ? id : std::nullopt;
}

bool is_colonial(std::string_view series) { return !series.empty() && (series.front() == 'I' || series.starts_with("Sur")); }

void read_one(const Parts& parts, Kind kind, Citation citation, Reading& reading) {
  switch (kind) {
    case Kind::handelingen: {
      Identifier id = minutes(parts, citation);
      return take(std::move(citation), std::move(id), reading);
    }
    case Kind::aanhangsel:
      citation.pages = parts.span("pages");
      citation.verdict = Verdict::unresolved;
      citation.reason = "a page is named, and no number";
      return take(std::move(citation), Identifier{kind, citation.session, {}, {}, {}, citation.chamber}, reading);
    case Kind::ecli: {
      const std::string name = repaired_ecli(parts["name"]);
      citation.repaired = name != parts["name"];
      return take(std::move(citation), of_kind(kind, name), reading);
    }
    case Kind::kamervraag:
      return take(std::move(citation), of_kind(kind, "kv-tk-" + std::string(parts["name"])), reading);
    case Kind::oj: {
      if (parts["year"].empty()) return;
      const std::string name = "OJ:" + std::string(parts["series"]) + ':' + std::string(parts["year"]) + ':';
      return take(std::move(citation), named(kind, name + std::string(parts["number"])), reading);
    }
    default:
      return take(std::move(citation), of_kind(kind, without_blanks(parts["name"])), reading);
  }
}

}  // namespace

Reading read_source(std::string_view text, const Pattern& pattern, const Expression& form, const Expression::Match& match) {
  Reading reading;
  reading.span = match.front();
  const Span cite = form.named(match, "cite");
  reading.next = cite.empty() ? match.front().end : cite.begin;
  const Parts parts{text, form, match};
  Citation shared = shared_fields(text, form, match);
  shared.form = pattern.form;
  if (pattern.kind == Kind::aanhangsel && shared.chamber == Chamber::none) shared.chamber = Chamber::tweede;
  if (pattern.kind == Kind::eu_act)
    read_acts(parts, std::move(shared), reading);
  else if (parts.span("numbers").empty())
    read_one(parts, pattern.kind, std::move(shared), reading);
  else
    read_list(parts, pattern.kind, shared, reading);
  if (is_colonial(parts["series"])) reading.citations.clear();
  if (reading.citations.empty()) reading.turned_down = "not enough to name one";
  return reading;
}

}  // namespace kamergraaf::detail
