#!/usr/bin/env python3
"""Random descriptions: equations, guards, defaults, scans, sorts, scatters, branches and loops over random axes, compared
with the interpreter by `heddle verify` on ragged batches, and pass by pass. Deterministic for a seed.

usage: fuzz.py HEDDLE WORK_DIR COUNT [FIRST_SEED]"""
import os
import random
import subprocess
import sys

heddle, work, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
first = int(sys.argv[4]) if len(sys.argv) > 4 else 1
STATIC = {"A": 1, "B": 3, "C": 5, "D": 16, "E": 19}
AXES = ["T", "S", *STATIC]


class Maker:
    """One function; `tensors` maps names to their axes. Values stay of the order of 1."""

    def __init__(self, rng):
        self.rng = rng
        self.lines = []
        self.tensors = {}
        self.names = 0

    def name(self):
        self.names += 1
        return f"v{self.names}"

    def axes(self, most=3):
        return [self.rng.choice(AXES) for _ in range(self.rng.randint(0, most))]

    def variables(self, axes):
        return [f"{chr(ord('i') + k)}" for k in range(len(axes))]

    def read(self, scope):
        """A read of some tensor at variables of `scope` (variable -> axis), shifted ones with a default."""
        rng = self.rng
        usable = [n for n, axes in self.tensors.items() if all(a in scope.values() for a in axes)]
        if not usable or rng.random() < 0.1:
            return f"{rng.uniform(-1, 1):.2f}"
        name = rng.choice(usable)
        indices, safe = [], True
        for axis in self.tensors[name]:
            variable = rng.choice([v for v, a in scope.items() if a == axis])
            if rng.random() < 0.15:
                shift = rng.choice(["- 1", "+ 1", "- 3", "+ 2"])
                indices.append(f"{variable} {shift}")
                safe = False
            else:
                indices.append(variable)
        if not indices:
            return name
        return f"{name}[{', '.join(indices)}{'' if safe else f' else {rng.uniform(-1, 1):.2f}'}]"

    def expression(self, scope, depth=2):
        rng = self.rng
        if depth == 0 or rng.random() < 0.2:
            return self.read(scope)
        a, b = self.expression(scope, depth - 1), self.expression(scope, depth - 1)
        kind = rng.choice(["+", "-", "*", "tanh", "where", "sigmoid", "max", "relu"])
        if kind in "+-*":
            return f"({a} {kind} {b})"
        if kind == "where":
            return f"({a} where {self.guard(scope)} else {b})"
        if kind == "max":
            return f"max({a}, {b})"
        return f"{kind}({a} + {b})"

    def guard(self, scope):
        """A condition on places only: rounding decides nothing."""
        rng = self.rng
        if not scope:
            return "true"
        v, w = rng.choice(list(scope)), rng.choice(list(scope))
        return rng.choice([f"{v} <= {w}", f"{v} % 2 == 0", f"{v} < {w} + 2", f"{v} != {w}", f"{v} >= 1"])

    def left(self, name, axes, variables):
        return name + (f"[{', '.join(f'{v} in {a}' for v, a in zip(variables, axes))}]" if axes else "")

    def element(self):
        name, axes = self.name(), self.axes()
        variables = self.variables(axes)
        self.lines.append(f"{self.left(name, axes, variables)} = 1.0 * {self.expression(dict(zip(variables, axes)))}")
        self.tensors[name] = axes

    def reduction(self):
        rng = self.rng
        name, axes = self.name(), self.axes(2)
        variables = self.variables(axes)
        scope = dict(zip(variables, axes))
        bound = {f"r{k}": rng.choice(AXES) for k in range(rng.randint(1, 2))}
        inner = {**scope, **bound}
        guard = f" : {self.guard(inner)}" if rng.random() < 0.5 else ""
        names = ", ".join(f"{v} in {a}" for v, a in bound.items())
        call = rng.choice(["sum", "max", "min"])
        body = f"{self.expression(inner)} + 0.1 * {self.read(inner)}"
        reduced = f"({call}({names}{guard}) ({body}))"
        value = f"tanh(0.1 * {reduced})" if call == "sum" else f"clamp({reduced}, -3, 3)"
        self.lines.append(f"{self.left(name, axes, variables)} = {value}")
        self.tensors[name] = axes

    def scan(self):
        rng = self.rng
        over, axes = rng.choice(AXES), self.axes(2)
        if over in axes:
            return
        carry, out = self.name(), self.name()
        variables = self.variables(axes)
        scope = dict(zip(variables, axes))
        plain = f"{carry}[{', '.join(variables)}]" if axes else carry
        inner = {**scope, "t": over}
        lines = [f"scan t in {over}{' reverse' if rng.random() < 0.3 else ''} carry "
                 f"{self.left(carry, axes, variables)} = {rng.uniform(-1, 1):.2f} {{"]
        value = plain
        if axes and rng.random() < 0.5:
            local = self.name()
            lines.append(f"  {self.left(local, axes, variables)} = tanh({plain} + {self.expression(inner, 1)})")
            value = f"{local}[{', '.join(variables)}]"
            if rng.random() < 0.5:
                lines.append(f"  {local} = {local} * 0.5")
        lines.append(f"  {self.left(carry, axes, variables)} = 0.5 * {plain} + tanh({value} + {self.expression(inner, 1)})")
        lines.append(f"  {out}[{', '.join(['t', *[f'{v} in {a}' for v, a in zip(variables, axes)]])}] = {plain} + "
                     f"{self.expression(inner, 1)}")
        lines.append("}")
        self.lines += lines
        self.tensors[out] = [over, *axes]
        if rng.random() < 0.5:
            self.tensors[carry] = axes

    def order(self):
        usable = [(n, a) for n, a in self.tensors.items() if a and len(set(a)) == len(a)]
        if not usable:
            return
        source, axes = self.rng.choice(usable)
        place = self.rng.randrange(len(axes))
        variables = self.variables(axes)
        made = list(variables)
        made[place] = "z"
        name, at = self.name(), self.name()
        given = ", ".join(f"{v} in {a}" for v, a in zip(made, axes))
        # Whole numbers: rounding does not decide an order, and there are ties.
        self.lines.append(f"{self.left('k' + name, axes, variables)} = {self.rng.choice(variables)} * 3 % 4 - "
                          f"{variables[place]} % 3")
        self.lines.append(f"{name}[{given}], {at}[{given}] = sort({variables[place]} -> z"
                          f"{', descending = true' if self.rng.random() < 0.5 else ''}) "
                          f"k{name}[{', '.join(variables)}]")
        out = self.name()
        self.lines.append(f"{out}[{given}] = {source}[{', '.join(variables[:place])}"
                          f"{', ' if place else ''}{at}[{', '.join(made)}]"
                          f"{''.join(', ' + v for v in variables[place + 1:])}]")
        self.tensors[out] = axes

    def branch(self):
        axes = self.axes(2)
        variables = self.variables(axes)
        scope, name = dict(zip(variables, axes)), self.name()
        condition = self.rng.choice(["T % 2 == 0", "S > 3", "T + S > 20", "c > 0"])
        self.lines += [f"if {condition} {{ {self.left(name, axes, variables)} = 1.0 * {self.expression(scope, 1)} }}",
                       f"else {{ {self.left(name, axes, variables)} = 0.5 * {self.expression(scope, 1)} }}"]
        self.tensors[name] = axes

    def scatter(self):
        to = self.rng.choice(list(STATIC))
        over = self.rng.choice(["T", "S"])
        rest = self.rng.choice([[], ["D"], ["S" if over == "T" else "T"]])
        variables = self.variables(rest)
        scope = {**dict(zip(variables, rest)), "t": over}
        name = self.name()
        self.lines.append(f"{self.left(name, [to, *rest], ['z', *variables])} = 0.5")
        place = f"t * {self.rng.randint(1, 5)} % {STATIC[to]}"
        self.lines.append(f"w{name}[t in {over}] = {place}")
        op = self.rng.choice(["+=", "max="])
        value = self.expression(scope, 1)
        self.lines.append(f"{name}[w{name}[t]{''.join(', ' + v for v in variables)}] {op} 0.1 * ({value})")
        self.tensors[name] = [to, *rest]

    def text(self):
        inputs = []
        for k in range(3):
            axes = self.axes(2) if k else ["T", "D"]
            self.tensors[f"x{k}"] = axes
            inputs.append(f"x{k}" + (f"[{', '.join(axes)}]" if axes else ""))
        inputs += ["y0[S, C]", "c"]
        self.tensors["y0"] = ["S", "C"]
        for _ in range(self.rng.randint(2, 5)):
            self.rng.choice([self.element, self.reduction, self.scan, self.order, self.branch, self.scatter])()
        self.element()
        results = [n for n in self.tensors if n.startswith("v")][-3:]
        for n in results:
            # Away from zero, where errors relative to a row of one element say nothing.
            variables = self.variables(self.tensors[n])
            plain = f"{n}[{', '.join(variables)}]" if variables else n
            self.lines.append(f"{self.left('o' + n, self.tensors[n], variables)} = {plain} + 8.0")
        shapes = [f"[{', '.join(self.tensors[n])}]" if self.tensors[n] else "float" for n in results]
        shape = shapes[0] if len(shapes) == 1 else f"({', '.join(shapes)})"
        body = "\n    ".join(self.lines)
        made = ", ".join("o" + n for n in results)
        return f"  fn f({', '.join(inputs)}) -> {shape} {{\n    {body}\n    return {made}\n  }}\n"


os.makedirs(work, exist_ok=True)
refused = 0
for seed in range(first, first + count):
    path = f"{work}/{seed}.heddle"
    with open(path, "w") as file:
        file.write("model fuzz {\n  axis T : time\n  axis S\n  axis "
                   + ", ".join(f"{a} = {n}" for a, n in STATIC.items()) + "\n" + Maker(random.Random(seed)).text() + "}\n")
    done = subprocess.run([heddle, "verify", path, "--random-weights", "1", "--rounds", "2", "--lanes", "3",
                           "--seed", str(seed), "--tolerance", "1e-4"], capture_output=True, text=True, timeout=120)
    said = done.stdout + done.stderr
    if done.returncode and ": error: " in said and done.returncode == 1 and "error " not in done.stdout:
        refused += 1  # not every random text is a description
        print(f"{seed}: {[l for l in said.splitlines() if ': error: ' in l][0]}")
    elif done.returncode:
        sys.exit(f"{path}: exit status {done.returncode}\n{said}")
    elif not os.environ.get("HEDDLE_SANITIZED"):
        subprocess.run([sys.executable, f"{os.path.dirname(__file__)}/../passes/evaluation.py", heddle,
                        f"{os.path.dirname(heddle)}/heddle-opt", work, f"{path} --random-weights 1"], check=True,
                       stdout=subprocess.DEVNULL, env={**os.environ, "HEDDLE_EVALUATION_TOLERANCE": "1e-6"})
print(f"{count} descriptions, {refused} of them refused")
if refused * 2 > count:
    sys.exit("most descriptions are refused: the generator no longer writes the language")
