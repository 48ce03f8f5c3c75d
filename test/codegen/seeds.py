#!/usr/bin/env python3
"""Random draws of a batch are those of its sequences alone, each with its own seed: whole and in chunks, compiled and
interpreted, against the definition in test/oracles/draws.py.

usage: seeds.py HEDDLE WORK_DIR"""
import pathlib
import subprocess
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).parent / "../oracles"))
import draws  # noqa: E402

heddle, work = sys.argv[1], pathlib.Path(sys.argv[2])
work.mkdir(parents=True, exist_ok=True)
source, module = work / "noisy.heddle", work / "noisy.so"
source.write_text("""model noisy {
  axis T : time
  axis D = 3
  fn f(x[T, D]) -> [T, D] {
    e[t in T, d in D] = randint(100, "draw")
    n[d in D] = randint(50, "draw")
    return y[t,d] = x[t,d] + e[t,d] + 1000 * n[d]
  }
}
""")
subprocess.run([heddle, "compile", source, "--random-weights", "1", "-o", module], check=True)


def run(target, x, seeds, *more):
    np.save(work / "x.npy", x)
    subprocess.run([heddle, "run", target, "--input", f"x={work}/x.npy", "--output", f"f={work}/y.npy", "--seed", seeds,
                    *more], check=True, stdout=subprocess.DEVNULL)
    return np.load(work / "y.npy")


def expected(x, seed):
    e = [[draws.bits("e/draw", (t, d), seed)[0] * 100 >> 64 for d in range(3)] for t in range(len(x))]
    n = [draws.bits("n/draw", (d,), seed)[0] * 50 >> 64 for d in range(3)]
    return x + np.array(e) + 1000 * np.array(n)


batch = np.random.default_rng(1).integers(0, 5, (3, 7, 3)).astype(np.float32)
for seeds in ([3, 5, 2 ** 64 - 1], [4, 4, 4]):
    text = ",".join(map(str, seeds)) if len(set(seeds)) > 1 else "4"
    alone = [expected(x, seed) for x, seed in zip(batch, seeds)]
    for target, *more in ([module], [source, "--reference", "--random-weights", "1"], [module, "--chunk", "2"]):
        made = run(target, batch, text, *more)
        if not np.array_equal(made, alone):
            sys.exit(f"{target} {more} seeds {text}: {made[1]} instead of {alone[1]}")
    for x, seed, one in zip(batch, seeds, alone):
        if not np.array_equal(run(module, x, str(seed)), one):
            sys.exit(f"alone with seed {seed}: not what the batch has")
print("draws are each sequence's own")
