#!/usr/bin/env python3
"""Writes the table of models/README.md from the descriptions and from stored results.

usage: models-readme.py                     write the table from the files and models/results.json
       models-readme.py --check             say whether it is current (a test does)
       models-readme.py --measure HEDDLE [NAME...]   run the oracles first and store what they give; needs NumPy

A description has an oracle in test/oracles (written from the paper in NumPy) or in test/models (what transformers computed
for a stored checkpoint). Its error is the largest of compiled f32 code, relative to the largest value of a row; its forms
are those that `heddle inspect --plan` finds. Its work is how often bodies of equations are evaluated after the passes, as
a share of what evaluating the description as it stands takes: counted at 64 places of each run-time axis with the sizes
of the test, and shown where the passes leave out a tenth or more."""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
README, RESULTS = ROOT / "models/README.md", ROOT / "models/results.json"
BEGIN, END = "<!-- table: tools/models-readme.py -->\n", "<!-- end of table -->\n"
sys.path[:0] = [str(ROOT / "test/oracles"), str(ROOT / "test/models")]


def stored_checkpoints():
    """Folders of test/models/data by architecture, plain ones first."""
    found = {}
    for config in sorted(ROOT.glob("test/models/data/*/config.json"), key=lambda path: (len(path.parent.name), path)):
        for architecture in json.loads(config.read_text()).get("architectures") or []:
            if (config.parent / "oracle.json").exists():
                found.setdefault(architecture, config.parent)
    return found


def describe():
    """Per description: class, name, lines, what it says of itself, oracle."""
    from cases import sources
    tried, checkpoints, rows = set(sources().values()), stored_checkpoints(), []
    by_hand = (ROOT / "test/models/papers.py").read_text()  # architectures that transformers does not have
    for path in sorted(ROOT.glob("models/*/*.heddle")):
        text = path.read_text()
        names = re.search(r'implements\s+((?:"[^"]*"[,\s]*)+)', text)
        architecture = next((n for n in re.findall(r'"([^"]*)"', names.group(1)) if n in checkpoints), None) \
            if names else None
        folder = checkpoints.get(architecture)
        comment = " ".join(line.removeprefix("//").strip() for line in text.splitlines() if line.startswith("//"))
        paper = path in tried and (ROOT / f"test/oracles/{path.stem}.py").exists()
        rows.append({"class": path.parent.name, "name": path.stem, "lines": len(text.splitlines()), "path": path,
                     "gguf": re.findall(r'"([^"]*)"', re.search(r'\bgguf\s+((?:"[^"]*"[,\s]*)*)\{', text).group(1))
                     if re.search(r'\bgguf\s+(?:"[^"]*"[,\s]*)+\{', text) else [],
                     "system": re.split(r"[:.;]\s", comment)[0].rstrip("."), "folder": folder, "paper": paper,
                     "oracle": "none" if not paper and not folder
                     else "the paper" if paper or f'"{architecture}"' in by_hand else "transformers"})
    return rows


def find_forms(heddle, *source):
    done = subprocess.run([heddle, "inspect", *map(str, source), "--plan", "--json"], capture_output=True, text=True)
    steps = [s for entry in json.loads(done.stdout or "[]") for s in entry["steps"]]
    forms = {s["form"] for s in steps} - {"elementwise", "reduction", "selection"}
    details = [d for s in steps for d in s["details"]]
    return sorted(forms | ({"mask"} if any("mask" in d for d in details) else set())
                  | ({"sub-axis"} if any("members of" in d for d in details) else set()))


def count_work(heddle, *source):
    """What the passes leave of the work that the text takes as it stands; None where it cannot be counted."""
    def inspect(*more):
        try:
            done = subprocess.run([heddle, "inspect", *map(str, [*source, "--json", *more])], capture_output=True, text=True,
                                  timeout=60)
        except subprocess.TimeoutExpired:  # a network that feeds itself: 64 places make many rounds
            return None
        return json.loads(done.stdout) if done.returncode == 0 and done.stdout else None

    described = inspect()
    axes = {axis["name"]: min(64, axis.get("bound") or 64) for entry in (described or {"entries": []})["entries"]
            for axis in entry.get("axes", [])}
    lengths = [f"--length={name}={length}" for name, length in {**axes, "none": 1}.items()]
    plan = inspect("--plan", *lengths)
    if not plan or not sum(entry["written"] for entry in plan):
        return None
    return sum(entry["elements"] for entry in plan) / sum(entry["written"] for entry in plan)


def measure(heddle, row):
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        if row["paper"]:
            report = scratch / "report.json"
            subprocess.run([sys.executable, ROOT / "test/oracles/run.py", heddle, scratch, row["name"], "--report", report],
                           check=True, stdout=subprocess.DEVNULL)
            folder = scratch / row["name"]
            part = folder / "model.heddle"
            source = [part if part.exists() else row["path"], "--config", folder / "config.json", "--random-weights", 1]
            return {"error": json.loads(report.read_text())["compiled"], "forms": find_forms(heddle, *source),
                    "work": count_work(heddle, *source)}
        from importlib.util import module_from_spec, spec_from_file_location
        spec = spec_from_file_location("stored", ROOT / "test/models/run.py")
        stored = module_from_spec(spec)
        spec.loader.exec_module(stored)
        case = stored.Case(heddle, row["folder"], scratch)
        module = case.compile("f32")
        return {"error": max(case.worst(module, entry)[1] for entry in case.entries),
                "forms": find_forms(heddle, row["folder"]), "work": count_work(heddle, row["folder"])}


def table(rows, results):
    lines = ["| system | description | lines | oracle | error | work | GGUF | forms |", "|---|---|---|---|---|---|---|---|"]
    for row in rows:
        key = f"{row['class']}/{row['name']}"
        result = results.get(key, {})
        error = f"{result['error']:.0e}" if "error" in result else ""
        work = result.get("work")
        share = f"{work:.2g}" if work and work <= 0.9 else ""
        lines.append(f"| {row['system']} | `{key}` | {row['lines']} | {row['oracle']} | {error} | {share} | "
                     f"{', '.join(row['gguf'])} | "
                     f"{', '.join(result.get('forms', []))} |")
    mean = sum(row["lines"] for row in rows) / len(rows)
    return BEGIN + "\n".join(lines) + f"\n\n{len(rows)} descriptions of {mean:.0f} lines on average.\n" + END


def main():
    rows = describe()
    results = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    if "--measure" in sys.argv:
        heddle, *names = sys.argv[sys.argv.index("--measure") + 1:]
        for row in rows:
            if row["oracle"] == "none" or (names and row["name"] not in names):
                continue
            try:
                results[f"{row['class']}/{row['name']}"] = measure(str(pathlib.Path(heddle).resolve()), row)
                print(row["name"], results[f"{row['class']}/{row['name']}"], flush=True)
            except Exception as problem:  # one description that fails leaves the others
                print(row["name"], problem, flush=True)
            RESULTS.write_text(json.dumps(dict(sorted(results.items())), indent=1) + "\n")
    known = {f"{row['class']}/{row['name']}" for row in rows}
    text = README.read_text()
    before, after = text.split(BEGIN)[0], text.split(END)[1] if END in text else ""
    made = before + table(rows, {k: v for k, v in results.items() if k in known}) + after
    if "--check" in sys.argv:
        if made != text or set(results) - known:
            sys.exit("models/README.md is not current: run tools/models-readme.py")
    else:
        README.write_text(made)


if __name__ == "__main__":
    main()
