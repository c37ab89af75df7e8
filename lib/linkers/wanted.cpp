// SPDX-License-Identifier: Apache-2.0
#include "linkers/wanted.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "detail/code_point.hpp"
#include "detail/lines.hpp"
#include "markup/entities.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view slot = "{id}";

std::string address_of(const Identifier& id, const LinkOptions& options) {
  if (options.address.empty()) return url(id);
  const std::string name = to_string(id);
  if (name.empty()) return {};
  std::string address = options.address;
  for (std::size_t at = 0; (at = address.find(slot, at)) != std::string::npos; at += name.size())
    address.replace(at, slot.size(), name);
  return address;
}

bool is_of_publisher(const Identifier& id) { return id.name.empty() && !to_string(id).empty(); }

bool is_broken(const CodePoint& point) { return point.value >= 0xDC00 && point.value <= 0xDFFF; }

/// What a page break puts between the parts of a sentence, in order.
std::vector<Span> cuts_of(const Document& document) {
  std::vector<Span> cuts = document.furniture;
  for (const Repair& repair : document.repairs)
    if (repair.kind >= RepairKind::page_break) cuts.push_back(repair.span);
  std::sort(cuts.begin(), cuts.end());
  return cuts;
}

std::vector<Span> parts_of(std::string_view text, Span span, const std::vector<Span>& cuts) {
  std::vector<Span> parts;
  const auto add = [&](Span part) {
    if (part = trimmed(text, part); !part.empty()) parts.push_back(part);
  };
  auto cut = std::partition_point(cuts.begin(), cuts.end(), [&](Span one) { return one.begin < span.begin; });
  for (; cut != cuts.end() && cut->end <= span.end; ++cut) {
    if (cut->begin < span.begin) continue;
    add({span.begin, cut->begin});
    span.begin = cut->end;
  }
  add(span);
  return parts;
}

bool begins_first(const Citation* a, const Citation* b) {
  return a->span.begin != b->span.begin ? a->span.begin < b->span.begin : a->span.end > b->span.end;
}

/// Spans that do not overlap.
class Taken {
 public:
  bool overlaps(const std::vector<Span>& parts) const {
    return std::any_of(parts.begin(), parts.end(), [&](Span part) {
      const auto after = spans_.lower_bound({part.end, 0});
      return after != spans_.begin() && std::prev(after)->end > part.begin;
    });
  }
  void add(const std::vector<Span>& parts) { spans_.insert(parts.begin(), parts.end()); }

 private:
  std::set<Span> spans_;
};

bool is_wanted(const Wanted& one, const Citation& citation, Published published) {
  if (one.parts.empty()) return false;
  if (one.address.empty()) return !one.reason.empty();
  return !citation.publisher || published == Published::linked;
}

}  // namespace

std::vector<Wanted> wanted_links(const Document& document, std::span<const Citation> citations, const LinkOptions& options,
                                 Published published) {
  std::vector<const Citation*> ordered;
  for (const Citation& citation : citations) ordered.push_back(&citation);
  std::stable_sort(ordered.begin(), ordered.end(), begins_first);
  const std::vector<Span> cuts = cuts_of(document);
  std::vector<Wanted> all;
  Taken taken;
  const auto take = [&](const Citation& citation, std::string address, std::string_view reason) {
    Wanted one{parts_of(document.text, citation.span, cuts), citation.id, std::move(address), reason};
    if (!is_wanted(one, citation, published) || taken.overlaps(one.parts)) return;
    taken.add(one.parts);
    all.push_back(std::move(one));
  };
  for (const Citation* citation : ordered)
    if (citation->verdict == Verdict::resolved) take(*citation, address_of(citation->id, options), {});
  for (const Citation* citation : ordered)
    if (citation->verdict != Verdict::resolved && options.mark_unresolved)
      take(*citation, {}, citation->reason.empty() ? name_of(citation->verdict) : citation->reason);
  std::sort(all.begin(), all.end(), [](const Wanted& a, const Wanted& b) { return a.parts.front() < b.parts.front(); });
  return all;
}

std::string with_insertions(std::string_view bytes, std::vector<Insertion> insertions) {
  std::stable_sort(insertions.begin(), insertions.end(),
                   [](const Insertion& a, const Insertion& b) { return a.at != b.at ? a.at < b.at : a.closes && !b.closes; });
  std::string all;
  std::size_t at = 0;
  for (const Insertion& insertion : insertions) {
    all += bytes.substr(at, insertion.at - at);
    all += insertion.text;
    at = insertion.at;
  }
  return all += bytes.substr(at);
}

std::string escaped_ascii(std::string_view value) {
  std::string escaped;
  for (std::size_t at = 0; at < value.size();) {
    const CodePoint point = code_point_at(value, at);
    const char c = value[at];
    at += point.size;
    if (c == '&' || c == '<' || c == '>' || c == '"')
      escaped += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&quot;";
    else if (point.value < 0x80)
      escaped += c;
    else
      escaped += "&#" + std::to_string(static_cast<unsigned long>(is_broken(point) ? 0xFFFD : point.value)) + ';';
  }
  return escaped;
}

Tags html_tags(const Wanted& wanted) {
  if (!wanted.address.empty()) return {"<a href=\"" + escaped_ascii(wanted.address) + "\">", "</a>"};
  return {"<span class=\"kamergraaf-unresolved\" title=\"" + escaped_ascii(wanted.reason) + "\">", "</span>"};
}

Tags xml_tags(const Wanted& wanted, bool official, bool address) {
  if (wanted.address.empty()) return {"<?kamergraaf unresolved=\"" + escaped_ascii(wanted.reason) + "\"?>", ""};
  if (!official) return html_tags(wanted);
  const bool own = !address && is_of_publisher(wanted.id);
  const std::string target = escaped_ascii(own ? to_string(wanted.id) : wanted.address);
  return {"<extref doc=\"" + target + "\" soort=\"" + (own ? "document" : "URL") + "\" status=\"actief\">", "</extref>"};
}

bool has_words(std::string_view text) {
  const std::string words = unescaped(text, false);
  const Span inside = trimmed(words, {0, words.size()});
  return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(inside.begin),
                     words.begin() + static_cast<std::ptrdiff_t>(inside.end), [](char c) {
                       return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
                              static_cast<unsigned char>(c) >= 0x80;
                     });
}

}  // namespace kamergraaf::detail
