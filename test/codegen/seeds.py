#!/usr/bin/env python3
"""Random draws of a batch are those of its sequences alone, each with its own seed: whole and in chunks, compiled and
interpreted, against the definition in test/oracles/draws.py. Each round of a loop or a scan and each member of a list
draws its own.

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
  module part {
    fn (x[T, D]) -> [T, D] {
      a[t in T, d in D] = randint(10, "part")
      return x + a
    }
  }
  param parts[n in 2, l in 3] : part = ""
  fn f(x[T, D]) -> [T, D] {
    e[t in T, d in D] = randint(100, "draw")
    n[d in D] = randint(50, "draw")
    y[t,d] = x[t,d] + e[t,d] + 1000 * n[d]
    for b in parts[1] { y = b(y) }                                             // a loop over stacked parts
    y = parts[0,2](y)                                                          // written out
    for r in 4 { for k in 2 { y[t,d] += randint(10, "round") } }               // a loop, and rounds written out
    scan t in T carry s = 0 {
      s = s + randint(10, "step")
      z[t, d in D] = y[t,d] + s
    }
    return z
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
    draw = lambda limit, site, *places: draws.bits(site, places, seed)[0] * limit >> 64
    part = lambda n, l, t, d: draw(10, "parts.a/part", n, l, t, d)
    y, carry = np.zeros(x.shape), 0
    for t in range(len(x)):
        carry += draw(10, "s/step", t)
        for d in range(3):
            y[t, d] = x[t, d] + draw(100, "e/draw", t, d) + 1000 * draw(50, "n/draw", d) + carry
            y[t, d] += sum(part(1, l, t, d) for l in range(3)) + part(0, 2, t, d)
            y[t, d] += sum(draw(10, "y/round", r, k, t, d) for r in range(4) for k in range(2))
    return y


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
