// What constructs of the language mean: small descriptions evaluated by the reference interpreter, against numbers
// worked out by hand.
#include "dialects/Interpreter/Interpreter.h"
#include "frontend/Frontend.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace heddle;

namespace {
Array reals(std::vector<int64_t> shape, std::vector<double> values) {
  Array array(std::move(shape), true);
  array.reals = std::move(values);
  return array;
}
Array integers(std::vector<int64_t> shape, std::vector<int64_t> values) {
  Array array(std::move(shape), false);
  array.integers = std::move(values);
  return array;
}

/// The outputs of entry `f` of a model with the axes T (time), S (run time), D = 3, H = 2, K = 4, V = 5.
std::vector<Array> run(const std::string &items, std::vector<Array> inputs, llvm::json::Object config = {}) {
  llvm::SmallString<128> path;
  int descriptor;
  EXPECT_FALSE(llvm::sys::fs::createTemporaryFile("semantics", "heddle", descriptor, path));
  llvm::raw_fd_ostream(descriptor, true) << "import std.position.rope\nimport std.norm.rmsnorm\nimport "
                                            "std.graph.segment_softmax\nmodel m {\n  axis T : time\n"
                                            "  axis S\n  axis D = 3, H = 2, K = 4, V = 5\n"
                                         << items << "\n}\n";
  mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
  Frontend frontend;
  FrontendOptions options;
  options.config = &config;
  options.entries = {"f"};
  mlir::OwningOpRef<mlir::ModuleOp> module;
  if (frontend.load(std::string(path))) {
    module = frontend.elaborate(context, options);
  }
  llvm::sys::fs::remove(path);
  EXPECT_TRUE(static_cast<bool>(module)) << frontend.diagnostics().render();
  if (!module) {
    return {};
  }
  auto parameters = [](ParamOp) -> llvm::Expected<Array> { return llvm::createStringError("no parameters"); };
  llvm::Expected<std::vector<Array>> result = interpret(*module, "f", std::move(inputs), parameters);
  if (!result) {
    ADD_FAILURE() << llvm::toString(result.takeError());
    module->dump();
    return {};
  }
  return *result;
}

void expectNear(const Array &array, const std::vector<double> &values) {
  std::vector<double> found =
      array.isFloat ? array.reals : std::vector<double>(array.integers.begin(), array.integers.end());
  ASSERT_EQ(found.size(), values.size());
  for (size_t i = 0; i < values.size(); ++i) {
    EXPECT_NEAR(found[i], values[i], 1e-6) << "element " << i;
  }
}

void expectOne(const std::string &items, std::vector<Array> inputs, const std::vector<double> &values,
               llvm::json::Object config = {}) {
  std::vector<Array> outputs = run(items, std::move(inputs), std::move(config));
  ASSERT_EQ(outputs.size(), 1u);
  expectNear(outputs[0], values);
}
} // namespace

TEST(Semantics, Matmul) {
  expectOne("fn f(x[T, D], w[H, D]) -> [T, H] { return y[t,h] = sum(d) x[t,d] * w[h,d] }",
            {reals({2, 3}, {1, 2, 3, 4, 5, 6}), reals({2, 3}, {1, 0, 1, 0, 2, 0})}, {4, 4, 10, 10});
}
TEST(Semantics, CausalSoftmax) {
  double e = std::exp(1), s = 1 + e;
  expectOne("fn f(x[T]) -> [T, T] { return p[i,j] = softmax(j : j <= i) (x[i] * x[j]) }", {reals({2}, {1, 2})},
            {1, 0, 1 / (1 + std::exp(2)), std::exp(2) / (1 + std::exp(2))});
  expectOne("fn f(x[T]) -> [T] { return p[t] = softmax(t : x[t] > 0) x[t] }", {reals({3}, {1, -5, 2})},
            {1 / s, 0, e / s});
}
TEST(Semantics, EmptySets) {
  expectOne(
      "fn f(x[T]) -> [T] { return y[i in T] = (sum(j : j < i) x[j]) + (1 where any(j : j < i) (x[j] > 1) else 0) }",
      {reals({3}, {1, 2, 3})}, {0, 1, 4});
  expectOne("fn f(x[T]) -> float { return mean(t) x[t] }", {reals({0}, {})}, {0});
  expectOne("fn f(x[T]) -> [T] { return y[i in T] = max(0, max(j : j < i) x[j]) }", {reals({2}, {3, 4})}, {0, 3});
}
TEST(Semantics, MembersAreCounted) {
  expectOne("fn f(x[T]) -> [T] { return y[i in T] = mean(j : j <= i) x[j] }", {reals({3}, {1, 3, 8})}, {1, 2, 4});
  expectOne("fn f(x[T]) -> [T] { return y[i in T] = var(j : j <= i) x[j] }", {reals({2}, {1, 3})}, {0, 1});
}
TEST(Semantics, DefaultsAndGuards) {
  expectOne("fn f(x[T]) -> [T] { return y[t in T] = x[t - 1 else 7] }", {reals({3}, {1, 2, 3})}, {7, 1, 2});
  expectOne("fn f(x[T]) -> [T] { return y[t in T] = x[t - 1] where t > 0 else x[t] }", {reals({3}, {1, 2, 3})},
            {1, 1, 2});
  expectOne("fn f(x[T]) -> [T] { return y[t in T] = x[max(t - 2, 0)] }", {reals({4}, {1, 2, 3, 4})}, {1, 1, 1, 2});
}
TEST(Semantics, GuardsReachNestedSums) {
  // The inner sum reads past the end where the guard around it does not hold; blocks of a run-time length.
  expectOne("fn f(x[T, D]) -> [2] { return y[b in 2] = sum(l in H : b*H + l < T) (sum(d) x[b*H + l, d]) }",
            {reals({3, 3}, {1, 2, 3, 4, 5, 6, 7, 8, 9})}, {21, 24});
  expectOne("fn f(x[T]) -> [H] {\naxis L = ceil(T / H)\nreturn y[h in H] = sum(l in L : h*L + l < T) x[h*L + l] }",
            {reals({3}, {1, 2, 4})}, {3, 4});
}
TEST(Semantics, SplitAndMerge) {
  expectOne("fn f(x[T, 6]) -> [T, H, D] { return y[t, h in H, d in D] = x[t, h*D + d] }",
            {reals({1, 6}, {1, 2, 3, 4, 5, 6})}, {1, 2, 3, 4, 5, 6});
  expectOne("fn f(x[H, D]) -> [6] { return y[d*H + h] = x[h,d] }", {reals({2, 3}, {1, 2, 3, 4, 5, 6})},
            {1, 4, 2, 5, 3, 6});
  expectOne("fn f(x[H, D]) -> [12] { return y[(d*H + h)*2 + (b in 2)] = x[h,d] + b }",
            {reals({2, 3}, {1, 2, 3, 4, 5, 6})}, {1, 2, 4, 5, 2, 3, 5, 6, 3, 4, 6, 7});
}
TEST(Semantics, MappedCalls) {
  expectOne("fn f(x[T, D]) -> [T, D] { return rmsnorm(x, w, 0.0) }\nw[d in D] = 2", {reals({1, 3}, {1, 2, 2})},
            {2 / std::sqrt(3), 4 / std::sqrt(3), 4 / std::sqrt(3)});
  expectOne("fn f(x[T, K]) -> [T, K] { return rope(x, 1.0) }", {reals({2, 4}, {1, 2, 3, 4, 1, 0, 0, 0})},
            {1, 2, 3, 4, std::cos(1), 0, std::sin(1), 0});
}
TEST(Semantics, Updates) {
  expectOne("fn f(x[T]) -> [T] { x[t] += 1 where t > 0\nx[t] *= 2\nx[t] max= 5\nreturn x }", {reals({3}, {1, 2, 3})},
            {5, 6, 8});
  expectOne("fn f(x[T]) -> [T] { axis U = {t in T : x[t] > 1}\nx[u in U] = 10 * x[u]\nreturn x }",
            {reals({3}, {1, 2, 3})}, {1, 20, 30});
}
TEST(Semantics, Scatter) {
  expectOne("fn f(i[T] : int, v[T]) -> [V] { y[v in V] = 0.0\ny[i[t]] += v[t]\nreturn y }",
            {integers({3}, {4, 1, 4}), reals({3}, {1, 2, 3})}, {0, 2, 0, 0, 4});
}
TEST(Semantics, SortAndTopk) {
  expectOne("fn f(x[T]) -> [T] { v[r], p[r] = sort(t -> r, descending = true) x[t]\nreturn y[t in T] = v[t] }",
            {reals({4}, {2, 5, 3, 5})}, {5, 5, 3, 2});
  expectOne("fn f(x[V]) -> [H] { v[s], e[s] = topk(n -> s in H) x[n]\nreturn y[s] = v[s] * 10 + int(e[s]) }",
            {reals({5}, {1, 9, 3, 9, 0})}, {91, 93});
  expectOne("fn f(x[T, V]) -> [T, V] : bool { return on[t,n] = top(n, k = 2) x[t,n] }",
            {reals({1, 5}, {1, 9, 3, 9, 0})}, {0, 1, 0, 1, 0});
  expectOne("fn f(x[T, V]) -> [T] { a[t] = argmax(v) x[t,v]\nreturn y[t] = int(a[t]) }",
            {reals({2, 5}, {1, 9, 3, 9, 0, 0, 0, 0, 0, 1})}, {1, 4});
}
TEST(Semantics, Scan) {
  expectOne("fn f(x[T]) -> [T] { scan t in T carry s = 0 {\n s = s / 2 + x[t]\n y[t] = s }\nreturn y }",
            {reals({3}, {4, 2, 1})}, {4, 4, 3});
  expectOne("fn f(x[T]) -> [T] { scan t in T reverse carry s = 0 {\n s = s + x[t]\n y[t] = s }\nreturn y }",
            {reals({3}, {4, 2, 1})}, {7, 3, 1});
  expectOne("fn f(x[T, D]) -> [T, D] { return y[t,d] = g(x[T, d])[t] }\nfn g(x[A]) -> [A] { scan a in A carry s = 0 "
            "{\n s = s + x[a]\n y[a] = s }\nreturn y }",
            {reals({2, 3}, {1, 2, 3, 4, 5, 6})}, {1, 2, 3, 5, 7, 9});
}
TEST(Semantics, Loops) {
  expectOne("fn f(x[T]) -> [T] { for l in 3 { x[t] = x[t] * 2 + l }\nreturn x }", {reals({2}, {1, 0})}, {12, 4});
  expectOne("fn f(x) -> float { n = 0.0\nfor i in 10 while x > 1 { x = x / 2\n n = n + 1 }\nreturn n }",
            {reals({}, {5})}, {3});
  expectOne("fn f(x[D]) -> [H, D] { for h in H { y[h] = x\n x = x + 1 }\nreturn y }", {reals({3}, {1, 2, 3})},
            {1, 2, 3, 2, 3, 4});
}
TEST(Semantics, RunTimeBranch) {
  const char *text = "fn f(x[D], c) -> [D] { if c > 0 { y = x + x } else { y[d in D] = 0.0 }\nreturn y }";
  expectOne(text, {reals({3}, {1, 2, 3}), reals({}, {1})}, {2, 4, 6});
  expectOne(text, {reals({3}, {1, 2, 3}), reals({}, {-1})}, {0, 0, 0});
}
TEST(Semantics, Integers) {
  expectOne("fn f(i[T] : int) -> [T] : int { return y[t] = i[t] % 3 + 10 * floor(i[t] / 3) }",
            {integers({4}, {7, -7, 3, -1})}, {21, -28, 10, -8});
  expectOne("fn f(i[T] : int) -> [T] : int { return y[t] = i[t] % -3 }", {integers({3}, {7, -7, 3})}, {-2, -1, 0});
  expectOne("fn f(x[T]) -> [T] : int { return y[t] = round(x[t]) + int(x[t] > 1) }", {reals({3}, {0.5, 1.5, -2.5})},
            {0, 3, -2});
}
TEST(Semantics, RepeatedNamesAndShadowing) {
  // The right side reads the values from before; an inner binder's variable hides the outer one.
  expectOne("fn f(x[T]) -> [T] { x[t] = x[t] + sum(t) x[t]\nreturn x }", {reals({2}, {1, 2})}, {4, 5});
}
TEST(Semantics, SegmentSoftmax) {
  expectOne("fn f(s[S], to[S] : int) -> [S] { return segment_softmax(s, to, V) }",
            {reals({3}, {1, 1, 5}), integers({3}, {2, 2, 0})}, {0.5, 0.5, 1});
}
TEST(Semantics, Concat) {
  expectOne("fn f(a[T], b[S]) -> float { y = concat(a, b)\nn = T\nreturn sum(u in T + S) y[u] * (u + 1) }",
            {reals({2}, {1, 2}), reals({1}, {3})}, {14});
}
TEST(Semantics, SharesOfLengthsAreExact) {
  // In f32, 0.1 of 30 is a little more than 3.
  std::vector<double> ones(30, 1.0), threes(30, 3.0);
  expectNear(run("fn f(x[T]) -> [T] { return y[t] = x[t] * ceil(0.1 * T) }", {reals({30}, ones)})[0], threes);
}
TEST(Semantics, CountedMembers) {
  // The members of a sub-axis, counted anew: as a part of a sum, by themselves, and in a quotient.
  std::string kept = "axis U = {t in T : x[t] > 0}\n";
  Array x = reals({5}, {1, -2, 3, -4, 5});
  expectOne("fn f(x[T]) -> [_] {\n" + kept + "tail[o in 1] = 9\nreturn concat(x[U], tail) }", {x}, {1, 3, 5, 9});
  expectOne("fn f(x[T]) -> [_] {\n" + kept + "return fresh(x[U]) }", {x}, {1, 3, 5});
  expectOne("fn f(x[T]) -> [_] {\n" + kept + "y = fresh(x[U])\nreturn z[p in ceil(U / 2)] = y[2*p] }", {x}, {1, 5});
  expectOne("fn f(x[T]) -> [_] {\n" + kept + "axis O = {t in T : t % 2 == 1}\nreturn concat(x[O], x[U]) }", {x},
            {-2, -4, 1, 3, 5});
  expectOne("fn f(x[T]) -> [_] {\n" + kept + "return concat(x[U], x[U]) }", {reals({2}, {-1, -1})}, {});
}
TEST(Semantics, LengthsFromData) {
  expectOne("fn f(n[T] : int) -> [_] {\naxis N = sum(t) n[t] <= 9\nreturn y[i in N] = i }", {integers({2}, {2, 1})},
            {0, 1, 2});
  expectOne("fn f(x[T]) -> [_] {\naxis N = floor(min(x[0 else 0], 3))\nreturn y[i in N] = 1 }", {reals({1}, {7.5})},
            {1, 1, 1});
  // A product of two run-time lengths.
  expectOne("fn f(x[T, S]) -> float { return mean(t,s) x[t,s] }", {reals({2, 3}, {1, 2, 3, 4, 5, 9})}, {4});
}
TEST(Semantics, ScanWhile) {
  // As many rows as rounds, each from the rows before.
  std::string next = "fn next(y[T], z[S]) -> [T] { return r[t in T] = z[t else 0] + 2 * y[t - 1 else 0] }\n";
  expectOne(next + "fn f(z[S]) -> [_] {\naxis N <= 4\nscan t in N while last < 20 carry last = 0 {\n"
                   "a = next(y, z)\ny[t] = a[t]\nlast = a[t]\n}\nreturn y }",
            {reals({3}, {3, 5, 4})}, {3, 11, 26});
  expectOne("fn f(x[T]) -> [T] {\nscan t in T while acc < 5 carry acc = 0 {\nacc = acc + x[t]\ny[t] = acc\n}\n"
            "return y }",
            {reals({4}, {2, 2, 2, 2})}, {2, 4, 6, 0});
}
TEST(Semantics, Matrices) {
  expectOne("fn f(a[T, T]) -> [T, T] { return inverse(a) }", {reals({2, 2}, {0, 2, 4, 1})}, {-0.125, 0.25, 0.5, 0});
  expectOne("fn f(a[D, D]) -> [D, D] { return cholesky(a) }", {reals({3, 3}, {4, 2, 0, 2, 5, 2, 0, 2, 5})},
            {2, 0, 0, 1, 2, 0, 0, 1, 2});
}
TEST(Semantics, PartsReadTheConfig) {
  // Keys may hold statics of the module; `key.null` tells a null from what is absent.
  expectOne("module part(at) { config {\n a from \"{at}.a\" = 7\n none_ from \"{at}.b.null\" = false\n }\n"
            "fn (x[T]) -> [T] { return y[t] = a * x[t] + (100 where none_ else 0) } }\n"
            "param one : part(\"first\") = \"\", two : part(\"second\") = \"\"\n"
            "fn f(x[T]) -> [T] { return one(x) + two(x) }",
            {reals({2}, {1, 2})}, {110, 120},
            llvm::json::Object{{"first", llvm::json::Object{{"a", 3}, {"b", nullptr}}}});
}
TEST(Semantics, LayersDifferByNumbersAfterABranch) {
  // What a layer computes from its number tells it apart, also where a branch stands before it.
  expectOne("config { kinds[] = [\"near\", \"far\", \"near\"] }\n"
            "module block(l) { if kinds[l] in [\"near\", \"middle\"] { reach = 1 } else { reach = 5 }\n"
            "near = reach < 3\n width = 1 where near and kinds[l] == \"near\" else 10\n"
            "fn (x[T]) -> [T] { if width > 2 { return y[t] = x[t] + 100 }\n return y[t] = x[t] + width } }\n"
            "param layers[l in 3] : block(l) = \"{l}\"\n"
            "fn f(x[T]) -> [T] { for b in layers { x = b(x) }\n return x }",
            {reals({1}, {0})}, {102});
}
