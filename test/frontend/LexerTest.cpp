#include "frontend/Syntax/Lexer.h"

#include <gtest/gtest.h>

using namespace heddle::syntax;

namespace {
/// The tokens of a text, `|` for a newline that ends a statement.
std::string words(std::string text, size_t *errors = nullptr) {
  SourceManager sources;
  Diagnostics diagnostics(sources);
  uint32_t file = sources.addFile("t.heddle", std::move(text));
  std::string out;
  for (const Token &token : lex(sources, file, diagnostics).tokens) {
    if (token.kind != TokenKind::End) {
      out += out.empty() ? "" : " ";
      out += token.kind == TokenKind::Newline ? std::string("|") : std::string(token.text);
    }
  }
  if (errors) {
    *errors = diagnostics.numErrors();
  }
  return out;
}
} // namespace

TEST(Lexer, Numbers) { EXPECT_EQ(words("1 1.5 1e-5 0..5 2.e3 1e"), "1 1.5 1e-5 0 .. 5 2.e3 1 e |"); }

TEST(Lexer, NewlinesEndStatements) {
  EXPECT_EQ(words("a = 1\nb = 2"), "a = 1 | b = 2 |");
  EXPECT_EQ(words("a = 1\n\n\n\nb"), "a = 1 | b |");
}

TEST(Lexer, NewlinesThatJoin) {
  EXPECT_EQ(words("f(a,\n b\n )"), "f ( a , b ) |");
  EXPECT_EQ(words("a = x +\n y"), "a = x + y |");
  EXPECT_EQ(words("a = x\n + y"), "a = x + y |");
  EXPECT_EQ(words("a =\n x\n where c\n else d"), "a = x where c else d |");
  EXPECT_EQ(words("fn f(x)\n -> float"), "fn f ( x ) -> float |");
  EXPECT_EQ(words("a // end\n// alone\nb"), "a | b |");
}

TEST(Lexer, NotDoesNotJoin) { EXPECT_EQ(words("a\nnot b"), "a | not b |"); }

TEST(Lexer, Errors) {
  size_t errors = 0;
  EXPECT_EQ(words("a @ b", &errors), "a b |");
  EXPECT_EQ(errors, 1u);
  words("a = \"open\nb", &errors);
  EXPECT_EQ(errors, 1u);
  words("f(a", &errors);
  EXPECT_EQ(errors, 1u);
  words("a ) b", &errors);
  EXPECT_EQ(errors, 1u);
  words("{ ( }", &errors);
  EXPECT_EQ(errors, 1u);
  words(std::string("\0\xff\xc3\xa4", 4), &errors);
  EXPECT_EQ(errors, 3u);
}

TEST(Lexer, DepthIsBounded) {
  size_t errors = 0;
  words(std::string(100000, '('), &errors);
  EXPECT_EQ(errors, 1u);
}
