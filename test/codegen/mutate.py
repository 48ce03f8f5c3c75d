#!/usr/bin/env python3
"""Mutated descriptions through all of the compiler: check, every pass, machine code, and `heddle verify` of a ragged batch.
Whatever the text, there is an answer: a diagnostic, or code that agrees with the interpreter. Nothing takes a gigabyte.
Of what streams, the interpreter gives the same in chunks as for the whole sequence.

usage: mutate.py HEDDLE WORK_DIR [--count N | --seconds N] [--seed N] [--keep FOLDER] [--only NAME]

Differences of values are reported apart: what feeds a decision or loses its digits is no error of the compiler's, so
each is judged again pass by pass in float64 by test/passes/evaluation.py, and by hand."""
import argparse
import json
import os
import pathlib
import random
import resource
import subprocess
import sys
import time

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent / "../oracles"))
from cases import CONFIGS, ENTRIES, MODELS, MULTIPLE, ROOT, sources  # noqa: E402
from mutations import mutate  # noqa: E402

MOST_MEMORY = 1 << 30
SANITIZED = bool(os.environ.get("HEDDLE_SANITIZED"))
BROKEN = ("mistake of Heddle", "cannot say why", "bad_alloc", "out of memory", "Assertion", "AddressSanitizer",
          "runtime error:")


def bases():
    """Texts by name, with their configs: each is a whole file."""
    found = {}
    for name, path in sources().items():
        text = path.read_text()
        if name in MODELS:
            module = MODELS[name].split("\n", 1)[1]
            text += "\n" + module
        elif name not in CONFIGS:
            continue
        found[name] = (text, CONFIGS.get(name, {}))
    for path in [*ROOT.glob("test/codegen/*.heddle"), *ROOT.glob("test/streaming/descriptions/*.heddle")]:
        text = path.read_text()
        found[f"{path.parent.name}.{path.stem}"] = (text, {})
    return dict(sorted(found.items()))


def run(words):
    """An exit status (None: no answer in time) and what was said. The sanitizers keep more memory than they use."""
    limit = lambda: resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY)) if not SANITIZED else None
    try:
        done = subprocess.run(list(map(str, words)), capture_output=True, text=True, timeout=60, preexec_fn=limit)
    except subprocess.TimeoutExpired:
        return None, ""
    return done.returncode, done.stdout + done.stderr


def verdict(status, said):
    """refused, agrees, differs, or what is wrong with the answer."""
    if status is None:
        return "no answer in 60 s"
    if status not in (0, 1) or any(word in said for word in BROKEN):
        return f"exit {status}"
    if status == 0:
        return "agrees"
    if "ABOVE" in said or "OF ANOTHER SHAPE" in said or "DIFFERS" in said:
        return "differs"
    return "refused"


def make_inputs(entry, lengths, rng, folder):
    """Values for each input of an entry, as words for `heddle run`."""
    words = []
    for declared in entry["inputs"]:
        shape = [lengths.get(extent, extent) for extent in declared["shape"]]
        below = declared.get("below", 7)
        kind = declared["dtype"]
        values = rng.standard_normal(shape) if kind.startswith(("f", "b")) and kind != "bool" \
            else rng.integers(0, 2, shape).astype(bool) if kind == "bool" \
            else rng.integers(0, max(lengths.get(below, below), 1), shape)
        np.save(f"{folder}/{declared['name']}.npy", values)
        words += ["--input", f"{declared['name']}={folder}/{declared['name']}.npy"]
    return words


def check_streams(heddle, source, multiple, only, folder):
    """What a streaming entry gives in chunks that the whole sequence does not; None where there is nothing."""
    status, said = run([heddle, "inspect", *source, "--state", "--json"])
    if status != 0:
        return None if ": error: " in said else f"inspect --state: exit {status}"  # an entry that is not tried
    for entry in json.loads(said[said.index("{"):])["entries"]:
        state = entry.get("state") or {}
        if "axis" not in state or (only and entry["name"] != only):
            continue
        rng = np.random.default_rng(1)
        lengths = {axis["name"]: 10 * multiple if axis["name"] == state["axis"] else 5 * multiple for axis in entry["axes"]}
        inputs, found = make_inputs(entry, lengths, rng, folder), []
        for chunk in ([], ["--chunk", f"{max(2, state.get('prefix', 0))},1,3"], ["--chunk", f"{max(1, state.get('prefix', 0))},1"]):
            outputs = [f"{output['name']}={folder}/out.{output['name']}.npy" for output in entry["outputs"]]
            words = sum((["--output", output] for output in outputs), [])
            status, said = run([heddle, "run", *source, "--reference", "--entry", entry["name"], *inputs, *words, *chunk])
            if status != 0 and not chunk:
                break  # what these inputs do not fit is said of the whole too
            if status != 0:
                return f"{entry['name']} {chunk[1]}: exit {status}: {said[-300:]}"
            found.append([np.load(output.split("=", 1)[1]) for output in outputs])
        for values in found[1:]:
            for whole, part in zip(found[0], values):
                if whole.shape != part.shape or not np.allclose(whole, part, rtol=1e-5, atol=1e-6, equal_nan=True):
                    return f"{entry['name']}: in chunks it is not what the whole sequence gives"
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("heddle", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("--only")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    for path in [*ROOT.glob("models/*/*.heddle"), *ROOT.glob("test/examples/*.heddle")]:
        link = args.work / path.name
        if not link.exists():
            link.symlink_to(path)
    texts = {name: base for name, base in bases().items() if not args.only or name == args.only}
    counts, failed, slow = {}, 0, 0.0
    end = time.monotonic() + args.seconds if args.seconds else None
    number = args.seed
    while time.monotonic() < end if end else number < args.seed + args.count:
        rng = random.Random(number)
        name = rng.choice(list(texts))
        text, config = texts[name]
        path, settings = args.work / f"mutant-{os.getpid()}.heddle", args.work / f"config-{os.getpid()}.json"
        path.write_text(mutate(text, rng))
        settings.write_text(json.dumps(config))
        words = [args.heddle, "verify", path, "--random-weights", "1", "--config", settings, "--rounds", "1",
                 "--lanes", "3", "--tolerance", "1e-3", "--multiple", MULTIPLE.get(name, "1"), *(["--entry", ENTRIES[name]] if name in ENTRIES else [])]
        begin = time.monotonic()
        status, said = run(words)
        taken = time.monotonic() - begin
        answer = verdict(status, said)
        if answer == "agrees":
            source = [path, "--random-weights", "1", "--config", settings]
            answer = check_streams(args.heddle, source, int(MULTIPLE.get(name, 1)), ENTRIES.get(name), args.work) or answer
        kind = answer if answer in ("refused", "agrees", "differs") else "broken"
        if kind == "refused" and ": error: " not in said:
            kind = "failed"  # said when it ran: an index outside, a bound that is too small
        counts[kind] = counts.get(kind, 0) + 1
        failed += kind == "broken"
        slow = max(slow, taken)
        if kind in ("broken", "differs") or taken > 20:
            print(f"{number} {name}: {answer.strip()} in {taken:.1f} s", flush=True)
            if args.keep:
                args.keep.mkdir(parents=True, exist_ok=True)
                (args.keep / f"{number}-{name}.heddle").write_text(path.read_text())
                (args.keep / f"{number}-{name}.txt").write_text(f"{' '.join(map(str, words))}\n{json.dumps(config)}\n{said}")
        number += 1
    total = sum(counts.values())
    print(f"{total} mutants: " + ", ".join(f"{n} {kind}" for kind, n in sorted(counts.items())) +
          f"; slowest answer {slow:.1f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
