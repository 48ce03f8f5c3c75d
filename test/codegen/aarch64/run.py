#!/usr/bin/env python3
"""Cross-compiles the runtime and a model for AArch64, runs it under qemu-user and compares with the interpreter.

usage: run.py HEDDLE SOURCE_DIR WORK_DIR"""
import glob
import os
import shutil
import subprocess
import sys

import numpy as np

heddle, source, work = sys.argv[1:4]
compiler, emulator = shutil.which("aarch64-linux-gnu-g++"), shutil.which("qemu-aarch64")
if not compiler or not emulator:
    print("skipped: aarch64-linux-gnu-g++ and qemu-aarch64 are needed (tools/setup.sh installs them)")
    sys.exit(77)
os.makedirs(work, exist_ok=True)
driver = os.path.join(work, "driver")
sources = sorted(glob.glob(f"{source}/runtime/core/*.cpp") + glob.glob(f"{source}/runtime/support/*.cpp"))
sources.append(f"{source}/test/codegen/aarch64/Driver.cpp")
if not os.path.exists(driver) or any(os.path.getmtime(s) > os.path.getmtime(driver) for s in sources):
    subprocess.run([compiler, "-std=c++20", "-O1", "-fno-exceptions", "-fno-rtti", "-DHEDDLE_RUNTIME_VERSION=\"test\"",
                    f"-I{source}", f"-I{source}/runtime/include", *sources, "-o", driver, "-ldl", "-lm", "-lpthread"],
                   check=True)

SIZES = ["vocab_size=50", "hidden_size=36", "num_hidden_layers=2", "num_attention_heads=3", "intermediate_size=70",
         "max_position_embeddings=64"]
model = [f"{source}/models/encoder/bert.heddle", "--random-weights", "7", *sum((["--set", s] for s in SIZES), [])]
module = os.path.join(work, "bert-aarch64.so")
subprocess.run([heddle, "compile", *model, "-o", module, "--target", "cpu:aarch64-generic"], check=True)
for length in (1, 5, 33):
    tokens = np.random.default_rng(length).integers(0, 50, length)
    np.save(os.path.join(work, "tokens.npy"), tokens)
    expected = os.path.join(work, "expected.npy")
    subprocess.run([heddle, "run", *model, "--reference", "--entry", "hidden", "--input",
                    f"tokens={work}/tokens.npy", "--output", f"hidden={expected}"], check=True, stdout=subprocess.DEVNULL)
    run = subprocess.run([emulator, "-L", "/usr/aarch64-linux-gnu", driver, module, "hidden", *map(str, tokens)],
                         capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"under {emulator}: {run.stderr}")
    reference = np.load(expected)
    made = np.array(run.stdout.split(), dtype=np.float64).reshape(reference.shape)
    error = np.max(np.abs(made - reference).max(-1) / np.abs(reference).max(-1))
    print(f"length {length}: error {error:.2e}")
    if not error < 1e-4:
        sys.exit("the error is above 1e-4")
