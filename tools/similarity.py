#!/usr/bin/env python3
"""Prints the cosine similarities of sentences: similarity.py HEDDLE MODULE SENTENCE..."""
import json
import subprocess
import sys

if len(sys.argv) < 4:
    sys.exit(__doc__)
heddle, module, sentences = sys.argv[1], sys.argv[2], sys.argv[3:]
words = [word for sentence in sentences for word in ("--text", sentence)]
run = subprocess.run([heddle, "run", module, "--entry", "embedding", "--json", *words], capture_output=True, text=True)
if run.returncode != 0:
    sys.exit(run.stderr)
rows = json.loads(run.stdout)["outputs"]["embedding"]["data"]
width = max(map(len, sentences))
for sentence, a in zip(sentences, rows):
    # Embeddings have length 1: the product is the cosine.
    print(f"{sentence:<{width}} ", *(f"{sum(x * y for x, y in zip(a, b)):6.3f}" for b in rows))
