"""Parts that many papers share, in float64 and one vector at a time. Weights are looked up by their stored names."""
import math

import numpy as np

erf = np.vectorize(math.erf, otypes=[float])


def relu(x):
    return np.maximum(x, 0)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def silu(x):
    return x * sigmoid(x)


def gelu(x):
    return x / 2 * (1 + erf(x / math.sqrt(2)))


def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def softmax(z):
    """Over the last axis."""
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def best(values, count):
    """Places of the largest, best first, the lower place of equal ones first."""
    return [int(i) for i in np.argsort(-np.asarray(values), kind="stable")[:max(count, 0)]]


def l2norm(x):
    return x / np.maximum(np.linalg.norm(x, axis=-1, keepdims=True), 1e-12)


def rope(x, places=None, theta=10000.0, neighbours=False):
    """Su et al. 2021, over the first and last axis: pairs half a vector apart, or next to each other."""
    y, size = x.copy(), x.shape[-1]
    for row, t in enumerate(range(len(x)) if places is None else places):
        for m in range(size // 2):
            a, b = (2 * m, 2 * m + 1) if neighbours else (m, m + size // 2)
            angle = t * theta ** (-2 * m / size)
            y[row, ..., a] = x[row, ..., a] * math.cos(angle) - x[row, ..., b] * math.sin(angle)
            y[row, ..., b] = x[row, ..., b] * math.cos(angle) + x[row, ..., a] * math.sin(angle)
    return y


def llama_attention(w, name, x, heads, groups, theta=10000.0, visible=lambda h, i, j: True, out="o_proj"):
    """Touvron et al. 2023: rotary positions, groups of heads that share keys and values, earlier places that are visible."""
    split = lambda part, n: linear(w, f"{name}.{part}", x).reshape(len(x), n, -1)
    q, k, v = rope(split("q_proj", heads), theta=theta), rope(split("k_proj", groups), theta=theta), split("v_proj", groups)
    y = np.zeros((len(x), heads, v.shape[2]))
    for h in range(heads):
        g = h * groups // heads
        for i in range(len(x)):
            seen = [j for j in range(i + 1) if visible(h, i, j)]
            y[i, h] = softmax(k[seen, g] @ q[i, h] / math.sqrt(k.shape[2])) @ v[seen, g]
    return linear(w, f"{name}.{out}", y.reshape(len(x), -1))


def swiglu(w, name, x):
    return linear(w, f"{name}.down_proj", silu(linear(w, f"{name}.gate_proj", x)) * linear(w, f"{name}.up_proj", x))


def mlp(w, name, x, act, up="fc1", down="fc2"):
    return linear(w, f"{name}{down}", act(linear(w, f"{name}{up}", x)))


def linear(w, name, x):
    y = x @ w[f"{name}.weight"].reshape(-1, x.shape[-1]).T
    return y + w[f"{name}.bias"].reshape(-1) if f"{name}.bias" in w else y


def layernorm(w, name, x, eps=1e-5):
    centred = x - x.mean(-1, keepdims=True)
    y = centred / np.sqrt((centred ** 2).mean(-1, keepdims=True) + eps) * w[f"{name}.weight"]
    return y + w[f"{name}.bias"]


def batchnorm(w, name, x, eps=1e-5):
    scale = w[f"{name}.weight"] / np.sqrt(w[f"{name}.running_var"] + eps)
    return (x - w[f"{name}.running_mean"]) * scale + w[f"{name}.bias"]


def rmsnorm(x, weight, eps):
    return x / np.sqrt((x ** 2).mean(-1, keepdims=True) + eps) * weight


def conv1d(w, name, x, before, after):
    """x [T, I]; weights [O, I, K]."""
    kernel = w[f"{name}.weight"].reshape(len(w[f"{name}.bias"]), x.shape[1], -1)
    padded = np.concatenate([np.zeros((before, x.shape[1])), x, np.zeros((after, x.shape[1]))])
    rows = [sum(kernel[:, :, k] @ padded[t + k] for k in range(kernel.shape[2]))
            for t in range(len(padded) - kernel.shape[2] + 1)]
    return np.array(rows).reshape(len(rows), len(kernel)) + w[f"{name}.bias"]


def attention(q, k, v, heads, causal=False, bias=None):
    """q [T, D], k and v [S, D]: scaled dot products head by head. Also gives the probabilities [heads, T, S]."""
    size = q.shape[1] // heads
    result, weights = np.zeros((len(q), v.shape[1])), np.zeros((heads, len(q), len(k)))
    for h in range(heads):
        part = slice(h * size, (h + 1) * size)
        scores = q[:, part] @ k[:, part].T / math.sqrt(size)
        if bias is not None:
            scores = scores + bias
        for i in range(len(q)):
            row = scores[i, :i + 1] if causal else scores[i]
            weights[h, i, :len(row)] = softmax(row) if len(row) else 0
        result[:, part] = weights[h] @ v[:, part]
    return result, weights


def mha(w, name, x, keys, values, heads, causal=False):
    q, k, v = (linear(w, f"{name}.{p}_proj", a) for p, a in (("q", x), ("k", keys), ("v", values)))
    return linear(w, f"{name}.out_proj", attention(q, k, v, heads, causal)[0])


def sinusoid(length, width):
    """Vaswani et al. 2017: sines at even features, cosines at odd ones."""
    table = np.zeros((length, width))
    for t in range(length):
        for d in range(width):
            angle = t / 10000 ** ((d - d % 2) / width)
            table[t, d] = math.cos(angle) if d % 2 else math.sin(angle)
    return table


def patches(w, prefix, image, size):
    """[C, Y, X] to a class token, where there is one, and one row a patch, with positions; Dosovitskiy et al. 2020."""
    kernel = w[f"{prefix}proj.weight"]
    rows = [w[f"{prefix}cls_token"].reshape(-1)] if f"{prefix}cls_token" in w else []
    for y in range(0, image.shape[1], size):
        for x in range(0, image.shape[2], size):
            patch = image[:, y:y + size, x:x + size]
            rows.append((kernel * patch).sum((1, 2, 3)) + w[f"{prefix}proj.bias"])
    return np.array(rows) + w[f"{prefix}pos_embed"].reshape(-1, len(kernel))


def decoder(w, c, tokens, mixer):
    """Logits of a decoder under Llama's names, with `mixer` in the place of attention."""
    x = w["model.embed_tokens.weight"][tokens]
    for l in range(c["num_hidden_layers"]):
        name = f"model.layers.{l}"
        x = x + mixer(w, f"{name}.self_attn", c, rmsnorm(x, w[f"{name}.input_layernorm.weight"], 1e-5))
        x = x + swiglu(w, f"{name}.mlp", rmsnorm(x, w[f"{name}.post_attention_layernorm.weight"], 1e-5))
    return linear(w, "lm_head", rmsnorm(x, w["model.norm.weight"], 1e-5))
