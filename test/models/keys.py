#!/usr/bin/env python3
"""Walks through every key of an architecture's configuration: is one that changes what transformers computes honoured, or refused?

  keys.py --heddle build/bin/heddle mistral bloom     the keys of these families, from one random configuration of each
  keys.py --heddle build/bin/heddle --seed 3          of all, from another one

Each key is changed alone, to several values, in a configuration drawn from families.py; the interpreter is compared with the class of
transformers in float64. `wrong` is another answer without a word; `refused` is a message, printed for a reader to judge; values that
transformers does not take are left out. Not part of ctest: it needs PyTorch and transformers.
"""
import argparse
import copy
import os
import pathlib
import random
import subprocess
import sys
import tempfile

os.environ["TRANSFORMERS_VERBOSITY"] = "error"

import numpy as np
import torch
import transformers as tf

from compare import row_error
from drawn import draw, expected, inputs_of, precise, save
from families import FAMILIES
from generate import randomize, use_plain_experts

TOLERANCE = 2e-5
# What says how a model is trained, kept, named or called, not what it computes.
OTHER = ("dropout", "drop", "pdrop", "initializer", "init_std", "label", "output_", "use_cache", "return_dict", "chunk_size", "problem_type", "dtype",
         "architectures", "model_type", "transformers_version", "bos_token_id", "eos_token_id", "decoder_start", "router_aux_loss", "_name_or_path",
         "is_encoder_decoder", "is_decoder", "tie_encoder", "torchscript", "pruned_heads", "router_z_loss", "pretraining_tp", "time_step_m",
         "time_step_floor", "time_step_init", "mask_", "num_logits", "use_mambapy", "use_mamba_kernels", "classifier_dropout", "vision_config")
WORDS = {"hidden_act": ["relu", "gelu_new", "silu", "gelu_10"], "rope_type": ["default", "linear", "dynamic", "yarn", "llama3"],
         "layer_types": ["full_attention", "sliding_attention"]}


def others(key, value):
    """Values that a key might have instead of this one."""
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1, value * 2, value // 2, value - 1, 1, 0, None]
    if isinstance(value, float):
        return [value * 1.5 + 0.1, value / 3, 0.0, None]
    if value is None:
        return [3, 0.7, True, 8]
    if isinstance(value, str):
        for word, choices in WORDS.items():
            if word in key or word == "hidden_act" and ("act" in key or value in ("gelu", "relu", "silu", "tanh", "gelu_new")):
                return [choice for choice in choices if choice != value]
        return []
    if isinstance(value, (list, tuple)) and value:
        changed = [list(value[::-1])] if list(value[::-1]) != list(value) else []
        kinds = sorted(set(map(str, value)))
        for inner in others(key, value[0])[:2]:
            changed.append([inner, *value[1:]])
        return changed + ([[value[-1], *value[1:]]] if len(kinds) > 1 else []) + [None]
    return []


def variations(values, path=()):
    """(path, value) for every key, those of objects inside included."""
    for key, value in values.items():
        if any(word in key for word in OTHER):
            continue
        if isinstance(value, dict):
            yield from variations(value, (*path, key))
            continue
        for other in others(key, value):
            yield (*path, key), other


def changed(values, path, value):
    values = copy.deepcopy(values)
    inner = values
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return values


def interpret(heddle, family, folder, inputs, reference):
    """The largest error of an entry, or the message of a refusal."""
    worst = 0.0
    for entry, value in reference.items():
        words = []
        for key, given in inputs.items():
            np.save(folder / f"in.{key}.npy", given)
            words += ["--input", f"{key}={folder}/in.{key}.npy"]
        run = subprocess.run([str(heddle), "run", str(folder), "--reference", "--entry", entry, *words, "--output",
                              f"{entry}={folder}/out.npy"], capture_output=True, text=True, timeout=120)
        if run.returncode:
            return (run.stderr + run.stdout).strip().replace(str(folder), "FOLDER")
        worst = max(worst, row_error(np.load(folder / "out.npy"), value))
    return worst


def model_of(family, values, seed):
    config = type(family["config"]).from_dict(copy.deepcopy(values))
    torch.manual_seed(seed)
    model = family["class"](config).eval()
    use_plain_experts(model)
    randomize(model, torch.Generator().manual_seed(seed))
    drawn = dict(family, config=config)
    if "prepare" in family:
        family["prepare"](model)
    return drawn, model


def walk(heddle, name, seed, wanted):
    base, model, _ = draw(name, seed)
    values = base["config"].to_dict()
    limit = base.get("limit", 10**9)
    inputs = inputs_of(base, random.Random(seed), min(29, limit))
    if "tokens" in inputs and name != "esm":
        inputs["tokens"] %= max(base["config"].vocab_size - 1, 1)
    plain = expected(base, precise(base, model), inputs)
    plain = {entry: plain[entry] for entry in base.get("entries", ["logits"]) if entry in plain}
    count, effective, taken = 0, 0, {}
    for path, value in variations(values):
        label = ".".join(path)
        if wanted and wanted not in label or taken.get(label, 0) >= 3:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            folder = pathlib.Path(scratch) / "model"
            try:
                family, model = model_of(base, changed(values, path, value), seed)
                save(family, model, folder)
                reference = expected(family, precise(family, model), inputs)
            except Exception:
                continue  # transformers does not take it
            reference = {entry: reference[entry] for entry in plain if entry in reference}
            if any(not np.isfinite(one).all() for one in reference.values()):
                continue
            count += 1
            taken[label] = taken.get(label, 0) + 1
            matters = any(one.shape != plain[entry].shape or row_error(one, plain[entry]) > 1e-9 for entry, one in reference.items())
            effective += matters
            found = interpret(heddle, family, folder, inputs, reference)
            what = f"{name} {label}: {json_of(path, values)} -> {value!r}{'' if matters else ' (no effect)'}"
            if isinstance(found, str):
                print(f"refused  {what}\n{found[:900]}", flush=True)
            elif not found < TOLERANCE:
                print(f"WRONG    {what}: error {found:.1e}", flush=True)
    print(f"done     {name}: {count} configurations, {effective} of them another function", flush=True)


def json_of(path, values):
    for key in path:
        values = values[key]
    return repr(values)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--heddle", type=pathlib.Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--key", default="", help="only keys whose path has this text")
    parser.add_argument("family", nargs="*", choices=[[], *FAMILIES])
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    tf.utils.logging.disable_progress_bar()
    for name in arguments.family or FAMILIES:
        try:
            walk(arguments.heddle.resolve(), name, arguments.seed, arguments.key)
        except Exception as problem:
            print(f"failed   {name}: {type(problem).__name__}: {str(problem)[:300]}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
