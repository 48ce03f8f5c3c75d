"""How descriptions of published systems are tried: sizes, and models that use those that are parts."""
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]


def sources():
    """Descriptions by name: those of models/ that have sizes here, and the examples of the language."""
    found = {path.stem: path for path in ROOT.glob("models/*/*.heddle") if path.stem in CONFIGS or path.stem in MODELS}
    found.update({path.stem: path for path in ROOT.glob("test/examples/*.heddle")})
    return dict(sorted(found.items()))


LLAMA = {"vocab_size": 23, "hidden_size": 24, "intermediate_size": 20, "num_hidden_layers": 3,
         "num_attention_heads": 4, "num_key_value_heads": 2}

# Models with a config: their sizes.
CONFIGS = {
    "acc-encoder": {"vocab_size": 19, "hidden_size": 12, "num_layers": 3, "num_heads": 3, "ffn_dim": 10, "positions": 40},
    "automoe": {"hidden": 12, "heads": 3, "enc_layers": 2, "enc_experts": [2, 3], "enc_widths": [[8, 5], [4, 7, 6]],
                "dec_layers": 2, "dec_experts": [2, 1], "dec_widths": [[5, 8], [7]], "vocab_size": 19, "vocab": 19},
    "encodec": {"num_filters": 4, "upsampling_ratios": [3, 2], "hidden_size": 6, "codebook_size": 17,
                "num_codebooks": 3},
    "energy-based-transformer": {"vocab_size": 19, "dim": 12, "n_layers": 2, "n_heads": 3, "ffn_dim": 10},
    "lawcat": {"vocab_size": 19, "hidden_size": 12, "intermediate_size": 10, "num_hidden_layers": 2,
               "num_attention_heads": 3},
    "mindskip": {"vocab_size": 19, "hidden_size": 12, "intermediate_size": 10, "num_hidden_layers": 2,
                 "num_attention_heads": 3},
    "mixture-of-attention-heads": {"vocab_size": 19, "hidden_size": 12, "num_layers": 2, "num_heads": 5, "active_heads": 2, "head_dim": 4,
                                   "ffn_dim": 10, "positions": 40},
    "muddformer": {"vocab_size": 19, "hidden_size": 12, "intermediate_size": 10, "num_hidden_layers": 3,
                   "num_attention_heads": 3},
    "mue": {"hidden": 12, "ffn_dim": 10, "num_heads": 3, "vocab_size": 19, "enc_layers": 3, "dec_layers": 2},
    "emotionic": {"features": 5, "hidden": 12, "heads": 3, "labels": 3},
    "ep-alm": {"text_config": LLAMA, "first": 1, "taps": 2, "prompt_len": 3,
               "vision_config": {"hidden_size": 12, "num_attention_heads": 3, "num_hidden_layers": 3,
                                 "intermediate_size": 10, "image_size": 12, "patch_size": 4}},
    "evit": {"hidden": 12, "num_heads": 3, "num_layers": 5, "mlp_dim": 10, "num_classes": 7, "image": 12, "patch": 4,
             "keep_rate": 0.6, "prune_at": [1, 3]},
    "flextron": {**LLAMA, "head_dim": 6, "mlp_choices": [5, 11, 20], "group_choices": [1, 2], "router_dim": 5},
    "galerkin-transformer": {"node_features": 3, "hidden_size": 12, "num_heads": 3, "num_layers": 2, "ffn_dim": 10,
                             "targets": 2},
    "gpsformer": {"hidden": 12, "heads": 3, "chosen": 5, "neighbours": 3, "labels": 7},
    "i-vit": {"hidden": 12, "num_heads": 3, "num_layers": 2, "mlp_dim": 10, "num_classes": 7, "image": 12, "patch": 4},
    "itransformer": {"seq_len": 17, "pred_len": 9, "d_model": 12, "n_heads": 3, "d_ff": 10, "e_layers": 2, "patch": 5,
                     "stride": 3},
    "jamba": {**LLAMA, "num_hidden_layers": 4, "attn_layer_period": 2, "attn_layer_offset": 1, "num_experts": 3,
              "mamba_d_state": 5, "mamba_dt_rank": 3},
    "liger": {"vocab_size": 19, "hidden_size": 12, "intermediate_size": 10, "num_hidden_layers": 2,
              "num_attention_heads": 3, "pool": 2, "window": 4},
    "llama": LLAMA,
    "lm-infinite": {"vocab_size": 19, "hidden_size": 24, "intermediate_size": 10, "num_hidden_layers": 2,
                    "num_attention_heads": 4, "num_key_value_heads": 2, "first": 2, "window": 5},
    "mixture-of-mamba": {"vocab_size": 19, "hidden_size": 12, "num_hidden_layers": 2, "modalities": 3, "state_size": 5,
                         "time_step_rank": 3},
    "moeut": {"hidden": 12, "group": 2, "repeats": 2, "num_heads": 2, "head_dim": 4, "att_experts": 3, "experts": 4,
              "expert_size": 5, "ffn_k": 2, "vocab_size": 19},
    "p-mod": {**LLAMA, "num_hidden_layers": 5},
    "paraformer": {"input_size": 10, "d_model": 12, "heads": 3, "ffn_dim": 9, "enc_layers": 3, "dec_layers": 2,
                   "kernel": 5, "vocab": 17},
    "parity-first-transformers": {"vocab_size": 5, "hidden_size": 12, "num_layers": 2, "num_heads": 3, "ffn_dim": 10},
    "poolformer": {"hidden_sizes": [6, 8], "depths": [2, 1], "patch_sizes": [7, 3], "strides": [4, 2],
                   "padding": [2, 1], "pool_size": 3, "num_labels": 7, "mlp_ratio": 2.0},
    "restormer": {"dim": 4, "num_blocks": [1, 2, 1, 1], "heads": [1, 2, 2, 4], "refinement": 1},
    "s2-attention": {**LLAMA, "block": 3, "local_blocks": 2, "stride": 2},
    "slab": {"hidden_size": 12, "num_layers": 2, "num_heads": 3, "ffn_dim": 10, "channels": 3, "num_labels": 7},
    "sparse-universal-transformer": {"hidden": 12, "ffn_dim": 7, "num_experts": 3, "num_heads": 4, "top_heads": 2,
                                     "head_dim": 5, "depth": 3, "vocab_size": 19},
    "spectformer": {"hidden_size": 12, "num_heads": 3, "num_layers": 4, "spectral_layers": 2, "mlp_dim": 10,
                    "num_classes": 7, "image": 20, "patch": 4},
    "squeezeformer": {"n_fft": 16, "win": 12, "hop": 4, "mels": 15, "d_model": 12, "heads": 3, "num_layers": 4,
                      "kernel": 5, "reduce_at": 1, "recover_at": 2, "vocab": 11},
    "squared-circuit": {"variables": 4, "components": 3},
    "st-moe": {"d_model": 12, "d_ff": 10, "num_heads": 3, "num_experts": 4, "vocab_size": 19, "num_layers": 2,
               "sparse_step": 2},
    "swin-v2": {"image_size": 32, "patch_size": 2, "embed_dim": 8, "window_size": 4, "depths": [2, 2],
                "num_heads": [2, 4], "pretrained_window_sizes": [0, 3], "num_labels": 7},
    "t5": {"d_model": 12, "d_kv": 5, "num_heads": 2, "num_layers": 2, "d_ff": 10, "vocab_size": 19},
    "todyformer": {"node_dim": 5, "edge_dim": 4, "dim": 12, "heads": 3, "num_layers": 2, "patches": 3},
    "tome": {"hidden": 12, "num_heads": 3, "num_layers": 3, "mlp_dim": 10, "num_classes": 7, "image": 12, "patch": 4,
             "r": 2},
    "transformer-tts": {"phonemes": 11, "d_model": 12, "heads": 3, "num_layers": 2, "ffn_dim": 10, "mels": 5,
                        "max_frames": 9, "stop_at": 0.88},
    "vit": {"hidden_size": 12, "num_attention_heads": 3, "num_hidden_layers": 2, "intermediate_size": 10,
            "num_labels": 7, "image_size": 12, "patch_size": 4},
    "yoco": {**LLAMA, "num_hidden_layers": 4, "sliding_window": 5},
}

# Random weights saturate its unscaled scores: what f32 loses there is no error of the compiler's.
TOLERANCE = {"t5": "1e-3"}

# Constants that are folded are stored in f32: what passes keep of float64 meanings.
FOLDED = {"lmuformer": "1e-6"}

# Random variances of batch norms are negative: entries with one are left to the oracles.
ENTRIES = {"transformer-tts": "decode"}

# Lengths have to be multiples of this.
MULTIPLE = {"ep-alm": "4", "restormer": "8"}
# Lengths have to be this at least.
LEAST = {"gpsformer": "3"}

# Files of modules and functions: a model that uses them.
MODELS = {
    "adalog": """import adalog.adalog_attention
model m { axis T : time; axis D = 12
  param b : adalog_attention(3, 4, 4) = "b"
  fn f(x[T, D]) -> [T, D] { return b(x) } }""",
    "clex": """import clex.clex_attention
model m { axis T : time; axis D = 12
  param b : clex_attention(2, 6, 5, 4, 3, 7, 10000.0) = "b"
  fn f(x[T, D]) -> [T, D] { return b(x) } }""",
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
    "informer": """import informer.informer_encoder
model m { axis T : time; axis D = 12
  param b : informer_encoder(12, 3, 7, 2, 2) = "b"
  fn f(x[T, D]) -> [_, D] { return b(x) } }""",
    "kmax-attention": """import kmax-attention.kmax_attention
model m { axis N; axis P; axis D = 10
  param b : kmax_attention(10, 6) = "b"
  fn f(slots[N, D], x[P, D]) -> [N, D] { return b(slots, x) } }""",
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
    "moe-plus-plus": """import moe-plus-plus.moe_plus_plus
model m { axis T : time; axis D = 10
  param b : moe_plus_plus(10, 7, 3, 2) = "b"
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
    "shiftaddvit": """import shiftaddvit.shiftadd_block
model m { axis P; axis D = 12
  param b : shiftadd_block(3, 4, 7) = "b"
  fn f(x[P, D]) -> [P, D] { return b(x) } }""",
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
    "surm": """import surm.adapted_attention
model m { axis T : time; axis D = 12
  param a : adapted_attention(3, 4, "circulant", 3) = "a", b : adapted_attention(3, 4, "toeplitz", 3) = "b"
  param c : adapted_attention(3, 4, "kronecker", 3) = "c"
  fn circulant(x[T, D]) -> [T, D] { return a(x) }
  fn toeplitz(x[T, D]) -> [T, D] { return b(x) }
  fn kronecker(x[T, D]) -> [T, D] { return c(x) } }""",
    "transformer-mgk": """import transformer-mgk.mgk_attention
model m { axis T : time; axis D = 12
  param a : mgk_attention(3, 4, 2, false) = "a", b : mgk_attention(3, 4, 2, true) = "b"
  fn soft(x[T, D]) -> [T, D] { return a(x) }
  fn hard(x[T, D]) -> [T, D] { return b(x) } }""",
    "umoe": """import umoe.umoe_block
model m { axis T : time; axis D = 12
  param b : umoe_block(12, 5, 4, 2, 6, 3, 10000.0) = "b"
  fn f(x[T, D]) -> [T, D] { return b(x) } }""",
    "urpe": """import urpe.urpe_attention
model m { axis T <= 40 : time; axis D = 12
  param a : urpe_attention(3, 4, 40, false) = "a", b : urpe_attention(3, 4, 40, true) = "b"
  fn full(x[T, D]) -> [T, D] { return a(x) }
  fn causal(x[T, D]) -> [T, D] { return b(x) } }""",
    "wavspa": """import wavspa.wavspa
model m { axis T : time; axis D = 12
  param b : wavspa(12, 3, 4, 2) = "b"
  fn f(x[T, D]) -> [T, D] { return b(x) } }""",
    "xmoe": """import xmoe.xmoe
model m { axis T : time; axis D = 10
  param b : xmoe(10, 4, 6, 0.6) = "b"
  fn f(x[T, D]) -> [T, D] { return b(x) } }""",
}
