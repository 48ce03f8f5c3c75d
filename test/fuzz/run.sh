#!/bin/sh
# Runs every fuzz target for SECONDS each from the seeds, two at a time, and stops at the first finding.
# usage: test/fuzz/run.sh BUILD [SECONDS]      BUILD: a build folder of the asan preset
set -eu
build=$(cd "$1" && pwd)
seconds=${2:-60}
corpus=$build/fuzz-corpus
python3 "$(dirname "$0")/seeds.py" "$corpus"
cd "$corpus"
# shellcheck disable=SC2016
printf '%s\n' "$build"/bin/fuzz-* | xargs -P 2 -n 1 sh -c '
  name=$(basename "$2")
  mkdir -p "$name"
  echo "$name: $1 s"
  "$2" "$name" -seed=1 -max_total_time="$1" -max_len=4096 -timeout=10 -rss_limit_mb=3000 >"$name.log" 2>&1 || {
    tail -40 "$name.log"
    exit 255
  }' fuzz "$seconds"
