#!/usr/bin/env python3
"""How far time falls with the work that a model skips: experts, tokens, keys. Prints each share beside its bar, and what
share of the machine's own f32 peak the dense forms reach.

usage: shares.py HEDDLE [--rounds N] [--threads N]"""
import argparse
import json
import os
import re
import subprocess
import tempfile

import numpy as np

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("heddle")
parser.add_argument("--rounds", type=int, default=9)
parser.add_argument("--threads", type=int, default=1)
options = parser.parse_args()

TEXT = """model m {
  config { width = 1024; inner = 4096; experts = 8; reach = 256; level = 0.0 }
  axis T : time
  axis D = width, F = inner, N = experts
  axis H = 2, K = 64
  param w1[N, F, D], w2[N, D, F], gate[N, D]
  param u1[F, D], u2[D, F]
  fn routed(x[T, D]) -> [T, D] {
    p[t,n] = softmax(n) (sum(d) x[t,d] * gate[n,d])
    on[t,n] = top(n, k = 2) p[t,n]
    h[t,n,f] = silu(sum(d) x[t,d] * w1[n,f,d])
    return y[t,d] = sum(n, f : on[t,n]) p[t,n] * h[t,n,f] * w2[n,d,f]
  }
  fn experts_all(x[T, D]) -> [T, D] {
    p[t,n] = softmax(n) (sum(d) x[t,d] * gate[n,d])
    h[t,n,f] = silu(sum(d) x[t,d] * w1[n,f,d])
    z[t,n,d] = sum(f) h[t,n,f] * w2[n,d,f]
    return y[t,d] = sum(n) p[t,n] * z[t,n,d]
  }
  fn some(x[T, D], r[T]) -> [T, D] {
    axis U = {t in T : r[t] > level}
    x[u in U, d] += sum(f) max(0, sum(e) x[u,e] * u1[f,e]) * u2[d,f]
    return x
  }
  fn tokens_all(x[T, D], r[T]) -> [T, D] {
    x[t,d] += sum(f) max(0, sum(e) x[t,e] * u1[f,e]) * u2[d,f]
    return x
  }
  fn window(q[T, H, K], c[T, H, K], v[T, H, K]) -> [T, H, K] {
    p[h,i,j] = softmax(j : j <= i and i - j < reach) (sum(k) q[i,h,k] * c[j,h,k])
    return o[i,h,k] = sum(j) p[h,i,j] * v[j,h,k]
  }
  fn causal(q[T, H, K], c[T, H, K], v[T, H, K]) -> [T, H, K] {
    p[h,i,j] = softmax(j : j <= i) (sum(k) q[i,h,k] * c[j,h,k])
    return o[i,h,k] = sum(j) p[h,i,j] * v[j,h,k]
  }
  fn full(q[T, H, K], c[T, H, K], v[T, H, K]) -> [T, H, K] {
    p[h,i,j] = softmax(j) (sum(k) q[i,h,k] * c[j,h,k])
    return o[i,h,k] = sum(j) p[h,i,j] * v[j,h,k]
  }
}
"""
random = np.random.default_rng(1)
with tempfile.TemporaryDirectory() as folder:
    with open(f"{folder}/shares.heddle", "w") as file:
        file.write(TEXT)
    module = f"{folder}/shares.so"
    subprocess.run([options.heddle, "compile", f"{folder}/shares.heddle", "--random-weights", "1", "-o", module],
                   check=True, stderr=subprocess.DEVNULL)

    def save(name, *shape):
        np.save(f"{folder}/{name}.npy", random.standard_normal(shape).astype(np.float32))

    def milliseconds(entry, *inputs):
        command = [options.heddle, "run", module, "--entry", entry, "--repeat", str(options.rounds), "--threads",
                   str(options.threads), "--output", f"{entry}={folder}/out.npy"]
        for name in inputs:
            command += ["--input", f"{name}={folder}/{name}.npy"]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        return float(re.search(r"median ([\d.]+) ms", done.stdout + done.stderr).group(1))

    def show(what, part, whole, bar):
        print(f"{what:45} {part:9.2f} of {whole:9.2f} ms: {part / whole:.3f}, at most {bar}")

    def show_dense(what, whole, flops):
        """The peak is measured beside each."""
        bench = subprocess.run([options.heddle, "bench", module, "--entry", "tokens_all", "--size", "T=64", "--rounds", "3",
                                "--threads", str(options.threads), "--json"], check=True, capture_output=True, text=True)
        peak = json.loads(bench.stdout)["ceilings"]["f32_gflops"]
        print(f"{what:45} {flops / whole / 1e6:9.1f} of {peak:9.1f} GFLOP/s: {flops / whole / 1e6 / peak:.3f}")

    save("x", 512, 1024)
    whole = milliseconds("experts_all", "x")
    show("top 2 of 8 experts, 512 rows", milliseconds("routed", "x"), whole, 0.36)
    show_dense("all experts", whole, 4 * 8 * 512 * 1024 * 4096)
    save("x", 1024, 1024)
    np.save(f"{folder}/r.npy", np.where(random.permutation(1024) < 307, 1, -1).astype(np.float32))
    whole = milliseconds("tokens_all", "x", "r")
    show("30 % of 1024 tokens", milliseconds("some", "x", "r"), whole, 0.43)
    show_dense("all tokens", whole, 4 * 1024 * 1024 * 4096)
    for name in "qcv":
        save(name, 4096, 2, 64)
    causal, full = milliseconds("causal", "q", "c", "v"), milliseconds("full", "q", "c", "v")
    window = milliseconds("window", "q", "c", "v")
    show("causal of full attention, 4096", causal, full, 0.55)
    show_dense("full attention, products only", full, 4 * 2 * 4096 * 4096 * 64)
    show("window of 256 of full attention, 4096", window, full, 0.1)
    show("window of 256 of causal attention, 4096", window, causal, "0.15 by counting tiles")
