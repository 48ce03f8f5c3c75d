#!/usr/bin/env python3
"""Recurrences in chunks of matrix products against NumPy in float64, step by step: decays that are nothing, next to
nothing, one and anything between, keys that repeat; whole sequences and streams in pieces.

usage: chunks.py HEDDLE SOURCE_DIR WORK_DIR"""
import os
import subprocess
import sys

import numpy as np

heddle, source, work = sys.argv[1:4]
os.makedirs(work, exist_ok=True)
H, K, U = 4, 48, 80
INPUTS = {"constant": "qkv", "scalar": "qkvf", "twice": "qkvf", "turned": "qkvf", "keyed": "qkvf", "delta": "qkvb",
          "gated_delta": "qkvbf", "keyed_delta": "qkvbf"}
DECAYS = {"mixed": None, "near one": 1 - 1e-6, "tiny": 1e-30, "none": 0.0, "one": 1.0, "negative": -0.7}


def evaluate(entry, x):
    T = len(x["v"])
    q, k = (np.broadcast_to(x[n] if x[n].ndim == 3 else x[n][:, None], (T, H, K)) for n in "qk")
    f = x.get("f", np.ones((T, H)))
    f = np.broadcast_to(f if f.ndim == 3 else f[:, :, None], (T, H, K))
    state = np.full((H, K, U), 0.5 if entry == "twice" else 0.0)
    out = np.zeros((T, H, U))
    for t in range(T):
        before = np.einsum("hk,hku->hu", q[t], state)
        state = f[t][:, :, None] * state
        v = x["v"][t]
        if "delta" in entry:
            v = x["b"][t][:, None] * (v - np.einsum("hk,hku->hu", k[t], state))
        elif entry == "twice":
            v = -(v + 1)
        state = state + k[t][:, :, None] * v[:, None, :]
        out[t] = np.einsum("hk,hku->hu", q[t], state)
        if entry == "twice":
            out[t] *= np.tanh(before / 100)
    return out


def make(entry, T, decay, random):
    shared = entry == "turned"
    x = {n: random.standard_normal((T, K) if shared else (T, H, K)) for n in "qk"}
    x["v"] = random.standard_normal((T, H, U))
    x["k"] /= np.linalg.norm(x["k"], axis=-1, keepdims=True)
    x["k"][T // 3: T // 2] = x["k"][T // 3: T // 3 + 1]  # the same key again and again
    x["b"] = random.uniform(0, 1, (T, H))
    shape = (T, H, K) if entry.startswith("keyed") else (T, H)
    if decay is None:
        x["f"] = random.choice([0.0, 1e-30, 1e-3, 0.5, 0.9, 0.999, 1.0], shape, p=[.02, .02, .06, .1, .3, .3, .2])
    else:
        x["f"] = np.full(shape, decay)
    return {n: x[n].astype(np.float32) for n in INPUTS[entry]}


def run(entry, x, *words):
    command = [heddle, "run", f"{work}/chunks.so", "--entry", entry, *words]
    for name, value in x.items():
        np.save(f"{work}/{name}.npy", value)
        command += ["--input", f"{name}={work}/{name}.npy"]
    subprocess.run(command + ["--output", f"{entry}={work}/out.npy"], check=True, stdout=subprocess.DEVNULL)
    return np.load(f"{work}/out.npy")


subprocess.run([heddle, "compile", f"{source}/chunks.heddle", "--random-weights", "1", "-o", f"{work}/chunks.so"],
               check=True)
plan = subprocess.run([heddle, "inspect", f"{source}/chunks.heddle", "--random-weights", "1", "--plan"], check=True,
                      capture_output=True, text=True).stdout
failures = plan.count("in chunks of") < len(INPUTS)
print(plan if failures else f"{len(INPUTS)} recurrences in chunks")
random = np.random.default_rng(11)
for entry, names in INPUTS.items():
    for label, decay in DECAYS.items() if "f" in names else [("no decay", 1.0)]:
        x = make(entry, 150, decay, random)
        want = evaluate(entry, {n: v.astype(np.float64) for n, v in x.items()})
        errors = {}
        for words in [(), ("--chunk", "67")] if label in ("mixed", "no decay") else [()]:
            errors[" ".join(words) or "whole"] = np.max(np.abs(run(entry, x, *words) - want)) / np.max(np.abs(want))
        bad = not all(error < 1e-5 for error in errors.values())
        print(f"{entry:12} {label:10}", ", ".join(f"{w} {e:.1e}" for w, e in errors.items()), "FAILED" if bad else "")
        failures += bad
sys.exit(failures != 0)
