"""Li et al. 2018: phonemes to mel frames, one at a time until the stop probability is above a half, then a post-net."""
import numpy as np

from formulas import batchnorm, conv1d, layernorm, linear, mha, relu, sigmoid, sinusoid


def inputs(entry, rng, size):
    text = {"text": rng.integers(0, 11, size)}
    if entry == "decode":
        return {"y": rng.standard_normal((size, 5)), "m": rng.standard_normal((size + 2, 12))}
    return {"y": rng.standard_normal((size, 5))} if entry == "refine" else text


def block(w, name, x):
    return batchnorm(w, f"{name}.bn", conv1d(w, f"{name}.conv", x, 2, 2))


def feed_forward(w, name, x):
    return linear(w, f"{name}.fc2", relu(linear(w, f"{name}.fc1", x)))


def encode(w, c, text):
    x = w["embed.weight"][text]
    for n in range(3):
        x = relu(block(w, f"encoder_prenet.{n}", x))
    x = linear(w, "encoder_prenet.proj", x) + w["enc_alpha"] * sinusoid(*x.shape)
    for l in range(c["num_layers"]):
        name = f"encoder.{l}"
        x = layernorm(w, f"{name}.norm1", x + mha(w, f"{name}.self_attn", x, x, x, c["heads"]))
        x = layernorm(w, f"{name}.norm2", x + feed_forward(w, name, x))
    return x


def decode(w, c, y, m):
    x = np.concatenate([np.zeros((1, c["mels"])), y])[:len(y)]
    for n in range(3):
        x = linear(w, f"decoder_prenet.{n}", x)
        x = relu(x) if n < 2 else x
    x = x + w["dec_alpha"] * sinusoid(*x.shape)
    for l in range(c["num_layers"]):
        name = f"decoder.{l}"
        x = layernorm(w, f"{name}.norm1", x + mha(w, f"{name}.self_attn", x, x, x, c["heads"], causal=True))
        x = layernorm(w, f"{name}.norm2", x + mha(w, f"{name}.multihead_attn", x, m, m, c["heads"]))
        x = layernorm(w, f"{name}.norm3", x + feed_forward(w, name, x))
    return {"frames": linear(w, "mel_linear", x), "halt": sigmoid(linear(w, "stop_linear", x)[:, 0])}


def refine(w, c, y):
    x = y
    for p in range(5):
        x = block(w, f"postnet.{p}", x)
        x = np.tanh(x) if p < 4 else x
    return y + x


def speak(w, c, text):
    m, frames = encode(w, c, text), np.zeros((0, c["mels"]))
    while len(frames) < c["max_frames"]:
        row = decode(w, c, np.concatenate([frames, np.zeros((1, c["mels"]))]), m)
        frames = np.concatenate([frames, row["frames"][-1:]])
        if row["halt"][-1] > c["stop_at"]:
            break
    return refine(w, c, frames)
