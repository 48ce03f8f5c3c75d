"""Small changes of descriptions that mostly leave them descriptions: what they mean is another thing, and all of the
compiler is reached. Lines of text are changed, by what they look like; whatever comes of it is a test."""
import re

STATEMENT = re.compile(r"^(\s*)(return )?(\w+)(\[[^\]=]*\])?((?:\[[^\]=]*\])?) (=|\+=|\*=|-=|max=) ([^=].*)$")
READ = re.compile(r"\b([A-Za-z_]\w*)\[([\w, *+\-]+)\]")
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")
BINDER = re.compile(r"\b(sum|max|min|prod|mean|var|logsumexp|softmax|cumsum|argmax|argmin)\((\w)((?: in \w+)?)( : [^()]*)?\)")
ELEMENTWISE = ["tanh", "sigmoid", "exp", "relu", "silu", "gelu", "sin", "cos", "abs", "sign", "floor", "softplus"]
CALL = re.compile(r"\b(" + "|".join(ELEMENTWISE) + r")\(")
CONSUMING, KEEPING = ["sum", "max", "min", "mean", "var", "logsumexp", "prod"], ["softmax", "cumsum"]
COMPARISON = re.compile(r" (<=|<|>=|>|==|!=) ")
ARITHMETIC = re.compile(r"(?<=[\w\])]) ([+*-]) (?=[\w(])")


def one(rng, pattern, line, make):
    """Replaces one match of the pattern, chosen at random."""
    found = list(pattern.finditer(line))
    if not found:
        return None
    match = rng.choice(found)
    return line[:match.start()] + make(match) + line[match.end():]


def left_variables(match):
    return re.findall(r"(?:^|,|\[)\s*([a-z]\w*)\b(?! *\[)", match.group(4) or "")


def number(rng, line):
    def make(match):
        if "." in match.group():
            return rng.choice(["0.0", "1.0", "0.5", "2.5"])
        value = int(match.group())
        return str(max(0, rng.choice([value + 1, value - 1, 0, 1, 2, 2 * value])))
    return one(rng, NUMBER, line, make)


def operator(rng, line):
    kind = rng.random()
    if kind < 0.5:
        return one(rng, COMPARISON, line, lambda m: f" {rng.choice(['<=', '<', '>=', '>', '==', '!='])} ")
    if kind < 0.9:
        return one(rng, ARITHMETIC, line, lambda m: f" {rng.choice('+-*')} ")
    return one(rng, re.compile(r" (and|or) "), line, lambda m: " or " if m.group(1) == "and" else " and ")


def function(rng, line):
    return one(rng, CALL, line, lambda m: rng.choice(ELEMENTWISE) + "(")


def binder(rng, line):
    def make(match):
        name, variable, axis, guard = match.group(1), match.group(2), match.group(3), match.group(4) or ""
        if rng.random() < 0.5:
            name = rng.choice(KEEPING if name in KEEPING else CONSUMING)
        elif guard and rng.random() < 0.4:
            guard = ""
        else:
            others = sorted(set(re.findall(r"(?<=[\[,])\s*([a-z])\s*(?=[\],])", line))) or [variable]
            other = rng.choice(others)
            more = rng.choice([f"{variable} <= {other}", f"{variable} < {other}", f"{variable} >= {other}",
                               f"{variable} != {other}", f"{other} - {variable} < 3", f"{variable} % 2 == 0",
                               f"{variable} <= {other} and {other} - {variable} < 4", f"{variable} >= 1",
                               f"({variable} + {other}) % 3 != 1"])
            guard = f"{guard} and {more}" if guard and rng.random() < 0.7 else f" : {more}"
        return f"{name}({variable}{axis}{guard})"
    return one(rng, BINDER, line, make)


def offset(rng, line):
    """An index of a read moves by one; what is outside is left out, or stays at the end."""
    first = line.find("=") + 1

    def make(match):
        indices = match.group(2).split(",")
        places = [k for k, index in enumerate(indices) if re.fullmatch(r"\s*[a-z]\w*\s*", index)]
        if not places or match.start() < first:
            return match.group()
        at = rng.choice(places)
        variable, shift = indices[at].strip(), rng.choice([1, 1, 2, 3])
        if rng.random() < 0.3:
            indices[at] = f"max({variable} - {shift}, 0)"
            return f"{match.group(1)}[{', '.join(indices)}]"
        indices[at] = f"{variable} {rng.choice('+--')} {shift}"
        return f"{match.group(1)}[{', '.join(indices)} else 0]"
    return one(rng, READ, line, make)


def variable(rng, line):
    """One index variable of a read becomes another of the line."""
    first = line.find("=") + 1
    names = sorted(set(re.findall(r"[\[,]\s*([a-z])\s*(?=[\],])", line)))

    def make(match):
        indices = match.group(2).split(",")
        if match.start() < first or not names:
            return match.group()
        indices[rng.randrange(len(indices))] = rng.choice(names)
        return f"{match.group(1)}[{','.join(indices)}]"
    return one(rng, READ, line, make)


def exchange(rng, line):
    """Two reads of a line change places."""
    first = line.find("=") + 1
    found = [match for match in READ.finditer(line) if match.start() >= first]
    if len(found) < 2:
        return None
    a, b = sorted(rng.sample(range(len(found)), 2))
    a, b = found[a], found[b]
    return line[:a.start()] + b.group() + line[a.end():b.start()] + a.group() + line[b.end():]


def wrap(rng, line):
    """The right side of a statement in another expression."""
    match = STATEMENT.match(line)
    if not match or line.count("(") != line.count(")") or "//" in line or " where " in match.group(7):
        return None
    value, variables = match.group(7), left_variables(match)
    forms = ["tanh({})", "0.5 * ({})", "max({}, 0)", "1 - ({})", "({}) * ({})", "floor(2 * ({}))"]
    if variables:
        v, w = rng.choice(variables), rng.choice(variables)
        forms += [f"({{}}) where {v} % 2 == 0 else 0", f"({{}}) where {v} <= {w} else 1", f"({{}}) * ({v} + 1)",
                  f"({{}}) where {v} >= 1 else 0.5", f"0.1 * {v} where {w} < 2 else ({{}})"]
    return line[:match.start(7)] + rng.choice(forms).replace("{}", value)


def control(rng, line):
    """A statement in a loop or a branch, done again, or for some elements only."""
    match = STATEMENT.match(line)
    if not match or match.group(2) or line.count("(") != line.count(")") or "//" in line or "{" in line:
        return None
    indent, body, name = match.group(1), line.strip(), match.group(3)
    variables = left_variables(match)
    kind = rng.random()
    if kind < 0.3:
        return f"{line}\n{indent}for zz in {rng.choice([1, 2, 3])} {{ {name} = {name} * 0.5 + tanh({name}) }}"
    if kind < 0.5:
        return f"{line}\n{indent}if {rng.choice(['T', '2'])} > 3 {{ {name} = {name} * 0.5 }} else {{ {name} = -{name} }}"
    if kind < 0.7 and variables:
        v = rng.choice(variables)
        return f"{line}\n{line[:match.start(6)]}= 0 where {v} % 3 == 1"
    return f"{line}\n{line}"


def scan(rng, line):
    if not re.match(r"\s*scan ", line):
        return None
    kind = rng.random()
    if kind < 0.4:
        return re.sub(r"scan (\w+) in (\w+)( reverse)?", lambda m: f"scan {m.group(1)} in {m.group(2)}" +
                      ("" if m.group(3) else " reverse"), line)
    return re.sub(r"= ?0(\.0)?\b", rng.choice(["= 1", "= 0.5", "= -1"]), line, count=1)


CHANGES = [number, operator, function, binder, binder, offset, variable, exchange, wrap, control, scan]


def mutate(text, rng):
    """One to three changes of statements, and now and then one statement taken away or moved."""
    lines = text.split("\n")
    # Only what computes: config and parameters decide sizes that the weights' shapes follow anyway.
    places = [k for k, line in enumerate(lines) if " = " in line or "+=" in line or line.lstrip().startswith("scan ")]
    places = [k for k in places if not re.match(r"\s*(param|axis|config|import|model|module|//)", lines[k])]
    for _ in range(rng.choice((1, 1, 2, 3))):
        for _ in range(40):
            if not places:
                return text
            at = rng.choice(places)
            if rng.random() < 0.03:
                lines[at] = ""
                break
            if rng.random() < 0.03 and at + 1 < len(lines):
                lines[at], lines[at + 1] = lines[at + 1], lines[at]
                break
            changed = rng.choice(CHANGES)(rng, lines[at])
            if changed is not None and changed != lines[at]:
                lines[at] = changed
                break
    return "\n".join(lines)
