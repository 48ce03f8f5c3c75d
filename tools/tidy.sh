#!/usr/bin/env bash
# clang-tidy over the files that the last commit changed, or over everything with --all.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "${1:-}" = --all ]; then
  files=$(git ls-files 'frontend/*.cpp' 'dialects/*.cpp' 'passes/*.cpp' 'codegen/*.cpp' 'runtime/*.cpp' 'tools/*.cpp')
else
  files=$(git diff --name-only --diff-filter=AM HEAD~1 HEAD -- '*.cpp' 2>/dev/null | grep -v '^test/' || true)
fi
[ -n "$files" ] || exit 0
# shellcheck disable=SC2086
printf '%s\n' $files | xargs -P 2 -n 4 clang-tidy-22 --quiet -p build --warnings-as-errors='*'
