#!/bin/sh
# Runs every fuzz target for SECONDS each from the seeds, and stops at the first finding.
# usage: test/fuzz/run.sh BUILD [SECONDS]      BUILD: a build folder of the asan preset
set -eu
build=$(cd "$1" && pwd)
seconds=${2:-60}
corpus=$build/fuzz-corpus
python3 "$(dirname "$0")/seeds.py" "$corpus"
for target in "$build"/bin/fuzz-*; do
  name=$(basename "$target")
  mkdir -p "$corpus/$name"
  echo "$name: $seconds s"
  (cd "$corpus" && "$target" "$name" -seed=1 -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=3000 \
    >"$name.log" 2>&1) || { tail -40 "$corpus/$name.log"; exit 1; }
done
