#!/usr/bin/env python3
"""Every pass of the pipeline keeps the meaning of every model: the float64 interpreter before and after each of them.

usage: evaluation.py HEDDLE HEDDLE_OPT WORK_DIR SOURCE...

A SOURCE may be followed, in the same word, by options of `heddle compile`.
Exact to 1e-10 with constants that need no folding; HEDDLE_EVALUATION_TOLERANCE allows for constants folded in f32."""
import os
import shlex
import subprocess
import sys

heddle, opt, work = sys.argv[1:4]
tolerance = os.environ.get("HEDDLE_EVALUATION_TOLERANCE", "1e-10")
failed = []
for source in sys.argv[4:]:
    words = shlex.split(source)
    name = os.path.basename(words[0]) + ".ir"
    # The model-level IR is what the compiler begins with.
    subprocess.run([heddle, "compile", *words, "--emit", "mlir", "-o", os.devnull, "--dump-ir", f"{work}/{name}"],
                   check=True)
    done = subprocess.run([opt, "--heddle-pipeline", "--check-by-evaluation", f"--evaluation-tolerance={tolerance}", f"{work}/{name}/model.mlir", "-o",
                           os.devnull], capture_output=True, text=True)
    print(f"{name}: {'changed' if done.returncode else 'kept'}")
    if done.returncode:
        failed.append(f"{name}:\n{done.stderr}")
if failed:
    sys.exit("\n".join(failed))
