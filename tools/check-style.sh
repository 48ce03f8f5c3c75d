#!/usr/bin/env bash
# Format, include directions between folders, and line endings of everything that git tracks.
set -euo pipefail
cd "$(dirname "$0")/.."

status=0
mapfile -t sources < <(git ls-files '*.cpp' '*.h' '*.hpp' '*.c' | grep -v contract.h)
if ! clang-format-22 --dry-run -Werror "${sources[@]}" 2>build-style.log; then
  head -20 build-style.log
  echo "style: run clang-format-22 -i on these files" >&2
  status=1
fi
rm -f build-style.log
python3 tools/check-includes.py || status=1
if git grep -nIE '[[:space:]]+$' -- '*.cpp' '*.h' '*.py' '*.sh' '*.heddle' '*.td'; then
  echo "style: trailing white space" >&2
  status=1
fi
exit $status
