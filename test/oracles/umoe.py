"""Yang et al. 2025 (UMoE): y = sum over the chosen experts of g W_down silu(W_up m), where m is what attention mixes of the hidden
states for that expert (pre-mixing attention), and the hidden state itself in the FFN layer; the same experts in both."""
import numpy as np

from formulas import best, rmsnorm, rope, silu, softmax

ACTIVE = 2


def inputs(entry, rng, size):
    return {"x": rng.standard_normal((size, 12))}


def chosen(router, row):
    p = softmax(router @ row)
    return [(e, p[e]) for e in best(p, ACTIVE)]


def expert(w, e, m):
    return w[f"b.experts.{e}.down.weight"] @ silu(w[f"b.experts.{e}.up.weight"] @ m)


def f(w, c, x):
    n = rmsnorm(x, w["b.attn_norm.weight"], 1e-5)
    keys = rope((n @ w["b.attn.k_proj.weight"].T)[:, None])[:, 0]
    x = x.copy()
    for t in range(len(x)):
        for e, g in chosen(w["b.attn.router.weight"], n[t]):
            q = w["b.attn.q_proj.weight"] @ n[t] + w[f"b.attn.experts.{e}.q_b.weight"] @ (
                w[f"b.attn.experts.{e}.q_a.weight"] @ n[t])
            q = rope(q[None, None], [t])[0, 0]
            a = softmax(keys[:t + 1] @ q / np.sqrt(len(q)))
            x[t] += g * expert(w, e, a @ n[:t + 1])
    n = rmsnorm(x, w["b.ffn_norm.weight"], 1e-5)
    for t in range(len(x)):
        x[t] = x[t] + sum(g * expert(w, e, n[t]) for e, g in chosen(w["b.ffn.router.weight"], n[t]))
    return x
