//===- Cut.cpp - the cheapest sufficient values to keep -------------------===//
#include "passes/Stream/Cut.h"

#include "passes/Stream/Absorb.h"

#include <deque>

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

namespace {

/// Rows that an append piece is counted with when its axis has no bound.
constexpr int64_t kDefaultBound = 4096;
constexpr int64_t kInfinite = int64_t(1) << 60;

/// A flow network with capacities on edges (Edmonds and Karp 1972; networks here have some hundred nodes).
class Network {
public:
  unsigned addNode() {
    edges.emplace_back();
    return edges.size() - 1;
  }
  void addEdge(unsigned from, unsigned to, int64_t capacity) {
    edges[from].push_back(all.size());
    all.push_back({to, capacity});
    edges[to].push_back(all.size());
    all.push_back({from, 0});
  }
  void maximize(unsigned source, unsigned sink) {
    while (true) {
      std::vector<int> through(edges.size(), -1);
      std::deque<unsigned> queue{source};
      std::vector<bool> seen(edges.size());
      seen[source] = true;
      while (!queue.empty() && !seen[sink]) {
        unsigned node = queue.front();
        queue.pop_front();
        for (unsigned edge : edges[node]) {
          if (all[edge].rest > 0 && !seen[all[edge].to]) {
            seen[all[edge].to] = true;
            through[all[edge].to] = edge;
            queue.push_back(all[edge].to);
          }
        }
      }
      if (!seen[sink]) {
        return;
      }
      int64_t flow = kInfinite;
      for (unsigned node = sink; node != source; node = all[through[node] ^ 1].to) {
        flow = std::min(flow, all[through[node]].rest);
      }
      for (unsigned node = sink; node != source; node = all[through[node] ^ 1].to) {
        all[through[node]].rest -= flow;
        all[through[node] ^ 1].rest += flow;
      }
    }
  }
  /// The nodes from which the sink can still be reached.
  std::vector<bool> reaching(unsigned sink) const {
    std::vector<bool> seen(edges.size());
    std::deque<unsigned> queue{sink};
    seen[sink] = true;
    while (!queue.empty()) {
      unsigned node = queue.front();
      queue.pop_front();
      for (unsigned edge : edges[node]) {
        unsigned from = all[edge].to; // the twin leads from there to here
        if (all[edge ^ 1].rest > 0 && !seen[from]) {
          seen[from] = true;
          queue.push_back(from);
        }
      }
    }
    return seen;
  }

private:
  struct Edge {
    unsigned to;
    int64_t rest;
  };
  std::vector<std::vector<unsigned>> edges;
  std::vector<Edge> all;
};

/// A value as a pair of nodes, with an edge of its price between them.
struct Node {
  unsigned in, out;
};

} // namespace

/// The streamed values that old rows of `value` can be computed again from; nullopt when they must not be: only
/// equations without a reduction that read rows at their own place.
static std::optional<SmallVector<Value>> getSources(Value value, const Availability &availability) {
  auto equation = value.getDefiningOp<EquationOp>();
  const ValueInfo &info = availability.get(value);
  if (!equation || !equation.getReduced().empty() || info.timeDims.size() != 1) {
    return std::nullopt;
  }
  SmallVector<Value> sources;
  Value row = equation.getBodyBlock()->getArgument(info.rowDim);
  for (auto read : equation.getBodyBlock()->getOps<ReadOp>()) {
    const ValueInfo &source = availability.get(read.getTensor());
    if (source.kind != Kind::Streamed) {
      continue;
    }
    if (source.rowDim < 0 || source.timeDims.size() != 1 || read.getIndices()[source.rowDim] != row ||
        !isSame(source.frontier, info.frontier) || availability.getLookback(read) != 0) {
      return std::nullopt;
    }
    sources.push_back(read.getTensor());
  }
  return sources;
}

void stream::chooseKept(const Availability &availability, Plan &plan) {
  func::FuncOp entry = availability.getEntry();
  AxisOp time = lookupAxis(entry, availability.getTime());
  int64_t bound = time.getBound() ? static_cast<int64_t>(*time.getBound()) : kDefaultBound;

  // How far back each value would be needed if nothing nearer the reader were kept.
  llvm::MapVector<Value, int64_t> lookbacks;
  llvm::DenseMap<Value, SmallVector<Value>> sources, absorbedSources;
  SmallVector<Value> work;
  auto need = [&](Value value, int64_t rows) {
    auto [it, isNew] = lookbacks.insert({value, rows});
    int64_t joined = isNew ? rows : joinKept(it->second, rows);
    if (isNew || joined != it->second) {
      it->second = joined;
      work.push_back(value);
    }
  };
  SmallVector<Value> demanded;
  entry.walk([&](ReadOp read) {
    if (int64_t rows = availability.getLookback(read)) {
      if (!llvm::is_contained(demanded, read.getTensor())) {
        demanded.push_back(read.getTensor());
      }
      need(read.getTensor(), rows);
    }
  });
  auto priceOf = [&](Value value, int64_t rows) {
    rows = rows < 0 ? std::max<int64_t>(1, evaluate(availability.get(value).frontier, bound)) : rows;
    return getRowBytes(value, availability) * rows * getInstances(value, availability).value_or(1);
  };
  auto price = [&](Value value) { return priceOf(value, lookbacks.lookup(value)); };
  // What readers absorb costs them arithmetic: it has to save half of the bytes at least.
  llvm::MapVector<Value, SmallVector<Value>> absorbable;
  for (Value value : demanded) {
    if (auto match = matchAbsorbable(value, availability)) {
      absorbable[match->source].push_back(value);
    }
  }
  for (auto &[source, values] : absorbable) {
    int64_t saved = 0, rows = 0;
    for (Value value : values) {
      rows = joinKept(rows, lookbacks.lookup(value));
    }
    // Values that are looked back at less far would not pay for the source's rows.
    llvm::erase_if(values, [&](Value value) { return lookbacks.lookup(value) != rows; });
    for (Value value : values) {
      saved += price(value);
    }
    if (2 * priceOf(source, rows) < saved) {
      for (Value value : values) {
        absorbedSources[value] = {source};
      }
    }
  }
  while (!work.empty()) {
    Value value = work.pop_back_val();
    if (absorbedSources.contains(value)) {
      need(absorbedSources[value].front(), lookbacks[value]);
    } else if (auto from = getSources(value, availability)) {
      sources[value] = *from;
      for (Value source : *from) {
        need(source, lookbacks[value]);
      }
    }
  }

  Network network;
  unsigned begin = network.addNode(), end = network.addNode();
  llvm::DenseMap<Value, Node> nodes;
  for (auto [value, rows] : lookbacks) {
    nodes[value] = {network.addNode(), network.addNode()};
  }
  for (auto [value, rows] : lookbacks) {
    Node node = nodes[value];
    int64_t own = price(value);
    network.addEdge(node.in, node.out, own == 0 ? kInfinite / 1024 : own);
    if (llvm::is_contained(demanded, value)) {
      network.addEdge(node.out, end, kInfinite);
    }
    bool canCompute = sources.contains(value) || absorbedSources.contains(value);
    if (!canCompute) {
      network.addEdge(begin, node.in, kInfinite);
    }
    for (Value source :
         canCompute ? (sources.contains(value) ? sources[value] : absorbedSources[value]) : SmallVector<Value>()) {
      network.addEdge(nodes[source].out, node.in, kInfinite);
    }
  }
  network.maximize(begin, end);
  std::vector<bool> late = network.reaching(end);
  for (auto [value, rows] : lookbacks) {
    Node node = nodes[value];
    if (late[node.out] && !late[node.in]) {
      plan.kept.insert({value, rows});
    } else if (late[node.in]) {
      if (absorbedSources.contains(value)) {
        plan.absorbed.insert(value);
      } else {
        plan.recomputed[value] = rows;
      }
    }
  }
}
