// SPDX-License-Identifier: Apache-2.0
#include "expressions/firsts.hpp"

#include <functional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "expressions/begins.hpp"
#include "expressions/step_test.hpp"

namespace kamergraaf::detail {
namespace {

/// Of each step; from the last one back, and where steps lead back again until nothing more is found.
class Firsts {
 public:
  explicit Firsts(const Program& program) : program_(program), firsts_(program.steps.size()) {
    for (const QuickSet& set : program_.sets) bytes_.push_back(bytes_of(set));
    for (std::size_t i = firsts_.size(); i-- > 0;) firsts_[i] = first_of(i);
    std::vector<bool> changed(firsts_.size(), true);
    while (update(changed)) {
    }
  }

  const First& of(std::size_t step) const { return firsts_[step]; }

  /// For each byte that step 0 may take, what may stand behind it.
  std::vector<std::bitset<256>> seconds() const {
    std::vector<std::bitset<256>> seconds(256);
    std::vector<bool> seen(program_.steps.size());
    add_seconds(0, seen, seconds);
    return seconds;
  }

  /// What step 0 may take behind such a place, where the conditions before it are met.
  std::bitset<256> begins_behind(Before before) const {
    std::bitset<256> begins;
    for (const bool of_word : {false, true}) {
      std::vector<bool> seen(program_.steps.size());
      std::bitset<256> some;
      add_begins(0, before, of_word, seen, some);
      begins |= some & (of_word ? words_ : ~words_);
    }
    return begins;
  }

  std::bitset<256> behind_blanks() const {
    std::bitset<256> behind;
    std::vector<bool> seen(program_.steps.size());
    add_behind_blanks(0, seen, behind);
    return behind;
  }

 private:
  static std::bitset<256> of_words() {
    std::bitset<256> bytes;
    for (unsigned byte = 0; byte < 0x80; ++byte) bytes[byte] = is_of_a_word(static_cast<char>(byte));
    return bytes;
  }

  static std::bitset<256> bytes_of(const QuickSet& set) {
    constexpr std::size_t half = 64;
    std::bitset<256> bytes((set.ascii >> half).to_ullong());
    bytes = bytes << half | std::bitset<256>((set.ascii << half >> half).to_ullong());
    if (!set.word.empty()) bytes.set(static_cast<unsigned char>(set.word.front()));
    for (const CharRange range : set.wide)
      for (unsigned lead = lead_of(range.first); lead <= lead_of(range.last); ++lead) bytes.set(lead);
    return bytes;
  }

  static unsigned lead_of(char32_t point) {
    if (point < 0x800) return 0xC0 | point >> 6;
    return point < 0x10000 ? 0xE0 | point >> 12 : 0xF0 | point >> 18;
  }

  /// Each step that goes on with one that changed; whether any did. \param changed this time or, further back, the last time
  bool update(std::vector<bool>& changed) {
    bool any = false;
    for (std::size_t i = firsts_.size(); i-- > 0;) {
      changed[i] = goes_on_with_changed(i, changed) && firsts_[i] != first_of(i);
      if (changed[i]) firsts_[i] = first_of(i);
      any |= changed[i];
    }
    return any;
  }

  bool goes_on_with_changed(std::size_t number, const std::vector<bool>& changed) const {
    const Step& step = program_.steps[number];
    switch (step.kind) {
      case Step::Kind::fork:
        return changed[step.value] || changed[step.other];
      case Step::Kind::jump:
        return changed[step.value];
      case Step::Kind::loop:
      case Step::Kind::condition:
      case Step::Kind::open:
        return changed[number + 1];
      default:
        return false;
    }
  }

  First first_of(std::size_t number) const {
    const Step& step = program_.steps[number];
    First first;
    switch (step.kind) {
      case Step::Kind::byte:
        first.bytes.set(step.value);
        return first;
      case Step::Kind::set:
        return {bytes_[step.value], false};
      case Step::Kind::loop:
        if (step.least == 0) first = firsts_[number + 1];
        first.bytes |= bytes_[step.value];
        return first;
      case Step::Kind::condition:
      case Step::Kind::open:
        return firsts_[number + 1];
      case Step::Kind::fork:
        first = firsts_[step.value];
        first.bytes |= firsts_[step.other].bytes;
        first.at_end |= firsts_[step.other].at_end;
        return first;
      case Step::Kind::jump:
        return firsts_[step.value];
      case Step::Kind::done:
        first.bytes.set();
        first.at_end = true;
        return first;
    }
    return first;
  }

  void add_seconds(std::size_t number, std::vector<bool>& seen, std::vector<std::bitset<256>>& seconds) const {
    if (seen[number]) return;
    seen[number] = true;
    const Step& step = program_.steps[number];
    switch (step.kind) {
      case Step::Kind::byte:
        seconds[step.value] |= firsts_[number + 1].bytes;
        return;
      case Step::Kind::set:
        return add_behind(step, firsts_[number + 1].bytes, seconds);
      case Step::Kind::loop:
        add_behind(step, firsts_[number + 1].bytes | bytes_[step.value], seconds);
        if (step.least == 0) add_seconds(number + 1, seen, seconds);
        return;
      case Step::Kind::condition:
      case Step::Kind::open:
        return add_seconds(number + 1, seen, seconds);
      case Step::Kind::fork:
        add_seconds(step.value, seen, seconds);
        return add_seconds(step.other, seen, seconds);
      case Step::Kind::jump:
        return add_seconds(step.value, seen, seconds);
      case Step::Kind::done:
        for (auto& bytes : seconds) bytes.set();
        return;
    }
  }

  void add_behind(const Step& step, const std::bitset<256>& behind, std::vector<std::bitset<256>>& seconds) const {
    const std::bitset<256>& begins = bytes_[step.value];
    const std::string& word = program_.sets[step.value].word;
    for (std::size_t byte = 0; byte < begins.size(); ++byte)
      if (begins[byte]) byte < 0x80 ? seconds[byte] |= behind : seconds[byte].set();
    if (word.size() > 1) seconds[static_cast<unsigned char>(word[0])].set(static_cast<unsigned char>(word[1]));
  }

  /// Whether a condition may be met before a byte, of a word or not.
  static bool may_hold(Condition condition, Before before, bool of_word) {
    switch (condition) {
      case Condition::text_begin:
        return before == Before::nothing;
      case Condition::line_begin:
        return before == Before::nothing || before == Before::line_end;
      case Condition::word_boundary:
        return (before == Before::of_word) != of_word;
      case Condition::no_word_boundary:
        return (before == Before::of_word) == of_word;
      default:
        return !of_word;
    }
  }

  void add_begins(std::size_t number, Before before, bool of_word, std::vector<bool>& seen, std::bitset<256>& begins) const {
    if (seen[number]) return;
    seen[number] = true;
    const Step& step = program_.steps[number];
    switch (step.kind) {
      case Step::Kind::byte:
        begins.set(step.value);
        return;
      case Step::Kind::set:
      case Step::Kind::loop:
        begins |= bytes_[step.value];
        if (step.kind == Step::Kind::loop && step.least == 0) add_begins(number + 1, before, of_word, seen, begins);
        return;
      case Step::Kind::condition:
        if (!may_hold(static_cast<Condition>(step.value), before, of_word)) return;
        [[fallthrough]];
      case Step::Kind::open:
        return add_begins(number + 1, before, of_word, seen, begins);
      case Step::Kind::fork:
        add_begins(step.value, before, of_word, seen, begins);
        return add_begins(step.other, before, of_word, seen, begins);
      case Step::Kind::jump:
        return add_begins(step.value, before, of_word, seen, begins);
      case Step::Kind::done:
        begins.set();
        return;
    }
  }

  void add_behind_blanks(std::size_t number, std::vector<bool>& seen, std::bitset<256>& behind) const {
    if (seen[number]) return;
    seen[number] = true;
    const Step& step = program_.steps[number];
    switch (step.kind) {
      case Step::Kind::byte:
        behind.set(step.value);
        if (is_blank(static_cast<unsigned char>(step.value))) add_behind_blanks(number + 1, seen, behind);
        return;
      case Step::Kind::set:
      case Step::Kind::loop:
        behind |= bytes_[step.value];
        if (has_blank(bytes_[step.value]) || (step.kind == Step::Kind::loop && step.least == 0))
          add_behind_blanks(number + 1, seen, behind);
        return;
      case Step::Kind::condition:
      case Step::Kind::open:
        return add_behind_blanks(number + 1, seen, behind);
      case Step::Kind::fork:
        add_behind_blanks(step.value, seen, behind);
        return add_behind_blanks(step.other, seen, behind);
      case Step::Kind::jump:
        return add_behind_blanks(step.value, seen, behind);
      case Step::Kind::done:
        behind.set();
        return;
    }
  }

  static bool has_blank(const std::bitset<256>& bytes) {
    for (unsigned byte = 0; byte < 0x80; ++byte)
      if (bytes[byte] && is_blank(static_cast<unsigned char>(byte))) return true;
    return false;
  }

  const Program& program_;
  std::vector<First> firsts_;
  std::vector<std::bitset<256>> bytes_;
  std::bitset<256> words_ = of_words();
};

}  // namespace

void tell_firsts(Program& program) {
  const Firsts firsts(program);
  program.seconds = firsts.seconds();
  program.begins = begins_of(program.seconds);
  program.behind_blanks = firsts.behind_blanks();
  for (std::size_t before = 0; before < program.begins_behind.size(); ++before)
    program.begins_behind[before] = firsts.begins_behind(static_cast<Before>(before));
  std::unordered_multimap<std::size_t, std::uint32_t> known;
  const auto number_of = [&](std::size_t step) {
    const First& first = firsts.of(step);
    const std::size_t hash = std::hash<std::bitset<256>>()(first.bytes);
    const auto [begin, end] = known.equal_range(hash);
    for (auto one = begin; one != end; ++one)
      if (program.firsts[one->second] == first) return one->second;
    program.firsts.push_back(first);
    return known.emplace(hash, static_cast<std::uint32_t>(program.firsts.size() - 1))->second;
  };
  number_of(0);
  for (std::size_t i = 0; i < program.steps.size(); ++i) {
    Step& step = program.steps[i];
    if (step.kind == Step::Kind::loop) step.first = number_of(i + 1);
    if (step.kind != Step::Kind::fork) continue;
    step.first = number_of(step.value);
    step.other_first = number_of(step.other);
  }
}

}  // namespace kamergraaf::detail
