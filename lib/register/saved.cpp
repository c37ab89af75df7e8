// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <fstream>
#include <istream>
#include <ostream>
#include <vector>

#include "detail/lines.hpp"
#include "detail/log.hpp"
#include "detail/opening.hpp"
#include "detail/part_file.hpp"
#include "kamergraaf/error.hpp"
#include "readers/readers.hpp"
#include "register/heap.hpp"
#include "register/key.hpp"
#include "register/parts.hpp"
#include "register/records.hpp"

namespace kamergraaf {
namespace {

constexpr std::string_view any_register = R"({"kamergraaf":"register",)";
constexpr std::string_view opening = R"({"kamergraaf":"register","version":1,"papers":)";
constexpr std::size_t most_warnings = 100;

/// A file that is read line by line.
struct Lines {
  std::istream& in;
  const std::string& name;
  detail::Line line = {};

  bool next() { return detail::next_line(in, name, line); }
  std::string_view text() const { return detail::trimmed(line.text, {0, line.text.size()}).of(line.text); }
};

Error fault(const std::string& reason, const Lines& lines) {
  return Error(reason + " (line " + std::to_string(lines.line.number) + ")", lines.name);
}

bool add_line(Lines& lines, registry::KeyHeap& listed) {
  const auto id = parse_identifier(lines.text());
  if (id) listed.add(*id);
  return id || lines.text().empty();
}

std::optional<KnownPaper> saved_paper(std::string_view line) {
  if (!line.starts_with('"')) return registry::parse_paper(line);
  if (line.size() < 2 || !line.ends_with('"')) return {};
  const auto id = parse_identifier(line.substr(1, line.size() - 2));
  if (!id) return {};
  KnownPaper paper;
  paper.id = *id;
  return paper;
}

void read_list(Lines& lines, registry::KeyHeap& listed) {
  std::size_t refused = 0;
  std::vector<std::size_t> first_refused;
  if (saved_paper(lines.text())) throw Error("a saved register without its first line", lines.name);
  do {
    if (!add_line(lines, listed) && ++refused <= most_warnings) first_refused.push_back(lines.line.number);
  } while (lines.next());
  if (refused != 0 && listed.empty()) throw Error("no register: none of its lines is an identifier", lines.name);
  for (const std::size_t number : first_refused)
    detail::log().warn("{}: line {} is no identifier, and is skipped", lines.name, number);
  if (refused > most_warnings) detail::log().warn("{}: {} lines are no identifiers", lines.name, refused);
}

std::size_t count_in(std::string_view line) {
  std::size_t count = 0;
  std::from_chars(line.data() + opening.size(), line.data() + line.size(), count);
  return count;
}

std::vector<KnownPaper> read_saved(Lines& lines, registry::KeyHeap& listed) {
  std::vector<KnownPaper> known;
  if (!lines.text().starts_with(opening)) throw fault("a register of another version", lines);
  const std::size_t count = count_in(lines.text());
  while (lines.next()) {
    const std::string_view text = lines.text();
    if (text.empty()) continue;
    auto paper = saved_paper(text);
    if (!paper) throw fault("not as a register was saved", lines);
    listed.add(paper->id);
    if (!text.starts_with('"')) known.push_back(*std::move(paper));
  }
  if (listed.size() < count) throw fault("the register ends early", lines);
  return known;
}

}  // namespace

Register read_register(std::istream& in, const std::string& name) {
  Lines lines{in, name};
  registry::KeyHeap listed;
  std::vector<KnownPaper> known;
  Register papers;
  if (!lines.next()) return papers;
  if (lines.text().starts_with(any_register))
    known = read_saved(lines, listed);
  else
    read_list(lines, listed);
  papers.parts_->listing.add(listed.runs());
  for (KnownPaper& paper : known) papers.parts_->keep(std::move(paper));
  detail::log().debug("{}: {} papers, {} of them in detail", name, papers.size(), known.size());
  return papers;
}

Register load_register(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  detail::forbid_unopened(path, file.is_open());
  return read_register(file, path.string());
}

void save(const Register& papers, std::ostream& out) {
  const Register::Parts& parts = *papers.parts_;
  out << opening << papers.size() << "}\n";
  for (auto walk = parts.listing.from({}); !walk.done(); walk.next()) {
    const auto known = parts.known.find(walk.key());
    if (known != parts.known.end())
      out << detail::line_of(registry::record_of(known->second));
    else
      out << '"' << to_string(registry::identifier_of(walk.key())) << "\"\n";
  }
  if (!out.flush()) throw Error("cannot be written", "register", detail::last_code());
}

void save(const Register& papers, const std::filesystem::path& path) {
  detail::write_whole(path, [&](std::ostream& out) { save(papers, out); });
}

}  // namespace kamergraaf
