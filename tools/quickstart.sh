#!/usr/bin/env bash
# From a fresh machine to sentence embeddings: installs what is needed, builds Heddle, compiles all-MiniLM-L6-v2 from
# its Hugging Face folder to a shared library and prints how similar a few sentences are. The compiler is
# build/bin/heddle afterwards.
set -euo pipefail
cd "$(dirname "$0")/.."

model=$(tools/setup.sh --minilm | tail -1)
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
cmake --preset release >/dev/null
ninja -C build heddle
build/bin/heddle compile "$model" -o build/minilm.so --print-phases
tools/similarity.py build/bin/heddle build/minilm.so \
  "A man is eating food." "Someone is having a meal." "A cheetah chases its prey." "The stock market fell today."
