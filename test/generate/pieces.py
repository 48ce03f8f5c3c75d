#!/usr/bin/env python3
"""Folders that have tokenizer.model alone, against the SentencePiece library: trained models of both kinds on 10,000 texts each.

usage: pieces.py HEDDLE DRIVER     DRIVER is heddle-tokenize-driver. Exit 77: no sentencepiece or transformers here.
"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "runtime/tokenizer"))
try:
    import sentencepiece

    from generation import WORDS, make_model
    from kinds import texts
except ImportError:
    sys.exit(77)

KINDS = {
    "merges": {"model_type": "bpe", "byte_fallback": True, "normalization_rule_name": "identity", "remove_extra_whitespaces": False},
    "merges-nfkc": {"model_type": "bpe", "byte_fallback": True, "normalization_rule_name": "nmt_nfkc"},
    "unigram": {"model_type": "unigram"},
    "unigram-bytes": {"model_type": "unigram", "byte_fallback": True, "add_dummy_prefix": False, "normalization_rule_name": "nfkc_cf"},
    "unigram-plain": {"model_type": "unigram", "normalization_rule_name": "identity", "remove_extra_whitespaces": False},
}


def written(heddle, folder, module):
    """The tokenizer.json that the folder's file became: a section of the module."""
    subprocess.run([heddle, "compile", folder, "-o", module, "--entry", "logits"], check=True)
    data = module.read_bytes()
    begin = data.rindex(b'{"added_tokens":')
    return json.JSONDecoder().raw_decode(data[begin:].decode(errors="replace"))[0]


def main():
    heddle, driver = sys.argv[1:3]
    failures = 0
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        draw = random.Random(7)
        (scratch / "text").write_text("\n".join(" ".join(draw.choices(WORDS, k=9)) for _ in range(500)))
        for name, options in KINDS.items():
            folder = scratch / name
            make_model("llama", folder)
            sentencepiece.SentencePieceTrainer.train(input=str(scratch / "text"), model_prefix=str(folder / "tokenizer"), minloglevel=2,
                                                     vocab_size=300 if "byte_fallback" in options else 70, hard_vocab_limit=False, **options)
            (folder / "tokenizer_config.json").write_text(json.dumps({"tokenizer_class": "LlamaTokenizer", "bos_token": "<s>"}))
            (scratch / "tokenizer.json").write_text(json.dumps(written(heddle, folder, scratch / "m.so")))
            oracle = sentencepiece.SentencePieceProcessor(model_file=str(folder / "tokenizer.model"))
            # What the library reads as plain text is a token of its own in a tokenizer.json; U+0000 ends its texts.
            lines = [text for text in texts(draw, 10000) if not any(word in text for word in ("<s>", "</s>", "<unk>", "\x00", "\ufffd", "<0x"))]
            got = subprocess.run([driver, scratch / "tokenizer.json"], text=True, capture_output=True, check=True,
                                 input="".join(json.dumps(line) + "\n" for line in lines)).stdout.split("\n")
            wrong = [(text, json.loads(line)[1], oracle.encode(text)) for text, line in zip(lines, got) if json.loads(line)[1] != oracle.encode(text)]
            failures += len(wrong)
            print(f"{'FAIL' if wrong else 'ok'}    {name}: {len(wrong)} of {len(lines)} texts differ", *map(repr, wrong[:3]), sep="\n      ")
        (folder / "tokenizer.model").write_bytes(b"\x0a\xff\xff\xff")
        done = subprocess.run([heddle, "compile", folder, "-o", scratch / "m.so"], capture_output=True, text=True)
        if done.returncode != 1 or "no SentencePiece model" not in done.stderr:
            failures += 1
            print(f"FAIL  a damaged file: {done.stderr}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
