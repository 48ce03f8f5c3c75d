#!/usr/bin/env python3
"""Properties of compiled models that the project promises.

usage: properties.py HEDDLE SOURCE_DIR WORK_DIR"""
import json
import os
import subprocess
import sys
import time

heddle, source, work = sys.argv[1:4]
os.makedirs(work, exist_ok=True)
BERT = f"{source}/models/encoder/bert.heddle"
SIZES = {"vocab_size": 50, "hidden_size": 96, "num_attention_heads": 4, "intermediate_size": 200,
         "max_position_embeddings": 8192}


def compile_model(layers, emit, output):
    words = sum((["--set", f"{k}={v}"] for k, v in {**SIZES, "num_hidden_layers": layers}.items()), [])
    start = time.perf_counter()
    subprocess.run([heddle, "compile", BERT, "--random-weights", "1", *words, "--emit", emit, "-o", output], check=True)
    return time.perf_counter() - start


def check(name, value, limit):
    print(f"{name}: {value:.3g} (at most {limit})")
    if not value <= limit:
        sys.exit(f"{name} is above {limit}")


# Code does not grow with depth, nor does the time to make it (objects: no weights are packed).
times = {6: [], 24: []}
for _ in range(7):
    for layers in times:
        times[layers].append(compile_model(layers, "obj", f"{work}/{layers}.o"))
check("code of 24 layers / code of 6", os.path.getsize(f"{work}/24.o") / os.path.getsize(f"{work}/6.o"), 1.01)
check("time of 24 layers / time of 6", min(times[24]) / min(times[6]), 1.1)

# Layers that are no loop, a window in five of six, share their kernels.
GEMMA = {"vocab_size": 50, "hidden_size": 64, "intermediate_size": 96, "num_attention_heads": 4,
         "num_key_value_heads": 2, "head_dim": 16, "sliding_window": 8}
for layers in (6, 24):
    words = sum((["--set", f"{k}={v}"] for k, v in {**GEMMA, "num_hidden_layers": layers}.items()), [])
    subprocess.run([heddle, "compile", f"{source}/models/decoder/gemma.heddle", "--random-weights", "1", *words, "--emit",
                    "obj", "-o", f"{work}/gemma{layers}.o"], check=True)
check("code of 24 unequal layers / code of 6", os.path.getsize(f"{work}/gemma24.o") / os.path.getsize(f"{work}/gemma6.o"),
      1.7)

# Nothing of length x length lives in the arena.
compile_model(2, "so", f"{work}/bert.so")
report = json.loads(subprocess.run([heddle, "inspect", f"{work}/bert.so", "--json"], check=True, capture_output=True,
                                   text=True).stdout)
arena = report["entries"][0]["arena_bytes"]
check("arena(8192) / arena(4096)", arena["8192"] / arena["4096"], 2.1)

# A stand-alone executable is small without its weights, and needs libc and libm only.
compile_model(2, "exe", f"{work}/bert")
weights = json.loads(subprocess.run([heddle, "inspect", f"{work}/bert.so", "--json"], check=True, capture_output=True,
                                    text=True).stdout)["weights_bytes"]
check("executable without weights, MB", (os.path.getsize(f"{work}/bert") - weights) / 1e6, 2.0)
needed = [line.split("[")[1].rstrip("]") for line in subprocess.run(["readelf", "-d", f"{work}/bert"], check=True,
          capture_output=True, text=True).stdout.splitlines() if "NEEDED" in line]
print("needs:", *needed)
if any(not name.startswith(("libc.", "libm.", "ld-linux")) for name in needed):
    sys.exit("the executable needs more than libc and libm")

# A description of a hundred lines is checked in less than a tenth of a second more than an empty one.
open(f"{work}/empty.heddle", "w").close()
checked = {f"{work}/empty.heddle": [], f"{source}/models/speech/squeezeformer.heddle": []}
for _ in range(7):
    for path, seconds in checked.items():
        before = os.times()
        subprocess.run([heddle, "check", path], check=True)
        after = os.times()
        seconds.append(after.children_user + after.children_system - before.children_user - before.children_system)
empty, whole = (min(seconds) for seconds in checked.values())
check("seconds of a processor to check squeezeformer, more than an empty file", whole - empty, 0.1)
