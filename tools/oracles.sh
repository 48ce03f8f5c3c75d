#!/usr/bin/env bash
# Makes the stored oracles again with PyTorch and transformers, in an environment of its own, and compares.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=build/oracle-venv
if [ ! -f $venv/ready ]; then
  python3 -m venv $venv
  $venv/bin/pip install -q --disable-pip-version-check torch transformers numpy safetensors tokenizers >&2
  touch $venv/ready
fi
$venv/bin/python test/models/generate.py --check
model=$(tools/setup.sh --minilm | tail -1)
$venv/bin/python test/runtime/tokenizer/generate.py "$model/tokenizer.json" --check
