"""How results are compared with an oracle."""
import numpy as np


def row_error(values, expected):
    """max |y - ref| / max |ref| over each row (the last axis), the worst row's. Infinite for another shape or NaN."""
    if values.shape != expected.shape:
        return float("inf")
    if expected.size == 0:
        return 0.0
    y = np.asarray(values, np.float64).reshape(-1, expected.shape[-1])
    reference = np.asarray(expected, np.float64).reshape(-1, expected.shape[-1])
    scale = np.maximum(np.max(np.abs(reference), axis=1), 1e-30)
    error = np.max(np.abs(y - reference), axis=1) / scale
    return float(np.max(error)) if np.isfinite(error).all() else float("inf")


def relative_norm(values, expected):
    """||a - b|| / ||b||."""
    if values.shape != expected.shape:
        return float("inf")
    return float(np.linalg.norm(values - expected) / np.linalg.norm(expected))
