#!/usr/bin/env python3
"""Random batches through a stand-alone executable, with NumPy as the judge.

usage: differential-npy.py TOY_EXECUTABLE

Writes the module file's sections itself, from the description in heddle/contract.h, so that the format has a second
implementation. Exits with 77 (skipped) when there is no NumPy.
"""
import pathlib
import random
import re
import struct
import subprocess
import sys
import tempfile

try:
    import numpy as np
except ImportError:
    sys.exit(77)

TYPES = "b1 i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8".split()


def contract_version() -> int:
    header = pathlib.Path(__file__).resolve().parents[2] / "runtime/include/heddle/contract.h"
    return int(re.search(r"#define HEDDLE_CONTRACT_VERSION (\d+)u", header.read_text())[1])


def write_module(elf, path):
    """The toy model: entry [token, d] of its weights is token + d / 4."""
    weights = (np.arange(100)[:, None] + 0.25 * np.arange(3)).astype("<f4").tobytes()
    body = elf + bytes(-len(elf) % 65536)
    section = struct.pack("<32sQQ", b"weights", len(body), len(weights))
    body += weights
    size = len(body) + len(section) + 32
    path.write_bytes(body + section + struct.pack("<IIQQQ", contract_version(), 1, len(body), size, 0x54464C4544444548))
    path.chmod(0o755)


def check(program, folder, rng):
    name, batch, length = rng.choice(TYPES), rng.randrange(1, 5), rng.randrange(9)
    ids = np.array([[rng.randrange(2 if name == "b1" else 100) for _ in range(length)] for _ in range(batch)], "i8")
    ids = ids.reshape(batch, length)
    stored = ids.astype(name if name == "b1" else rng.choice("<>") + name)
    np.save(folder / "tokens.npy", np.asarray(stored, order=rng.choice("CF")))
    lengths = np.array([rng.randrange(length + 1) for _ in range(batch)])
    np.save(folder / "lengths.npy", lengths.astype(rng.choice(["i4", "u1", "f4", ">i8"])))
    is_ragged = rng.random() < 0.5
    command = [program, "--entry", "embed", "--input", f"tokens={folder}/tokens.npy", "--output-dir", folder / "out",
               "--threads", str(rng.randrange(1, 4))]
    if is_ragged:
        command += ["--input", f"tokens.lengths={folder}/lengths.npy"]
    else:
        lengths = np.full(batch, length)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    hidden = np.load(folder / "out" / "hidden.npy")
    expected = np.zeros((batch, lengths.max(), 3), "f4")
    for lane in range(batch):
        expected[lane, : lengths[lane]] = (ids[lane, : lengths[lane], None] + 0.25 * np.arange(3))
    assert hidden.dtype == np.float32 and np.array_equal(hidden, expected), command
    assert np.array_equal(np.load(folder / "out" / "embedding.npy"), expected.sum(1)), command
    if is_ragged:
        assert np.array_equal(np.load(folder / "out" / "hidden.lengths.npy"), lengths), command


def main():
    rng = random.Random(7)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_module(pathlib.Path(sys.argv[1]).read_bytes(), folder / "toy")
        for _ in range(100):
            check(folder / "toy", folder, rng)


main()
