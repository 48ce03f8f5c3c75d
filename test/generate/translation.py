#!/usr/bin/env python3
"""Compares texts of encoder-decoders with transformers' `generate` on small random models that it saves.

usage: translation.py HEDDLE     Exit 77: no transformers here.

The encoder reads the prompt once, the decoder is a stream: greedy tokens, beams, their text; a model that hears features
instead of text; what is missing is named.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

try:
    import numpy as np
    import torch
    import transformers as tf

    from generation import END, VOCABULARY, Test, make_tokenizer
except ImportError:
    sys.exit(77)

COMMON = {"vocab_size": VOCABULARY, "pad_token_id": 0, "bos_token_id": 1, "eos_token_id": END, "decoder_start_token_id": 1}
BART = {**COMMON, "d_model": 24, "encoder_layers": 2, "decoder_layers": 2, "encoder_attention_heads": 2, "decoder_attention_heads": 2,
        "encoder_ffn_dim": 30, "decoder_ffn_dim": 30, "max_position_embeddings": 80, "forced_eos_token_id": None}
T5 = {**COMMON, "d_model": 24, "d_kv": 7, "d_ff": 30, "num_layers": 2, "num_heads": 3}
WHISPER = {**COMMON, "d_model": 24, "encoder_layers": 1, "decoder_layers": 2, "encoder_attention_heads": 2, "decoder_attention_heads": 2,
           "encoder_ffn_dim": 30, "decoder_ffn_dim": 30, "num_mel_bins": 5, "max_source_positions": 12, "max_target_positions": 60,
           "begin_suppress_tokens": None, "suppress_tokens": None}
MODELS = {
    "t5": lambda: (tf.T5ForConditionalGeneration, tf.T5Config(**T5)),
    "t5-gated": lambda: (tf.T5ForConditionalGeneration, tf.T5Config(**T5, feed_forward_proj="gated-gelu", tie_word_embeddings=False)),
    "bart": lambda: (tf.BartForConditionalGeneration, tf.BartConfig(**BART)),
    "mbart": lambda: (tf.MBartForConditionalGeneration, tf.MBartConfig(**BART)),
    "whisper": lambda: (tf.WhisperForConditionalGeneration, tf.WhisperConfig(**WHISPER)),
}
PROMPTS = ["日本 12 é", "a knot of thread on the loom and in the warp 345 🙂"]


def make_model(kind, folder):
    model_class, config = MODELS[kind]()
    torch.manual_seed(1)
    model = model_class(config).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.dim() == 2 and parameter.requires_grad:
                parameter.copy_(torch.randn_like(parameter) * (2 / parameter.shape[1] ** 0.5))  # far from uniform
    if kind == "mbart":
        model.generation_config.forced_bos_token_id = 7
    folder.mkdir()
    model.save_pretrained(folder)
    return model


# Rules of generation configs: of what the encoder reads, and of what a text that was heard begins with.
RULES = {
    "bart": [{"encoder_no_repeat_ngram_size": 1}, {"encoder_no_repeat_ngram_size": 2, "encoder_repetition_penalty": 0.3},
             {"repetition_penalty": 1.6, "forced_bos_token_id": 9, "begin_suppress_tokens": [11]}],
    "whisper": [{"forced_decoder_ids": [[1, 40], [2, 50]]}, {"forced_decoder_ids": [[1, None], [2, 50]], "lang_to_id": {"<|a|>": 41, "<|b|>": 42}},
                {"lang_to_id": {"<|a|>": 41, "<|b|>": 42, "<|c|>": 43}, "no_timestamps_token_id": 60},
                {"lang_to_id": {"<|en|>": 41, "<|de|>": 42}, "task_to_id": {"transcribe": 50, "translate": 51}, "language": "de", "task": "translate",
                 "no_timestamps_token_id": 60}],
}


def until_end(tokens):
    return tokens[:tokens.index(END)] if END in tokens else tokens


class Translation(Test):
    def check(self, kind):
        folder = self.scratch / kind
        model = make_model(kind, folder)
        tokenizer = make_tokenizer(folder)
        module = self.compile(folder)
        first = [1] + ([7] if kind == "mbart" else [])
        for prompt in PROMPTS:
            if kind == "whisper":
                features = np.random.default_rng(len(prompt)).standard_normal((5, 24)).astype(np.float32)
                np.save(self.scratch / "features.npy", features)
                given, options = {"input_features": torch.tensor(features)[None]}, ["--input", f"features={self.scratch}/features.npy"]
                text = ""
            else:
                given, options, text = {"input_ids": torch.tensor([tokenizer.encode(prompt).ids])}, [], prompt
            generate = lambda **more: until_end(model.generate(
                **given, do_sample=False, min_length=0, forced_eos_token_id=None, **more)[0].tolist()[1:])[len(first) - 1:]
            try:
                want = generate(max_new_tokens=20, num_beams=1)
                got = self.run(module, text, "-n", 20 - (len(first) - 1), *options)
            except json.JSONDecodeError:
                self.expect(False, f"{kind}: no answer to {prompt!r}")
                continue
            # Whisper's own generate leaves out the token that every text begins with.
            same = got["tokens"] == want or (kind == "whisper" and want and got["tokens"][1:1 + len(want)] == want)
            self.expect(same and got["prompt_tokens"] == first, f"{kind}: greedy tokens after {prompt!r}")
            self.expect(kind == "whisper" or got["text"] == tokenizer.decode(want), f"{kind}: their text")
            if kind == "whisper":
                continue
            for width, penalty in ((2, 1.0), (3, 0.5)):
                want = generate(max_new_tokens=10, num_beams=width, length_penalty=penalty, early_stopping=False)
                got = self.run(module, text, "-n", 10 - (len(first) - 1), "--beams", width, "--length-penalty", penalty, *options)
                self.expect(got["tokens"] == want, f"{kind}: {width} beams, length penalty {penalty}")
        for rules in RULES.get(kind, []):
            self.check_rules(kind, model, folder, tokenizer, rules)
        if kind == "whisper":
            done = subprocess.run([self.heddle, "run", module, "--prompt", "the"], capture_output=True, text=True)
            self.expect(done.returncode == 1 and "--input features=FILE.npy" in done.stderr, "whisper: features are asked for")


    def check_rules(self, kind, model, folder, tokenizer, rules):
        """A folder that states rules, beside the generate of a model that was loaded from it."""
        other = self.scratch / "ruled"
        shutil.rmtree(other, ignore_errors=True)
        shutil.copytree(folder, other)
        stated = json.loads((other / "generation_config.json").read_text())
        stated.pop("_from_model_config")
        (other / "generation_config.json").write_text(json.dumps({**stated, "max_length": 24, "is_multilingual": True, **rules}))
        loaded = type(model).from_pretrained(other)
        if kind == "whisper":
            given = {"input_features": torch.tensor(np.load(self.scratch / "features.npy"))[None]}
            options, text = ["--input", f"features={self.scratch}/features.npy"], ""
        else:
            given, options, text = {"input_ids": torch.tensor([tokenizer.encode(PROMPTS[1]).ids])}, [], PROMPTS[1]
        want = until_end(loaded.generate(**given, do_sample=False, num_beams=1)[0].tolist())
        got = self.run(other, text, "-n", 30, *options)
        mine = got["prompt_tokens"] + got["tokens"]
        # Whisper's own generate leaves out what every text begins with.
        same = mine[:len(want)] == want if kind != "whisper" else len(want) > 3 and any(mine[i:i + len(want)] == want for i in range(1, 6))
        self.expect(same, f"{kind}: {rules}" + ("" if same else f": {mine} for {want}"))


def main():
    tf.utils.logging.set_verbosity_error()
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as scratch:
        test = Translation(sys.argv[1], None, pathlib.Path(scratch))
        for kind in sys.argv[2:] or MODELS:
            test.check(kind)
        return 1 if test.failures else 0


if __name__ == "__main__":
    sys.exit(main())
