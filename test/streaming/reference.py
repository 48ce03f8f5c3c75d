#!/usr/bin/env python3
"""The streaming forms that the compiler derives, evaluated by the interpreter in float64.

whole entry = one position at a time = chunks of many sizes, bit for bit where no sum is split; what a stream keeps
against counts by hand; and what every entry that cannot stream is told.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np

HERE = pathlib.Path(__file__).parent
FAILURES = []

# description, entry, inputs, lengths, tolerance (0: bit for bit), bytes a row, bytes a session, further facts. Floats
# take 4 bytes. Counted by hand: what each family has to remember.
TOKENS, ROWS = "tokens", "rows"
CASES = [
    ("beyond", "y", {"x": 4}, 0, 0, None, {}),
    # 3 layers, keys and values of 2 groups of 4; a window of 4 looks back at 3 rows.
    ("window", "logits", {"tokens": TOKENS}, 0, 0, 3 * 2 * (2 * 4) * 3 * 4, {}),
    # 2 layers, keys and values of 3 heads of 4.
    ("bloom", "logits", {"tokens": TOKENS}, 0, 2 * 2 * (3 * 4) * 4, 0, {}),
    # Keys and values once for all layers; the last token for the shift.
    ("yoco", "logits", {"tokens": TOKENS}, 0, 2 * (2 * 4) * 4, 8, {}),
    # 2 layers: a latent of 6 and a rotary part of 4, not 4 heads of 8 + 8.
    ("mla", "hidden", {"x": 16}, 1e-12, 2 * (6 + 4) * 4, 0, {}),
    # 2 layers: the row before for the shift, and a state of 2 x 4 x 3.
    ("scan", "gated", {"x": 6}, 0, 0, 2 * (6 + 24) * 4, {}),
    ("scan", "delta", {"x": 6}, 0, 0, 24 * 4, {"begin": True}),
    ("scan", "mean", {"x": 6}, 0, 0, 6 * 4, {}),
    # 2 layers: 3 rows of 6 for the convolution, a state of 6 x 3.
    ("mamba", "hidden", {"x": 4}, 0, 0, 2 * (3 * 6 + 18) * 4, {}),
    # Four rows of x for the first convolution, three for the second; keys and values of 8 once in four rows.
    ("conv", "frames", {"x": 3}, 0, None, None, {"finish": True}),
    # Each layer looks one row ahead and one back: three layers wait for three rows.
    ("sym", "smooth", {"x": 3}, 0, 0, 3 * 2 * 3 * 4, {"delay": 3, "granule": 1, "finish": True}),
    # Two rows wait for the next: at the right edge the last one stands in for it.
    ("edges", "repeated", {"x": 3}, 0, 0, 2 * 3 * 4, {"delay": 1, "finish": True}),
    ("edges", "padded", {"x": 3}, 0, 0, 2 * 3 * 4, {"delay": 1, "finish": True}),
    ("chunk", "recent", {"x": 6}, 0, 0, None, {"delay": 3, "granule": 4, "finish": True}),
    ("chunk", "mixed", {"x": 6}, 0, None, None, {"delay": 3, "granule": 4, "finish": True}),
    ("chunk", "prefixed", {"x": 6}, 0, 2 * 6 * 4, 0, {"prefix": 3}),
]

# description, what the message says, what it advises.
REFUSED = [
    ("full", "reads all of T", "a guard `j <= i`"),
    ("mean", "reads all of T", "a running mean"),
    ("bidir", "row 0 needs `x` at place T - 1", "a guard `j <= i`"),
    ("top", "needs all of T to decide", "a condition at each place alone"),
    ("expert", "needs all of T to decide", "a choice along another axis"),
    ("sort", "needs all of T to decide", "inside a block"),
    ("length", "uses T as a number, which is known only at the end", "the place itself (`t + 1`)"),
    ("number", "follows from T as a number, which is known only at the end", "a value of the config"),
    ("choice", "uses T as a number, which is known only at the end", "the place itself (`t + 1`)"),
    ("table", "follows from T as a number, which is known only at the end", "a value of the config"),
    ("branch", "a branch is taken by T as a number", "a condition at each place"),
    ("index", "at `idx`, which may be later than the row itself", "`min(idx[t], t)`"),
    ("reverse", "every place of a reversed scan over T depends on all of it", "inside a block (granule)"),
    ("while", "the condition of a loop reads all of T", "a bounded loop over the places that still run"),
    ("twice", "falls behind: what row n waits for grows with n", "places near the row"),
]


def fail(words):
    FAILURES.append(words)
    print("FAILED:", words)


def heddle(options, *words):
    return subprocess.run([options.heddle, *words], capture_output=True, text=True, timeout=120)


def evaluate(options, source, entry, inputs, chunks=None):
    with tempfile.TemporaryDirectory() as folder:
        words = ["run", source, "--random-weights", "7", "--reference", "--entry", entry]
        for name, value in inputs.items():
            np.save(f"{folder}/{name}.npy", value)
            words += ["--input", f"{name}={folder}/{name}.npy"]
        words += ["--output", f"{entry}={folder}/out.npy"] + (["--chunk", chunks] if chunks else [])
        result = heddle(options, *words)
        return np.load(f"{folder}/out.npy") if result.returncode == 0 else f"exit {result.returncode}: {result.stderr}"


def check_values(options, source, case):
    name, entry, inputs, tolerance = case[:4]
    random = np.random.default_rng(len(name) + len(entry))
    prefix = case[6].get("prefix", 0)
    for length in (1, 6, 14):
        values = {
            key: random.integers(0, 17, length) if kind == TOKENS else random.standard_normal((length, kind))
            for key, kind in inputs.items()
        }
        whole = evaluate(options, source, entry, values)
        cuts = ",".join(str(random.integers(1, 6)) for _ in range(5))
        for chunks in ("1", cuts, f"{max(prefix, 5)},1", "100"):
            if prefix and int(chunks.split(",")[0]) < min(prefix, length):
                continue
            streamed = evaluate(options, source, entry, values, chunks)
            what = f"{name}.{entry} of {length} rows in chunks of {chunks}"
            if isinstance(whole, str) or isinstance(streamed, str):
                fail(f"{what}: {whole if isinstance(whole, str) else streamed}")
            elif whole.shape != streamed.shape:
                fail(f"{what}: {streamed.shape}, expected {whole.shape}")
            elif np.size(whole) and not np.max(np.abs(whole - streamed)) <= tolerance:
                fail(f"{what}: off by {np.max(np.abs(whole - streamed))}")


def check_state(options, source, case):
    name, entry, _, _, per_row, per_session, facts = case
    result = heddle(options, "inspect", source, "--state", "--json", "--random-weights", "7")
    if result.returncode:
        return fail(f"inspect {name}: {result.stderr}")
    state = next(e for e in json.loads(result.stdout)["entries"] if e["name"] == entry)["state"]
    for key, expected in [("bytes_per_row", per_row), ("bytes_per_session", per_session), *facts.items()]:
        if expected is not None and state.get(key) != expected:
            fail(f"{name}.{entry}: {key} is {state.get(key)}, expected {expected}: {json.dumps(state)}")


def check_refusal(options, name, reason, remedy):
    source = str(HERE / "refused" / f"{name}.heddle")
    random = np.random.default_rng(1)
    inputs = {"x": random.standard_normal((9, 4))}
    if name == "index":
        inputs["idx"] = np.zeros(9, np.int64)
    if name == "sort":
        inputs["k"] = random.standard_normal(9)
    whole = evaluate(options, source, "y", inputs)
    if isinstance(whole, str):
        fail(f"{name} as a whole: {whole}")
    message = evaluate(options, source, "y", inputs, "2")
    if not isinstance(message, str):
        return fail(f"{name} streams, although it cannot")
    for words in ("exit 1: ", "`y` cannot stream: ", reason, "help: ", remedy):
        if words not in message:
            fail(f"{name}: no '{words}' in: {message}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--heddle", required=True)
    options = parser.parse_args()
    for case in CASES:
        source = str(HERE / "descriptions" / f"{case[0]}.heddle")
        check_values(options, source, case)
        check_state(options, source, case)
    for name, reason, remedy in REFUSED:
        check_refusal(options, name, reason, remedy)
    print(f"{len(CASES)} streams, {len(REFUSED)} refusals, {len(FAILURES)} failures")
    return 1 if FAILURES else 0


if __name__ == "__main__":
    sys.exit(main())
