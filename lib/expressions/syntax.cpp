// SPDX-License-Identifier: Apache-2.0
#include "expressions/syntax.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>

#include "detail/bytes.hpp"
#include "detail/code_point.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::uint32_t most_repeats = 1000;

/// Thrown inside parse: RE2 alone can tell.
struct Unread {};

struct Flags {
  bool any_case = false;
  bool lines = false;
  bool dot_is_all = false;
};

Node node_of(Condition condition) { return {Node::Kind::condition, condition}; }

Node node_of(Node::Kind kind, std::vector<Node> parts) {
  if (parts.size() == 1) return std::move(parts.front());
  Node node{kind};
  node.parts = std::move(parts);
  return node;
}

bool is_word(char c) { return is_digit(c) || c == '_' || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'); }

unsigned hex_value(char c) {
  if (is_digit(c)) return static_cast<unsigned>(c - '0');
  const char small = static_cast<char>(c | 0x20);
  if (small < 'a' || small > 'f') throw Unread{};
  return static_cast<unsigned>(small - 'a') + 10;
}

/// Alternatives, with what several of them begin with only once: ab|ac|d as a(?:b|c)|d.
class Factoring {
 public:
  explicit Factoring(Answer answer) : answer_(answer) {}

  Node run(std::vector<Node> alternatives) const {
    std::vector<Node> all;
    for (auto begin = alternatives.begin(); begin != alternatives.end();) {
      const auto end = end_of_alike(begin, alternatives.end());
      all.push_back(joined({begin, end}));
      begin = end;
    }
    return node_of(Node::Kind::alternatives, std::move(all));
  }

 private:
  using Place = std::vector<Node>::iterator;

  /// Of those that begin as the first does, which are brought together where their order does not matter.
  Place end_of_alike(Place begin, Place end) const {
    const auto is_alike = [&](const Node& next) {
      const Node* first = first_part(*begin);
      const Node* its = first_part(next);
      return first && its && *first == *its;
    };
    if (answer_ == Answer::outcome) return std::stable_partition(begin + 1, end, is_alike);
    return std::find_if_not(begin + 1, end, is_alike);
  }

  /// What they may share; nothing where it may match in several ways, and these are of an order that matters.
  const Node* first_part(const Node& node) const {
    const bool is_sequence = node.kind == Node::Kind::sequence;
    if (is_sequence && node.parts.empty()) return nullptr;
    const Node& first = is_sequence ? node.parts.front() : node;
    const bool one_way = first.kind == Node::Kind::characters || first.kind == Node::Kind::condition;
    return one_way || answer_ == Answer::outcome ? &first : nullptr;
  }

  static Node without_first_part(Node node) {
    if (node.kind != Node::Kind::sequence) return {};
    node.parts.erase(node.parts.begin());
    return node_of(Node::Kind::sequence, std::move(node.parts));
  }

  Node joined(std::span<Node> alike) const {
    if (alike.size() == 1) return std::move(alike.front());
    std::vector<Node> parts{*first_part(alike.front())};
    std::vector<Node> rests;
    for (Node& node : alike) rests.push_back(without_first_part(std::move(node)));
    parts.push_back(run(std::move(rests)));
    return node_of(Node::Kind::sequence, std::move(parts));
  }

  Answer answer_;
};

class Parser {
 public:
  Parser(std::string_view expression, Answer answer) : text_(expression), factoring_(answer) {}

  Syntax run() {
    Node root = alternatives();
    if (!done()) throw Unread{};
    return {std::move(root), std::move(sets_), std::move(groups_)};
  }

 private:
  bool done() const { return at_ == text_.size(); }
  char peek() const { return done() ? '\0' : text_[at_]; }
  char take() {
    if (done()) throw Unread{};
    return text_[at_++];
  }
  bool take_if(std::string_view words) {
    if (!text_.substr(at_).starts_with(words)) return false;
    at_ += words.size();
    return true;
  }

  Node alternatives() {
    const Flags outside = flags_;
    std::vector<Node> all;
    do all.push_back(sequence());
    while (take_if("|"));
    flags_ = outside;
    return factoring_.run(std::move(all));
  }

  Node sequence() {
    std::vector<Node> parts;
    while (!done() && peek() != '|' && peek() != ')') {
      if (take_flags()) continue;
      parts.push_back(repeated(atom()));
    }
    return node_of(Node::Kind::sequence, std::move(parts));
  }

  /// (?i) and the like, up to the end of the group.
  bool take_flags() {
    const std::string_view rest = text_.substr(at_);
    if (!rest.starts_with("(?") || rest.starts_with("(?P")) return false;
    const std::size_t close = rest.find_first_of(":)");
    if (close == std::string_view::npos || rest[close] != ')') return false;
    at_ += 2;
    read_flags();
    return take_if(")") ? true : throw Unread{};
  }

  void read_flags() {
    for (bool on = true; peek() != ':' && peek() != ')';) {
      const char flag = take();
      if (flag == '-' && on)
        on = false;
      else if (flag == 'i')
        flags_.any_case = on;
      else if (flag == 'm')
        flags_.lines = on;
      else if (flag == 's')
        flags_.dot_is_all = on;
      else
        throw Unread{};
    }
  }

  Node group() {
    if (!take_if("?")) return captured("");
    if (take_if("P<")) {
      const std::size_t end = std::min(text_.find('>', at_), text_.size() - 1);
      std::string name(text_.substr(at_, end - at_));
      if (name.empty() || !std::all_of(name.begin(), name.end(), is_word)) throw Unread{};
      at_ = end + 1;
      return captured(std::move(name));
    }
    const Flags outside = flags_;
    read_flags();
    if (!take_if(":")) throw Unread{};
    Node inside = closed(alternatives());
    flags_ = outside;
    return inside;
  }

  Node captured(std::string name) {
    const auto number = static_cast<std::uint32_t>(groups_.size());
    groups_.push_back(std::move(name));
    Node node{Node::Kind::group};
    node.number = number;
    node.parts.push_back(closed(alternatives()));
    return node;
  }

  Node closed(Node inside) { return take_if(")") ? std::move(inside) : throw Unread{}; }

  Node atom() {
    switch (const char c = peek()) {
      case '(':
        ++at_;
        return group();
      case '[':
        ++at_;
        return bracketed();
      case '.':
        ++at_;
        return characters(dot());
      case '^':
        ++at_;
        return node_of(flags_.lines ? Condition::line_begin : Condition::text_begin);
      case '$':
        ++at_;
        return node_of(flags_.lines ? Condition::line_end : Condition::text_end);
      case '\\':
        return escaped();
      default:
        if (c == '*' || c == '+' || c == '?') throw Unread{};
        return literal();
    }
  }

  CharSet dot() const {
    CharSet line_end;
    if (!flags_.dot_is_all) line_end.add('\n', '\n');
    return line_end.complement();
  }

  Node escaped() {
    const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
    constexpr std::string_view letters = "bBAz";
    constexpr Condition conditions[] = {Condition::word_boundary, Condition::no_word_boundary, Condition::text_begin,
                                        Condition::text_end};
    if (const std::size_t which = letters.find(next); which != std::string_view::npos && next != '\0') {
      at_ += 2;
      return node_of(conditions[which]);
    }
    ++at_;
    if (const auto set = named_set()) return characters(*set);
    return single(escaped_code_point());
  }

  /// \d, \s, \w and what is none of them; behind the backslash.
  std::optional<CharSet> named_set() {
    CharSet set;
    const char c = peek();
    switch (c | 0x20) {
      case 'd':
        set.add('0', '9');
        break;
      case 's':
        set.add('\t', '\n');
        set.add('\f', '\r');
        set.add(' ', ' ');
        break;
      case 'w':
        set.add('0', '9');
        set.add('A', 'Z');
        set.add('_', '_');
        set.add('a', 'z');
        break;
      default:
        return {};
    }
    ++at_;
    return (c & 0x20) != 0 ? set : set.complement();
  }

  char32_t escaped_code_point() {
    const char c = take();
    constexpr std::string_view letters = "nrtfv";
    if (const std::size_t which = letters.find(c); which != std::string_view::npos)
      return static_cast<char32_t>("\n\r\t\f\v"[which]);
    if (c == 'x') return in_hex();
    const bool is_a_mark = c > ' ' && c < '\x7f' && !is_digit(c) && ((c | 0x20) < 'a' || (c | 0x20) > 'z');
    return is_a_mark ? static_cast<char32_t>(c) : throw Unread{};
  }

  char32_t in_hex() {
    char32_t value = 0;
    if (!take_if("{")) {
      const unsigned high = hex_value(take());
      return high * 16 + hex_value(take());
    }
    while (!take_if("}")) {
      value = value * 16 + hex_value(take());
      if (value > CharSet::last_code_point) throw Unread{};
    }
    return value;
  }

  char32_t code_point() {
    if (done()) throw Unread{};
    const CodePoint point = code_point_at(text_, at_);
    if (point.size == 1 && point.value >= 0x80) throw Unread{};
    at_ += point.size;
    return point.value;
  }

  Node characters(const CharSet& set) {
    const auto known = std::find(sets_.begin(), sets_.end(), set);
    Node node{Node::Kind::characters};
    node.number = static_cast<std::uint32_t>(known - sets_.begin());
    if (known == sets_.end()) sets_.push_back(set);
    return node;
  }

  /// As it was made before of the same words.
  template <class Make>
  Node characters(std::string_view words, const Make& make) {
    auto& known = known_[flags_.any_case ? 1 : 0];
    const auto found = known.find(words);
    return found != known.end() ? found->second : known.emplace(words, make()).first->second;
  }

  Node single(char32_t value) {
    CharSet set;
    set.add(value, value);
    return characters(cased(std::move(set)));
  }

  Node literal() {
    const char32_t value = code_point();
    if (value >= literals_[0].size()) return single(value);
    std::optional<Node>& known = literals_[flags_.any_case ? 1 : 0][value];
    if (!known) known = single(value);
    return *known;
  }

  CharSet cased(CharSet set) const {
    if (!flags_.any_case) return set;
    auto folded = set.folded();
    return folded ? std::move(*folded) : throw Unread{};
  }

  Node bracketed() {
    const std::size_t begin = at_;
    for (bool first = true, others = take_if("^"); first || peek() != ']'; first = others = false) {
      if (take_if("[:")) throw Unread{};
      if (take() == '\\') take();
    }
    const std::string_view inside = text_.substr(begin, at_++ - begin);
    return characters(inside, [&] { return characters(elements(inside)); });
  }

  /// What stands between brackets.
  CharSet elements(std::string_view inside) {
    const std::size_t behind = std::exchange(at_, static_cast<std::size_t>(inside.data() - text_.data()));
    CharSet set;
    const bool others = take_if("^");
    while (at_ + 1 < behind) add_element(set);
    at_ = behind;
    set = cased(std::move(set));
    return others ? set.complement() : set;
  }

  void add_element(CharSet& set) {
    if (take_if("\\")) {
      if (const auto named = named_set()) return set.add(*named);
      --at_;
    }
    const char32_t first = element();
    const bool is_range = peek() == '-' && at_ + 1 < text_.size() && text_[at_ + 1] != ']';
    if (is_range) ++at_;
    const char32_t last = is_range ? element() : first;
    if (last < first) throw Unread{};
    set.add(first, last);
  }

  char32_t element() { return take_if("\\") ? escaped_code_point() : code_point(); }

  Node repeated(Node node) {
    std::uint32_t least = 0;
    std::uint32_t most = Node::without_end;
    if (take_if("?"))
      most = 1;
    else if (take_if("+"))
      least = 1;
    else if (!take_if("*") && !take_counts(least, most))
      return node;
    Node repeat{Node::Kind::repeat};
    repeat.least = least;
    repeat.most = most;
    repeat.greedy = !take_if("?");
    if (most == Node::without_end && node.may_be_empty()) throw Unread{};
    repeat.parts.push_back(std::move(node));
    constexpr std::string_view another = "*+?";
    if (!done() && another.find(peek()) != std::string_view::npos) throw Unread{};
    return repeat;
  }

  /// {2}, {2,} or {2,5}; a brace that begins none of them stands for itself.
  bool take_counts(std::uint32_t& least, std::uint32_t& most) {
    const std::size_t start = at_;
    if (!take_if("{") || !is_digit(peek())) return at_ = start, false;
    least = count();
    most = least;
    if (take_if(",")) most = is_digit(peek()) ? count() : Node::without_end;
    if (!take_if("}")) return at_ = start, false;
    if (least > most_repeats || (most != Node::without_end && (most > most_repeats || most < least))) throw Unread{};
    return true;
  }

  std::uint32_t count() {
    std::uint32_t value = 0;
    while (is_digit(peek()) && value <= most_repeats) value = value * 10 + static_cast<std::uint32_t>(take() - '0');
    return value;
  }

  std::string_view text_;
  Factoring factoring_;
  std::size_t at_ = 0;
  Flags flags_;
  std::vector<CharSet> sets_;
  std::array<std::unordered_map<std::string_view, Node>, 2> known_;  ///< sets by their words, as they are and in any case
  std::array<std::array<std::optional<Node>, 128>, 2> literals_;     ///< those of one character, likewise
  std::vector<std::string> groups_{""};
};

}  // namespace

bool Node::may_be_empty() const {
  const auto empty = [](const Node& part) { return part.may_be_empty(); };
  switch (kind) {
    case Kind::characters:
      return false;
    case Kind::condition:
      return true;
    case Kind::alternatives:
      return std::any_of(parts.begin(), parts.end(), empty);
    case Kind::repeat:
      return least == 0 || parts.front().may_be_empty();
    case Kind::sequence:
    case Kind::group:
      return std::all_of(parts.begin(), parts.end(), empty);
  }
  return true;
}

std::optional<Syntax> parse(std::string_view expression, Answer answer) {
  try {
    return Parser(expression, answer).run();
  } catch (const Unread&) {
    return {};
  }
}

}  // namespace kamergraaf::detail
