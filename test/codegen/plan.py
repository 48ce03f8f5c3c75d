#!/usr/bin/env python3
"""`heddle inspect --plan`: each construct takes the form that is promised, and the elements that are evaluated at two
lengths are those of the promised polynomial.

usage: plan.py HEDDLE WORK_DIR"""
import json
import os
import subprocess
import sys

heddle, work = sys.argv[1:3]
os.makedirs(work, exist_ok=True)

HEAD = "model m {\n  axis T : time\n  axis D = 8, F = 12, H = 2, K = 4, N = 4\n"

# Name, items of the model, the equation, its form, a detail or "", elements at a length or None.
CASES = [
    ("packed", "param w[F, D]\nfn f(x[T, D]) -> [T, F] { return f[t,f] = sum(d) w[f,d] * x[t,d] }",
     "f", "packed product", "", lambda t: t * 8 * 12),
    ("elementwise", "fn f(x[T, D]) -> [T, D] { return f[t,d] = tanh(x[t,d]) }", "f", "elementwise", "",
     lambda t: t * 8),
    ("attention", "fn f(q[T, H, K], c[T, H, K], v[T, H, K]) -> [T, H, K] {\n"
     "s[h,i,j] = sum(k) q[i,h,k] * c[j,h,k]\np[h,i,j] = softmax(j : j <= i) s[h,i,j]\n"
     "return o[i,h,k] = sum(j) p[h,i,j] * v[j,h,k] }", "s", "attention", "kept in a tile", None),
    ("mask", "fn f(q[T, H, K], c[T, H, K], v[T, H, K]) -> [T, H, K] {\n"
     "s[h,i,j] = sum(k) q[i,h,k] * c[j,h,k]\np[h,i,j] = softmax(j : j <= i and i - j < 5) s[h,i,j]\n"
     "return o[i,h,k] = sum(j) p[h,i,j] * v[j,h,k] }", "p.p.sum", "attention", "mask bounds what is visited",
     lambda t: 2 * sum(min(i + 1, 5) for i in range(t))),
    ("running", "fn f(x[T, D]) -> [T, D] { return f[t in T, d] = sum(u : u <= t) x[u,d] }", "f", "elementwise",
     "at each place of T", lambda t: t * 8),
    ("place", "fn f(x[T]) -> [T] : int { return f[t in T] = sum(u : u < t and x[u] > 0) 1 }", "scan", "scan", "", None),
    ("scan", "fn f(x[T, D]) -> [T, D] {\nscan t in T carry s[d in D] = 0 {\ns[d] = s[d] / 2 + x[t,d]\n"
     "f[t,d] = s[d]\n}\nreturn f }", "scan", "scan", "", None),
    ("kept", "param w[F, D], u[D, F]\nfn f(x[T, D]) -> [T, D] {\naxis U = {t in T : x[t,0] > 0}\n"
     "h[t in U, f] = relu(sum(d) w[f,d] * x[t,d])\ny = x\ny[t in U, d] += sum(f) u[d,f] * h[t,f]\nreturn y }",
     "h", "packed product", "members of", lambda t: None),
    ("routed", "param w[N, F, D], u[N, D, F], g[N, D]\nfn f(x[T, D]) -> [T, D] {\n"
     "p[t,n] = sum(d) g[n,d] * x[t,d]\non[t,n] = top(n, k = 2) p[t,n]\nh[t,n,f] = relu(sum(d) w[n,f,d] * x[t,d])\n"
     "return f[t,d] = sum(n, f : on[t,n]) p[t,n] * u[n,d,f] * h[t,n,f] }", "h", "grouped product", "members of",
     lambda t: 2 * t * 12 * 8),
    ("separable", "fn f(q[T, K], c[T, K], v[T, D]) -> [T, D] {\na[i,j] = sum(k) q[i,k] * c[j,k]\n"
     "return f[i,d] = sum(j : j <= i) a[i,j] * v[j,d] }", "f.sum", "elementwise", "at each place of T", lambda t: t * 4 * 8),
    ("separated", "fn f(q[T, K], c[T, K], v[T, D]) -> [T, D] {\n"
     "return f[i,d] = sum(k, j : j < i) q[i,k] * c[j,k] * v[j,d] }", "f", "product", "at each place of T",
     lambda t: t * 4 * 8),
    ("all pairs", "fn f(q[T, K], c[T, K], v[T, D]) -> [T, D] {\n"
     "return f[i,d] = sum(k, j) q[i,k] * c[j,k] * v[j,d] }", "f", "product", "", lambda t: t * 4 * 8),
    ("grouped", "axis E\nfn f(x[T, D], to[T] : int, z[E]) -> [E, D] {\n"
     "return f[e in E, d] = sum(t : to[t] == e) x[t,d] }", "scatter", "scatter", "", lambda t: t * 8),
    ("sliding", "fn f(x[T, D]) -> [T, D] { return f[t in T, d] = sum(u : u <= t and t - u < 3) x[u,d] }", "f", "reduction",
     "mask bounds what is visited", lambda t: 8 * sum(min(i + 1, 3) for i in range(t))),
    ("convolution", "param w[F, D, 3]\nfn f(x[T, D]) -> [T, F] {\n"
     "return f[t in T, o] = sum(i, k in 3) w[o,i,k] * x[t + k - 1, i else 0] }", "f", "packed product", "",
     lambda t: t * 12 * 8 * 3),
    ("toeplitz", "param w[9, D]\nfn f(x[T, D]) -> [T, D] {\n"
     "return f[t in T, d] = sum(u : u <= t) w[min(t - u, 8), d] * x[u,d] }", "f", "reduction",
     "mask bounds what is visited", lambda t: 8 * t * (t + 1) // 2),
    ("latent", "param u[F, D], w[D, F]\nfn f(x[T, D]) -> [T, D] {\n"
     "return f[t,d] = sum(e, g) w[d,g] * u[g,e] * x[t,e] }", "f", "product", "", lambda t: t * 8 * 8),
    ("derived", "param w[F, D], g[F]\nu[f,d] = g[f] * w[f,d] / sqrt(sum(e) w[f,e]^2)\n"
     "fn f(x[T, D]) -> [T, F] { return f[t,f] = sum(d) u[f,d] * x[t,d] }", "f", "packed product", "",
     lambda t: t * 8 * 12),
    ("inverted", "param w[K, K]\nu = inverse(w)\n"
     "fn f(x[T, K]) -> [T, K] { return f[t,k] = sum(m in K) u[k,m] * x[t,m] }", "f", "packed product", "",
     lambda t: t * 4 * 4),
    ("chunks", "axis G = 4, A = 32\nfn f(q[T, G, A], c[T, G, A], v[T, G, A], g[T, G]) -> [T, G, A] {\n"
     "scan t in T carry s[h in G, k in A, u in A] = 0 {\ns[h,k,u] = g[t,h] * s[h,k,u] + c[t,h,k] * v[t,h,u]\n"
     "f[t,h,u] = sum(k) q[t,h,k] * s[h,k,u]\n}\nreturn f }", "s.added", "product", "for 16 places of T",
     lambda t: t // 16 * 16 * 4 * 32 * 32),
    ("sorted", "fn f(x[T]) -> [T] { f[r], at[r] = sort(t -> r) x[t]\nreturn f }", "sort", "sort", "", None),
    ("looped", "param ws[l in 5] : layer = \"ws.{l}\"\nmodule layer { param w[D, D]\nfn (x[T, D]) -> [T, D] {"
     " return y[t,e] = sum(d) w[e,d] * x[t,d] } }\nfn f(x[T, D]) -> [T, D] { for w in ws { x = w(x) }\nreturn x }",
     "ws.y", "packed product", "in a loop", lambda t: 5 * t * 8 * 8),
    ("derived by layer", "param ws[l in 5] : layer = \"ws.{l}\"\nmodule layer { param w[D, D], g[D]\n"
     "u[e,d] = g[e] * w[e,d] / sqrt(sum(c) w[e,c]^2)\n"
     "fn (x[T, D]) -> [T, D] { return y[t,e] = sum(d) u[e,d] * x[t,d] } }\n"
     "fn f(x[T, D]) -> [T, D] { for w in ws { x = w(x) }\nreturn x }",
     "ws.y", "packed product", "in a loop", lambda t: 5 * t * 8 * 8),
    ("inverted by layer", "param ws[l in 5] : layer = \"ws.{l}\"\nmodule layer { param w[D, D]\nu = inverse(w)\n"
     "fn (x[T, D]) -> [T, D] { return y[t,e] = sum(d in D) u[e,d] * x[t,d] } }\n"
     "fn f(x[T, D]) -> [T, D] { for w in ws { x = w(x) }\nreturn x }",
     "ws.y", "packed product", "in a loop", lambda t: 5 * t * 8 * 8),
]


ALONE = ("derived", "inverted", "derived by layer", "inverted by layer")  # the only step: what follows from parameters is evaluated when weights are packed


def plan(path, *words):
    done = subprocess.run([heddle, "inspect", path, "--random-weights", "1", "--plan", *words], capture_output=True,
                          text=True)
    if done.returncode:
        sys.exit(f"{path}:\n{done.stderr}")
    return done.stdout


failed = []
for name, items, equation, form, detail, elements in CASES:
    path = f"{work}/{name.replace(' ', '_')}.heddle"
    with open(path, "w") as file:
        file.write(f"{HEAD}{items}\n}}\n")
    text = plan(path)
    steps = json.loads(plan(path, "--json"))[0]["steps"]
    found = [s for s in steps if s["name"].startswith(equation) and s["form"] == form
             and (not detail or any(detail in d for d in s["details"]))]
    if not found or form not in text:
        failed.append(f"{name}: no `{form}` of `{equation}` with `{detail}` in\n{text}")
        continue
    if name in ALONE and sum(not step["name"].startswith("copy") for step in steps) > 1:
        failed.append(f"{name}: more than one step in\n{text}")
    print(f"{name}: {form}, {found[0]['elements']}")
    for length in (6, 17):
        lengths = ["--length", f"T={length}", "--length", "E=3"]
        steps = json.loads(plan(path, "--json", *lengths))[0]["steps"]
        counted = [s["elements"] for s in steps if s["name"] == found[0]["name"] and s["form"] == form]
        wanted = elements(length) if elements else None
        if wanted is not None and wanted not in counted:
            failed.append(f"{name}: {counted} elements at {length}, promised {wanted}")
if failed:
    sys.exit("\n".join(failed))
