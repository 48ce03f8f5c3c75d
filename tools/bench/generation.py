#!/usr/bin/env python3
"""A GGUF model beside llama.cpp: speed in turns, greedy tokens on 20 prompts, logits and perplexity on the project's own text.

usage: generation.py HEDDLE LIBRARY MODULE EXACT GGUF [--rounds N] [--threads N] [--quick]

HEDDLE is the command, LIBRARY libheddle_shared.so, MODULE what `heddle compile GGUF` made, EXACT the same with
`--quantize '** = float activations'`: its logits are those of the stored weights. Both MODULE and llama.cpp round
activations to int8 by block. Their tokens for a prompt are compared up to the first place where the two best logits of
EXACT are less than 0.3 apart; their logits, each with those of EXACT."""
import argparse
import re
import statistics
import subprocess
import sys
import time

import numpy as np
from llama_cpp import Llama

import perplexity
from module import Module

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("heddle")
parser.add_argument("library")
parser.add_argument("module")
parser.add_argument("exact")
parser.add_argument("gguf")
parser.add_argument("--rounds", type=int, default=3)
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--quick", action="store_true", help="4 prompts, 1024 tokens of text, no speed")
options = parser.parse_args()
PROMPTS = [
    "The capital of France is", "Once upon a time", "Water boils at", "def fibonacci(n):", "The three primary colours are",
    "In 1969, the first human", "Photosynthesis is the process by which", "My favourite recipe for bread begins with",
    "The quick brown fox", "To be, or not to be,", "A graph is a set of nodes and", "Dear Sir or Madam,",
    "The largest planet in our solar system is", "1, 2, 3, 4,", "The opposite of hot is", "Paris, London and Berlin are",
    "import numpy as np\n\ndef softmax(x):\n", "Die Hauptstadt von Deutschland ist", "El agua es", "Q: What is 2 + 2?\nA:",
]


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
exact_logits = perplexity.compiled(Module(options.library, options.exact, options.threads), llama)
my_logits = perplexity.compiled(Module(options.library, options.module, options.threads), llama)
peer_logits = perplexity.peer(llama)

# Greedy continuations, and how far logits are apart.
same = places = reached = 0
my_distances, their_distances = [], []
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
    mine, theirs = my_logits(tokens), peer_logits(tokens)
    scale = np.abs(exact).max(1)
    my_distances.extend(np.abs(exact - mine).max(1) / scale)
    their_distances.extend(np.abs(exact - theirs).max(1) / scale)
    for place in range(first, len(tokens)):
        best = np.partition(exact[place - 1], -2)[-2:]
        places += 1
        if int(np.argmax(mine[place - 1])) == tokens[place]:
            reached += 1
            continue
        if abs(best[1] - best[0]) >= 0.3:
            sys.exit(f"{prompt!r}: token {place - first} differs where the best two are {abs(best[1] - best[0]):.2f} apart")
        break
    else:
        same += 1
print(f"greedy: {same} of {len(PROMPTS[: 4 if options.quick else None])} continuations equal to the end, the others to a near tie; "
      f"{reached} tokens equal")
for name, distances in (("Heddle", my_distances), ("llama.cpp", their_distances)):
    print(f"logits of {name} from exact evaluation: at most {max(distances):.2g} of the row's largest, "
          f"median {statistics.median(distances):.2g}")

mine, theirs, count = perplexity.measure(my_logits, peer_logits, llama, 1024 if options.quick else 4608)
print(f"perplexity over {count} tokens: Heddle {mine:.3f}, llama.cpp {theirs:.3f}, {100 * (mine / theirs - 1):+.2f} %")
