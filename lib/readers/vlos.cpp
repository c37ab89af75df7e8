// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <set>

#include "readers/official_text.hpp"
#include "readers/readers.hpp"
#include "wording/sitting.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view report = "vlosCoreDocument";
constexpr std::array<std::string_view, 5> names_of_lines{"titel", "onderwerp", "alinea", "alineaitem", "li"};

bool is_line(std::string_view name) {
  return std::find(names_of_lines.begin(), names_of_lines.end(), name) != names_of_lines.end();
}

std::string letters_of(std::string_view words) {
  std::string letters;
  std::copy_if(words.begin(), words.end(), std::back_inserter(letters), [](char c) { return c > ' ' && c != '(' && c != ')'; });
  return letters;
}

/// Who speaks, as a report prints it: `De heer Jansen (VVD):`.
struct Speaker {
  explicit Speaker(pugi::xml_node element)
      : salutation(child_of(element, "aanhef")), name(child_of(element, "verslagnaam")), party(child_of(element, "fractie")) {
    for (const char* other : {"weergavenaam", "achternaam"})
      if (words_of(name).empty()) name = child_of(element, other);
    if (words_of(name).empty()) return;
    if (words_of(salutation).empty()) salutation = child_of(element, "voornaam");
    words = words_of(salutation) + ' ' + words_of(name) + words_of(party) + ':';
  }

  pugi::xml_node salutation;
  pugi::xml_node name;
  pugi::xml_node party;
  std::string words;  ///< empty where nobody is named
};

/// Walks over a report and writes down what was said.
class Report {
 public:
  Draft draft(const XmlFile& file) && {
    walk(
        file.root, [&](pugi::xml_node element) { return enter(element); }, [&](pugi::xml_node element) { leave(element); },
        [&](pugi::xml_node node) {
          if (depth_of_line_ != 0) text_.add(node.value(), begin_of(node), node.type() == pugi::node_pcdata);
        });
    return draft_of(std::move(text_), file, "vlos");
  }

 private:
  bool enter(pugi::xml_node element) {
    const std::string_view name = local_name(element);
    text_.tag();
    if (depth_of_line_ == 0 && name == "spreker") return write_speaker(element), false;
    if (depth_of_line_ == 0 && name == "zaak") return write_paper(element), false;
    if (is_heading(name) && is_repeated(element)) return false;
    if (depth_of_line_ != 0 || is_line(name)) ++depth_of_line_;
    if (is_line(name)) text_.end_block();
    return true;
  }

  void leave(pugi::xml_node element) {
    text_.tag();
    if (is_line(local_name(element))) text_.end_block();
    if (depth_of_line_ != 0) --depth_of_line_;
  }

  static bool is_heading(std::string_view name) { return name == "titel" || name == "onderwerp"; }

  bool is_repeated(pugi::xml_node heading) {
    if (depth_of_line_ != 0) return false;
    std::string words = words_of(heading);
    const bool repeated = words == heading_;
    heading_ = std::move(words);
    return repeated;
  }

  void write_speaker(pugi::xml_node element) {
    if (!speeches_.insert(element.parent()).second) return;
    const pugi::xml_node text = child_of(element.parent(), "tekst");
    const Speaker speaker(element);
    if (!text || speaker.words.empty()) return;
    const pugi::xml_node first = child_of(child_of(text, "alinea"), "alineaitem");
    if (letters_of(words_of(first)).starts_with(letters_of(speaker.words))) return;
    const std::string party = words_of(speaker.party);
    text_.end_block();
    show(words_of(speaker.salutation), speaker.salutation);
    show(words_of(speaker.name) + (party.empty() ? ":" : ""), speaker.name);
    if (!party.empty()) show('(' + party + "):", speaker.party);
    text_.end_block();
  }

  void write_paper(pugi::xml_node element) {
    const pugi::xml_node dossier = child_of(element, "dossiernummer");
    const pugi::xml_node number = child_of(element, "stuknummer");
    const std::string in_dossier = words_of(number);
    text_.end_block();
    show(words_of(child_of(element, "titel")), child_of(element, "titel"));
    if (const std::string words = words_of(dossier); !words.empty()) {
      show('(' + words + (in_dossier.empty() ? ")" : ","), dossier);
      if (!in_dossier.empty()) show("nr. " + in_dossier + ')', number);
    }
    text_.end_block();
  }

  void show(const std::string& words, pugi::xml_node element) {
    if (words.empty()) return;
    text_.show(words, source_of_words(element));
    text_.end_word();
  }

  FlowingText text_;
  std::size_t depth_of_line_ = 0;
  std::string heading_;
  std::set<pugi::xml_node> speeches_;  ///< those whose speaker has been written
};

Metadata head_of(pugi::xml_node meeting) {
  Metadata head;
  head.kind = PaperKind::minutes;
  head.title = words_of(child_of(meeting, "titel"));
  head.session = read_session(words_of(child_of(meeting, "vergaderjaar")));
  head.date = parse_date(words_of(child_of(meeting, "datum")).substr(0, 10));
  const std::string chamber = attribute(meeting, "kamer");
  head.chamber = chamber.empty() ? Chamber::tweede : read_chamber(chamber);
  const std::string session = std::to_string(head.session.first) + std::to_string(head.session.last);
  const std::string id = (head.chamber == Chamber::eerste ? "h-ek-" : "h-tk-") + session + '-';
  const auto plenary = parse_identifier(id + words_of(child_of(meeting, "vergaderingnummer")));
  if (plenary) head.number = plenary->number;
  if (head.session && attribute(meeting, "soort").starts_with("Plenair")) head.id = plenary;
  return head;
}

bool is_report(std::string_view start) {
  std::string copied;
  const std::string_view letters = ascii_of(start, copied);
  const std::size_t first = letters.find_first_not_of(" \t\r\n");
  return first != std::string::npos && letters[first] == '<' && letters.find(report) != std::string::npos;
}

void read_report(std::istream& in, const std::string& name, const OnDocument& on_document, const OnError&) {
  const XmlFile file = parsed_xml(whole(in, name), name);
  if (local_name(file.root) != report) throw Unreadable("no report of a meeting", name);
  Draft draft = Report().draft(file);
  draft.has_head = false;
  draft.metadata = head_of(child_of(file.root, "vergadering"));
  on_document(document_from(std::move(draft), name));
}

}  // namespace

Reader vlos_reader() { return {"vlos", {}, is_report, read_report}; }

}  // namespace kamergraaf::detail
