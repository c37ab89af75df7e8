// SPDX-License-Identifier: Apache-2.0
#include "references/writer.hpp"

#include <utility>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "wording/people.hpp"
#include "wording/sentence.hpp"

namespace kamergraaf::detail {
namespace {

bool have_the_same_words(const std::string& a, const std::string& b) {
  return a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

}  // namespace

std::string sender_in(std::string_view words) {
  static const Expression form(
      R"((?i)\bvan{gap}(?:de{gap}|het{gap}|onze{gap}|mijn{gap}|haar{gap}|zijn{gap})?(?P<sender>(?:minister(?:{dash}president)?|staatssecretaris|ambts?genoot|collega)(?:{gap}(?:van|voor){gap}[^.;:()\n\d]{1,80}?)?)(?:{gap}(?:van|d\.{space}d\.|gedateerd|gedagtekend|over|aan|met){gap}|[,.;:()]|$))",
      "sender");
  const auto match = form.find(words);
  return match ? folded(plain_letters(form.named(*match, "sender").of(words))) : std::string();
}

Writer writer_in(std::string_view text, Span words) {
  static const Expression noun(R"([{latin}-]*brie(?:f|ven)\b)", "letter");
  static const std::pair<Pointer, Expression> owners[] = {
      {Pointer::mine, Expression(R"(\b(?i:mijn|onze|ons){gap}(?:{adjective}){0,2}$)", "mine")},
      {Pointer::yours, Expression(R"(\b(?i:uw){gap}(?:{adjective}){0,2}$)", "yours")},
      {Pointer::theirs, Expression(R"(\b(?i:zijn|haar|hun|diens){gap}(?:{adjective}){0,2}$)", "theirs")},
  };
  Writer writer{Pointer::none, sender_in(words.of(text))};
  const auto letter = noun.find(text.substr(0, words.end), words.begin);
  if (!letter) return writer;
  const std::string_view ahead = before(text, letter->front().begin, 60);
  for (const auto& [pointer, form] : owners)
    if (form.find(ahead)) writer.pointer = pointer;
  return writer;
}

bool may_be_sent_by(const Writer& writer, const std::string& sender) {
  return writer.sender.empty() || sender.empty() || have_the_same_words(writer.sender, sender);
}

bool may_be_the_same(const Writer& a, const Writer& b) {
  if (is_possessive(a.pointer) && is_possessive(b.pointer) && a.pointer != b.pointer) return false;
  const auto is_only_mine = [](const Writer& one) { return one.pointer == Pointer::mine && one.sender.empty(); };
  if ((is_only_mine(a) && !b.sender.empty() && b.pointer != Pointer::mine) ||
      (is_only_mine(b) && !a.sender.empty() && a.pointer != Pointer::mine))
    return false;
  return may_be_sent_by(a, b.sender);
}

}  // namespace kamergraaf::detail
