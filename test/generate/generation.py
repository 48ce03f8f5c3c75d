#!/usr/bin/env python3
"""Compares generated text with transformers' `generate` on small random models that it saves.

usage: generation.py HEDDLE DRIVER     DRIVER is heddle-generate-driver. Exit 77: no transformers here.

For a model with attention, one with windows, and one with a recurrent state (which cannot be taken back): greedy tokens,
beam search with end tokens and length penalties, rules of generation configs, a draft model (exactly the same tokens), distributions of sampled tokens
with and without a draft (chi-square), stop strings, and decoded text.
"""
import collections
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

try:
    import numpy as np
    import torch
    import transformers
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
except ImportError:
    sys.exit(77)

WORDS = "the a weaver ties knot loom thread of and in on é ß мир 日本 🙂 12 345 shuttle warp weft".split()
VOCABULARY = 320
CHAT = ("{% for turn in messages %}{{ bos_token + turn.role + ': ' + turn.content | trim + '<pad>' }}{% endfor %}"
        "{% if add_generation_prompt %}{{ bos_token + 'assistant: ' }}{% endif %}")
END = 2


def make_tokenizer(folder):
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator([" ".join(np.random.default_rng(i).choice(WORDS, 9)) for i in range(99)], trainers.BpeTrainer(
        vocab_size=VOCABULARY, special_tokens=["<pad>", "<s>", "</s>"], show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "tokenizer_config.json").write_text(json.dumps({"eos_token": "</s>", "bos_token": "<s>", "chat_template": CHAT}))
    return tokenizer


def make_model(kind, folder, noise=0):
    """Saves a random model; with noise a draft, which agrees with it now and then."""
    common = dict(vocab_size=VOCABULARY, hidden_size=48, num_hidden_layers=2, bos_token_id=1, eos_token_id=END, pad_token_id=0)
    attention = dict(intermediate_size=64, num_attention_heads=4, num_key_value_heads=2, max_position_embeddings=256)
    config = {"llama": lambda: transformers.LlamaConfig(**common, **attention),
              "mistral": lambda: transformers.MistralConfig(**common, **attention, sliding_window=7),
              "mamba": lambda: transformers.MambaConfig(**common, state_size=4, use_mambapy=False)}[kind]()
    torch.manual_seed(1)
    model = transformers.AutoModelForCausalLM.from_config(config).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.dim() == 2:
                parameter.mul_(6)  # random models are nearly uniform otherwise
        for parameter in model.parameters():
            if noise and parameter.dim() == 2:
                parameter.add_(noise * parameter.std() * torch.randn_like(parameter))
    folder.mkdir()
    model.save_pretrained(folder)
    return model


class Test:
    def __init__(self, heddle, driver, scratch):
        self.heddle, self.driver, self.scratch, self.failures = heddle, driver, scratch, 0

    def expect(self, good, text):
        print(("ok    " if good else "FAIL  ") + text)
        self.failures += not good

    def compile(self, folder):
        module = folder.with_suffix(".so")
        subprocess.run([self.heddle, "compile", folder, "-o", module, "--entry", "logits"], check=True)
        return module

    def run(self, module, prompt, *options):
        words = [self.heddle, "run", module, "--prompt", prompt, "--json", *options]
        result = subprocess.run(list(map(str, words)), capture_output=True, text=True)
        return json.loads(result.stdout)

    def check_kind(self, kind):
        folder = self.scratch / kind
        model = make_model(kind, folder)
        tokenizer = make_tokenizer(folder)
        module = self.compile(folder)
        draft_folder = self.scratch / (kind + "-draft")
        make_model(kind, draft_folder, noise=0.1)
        draft = self.compile(draft_folder)
        prompts = ["the weaver", "日本 12 é", "", "a knot of thread on the loom and in the warp 345 🙂"]
        for prompt in prompts:
            ids = torch.tensor([tokenizer.encode(prompt).ids])
            want = model.generate(ids, do_sample=False, max_new_tokens=24, eos_token_id=END)[0, ids.shape[1]:].tolist()
            want = want[:want.index(END)] if END in want else want
            got = self.run(module, prompt, "-n", 24)
            self.expect(got["tokens"] == want, f"{kind}: greedy tokens after {prompt!r}")
            self.expect(got["text"] == tokenizer.decode(want), f"{kind}: their text")
            self.expect(got["end"] == ("tokens" if len(want) == 24 else "end"), f"{kind}: the reason of its end")
            drafted = self.run(module, prompt, "-n", 24, "--draft", draft, "--draft-tokens", 5)
            self.expect(drafted["tokens"] == want and drafted["drafted"] > 0,
                        f"{kind}: the same with a draft ({drafted['accepted']} of {drafted['drafted']} taken)")
            plain = subprocess.run([self.heddle, "run", module, "--prompt", prompt, "-n", "24"], capture_output=True).stdout
            self.expect(plain == got["text"].encode() + b"\n", f"{kind}: printed as it comes")
            for width, penalty in ((2, 1.0), (4, 0.4), (3, 0.0)):
                beams = model.generate(ids, num_beams=width, do_sample=False, max_new_tokens=12, length_penalty=penalty,
                                       eos_token_id=END)[0, ids.shape[1]:].tolist()
                beams = beams[:beams.index(END)] if END in beams else beams
                got = self.run(module, prompt, "-n", 12, "--beams", width, "--length-penalty", penalty)
                self.expect(got["tokens"] == beams, f"{kind}: {width} beams, length penalty {penalty}")
        if kind == "llama":
            self.check_rules(kind, model, tokenizer, folder, prompts[1:3])
        got = self.run(folder, prompts[0], "-n", 8)
        self.expect(got["tokens"] == self.run(module, prompts[0], "-n", 8)["tokens"], f"{kind}: compiled in memory")
        self.check_stops(kind, module, prompts[0])
        self.check_chat(kind, model, tokenizer, module)
        self.check_draws(kind, model, module, draft, tokenizer.encode("the").ids)

    def check_rules(self, kind, model, tokenizer, folder, prompts):
        """Rules of generation configs, given and out of generation_config.json; tokens that come without them are forbidden."""
        module = folder.with_suffix(".so")
        for prompt in prompts:
            ids = torch.tensor([tokenizer.encode(prompt).ids])
            start = ids.shape[1]
            free = model.generate(ids, do_sample=False, max_new_tokens=16, eos_token_id=END)[0, start:].tolist()
            every = [{"no_repeat_ngram_size": 1}, {"no_repeat_ngram_size": 2}, {"no_repeat_ngram_size": 3}, {"suppress_tokens": free[1:3]},
                     {"begin_suppress_tokens": free[:1]}, {"bad_words_ids": [free[2:3], free[3:5], [END], ids[0, -1:].tolist() + free[:1]]},
                     {"forced_eos_token_id": END}, {"min_length": start + 9}, {"min_new_tokens": 7},
                     {"no_repeat_ngram_size": 2, "suppress_tokens": [free[0]], "min_new_tokens": 5, "forced_eos_token_id": [END, 5]},
                     {"repetition_penalty": 1.7}, {"encoder_repetition_penalty": 0.4, "encoder_no_repeat_ngram_size": 2},
                     {"sequence_bias": [[free[:1], -3.5], [[free[0], free[2]], 9.0], [[5, 6], 1.0]], "remove_invalid_values": True},
                     {"exponential_decay_length_penalty": [2, 1.9], "repetition_penalty": 1.2}]
            for rules in every:
                end = free[3] if "min_length" in rules or "min_new_tokens" in rules else END
                for width in (1, 3):
                    want = model.generate(ids, do_sample=False, max_new_tokens=12, num_beams=width, length_penalty=1.0, early_stopping=False,
                                          **{"eos_token_id": end, **rules})[0, start:].tolist()
                    want = want[:want.index(end)] if end in want else want
                    stated = json.dumps(rules) if end == END else None
                    if stated is None:  # another end token: as a folder says it
                        other = self.scratch / "other"
                        shutil.rmtree(other, ignore_errors=True)
                        shutil.copytree(folder, other)
                        (other / "tokenizer_config.json").unlink()
                        (other / "generation_config.json").write_text(json.dumps({"eos_token_id": end, **rules}))
                    got = self.run(module if stated else other, prompt, "-n", 12, "--beams", width, *(["--rules", stated] if stated else []))
                    self.expect(got["tokens"] == want, f"{kind}: {rules} after {prompt!r}, {width} beams")
                    if width == 1 and stated:
                        drafted = self.run(module, prompt, "-n", 12, "--draft", folder.parent / f"{kind}-draft.so", "--rules", stated)
                        self.expect(drafted["tokens"] == want, f"{kind}: the same with a draft")
        for rule, value in (("bad_words_ids", [3]), ("sequence_bias", [[[1, 2]]]), ("repetition_penalty", 0), ("forced_decoder_ids", [[1]]),
                            ("guidance_scale", 2), ("watermarking_config", {})):
            bad = subprocess.run([self.heddle, "run", module, "--prompt", "a", "--rules", json.dumps({rule: value})], capture_output=True, text=True)
            self.expect(bad.returncode == 1 and rule in bad.stderr, f"{kind}: a message for {rule} of the wrong kind")

    def check_stops(self, kind, module, prompt):
        whole = self.run(module, prompt, "-n", 24)["text"]
        for begin in range(0, max(1, len(whole) - 3), 4):
            stop = whole[begin:begin + 3]
            got = self.run(module, prompt, "-n", 24, "--stop", stop, "--stop", "never there")
            self.expect(got["text"] == whole[:whole.index(stop)] and got["end"] == "stop", f"{kind}: stops before {stop!r}")

    def check_chat(self, kind, model, tokenizer, module):
        """Three turns; `<pad>` ends one according to the template alone."""
        asked = ["the weaver ties", "日本", "a loom"]
        result = subprocess.run([self.heddle, "chat", module, "-n", "10", "--json", "--system", "be short"], capture_output=True,
                                text=True, input="\n".join(asked) + "\n")
        answers = [json.loads(line) for line in result.stdout.splitlines()]
        self.expect(len(answers) == len(asked), f"{kind}: a chat answers every line")
        text = "<s>system: be short<pad>"
        for user, answer in zip(asked, answers):
            text += f"<s>user: {user}<pad>"
            ids = tokenizer.encode(text + "<s>assistant: ", add_special_tokens=False).ids
            made = model.generate(torch.tensor([ids]), do_sample=False, max_new_tokens=10, eos_token_id=[0, END])[0, len(ids):].tolist()
            made = made[:-1] if made[-1] in (0, END) else made
            self.expect(answer["prompt_tokens"] == ids and answer["tokens"] == made, f"{kind}: the answer to {user!r}")
            text += f"<s>assistant: {answer['text'].strip()}<pad>"
        one = self.run(module, asked[0], "-n", 10, "--chat", "--system", "be short")
        self.expect(one["tokens"] == answers[0]["tokens"], f"{kind}: a prompt as a turn")

    def check_draws(self, kind, model, module, draft, prompt):
        """The first two tokens: with few seeds, joint probabilities of the likely ones."""
        seeds = 3000

        def distribution(tokens):
            with torch.no_grad():
                return torch.softmax(model(torch.tensor([tokens])).logits[0, -1].double() / temperature, -1).numpy()
        for temperature in (0.5, 1, 2, 4, 8, 16, 32):  # until no token has most of the probability
            first = distribution(prompt)
            if first.max() < 0.3:
                break
        likely = [int(t) for t in np.argsort(-first)[:6] if t != END]
        expected = {(t, u): first[t] * p for t in likely for u, p in enumerate(distribution(prompt + [t]))}
        for ahead in ("-", draft):
            output = subprocess.run(list(map(str, [self.driver, module, ahead, 5, seeds, temperature, *prompt])),
                                    capture_output=True, text=True, check=True).stdout
            counts = collections.Counter(tuple(map(int, line.split()[:2])) for line in output.splitlines())
            due = {k: v * seeds for k, v in expected.items() if v * seeds >= 5}
            chi = sum((counts[k] - v) ** 2 / v for k, v in due.items())
            rest = seeds - sum(due.values())
            if rest >= 5:
                chi += (seeds - sum(counts[k] for k in due) - rest) ** 2 / rest
            self.expect(chi < len(due) + 5 * np.sqrt(2 * len(due)) + 10,
                        f"{kind}: draws {'alone' if ahead == '-' else 'with a draft'}, chi-square {chi:.0f} for {len(due)}")


def main():
    torch.set_grad_enabled(False)
    with tempfile.TemporaryDirectory() as temporary:
        test = Test(sys.argv[1], sys.argv[2], pathlib.Path(temporary))
        for kind in ("llama", "mistral", "mamba"):
            test.check_kind(kind)
    print(f"{test.failures} failures")
    return test.failures > 0


if __name__ == "__main__":
    sys.exit(main())
