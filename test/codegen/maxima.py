#!/usr/bin/env python3
"""Attention whose maximum runs from chunk to chunk of keys against NumPy in float64, with scores that grow, that are
infinite for whole chunks, and that are no numbers.

usage: maxima.py HEDDLE SOURCE_DIR WORK_DIR"""
import os
import subprocess
import sys

import numpy as np

heddle, source, work = sys.argv[1:4]
os.makedirs(work, exist_ok=True)
H, K = 2, 8
module = f"{work}/maxima.so"
subprocess.run([heddle, "compile", f"{source}/maxima.heddle", "--random-weights", "1", "-o", module], check=True)


def evaluate(entry, q, k, v, b):
    s = np.einsum("ihx,jhx->hij", q, k) + b
    i, j = np.arange(len(q))[:, None], np.arange(len(q))[None]
    seen = {"causal": j <= i, "sinks": j <= i, "later": j > i}.get(entry, j >= 0)
    sink = np.arange(H)[:, None, None] - 0.5
    some = {"beyond": 200, "half": len(q) // 2}.get(entry, len(q))
    m = np.where(seen, s, -np.inf)[:, :, :some].max(-1, keepdims=True)
    if entry == "sinks":
        m = np.maximum(m, sink)
    e = np.where(seen, np.exp(s - m), 0)
    if entry == "logs":
        return (m + np.log(e.sum(-1, keepdims=True)))[:, :, 0].T
    if entry == "halves":
        return np.einsum("hij,jhx->ihx", e / (1 + e[:, :, :len(q) // 2].sum(-1, keepdims=True)), v)
    z = (e * e if entry == "squares" else e).sum(-1) + (np.exp(sink - m)[:, :, 0] if entry == "sinks" else 0)
    z = np.where(seen.any(-1), z, 1)
    return np.einsum("hij,jhx->ihx", np.where(seen, e / z[:, :, None], 0), v)


def biases(length):
    """What is added to the scores of every key."""
    places = np.arange(length)
    yield "even", np.zeros(length)
    yield "growing", 0.1 * places
    yield "falling", -0.1 * places
    yield "in one chunk", np.where((places >= 256) & (places < 300), 0, -np.inf)
    yield "lowest", np.where(places % 97 == 5, 0, np.finfo(np.float32).min)
    yield "nowhere", np.full(length, -np.inf)
    yield "one infinite", np.where(places == 140, np.inf, 0)
    yield "one not a number", np.where(places == 140, np.nan, 0)


random = np.random.default_rng(11)
failures = cases = 0
for length in (3, 129, 600):
    q, k, v = (random.standard_normal((length, H, K)).astype(np.float32) for _ in range(3))
    for name, bias in biases(length):
        inputs = {"q": q, "k": k, "v": v, "b": bias.astype(np.float32)}
        command = [heddle, "run", module]
        for key, value in inputs.items():
            np.save(f"{work}/{key}.npy", value)
        for entry in ("full", "causal", "later", "sinks", "logs", "squares", "beyond", "halves", "half"):
            used = [key for key in inputs if not (entry == "logs" and key == "v")]
            subprocess.run(command + ["--entry", entry, "--output", f"{entry}={work}/out.npy"] +
                           [word for key in used for word in ("--input", f"{key}={work}/{key}.npy")], check=True,
                           stdout=subprocess.DEVNULL)
            got = np.load(f"{work}/out.npy")
            with np.errstate(all="ignore"):
                expected = evaluate(entry, *(value.astype(np.float64) for value in inputs.values()))
            # A score of the lowest number is rounded to a neighbour: its exponential differs, and nothing else does.
            known = np.isfinite(expected)
            same = np.array_equal(np.isnan(got), np.isnan(expected)) and np.array_equal(got[~known & ~np.isnan(got)],
                                                                                     expected[~known & ~np.isnan(got)])
            error = np.abs(got - expected)[known].max(initial=0) / max(np.abs(expected[known]).max(initial=0), 1e-30)
            cases += 1
            if not same or not error <= 2e-5:
                failures += 1
                print(f"{entry}, {length} keys, {name}: off by {error:.1e}, {'' if same else 'not '}infinite alike")
print(f"{cases} cases, {failures} wrong")
sys.exit(failures > 0)
