"""Shukor et al. 2023: the class tokens of a frozen ViT's last layers, through one shared linear, stand before the text in
successive layers of a frozen language model, behind a soft prompt. Touvron et al. 2023; Dosovitskiy et al. 2020."""
import numpy as np

from formulas import attention, gelu, layernorm, linear, mha, patches, rmsnorm, silu


def inputs(entry, rng, size):
    image = {"image": rng.standard_normal((3, 12, 12))}
    return image if entry == "taps_of" else {"tokens": rng.integers(0, 23, size), **image}


def taps_of(w, c, image):
    v, prefix = c["vision_config"], "model_vision."
    x, rows = patches(w, prefix, image, v["patch_size"]), []
    for l in range(v["num_hidden_layers"]):
        name = f"{prefix}blocks.{l}"
        n = layernorm(w, f"{name}.norm1", x)
        x = x + mha(w, f"{name}.attn", n, n, n, v["num_attention_heads"])
        x = x + linear(w, f"{name}.mlp.fc2", gelu(linear(w, f"{name}.mlp.fc1", layernorm(w, f"{name}.norm2", x))))
        if l >= v["num_hidden_layers"] - c["taps"]:
            rows.append(x[0])
    return linear(w, "connector", np.array(rows))


def rotated(x, heads):
    """Rotary positions: pairs half a head apart."""
    size = x.shape[1] // heads
    y = x.copy()
    for t in range(len(x)):
        for h in range(heads):
            for m in range(size // 2):
                angle, a, b = t * 10000.0 ** (-2 * m / size), h * size + m, h * size + m + size // 2
                y[t, a] = x[t, a] * np.cos(angle) - x[t, b] * np.sin(angle)
                y[t, b] = x[t, b] * np.cos(angle) + x[t, a] * np.sin(angle)
    return y


def logits(w, c, tokens, image):
    t, prefix = c["text_config"], "model_text.model."
    image_rows, heads, groups = taps_of(w, c, image), t["num_attention_heads"], t["num_key_value_heads"]
    embedded = w[f"{prefix}embed_tokens.weight"][tokens]
    x = np.concatenate([w["prompt_embed"], embedded[:0], np.zeros((1, embedded.shape[1])), embedded])
    size = x.shape[1] // heads
    x[c["prompt_len"]] = 0
    for l in range(t["num_hidden_layers"]):
        if c["first"] <= l < c["first"] + c["taps"]:
            x[c["prompt_len"]] = image_rows[l - c["first"]]
        name = f"{prefix}layers.{l}"
        n = rmsnorm(x, w[f"{name}.input_layernorm.weight"], 1e-5)
        q = rotated(linear(w, f"{name}.self_attn.q_proj", n), heads)
        k = rotated(linear(w, f"{name}.self_attn.k_proj", n), groups)
        v = linear(w, f"{name}.self_attn.v_proj", n)
        spread = lambda a: np.repeat(a.reshape(len(a), groups, size), heads // groups, axis=1).reshape(len(a), -1)
        x = x + linear(w, f"{name}.self_attn.o_proj", attention(q, spread(k), spread(v), heads, causal=True)[0])
        n = rmsnorm(x, w[f"{name}.post_attention_layernorm.weight"], 1e-5)
        inner = silu(linear(w, f"{name}.mlp.gate_proj", n)) * linear(w, f"{name}.mlp.up_proj", n)
        x = x + linear(w, f"{name}.mlp.down_proj", inner)
    text = rmsnorm(x[c["prompt_len"] + 1:], w[f"{prefix}norm.weight"], 1e-5)
    return linear(w, "model_text.lm_head", text)
