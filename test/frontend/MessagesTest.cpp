// The catalogue of messages: each typical mistake is reported where it is, with the remedy.
#include "frontend/Frontend.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <gtest/gtest.h>
#include <map>

using namespace heddle;

namespace {
class FakeCheckpoint : public Checkpoint {
public:
  explicit FakeCheckpoint(std::map<std::string, std::vector<int64_t>> shapes) : shapes(std::move(shapes)) {
    for (const auto &[name, shape] : this->shapes) {
      list.push_back(name);
    }
  }
  std::optional<StoredTensor> lookup(llvm::StringRef name) const override {
    auto it = shapes.find(name.str());
    return it == shapes.end() ? std::nullopt
                              : std::optional<StoredTensor>(StoredTensor{StoredType::F32, it->second, {}, true, {}});
  }
  const std::vector<std::string> &names() const override { return list; }

private:
  std::map<std::string, std::vector<int64_t>> shapes;
  std::vector<std::string> list;
};

/// What elaborating a text reports; empty if it is right.
std::string report(const std::string &text, const Checkpoint *checkpoint = nullptr, std::string config = "{}") {
  llvm::SmallString<128> path;
  int descriptor;
  EXPECT_FALSE(llvm::sys::fs::createTemporaryFile("message", "heddle", descriptor, path));
  llvm::raw_fd_ostream(descriptor, true) << text;
  Frontend frontend;
  mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
  if (frontend.load(std::string(path))) {
    llvm::Expected<llvm::json::Value> json = llvm::json::parse(config);
    EXPECT_TRUE(static_cast<bool>(json));
    FrontendOptions options;
    options.config = json->getAsObject();
    options.checkpoint = checkpoint;
    mlir::OwningOpRef<mlir::ModuleOp> module = frontend.elaborate(context, options);
    EXPECT_EQ(static_cast<bool>(module), !frontend.diagnostics().hasErrors());
  }
  llvm::sys::fs::remove(path);
  return frontend.diagnostics().render();
}

/// A model with the axes T (time), D = 8, H = 2, K = 4, S (run time) and V = 16, and one entry.
std::string model(const std::string &entry, const std::string &items = "") {
  return "model m {\n  axis T : time\n  axis S\n  axis D = 8, H = 2, K = 4, V = 16\n" + items + "\n" + entry + "\n}\n";
}

void expectReport(const std::string &text, std::initializer_list<const char *> parts,
                  const Checkpoint *checkpoint = nullptr, std::string config = "{}") {
  std::string found = report(text, checkpoint, std::move(config));
  for (const char *part : parts) {
    EXPECT_NE(found.find(part), std::string::npos) << "no `" << part << "` in:\n" << found;
  }
}
} // namespace

TEST(Messages, NothingToReport) {
  EXPECT_EQ(report(model("fn f(x[T, D]) -> [T] { return y[t] = sum(d) x[t,d] }")), "");
}
TEST(Messages, M01BodyBeginsWithSign) {
  expectReport(model("fn f(x[T]) -> float { return sum(j) -x[j] }"), {"`sum` is a binder", "(-x[j])"});
  expectReport(model("fn f(x[T]) -> float { return sum(j : j > 0) -x[j] }"),
               {"may not begin with a sign", "parentheses"});
}
TEST(Messages, M02IndexOutside) {
  expectReport(model("fn f(x[T, D]) -> [T, D] { return y[t in T, d] = x[t - 1, d] }"),
               {"`x[t - 1, d]`: the index of axis T may be below 0", "`x` is declared at", "give a default"});
  expectReport(model("fn f(x[T, D]) -> [T, D] { return y[t in T, d] = x[t + 1, d] }"), {"may be past its end"});
}
TEST(Messages, M03UnboundVariable) {
  expectReport(model("fn f(a[T], b[S]) -> [T] { return y[t] = a[t] * b[j] }"),
               {"`j` is not on the left, not bound by a binder", "`b` is declared at", "sum(j)"});
  // The tensor whose index it stands in, also where it is a part of that.
  expectReport(model("fn f(a[T], b[S]) -> [T] { return y[t] = a[t] * b[min(j, S - 1)] }"),
               {"`j` is not on the left", "`b` is declared at"});
}
TEST(Messages, M04AxesDisagree) {
  expectReport(model("fn f(a[T], b[S]) -> [T] { return z[t] = a[t] + b[t] }"),
               {"indexes T in `a` and S in `b`", "axes agree by name, not by length", "annotate `t in T`"});
}
TEST(Messages, M05UnknownRange) {
  expectReport(model("fn f(x[T, D]) -> [T, D] { return y[i,d] = x[2*i, d else 0] }"),
               {"the range of `i` is unknown", "write `i in AXIS`"});
}
TEST(Messages, M06NoSubAxis) {
  expectReport(model("fn f(y[T, D]) -> [T] { return z[t] = sum(d in 1) y[t, H][d] }"),
               {"H is neither the axis D, nor a sub-axis of it, nor a part", "`H + 0`", "`h in H`"});
}
TEST(Messages, M07AxisLeftInBody) {
  expectReport(model("fn f(q[H, K], w[H, K, D]) -> [H] { return y[h] = sum(k) q[h,k] * w[h,k] }"),
               {"the body of `sum` has the axes [D] left", "`w` has the axis D and is declared at", "add an index"});
}
TEST(Messages, M08UnequalAxes) {
  expectReport(model("fn f(x[T, D], b[D]) -> [T, D] { return x + b }"),
               {"elementwise arithmetic of [T, D] and [D]", "y[t,d] = x[t,d] + b[d]"});
}
TEST(Messages, M09ConditionInArithmetic) {
  expectReport(model("fn f(a[T], b[T], c[T]) -> [T] { return y[t] = (a[t] < b[t]) * c[t] }"),
               {"a condition in arithmetic", "where c else 0"});
}
TEST(Messages, M10AnyOfNumbers) {
  expectReport(model("fn f(h[T]) -> [] : bool { return any(t) h[t] < 1 }"),
               {"`any` is of conditions, and the body is a number", "(x < 1)"});
}
TEST(Messages, M11IndexMayBeNone) {
  expectReport(
      model("fn f(p[T], x[T, K]) -> [H, K] { v[s], e[s] = topk(t -> s in H) p[t]\nreturn c[s,k] = x[e[s], k] }"),
      {"may be `none`", "`x` is declared at", "e` is made at", "`x[e else 0]`"});
}
TEST(Messages, NoneIsNoNumber) {
  expectReport(model("fn f(x[T]) -> [T] { return y[t in T] = x[t - 1 else none] }"),
               {"`none` is no default for `x`, which holds no indices", "`x` is declared at", "value of its type"});
}
TEST(Messages, M12PlacesRepeat) {
  expectReport(model("fn f(y[V], i[T] : int, v[T]) -> [V] { y[i[t]] = v[t]\nreturn y }"),
               {"may repeat", "`i` is declared at", "use `+=` or `max=`"});
}
TEST(Messages, M13IndexIsNoNumber) {
  expectReport(model("fn f(tok[T] : index V, x[T]) -> [T] { return c[k] = tok[k] * x[k] }"),
               {"`tok` is an index of V, not a number", "`tok` is declared at", "int(...)"});
}
TEST(Messages, ChosenMemberOutside) {
  expectReport("module e {\n param w\n fn (x) -> float { return w * x }\n}\nmodel m {\n axis T : time\n axis N = 3\n "
               "param es[n in N] : e = \"es.{n}\"\n "
               "fn f(x[T], i[T] : int) -> [T] { return y[t] = es[i[t]](x[t]) }\n}",
               {"the index of `es` may be outside 0..3", "`es` is declared at", "index of the list's axis"});
}
TEST(Messages, M14InexactDivision) {
  expectReport("model m {\n config { hidden_size }\n axis D = hidden_size, H = 32\n axis K = hidden_size / H\n fn "
               "f(x[K]) -> [K] { return x }\n}",
               {"is 128.06", "not an integer", "hidden_size = 4098", "floor(hidden_size / H)"}, nullptr,
               R"({"hidden_size": 4098})");
}
TEST(Messages, M15UnknownName) {
  expectReport("fn block(x) -> float { return x }\n" + model("fn f(x[T]) -> [T] { return blok(x) }"),
               {"unknown name `blok`", "did you mean `block`?", "`block` is declared at"});
}
TEST(Messages, M16MissingTensor) {
  FakeCheckpoint stored({{"layers.0.q_proj.weight", {4, 8}}});
  expectReport(model("fn f(x[T, D]) -> [T, K] { return y[t,k] = sum(d) x[t,d] * w[k,d] }",
                     "param w[K, D] = \"layers.0.q_proj.weigth\""),
               {"no tensor \"layers.0.q_proj.weigth\" for `w`", "nearest: \"layers.0.q_proj.weight\" [4, 8]"}, &stored);
}
TEST(Messages, M16LeftOver) {
  FakeCheckpoint stored({{"w", {4, 8}}, {"extra", {3}}, {"a.num_batches", {1}}});
  expectReport(model("fn f(x[T, D]) -> [T, K] { return y[t,k] = sum(d) x[t,d] * w[k,d] }",
                     "param w[K, D]\nignore \"*.num_batches\""),
               {"the checkpoint has 1 tensors that `m` does not read", "\"extra\" [3]"}, &stored);
}
TEST(Messages, M17Misshapen) {
  FakeCheckpoint stored({{"w", {24, 8}}});
  expectReport(model("fn f(x[T, D]) -> [T, H, K] { return y[t,h,k] = sum(d) x[t,d] * w[h,k,d] }", "param w[H, K, D]"),
               {"\"w\" is stored as [24, 8] and cannot be read as [H=2, K=4, D=8]", "`param w[3, ...]`"}, &stored);
}
TEST(Messages, M16And17Together) {
  FakeCheckpoint stored({{"w", {24, 9}}, {"extra", {3}}});
  expectReport(model("fn f(x[T, D]) -> [T, H] { return y[t,h] = sum(d, k) x[t,d] * w[h,k,d] * u[h] + v[h] }",
                     "param w[H, K, D], u[H], v[H]"),
               {"the checkpoint does not fit `m`: 2 tensors are missing, 1 have another shape, 1 are left over",
                "no tensor \"u\" for `u`", "no tensor \"v\" for `v`", "\"w\" is stored as [24, 9]", "\"extra\" [3]"},
               &stored);
}
TEST(Messages, M19MoreWorkThanItSeems) {
  expectReport(model("fn f(x[T]) -> [T] { return r[t] = sum(u : u < t) x[u] * exp(x[t] - x[u]) }"),
               {"warning: `r` costs T * T though its guard is affine", "names `t`", "T is declared", "before it"});
  // One step a place, and pairs that the text names.
  EXPECT_EQ(report(model("fn f(x[T]) -> [T] { return r[t in T] = sum(u : u < t) x[u] }")), "");
  EXPECT_EQ(report(model("fn f(x[T], s[T, T]) -> [T] { return r[t] = sum(u : u < t) s[t,u] * x[u] }")), "");
}
TEST(Messages, KeepingBinderBeforeProduct) {
  expectReport(model("fn f(s[T, S], v[S]) -> [T, S] { return y[t,j] = softmax(j) s[t,j] * v[j] }"),
               {"`softmax` keeps `j` and takes one factor, but a product follows", "`softmax` is declared at"});
}
TEST(Messages, MissingConfigKey) {
  expectReport("model m {\n config { hidden_size }\n axis D = hidden_size\n fn f(x[D]) -> [D] { return x }\n}",
               {"the config has no `hidden_size`", "the config has `hiden_size`"}, nullptr, R"({"hiden_size": 4})");
}
TEST(Messages, UnknownKeySet) {
  llvm::json::Object config;
  EXPECT_TRUE(setConfigValue(config, "hiden_size=4"));
  std::string json;
  llvm::raw_string_ostream(json) << llvm::json::Value(std::move(config));
  expectReport("model m {\n config { hidden_size = 4 }\n axis D = hidden_size\n fn f(x[D]) -> [D] { return x }\n}",
               {"model `m` reads no config key `hiden_size`", "did you mean `hidden_size`?"}, nullptr, json);
}
TEST(Messages, DefinedByItself) {
  expectReport(model("fn f(x[T]) -> [T] { return y[t] = x[t] * a }", "a = b + 1\nb = a - 1"), {"is defined by itself"});
}
TEST(Messages, EndlessRecursion) {
  expectReport("fn f(x, n) -> float { return f(x, n + 1) }\n" + model("fn g(x[T]) -> [T] { return f(x, 0) }"),
               {"calls are nested more than 64 deep"});
}
TEST(Messages, WrongPartsOfALoop) {
  // The loop is taken back, and what is wrong with a part is said all the same.
  expectReport("module g(I) {\n param v[I]\n fn (x[I]) -> [I] { return x }\n}\n" +
                   model("fn f(x[T, D]) -> [T, D] { for b in bs { x = b(x) }\nreturn x }",
                         "module e {\n param w : g(softmax * D) = \"w\"\n fn (x[T, D]) -> [T, D] { return w(x) }\n}\n"
                         "param bs[l in 3] : e = \"{l}\""),
               {"a number or a tensor is needed here, this is a function"});
  expectReport(model("fn f(x[T, H, K]) -> [T, D] { return y[t, h*K + r] = x[t,h,0] }", "r = 0.5"),
               {"a factor of a merge on the left is an integer"});
  // What reads or updates a wrong value is not wrong itself.
  std::string updated = report(model("fn f(x[T, D]) -> [D] { y[d] = x[0,d]\ny[d] += 1\nreturn y }"));
  EXPECT_NE(updated.find("`x[0,d]`: the index of axis T may be past its end"), std::string::npos) << updated;
  EXPECT_EQ(updated.find("before it is defined"), std::string::npos) << updated;
  // A wrong index is reported where it was given, not where a library reads what is left.
  expectReport("import std.nn.linear\n" +
                   model("fn f(x[T, D]) -> [H] { return l(x[0, D]) }", "param l : linear(D, H) = \"l\""),
               {"`x[0, D]`: the index of axis T may be past its end"});
  std::string found = report(model("fn f(x[T]) -> [T] { a = foo(x)\nreturn y[t] = a[t] }"));
  EXPECT_NE(found.find("unknown name `foo`"), std::string::npos) << found;
  EXPECT_EQ(found.find("the range of"), std::string::npos) << found;
}
TEST(Messages, TensorInList) {
  expectReport(model("fn f(x[T, D], y[D]) -> [T, D] { return z[t,d] = x[t,d] where y in [1, 2] else 0 }"),
               {"`in` compares one value with a list, this is a tensor of 1 axes"});
}
TEST(Messages, BodyOnTheNextLine) {
  expectReport(model("fn f(x[T]) -> float { return sum(j : j > 0)\n x[j] }"),
               {"found the end of the line", "the body begins on the line of the binder"});
}
TEST(Messages, TableOverPlaces) {
  expectReport(model("fn f(x[T], p[V]) -> [T] { return y[t] = x[t] + p[t] }"), {"declare `axis T <= V`"});
}
TEST(Messages, LengthsFromDataAreBounded) {
  expectReport(model("fn f(n[T] : int) -> [_] { axis N = sum(t) n[t]\nreturn y[i in N] = 1 }"),
               {"computed when it runs, and nothing bounds it", "<= 4096"});
  expectReport(model("fn f(x[T]) -> [_] { axis N\nscan t in N while a < 1 carry a = 0 {\na = a + 1\ny[t] = a\n}\n"
                     "return y }"),
               {"nothing bounds the axis N", "<= 4096"});
}
TEST(Messages, SeveralAtOnce) {
  std::string found =
      report(model("fn f(x[T]) -> [T] { return y[t] = x[t] * foo }\nfn g(x[T]) -> [T] { return y[t] = x[t] * bar }"));
  EXPECT_NE(found.find("`foo`"), std::string::npos);
  EXPECT_NE(found.find("`bar`"), std::string::npos);
}
TEST(Messages, RequireFails) {
  expectReport(model("fn f(x[T]) -> [T] { return x }", "require H == 3"), {"`H == 3` is required and does not hold"});
}
TEST(Messages, VariablesInNames) {
  expectReport(
      model("param w[V, D] = \"experts.{e}.weight\"\nfn f(x[T, D]) -> [T] { return y[t] = sum(d) w[0,d] * x[t,d] }"),
      {"`{e}` in a name is no static integer or string", "`param w[e in E, D]"});
}
TEST(Messages, WrongGuardOfChosenMembers) {
  expectReport(model("fn f(x[T, D]) -> [T, D] { return y[t,d] = sum(n in H : foo[n]) experts[n](x)[t,d] }",
                     "module ffn { param w[D]\nfn (x[T, D]) -> [T, D] { return y[t,d] = w[d] * x[t,d] } }\n"
                     "param experts[n in H] : ffn = \"experts.{n}\""),
               {"unknown name `foo`"});
}
TEST(Messages, LengthsThatNoInputHas) {
  expectReport(model("fn f(x[S]) -> [S] { return y[s] = x[s] * T }"),
               {"`f` needs the length of T, which none of its inputs has", "give it an input over T"});
  expectReport(model("fn f(x[S]) -> [S] { return y[s] = sum(t in T) x[s] }"), {"`f` needs the length of T"});
}
