#!/usr/bin/env python3
"""Perplexity of a GGUF model on a fixed text, beside llama.cpp's: the project's licence and language reference, in windows of 256
tokens.

usage: perplexity.py LIBRARY MODULE GGUF [--tokens N] [--threads N]

LIBRARY is libheddle_shared.so, MODULE what `heddle compile GGUF` made. Exits with 1 where the two are 0.5 % apart or more."""
import argparse
import pathlib
import sys

import numpy as np

TEXTS = ("LICENSE", "frontend/README.md")
WINDOW = 256


def compiled(heddle, llama):
    """Logits of a list of tokens by a compiled module."""
    def logits(tokens):
        run, result = heddle.prepare("logits", {"tokens": np.array([tokens], np.int64)}, (len(tokens), llama.n_vocab()))
        run()
        return result()[0]
    return logits


def peer(llama):
    """The same by llama.cpp, which rounds activations to int8 by block."""
    def logits(tokens):
        llama.reset()
        llama.eval(list(tokens))
        return np.array(llama.scores[: len(tokens)])
    return logits


def surprise(logits, tokens):
    """Negative log likelihoods of the tokens behind the first."""
    rows = logits[:-1].astype(np.float64)
    most = rows.max(1)
    total = most + np.log(np.exp(rows - most[:, None]).sum(1))
    return total - rows[np.arange(len(rows)), tokens[1:]]


def measure(mine, theirs, llama, most):
    """Perplexities of two functions from tokens to logits, over as many tokens as whole windows of `most` hold."""
    root = pathlib.Path(__file__).resolve().parents[2]
    text = "".join((root / name).read_text() for name in TEXTS)
    tokens = llama.tokenize(text.encode(), add_bos=False)[:most]
    losses = [], []
    for start in range(0, len(tokens) - WINDOW + 2, WINDOW - 1):
        window = [llama.token_bos(), *tokens[start : start + WINDOW - 1]]
        for loss, logits in zip(losses, (mine, theirs)):
            loss.extend(surprise(logits(window), np.array(window)))
    return *(float(np.exp(np.mean(loss))) for loss in losses), len(losses[0])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library")
    parser.add_argument("module")
    parser.add_argument("gguf")
    parser.add_argument("--tokens", type=int, default=4608)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    from llama_cpp import Llama

    from module import Module

    llama = Llama(options.gguf, n_ctx=512, n_threads=options.threads, n_threads_batch=options.threads, verbose=False,
                  logits_all=True)
    heddle = Module(options.library, options.module, options.threads)
    mine, theirs, count = measure(compiled(heddle, llama), peer(llama), llama, options.tokens)
    apart = 100 * (mine / theirs - 1)
    print(f"perplexity over {count} tokens: Heddle {mine:.3f}, llama.cpp {theirs:.3f}, {apart:+.2f} %")
    return 1 if abs(apart) >= 0.5 else 0


if __name__ == "__main__":
    sys.exit(main())
