"""Yu et al. 2022, section 3 and figure 2: MetaFormer blocks with average pooling, in a pyramid of four stages."""
import numpy as np

from formulas import gelu, linear


def inputs(entry, rng, size):
    return {"pixels": rng.standard_normal((3, 8 * size, 8 * size + 12))}


def norm(w, name, x):
    return (x - x.mean()) / np.sqrt(x.var() + 1e-5) * w[f"{name}.weight"] + w[f"{name}.bias"]


def convolve(w, name, x, size, stride, pad):
    kernel = w[f"{name}.weight"].reshape(len(w[f"{name}.bias"]), x.shape[2], size, size)
    padded = np.pad(x, ((pad, pad), (pad, pad), (0, 0)))
    rows, columns = ((n + 2 * pad - size) // stride + 1 for n in x.shape[:2])
    y = np.zeros((rows, columns, len(kernel)))
    for i in range(rows):
        for j in range(columns):
            window = padded[i * stride:i * stride + size, j * stride:j * stride + size].transpose(2, 0, 1)
            y[i, j] = (kernel * window).sum((1, 2, 3))
    return y + w[f"{name}.bias"]


def pool(x, size):
    y, reach = np.zeros_like(x), size // 2
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            y[i, j] = x[max(i - reach, 0):i + reach + 1, max(j - reach, 0):j + reach + 1].mean((0, 1))
    return y


def logits(w, c, pixels):
    x = pixels.transpose(1, 2, 0)
    for s, depth in enumerate(c["depths"]):
        name = f"poolformer.encoder.patch_embeddings.{s}.projection"
        x = convolve(w, name, x, c["patch_sizes"][s], c["strides"][s], c["padding"][s])
        for b in range(depth):
            name = f"poolformer.encoder.block.{s}.{b}"
            n = norm(w, f"{name}.before_norm", x)
            x = x + w[f"{name}.layer_scale_1"] * (pool(n, c["pool_size"]) - n)
            inner = gelu(linear(w, f"{name}.output.conv1", norm(w, f"{name}.after_norm", x)))
            x = x + w[f"{name}.layer_scale_2"] * linear(w, f"{name}.output.conv2", inner)
    return linear(w, "classifier", norm(w, "norm", x).mean((0, 1)))
