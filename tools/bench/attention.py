#!/usr/bin/env python3
"""Attention in f32 beside PyTorch's scaled_dot_product_attention, whole, causal and in a window: one process, in turns.
Rates count useful pairs of places only, 4 operations for each number of a head.

usage: attention.py HEDDLE [--rounds N] [--threads N] [--tokens N] [--heads N]"""
import argparse
import json
import os
import statistics
import subprocess
import tempfile

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("heddle")
parser.add_argument("--rounds", type=int, default=6)
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--tokens", type=int, default=2048)
parser.add_argument("--heads", type=int, default=8)
options = parser.parse_args()
os.environ["OMP_NUM_THREADS"] = str(options.threads)

import numpy as np
import torch

from module import Module, time_in_turns

WINDOW = 256
MASKS = {"full": "", "causal": " : j <= i", "window": f" : j <= i and i - j < {WINDOW}"}
ENTRIES = "".join(f"""  fn {name}(q[T, H, K], k[T, H, K], v[T, H, K]) -> [T, H, K] {{
    s[h,i,j] = sum(x) q[i,h,x] * k[j,h,x] / sqrt(K)
    p[h,i,j] = softmax(j{mask}) s[h,i,j]
    return o[i,h,x] = sum(j) p[h,i,j] * v[j,h,x]
  }}
""" for name, mask in MASKS.items())

torch.set_num_threads(options.threads)
torch.set_grad_enabled(False)
length, heads = options.tokens, options.heads
places = torch.arange(length)
inside = {"full": length * length, "causal": length * (length + 1) // 2,
          "window": sum(min(i + 1, WINDOW) for i in range(length))}
library = os.path.join(os.path.dirname(os.path.dirname(options.heddle)), "lib", "libheddle_shared.so")
print("| attention f32 | head | Heddle ms | PyTorch ms | PyTorch / Heddle | Heddle GFLOP/s | of peak | difference |")
print("|---|---|---|---|---|---|---|---|")
with tempfile.TemporaryDirectory() as folder:
    for width in (64, 128):
        source, path = f"{folder}/attention.heddle", f"{folder}/attention{width}.so"
        with open(source, "w") as file:
            file.write(f"model attention {{\n  axis T : time\n  axis H = {heads}, K = {width}\n{ENTRIES}}}\n")
        subprocess.run([options.heddle, "compile", source, "--random-weights", "1", "-o", path], check=True,
                       stderr=subprocess.DEVNULL)
        module = Module(library, path, options.threads)
        random = np.random.default_rng(width)
        arrays = {name: random.standard_normal((1, length, heads, width)).astype(np.float32) for name in "qkv"}
        q, k, v = (torch.from_numpy(arrays[name]).transpose(1, 2).contiguous() for name in "qkv")
        near = (places[None] <= places[:, None]) & (places[:, None] - places[None] < WINDOW)
        peers = {"full": {}, "causal": {"is_causal": True}, "window": {"attn_mask": near}}
        for name, mask in peers.items():
            run, result = module.prepare(name, arrays, (length, heads, width))
            last = {}

            def peer():
                last["o"] = torch.nn.functional.scaled_dot_product_attention(q, k, v, **mask)

            mine, theirs = time_in_turns([run, peer], options.rounds)
            bench = subprocess.run([options.heddle, "bench", path, "--entry", name, "--size", "T=64", "--rounds", "3",
                                    "--threads", str(options.threads), "--json"], check=True, capture_output=True,
                                   text=True)
            peak = json.loads(bench.stdout)["ceilings"]["f32_gflops"]
            expected = last["o"].transpose(1, 2).numpy()
            difference = np.abs(result()[0].reshape(expected[0].shape) - expected[0]).max() / np.abs(expected).max()
            median, other = statistics.median(mine), statistics.median(theirs)
            rate = 4 * heads * inside[name] * width / median / 1e6
            print(f"| {name}, {length} | {width} | {median:.2f} | {other:.2f} | {other / median:.2f} | {rate:.0f} | "
                  f"{rate / peak:.2f} | {difference:.1e} |", flush=True)
