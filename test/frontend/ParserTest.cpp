#include "frontend/Syntax/Parser.h"

#include <chrono>
#include <gtest/gtest.h>

using namespace heddle::syntax;

namespace {
struct Parsed {
  SourceManager sources;
  Diagnostics diagnostics{sources};
  AstContext context;
  ParseResult result;

  explicit Parsed(std::string text) {
    result = parse(sources, sources.addFile("t.heddle", std::move(text)), context, diagnostics);
  }
  std::string errors() const { return diagnostics.render(); }
  Expr *returned() const { return result.file.functions.at(0)->body.at(0)->as<ReturnStmt>()->values.at(0); }
};

std::string inFn(const std::string &expr) { return "fn f(x) { return " + expr + " }"; }

void expectError(const std::string &text, const std::string &message) {
  Parsed p(text);
  EXPECT_TRUE(p.diagnostics.hasErrors()) << text;
  EXPECT_NE(p.errors().find(message), std::string::npos) << p.errors();
}
} // namespace

TEST(Parser, Precedence) {
  Parsed p(inFn("a or b and not c == d + e * -f ^ g"));
  ASSERT_FALSE(p.diagnostics.hasErrors()) << p.errors();
  auto *either = p.returned()->as<BinaryExpr>();
  EXPECT_EQ(either->op, BinaryOp::Or);
  auto *both = either->rhs->as<BinaryExpr>();
  EXPECT_EQ(both->op, BinaryOp::And);
  EXPECT_EQ(both->rhs->kind, ExprKind::Not);
}

TEST(Parser, BinderOrCall) {
  EXPECT_EQ(Parsed(inFn("f(a)")).returned()->kind, ExprKind::Call);
  EXPECT_EQ(Parsed(inFn("sum(a) b")).returned()->kind, ExprKind::Binder);
  EXPECT_EQ(Parsed(inFn("sum(a) (b)")).returned()->kind, ExprKind::Binder);
  EXPECT_EQ(Parsed(inFn("f(a)[b]")).returned()->kind, ExprKind::Index);
  EXPECT_EQ(Parsed(inFn("sum(a : a < 3) b")).returned()->kind, ExprKind::Binder);
  EXPECT_EQ(Parsed(inFn("f(a) - b")).returned()->kind, ExprKind::Binary);
}

TEST(Parser, BinderTakesTheProduct) {
  Parsed p(inFn("sum(k) a * b + c"));
  auto *sum = p.returned()->as<BinaryExpr>();
  ASSERT_EQ(sum->op, BinaryOp::Add);
  ASSERT_EQ(sum->lhs->kind, ExprKind::Binder);
  EXPECT_TRUE(sum->lhs->as<BinderExpr>()->bodyIsProduct);
}

TEST(Parser, TopkMakesAxes) {
  Parsed p(inFn("topk(n -> s in S, r : ok, k = 2) z"));
  ASSERT_FALSE(p.diagnostics.hasErrors()) << p.errors();
  auto *binder = p.returned()->as<BinderExpr>();
  EXPECT_EQ(binder->vars.size(), 1u);
  EXPECT_EQ(binder->made.size(), 2u);
  EXPECT_NE(binder->guard, nullptr);
  EXPECT_EQ(binder->args.size(), 1u);
}

TEST(Parser, Messages) {
  expectError(inFn("sum(j : j > 0) -x"), "may not begin with a sign");
  expectError(inFn("x where c"), "needs an `else`");
  expectError(inFn("x[t, :]"), "expected an expression");
  expectError(inFn("x[t : 3]"), "slices");
  expectError(inFn("m.f(a)(b)"), "cannot be called");
  expectError("fn f(x) { while x < 1 { } }", "there is no `while` statement");
  expectError("fn f(x) { y = 1 z = 2 }", "the end of the statement");
  expectError("fn f(x : flaot) { }", "did you mean `float`");
  expectError("fn f() { }\nimport a.b", "imports stand before");
  expectError("model m { axis where }", "reserved word `where`");
}

TEST(Parser, ReportsSeveralErrors) {
  Parsed p("fn f(x) {\n  y = (1 + \n  )\n  z = 2\n  w = * 3\n}\nfn g( { }\nfn h() { a = 1 + ] }\n");
  EXPECT_GE(p.diagnostics.numErrors(), 3u) << p.errors();
}

TEST(Parser, NestingIsBounded) {
  for (const char *open : {"(", "[", "-", "not ", "f(", "x[", "2^", "a where b else ", "x(t) "}) {
    std::string text = "fn f(x) { return ";
    for (int i = 0; i < 20000; ++i) {
      text += open;
    }
    EXPECT_TRUE(Parsed(text + "1 }").diagnostics.hasErrors()) << open;
  }
  std::string blocks = "fn f(x) ";
  for (int i = 0; i < 20000; ++i) {
    blocks += "{ if a ";
  }
  EXPECT_TRUE(Parsed(blocks).diagnostics.hasErrors());
  std::string chain = "fn f(x) { return 1";
  for (int i = 0; i < 20000; ++i) {
    chain += " + 1";
  }
  expectError(chain + " }", "more than 1000 nested operations");
  std::string branches = "fn f(x) { if a { }";
  for (int i = 0; i < 20000; ++i) {
    branches += " else if a { }";
  }
  EXPECT_TRUE(Parsed(branches + " }").diagnostics.hasErrors());
}

TEST(Parser, TimeIsLinear) {
  std::string text = "fn f(x) {\n";
  for (int i = 0; i < 100000; ++i) {
    text += "  y" + std::to_string(i) + " = (a + b) where c else [d, e\n";
  }
  auto begin = std::chrono::steady_clock::now();
  Parsed p(text);
  EXPECT_TRUE(p.diagnostics.hasErrors());
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}
