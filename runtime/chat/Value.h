//===- Value.h - values of chat templates ---------------------------------===//
#ifndef HEDDLE_RUNTIME_CHAT_VALUE_H
#define HEDDLE_RUNTIME_CHAT_VALUE_H

#include "runtime/support/Memory.h"

namespace heddle::runtime {

struct TemplateNode;
struct TemplateScope;
struct TemplateList;
struct TemplateDict;

/// A value of the template language; small, copied freely. What it points to lives as long as its heap.
struct TemplateValue {
  enum class Kind : uint8_t {
    undefined,
    none,
    boolean,
    integer,
    real,
    string,
    list,
    dict,
    name_space, ///< a dict that `set` may change
    macro,
    function, ///< a global one, by its name in `text`
    method    ///< of `owner`, by its name in `text`
  };
  Kind kind = Kind::undefined;
  bool truth = false;
  int64_t integer = 0;
  double real = 0;
  std::string_view text;
  TemplateList *list = nullptr;
  TemplateDict *dict = nullptr;
  const TemplateNode *macro = nullptr;
  const TemplateScope *scope = nullptr; ///< where a macro was defined
  const TemplateValue *owner = nullptr;

  static TemplateValue none() { return ofKind(Kind::none); }
  static TemplateValue ofTruth(bool truth) {
    TemplateValue value = ofKind(Kind::boolean);
    value.truth = truth;
    return value;
  }
  static TemplateValue ofInteger(int64_t integer) {
    TemplateValue value = ofKind(Kind::integer);
    value.integer = integer;
    return value;
  }
  static TemplateValue ofReal(double real) {
    TemplateValue value = ofKind(Kind::real);
    value.real = real;
    return value;
  }
  static TemplateValue ofText(std::string_view text) {
    TemplateValue value = ofKind(Kind::string);
    value.text = text;
    return value;
  }
  static TemplateValue ofKind(Kind kind) {
    TemplateValue value;
    value.kind = kind;
    return value;
  }
  bool is(Kind wanted) const { return kind == wanted; }
  bool isDict() const { return kind == Kind::dict || kind == Kind::name_space; }
  /// An integer, or a truth, which counts as one.
  bool isWhole() const { return kind == Kind::integer || kind == Kind::boolean; }
  bool isNumber() const { return isWhole() || kind == Kind::real; }
  int64_t whole() const { return kind == Kind::boolean ? truth : integer; }
  double number() const { return kind == Kind::real ? real : static_cast<double>(whole()); }
};

struct TemplateList {
  Vector<TemplateValue> items;
};

struct TemplateDict {
  struct Entry {
    std::string_view key;
    TemplateValue value;
  };
  Vector<Entry> entries; ///< in the order of their first mention

  const TemplateValue *find(std::string_view key) const;
  void set(std::string_view key, const TemplateValue &value);
};

/// Owns what values of one evaluation, or the nodes of one template, point to.
class TemplateHeap {
public:
  explicit TemplateHeap(size_t limit) : left(limit) {}
  TemplateHeap(const TemplateHeap &) = delete;
  TemplateHeap &operator=(const TemplateHeap &) = delete;
  ~TemplateHeap();

  /// A copy of the text that lives as long as the heap.
  std::string_view keep(std::string_view text);
  TemplateValue makeList();
  TemplateValue makeDict(TemplateValue::Kind kind = TemplateValue::Kind::dict);
  /// Plain data without a destructor.
  template <typename T> T *make() {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (allocate(sizeof(T))) T();
  }
  /// Counts memory that is not the heap's own against its limit.
  void charge(size_t bytes) { left -= bytes < left ? bytes : left; }
  /// Whether more was asked for than the limit allows; what is made afterwards is small.
  bool isFull() const { return left == 0; }

private:
  void *allocate(size_t bytes);

  size_t left;
  Vector<void *> blocks;
  char *next = nullptr;
  size_t room = 0;
  Vector<TemplateList *> lists;
  Vector<TemplateDict *> dicts;
};

/// Most steps of one evaluation. Conversations of thousands of turns need a tenth of it.
constexpr uint64_t maxTemplateWork = 5'000'000;
/// What looking at all of a text costs, in steps.
constexpr uint64_t workOfText(std::string_view text) { return text.size() / 256; }

/// What `{% if value %}` looks at.
bool isTrue(const TemplateValue &value);
/// Adds what comparing costs to `*work`, and gives up when that passes `maxTemplateWork`.
bool areEqual(const TemplateValue &a, const TemplateValue &b, uint64_t *work, int depth = 0);
/// "string", "list", ... for messages.
const char *kindName(const TemplateValue &value);
/// Appends a value as Python's str() writes it, or within a list as repr() does. Both stop at 64 MiB: a list that holds
/// another one twice, and so on, has more text than fits anywhere.
void appendText(const TemplateValue &value, String *text, bool isRepr = false, int depth = 0);
/// Appends JSON as Python's json.dumps writes it, with `indent` blanks a level, -1: on one line.
void appendJson(const TemplateValue &value, int64_t indent, String *text, int depth = 0);

} // namespace heddle::runtime

#endif
