"""Models of families.py drawn from a seed, what goes into them, and what transformers computes from it."""
import contextlib
import json
import random

import numpy as np
import torch

from families import FAMILIES
from generate import randomize, use_plain_experts

LENGTHS = (1, 2, 7, 33, 130)


def draw(name, seed):
    """(family, model in float32, random generator): the same for the same seed."""
    rng = random.Random(f"{name} {seed}")
    torch.manual_seed(seed)
    family = FAMILIES[name](rng)
    model = family["class"](family["config"]).eval()
    use_plain_experts(model)
    randomize(model, torch.Generator().manual_seed(seed))
    if "prepare" in family:
        family["prepare"](model)
    return family, model, rng


def precise(family, model):
    """The model as the oracle: in float64, where its class can."""
    return model if family.get("single") else model.double()


def save(family, model, folder, brief=False):
    """As transformers saves it; a brief config.json holds only what differs from the defaults of the class, under the keys that
    published checkpoints have."""
    folder.mkdir(parents=True, exist_ok=True)
    model.save_pretrained(folder)
    (folder / "generation_config.json").unlink(missing_ok=True)
    if brief:
        values = json.loads(family["config"].to_json_string(use_diff=True))
        for key, value in family.get("published", {}).items():
            values.pop(key, None)
            values |= {} if value is None else {key: value}
        values["architectures"] = [type(model).__name__]
        (folder / "config.json").write_text(json.dumps(values, indent=1) + "\n")


def inputs_of(family, rng, length):
    """What `logits` takes: tokens, of a decoder too where there is an encoder, or what the family makes."""
    config = family["config"]
    if "inputs" in family:
        return family["inputs"](rng, length)
    tokens = lambda n: np.array([rng.randrange(config.vocab_size) for _ in range(n)], np.int32)
    if config.is_encoder_decoder:
        return {"tokens": tokens(length), "decoder_tokens": tokens(rng.choice(LENGTHS[:4]))}
    return {"tokens": tokens(length)}


@contextlib.contextmanager
def all_double():
    """Classes compute some steps in float32, whatever the weights are in: here float64 is meant by that name."""
    kept = torch.float32, torch.float, torch.Tensor.float
    torch.float32 = torch.float = torch.float64
    torch.Tensor.float = lambda tensor: tensor.double().clone(memory_format=torch.contiguous_format)  # a copy, as of float32
    try:
        yield
    finally:
        torch.float32, torch.float, torch.Tensor.float = kept


def expected(family, model, inputs):
    """Entries and their values, all in the type of the model's weights."""
    double = next(model.parameters()).dtype == torch.float64
    with torch.no_grad(), all_double() if double else contextlib.nullcontext():
        if "outputs" in family:
            return family["outputs"](model, inputs)
        config = family["config"]
        arguments = {"input_ids": torch.tensor(inputs["tokens"]).long()[None]}
        if hasattr(config, "use_cache"):
            arguments["use_cache"] = False
        if "decoder_tokens" in inputs:
            arguments["decoder_input_ids"] = torch.tensor(inputs["decoder_tokens"]).long()[None]
        return {"logits": model(**arguments).logits[0].double().numpy()}
