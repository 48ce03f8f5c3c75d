#!/usr/bin/env python3
"""A GGUF model beside llama.cpp: speed in turns, greedy tokens on 20 prompts, logits and perplexity on the project's own text.

usage: generation.py HEDDLE LIBRARY MODULE GGUF [--rounds N] [--threads N] [--quick]

HEDDLE is the command, LIBRARY libheddle_shared.so, MODULE what `heddle compile GGUF` made. Heddle multiplies with
activations in f32, so its logits are those of the stored weights; llama.cpp rounds activations to int8 by block. A
prompt's tokens are compared up to the first place where Heddle's own two best logits are less than 0.3 apart."""
import argparse
import pathlib
import re
import statistics
import subprocess
import sys
import time

import numpy as np
from llama_cpp import Llama

from module import Module

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("heddle")
parser.add_argument("library")
parser.add_argument("module")
parser.add_argument("gguf")
parser.add_argument("--rounds", type=int, default=3)
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--quick", action="store_true", help="4 prompts, 1024 tokens of text, no speed")
options = parser.parse_args()
ROOT = pathlib.Path(__file__).resolve().parents[2]
PROMPTS = [
    "The capital of France is", "Once upon a time", "Water boils at", "def fibonacci(n):", "The three primary colours are",
    "In 1969, the first human", "Photosynthesis is the process by which", "My favourite recipe for bread begins with",
    "The quick brown fox", "To be, or not to be,", "A graph is a set of nodes and", "Dear Sir or Madam,",
    "The largest planet in our solar system is", "1, 2, 3, 4,", "The opposite of hot is", "Paris, London and Berlin are",
    "import numpy as np\n\ndef softmax(x):\n", "Die Hauptstadt von Deutschland ist", "El agua es", "Q: What is 2 + 2?\nA:",
]


def exact_logits(tokens):
    """Of the stored weights, with activations in f32."""
    run, result = heddle.prepare("logits", np.array([tokens], np.int64), llama.n_vocab())
    run()
    return result()[0]


def peer_logits(tokens):
    llama.reset()
    llama.eval(list(tokens))
    return np.array(llama.scores[: len(tokens)])


def surprise(logits, tokens):
    """Negative log likelihoods of the tokens behind the first."""
    rows = logits[:-1].astype(np.float64)
    most = rows.max(1)
    total = most + np.log(np.exp(rows - most[:, None]).sum(1))
    return total - rows[np.arange(len(rows)), tokens[1:]]


def speed():
    rates = {("Heddle", "prefill"): [], ("Heddle", "decode"): [], ("llama.cpp", "prefill"): [], ("llama.cpp", "decode"): []}
    fast = Llama(options.gguf, n_ctx=1024, n_batch=512, n_ubatch=512, n_threads=options.threads,
                 n_threads_batch=options.threads, verbose=False)
    tokens = [int(t) for t in np.random.default_rng(0).integers(100, fast.n_vocab(), 512)]
    for _ in range(options.rounds):
        said = subprocess.run([options.heddle, "bench", options.module, "--entry", "logits", "--prefill", "512", "--decode",
                               "128", "--threads", str(options.threads)], capture_output=True, text=True, check=True).stdout
        for kind in ("prefill", "decode"):
            rates["Heddle", kind].append(float(re.search(rf"{kind} \d+ +([0-9.]+) tokens/s", said).group(1)))
        fast.reset()
        start = time.perf_counter()
        fast.eval(tokens)
        rates["llama.cpp", "prefill"].append(512 / (time.perf_counter() - start))
        fast.reset()
        fast.eval(tokens[:1])
        start = time.perf_counter()
        for token in tokens[1:129]:
            fast.eval([token])
        rates["llama.cpp", "decode"].append(128 / (time.perf_counter() - start))
    print("| tokens/s | Heddle | llama.cpp | ratio |\n|---|---|---|---|")
    for kind, name in (("prefill", "prefill of 512, last row"), ("decode", "decode of 128")):
        mine, theirs = (statistics.median(rates[who, kind]) for who in ("Heddle", "llama.cpp"))
        print(f"| {name} | {mine:.1f} | {theirs:.1f} | {mine / theirs:.2f} |")


if not options.quick:
    speed()
llama = Llama(options.gguf, n_ctx=512, n_threads=options.threads, n_threads_batch=options.threads, verbose=False,
              logits_all=True)
heddle = Module(options.library, options.module, options.threads)

# Greedy continuations, and how far logits are apart.
same = places = reached = 0
distances = []
for prompt in PROMPTS[: 4 if options.quick else None]:
    tokens = llama.tokenize(prompt.encode())
    first = len(tokens)
    llama.reset()
    llama.eval(tokens)
    for _ in range(24):
        tokens.append(int(np.argmax(llama.scores[llama.n_tokens - 1])))
        if tokens[-1] == llama.token_eos():
            break
        llama.eval([tokens[-1]])
    exact = exact_logits(tokens)
    theirs = peer_logits(tokens)
    scale = np.abs(exact).max(1)
    distances.extend(np.abs(exact - theirs).max(1) / scale)
    for place in range(first, len(tokens)):
        best = np.partition(exact[place - 1], -2)[-2:]
        places += 1
        if int(np.argmax(exact[place - 1])) == tokens[place]:
            reached += 1
            continue
        if abs(best[1] - best[0]) >= 0.3:
            sys.exit(f"{prompt!r}: token {place - first} differs where the best two are {abs(best[1] - best[0]):.2f} apart")
        break
    else:
        same += 1
print(f"greedy: {same} of {len(PROMPTS[: 4 if options.quick else None])} continuations equal to the end, the others to a near tie; "
      f"{reached} tokens equal")
print(f"logits: largest difference {max(distances):.2g} of the row's largest, median {statistics.median(distances):.2g}")

# Perplexity of the project's own text, in windows of 256 tokens.
text = (ROOT / "LICENSE").read_text() + (ROOT / "frontend/README.md").read_text()
tokens = llama.tokenize(text.encode(), add_bos=False)[: 1024 if options.quick else 4608]
losses = {"Heddle": [], "llama.cpp": []}
for start in range(0, len(tokens) - 255, 255):
    window = [llama.token_bos(), *tokens[start : start + 255]]
    losses["Heddle"].extend(surprise(exact_logits(window), np.array(window)))
    losses["llama.cpp"].extend(surprise(peer_logits(window), np.array(window)))
mine, theirs = (float(np.exp(np.mean(losses[who]))) for who in ("Heddle", "llama.cpp"))
print(f"perplexity over {len(losses['Heddle'])} tokens: Heddle {mine:.3f}, llama.cpp {theirs:.3f}, "
      f"{100 * (mine / theirs - 1):+.2f} %")
