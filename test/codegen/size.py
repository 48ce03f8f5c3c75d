#!/usr/bin/env python3
"""How much code is generated, counted in LLVM instructions after optimisation: for stored small models no more than what
was reached (with a tenth to spare), and for more layers of the same kind next to nothing more than for few.

usage: size.py HEDDLE MODELS WORK_DIR"""
import json
import os
import re
import subprocess
import sys

heddle, models, work = sys.argv[1:4]
os.makedirs(work, exist_ok=True)

# Thousands of instructions, in functions of launches and in all, for one fixed processor.
REACHED = {
    "gpt2": (3.7, 7.1),
    "mixtral": (4.8, 9.4),
    "deepseek-v3": (9.4, 15.3),
    "gpt-oss": (8.1, 15.0),
    "qwen3-next": (6.1, 11.6),
    "t5": (6.0, 9.3),
}
# Kinds of layers alternate: the second number of layers has all of them twice as often.
DEPTHS = {"gpt2": ("n_layer", 2, 8), "mixtral": ("num_hidden_layers", 2, 8), "gpt-oss": ("num_hidden_layers", 4, 8)}


def count(folder, *options):
    out = os.path.join(work, "code.ll")
    subprocess.run([heddle, "compile", folder, "--target", "cpu:x86-64-v3", "--emit", "llvm", "-o",
                    out, *options], check=True)
    launched = total = 0
    for function in re.finditer(r'^define [^\n]*@"?([\w.$-]+)"?\([^\n]*\n(.*?)^}', open(out).read(), re.M | re.S):
        instructions = sum(line.startswith("  ") for line in function[2].split("\n"))
        total += instructions
        launched += instructions if re.search(r"_(kernel|companion|scan)\d+$", function[1]) else 0
    return launched / 1000, total / 1000


failed = False
for name, bounds in REACHED.items():
    counts = count(os.path.join(models, name))
    good = all(is_ <= 1.1 * bound for is_, bound in zip(counts, bounds))
    failed |= not good
    print(f"{'ok  ' if good else 'FAIL'} {name}: {counts[0]:.1f} and {counts[1]:.1f} thousand, at most {bounds}")
for name, (key, few, many) in DEPTHS.items():
    config = json.load(open(os.path.join(models, name, "config.json")))
    config.pop("layer_types", None)
    folder = os.path.join(work, name)
    os.makedirs(folder, exist_ok=True)
    counts = []
    for layers in (few, many):
        json.dump(config | {key: layers}, open(os.path.join(folder, "config.json"), "w"))
        counts.append(count(folder, "--random-weights", "1"))
    good = counts[1][0] <= 1.02 * counts[0][0] and counts[1][1] <= 1.5 * counts[0][1]
    failed |= not good
    print(f"{'ok  ' if good else 'FAIL'} {name}: {few} layers {counts[0]}, {many} layers {counts[1]}")
sys.exit(failed)
