#!/usr/bin/env bash
# Measures Heddle beside its peers in the same run, in turns.
#   tools/bench/compare.sh encoder [--rounds N] [--threads N]   MiniLM f32 at 1x128 and 8x128; a Markdown table
# The peers are installed in an environment of their own, build/bench-venv.
set -euo pipefail
cd "$(dirname "$0")/../.."

case "${1:-}" in
  encoder) shift ;;
  *) sed -n '2,4s/^# \{0,1\}//p' "$0"; [ "${1:-}" = --help ] && exit 0 || exit 2 ;;
esac
model=$(tools/setup.sh --minilm | tail -1)
venv=build/bench-venv
if [ ! -x $venv/bin/python ]; then
  python3 -m venv $venv
fi
if [ ! -f $venv/ready ]; then
  echo "installing PyTorch, transformers, ONNX Runtime and OpenVINO into $venv" >&2
  $venv/bin/pip install -q --disable-pip-version-check torch transformers onnx onnxscript onnxruntime openvino >&2
  touch $venv/ready
fi
cmake --preset release >/dev/null
ninja -C build heddle heddle_shared >&2
build/bin/heddle compile "$model" -o build/minilm-bench.so --entry hidden
exec $venv/bin/python tools/bench/encoder.py build/bin/heddle build/minilm-bench.so "$model" "$@"
