#!/usr/bin/env python3
"""Embeds 50 stored sentences with all-MiniLM-L6-v2 from their text and compares with what transformers computed.

  HEDDLE_MINILM=FOLDER minilm.py --heddle build/bin/heddle data/minilm

The folder is the model's, as Hugging Face has it. Without the variable the test is skipped (exit status 77).
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import numpy as np

from compare import relative_norm

TOLERANCE = 1e-4  # ||a - b|| / ||b||
SKIPPED = 77


def run(heddle, module, entry, texts, output):
    words = [word for text in texts for word in ("--text", text)]
    subprocess.run([heddle, "run", module, "--entry", entry, *words, "--output", f"{entry}={output}"],
                   check=True, stdout=subprocess.DEVNULL)
    return np.load(output)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--heddle", required=True, help="the compiler's driver")
    parser.add_argument("folder", type=pathlib.Path, help="the stored sentences and results")
    arguments = parser.parse_args()
    model = os.environ.get("HEDDLE_MINILM")
    if not model:
        print("skipped: HEDDLE_MINILM is not set to the folder of all-MiniLM-L6-v2")
        return SKIPPED
    oracle = json.loads((arguments.folder / "oracle.json").read_text())
    sentences = oracle["sentences"]
    expected = np.load(arguments.folder / "embedding.npy")
    failures = 0
    with tempfile.TemporaryDirectory() as scratch:
        module, output = f"{scratch}/minilm.so", f"{scratch}/out.npy"
        subprocess.run([arguments.heddle, "compile", model, "-o", module], check=True)
        batch = run(arguments.heddle, module, "embedding", sentences, output)
        for place, sentence in enumerate(sentences):
            alone = run(arguments.heddle, module, "embedding", [sentence], output)
            error = max(relative_norm(alone.reshape(-1), expected[place]), relative_norm(batch[place], expected[place]))
            failures += not error < TOLERANCE
            if not error < TOLERANCE or place % 10 == 0:
                print(f"embedding of {oracle['tokens'][place]} tokens: error {error:.1e}")
        for place in oracle["hidden"]:
            rows = run(arguments.heddle, module, "hidden", [sentences[place]], output)
            reference = np.load(arguments.folder / f"{place}.hidden.npy")
            error = relative_norm(rows.reshape(reference.shape) if rows.size == reference.size else rows, reference)
            failures += not error < TOLERANCE
            print(f"hidden of {oracle['tokens'][place]} tokens: error {error:.1e}")
        wrong = expected[0] + 10 * TOLERANCE * np.linalg.norm(expected[0]) / np.sqrt(expected[0].size)
        if relative_norm(batch[0], wrong) < TOLERANCE:
            print("a wrong oracle is not noticed")
            failures += 1
    print(f"{failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
