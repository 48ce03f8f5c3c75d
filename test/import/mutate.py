#!/usr/bin/env python3
"""Hostile model folders: sound ones with values of their JSON files and bytes of their weights changed are read or refused with a
message, within a time and a memory, and never end in a signal.

usage: mutate.py HEDDLE DATA WORK_DIR [--count N] [--seed N] [--run]

DATA holds folders with config.json and model.safetensors. With --run mutants are compiled and run, too."""
import argparse
import copy
import json
import pathlib
import random
import resource
import shutil
import struct
import subprocess
import sys

VALUES = [0, -1, 1, 2, 3, 7, 255, 2**31 - 1, 2**31, 2**32, 2**53, 2**63 - 1, -2**63, 10**30, 0.0, -0.5, 1e-300, 1e308, -1e308, "", "x",
          "default", "yarn", "full_attention", "silu", None, True, False, [], {}, [1], [0, 0], ["x"], {"a": 1}, {"__float__": "Infinity"},
          [None], "\0", "é" * 50, "a" * 5000, [1] * 2000]
GENERATION = {"eos_token_id": [2], "decoder_start_token_id": 1, "forced_decoder_ids": [[1, None], [2, 3]], "lang_to_id": {"<|a|>": 4},
              "task": "x", "bad_words_ids": [[1, 2]], "repetition_penalty": 1.2, "sequence_bias": [[[1], 0.5]], "min_length": 3}
TOKENIZER = {"tokenizer_class": "GPT2Tokenizer", "bos_token": {"content": "a"}, "eos_token": "b", "add_bos_token": True,
             "added_tokens_decoder": {"5": {"content": "<x>", "special": True}}, "chat_template": "{{ messages }}"}


def paths(value, path=()):
    """Where the members of a JSON value are, those of its members too."""
    inner = value.items() if isinstance(value, dict) else enumerate(value[:5]) if isinstance(value, list) else ()
    for key, one in inner:
        yield (*path, key)
        yield from paths(one, (*path, key))


def mutate(value, rng):
    value = copy.deepcopy(value)
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        every = list(paths(value))
        if not every:
            return value
        *outer, key = rng.choice(every)
        holder = value
        for step in outer:
            holder = holder[step]
        old = holder[key]
        if rng.random() < 0.1:
            del holder[key]
        elif isinstance(old, (int, float)) and rng.random() < 0.4:
            holder[key] = rng.choice([old * 2, old + 1, old - 1, -old, old * 1000])
        else:
            holder[key] = copy.deepcopy(rng.choice(VALUES))
    return value


def mutate_weights(data, rng):
    data, size = bytearray(data), struct.unpack("<Q", data[:8])[0]
    if rng.random() < 0.5:
        header = json.dumps(mutate(json.loads(data[8:8 + size]), rng)).encode()
        return struct.pack("<Q", len(header)) + header + data[8 + size:]
    for _ in range(rng.randint(1, 4)):
        data[rng.randrange(8 + size)] = rng.randrange(256)
    return data[:rng.randrange(len(data))] if rng.random() < 0.3 else data


def make(source, folder, rng):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder)
    file = rng.choice(["config.json"] * 4 + ["model.safetensors"] * 2 + ["generation_config.json", "tokenizer_config.json"])
    path = folder / file
    if file == "model.safetensors":
        path.write_bytes(mutate_weights(path.read_bytes(), rng))
        return
    (folder / "vocab.json").write_text('{"a": 0, "b": 1, "ab": 2}')
    (folder / "merges.txt").write_text("a b\n")
    plain = {"generation_config.json": GENERATION, "tokenizer_config.json": TOKENIZER}.get(file)
    path.write_text(json.dumps(mutate(plain or json.loads(path.read_text()), rng)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("heddle")
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--run", action="store_true")
    parser.add_argument("--sanitized", action="store_true", help="set no limit of memory")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    rng = random.Random(options.seed)
    sources = sorted(path.parent for path in options.data.glob("*/model.safetensors"))
    folder, module, outcomes = options.work / "mutant", options.work / "mutant.so", {}

    def limit():
        if not options.sanitized:
            resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))

    def call(number, source, *words):
        try:
            done = subprocess.run(list(map(str, [options.heddle, *words])), capture_output=True, text=True, errors="replace", timeout=120,
                                  preexec_fn=limit)
        except subprocess.TimeoutExpired:
            done = None
        status = done.returncode if done else "timeout"
        outcomes[words[0], status] = outcomes.get((words[0], status), 0) + 1
        if status not in (0, 1) or (status == 1 and "heddle" not in done.stderr and "error" not in done.stderr):
            kept = options.work / f"found-{options.seed}-{number}"
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(folder, kept)
            sys.exit(f"{source.name}: `{words[0]}` ends with {status} for {kept}: {done.stderr[-1000:] if done else ''}")
        return status

    for number in range(options.count):
        source = rng.choice(sources)
        make(source, folder, rng)
        if not options.run:
            call(number, source, "inspect", folder)
        elif call(number, source, "compile", folder, "-o", module) == 0:
            place, run = rng.choice(list(enumerate(json.loads((source / "oracle.json").read_text())["runs"])))
            words = [word for name in run["inputs"] for word in ("--input", f"{name}={source}/{place}.{name}.npy")]
            entry = run["entries"][0]
            call(number, source, "run", module, "--entry", entry, *words, "--output", f"{entry}={options.work}/out.npy")
    print(outcomes)


if __name__ == "__main__":
    main()
