// SPDX-License-Identifier: Apache-2.0
#include <functional>
#include <utility>
#include <vector>

#include "kamergraaf/error.hpp"
#include "stored/assembly.hpp"
#include "stored/stored.hpp"

namespace kamergraaf::stored {
namespace {

Edge edge_of(const Record& link, const std::string& place) {
  Edge edge{edge_kind_of(link, place), {}};
  if (const auto mentions = link.find("mentions"); mentions != link.end())
    edge.mentions = mentions_of(*mentions, place + ".mentions");
  return edge;
}

/// Takes the records of the two lists one by one while the file is parsed, so that there are no more of them at a time. What
/// comes before the nodes waits for them.
class Lists {
 public:
  explicit Lists(CitationGraph& graph) : assembly_(graph) {}

  /// What the parser asks: whether a value is to be kept.
  bool operator()(int depth, Record::parse_event_t event, const Record& value) {
    using Event = Record::parse_event_t;
    if (depth == 1 && event == Event::key) return open(value.get<std::string>());
    if (depth == 1 && event == Event::array_start) is_inside_ = list_ != nullptr;
    const bool ends = event == Event::array_end || event == Event::object_end || event == Event::value;
    if (!ends || !is_inside_) return true;
    if (depth == 1) close();
    if (depth == 2) take(value);
    return depth != 2;
  }

  void require_both() const {
    if (!nodes_.is_read) throw Fault("no list of nodes");
    if (!links_.is_read) throw Fault("no list of links");
  }

 private:
  struct List {
    std::string name;
    std::size_t count = 0;
    bool is_read = false;
  };
  struct Link {
    std::string source;
    std::string target;
    Edge edge;
    std::string place;
  };

  /// Whether it is one of the two.
  bool open(const std::string& key) {
    list_ = key == "nodes" ? &nodes_ : key == "links" || key == "edges" ? &links_ : nullptr;
    if (list_ != nullptr && list_->is_read) throw Fault("a second list of " + list_->name);
    if (list_ != nullptr) list_->name = key;
    return list_ != nullptr;
  }

  void close() {
    list_->is_read = true;
    is_inside_ = false;
    if (list_ != &nodes_) return;
    for (Link& link : std::exchange(waiting_, {})) add(std::move(link));
  }

  void take(const Record& record) {
    const std::string place = list_->name + '[' + std::to_string(list_->count++) + ']';
    if (list_ == &nodes_) {
      Vertex vertex = vertex_of(record, place);
      const std::string id = vertex.id;
      return assembly_.add(id, std::move(vertex), place);
    }
    Link link{text_of(record, "source", place), text_of(record, "target", place), edge_of(record, place), place};
    nodes_.is_read ? add(std::move(link)) : waiting_.push_back(std::move(link));
  }

  void add(Link link) { assembly_.add(link.source, link.target, std::move(link.edge), link.place); }

  Assembly assembly_;
  List nodes_;
  List links_;
  List* list_ = nullptr;    ///< whose key was the last
  bool is_inside_ = false;  ///< whether the parser is in that list
  std::vector<Link> waiting_;
};

}  // namespace

CitationGraph json(std::string bytes, const std::string& file) {  // NOLINT(performance-unnecessary-value-param): as graphml()
  CitationGraph graph;
  try {
    Lists lists(graph);
    const Record others = Record::parse(bytes, std::ref(lists));
    lists.require_both();
  } catch (const Record::parse_error& error) {
    throw Error("no JSON", file, error.byte == 0 ? 0 : error.byte - 1);
  } catch (const Record::out_of_range&) {
    throw Error("no JSON: a number that is too large", file);
  } catch (const Fault& fault) {
    throw Error(fault.what(), file);
  }
  return graph;
}

}  // namespace kamergraaf::stored
