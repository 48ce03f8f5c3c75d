"""Gao et al. 2022; attention with a memory block after Gao et al. 2020; continuous integrate-and-fire after Dong and Xu
2020, a frame of weight `tail` flushing the last token."""
import numpy as np

from formulas import attention, conv1d, layernorm, linear, relu, sigmoid, sinusoid

RENAMED = {"encoder.encoders.-1": "encoder.encoders0.0"}  # the first layer's other name


def inputs(entry, rng, size):
    return {"h": rng.standard_normal((size, 12))} if entry == "acoustic" else {"x": rng.standard_normal((size, 10))}


def memory(w, name, v):
    kernel = w[name].reshape(v.shape[1], -1)  # [D, taps]
    taps = kernel.shape[1]
    y = v.copy()
    for t in range(len(v)):
        for r in range(taps):
            if 0 <= t + r - (taps - 1) // 2 < len(v):
                y[t] += kernel[:, r] * v[t + r - (taps - 1) // 2]
    return y


def encode(w, c, x):
    x = x * np.sqrt(c["d_model"]) + sinusoid(len(x), c["input_size"])
    for l in range(c["enc_layers"]):
        name = "encoder.encoders0.0" if l == 0 else f"encoder.encoders.{l - 1}"
        z = linear(w, f"{name}.self_attn.linear_q_k_v", layernorm(w, f"{name}.norm1", x, 1e-12))
        q, k, v = np.split(z, 3, axis=1)
        a = linear(w, f"{name}.self_attn.linear_out", attention(q, k, v, c["heads"])[0])
        a = a + memory(w, f"{name}.self_attn.fsmn_block.weight", v)
        x = x + a if l else a
        inner = relu(linear(w, f"{name}.feed_forward.w_1", layernorm(w, f"{name}.norm2", x, 1e-12)))
        x = x + linear(w, f"{name}.feed_forward.w_2", inner)
    return layernorm(w, "encoder.after_norm", x, 1e-12)


def acoustic(w, c, h):
    g = relu(conv1d(w, "predictor.cif_conv1d", h, 1, 1))
    alpha = list(sigmoid(linear(w, "predictor.cif_output", g)[:, 0])) + [0.45]
    frames = list(h) + [np.zeros(h.shape[1])]
    tokens, weight, token = [], 0.0, np.zeros(h.shape[1])
    for a, frame in zip(alpha, frames):
        if weight + a < 1.0:
            weight, token = weight + a, token + a * frame
            continue
        part = 1.0 - weight
        tokens.append(token + part * frame)
        weight, token = a - part, (a - part) * frame
    return np.array(tokens).reshape(len(tokens), h.shape[1])


def feed_forward(w, name, x):
    inner = relu(linear(w, f"{name}.w_1", x))
    return layernorm(w, f"{name}.norm", inner) @ w[f"{name}.w_2.weight"].T


def recognise(w, c, x):
    h = encode(w, c, x)
    y = acoustic(w, c, h)
    for l in range(c["dec_layers"]):
        name = f"decoder.decoders.{l}"
        f = layernorm(w, f"{name}.norm2", feed_forward(w, f"{name}.feed_forward", layernorm(w, f"{name}.norm1", y)))
        u = y + memory(w, f"{name}.self_attn.fsmn_block.weight", f)
        q = linear(w, f"{name}.src_attn.linear_q", layernorm(w, f"{name}.norm3", u))
        k, v = np.split(linear(w, f"{name}.src_attn.linear_k_v", h), 2, axis=1)
        y = u + linear(w, f"{name}.src_attn.linear_out", attention(q, k, v, c["heads"])[0])
    last = feed_forward(w, "decoder.decoders3.0.feed_forward", layernorm(w, "decoder.decoders3.0.norm1", y))
    return linear(w, "decoder.output_layer", layernorm(w, "decoder.after_norm", last))
