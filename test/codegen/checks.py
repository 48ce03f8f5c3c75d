#!/usr/bin/env python3
"""Reads that go wrong and requirements that fail are errors of the call, in compiled code as in the interpreter; what
no one wants may be anything.

usage: checks.py HEDDLE WORK_DIR"""
import os
import subprocess
import sys

heddle, work = sys.argv[1:3]
os.makedirs(work, exist_ok=True)
TEXT = """model m {
  axis T : time
  axis D = 5
  fn plain(i[T] : int, x[D]) -> [T] { return y[t] = x[i[t]] }
  fn chosen(i[T] : int, x[D]) -> [T] { return y[t] = x[i[t]] where t != 1 else 0 }
  fn guarded(i[T] : int, x[D]) -> [T] { return y[t in T] = sum(u in T : u < t) x[i[u]] }
  fn scanned(i[T] : int, x[D]) -> [T] {
    scan t in T carry s = 0 {
      s    = s + x[i[t]]
      y[t] = s
    }
    return y
  }
  fn required(i[T] : int, x[D]) -> [T] {
    require (max(t) i[t]) < 5
    return y[t] = x[clamp(i[t], 0, 4)]
  }
}
"""
with open(f"{work}/checks.heddle", "w") as file:
    file.write(TEXT)


def write(name, values, kind):
    """A .npy file of one axis."""
    import struct
    code = {"i": ("<i4", "<i"), "f": ("<f4", "<f")}[kind]
    header = f"{{'descr': '{code[0]}', 'fortran_order': False, 'shape': ({len(values)},), }}"
    header += " " * (63 - (len(header) + 10) % 64) + "\n"
    with open(f"{work}/{name}.npy", "wb") as out:
        out.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode())
        for value in values:
            out.write(struct.pack(code[1], value))


write("x", [1, 2, 3, 4, 5], "f")
# Entry, places, does it pass?
CASES = [
    ("plain", [0, 4, 2], True), ("plain", [], True), ("plain", [0, 5, 1], False), ("plain", [-1, 0], False),
    ("chosen", [0, 77, 2], True), ("chosen", [0, 77, 5], False),
    ("guarded", [0, 1, 99], True), ("guarded", [0, 99, 1], False),
    ("scanned", [4, 3, 2], True), ("scanned", [4, 3, 7], False),
    ("required", [4, -3, 2], True), ("required", [4, 3, 7], False),
]
for entry, places, passes in CASES:
    write("i", places, "i")
    for threads in ("1", "4"):
        done = subprocess.run([heddle, "run", f"{work}/checks.heddle", "--random-weights", "1", "--entry", entry,
                               "--input", f"i={work}/i.npy", "--input", f"x={work}/x.npy", "--threads", threads],
                              capture_output=True, text=True)
        if (done.returncode == 0) != passes or (not passes and "checks.heddle:" not in done.stderr):
            sys.exit(f"{entry} {places}: exit status {done.returncode}\n{done.stderr}")
print(f"{len(CASES)} cases")
