#!/usr/bin/env python3
"""Masked attention over several tiles of rows against NumPy in float64, and a proof of what is not visited: values that
are NaN where no row of the neighbourhood may look leave those rows as they are.

usage: masks.py HEDDLE SOURCE_DIR WORK_DIR"""
import os
import subprocess
import sys

import numpy as np

heddle, source, work = sys.argv[1:4]
os.makedirs(work, exist_ok=True)
H, K, P, W = 3, 8, 7, 5
TILE = 96  # no more rows than this are walked together, and columns come in panels of no more


def softmax(s, seen):
    e = np.exp(np.where(seen, s - np.max(np.where(seen, s, -1e300), -1, keepdims=True), -np.inf))
    return e / np.maximum(e.sum(-1, keepdims=True), 1e-300)


h, i, j = np.arange(H)[:, None, None], np.arange(200)[None, :, None], np.arange(200)[None, None, :]
MASKS = {
    "causal": j <= i, "window": (j <= i) & (i - j < W), "prefix": (j <= i) | (j < P),
    "ahead": (j > i + 2) & ~(j > i + W + h), "across": (2 * j <= i + 3) & (3 * j > i), "chunk": j // W == i // W,
    "before": (i // W - j // W <= 1) & (j <= i), "shards": (j <= i) & ((i - j < W) | ((j + h) % 4 == 0)),
    "squash": (j <= i) & (i - j < W), "twice": (i - j < W) & (j <= i),
}


def evaluate(entry, q, c, v):
    seen = np.broadcast_to(MASKS[entry], (H, 200, 200))[:, :len(q), :len(c)]
    s = np.einsum("ihk,jhk->hij", q, c)
    if entry == "squash":
        p = np.where(seen, 1 / (1 + np.exp(-s)), 0)
    else:
        p = softmax(s, seen)
    if entry == "twice":
        places = np.arange(len(q))
        top = np.max(np.where(places[None, None, :] <= places[None, :, None], p, -np.inf), -1)
        p = np.where(places[None, None, :] < places[None, :, None], p, 0)
        return np.einsum("hij,jhk->ihk", p, v) + top.T[:, :, None]
    return np.einsum("hij,jhk->ihk", p, v)


def run(entry, q, c, v):
    inputs = {"q": q, "c": c, "v": v}
    command = [heddle, "run", f"{source}/masks.heddle", "--random-weights", "1", "--entry", entry]
    for name, value in inputs.items():
        np.save(f"{work}/{name}.npy", value.astype(np.float32))
        command += ["--input", f"{name}={work}/{name}.npy"]
    subprocess.run(command + ["--output", f"{entry}={work}/out.npy"], check=True, stdout=subprocess.DEVNULL)
    return np.load(f"{work}/out.npy")


random = np.random.default_rng(7)
failures = 0
for entry in MASKS:
    q, c, v = (random.standard_normal((n, H, K)).astype(np.float32) for n in (197, 113 if entry == "across" else 197,
                                                                            113 if entry == "across" else 197))
    want = evaluate(entry, *(x.astype(np.float64) for x in (q, c, v)))
    got = run(entry, q, c, v)
    error = np.max(np.abs(got - want)) / np.max(np.abs(want))
    # One key in the middle is poison: rows that see it may be NaN, and so may those in their tile.
    poison = 56 if entry == "across" else 130
    v[poison] = np.nan
    sees = np.flatnonzero(np.broadcast_to(MASKS[entry], (H, 200, 200))[:, :197, poison].any(0))
    near = np.abs(np.arange(197)[:, None] - sees[None, :]).min(1) < TILE + W
    poisoned = run(entry, q, c, v)
    visited = ~np.isfinite(poisoned).all((1, 2))
    bad = error > 1e-5 or (visited & ~near).any() or not np.array_equal(poisoned[~visited], got[~visited])
    print(f"{entry:8} error {error:.2e}, {visited.sum()} rows of 197 visit key {poison}{'  FAILED' if bad else ''}")
    failures += bad
sys.exit(failures != 0)
