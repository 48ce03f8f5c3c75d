#!/usr/bin/env python3
"""Random descriptions through their streaming forms: the whole entry = chunks of any size, or a refusal that says why.

Windows, blocks, prefixes, strides, later and earlier places, recurrences and running sums, chained at random. Seeds are
fixed: `--first N --count M` runs others.
"""

import argparse
import pathlib
import random
import subprocess
import sys
import tempfile

import numpy as np

GUARDS = [
    "j <= i", "j < i", "j <= i and i - j < {w}", "floor(j / {b}) <= floor(i / {b})", "floor(j / {b}) == floor(i / {b})",
    "j < {w} or j <= i", "j <= i + {a}", "j <= i and j % {b} == 0", "j <= i and (i - j < {w} or j % {b} == 0)",
    "j <= min(i, floor(i / 2) + 1)", "max(j, {w}) <= i", "i - j < {w} and j - i < {a} + 1",
    "floor(j / {b}) < floor(i / {b}) or j == i", "j % {b} == i % {b} and j <= i", "not (j > i)", "j == i - {a}",
    "abs(i - j) < {w}", "j <= i and i - j <= i % {b}", "j < floor(i / {b}) * {b} + {a}",
]


def describe(r):
    """A random model over x[T, D], and whether its rows are those of T."""
    stride = r.choice([2, 3, 4])
    lines, value, axis = [], "x", "T"
    for n in range(r.randint(1, 4)):
        v = f"v{n}"
        guard = r.choice(GUARDS).format(w=r.randint(1, 5), b=r.randint(2, 4), a=r.randint(1, 3))
        kind = r.choice(["attend", "convolve", "scan", "prefix", "sum", "project", "loop", "stride", "repeat", "largest"])
        if kind == "attend":
            lines += [
                f"s{n}[i,j] = sum(d) {value}[i,d] * {value}[j,d]",
                f"p{n}[i,j] = softmax(j : {guard}) s{n}[i,j]",
                f"{v}[i,d] = {value}[i,d] + sum(j) p{n}[i,j] * {value}[j,d]",
            ]
        elif kind == "sum":
            lines += [f"{v}[i,d] = {value}[i,d] + 0.1 * (sum(j : {guard}) {value}[j,d] * {value}[i,d])"]
        elif kind == "convolve":
            place = f"t + k - {r.randint(0, 4)}"
            lines += [f"{v}[t in {axis}, d] = {value}[t,d] + "
                      f"sum(f in D, k in 4) w2[d,f,k] * {value}[{place}, f else {r.choice(['0', '1.5'])}]"]
        elif kind == "scan":
            lines += [f"scan t in {axis} carry S{n}[d in D] = {r.choice(['0', '0.5'])} {{",
                      f"  S{n}[d] = 0.5 * S{n}[d] + {value}[t,d]", f"  o{n}[t,d] = S{n}[d]", "}", f"{v} = o{n}"]
        elif kind == "prefix":
            lines += [f"{v}[i,d] = {value}[i,d] + 0.1 * (sum(j in {axis} : j {r.choice(['<', '<='])} i) {value}[j,d])"]
        elif kind == "project":
            lines += [f"{v}[t,d] = sum(f) w[d,f] * {value}[t,f]"]
        elif kind == "largest":
            lines += [f"{v}[i in {axis}, d] = max(j in {axis} : j <= i and i - j < {r.randint(1, 4)}) {value}[j,d]"]
        elif kind == "loop":
            lines += [f"{v} = {value}", f"for l in 2 {{ {v}[t,d] = {v}[t,d] + 0.5 * {v}[t {r.choice('+-')} 1, d else 0] }}"]
        elif kind == "stride" and axis == "T":
            lines += [f"{v}[e in E, d] = sum(k in {stride}) {value}[{stride} * e + k, d else 0]"]
            axis = "E"
        elif kind == "repeat" and axis == "E":
            lines += [f"{v}[t in T, d] = {value}[floor(t / {stride}) - {r.randint(0, 1)}, d else 0]"]
            axis = "T"
        else:
            continue
        value = v
    body = "\n".join("    " + line for line in [*lines, f"return {value}"])
    return (f"model fuzz {{\n  axis T : time\n  axis E = ceil(T / {stride})\n  axis D = 3\n  param w[D, D], w2[D, D, 4]\n"
            f"  fn y(x[T, D]) -> [{axis}, D] {{\n{body}\n  }}\n}}\n")


def evaluate(heddle, folder, chunks=None):
    words = [heddle, "run", f"{folder}/fuzz.heddle", "--random-weights", "1", "--reference", "--input",
             f"x={folder}/x.npy", "--output", f"y={folder}/y.npy"] + (["--chunk", chunks] if chunks else [])
    result = subprocess.run(words, capture_output=True, text=True, timeout=120)
    return np.load(f"{folder}/y.npy") if result.returncode == 0 else f"exit {result.returncode}: {result.stderr}"


def run_one(heddle, seed):
    """None, or what went wrong."""
    r = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        text = describe(r)
        pathlib.Path(folder, "fuzz.heddle").write_text(text)
        np.save(f"{folder}/x.npy", np.random.default_rng(seed).standard_normal((r.choice([1, 5, 9, 13]), 3)))
        whole = evaluate(heddle, folder)
        if isinstance(whole, str):
            return f"the whole entry: {whole}\n{text}"
        for chunks in ("1", "2,1,3", "4", "100"):
            streamed = evaluate(heddle, folder, chunks)
            if isinstance(streamed, str):
                if "the first call of a stream must hold" in streamed:
                    continue
                known = streamed.startswith("exit 1: ") and "cannot stream: " in streamed and "help: " in streamed
                return None if known else f"in chunks of {chunks}: {streamed}\n{text}"
            if whole.shape != streamed.shape or not np.allclose(whole, streamed, rtol=1e-9, atol=1e-9, equal_nan=True):
                return f"in chunks of {chunks}: differs from the whole\n{text}"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--heddle", required=True)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=40)
    options = parser.parse_args()
    failures = 0
    for seed in range(options.first, options.first + options.count):
        problem = run_one(options.heddle, seed)
        if problem:
            failures += 1
            print(f"FAILED: seed {seed}: {problem}")
    print(f"{options.count} descriptions, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
