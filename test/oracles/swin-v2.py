"""Liu et al. 2021: windows of cosine attention, every second block shifted, positions from a small network of log-spaced
distances, norms after the branches."""
import math

import numpy as np

from formulas import gelu, layernorm, linear, relu, sigmoid, softmax


def inputs(entry, rng, size):
    return {"pixels": rng.standard_normal((3, 2 * size, 2 * size + 4))}


def position_bias(w, name, window, trained, heads):
    table = np.zeros((heads, 2 * window - 1, 2 * window - 1))
    span = (trained if trained else window) - 1
    spaced = lambda d: math.copysign(math.log2(1 + 8 * abs(d) / span) / 3, d)
    for dy in range(1 - window, window):
        for dx in range(1 - window, window):
            hidden = relu(linear(w, f"{name}.0", np.array([spaced(dy), spaced(dx)])))
            table[:, dy + window - 1, dx + window - 1] = 16 * sigmoid(hidden @ w[f"{name}.2.weight"].T)
    return table


def block(w, name, x, heads, window, shift, trained):
    height, width, size = x.shape
    rows, columns = math.ceil(height / window) * window, math.ceil(width / window) * window
    padded = np.zeros((rows, columns, size))
    padded[:height, :width] = x
    rolled = np.roll(padded, (-shift, -shift), (0, 1))
    part = lambda at, length: int(at >= length - window) + int(at >= length - shift)
    out, attn = np.zeros_like(rolled), f"{name}.attention.self"
    bias = position_bias(w, f"{attn}.continuous_position_bias_mlp", window, trained, heads)
    scale = np.exp(np.minimum(w[f"{attn}.logit_scale"].reshape(-1), math.log(100)))
    for y in range(0, rows, window):
        for z in range(0, columns, window):
            places = [(y + a, z + b) for a in range(window) for b in range(window)]
            tokens = np.array([rolled[p] for p in places])
            q, v = linear(w, f"{attn}.query", tokens), linear(w, f"{attn}.value", tokens)
            k = linear(w, f"{attn}.key", tokens)
            width_of = size // heads
            result = np.zeros_like(tokens)
            for h in range(heads):
                cut = slice(h * width_of, (h + 1) * width_of)
                unit = lambda a: a / np.maximum(np.linalg.norm(a, axis=1, keepdims=True), 1e-12)
                scores = scale[h] * (unit(q[:, cut]) @ unit(k[:, cut]).T)
                for i, (iy, ix) in enumerate(places):
                    for j, (jy, jx) in enumerate(places):
                        scores[i, j] += bias[h, iy - jy + window - 1, ix - jx + window - 1]
                        same = part(iy, rows) == part(jy, rows) and part(ix, columns) == part(jx, columns)
                        scores[i, j] = scores[i, j] if same else -np.inf
                result[:, cut] = softmax(scores) @ v[:, cut]
            for p, value in zip(places, linear(w, f"{name}.attention.output.dense", result)):
                out[p] = value
    back = np.roll(out, (shift, shift), (0, 1))[:height, :width]
    x = x + layernorm(w, f"{name}.layernorm_before", back)
    inner = gelu(linear(w, f"{name}.intermediate.dense", x))
    return x + layernorm(w, f"{name}.layernorm_after", linear(w, f"{name}.output.dense", inner))


def logits(w, c, pixels):
    size, prefix = c["patch_size"], "swinv2.embeddings."
    kernel = w[f"{prefix}patch_embeddings.projection.weight"].reshape(-1, 3, size, size)
    height, width = pixels.shape[1] // size, pixels.shape[2] // size
    x = np.zeros((height, width, len(kernel)))
    for i in range(height):
        for j in range(width):
            patch = pixels[:, i * size:(i + 1) * size, j * size:(j + 1) * size]
            x[i, j] = (kernel * patch).sum((1, 2, 3)) + w[f"{prefix}patch_embeddings.projection.bias"]
    x = layernorm(w, f"{prefix}norm", x)
    for s, depth in enumerate(c["depths"]):
        full = c["image_size"] // (size * 2 ** s)
        window = min(c["window_size"], full)
        shift = 0 if full <= c["window_size"] else c["window_size"] // 2
        for b in range(depth):
            x = block(w, f"swinv2.encoder.layers.{s}.blocks.{b}", x, c["num_heads"][s], window, b % 2 * shift,
                      c["pretrained_window_sizes"][s])
        if s + 1 < len(c["depths"]):
            even = np.zeros((x.shape[0] + x.shape[0] % 2, x.shape[1] + x.shape[1] % 2, x.shape[2]))
            even[:x.shape[0], :x.shape[1]] = x
            joined = np.concatenate([even[a::2, b::2] for b in (0, 1) for a in (0, 1)], 2)
            name = f"swinv2.encoder.layers.{s}.downsample"
            x = layernorm(w, f"{name}.norm", joined @ w[f"{name}.reduction.weight"].T)
    return linear(w, "classifier", layernorm(w, "swinv2.layernorm", x).reshape(-1, x.shape[2]).mean(0))
