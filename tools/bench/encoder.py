#!/usr/bin/env python3
"""MiniLM in f32 beside PyTorch eager, torch.compile, ONNX Runtime and OpenVINO: one process, in turns of three runs.

usage: encoder.py HEDDLE MODULE MODEL_FOLDER [--rounds N] [--threads N]"""
import argparse
import os
import statistics
import tempfile

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("heddle")
parser.add_argument("module")
parser.add_argument("model")
parser.add_argument("--rounds", type=int, default=10)
parser.add_argument("--threads", type=int, default=2)
options = parser.parse_args()
os.environ["OMP_NUM_THREADS"] = str(options.threads)

import numpy as np
import torch
from transformers import AutoModel

from module import Module, time_in_turns

torch.set_num_threads(options.threads)
torch.set_grad_enabled(False)
torch.set_float32_matmul_precision("highest")
model = AutoModel.from_pretrained(options.model, attn_implementation="sdpa").eval().float()


class Hidden(torch.nn.Module):
    """Token ids to the last hidden state: what every contestant computes."""

    def __init__(self):
        super().__init__()
        self.model = model

    def forward(self, tokens):
        return self.model(input_ids=tokens, attention_mask=torch.ones_like(tokens)).last_hidden_state


def contestants(tokens):
    """Name, run(), result() of every contestant for these tokens; static shapes where a peer gains by them."""
    ids = torch.from_numpy(tokens)
    eager = Hidden()
    yield "Heddle", *heddle.prepare("hidden", {"tokens": tokens}, (tokens.shape[1], 384))
    last = {}

    def remember(name, compute):
        def run():
            last[name] = compute()
        return run, lambda: np.asarray(last[name])

    yield "PyTorch eager", *remember("eager", lambda: eager(ids))
    compiled = torch.compile(Hidden(), dynamic=False)
    yield "torch.compile", *remember("compile", lambda: compiled(ids))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.onnx")
        torch.onnx.export(Hidden(), (ids,), path, input_names=["tokens"], output_names=["hidden"], dynamo=True,
                          verbose=False)
        import onnxruntime
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = options.threads
        session = onnxruntime.InferenceSession(path, settings, providers=["CPUExecutionProvider"])
        yield "ONNX Runtime", *remember("onnx", lambda: session.run(None, {"tokens": tokens})[0])
        import openvino
        core = openvino.Core()
        compiled_model = core.compile_model(core.read_model(path), "CPU", {
            "INFERENCE_NUM_THREADS": options.threads, "INFERENCE_PRECISION_HINT": "f32", "PERFORMANCE_HINT": "LATENCY"})
        request = compiled_model.create_infer_request()
        yield "OpenVINO", *remember("openvino", lambda: request.infer({0: tokens})[0])


library = os.path.join(os.path.dirname(os.path.dirname(options.heddle)), "lib", "libheddle_shared.so")
heddle = Module(library, options.module, options.threads)
print("| MiniLM f32 | contestant | median ms | time of Heddle / its time | difference from eager |")
print("|---|---|---|---|---|")
for batch in (1, 8):
    tokens = np.random.default_rng(batch).integers(1000, 20000, (batch, 128))
    field = []
    for name, run, result in contestants(tokens):
        for _ in range(3):
            run()
        field.append((name, run, result))
    times = time_in_turns([run for name, run, result in field], options.rounds)
    reference = field[1][2]()
    mine = statistics.median(times[0])
    for (name, run, result), taken in zip(field, times):
        median = statistics.median(taken)
        difference = np.abs(result() - reference).max() / np.abs(reference).max()
        print(f"| {batch}x128 | {name} | {median:.2f} | {mine / median:.2f} | {difference:.1e} |", flush=True)
    best = min(statistics.median(taken) for taken in times[1:])
    print(f"| {batch}x128 | best peer / Heddle | | {best / mine:.2f} | |")
