#!/usr/bin/env python3
"""Compares samplers with NumPy: probabilities to 1e-12, draws by chi-square with a fixed seed.

usage: samplers.py DRIVER        DRIVER is heddle-sample-driver
"""
import json
import subprocess
import sys

import numpy as np

DRAWS = 20000


def oracle(case):
    """The rules as the transformers library's processors define them, one after the other."""
    logits = np.array(case["logits"], dtype=np.float32).astype(np.float64)
    logits[np.isnan(logits)] = -np.inf
    past = case["past"][-case["repetition_window"]:] if case.get("repetition_window") else case["past"]
    penalty = case.get("repetition_penalty", 0) or 1
    for token in set(past):
        logits[token] = logits[token] / penalty if logits[token] > 0 else logits[token] * penalty
    order = np.lexsort((np.arange(len(logits)), -logits))
    if case.get("temperature", 0) == 0:
        return np.eye(len(logits))[order[0]]
    logits = (logits - logits[order[0]]) / case["temperature"]
    if case.get("top_k"):
        logits[order[case["top_k"]:]] = -np.inf
    if 0 < case.get("top_p", 0) < 1:
        weights = np.exp(logits[order])
        before = np.concatenate([[0], np.cumsum(weights)[:-1]])
        logits[order[(before >= case["top_p"] * weights.sum()) & (np.arange(len(order)) > 0)]] = -np.inf
    weights = np.exp(logits)
    weights[weights < case.get("min_p", 0)] = 0
    return weights / weights.sum()


def cases():
    rng = np.random.default_rng(5)
    for number in range(200):
        size = int(rng.choice([1, 2, 7, 50, 400, 3000]))
        logits = rng.normal(0, rng.choice([0.5, 2, 8]), size)
        if number % 7 == 0:
            logits = np.round(logits)  # ties
        case = {"logits": [float(np.float32(x)) for x in logits], "past": [int(x) for x in rng.integers(0, size, 6)], "seed": number,
                "draws": DRAWS if size <= 50 else 0}
        if number % 5:
            case["temperature"] = float(rng.choice([0.3, 1, 1.7]))
        if number % 3 == 0:
            case["top_k"] = int(rng.integers(1, size + 3))
        if number % 2 == 0:
            case["top_p"] = float(rng.choice([0.1, 0.5, 0.9, 1]))
        if number % 4 == 0:
            case["min_p"] = float(rng.choice([0.02, 0.3]))
        if number % 6 == 1:
            case["repetition_penalty"] = float(rng.choice([1.3, 0.7]))
            case["repetition_window"] = int(rng.choice([0, 2]))
        yield case


def main():
    every = list(cases())
    broken = [{"logits": [1, 2], "past": [], "temperature": -1}, {"logits": [1], "past": [], "top_p": 2}]
    answers = subprocess.run([sys.argv[1]], text=True, capture_output=True, check=True,
                             input="".join(json.dumps(c) + "\n" for c in every + broken)).stdout.splitlines()
    wrong = 0
    for case, answer in zip(every, answers):
        probabilities, times = map(np.array, json.loads(answer))
        want = oracle(case)
        error = np.abs(probabilities - want).max()
        if error > 1e-12:
            print(f"case {case['seed']}: probabilities differ by {error}")
            wrong += 1
        if case["draws"]:
            expected = want * DRAWS
            enough = expected >= 5
            if times[want == 0].any():
                print(f"case {case['seed']}: an impossible token came")
                wrong += 1
            # Rare tokens together; the sum is normal enough for a bound of six standard deviations.
            seen = np.append(times[enough], times[~enough].sum())
            due = np.append(expected[enough], expected[~enough].sum())
            used = due > 0
            chi = ((seen[used] - due[used]) ** 2 / due[used]).sum()
            freedom = used.sum() - 1
            if chi > freedom + 6 * np.sqrt(2 * freedom) + 20:
                print(f"case {case['seed']}: chi-square {chi} with {freedom} degrees of freedom")
                wrong += 1
    for answer in answers[len(every):]:
        if "out of range" not in answer:
            print("accepted:", answer)
            wrong += 1
    # The test itself notices a wrong distribution.
    assert np.abs(oracle({"logits": [0, 1], "past": [], "temperature": 1}) - [0.5, 0.5]).max() > 0.1
    print(f"{len(every)} cases, {wrong} wrong")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main())
