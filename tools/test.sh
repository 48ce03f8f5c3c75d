#!/usr/bin/env bash
# Sets up, builds and runs every test.
#   tools/test.sh           release tests, then the same under ASan+UBSan, the runtime's and generation under TSan, and the fuzzers
#   tools/test.sh --quick   release tests only
#   tools/test.sh --full    all of it, clang-tidy over every file, and oracles regenerated with PyTorch and compared
set -euo pipefail
cd "$(dirname "$0")/.."

quick=false full=false
for word in "$@"; do
  case "$word" in
    --quick) quick=true ;;
    --full) full=true ;;
    --help | -h) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) echo "test: unknown option $word; see --help" >&2; exit 2 ;;
  esac
done

step() { printf '\n== %s\n' "$*"; }

step "set up"
HEDDLE_MINILM=$PWD/$(tools/setup.sh --minilm | tail -1)
export HEDDLE_MINILM
# Objects are found again from another checkout too.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1

step "style"
tools/check-style.sh

step "build"
cmake --preset release >/dev/null
ninja -C build

step "test"
ctest --test-dir build --output-on-failure -j2
$quick && exit 0

step "ASan and UBSan"
cmake --preset asan >/dev/null
ninja -C build/asan
# LLVM's own library is not instrumented: memory that our code poisons through its allocators is handed out by it. Leaks
# are not looked for, since LLVM keeps what it allocates for the process.
export ASAN_OPTIONS=detect_leaks=0:allow_user_poisoning=0
ctest --test-dir build/asan --output-on-failure -j2

step "TSan"
cmake --preset tsan >/dev/null
ninja -C build/tsan
ctest --test-dir build/tsan --output-on-failure -R runtime
build/bin/heddle compile test/models/data/gpt2 -o build/tsan/gpt2.so
build/tsan/bin/heddle-threads-driver build/tsan/gpt2.so

step "fuzz"
test/fuzz/run.sh build/asan "${HEDDLE_FUZZ_SECONDS:-60}"

step "clang-tidy"
if $full; then
  tools/tidy.sh --all
else
  tools/tidy.sh
fi
if $full; then
  step "oracles"
  tools/oracles.sh
fi
