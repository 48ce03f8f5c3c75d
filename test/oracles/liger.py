"""Lan et al. 2025, sections 3.1 and 3.2: S_t = G_t S_{t-1} + phi(k_t) v_t with gates pooled from the keys and softmax features;
the mean of that and of attention in a window."""
import math

import numpy as np

from formulas import decoder, linear, rope, sigmoid, softmax


def inputs(entry, rng, size):
    return {"tokens": rng.integers(0, 19, size)}


def mixer(w, name, c, x):
    heads, pool = c["num_attention_heads"], c["pool"]
    q, k, v = (linear(w, f"{name}.{p}_proj", x).reshape(len(x), heads, -1) for p in "qkv")
    turned_q, turned_k, y = rope(q), rope(k), np.zeros_like(v)
    for h in range(heads):
        state = np.zeros((k.shape[2], v.shape[2]))
        for t in range(len(x)):
            gate = np.zeros(k.shape[2])
            for begin in range(0, k.shape[2], pool):
                gate[begin:begin + pool] = k[t, h, begin:begin + pool].sum() / pool
            state = sigmoid(gate)[:, None] * state + np.outer(softmax(k[t, h]), v[t, h])
            seen = range(max(0, t - c["window"] + 1), t + 1)
            near = softmax(turned_k[seen, h] @ turned_q[t, h] / math.sqrt(k.shape[2])) @ v[seen, h]
            y[t, h] = (softmax(q[t, h]) @ state + near) / 2
    return linear(w, f"{name}.o_proj", y.reshape(len(x), -1))


def logits(w, c, tokens):
    return decoder(w, c, tokens, mixer)
