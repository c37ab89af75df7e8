// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <fstream>
#include <istream>
#include <ostream>

#include "detail/lines.hpp"
#include "detail/log.hpp"
#include "kamergraaf/error.hpp"
#include "readers/readers.hpp"
#include "register/key.hpp"
#include "register/parts.hpp"
#include "register/records.hpp"

namespace kamergraaf {
namespace {

constexpr std::string_view any_register = R"({"kamergraaf":"register",)";
constexpr std::string_view opening = R"({"kamergraaf":"register","version":1,"papers":)";
constexpr std::size_t most_warnings = 100;

/// The lines of a file, one after another, without the blank around them.
class Lines {
 public:
  explicit Lines(std::string_view text) : text_(text) {}

  bool next() {
    if (text_.empty()) return false;
    const std::size_t end = text_.find('\n');
    line_ = text_.substr(0, end);
    text_.remove_prefix(end == std::string_view::npos ? text_.size() : end + 1);
    line_ = detail::trimmed(line_, {0, line_.size()}).of(line_);
    ++number_;
    return true;
  }
  std::string_view line() const { return line_; }
  std::size_t number() const { return number_; }

 private:
  std::string_view text_;
  std::string_view line_;
  std::size_t number_ = 0;
};

Error fault(const std::string& reason, const std::string& name, const Lines& lines) {
  return Error(reason + " (line " + std::to_string(lines.number()) + ")", name);
}

void read_list(Lines lines, const std::string& name, registry::KeyHeap& listed) {
  std::size_t refused = 0;
  while (lines.next()) {
    if (lines.line().empty()) continue;
    if (const auto id = parse_identifier(lines.line()))
      listed.add(*id);
    else if (++refused <= most_warnings)
      detail::log().warn("{}: line {} is no identifier, and is skipped", name, lines.number());
  }
  if (refused > most_warnings) detail::log().warn("{}: {} lines are no identifiers", name, refused);
  if (refused != 0 && listed.empty()) throw Error("no register: none of its lines is an identifier", name);
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

std::size_t count_in(std::string_view line) {
  std::size_t count = 0;
  std::from_chars(line.data() + opening.size(), line.data() + line.size(), count);
  return count;
}

std::vector<KnownPaper> read_saved(Lines lines, const std::string& name, registry::KeyHeap& listed) {
  std::vector<KnownPaper> known;
  lines.next();
  if (!lines.line().starts_with(opening)) throw fault("a register of another version", name, lines);
  const std::size_t count = count_in(lines.line());
  while (lines.next()) {
    if (lines.line().empty()) continue;
    auto paper = saved_paper(lines.line());
    if (!paper) throw fault("not as a register was saved", name, lines);
    listed.add(paper->id);
    if (!lines.line().starts_with('"')) known.push_back(*std::move(paper));
  }
  if (listed.size() < count) throw fault("the register ends early", name, lines);
  return known;
}

}  // namespace

Register read_register(std::istream& in, const std::string& name) {
  const std::string bytes = detail::whole(in, name);
  const std::string_view text = detail::without_mark(bytes);
  const bool saved = text.starts_with(any_register);
  registry::KeyHeap listed;
  listed.reserve(text.size());
  std::vector<KnownPaper> known;
  if (saved)
    known = read_saved(Lines(text), name, listed);
  else
    read_list(Lines(text), name, listed);
  Register papers;
  papers.parts_->listing.add(std::move(listed));
  for (KnownPaper& paper : known) papers.parts_->keep(std::move(paper));
  detail::log().debug("{}: {} papers, {} of them in detail", name, papers.size(), known.size());
  return papers;
}

Register load_register(const std::filesystem::path& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) throw Error("is a folder", path.string());
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error(std::filesystem::exists(path, ignored) ? "cannot be opened" : "no such file or folder", path.string());
  return read_register(file, path.string());
}

void save(const Register& papers, std::ostream& out) {
  const Register::Parts& parts = *papers.parts_;
  out << opening << papers.size() << "}\n";
  for (auto walk = parts.listing.from({}); !walk.done(); walk.next()) {
    const auto known = parts.known.find(walk.key());
    if (known != parts.known.end())
      out << registry::line_of(known->second);
    else
      out << '"' << to_string(registry::identifier_of(walk.key())) << "\"\n";
  }
  if (!out.flush()) throw Error("cannot be written", "register");
}

}  // namespace kamergraaf
