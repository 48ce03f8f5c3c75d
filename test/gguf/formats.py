#!/usr/bin/env python3
"""Block formats against what the gguf package makes of the same bytes: elements bit for bit in compiled code, products of
one row and of many, with activations as they are and rounded to 8 bits, rows picked by data, compiled and interpreted;
a changed byte is noticed.

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


def rounded(x, group):
    """Rows of x in codes of 8 bits, `group` neighbours to a scale, back as float64."""
    groups = x.reshape(len(x), x.shape[1] // group, group)
    peak = np.max(np.abs(groups), axis=2, keepdims=True)
    inverse = np.where(peak == 0, np.float32(0), np.float32(127) / np.where(peak == 0, np.float32(1), peak))
    codes = np.rint(groups * inverse.astype(np.float32)).astype(np.float64)
    return (codes * (peak.astype(np.float64) / 127)).reshape(x.shape)


# Members that share a scale in the codes of activations: 32, or as many as do in the weight. Formats that look codes up
# are multiplied as floats.
GROUPS = {"q4_0": 32, "q4_1": 32, "q5_0": 32, "q5_1": 32, "q8_0": 32, "q4_k": 32, "q5_k": 32,
          "q2_k": 16, "q3_k": 16, "q6_k": 16, "tq2_0": 32}
FLOATS = ["--quantize", "** = float activations"]

random = np.random.default_rng(1)
for expected in sorted(data.glob("*.npy")):
    name = expected.stem
    values = np.load(expected)
    exact = values.astype(np.float64)
    module = work / f"{name}.so"
    words = ["--weights", str(data / "formats.gguf"), "--set", f"name={name}"]
    # Everything; on another target dot products and panels; with activations as they are products only.
    for options, entries, counts in (([], ["products", "halved"], (0, 1, 2, 7, 200)),
                                     (["--target", "cpu:x86-64"], ["products", "halved"], (2, 7)),
                                     (FLOATS if name in GROUPS else None, ["products"], (1, 7))):
        if options is None:
            continue
        group = None if options is FLOATS else GROUPS.get(name)
        needed = ["--entry", "products"] if options is FLOATS else []
        subprocess.run([heddle, "compile", str(source / "formats.heddle"), *words, *options, *needed, "-o", str(module)],
                       check=True, stderr=subprocess.DEVNULL)
        kind = " ".join([name, *options])
        for rows in counts:
            x = random.normal(size=(rows, values.shape[1])).astype(np.float32)
            x[rows // 2:rows // 2 + 1, :32] = 0
            scale = np.abs(x.astype(np.float64)) @ np.abs(exact.T)
            for entry in entries:
                # What is picked from x by arithmetic stays as it is.
                rounds = group and entry == "products"
                want = (rounded(x, group) if rounds else x.astype(np.float64)) @ exact.T
                got = run(module, entry, {"x": x})
                error = np.max(np.abs(got - want) / scale, initial=0)
                expect(error < 1e-6, f"{kind}: {entry} of {rows} rows, error {error:.1e}")
        if options is FLOATS:
            continue
        got = run(module, "values")
        expect(got.dtype == np.float32 and np.array_equal(got.view(np.uint32), values.view(np.uint32)),
               f"{kind}: elements bit for bit")
        tokens = np.array([5, 0, 3, 3], np.int64)
        expect(np.array_equal(run(module, "picked", {"tokens": tokens}), values[tokens]), f"{kind}: picked rows")
        wrong = values.copy()
        wrong[1, 7] = np.nextafter(wrong[1, 7], np.float32(10))
        expect(not np.array_equal(got, wrong), f"{kind}: a wrong oracle is noticed")
    reference = run(source / "formats.heddle", "values", None, "--reference", *words)
    error = np.max(np.abs(reference - exact)) / np.max(np.abs(exact))
    expect(error < 1e-7, f"{name}: interpreter, error {error:.1e}")
    if name in GROUPS:
        got = run(source / "formats.heddle", "products", {"x": x}, "--reference", *words)
        want = rounded(x, GROUPS[name]) @ exact.T
        error = np.max(np.abs(got - want) / (np.abs(x) @ np.abs(exact.T)))
        near = np.max(np.abs(x.astype(np.float64) @ exact.T - want) / (np.abs(x) @ np.abs(exact.T)))
        expect(error < 2e-4 < near, f"{name}: interpreter rounds, error {error:.1e}, without {near:.1e}")
sys.exit(failures != 0)
