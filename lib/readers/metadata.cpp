// SPDX-License-Identifier: Apache-2.0
#include "readers/metadata.hpp"

#include <algorithm>
#include <utility>

#include "detail/bytes.hpp"
#include "heads/prints.hpp"
#include "readers/authors.hpp"
#include "wording/calendar.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

/// The letters and digits of a text, small and bare.
std::string bare(std::string_view text) {
  std::string letters = plain_letters(text);
  std::erase_if(letters, [](char c) { return !is_small(c) && !is_digit(c); });
  return letters;
}

bool shortens(std::string_view printed, std::string_view stated) { return bare(stated).starts_with(bare(printed)); }

std::string words_of(const std::vector<Author>& authors) {
  std::string words;
  for (const Author& author : authors) words += (words.empty() ? "" : ", ") + author.name;
  return words;
}

std::string words_of(const std::vector<DossierHeading>& dossiers) {
  std::string words;
  for (const DossierHeading& heading : dossiers) words += (words.empty() ? "" : ", ") + to_string(heading.dossier);
  return words;
}

/// Puts stated fields into a head, and notes where they say something else.
class Taking {
 public:
  explicit Taking(Document& document) : document_(document), head_(document.head) {}

  void text(std::string_view field, std::string& printed, const std::string& stated) {
    if (stated.empty()) return;
    if (!printed.empty() && !shortens(printed, stated)) note(field, printed, stated);
    printed = stated;
  }

  template <typename Value, typename Words>
  void value(std::string_view field, Value& printed, const Value& stated, const Value& nothing, Words words) {
    if (stated == nothing) return;
    if (printed != nothing && printed != stated) note(field, std::string(words(printed)), std::string(words(stated)));
    printed = stated;
  }

  void dossiers(const std::vector<DossierHeading>& stated) {
    if (stated.empty()) return;
    std::vector<DossierHeading> taken;
    for (const DossierHeading& heading : stated) {
      const auto printed = std::find_if(head_.dossiers.begin(), head_.dossiers.end(),
                                        [&](const DossierHeading& one) { return one.dossier == heading.dossier; });
      taken.push_back(heading);
      if (printed == head_.dossiers.end()) continue;
      if (taken.back().title.empty()) taken.back().title = printed->title;
      if (taken.back().rijkswet == 0) taken.back().rijkswet = printed->rijkswet;
    }
    if (!head_.dossiers.empty() && words_of(head_.dossiers) != words_of(taken))
      note("dossiers", words_of(head_.dossiers), words_of(taken));
    head_.dossiers = std::move(taken);
    head_.id.dossier = head_.dossiers.front().dossier;
  }

  void authors(const std::vector<Author>& stated) {
    if (stated.empty()) return;
    if (!all_stated(head_.authors, stated)) note("authors", words_of(head_.authors), words_of(stated));
    head_.authors = in_order_of_print(stated, head_.authors, head_.title);
  }

  void identifier(const std::optional<Identifier>& stated) {
    if (!stated || stated->kind == Kind::dossier) return;
    const bool printed = !head_.id.number.empty() && !head_.id.dossier.empty();
    if (printed && head_.id != *stated) note("id", to_string(head_.id), to_string(*stated));
    head_.id = *stated;
  }

 private:
  void note(std::string_view field, std::string printed, std::string stated) {
    document_.disagreements.push_back({field, std::move(printed), std::move(stated)});
  }

  Document& document_;
  Head& head_;
};

std::vector<DossierHeading> dossiers_of(const Head& head, const Metadata& stated) {
  if (!stated.dossiers.empty() || !stated.id || stated.id->dossier.empty()) return stated.dossiers;
  const bool known = !head.dossiers.empty() && head.dossiers.front().dossier == stated.id->dossier;
  return known ? head.dossiers : std::vector<DossierHeading>{{stated.id->dossier, 0, {}}};
}

Identifier in_its_dossier(const Head& head) {
  Identifier id = paper_in(head.id.dossier, head.id.number, head.chamber, head.session);
  id.print = head.id.print;
  return id;
}

}  // namespace

void take(Document& document, const Metadata& stated) {
  Head& head = document.head;
  Taking taking(document);
  taking.identifier(stated.id);
  const Identifier named = head.id;
  taking.dossiers(dossiers_of(head, stated));
  taking.value("number", head.id.number, stated.number, Code{}, [](const Code& one) { return one.view(); });
  taking.value("date", head.date, stated.date, std::optional<Date>{}, [](const auto& one) { return to_string(*one); });
  taking.value("session", head.session, stated.session, Session{}, [](Session one) { return to_string(one); });
  taking.value("chamber", head.chamber, stated.chamber, Chamber::none, [](Chamber one) { return name_of(one); });
  taking.value("kind", head.kind, stated.kind, PaperKind::unknown, [](PaperKind one) { return name_of(one); });
  taking.value("revision", head.revision, stated.revision, Revision::none, [](Revision one) { return name_of(one); });
  if (stated.reprint != 0) head.reprint = stated.reprint;
  taking.text("title", head.title, stated.title);
  taking.text("subject", head.subject, stated.subject);
  taking.text("addressee", head.addressee, stated.addressee);
  taking.text("place", head.place, stated.place);
  taking.authors(stated.authors);
  if (stated.replaces) head.replaces = stated.replaces;
  if (!head.replaces) head.replaces = replaced_paper({}, head);
  if (head.revision == Revision::none) head.revision = revision_of(head.title);
  if (!head.session && head.date) head.session = session_of(*head.date);
  if (stated.id && stated.id->kind != Kind::dossier)
    head.id = named;
  else if (!head.id.dossier.empty())
    head.id = in_its_dossier(head);
}

}  // namespace kamergraaf::detail
