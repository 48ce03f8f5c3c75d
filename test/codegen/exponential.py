#!/usr/bin/env python3
"""The exponential of vectors against float64, in units in the last place, for every binade of its argument.

usage: exponential.py HEDDLE WORK_DIR"""
import os
import subprocess
import sys

import numpy as np

heddle, work = sys.argv[1:3]
os.makedirs(work, exist_ok=True)
with open(f"{work}/exponential.heddle", "w") as file:
    file.write("model m {\n  axis T : time\n  fn e(x[T]) -> [T] { return y[t] = exp(x[t]) }\n}\n")
random = np.random.default_rng(3)
magnitudes = np.exp2(random.uniform(-30, 7.2, 200_000))
x = np.concatenate([magnitudes * random.choice([-1, 1], magnitudes.size), np.arange(-110, 95, 1 / 64),
                    [0.0, -0.0, 88.722839, 88.72284, -103.97208, -87.33655, 1e30, -1e30, np.inf, -np.inf, np.nan]])
x = x.astype(np.float32)
np.save(f"{work}/x.npy", x)
with np.errstate(over="ignore"):
    exact = np.exp(x.astype(np.float64))
    nearest = exact.astype(np.float32)
normal = np.isfinite(nearest) & (nearest >= np.finfo(np.float32).tiny)
unit = np.spacing(nearest[normal]).astype(np.float64)
tiny = nearest < np.finfo(np.float32).tiny
for target, most in (("cpu", 1.0), ("cpu:x86-64-v3", 1.0), ("cpu:x86-64", 1.5)):
    module = f"{work}/module.so"
    subprocess.run([heddle, "compile", f"{work}/exponential.heddle", "--random-weights", "1", "--target", target, "-o",
                    module], check=True)
    subprocess.run([heddle, "run", module, "--input", f"x={work}/x.npy", "--output", f"e={work}/y.npy"], check=True,
                   stdout=subprocess.DEVNULL)
    y = np.load(f"{work}/y.npy")
    error = np.abs(y[normal].astype(np.float64) - exact[normal]) / unit
    print(f"{target}: at most {error.max():.3f} units in the last place")
    assert error.max() <= most, x[normal][error.argmax()]
    assert np.array_equal(np.isnan(y), np.isnan(nearest))
    assert np.array_equal(np.isinf(y), np.isinf(nearest))
    assert np.all(np.abs(y[tiny] - nearest[tiny]) <= 2.0 ** -149)
