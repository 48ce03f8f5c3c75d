#!/usr/bin/env python3
"""Block formats against what the gguf package makes of the same bytes: elements bit for bit in compiled code, products of
one row and of many, rows picked by data, compiled and interpreted; a changed byte is noticed.

usage: formats.py HEDDLE SOURCE_DIR WORK_DIR"""
import os
import pathlib
import subprocess
import sys

import numpy as np

heddle, source, work = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
os.makedirs(work, exist_ok=True)
data = source / "data" / "formats"
failures = 0


def expect(good, text):
    global failures
    failures += not good
    print(("ok    " if good else "FAIL  ") + text)


def run(module, entry, arrays=None, *options):
    words = []
    for name, array in (arrays or {}).items():
        np.save(work / f"{name}.npy", array)
        words += ["--input", f"{name}={work / name}.npy"]
    result = subprocess.run([heddle, "run", str(module), "--entry", entry, *words, "--output", f"{entry}={work}/out.npy",
                             *options], capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{entry}: {result.stderr}")
    return np.load(work / "out.npy")


random = np.random.default_rng(1)
for expected in sorted(data.glob("*.npy")):
    name = expected.stem
    values = np.load(expected)
    exact = values.astype(np.float64)
    module = work / f"{name}.so"
    words = ["--weights", str(data / "formats.gguf"), "--set", f"name={name}"]
    for options in ([], ["--target", "cpu:x86-64"]):
        subprocess.run([heddle, "compile", str(source / "formats.heddle"), *words, *options, "-o", str(module)], check=True)
        kind = " ".join([name, *options])
        got = run(module, "values")
        expect(got.dtype == np.float32 and np.array_equal(got.view(np.uint32), values.view(np.uint32)),
               f"{kind}: elements bit for bit")
        for rows in (0, 1, 2, 7, 200) if not options else (2, 7):  # elsewhere: dot products, and panels
            x = random.normal(size=(rows, values.shape[1])).astype(np.float32)
            want = x.astype(np.float64) @ exact.T
            scale = np.abs(x.astype(np.float64)) @ np.abs(exact.T)
            for entry in ("products", "halved"):
                got = run(module, entry, {"x": x})
                error = np.max(np.abs(got - want) / scale, initial=0)
                expect(error < 1e-6, f"{kind}: {entry} of {rows} rows, error {error:.1e}")
        tokens = np.array([5, 0, 3, 3], np.int64)
        expect(np.array_equal(run(module, "picked", {"tokens": tokens}), values[tokens]), f"{kind}: picked rows")
    reference = run(source / "formats.heddle", "values", None, "--reference", *words)
    error = np.max(np.abs(reference - exact)) / np.max(np.abs(exact))
    expect(error < 1e-7, f"{name}: interpreter, error {error:.1e}")
    wrong = values.copy()
    wrong[1, 7] = np.nextafter(wrong[1, 7], np.float32(10))
    expect(not np.array_equal(run(module, "values"), wrong), f"{name}: a wrong oracle is noticed")
sys.exit(failures != 0)
