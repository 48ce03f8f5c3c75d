#!/usr/bin/env python3
"""Checks that includes between folders follow the arrows of the architecture, and that only those who may see LLVM do.

    frontend -> dialects <- passes <- codegen;  tools and test see all;
    runtime sees nobody; its public headers (heddle/...) are seen by codegen (contract.h), tools and test."""
import re
import subprocess
import sys

ALLOWED = {
    "dialects": {"dialects"},
    "frontend": {"frontend", "dialects"},
    "passes": {"passes", "dialects"},
    "codegen": {"codegen", "passes", "dialects"},
    "runtime": {"runtime"},
}
PUBLIC = {"codegen": {"heddle/contract.h"}, "frontend": set(), "dialects": set(), "passes": set()}
FOLDERS = set(ALLOWED) | {"tools", "test"}

files = subprocess.run(["git", "ls-files", "*.h", "*.cpp", "*.hpp", "*.c"], capture_output=True, text=True, check=True)
bad = []
for path in files.stdout.split():
    top = path.split("/")[0]
    if top not in ALLOWED:
        continue
    with open(path, encoding="utf-8") as source:
        for number, line in enumerate(source, 1):
            match = re.match(r'\s*#\s*include\s+["<]([^">]+)[">]', line)
            if not match:
                continue
            include = match.group(1)
            folder = include.split("/")[0]
            if folder in FOLDERS and folder not in ALLOWED[top]:
                bad.append(f"{path}:{number}: {top} may not include {include}")
            if folder == "heddle" and top in PUBLIC and include not in PUBLIC[top]:
                bad.append(f"{path}:{number}: {top} may not include {include}")
            if folder in ("llvm", "mlir", "lld") and (top == "runtime" or path.startswith("frontend/Syntax/")):
                bad.append(f"{path}:{number}: no LLVM here: {include}")
print(*bad, sep="\n", end="\n" if bad else "")
sys.exit(1 if bad else 0)
