#!/usr/bin/env python3
"""Compares greedy tokens of the stored decoder checkpoints with transformers in float64.

usage: greedy.py HEDDLE DRIVER DATA [NAME...]    DRIVER is heddle-generate-driver, DATA is test/models/data. Exit 77: no
transformers here.

A text is compared up to the first place where the oracle's two best tokens differ by less than 1e-3 of its range of
logits: there rounding decides. Of four prompts the one counts for which the oracle alone gets furthest. At least 90 % of the
places of all checkpoints together must be reached.
"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import warnings

try:
    import numpy as np
    import torch
    import transformers
except ImportError:
    sys.exit(77)

NEW = 32
CLOSE = 1e-3


def load(folder):
    """The checkpoint as transformers has it, or None where it has no such class."""
    config = json.loads((folder / "config.json").read_text())
    names = config.get("architectures") or []
    if not names or not hasattr(transformers, names[0]) or config.get("is_encoder_decoder"):
        return None
    for dtype in (torch.float64, torch.float32):
        model = getattr(transformers, names[0]).from_pretrained(folder, dtype=dtype, attn_implementation="eager",
                                                                experts_implementation="eager").eval()
        try:
            model(torch.tensor([[1, 2]]), use_cache=False)
            return model
        except RuntimeError:
            continue  # XGLM's masks fit into no double
    return None


def oracle(model, prompt):
    """Tokens, and how far each was from the second best, in parts of the row's range."""
    tokens, gaps = list(prompt), []
    for _ in range(NEW):
        row = model(torch.tensor([tokens]), use_cache=False).logits[0, -1]
        best = torch.topk(row, 2).values
        gaps.append(float((best[0] - best[1]) / (row.max() - row.min())))
        tokens.append(int(row.argmax()))
    return tokens[len(prompt):], gaps


def choose(model, stored):
    """A prompt, its tokens and gaps, and the first place that rounding decides."""
    best = None
    for number in range(4):
        prompt = stored[:8] if number == 0 else random.Random(number).choices(stored, k=8)
        tokens, gaps = oracle(model, prompt)
        sure = next((i for i, gap in enumerate(gaps) if gap < CLOSE), len(gaps))
        if best is None or sure > best[3]:
            best = prompt, tokens, gaps, sure
        if sure == len(gaps):
            break
    return best


def main():
    heddle, driver, data = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    warnings.simplefilter("ignore")
    transformers.utils.logging.set_verbosity_error()
    torch.set_grad_enabled(False)
    folders = [data / name for name in sys.argv[4:]] or sorted(p.parent for p in data.glob("*/oracle.json"))
    places = reached = wrong = count = 0
    with tempfile.TemporaryDirectory() as temporary:
        for folder in folders:
            runs = json.loads((folder / "oracle.json").read_text()).get("runs", [{}])
            if not (folder / "config.json").exists() or runs[0].get("inputs") != ["tokens"] or "logits" not in runs[0]["entries"]:
                continue
            model = load(folder)
            if model is None or model.config.vocab_size == 0 or not model.can_generate():
                continue
            prompt, want, gaps, sure = choose(model, np.load(folder / "0.tokens.npy").reshape(-1).tolist())
            module = pathlib.Path(temporary) / (folder.name + ".so")
            subprocess.run([heddle, "compile", folder, "-o", module, "--entry", "logits"], check=True)
            result = subprocess.run(list(map(str, [driver, module, "-", NEW, 1, 0, *prompt])), capture_output=True, text=True)
            got = list(map(int, result.stdout.split()))
            want, gaps, sure = want[:len(got)], gaps[:len(got)], min(sure, len(got))  # the model's own limit may come first
            good = result.returncode == 0 and len(got) > 0 and got[:sure] == want[:sure]
            count += 1
            places += len(gaps)
            reached += sure
            wrong += not good
            print(f"{'ok  ' if good else 'FAIL'} {folder.name}: {sure} of {len(gaps)} places {result.stderr.strip()}")
    print(f"{count} checkpoints, {wrong} wrong; {reached} of {places} places reached")
    return wrong > 0 or reached < 0.9 * places or count == 0


if __name__ == "__main__":
    sys.exit(main())
