//===- Unigram.cpp - the most probable segmentation -----------------------===//

#include "runtime/support/Utf8.h"
#include "runtime/text/Bytes.h"
#include "runtime/text/Models.h"

#include <algorithm>

namespace heddle::runtime {

void UnigramModel::add(std::string_view token, double score) {
  index.add(token, static_cast<int64_t>(scores.size()));
  leastScore = scores.empty() ? score : std::min(leastScore, score);
  scores.push(score);
}

void UnigramModel::build() { index.build(); }

namespace {

/// The best segmentation of the text up to some byte.
struct Node {
  double score = 0;
  size_t begin = SIZE_MAX; ///< of its last token, SIZE_MAX: none ends here
  bool isUnknown = false;
};

void improve(Node *node, double score, size_t begin, bool isUnknown) {
  if (node->begin == SIZE_MAX || score > node->score) {
    *node = {score, begin, isUnknown};
  }
}

} // namespace

bool UnigramModel::encode(const Vocabulary &vocabulary, std::string_view text, Vector<int64_t> *tokens) const {
  constexpr double unknownPenalty = 10;
  Vector<Node> nodes; // by the byte where the segmentation ends
  nodes.resize(text.size() + 1);
  for (size_t at = 0; at < text.size();) {
    size_t begin = at;
    nextCodePoint(text, &at);
    double before = nodes[begin].score;
    bool hasSingle = false;
    index.visitPrefixes(slice(text, begin), [&](size_t length, int64_t id) {
      improve(&nodes[begin + length], before + scores[static_cast<size_t>(id)], begin, id == unknownId);
      hasSingle |= length == at - begin;
    });
    if (!hasSingle) {
      if (unknownId < 0) {
        return false;
      }
      // Summed in this order, as `tokenizers` does: roundings decide between segmentations of equal score.
      improve(&nodes[at], before + (leastScore - unknownPenalty), begin, true);
    }
  }
  // From the end to the front: unknown neighbours become one stretch.
  Vector<Node> stretches; // `begin`, and in `score` nothing
  Vector<size_t> ends;
  for (size_t end = text.size(); end > 0;) {
    const Node &node = nodes[end];
    bool joins = node.isUnknown && !stretches.empty() && stretches.back().isUnknown;
    if (joins) {
      stretches.back().begin = node.begin;
    } else {
      stretches.push(node);
      ends.push(end);
    }
    end = node.begin;
  }
  for (size_t i = stretches.size(); i-- > 0;) {
    std::string_view part = slice(text, stretches[i].begin, ends[i]);
    int64_t id = vocabulary.find(part);
    size_t count = tokens->size();
    bool isBytes = id < 0 && byteFallback;
    for (size_t b = 0; isBytes && b < part.size(); ++b) {
      char buffer[6];
      int64_t byte = vocabulary.find(tokenOfByte(static_cast<unsigned char>(part[b]), buffer));
      isBytes = byte >= 0;
      tokens->push(byte);
    }
    if (!isBytes) {
      tokens->resize(count);
      tokens->push(id >= 0 ? id : unknownId);
      if (tokens->back() < 0) {
        return false;
      }
    }
  }
  return true;
}

} // namespace heddle::runtime
