#include "frontend/Syntax/Diagnostics.h"

#include <gtest/gtest.h>

using namespace heddle::syntax;

TEST(Diagnostics, Text) {
  SourceManager sources;
  uint32_t file = sources.addFile("m.heddle", "a = 1\nbb = blok(x)\n");
  Diagnostics diagnostics(sources);
  diagnostics.error({{file, 11}, 15}, "unknown name `blok`")
      .note({{file, 0}, 1}, "declared")
      .help("did you mean `block`?");
  EXPECT_EQ(diagnostics.render(), "m.heddle:2:6: error: unknown name `blok`\n  bb = blok(x)\n       ^~~~\n"
                                  "  note: declared at m.heddle:1:1\n  help: did you mean `block`?\n");
}

TEST(Diagnostics, Json) {
  SourceManager sources;
  uint32_t file = sources.addFile("m.heddle", "x");
  Diagnostics diagnostics(sources);
  diagnostics.warning({{file, 0}, 1}, "a \"b\" \xff");
  EXPECT_EQ(diagnostics.renderJson(),
            "[{\"file\": \"m.heddle\", \"line\": 1, \"column\": 1, \"severity\": \"warning\", "
            "\"message\": \"a \\\"b\\\" \\ufffd\", \"notes\": [], \"help\": []}]");
}

TEST(Diagnostics, Limit) {
  SourceManager sources;
  Diagnostics diagnostics(sources, 2);
  for (int i = 0; i < 5; ++i) {
    diagnostics.error("e").help("h");
  }
  EXPECT_EQ(diagnostics.all().size(), 2u);
  EXPECT_NE(diagnostics.render().find("3 further errors"), std::string::npos);
}

TEST(Diagnostics, NearestName) {
  EXPECT_EQ(nearestName("blok", {"block", "x", "rmsnorm"}), "block");
  EXPECT_EQ(nearestName("rmsnrom", {"rmsnorm", "norm"}), "rmsnorm");
  EXPECT_EQ(nearestName("zzz", {"block"}), "");
  EXPECT_EQ(editDistance("abcd", "acbd"), 1u);
}
