#!/usr/bin/env python3
"""Descriptions against oracles written from the papers in NumPy: one file a system beside this one.

usage: run.py HEDDLE WORK_DIR NAME [--report FILE]

Weights are drawn by the names and shapes that `heddle inspect` lists and stored; every entry that the oracle defines is
run at two odd sizes, compiled (1e-4 of the largest value of a row) and by the interpreter (1e-6: literals of descriptions
are f32). Then one weight of the oracle is changed: the comparison has to fail.

Weights have the shapes that descriptions declare; oracles join what is split."""
import importlib
import json
import pathlib
import shutil
import struct
import subprocess
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from cases import CONFIGS, MODELS, sources  # noqa: E402

SIZES = (5, 13)
COMPILED, INTERPRETED = 1e-4, 1e-6


def command(*words):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, words))}\n{done.stderr}{done.stdout}")
    return done.stdout


def draw(rng, name, shape):
    """Scales that keep values near 1: by fan-in for matrices, around 1 for scales and variances."""
    values = rng.standard_normal(shape)
    if len(shape) > 1:
        return values / np.sqrt(np.prod(shape[1:]))
    if name.endswith("running_var"):
        return 0.5 + rng.random(shape)
    return 0.2 * values + (1 if name.endswith("weight") or name.endswith("scale") else 0)


def save_safetensors(path, tensors):
    header, offset = {}, 0
    for name, array in tensors.items():
        header[name] = {"dtype": "F32", "shape": list(array.shape), "data_offsets": [offset, offset + array.nbytes]}
        offset += array.nbytes
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(a.tobytes() for a in tensors.values()))


def row_error(values, expected):
    if values.shape != expected.shape:
        return float("inf")
    if expected.size == 0:
        return 0.0
    rows = lambda a: np.asarray(a, np.float64).reshape(-1, a.shape[-1] if a.ndim else 1)
    scale = np.maximum(np.abs(rows(expected)).max(1), 1e-30)
    error = np.abs(rows(values) - rows(expected)).max(1) / scale
    return float(error.max()) if np.isfinite(error).all() else float("inf")


class System:
    def __init__(self, heddle, work, name):
        self.heddle, self.name = heddle, name
        self.work = work / name
        self.work.mkdir(parents=True, exist_ok=True)
        self.oracle = importlib.import_module(name)
        self.source = sources()[name]
        if name in MODELS:  # modules: a model that uses them, beside a copy
            module = name.replace("-", "_")
            shutil.copyfile(self.source, self.work / f"{module}.heddle")
            self.source = self.work / "model.heddle"
            self.source.write_text(MODELS[name].replace(f"import {name}.", f"import {module}."))
        self.config = CONFIGS.get(name, {})
        (self.work / "config.json").write_text(json.dumps(self.config))
        self.options = [self.source, "--config", self.work / "config.json"]
        described = json.loads(command(heddle, "inspect", *self.options, "--random-weights", 1, "--json"))
        self.entries = {entry["name"]: entry for entry in described["entries"]}
        rng = np.random.default_rng(1)
        stored = {}
        for parameter in described["parameters"]:
            lists = 0
            while np.prod(parameter["shape"][:lists], dtype=int) != len(parameter["sources"]):
                lists += 1
            for source in parameter["sources"]:
                shape = tuple(parameter["shape"][lists:])
                name = source["name"]
                for first, other in getattr(self.oracle, "RENAMED", {}).items():
                    name = name.replace(first, other)
                stored[name] = draw(rng, name, shape).astype(np.float32)
        save_safetensors(self.work / "model.safetensors", stored)
        self.weights = {name: array.astype(np.float64) for name, array in stored.items()}

    def run(self, entry, inputs, *more):
        words = []
        for name, array in inputs.items():
            np.save(self.work / f"{name}.npy", array)
            words += ["--input", f"{name}={self.work / name}.npy"]
        names = [output["name"] for output in self.entries[entry]["outputs"]]
        for name in names:
            words += ["--output", f"{name}={self.work}/out.{name}.npy"]
        command(self.heddle, "run", *self.options, "--weights", self.work / "model.safetensors", "--entry", entry, *words,
                *more)
        return {name: np.load(self.work / f"out.{name}.npy") for name in names}

    def expect(self, weights, entry, inputs):
        result = getattr(self.oracle, entry)(weights, self.config, **inputs)
        return result if isinstance(result, dict) else {self.entries[entry]["outputs"][0]["name"]: np.asarray(result)}

    def worst(self, found, expected):
        return max(row_error(found[name], expected[name]) for name in expected)

    def check(self):
        report, failed = {"compiled": 0.0, "interpreted": 0.0}, []
        for entry in [name for name in self.entries if hasattr(self.oracle, name)]:
            noticed = False
            for size in SIZES:
                rng = np.random.default_rng(size)
                inputs = self.oracle.inputs(entry, rng, size)
                inputs = {n: a.astype(np.float32 if a.dtype.kind == "f" else np.int32) for n, a in inputs.items()}
                given = {n: a.astype(np.float64) if a.dtype.kind == "f" else a for n, a in inputs.items()}
                expected = self.expect(self.weights, entry, given)
                compiled = self.run(entry, inputs)
                found = {"compiled": self.worst(compiled, expected),
                         "interpreted": self.worst(self.run(entry, inputs, "--reference"), expected)}
                shapes = ", ".join("x".join(map(str, a.shape)) for a in expected.values())
                print(f"{entry} at {size}: [{shapes}] compiled {found['compiled']:.2g}, "
                      f"interpreted {found['interpreted']:.2g}", flush=True)
                for kind, limit in (("compiled", COMPILED), ("interpreted", INTERPRETED)):
                    report[kind] = max(report[kind], found[kind])
                    if found[kind] > limit:
                        failed.append(f"{entry} at {size}: {kind} is off by {found[kind]:.3g}")
                noticed |= self.notices(entry, given, compiled)
            if not noticed:
                failed.append(f"{entry}: a perturbed oracle was not noticed")
        return report, failed

    def notices(self, entry, inputs, compiled):
        """Whether a change of some one weight or input shows."""
        changed = lambda values, name: {**values, name: values[name] * 1.1 + 0.01}
        for name in sorted(self.weights, key=lambda n: (n.count("."), n)):
            if self.worst(compiled, self.expect(changed(self.weights, name), entry, inputs)) > COMPILED:
                return True
        return any(self.worst(compiled, self.expect(self.weights, entry, changed(inputs, name))) > COMPILED
                   for name in inputs if inputs[name].dtype.kind == "f")


def main():
    heddle, work, name = sys.argv[1:4]
    system = System(heddle, pathlib.Path(work), name)
    report, failed = system.check()
    if "--report" in sys.argv:
        pathlib.Path(sys.argv[sys.argv.index("--report") + 1]).write_text(json.dumps(report))
    if failed:
        sys.exit("\n".join(failed))


if __name__ == "__main__":
    main()
