// SPDX-License-Identifier: Apache-2.0
#include "references/question.hpp"

#include <algorithm>

#include "references/eerste_kamer.hpp"
#include "references/subject.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

using Papers = std::vector<const KnownPaper*>;

constexpr std::size_t most_candidates = 10;
constexpr std::chrono::days longest_memory{3 * 366};

bool is_in(const std::vector<Dossier>& dossiers, const Dossier& dossier) {
  return std::find(dossiers.begin(), dossiers.end(), dossier) != dossiers.end();
}

bool shares_dossier(const KnownPaper& paper, const Question& question) {
  return is_in(question.dossiers, paper.id.dossier) ||
         std::any_of(paper.dossiers.begin(), paper.dossiers.end(),
                     [&](const Dossier& dossier) { return is_in(question.dossiers, dossier); });
}

bool shares_writer(const KnownPaper& paper, const Question& question) {
  return std::any_of(paper.names.begin(), paper.names.end(), [&](const std::string& name) {
    const std::string surname = surname_of(name);
    return !surname.empty() && std::any_of(question.writers.begin(), question.writers.end(),
                                           [&](const std::string& writer) { return surname_of(writer) == surname; });
  });
}

bool is_of_its_time(const KnownPaper& paper, const Question& question) {
  if (!paper.date || !question.today) return true;
  const std::chrono::sys_days then = *paper.date;
  const std::chrono::sys_days now = *question.today;
  return then <= now && (shares_dossier(paper, question) || now - then <= longest_memory);
}

bool is_of_its_years(const KnownPaper& paper, const Question& question) {
  return !paper.date || question.years.empty() ||
         std::find(question.years.begin(), question.years.end(), static_cast<int>(paper.date->year())) != question.years.end();
}

bool may_be_meant(const KnownPaper& paper, const Question& question) {
  return paper.kind == question.kind && paper.id != question.asker && is_of_its_time(paper, question) &&
         is_of_its_years(paper, question) && (paper.kind == PaperKind::letter || may_be_about(paper.title, question.subject)) &&
         (!question.revised || paper.revision != Revision::none);
}

Papers those(const Papers& papers, const auto& fits) {
  Papers found;
  std::copy_if(papers.begin(), papers.end(), std::back_inserter(found), [&](const KnownPaper* paper) { return fits(*paper); });
  return found;
}

bool is_replaced_in(const Papers& papers, const KnownPaper& paper) {
  return std::any_of(papers.begin(), papers.end(),
                     [&](const KnownPaper* other) { return other->replaces && *other->replaces == paper.id; });
}

bool is_by_them(const KnownPaper& paper, const Question& question) {
  const Fit found = fit(question.names, question.others, paper.names);
  return found == Fit::exact || (question.owned && found == Fit::first);
}

Papers by_just_them(const Papers& papers, const Question& question) {
  const Papers fitting = those(papers, [&](const KnownPaper& paper) { return is_by_them(paper, question); });
  return those(fitting, [&](const KnownPaper& paper) { return !is_replaced_in(fitting, paper); });
}

Answer only_one(Papers papers, std::string_view none, std::string_view several) {
  if (papers.empty()) return unresolved(none);
  if (papers.size() == 1) return resolved(papers.front()->id, Ground::known);
  std::stable_sort(papers.begin(), papers.end(), [](const KnownPaper* a, const KnownPaper* b) { return a->date > b->date; });
  std::vector<Identifier> candidates;
  for (const KnownPaper* paper : papers) candidates.push_back(paper->id);
  return ambiguous(std::move(candidates), several);
}

Answer by_members(const Register& papers, const Question& question) {
  const Papers all =
      those(papers.papers_by(question.names.front()), [&](const KnownPaper& paper) { return may_be_meant(paper, question); });
  Papers best = by_just_them(those(all, [&](const KnownPaper& paper) { return shares_dossier(paper, question); }), question);
  if (best.empty() && (question.dossiers.empty() || question.names.size() > 1)) best = by_just_them(all, question);
  return only_one(std::move(best), "no paper of these members is known in the dossiers that are named",
                  "several papers of these members are known");
}

/// A register has a part of the letters of a day: one of another writer or dossier is none that is meant.
Answer by_day(const Register& papers, const Question& question) {
  const Papers all = those(papers.papers_dated(*question.date), [&](const KnownPaper& paper) {
    const bool told = !question.writers.empty() && !paper.names.empty();
    const bool other_writer = (told && question.by_writers && !shares_writer(paper, question)) ||
                              (told && question.by_another && shares_writer(paper, question)) ||
                              (question.by_the_kamer && !sender_in(paper.title).empty()) ||
                              (question.to_the_eerste_kamer && !is_of_the_eerste_kamer(paper.id)) ||
                              !may_be_sent_by(question.writer, sender_in(paper.title));
    return may_be_meant(paper, question) && !other_writer;
  });
  Papers found = those(all, [&](const KnownPaper& paper) { return shares_dossier(paper, question); });
  if (found.empty() && (question.by_writers || question.dossiers.empty()))
    found = those(all, [&](const KnownPaper& paper) { return shares_writer(paper, question); });
  return only_one(std::move(found), "no such paper of that day is known", "several papers of that day are known");
}

}  // namespace

Answer unresolved(std::string_view reason) {
  Answer answer;
  answer.reason = reason;
  return answer;
}

Answer waiting_for(Leader leader, std::string_view reason) {
  Answer answer = unresolved(reason);
  answer.leader = leader;
  return answer;
}

Answer resolved(const Identifier& id, Ground ground, Span antecedent) {
  Answer answer;
  answer.id = id;
  answer.ground = ground;
  answer.antecedent = antecedent;
  return answer;
}

Answer ambiguous(std::vector<Identifier> candidates, std::string_view reason) {
  Answer answer;
  answer.candidates = std::move(candidates);
  if (answer.candidates.size() > most_candidates) answer.candidates.resize(most_candidates);
  answer.reason = reason;
  return answer;
}

Answer ask(const Register& papers, const Question& question) {
  return question.names.empty() ? by_day(papers, question) : by_members(papers, question);
}

}  // namespace kamergraaf::detail
