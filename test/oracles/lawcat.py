"""Liu et al. 2025: causal depthwise convolutions of queries and keys, then a gated linear attention whose values are
divided by the gated sum of the keys; features elu + 1 after Katharopoulos et al. 2020, gates after Yang et al. 2024."""
import numpy as np

from formulas import linear, rmsnorm, sigmoid, silu


def inputs(entry, rng, size):
    return {"tokens": rng.integers(0, 19, size)}


def convolve(x, taps):
    """x [T, D], taps [D, A]: the last tap is the present."""
    y = np.zeros_like(x)
    for t in range(len(x)):
        for a in range(taps.shape[1]):
            if t + a - taps.shape[1] + 1 >= 0:
                y[t] += taps[:, a] * x[t + a - taps.shape[1] + 1]
    return np.where(y > 0, y, np.exp(np.minimum(y, 0)) - 1) + 1


def mixer(w, name, c, x):
    heads, size = c["num_attention_heads"], c["hidden_size"] // c["num_attention_heads"]
    part = lambda a: a.reshape(len(a), heads, size)
    q, k = (part(convolve(linear(w, f"{name}.{p}_proj", x), w[f"{name}.{p}_conv.weight"].reshape(heads * size, -1)))
            for p in "qk")
    v, gate = part(linear(w, f"{name}.v_proj", x)), sigmoid(linear(w, f"{name}.g_proj", x)) ** (1 / 16)
    o = np.zeros_like(v)
    for h in range(heads):
        state, total = np.zeros((size, size)), np.zeros(size)
        for t in range(len(x)):
            state = gate[t, h] * state + np.outer(k[t, h], v[t, h])
            total = gate[t, h] * total + k[t, h]
            o[t, h] = q[t, h] @ state / (q[t, h] @ total)
    return linear(w, f"{name}.o_proj", o.reshape(len(x), -1))


def logits(w, c, tokens):
    x = w["model.embed_tokens.weight"][tokens]
    for l in range(c["num_hidden_layers"]):
        name = f"model.layers.{l}"
        x = x + mixer(w, f"{name}.self_attn", c, rmsnorm(x, w[f"{name}.input_layernorm.weight"], 1e-5))
        n = rmsnorm(x, w[f"{name}.post_attention_layernorm.weight"], 1e-5)
        inner = silu(linear(w, f"{name}.mlp.gate_proj", n)) * linear(w, f"{name}.mlp.up_proj", n)
        x = x + linear(w, f"{name}.mlp.down_proj", inner)
    return linear(w, "lm_head", rmsnorm(x, w["model.norm.weight"], 1e-5))
