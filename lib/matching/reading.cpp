// SPDX-License-Identifier: Apache-2.0
#include "matching/reading.hpp"

#include <algorithm>
#include <utility>

#include "detail/bytes.hpp"
#include "matching/built_in.hpp"
#include "matching/continued.hpp"
#include "matching/dossier_elements.hpp"
#include "matching/meetings.hpp"
#include "matching/papers.hpp"
#include "matching/references.hpp"
#include "matching/refusal.hpp"
#include "matching/sources.hpp"
#include "wording/sitting.hpp"

namespace kamergraaf::detail {
namespace {

bool is_misread_chamber(std::string_view chamber) { return chamber == "11" || chamber.find('l') == 0 || chamber == "Il"; }

bool is_mended(std::string_view text, const Expression& form, const Expression::Match& match) {
  static const Expression slip(R"(/{dash}\d|^1{blank}\d)", "slip in a session");
  const std::string_view session = form.named(match, "session").of(text);
  return !form.named(match, "typo").empty() || is_misread_chamber(form.named(match, "chamber").of(text)) ||
         (!session.empty() && slip.is_in(session));
}

Reading read_identifier(Span span, std::optional<Identifier> id) {
  Reading reading{{}, id ? std::string_view{} : "no identifier", span, span.end};
  if (!id) return reading;
  Citation citation;
  citation.chamber = id->chamber;
  citation.id = std::move(*id);
  citation.form = Form::identifier;
  citation.span = citation.group = span;
  reading.citations.push_back(std::move(citation));
  return reading;
}

/// Behind the words before a citation, so that it may be those of another; a long list is not gone over again from each
/// dossier.
std::size_t next_behind(Span cite, const std::vector<DossierElement>& dossiers) {
  constexpr std::size_t long_list = 8;
  return dossiers.size() < long_list ? cite.begin : dossiers.back().span.begin;
}

Reading read_papers_of(std::string_view text, const Pattern& pattern, const Expression& form, const Expression::Match& match) {
  const Parts parts{text, form, match};
  const Span cite = parts.span("cite");
  const NamedPapers named = named_papers(parts, pattern);
  Reading reading{{}, refusal(parts, pattern, named), match.front(), match.front().end};
  reading.carries = !parts.span("carry").empty();
  if (!reading.turned_down.empty()) {
    reading.next = parts.span("dossiers").end;
    return reading;
  }
  if (!cite.empty()) reading.next = next_behind(cite, named.dossiers);
  read_papers(parts, named, reading);
  if (cite.empty()) named.dossier_alone ? add_dossiers_behind(text, reading) : add_papers_behind(text, reading);
  for (Citation& citation : reading.citations) citation.form = pattern.form;
  return reading;
}

}  // namespace

Citation shared_fields(std::string_view text, const Expression& form, const Expression::Match& match) {
  Citation citation;
  citation.chamber = read_chamber(form.named(match, "chamber").of(text));
  citation.session = read_session(form.named(match, "session").of(text));
  citation.repaired = is_mended(text, form, match);
  const Span cite = form.named(match, "cite");
  citation.group = cite.empty() ? match.front() : cite;
  return citation;
}

Matcher::Matcher(Pattern written) : pattern(std::move(written)), expression(expression_of(pattern, pattern.expression)) {
  if (!pattern.before.empty()) before = expression_of(pattern, "(?:" + pattern.before + ")$");
}

Behind Matcher::behind() const {
  constexpr std::size_t longest = 300;
  return {before ? &*before : nullptr, longest};
}

Reading read_match(std::string_view text, const Matcher& matcher, const Expression::Match& match) {
  if (!matcher.behind().holds(text, match.front().begin))
    return {{}, "the words before it do not say what it is", match.front(), match.front().begin + 1};
  const Pattern& pattern = matcher.pattern;
  const Expression& form = matcher.expression;
  if (const Span name = form.named(match, "identifier"); !name.empty())
    return read_identifier(name, parse_identifier(name.of(text)));
  if (const Span name = form.named(match, "address"); !name.empty()) return read_identifier(name, parse_address(name.of(text)));
  if (pattern.kind == Kind::meeting) return read_meeting(text, pattern, form, match);
  if (pattern.form == Form::implicit) return read_reference(text, pattern, form, match);
  if (pattern.kind != Kind::kamerstuk && pattern.kind != Kind::dossier) return read_source(text, pattern, form, match);
  return read_papers_of(text, pattern, form, match);
}

void carry_over(std::string_view text, const Citation* before, Reading& reading) {
  static const Expression joint(R"(^{space}[;,]?{space}(?:en{gap}|resp\.{gap})?$)", "joint");
  static const Expression gloss(R"(^{space}\([^();\d]{1,60}\){space}[;,]{space}$)", "what the one before is");
  const Span own = reading.citations.front().group;
  const bool may_be_joined = before && before->form != Form::implicit && before->group.end <= own.begin;
  const std::string_view between = may_be_joined ? Span{before->group.end, own.begin}.of(text) : std::string_view{};
  const bool joined = may_be_joined && (joint.is_at(between, 0) || (reading.carries && gloss.is_at(between, 0)));
  if (reading.carries && (!joined || before->id.dossier.empty())) reading.turned_down = "no dossier, and none before it";
  if (!joined) return;
  const Citation& source = *before;
  const bool announced_by_nothing = is_digit(text[own.begin]);
  for (Citation& citation : reading.citations) {
    if (citation.chamber == Chamber::none && (citation.session || announced_by_nothing)) citation.chamber = source.chamber;
    if (!citation.session && announced_by_nothing) citation.session = source.session;
    if (reading.carries) citation.id.dossier = source.id.dossier;
    if (citation.id.kind != Kind::kamerstuk || citation.form == Form::identifier) continue;
    const Code print = citation.id.print;
    citation.id = paper_in(citation.id.dossier, citation.id.number, citation.chamber, citation.session);
    citation.id.print = print;
  }
}

}  // namespace kamergraaf::detail
