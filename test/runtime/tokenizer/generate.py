#!/usr/bin/env python3
"""Regenerates the tokenizer's oracle: a small vocabulary, and texts with the tokens that `tokenizers` gives them.

usage: generate.py TOKENIZER_JSON            writes tokenizer.json, vocab.txt and expected.jsonl beside this file
       generate.py TOKENIZER_JSON --check    compares with the stored file instead
       generate.py TOKENIZER_JSON --classes  writes runtime/text/Classes.inc: the classes of `tokenizers`
       generate.py TOKENIZER_JSON --driver D runs D on 5000 texts with the whole TOKENIZER_JSON and compares

Written with tokenizers 0.23.3. Texts use code points of Unicode 3.2 and emoji of 6.1, which all libraries know alike.
"""
import json
import pathlib
import random
import subprocess
import sys
import unicodedata

from tokenizers import AddedToken, Tokenizer, normalizers, pre_tokenizers

HERE = pathlib.Path(__file__).parent
SEED = 20240
COUNT = 5000

KNOWN = [c for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF
         and unicodedata.ucd_3_2_0.category(chr(c)) != "Cn"
         and unicodedata.ucd_3_2_0.category(chr(c)) == unicodedata.category(chr(c))]
KNOWN += list(range(0x1F600, 0x1F641))
MARKS = [c for c in KNOWN if unicodedata.category(chr(c)).startswith("M")]
BLANKS = [0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2003, 0x3000, 0x2028, 0x85, 0x0B]
CONTROLS = [0, 1, 0x7F, 0xAD, 0x200B, 0x200C, 0x200D, 0xFEFF, 0xFFFD, 0xE000]
FOLDED = [0x130, 0x131, 0x1E9E, 0xDF, 0x3A3, 0x3C2, 0xC5, 0x212B, 0x1E69, 0xAC00, 0xD7A3, 0x344, 0x958, 0xFB2C, 0x2F800]
WORDS = ("the a of weaver heddle loom shuttle warp weft token tokenization unaffable running embeddings transformer "
         "don't rock-and-roll naïve café Ångström straße ПРИВЕТ мир 東京 日本語 한국어 العربية שלום हिन्दी ไทย "
         "[MASK] [CLS] [SEP] [PAD] [UNK] [mask] x[MASK]y <special> <word> <left> <right> <Norm> <norm> 12,345.67 e=mc^2 "
         "http://example.org/a?b=c#d ﬁne Ⅳ ½ … — “quoted” 🙂 👩‍👩‍👧").split()


def texts(rng):
    """Random and adversarial texts."""
    def word():
        return rng.choice(WORDS)

    def soup(pool, most):
        return "".join(chr(rng.choice(pool)) for _ in range(rng.randrange(most)))

    yield ""
    yield " "
    yield "a" * 99
    yield "a" * 100
    yield "a" * 101
    yield "e" + "\u0301" * 300
    yield "e" + "\u0301\u0316\u0327" * 50
    kinds = [
        lambda: " ".join(word() for _ in range(rng.randrange(1, 6))),
        lambda: soup(KNOWN, 14),
        lambda: soup(range(0x20, 0x7F), 20),
        lambda: soup(MARKS, 8) + word() + soup(MARKS, 6),
        lambda: "".join(rng.choice([word(), soup(BLANKS, 3), soup(CONTROLS, 3)]) for _ in range(rng.randrange(1, 7))),
        lambda: "".join(chr(rng.choice(FOLDED)) + rng.choice(["", "\u0307", " ", "i"]) for _ in range(rng.randrange(6))),
        lambda: "".join(rng.choice([word(), "_", "a", " ", "\u0301", "."]) for _ in range(rng.randrange(1, 7))),
        lambda: word().upper() + word().title() + soup(KNOWN, 3),
    ]
    for _ in range(COUNT - 7):
        yield rng.choice(kinds)()


def small(path):
    """The tokenizer of the stored test: few words, and added tokens with every flag."""
    full = json.loads(path.read_text())
    vocabulary = full["model"]["vocab"]
    keep = [t for t in sorted(vocabulary, key=vocabulary.get) if len(t.removeprefix("##")) == 1 or t.startswith("[")
            and not t.startswith("[unused")]
    keep += [t for t in sorted(vocabulary, key=vocabulary.get)
             if len(t.removeprefix("##")) > 1 and t.isascii() and not t.startswith("[")][:900]
    full["model"]["vocab"] = {t: i for i, t in enumerate(keep)}
    full["padding"] = full["truncation"] = None
    for token in full["added_tokens"]:
        token["id"] = keep.index(token["content"])
    specials = full["post_processor"].get("special_tokens", {})
    for name, special in specials.items():
        special["ids"] = [keep.index(name)]
    tokenizer = Tokenizer.from_str(json.dumps(full))
    tokenizer.add_special_tokens([AddedToken("<special>", normalized=False), AddedToken("<spec", normalized=False)])
    tokenizer.add_tokens([AddedToken("<word>", single_word=True, normalized=False),
                          AddedToken("<left>", lstrip=True, normalized=False),
                          AddedToken("<right>", rstrip=True, normalized=False),
                          AddedToken("<Norm>", normalized=True),
                          AddedToken("café", normalized=True, single_word=True)])
    return tokenizer, keep


def encode(tokenizer, text):
    return tokenizer.encode(text).ids


def generate(path):
    tokenizer, keep = small(path)
    cased = json.loads(tokenizer.to_str())
    plain = json.loads(tokenizer.to_str())
    plain["added_tokens"] = [t for t in plain["added_tokens"] if t["content"].startswith("[")]
    plain = Tokenizer.from_str(json.dumps(plain))
    cased["normalizer"].update(lowercase=False, strip_accents=False)
    cased = Tokenizer.from_str(json.dumps(cased))
    lines = []
    for i, text in enumerate(texts(random.Random(SEED))):
        which = ("json", "cased", "vocab")[i % 3 if i > 20 else 0]
        oracle = {"json": tokenizer, "cased": cased, "vocab": plain}[which]
        lines.append(json.dumps([which, text, encode(oracle, text)[1:-1]], ensure_ascii=True, separators=(",", ":")))
    return {"tokenizer.json": tokenizer.to_str() + "\n", "tokenizer-cased.json": cased.to_str() + "\n",
            "vocab.txt": "\n".join(keep) + "\n", "expected.jsonl": "\n".join(lines) + "\n"}


def classes():
    """Ranges of code points that `tokenizers` takes for control characters, marks and punctuation."""
    clean = normalizers.BertNormalizer(clean_text=True, handle_chinese_chars=False, strip_accents=False, lowercase=False)
    strip = normalizers.BertNormalizer(clean_text=False, handle_chinese_chars=False, strip_accents=True, lowercase=False)
    words = pre_tokenizers.BertPreTokenizer()
    ranges = []
    for code in range(0x110000):
        if 0xD800 <= code <= 0xDFFF or code == 0xFFFD:
            continue
        text = f"a{chr(code)}b"
        kind = ("control" if clean.normalize_str(text) == "ab" else "mark" if strip.normalize_str(text) == "ab"
                else "punctuation" if len(words.pre_tokenize_str(text)) == 3 else None)
        if kind and ranges and ranges[-1][1:] == [code - 1, kind]:
            ranges[-1][1] = code
        elif kind:
            ranges.append([code, code, kind])
    rows = [f"{{0x{first:x}, 0x{last:x}, CharacterClass::{kind}}}," for first, last, kind in ranges]
    lines = [" ".join(rows[i:i + 2]) + "\n" for i in range(0, len(rows), 2)]
    return ("// Written by test/runtime/tokenizer/generate.py --classes from tokenizers 0.23.3, which has Unicode 8.\n"
            + "".join(lines))


def main():
    path = pathlib.Path(sys.argv[1])
    if "--driver" in sys.argv:
        full = json.loads(path.read_text())
        full["padding"] = full["truncation"] = None
        tokenizer = Tokenizer.from_str(json.dumps(full))
        inputs = list(texts(random.Random(SEED + 1)))
        got = subprocess.run([sys.argv[sys.argv.index("--driver") + 1], str(path)], text=True, capture_output=True,
                             input="".join(json.dumps(t) + "\n" for t in inputs), check=True).stdout.splitlines()
        assert len(got) == len(inputs)
        wrong = [t for t, g in zip(inputs, got) if json.loads(g)[0] != encode(tokenizer, t)]
        for text in wrong[:10]:
            print("differs:", json.dumps(text))
        print(f"{len(inputs) - len(wrong)} of {len(inputs)} texts have equal tokens")
        return bool(wrong)
    if "--classes" in sys.argv:
        (HERE.parents[2] / "runtime" / "text" / "Classes.inc").write_text(classes())
        return 0
    files = generate(path)
    if "--check" in sys.argv:
        stale = [name for name, content in files.items() if (HERE / name).read_text() != content]
        print("differs: " + ", ".join(stale) if stale else "as stored")
        return bool(stale)
    for name, content in files.items():
        (HERE / name).write_text(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
