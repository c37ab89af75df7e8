// SPDX-License-Identifier: Apache-2.0
#include "references/scene.hpp"

#include <algorithm>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "matching/dossier_elements.hpp"
#include "references/completion.hpp"
#include "references/items.hpp"
#include "references/own_relations.hpp"
#include "references/subject.hpp"
#include "wording/context.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_opening = 4000;
constexpr std::size_t most_dossiers = 64;

std::vector<Dossier> dossiers_of(const Head& head, const std::vector<Citation>& citations) {
  std::vector<Dossier> dossiers;
  add_once(dossiers, head.id.dossier);
  for (const DossierHeading& heading : head.dossiers) add_once(dossiers, heading.dossier);
  for (const Citation& citation : citations)
    if (dossiers.size() < most_dossiers && citation.verdict == Verdict::resolved) add_once(dossiers, citation.id.dossier);
  return dossiers;
}

std::map<std::string, std::vector<std::size_t>> by_owner_of(const std::vector<ReadOut>& all) {
  std::map<std::string, std::vector<std::size_t>> indices;
  for (std::size_t i = 0; i < all.size(); ++i) indices[all[i].owner].push_back(i);
  return indices;
}

constexpr std::size_t most_speakers = 256;

std::vector<Span> speakers_of(std::string_view text, const std::vector<Turn>& turns) {
  std::map<std::string_view, Span> speakers;
  for (const Turn& turn : turns)
    if (!turn.name.empty()) speakers.emplace(turn.name.of(text), turn.name);
  std::vector<Span> names;
  if (speakers.size() > most_speakers) return names;
  for (const auto& speaker : speakers) names.push_back(speaker.second);
  return names;
}

bool has_amendments(const Scene& scene, const Dossier& dossier) {
  return std::any_of(scene.citations.begin(), scene.citations.end(), [&](const Citation& citation) {
    return citation.paper == PaperKind::amendment && citation.id.dossier == dossier;
  });
}

/// "De leden van de fractie hebben kennisgenomen van het wetsvoorstel", in a report; and not of "het wetsvoorstel bomen".
bool reports_on_a_bill(const Document& document) {
  static const Expression letter(
      R"((?i)\bschriftelijk{gap}overleg\b|\bkennis{space}(?:genomen|nemen){gap}van{gap}(?:de|uw|deze){gap}(?:[{latin}-]+{gap})?brie)",
      "a letter is read");
  static const Expression form(
      R"(\b(?i:kennis{space}genomen|kennis{gap}nemen|kennisneming){gap}van{gap}(?:het|dit|onderhavig|voorliggend){gap}(?:(?:onderhavige|voorliggende){gap})?wetsvoorstel(?:{space}(?:[.,;]|$)|{gap}(?:en|tot)\b))",
      "a bill is read");
  if (document.head.kind != PaperKind::report) return false;
  const std::string_view opening = std::string_view(document.text).substr(0, longest_opening);
  return form.is_in(opening) && !letter.is_in(opening);
}

std::vector<const KnownPaper*> memoranda_of(const Dossier& own, const Head& head, const Register& known) {
  std::vector<const KnownPaper*> memoranda;
  if (own.empty()) return memoranda;
  for (const KnownPaper* paper : known.papers_of(own)) {
    const bool is_later = paper->date && head.date && *paper->date > *head.date;
    if (paper->kind == PaperKind::memorandum && paper->id != head.id && !is_later) memoranda.push_back(paper);
  }
  return memoranda;
}

/// Whether the dossier is that of a bill: by its title, by the kind of the paper, or because amendments are counted in it.
bool is_about_a_bill(const Scene& scene) {
  static const Expression title(
      R"((?i)\b(?:wijziging{gap}van|vaststelling{gap}van|goedkeuring{gap}van|regels|voorstel{gap}van{gap}(?:rijks)?wet)\b)",
      "title of a bill");
  static const Expression law(R"((?i)\b[{latin}]*wet\b)", "name of a law");
  static const Expression of_bills(
      R"((?m)^{blank}*(?:(?:NADER{gap})?(?:VOORLOO?PIG{gap}VERSLAG|EINDVERSLAG)|KONINKLIJKE{gap}BOODSCHAP|(?:ONTWERP|VOORSTEL){gap}VAN{gap}(?:RIJKS)?WET)\b|\bbelast{gap}met{gap}het{gap}(?:[{small}]+{gap})?onderzoek{gap}van{gap}dit{gap}(?:wets|voorstel{gap}van|ontwerp{gap}van))",
      "paper on a bill");
  static const Expression this_bill(
      R"((?i)\bdit{gap}wetsvoorstel\b|\bwetgevingsoverleg\b|\bbehandeling{gap}van{gap}het{gap}wetsvoorstel\b)",
      "a bill is debated");
  static const Expression about_a_law(
      R"((?i)^[^.;]*\b(?:evaluatie|uitvoering|toekomst|handhaving|naleving|werking|beleid|monitor|rapporte?n?|voortgang)\b)",
      "about a law");
  const Head& head = scene.document.head;
  if (scene.dossiers.empty() || !scene.dossiers.front().suffix.empty()) return false;
  if (head.kind == PaperKind::amendment || head.kind == PaperKind::memorandum || head.kind == PaperKind::bill) return true;
  if (has_amendments(scene, scene.dossiers.front()) || reports_on_a_bill(scene.document)) return true;
  const std::string own = head.dossiers.empty() ? std::string() : head.dossiers.front().title;
  const std::string_view opening = std::string_view(scene.document.text).substr(0, longest_opening);
  static const Expression other(R"((?i)\benqu(?:e|\x{EA})te)", "paper on no bill");
  const bool may_be = head.dossiers.size() == 1 && head.kind != PaperKind::letter;
  if (may_be && of_bills.is_in(opening) && !other.is_in(opening)) return true;
  if (title.find(own) || (law.find(own) && !about_a_law.find(own))) return true;
  return scene.dossiers.size() == 1 &&
         (head.chamber == Chamber::eerste || (!scene.turns.empty() && this_bill.find(scene.document.text)));
}

}  // namespace

Scene scene_of(const Document& document, const std::vector<Citation>& citations, const Register* known) {
  Scene scene{document, citations, known, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, {}, {}, {}, Spoken(document.text)};
  scene.read_out = read_out(document.text, citations);
  scene.read_out_by = by_owner_of(scene.read_out);
  for (const ReadOut& one : scene.read_out)
    if (one.replaces) scene.replaced.emplace(*one.replaces, one.block.end);
  for (const Citation& citation : citations) {
    if (citation.relation == Relation::replaces && citation.verdict == Verdict::resolved)
      scene.replaced.emplace(citation.id, citation.group.end);
    if (const auto earlier = replaced_beside(document.text, citation)) scene.replaced.emplace(*earlier, citation.group.end);
  }
  scene.turns = turns_of(document.text);
  if (!scene.turns.empty()) {
    scene.parts = parts_of(document.text);
    scene.items = items_of(document, citations, scene.turns);
  }
  scene.speakers = speakers_of(document.text, scene.turns);
  scene.dossiers = dossiers_of(document.head, citations);
  for (const Footnote& note : document.footnotes)
    if (!note.mark.empty()) scene.note_at.emplace(note.mark.begin, note.number);
  scene.about_a_bill = is_about_a_bill(scene);
  if (known) scene.memoranda = memoranda_of(own_dossier(scene), document.head, *known);
  for (std::size_t i = 0; i < citations.size(); ++i) {
    const Citation& citation = citations[i];
    if (citation.footnote == 0) continue;
    if (auto& in_it = scene.in_note[citation.footnote]; in_it.size() < most_in_note) in_it.push_back(i);
    if (citation.form != Form::implicit && !citation.context.empty() && citation.context.end < citation.group.begin &&
        footnote_at(document, citation.context) == nullptr)
      scene.told_in_note.push_back(i);
  }
  std::stable_sort(scene.told_in_note.begin(), scene.told_in_note.end(),
                   [&](std::size_t a, std::size_t b) { return citations[a].context < citations[b].context; });
  return scene;
}

namespace {

int year_of(std::string_view digits) { return static_cast<int>(value_of(digits)); }

/// "De motie-Jansen (2018)", "(Handelingen II 2018/19, nr. 4)", "ingediend bij de begroting 2019": a session lasts from one
/// year into the next, and a budget is debated in the year before its own.
std::vector<int> years_behind(std::string_view text, Span phrase) {
  static const Expression form(
      R"({gap}\({space}(?:(?P<year>(?:19|20)\d\d){space}\)|[^()\n]{0,20}\bHandelingen\b[^()\n]{0,24}?(?P<session>(?:19|20)\d\d)[-/\x{2013}]\d\d)|,?{gap}(?:ingediend|aangenomen|voorgesteld){gap}(?:bij|tijdens|in){gap}[^.;()\n]{0,60}?\bbegroting[a-z]*{gap}(?:(?:van|voor){gap})?(?:het{gap}jaar{gap})?(?P<budget>(?:19|20)\d\d)\b)",
      "year behind");
  const auto match = form.at(text, phrase.end);
  if (!match) return {};
  const std::string_view year = form.named(*match, "year").of(text);
  if (!year.empty()) return {year_of(year)};
  const std::string_view session = form.named(*match, "session").of(text);
  if (!session.empty()) return {year_of(session), year_of(session) + 1};
  const int budget = year_of(form.named(*match, "budget").of(text));
  return {budget - 1, budget};
}

/// "In 2018 werd de motie-Jansen aangenomen".
bool is_decided_in(std::string_view behind) {
  static const Expression form(R"(\b(?:aangenomen|ingediend|verworpen|aanvaard)\b)", "decided");
  return form.is_in(behind);
}

std::vector<int> years_around(std::string_view text, Span phrase) {
  static const Expression form(
      R"(\b(?:In{gap}(?P<opening>(?:19|20)\d\d)\b|(?:{month}|in|uit|sinds|van|jaar){gap}(?P<year>(?:19|20)\d\d)\b))", "year");
  const Span before = sentence_before(text, 0, phrase.begin);
  const std::size_t reach = std::min(text.size(), phrase.end + 200);
  const std::size_t end = std::min(reach, text.substr(0, reach).find_first_of(".;\n", phrase.end));
  std::vector<int> years = years_behind(text, phrase);
  for (const Expression::Match& match : form.all(text, {before.begin, end})) {
    const Span opening = form.named(match, "opening");
    if (opening.empty())
      years.push_back(year_of(form.named(match, "year").of(text)));
    else if (is_decided_in(Span{std::min(phrase.end, end), end}.of(text)))
      years.push_back(year_of(opening.of(text)));
  }
  return years;
}

}  // namespace

Dossier own_dossier(const Scene& scene) {
  const Head& head = scene.document.head;
  if (!head.id.dossier.empty()) return head.id.dossier;
  return head.dossiers.empty() ? Dossier{} : head.dossiers.front().dossier;
}

std::optional<Dossier> dossier_beside(const Scene& scene, const Phrase& phrase) {
  static const Expression opened(R"(^{space}\({space}(?:{lead})?$)", "bracket");
  static const Expression bare(R"({space}\({space}(?P<dossier>{plain}){space}\))", "bare dossier");
  const std::string_view text = scene.document.text;
  const auto next = std::partition_point(scene.citations.begin(), scene.citations.end(),
                                         [&](const Citation& one) { return one.group.begin < phrase.span.end; });
  if (next != scene.citations.end() && next->id.kind == Kind::dossier &&
      opened.at(Span{phrase.span.end, next->group.begin}.of(text), 0))
    return next->id.dossier;
  const auto match = bare.at(text, phrase.span.end);
  if (!match) return {};
  return read_dossiers(text, bare.named(*match, "dossier")).front().dossier;
}

namespace {

/// A letter of those who sign as ministers, or of whom it is not told.
bool is_by_the_government(const Head& head) {
  static const Expression office(R"((?i)minister|staatssecretaris)", "office");
  return head.kind == PaperKind::letter &&
         (head.authors.empty() || std::any_of(head.authors.begin(), head.authors.end(),
                                              [](const Author& author) { return office.is_in(author.role); }));
}

}  // namespace

Question question_of(const Scene& scene, const Phrase& phrase) {
  Question question;
  question.kind = phrase.kind;
  question.others = phrase.others;
  question.revised = phrase.revised;
  question.date = phrase.date;
  if (const auto only = dossier_beside(scene, phrase))
    question.dossiers = {*only};
  else
    question.dossiers = scene.dossiers;
  question.today = scene.document.head.date;
  if (!phrase.dated) question.years = years_around(scene.document.text, phrase.span);
  question.subject = subject_behind(scene.document.text, phrase.span);
  question.asker = scene.document.head.id;
  question.by_writers = phrase.pointer == Pointer::mine;
  question.by_another = scene.turns.empty() && is_possessive(phrase.pointer) && !question.by_writers;
  question.by_the_kamer = phrase.pointer == Pointer::yours && scene.turns.empty() && is_by_the_government(scene.document.head);
  question.writer = writer_of(phrase);
  const auto add = [&](Span name) { question.writers.emplace_back(name.of(scene.document.text)); };
  if (scene.turns.empty())
    for (const Author& author : scene.document.head.authors) question.writers.push_back(author.name);
  else if (const Turn* turn = turn_at(scene.turns, phrase.place); question.by_writers && turn)
    add(turn->name);
  else
    for (const Span name : scene.speakers) add(name);
  return question;
}

}  // namespace kamergraaf::detail
