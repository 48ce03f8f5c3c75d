#!/usr/bin/env python3
"""Compiles a stored checkpoint and compares compiled code and the interpreter with what transformers computed in float64.

  run.py --heddle build/bin/heddle data/gpt2

Checked: f32, bf16 and f16 code, the interpreter, batches of equal and unequal lengths against single runs, 1, 2 and 4
threads, and that a wrong oracle is noticed. Needs Python and NumPy; generate.py made the data.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np

from compare import row_error

F32_TOLERANCE = 1e-4     # of the largest value of a row
INTERPRETER_TOLERANCE = 2e-5  # transformers computes rotary angles and relative places in float32 even in a float64 model
HALF_FACTOR = 1.5        # times the error of PyTorch's own run in that type
ROUNDED_TOLERANCE = 0.1   # activations of block formats in 8 bits, through layers of 32 to 64 random weights
BATCH_TOLERANCE = 1e-5   # lanes of a batch may be summed in another order than a lone one


class CommandFailed(Exception):
    pass


class Case:
    def __init__(self, heddle, folder, scratch):
        self.heddle, self.folder, self.scratch = heddle, folder, scratch
        file = folder / "model.gguf"
        self.source = file if file.exists() else folder
        self.exact = []  # options without which activations are rounded to 8 bits, which the oracle knows nothing of
        self.oracle = json.loads((folder / "oracle.json").read_text())
        self.failures = []
        self.runs = []
        for place, run in enumerate(self.oracle["runs"]):
            self.runs.append({
                "inputs": {n: np.load(folder / f"{place}.{n}.npy") for n in run["inputs"]},
                "expected": {e: np.load(folder / f"{place}.{e}.npy") for e in run["entries"]},
            })
        self.entries = self.oracle["runs"][0]["entries"]

    def expect(self, good, text):
        print(("ok    " if good else "FAIL  ") + text)
        if not good:
            self.failures.append(text)

    def command(self, *words):
        result = subprocess.run([str(self.heddle), *map(str, words)], capture_output=True, text=True)
        if result.returncode:
            raise CommandFailed(f"heddle {' '.join(map(str, words))}\n{result.stderr}")
        return result.stderr

    def compile(self, dtype):
        module = self.scratch / f"{dtype}.so"
        words = ["compile", self.source, "--dtype", dtype, "--entry", ",".join(self.entries), "-o"]
        said = self.command(*words, module, *self.exact)
        if "rounded to 8 bits" in said:
            module.rename(self.scratch / "rounded.so")
            self.exact = ["--quantize", "** = float activations"]
            self.command(*words, module, *self.exact)
        return module

    def reads(self, entry, run):
        """The inputs of a run that an entry takes: an encoder has no use for the decoder's tokens."""
        return [n for n in run["inputs"] if not (n == "decoder_tokens" and entry == "encode")]

    def run(self, module, entry, arrays, *options):
        """Runs an entry; `arrays` by input name. Returns its output."""
        words = []
        for name, array in arrays.items():
            path = self.scratch / f"in.{name}.npy"
            np.save(path, array)
            words += ["--input", f"{name}={path}"]
        path = self.scratch / "out.npy"
        path.unlink(missing_ok=True)
        self.command("run", module, "--entry", entry, *words, "--output", f"{entry}={path}", *options)
        return np.load(path)

    def single(self, module, entry, run, *options):
        return self.run(module, entry, {n: run["inputs"][n] for n in self.reads(entry, run)}, *options)

    def worst(self, module, entry, *options):
        results = [self.single(module, entry, run, *options) for run in self.runs]
        return results, max(row_error(y, run["expected"][entry]) for y, run in zip(results, self.runs))

    def check_f32(self):
        module = self.compile("f32")
        for entry in self.entries:
            results, error = self.worst(module, entry, "--threads", 1)
            self.expect(error < F32_TOLERANCE, f"f32 {entry}: error {error:.1e}")
            for threads in (2, 4):
                others = [self.single(module, entry, run, "--threads", threads) for run in self.runs]
                same = all(a.tobytes() == b.tobytes() for a, b in zip(results, others))
                self.expect(same, f"f32 {entry}: bit-equal with {threads} threads")
            self.check_noticed(entry, results)
            self.check_batches(module, entry, results)
        return module

    def check_noticed(self, entry, results):
        """An oracle with one value off by ten tolerances has to fail."""
        reference = self.runs[-1]["expected"][entry].copy()
        row = reference.reshape(-1, reference.shape[-1])[-1]
        row[0] += 10 * F32_TOLERANCE * np.max(np.abs(row))
        self.expect(row_error(results[-1], reference) > F32_TOLERANCE, f"f32 {entry}: a wrong oracle is noticed")

    def check_batches(self, module, entry, results):
        last = self.runs[-1]
        names = self.reads(entry, last)
        # Three lanes of one length: the middle one is another sequence.
        arrays = {n: np.stack([last["inputs"][n], last["inputs"][n][::-1], last["inputs"][n]]) for n in names}
        lanes = self.run(module, entry, arrays)
        error = max(row_error(lanes[i], results[-1]) for i in (0, 2))
        middle = self.run(module, entry, {n: last["inputs"][n][::-1].copy() for n in names})
        error = max(error, row_error(lanes[1], middle))
        self.expect(error < BATCH_TOLERANCE, f"f32 {entry}: a batch of equal lengths, error {error:.1e}")
        if any(last["inputs"][n].ndim != 1 for n in names):
            return
        runs = [run for run in self.runs if set(self.reads(entry, run)) <= set(names)]
        arrays = {}
        for name in names:
            given = [run["inputs"].get(name, np.zeros_like(run["inputs"]["tokens"])) for run in runs]
            padded = np.zeros((len(runs), max(map(len, given))), given[0].dtype)
            for lane, row in zip(padded, given):
                lane[: len(row)] = row
            arrays[name] = padded
            arrays[f"{name}.lengths"] = np.array([len(row) for row in given])
        lanes = self.run(module, entry, arrays)
        error = 0.0
        for lane, run in zip(lanes, runs):
            rows = run["expected"][entry].shape[0]
            error = max(error, row_error(lane[:rows], run["expected"][entry]))
            padding = np.any(lane[rows:]) if run["expected"][entry].ndim == 2 else False
            if padding:
                self.expect(False, f"f32 {entry}: rows after a short sequence are zero")
        self.expect(error < F32_TOLERANCE, f"f32 {entry}: a batch of unequal lengths, error {error:.1e}")

    def check_halves(self):
        if "torch_error" not in self.oracle:
            return
        for dtype in ("bf16", "f16"):
            module = self.compile(dtype)
            for entry in self.entries:
                _, error = self.worst(module, entry)
                limit = HALF_FACTOR * self.oracle["torch_error"][dtype][entry]
                self.expect(error <= limit, f"{dtype} {entry}: error {error:.1e}, PyTorch's times {HALF_FACTOR} is {limit:.1e}")

    def check_interpreter(self):
        for entry in self.entries:
            _, error = self.worst(self.source, entry, "--reference", *self.exact)
            self.expect(error < INTERPRETER_TOLERANCE, f"interpreter {entry}: error {error:.1e}")

    def check_rounded(self):
        """Activations of block formats in 8 bits, as is the default: near the oracle, and the same in the interpreter, which
        follows where a code fell on the other side of a half."""
        if not self.exact:
            return
        for entry in self.entries:
            _, error = self.worst(self.scratch / "rounded.so", entry)
            self.expect(F32_TOLERANCE < error < ROUNDED_TOLERANCE, f"rounded {entry}: error {error:.1e}")
            self.command("verify", self.source, "--entry", entry)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--heddle", type=pathlib.Path, required=True, help="the compiler's driver")
    parser.add_argument("--quick", action="store_true", help="f32 and the interpreter only")
    parser.add_argument("folder", type=pathlib.Path, nargs="+", help="folders that generate.py has written")
    arguments = parser.parse_args()
    failures = 0
    for folder in arguments.folder:
        with tempfile.TemporaryDirectory() as scratch:
            print(folder.name)
            case = Case(arguments.heddle.resolve(), folder.resolve(), pathlib.Path(scratch))
            checks = [case.check_f32, case.check_rounded, case.check_interpreter] + ([] if arguments.quick else [case.check_halves])
            for check in checks:
                try:
                    check()
                except CommandFailed as error:
                    case.expect(False, str(error))
            failures += len(case.failures)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
