#!/usr/bin/env python3
"""Compiles every description of test/examples, and those of models/ that have sizes in test/oracles/cases.py, with random weights and small sizes, and lets `heddle verify` compare the
result with the interpreter: alone, as a ragged batch, with several numbers of threads. Every pass keeps its meaning.

usage: examples.py HEDDLE WORK_DIR [NAME...]

A description that the frontend refuses is listed in REFUSED with the words of its message; the test fails when one of
them starts to pass, so that it moves into the table."""
import json
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../oracles"))
from cases import CONFIGS, ENTRIES, FOLDED, LEAST, MODELS, MULTIPLE, TOLERANCE, sources  # noqa: E402

heddle, work = sys.argv[1:3]
only = sys.argv[3:]

REFUSED = {
    "energy-based-transformer": "`grad`",
    "gnot": "ragged axes",
    "reactive-transformer": "`state`",
}

os.makedirs(work, exist_ok=True)
names = list(sources())
for name, source in sources().items():
    shutil.copy(source, f"{work}/{name.replace('-', '_')}.heddle")
unknown = [n for n in names if n not in REFUSED and n not in CONFIGS and n not in MODELS]
if unknown:
    sys.exit(f"no sizes for {', '.join(unknown)}: add them to the table")

failed = []
for name in names:
    if only and name not in only:
        continue
    path = f"{work}/{name.replace('-', '_')}.heddle"
    words = []
    if name in MODELS:
        path = f"{work}/{name.replace('-', '_')}_model.heddle"
        with open(path, "w") as file:
            file.write(MODELS[name].replace(f"import {name}.", f"import {name.replace('-', '_')}."))
    elif name in CONFIGS:
        with open(f"{work}/{name}.json", "w") as file:
            json.dump(CONFIGS[name], file)
        words = ["--config", f"{work}/{name}.json"]
    if name in REFUSED:
        done = subprocess.run([heddle, "compile", path, "--random-weights", "1", *words, "--emit", "mlir", "-o",
                               f"{work}/refused.mlir"], capture_output=True, text=True)
        if done.returncode == 0:
            failed.append(f"{name} is listed as refused, but passes: take it off the list")
        elif REFUSED[name] not in done.stderr + done.stdout:
            failed.append(f"{name} is refused for another reason than {REFUSED[name]!r}:\n{done.stderr}")
        else:
            print(f"{name}: refused ({REFUSED[name]})")
        continue
    done = subprocess.run([heddle, "verify", path, "--random-weights", "1", *words, "--rounds", "3", "--lanes", "3",
                           *(["--entry", ENTRIES[name]] if name in ENTRIES else []),
                           "--tolerance", TOLERANCE.get(name, "1e-4"), "--multiple", MULTIPLE.get(name, "1"),
                           "--least", LEAST.get(name, "0")],
                          capture_output=True, text=True)
    if done.returncode:
        failed.append(f"{name}: {done.stdout}{done.stderr}")
    else:
        worst = max((float(line.split("error ")[1].split()[0]) for line in done.stdout.splitlines()
                     if "error " in line), default=0)
        # Slow under the sanitizers, where checkpoints show the same code, and where a scan feeds itself: the interpreter
        # makes its rows anew in every round, of every pass.
        if os.environ.get("HEDDLE_SANITIZED") or name == "transformer-tts":
            print(f"{name}: largest error {worst:.2g}")
            continue
        kept = subprocess.run([sys.executable, f"{os.path.dirname(__file__)}/../passes/evaluation.py", heddle,
                               f"{os.path.dirname(heddle)}/heddle-opt", work,
                               " ".join([path, "--random-weights", "1", *words])], capture_output=True, text=True,
                              env={**os.environ, "HEDDLE_EVALUATION_TOLERANCE": FOLDED.get(name, "1e-10")})
        if kept.returncode:
            failed.append(kept.stdout + kept.stderr)
        print(f"{name}: largest error {worst:.2g}")
    sys.stdout.flush()
if failed:
    sys.exit("\n".join(failed))
