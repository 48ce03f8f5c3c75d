"""Han et al. 2023, section 3: a lambda-shaped mask (the first tokens and a window), distances limited to the window: beyond it
the query is turned as at that distance from a key at place 0."""
import math

import numpy as np

from formulas import decoder, linear, rope, softmax


def inputs(entry, rng, size):
    return {"tokens": rng.integers(0, 19, size)}


def mixer(w, name, c, x):
    heads, groups = c["num_attention_heads"], c["num_key_value_heads"]
    split = lambda part, n: linear(w, f"{name}.{part}", x).reshape(len(x), n, -1)
    q, k, v = split("q_proj", heads), split("k_proj", groups), split("v_proj", groups)
    y = np.zeros((len(x), heads, v.shape[2]))
    for h in range(heads):
        g = h * groups // heads
        for i in range(len(x)):
            seen = [j for j in range(i + 1) if j < c["first"] or i - j < c["window"]]
            scores = []
            for j in seen:
                distance = min(i - j, c["window"])
                turned = rope(q[i:i + 1, h], [distance])[0]
                scores.append(turned @ k[j, g] / math.sqrt(k.shape[2]))
            y[i, h] = softmax(np.array(scores)) @ v[seen, g]
    return linear(w, f"{name}.o_proj", y.reshape(len(x), -1))


def logits(w, c, tokens):
    return decoder(w, c, tokens, mixer)
