#!/usr/bin/env python3
"""Hostile GGUF files: a sound one with bytes and counts changed is read or refused with a message, within a time, and
never ends in a signal.

usage: mutate.py HEDDLE FILE WORK_DIR [COUNT] [SEED]"""
import os
import random
import struct
import subprocess
import sys

heddle, source, work = sys.argv[1:4]
count, seed = (int(word) for word in (sys.argv[4:] + ["60", "1"][len(sys.argv) - 4:]))
os.makedirs(work, exist_ok=True)
path = os.path.join(work, "mutated.gguf")
sound = open(source, "rb").read()
header = sound.rfind(b"blk.1.") + 64  # names, shapes and offsets end about there
numbers = [0, 1, 2, 255, 65535, 2**31 - 1, 2**31, 2**32 - 1]
random.seed(seed)
outcomes = {}
for number in range(count):
    data = bytearray(sound)
    for _ in range(random.randint(1, 3)):
        at = random.randrange(8, header)
        kind = random.random()
        if kind < 0.4:
            data[at] = random.randrange(256)
        elif kind < 0.8:
            data[at:at + 4] = struct.pack("<I", random.choice(numbers))
        else:
            data[at:at + 8] = struct.pack("<Q", random.choice(numbers + [2**63, 2**64 - 1]))
    with open(path, "wb") as file:
        file.write(data[:random.randrange(len(data))] if random.random() < 0.1 else data)
    result = subprocess.run([heddle, "inspect", path], capture_output=True, text=True, errors="replace", timeout=120)
    outcomes[result.returncode] = outcomes.get(result.returncode, 0) + 1
    if result.returncode not in (0, 1) or (result.returncode == 1 and "error" not in result.stderr):
        kept = os.path.join(work, f"found-{number}.gguf")
        os.replace(path, kept)
        sys.exit(f"exit status {result.returncode} for {kept}: {result.stderr[-500:]}")
print(outcomes)
sys.exit(1 not in outcomes)
