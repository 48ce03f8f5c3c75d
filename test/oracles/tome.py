"""Bolya et al. 2022: bipartite soft matching. Even tokens find their most similar odd one by the keys of all heads; the
r best pairs become one token each, the mean weighted by sizes."""
import numpy as np

from formulas import attention, gelu, layernorm, linear, patches


def inputs(entry, rng, size):
    if entry == "logits":
        return {"image": rng.standard_normal((3, 12, 12))}
    return {"x": rng.standard_normal((size, 12)), "size": rng.integers(1, 4, size).astype(float),
            "key": rng.standard_normal((size, 4))}


def join(x, size, key, r):
    even, odd = list(range(0, len(x), 2)), list(range(1, len(x), 2))
    unit = key / np.linalg.norm(key, axis=1, keepdims=True)
    best = {}
    for i in even[1:]:  # the class token stays
        similar = [unit[i] @ unit[j] for j in odd]
        best[i] = (max(similar), odd[int(np.argmax(similar))])
    gone = sorted(best, key=lambda i: (-best[i][0], i))[:min(r, (len(x) - 1) // 2)]
    total, count = x * size[:, None], size.copy()
    for i in gone:
        total[best[i][1]] += x[i] * size[i]
        count[best[i][1]] += size[i]
    left = [i for i in even if i not in gone] + odd
    return total[left] / count[left][:, None], count[left]


def merge(w, c, x, size, key):
    y, n = join(x, size, key, c["r"])
    return {"y": y, "size": n}


def logits(w, c, image):
    x = patches(w, "patch_embed.", image, c["patch"])
    size, heads = np.ones(len(x)), c["num_heads"]
    for l in range(c["num_layers"]):
        name = f"blocks.{l}"
        q, k, v = np.split(linear(w, f"{name}.attn.qkv", layernorm(w, f"{name}.norm1", x)), 3, axis=1)
        x = x + linear(w, f"{name}.attn.proj", attention(q, k, v, heads, bias=np.log(size))[0])
        x, size = join(x, size, k.reshape(len(k), heads, -1).mean(1), c["r"])
        x = x + linear(w, f"{name}.mlp.fc2", gelu(linear(w, f"{name}.mlp.fc1", layernorm(w, f"{name}.norm2", x))))
    return linear(w, "head", layernorm(w, "norm", x)[0])
