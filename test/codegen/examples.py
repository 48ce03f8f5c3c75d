#!/usr/bin/env python3
"""Compiles every description of test/examples with random weights and small sizes, and lets `heddle verify` compare the
result with the interpreter: alone, as a ragged batch, with several numbers of threads. Every pass keeps its meaning.

usage: examples.py HEDDLE EXAMPLES_DIR WORK_DIR [NAME...]

A description that the frontend refuses is listed in REFUSED with the words of its message; the test fails when one of
them starts to pass, so that it moves into the table."""
import json
import os
import shutil
import subprocess
import sys

heddle, examples, work = sys.argv[1:4]
only = sys.argv[4:]

REFUSED = {
    "energy-based-transformer": "`grad`",
    "ep-alm": "a model as a part of another",
    "evit": "a sum axis of sub-axes",
    "gnot": "ragged axes",
    "lmuformer": "`inverse`",
    "paraformer": "an axis whose length is computed from data",
    "reactive-transformer": "`state`",
    "swin-v2": "no affine function",
    "tome": "a sum axis of sub-axes",
    "transformer-tts": "`scan ... while`",
}

LLAMA = {"vocab_size": 23, "hidden_size": 24, "intermediate_size": 20, "num_hidden_layers": 3,
         "num_attention_heads": 4, "num_key_value_heads": 2}

# Models with a config: their sizes.
CONFIGS = {
    "automoe": {"hidden": 12, "heads": 3, "enc_layers": 2, "enc_experts": [2, 3], "enc_widths": [[8, 5], [4, 7, 6]],
                "dec_layers": 2, "dec_experts": [2, 1], "dec_widths": [[5, 8], [7]], "vocab_size": 19, "vocab": 19},
    "encodec": {"num_filters": 4, "upsampling_ratios": [3, 2], "hidden_size": 6, "codebook_size": 17,
                "num_codebooks": 3},
    "energy-based-transformer": {"vocab_size": 19, "dim": 12, "n_layers": 2, "n_heads": 3, "ffn_dim": 10},
    "mue": {"hidden": 12, "ffn_dim": 10, "num_heads": 3, "vocab_size": 19, "enc_layers": 3, "dec_layers": 2},
    "flextron": {**LLAMA, "head_dim": 6, "mlp_choices": [5, 11, 20], "group_choices": [1, 2], "router_dim": 5},
    "i-vit": {"hidden": 12, "num_heads": 3, "num_layers": 2, "mlp_dim": 10, "num_classes": 7, "image": 12, "patch": 4},
    "itransformer": {"seq_len": 17, "pred_len": 9, "d_model": 12, "n_heads": 3, "d_ff": 10, "e_layers": 2, "patch": 5,
                     "stride": 3},
    "jamba": {**LLAMA, "num_hidden_layers": 4, "attn_layer_period": 2, "attn_layer_offset": 1, "num_experts": 3,
              "mamba_d_state": 5, "mamba_dt_rank": 3},
    "llama": LLAMA,
    "moeut": {"hidden": 12, "group": 2, "repeats": 2, "num_heads": 2, "head_dim": 4, "att_experts": 3, "experts": 4,
              "expert_size": 5, "ffn_k": 2, "vocab_size": 19},
    "p-mod": {**LLAMA},
    "restormer": {"dim": 4, "num_blocks": [1, 2, 1, 1], "heads": [1, 2, 2, 4], "refinement": 1},
    "s2-attention": {**LLAMA, "block": 3, "local_blocks": 2, "stride": 2},
    "sparse-universal-transformer": {"hidden": 12, "ffn_dim": 7, "num_experts": 3, "num_heads": 4, "top_heads": 2,
                                     "head_dim": 5, "depth": 3, "vocab_size": 19},
    "squeezeformer": {"n_fft": 16, "win": 12, "hop": 4, "mels": 6, "d_model": 12, "heads": 3, "num_layers": 4,
                      "kernel": 5, "reduce_at": 1, "recover_at": 2, "vocab": 11},
    "st-moe": {"d_model": 12, "d_ff": 10, "num_heads": 3, "num_experts": 4, "vocab_size": 19, "num_layers": 2,
               "sparse_step": 2},
    "t5": {"d_model": 12, "d_kv": 5, "num_heads": 2, "num_layers": 2, "d_ff": 10, "vocab_size": 19},
    "todyformer": {"node_dim": 5, "edge_dim": 4, "dim": 12, "heads": 3, "num_layers": 2, "patches": 3},
    "vit": {"hidden_size": 12, "num_attention_heads": 3, "num_hidden_layers": 2, "intermediate_size": 10,
            "num_labels": 7, "image_size": 12, "patch_size": 4},
    "yoco": {**LLAMA, "num_hidden_layers": 4, "sliding_window": 5},
}

# Random weights saturate its unscaled scores: what f32 loses there is no error of the compiler's.
TOLERANCE = {"t5": "1e-3"}

# Lengths have to be multiples of this.
MULTIPLE = {"restormer": "8"}

# Files of modules and functions: a model that uses them.
MODELS = {
    "combiner": """import combiner.combiner_attention
model m { axis T : time; axis D = 12
  param b : combiner_attention(3, 4, 5) = "b"
  fn f(x[T, D]) -> [T, D] { return b(x) } }""",
    "deformable-detr": """import deformable-detr.deformable_attention
model m { axis Q; axis S; axis D = 12, L = 2
  param b : deformable_attention(12, 3, 2, 2) = "b"
  fn f(q[Q, D], r[Q, 2], m[S, D], h[L] : int, w[L] : int) -> [Q, D] { return b(q, r, m, h, w) } }""",
    "deltanet": """import deltanet.gated_delta
model m { axis T : time; axis D = 10
  param a : gated_delta(10, 2, 3, 5, 4, true) = "a", b : gated_delta(10, 3, 4, 3, 2, false) = "b"
  fn gated(x[T, D]) -> [T, D] { return a(x) }
  fn plain(x[T, D]) -> [T, D] { return b(x) } }""",
    "diff-transformer": """import diff-transformer.diff_attention
model m { axis T : time; axis D = 32
  param b : diff_attention(4, 2, 4, 2, 10000.0) = "b"
  fn f(x[T, D]) -> [T, D] { return b(x) } }""",
    "entmax": """import entmax.{sparsemax, entmax, entmax_attention}
model m { axis T : time; axis D = 12, A = 7
  param a : entmax_attention(3, 4, true) = "a", b : entmax_attention(3, 4, false) = "b"
  fn causal(x[T, D]) -> [T, D] { return a(x) }
  fn full(x[T, D]) -> [T, D] { return b(x) }
  fn sparse(x[T, A]) -> [T, A] { return y[t,a] = sparsemax(x[t, A])[a] }
  fn exact(x[T, A]) -> [T, A] { return y[t,a] = entmax(x[t, A], 1.5)[a] } }""",
    "hash-layers": """import hash-layers.{hashed, multiplicative, thor}
model m { axis T : time; axis D = 10, V = 19
  param a : hashed(10, 7, 3, 19) = "a", b : thor(10, 7, 3) = "b"
  fn table(x[T, D], tokens[T] : index V) -> [T, D] { return a(x, tokens) }
  fn random(x[T, D]) -> [T, D] { return b(x) }
  fn hash(n[T] : int) -> [T] : int { return y[t] = multiplicative(n[t], 5) } }""",
    "lmuformer": """import lmuformer.lmu
model m { axis T : time; axis D = 10
  param a : lmu(10, 4, 8.0, false) = "a", b : lmu(10, 5, 6.0, true) = "b"
  fn plain(x[T, D]) -> [T, D] { return a(x) }
  fn spiking(x[T, D]) -> [T, D] { return b(x) } }""",
    "microdit": """import microdit.dit_block
model m { axis P; axis N; axis D = 12
  param a : dit_block(12, 10, 3, 4, 1.5, true) = "a", b : dit_block(12, 10, 3, 4, 1.5, false) = "b"
  fn sparse(x[P, D], c[D], text[N, D]) -> [P, D] { return a(x, c, text) }
  fn dense(x[P, D], c[D], text[N, D]) -> [P, D] { return b(x, c, text) } }""",
    "mla": """import mla.mla
model m { axis T : time; axis D = 12
  param b : mla(12, 3, 7, 5, 4, 6, 5, 10000.0, 1e-5) = "b"
  fn f(x[T, D]) -> [T, D] { return b(x) } }""",
    "moba": """import moba.moba_attention
model m { axis T : time; axis D = 24
  param b : moba_attention(4, 2, 6, 5, 3, 10000.0) = "b"
  fn f(x[T, D]) -> [T, D] { return b(x) } }""",
    "moh": """import moh.moh_attention
model m { axis T : time; axis D = 12
  param b : moh_attention(12, 4, 2, 6, 1, 2, 10000.0) = "b"
  fn f(x[T, D]) -> [T, D] { return b(x) } }""",
    "nprf-rpe": """import nprf-rpe.kernel_attention
model m { axis T <= 64 : time; axis D = 12
  param a : kernel_attention(3, 4, 5, 64, true, true) = "a", b : kernel_attention(3, 4, 5, 64, false, false) = "b"
  fn relative(x[T, D]) -> [T, D] { return a(x) }
  fn plain(x[T, D]) -> [T, D] { return b(x) } }""",
    "nystromformer": """import nystromformer.nystrom_attention
model m { axis T : time; axis D = 12
  param b : nystrom_attention(3, 4, 5, 3, 4) = "b"
  fn f(x[T, D], real[T] : bool) -> [T, D] { return b(x, real) } }""",
    "peer": """import peer.peer
model m { axis T : time; axis D = 10
  param b : peer(10, 2, 6, 5, 3) = "b"
  fn f(x[T, D]) -> [T, D] { return b(x) } }""",
    "reformer-lsh": """import reformer-lsh.lsh_attention
model m { axis T : time; axis D = 12
  param b : lsh_attention(3, 4, 6, 2, 5) = "b"
  fn f(x[T, D]) -> [T, D] { return b(x) } }""",
    "smile": """import smile.{bilevel, tree}
model m { axis T : time; axis D = 10
  param a : bilevel(10, 7, 3, 2, true) = "a", b : bilevel(10, 7, 3, 2, false) = "b", c : tree(10, 7, 3) = "c"
  fn limited(x[T, D]) -> [T, D] { return a(x) }
  fn free(x[T, D]) -> [T, D] { return b(x) }
  fn routed(x[T, D]) -> [T, D] { return c(x) } }""",
    "soft-moe": """import soft-moe.soft_moe
model m { axis P; axis D = 10
  param b : soft_moe(10, 7, 3, 2) = "b"
  fn f(x[P, D]) -> [P, D] { return b(x) } }""",
    "spikegpt": """import spikegpt.{spike_rwkv_block, spiking_linear}
model m { axis T : time; axis D = 10, F = 7
  param a : spike_rwkv_block(10, 7) = "a", b : spiking_linear(10, 7, 4) = "b"
  fn block(x[T, D]) -> [T, D] { return a(x) }
  fn linear(x[T, D]) -> [T, F] { return b(x) } }""",
    "wavspa": """import wavspa.wavspa
model m { axis T : time; axis D = 12
  param b : wavspa(12, 3, 4, 2) = "b"
  fn f(x[T, D]) -> [T, D] { return b(x) } }""",
}

os.makedirs(work, exist_ok=True)
names = sorted(f.removesuffix(".heddle") for f in os.listdir(examples) if f.endswith(".heddle"))
for name in names:
    shutil.copy(f"{examples}/{name}.heddle", f"{work}/{name.replace('-', '_')}.heddle")
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
                           "--tolerance", TOLERANCE.get(name, "1e-4"), "--multiple", MULTIPLE.get(name, "1")],
                          capture_output=True, text=True)
    if done.returncode:
        failed.append(f"{name}: {done.stdout}{done.stderr}")
    else:
        worst = max((float(line.split("error ")[1].split()[0]) for line in done.stdout.splitlines()
                     if "error " in line), default=0)
        kept = subprocess.run([sys.executable, f"{os.path.dirname(__file__)}/../passes/evaluation.py", heddle,
                               f"{os.path.dirname(heddle)}/heddle-opt", work,
                               " ".join([path, "--random-weights", "1", *words])], capture_output=True, text=True)
        if kept.returncode:
            failed.append(kept.stdout + kept.stderr)
        print(f"{name}: largest error {worst:.2g}")
    sys.stdout.flush()
if failed:
    sys.exit("\n".join(failed))
