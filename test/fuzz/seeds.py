#!/usr/bin/env python3
"""Writes seeds for the fuzz targets: small valid files, so that the fuzzers begin beyond the first check.

usage: seeds.py FOLDER    makes FOLDER/TARGET/*
"""
import json
import pathlib
import struct
import sys


def safetensors(header, size):
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + bytes(size)


def npy(descr, shape, size, major=1):
    text = repr({"descr": descr, "fortran_order": False, "shape": shape}).encode() + b"\n"
    return b"\x93NUMPY" + bytes([major, 0]) + struct.pack("<H" if major == 1 else "<I", len(text)) + text + bytes(size)


def module(sections, payload):
    table = b"".join(struct.pack("<32sQQ", name, offset, size) for name, offset, size in sections)
    end = len(payload) + len(table) + 32
    return payload + table + struct.pack("<IIQQQ", 1, len(sections), len(payload), end, 0x54464C4544444548)


def gguf_text(text):
    return struct.pack("<Q", len(text)) + text


def gguf(pairs, tensors):
    """pairs: key, type, bytes; tensors: name, shape (innermost first), type, offset, size."""
    header = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(pairs))
    header += b"".join(gguf_text(key) + struct.pack("<I", kind) + value for key, kind, value in pairs)
    for name, shape, kind, offset, _ in tensors:
        header += gguf_text(name) + struct.pack("<I", len(shape)) + struct.pack(f"<{len(shape)}Q", *shape)
        header += struct.pack("<IQ", kind, offset)
    return header + bytes(-len(header) % 32) + bytes(max((o + s for *_, o, s in tensors), default=0))


TOKENIZER = {
    "added_tokens": [{"id": 1, "content": "[UNK]", "single_word": False, "lstrip": True, "rstrip": True,
                      "normalized": True, "special": True}],
    "normalizer": {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True, "strip_accents": None,
                   "lowercase": True},
    "pre_tokenizer": {"type": "BertPreTokenizer"},
    "post_processor": {"type": "TemplateProcessing",
                       "single": [{"SpecialToken": {"id": "[UNK]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
                       "special_tokens": {"[UNK]": {"id": "[UNK]", "ids": [1], "tokens": ["[UNK]"]}}},
    "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
              "max_input_chars_per_word": 100, "vocab": {"a": 0, "[UNK]": 1, "##b": 2}},
}
BERT = {"post_processor": {"type": "BertProcessing", "sep": ["[SEP]", 1], "cls": ["[CLS]", 0]}}

BPE = {
    "added_tokens": [{"id": 9, "content": "<s>", "special": True, "normalized": False}],
    "normalizer": {"type": "Sequence", "normalizers": [
        {"type": "NFKC"}, {"type": "Strip"}, {"type": "StripAccents"}, {"type": "Lowercase"}, {"type": "Nmt"},
        {"type": "Replace", "pattern": {"Regex": "[a-z&&[^b]]{,2}+|\\h"}, "content": "a"}, {"type": "Prepend", "prepend": "_"},
        {"type": "Precompiled", "precompiled_charsmap": "CAAAAAAEAAAAAAAAYQA="}, {"type": "ByteLevel"}]},
    "pre_tokenizer": {"type": "Sequence", "pretokenizers": [
        {"type": "Split", "pattern": {"Regex": " ?\\p{L}+|\\s+(?!\\S)|\\bx"}, "behavior": "MergedWithNext", "invert": True},
        {"type": "Metaspace", "replacement": "_", "prepend_scheme": "first"}, {"type": "Digits", "individual_digits": True},
        {"type": "Punctuation", "behavior": "Contiguous"}, {"type": "Whitespace"}, {"type": "FixedLength", "length": 3},
        {"type": "CharDelimiterSplit", "delimiter": "e"}, {"type": "ByteLevel", "add_prefix_space": True}]},
    "post_processor": {"type": "Sequence", "processors": [{"type": "ByteLevel"}, {"type": "RobertaProcessing", "cls": ["<s>", 9],
                                                                                  "sep": ["<s>", 9]}]},
    "decoder": {"type": "Sequence", "decoders": [
        {"type": "Replace", "pattern": {"String": "a"}, "content": "b"}, {"type": "ByteFallback"}, {"type": "BPEDecoder"},
        {"type": "CTC"}, {"type": "Metaspace", "replacement": "_"}, {"type": "WordPiece"}, {"type": "Fuse"},
        {"type": "Strip", "content": " ", "start": 1, "stop": 1}, {"type": "ByteLevel"}]},
    "model": {"type": "BPE", "unk_token": "<s>", "byte_fallback": True, "fuse_unk": True, "end_of_word_suffix": "x",
              "vocab": {"a": 0, "b": 1, "ab": 2, "<0x63>": 3, "abx": 4, "bx": 5, "<s>": 9}, "merges": ["a b", ["a", "bx"]]},
}
UNIGRAM = {"model": {"type": "Unigram", "unk_id": 0, "byte_fallback": True,
                     "vocab": [["<unk>", 0.0], ["a", -1.5], ["ab", -2e0], ["<0x63>", -3]]}}
SCORED = {"model": {"type": "SentencePieceBPE", "unk_token": "a", "vocab": [["a", 0.0], ["b", -1], ["ab", -2]]}}
LEVEL = {"model": {"type": "WordLevel", "unk_token": "a", "vocab": {"a": 0}}, "pre_tokenizer": {"type": "WhitespaceSplit"}}

CHATS = [
    b"{% for m in messages if m.role != 'x' -%}{{ loop.index0 ~ m['content'] | trim | upper }}{% else %}-{% endfor %}",
    b"{% macro f(a, b=1) %}{{ a[::-1] }}{% endmacro %}{{ f('abc', b=2) }}{% set ns = namespace(n=0) %}{% set ns.n = ns.n + 2 ** 3 %}",
    b"{#- c -#}{% raw %}{{ }}{% endraw %}{% if x is defined and x is not none %}{% elif 1 in [1, 2.5] %}{{ {'a': [1, none]} | tojson(indent=2) }}{% endif %}",
    b"{{ messages | selectattr('role', 'equalto', 'user') | map(attribute='content') | list | sort | join(', ') }}{{ 'a,b'.split(',')[-1] }}",
    b"{% for a, b in {'x': 1}.items() %}{% if loop.last %}{% break %}{% endif %}{{ cycle(1) }}{% endfor %}{% set y %}z{% endset %}{{ y | replace('z', '') }}",
]

def field(number, value):
    """A field of a protocol buffer message: text or message, number, or float."""
    if isinstance(value, float):
        return bytes([number << 3 | 5]) + struct.pack("<f", value)
    return bytes([number << 3, value]) if isinstance(value, int) else bytes([number << 3 | 2, len(value)]) + value


def pieces(kind, *texts):
    known = [(b"<unk>", 2), (b"<s>", 3), (b"<0x41>", 6), *((text, 1) for text in texts)]
    return (b"".join(field(1, field(1, text) + field(2, -float(i)) + field(3, type_)) for i, (text, type_) in enumerate(known))
            + field(2, field(3, kind)) + field(3, field(1, b"nmt_nfkc") + field(3, 1) + field(4, 1)))


MERGES = [b"#version: 0.2\na b\nab c\n", b"\xc4\xa0 a\r\n"]
VOCABULARY = json.dumps({"a": 0, "b": 1, "c": 2, "ab": 3, "abc": 4, "\u0120": 5, "\u0120a": 6, "<s>": 7}).encode()
MERGES_CONFIGS = [{}, {"tokenizer_class": "RobertaTokenizer", "cls_token": "<s>", "sep_token": {"content": "<s>"}},
                  {"add_bos_token": True, "bos_token": "<s>", "added_tokens_decoder": {"9": {"content": "<x>", "lstrip": True}}}]
GENERATION = [
    {"eos_token_id": [2], "repetition_penalty": 1.5, "no_repeat_ngram_size": 2, "bad_words_ids": [[1, 2]], "min_length": 9},
    {"sequence_bias": [[[1, 2], -0.5]], "encoder_no_repeat_ngram_size": 1, "encoder_repetition_penalty": 0.5, "forced_eos_token_id": 2},
    {"decoder_start_token_id": 1, "forced_decoder_ids": [[1, None], [2, 5]], "lang_to_id": {"<|en|>": 3, "<|de|>": 4},
     "task_to_id": {"transcribe": 5}, "no_timestamps_token_id": 6, "suppress_tokens": [1], "begin_suppress_tokens": [7]},
    {"decoder_start_token_id": 1, "language": "en", "lang_to_id": {"<|en|>": 3}, "exponential_decay_length_penalty": [1, 1.5],
     "remove_invalid_values": True, "forced_bos_token_id": 3, "min_new_tokens": 2}]

SEEDS = {
    "fuzz-merges": [b"\0".join((VOCABULARY, merges, json.dumps(config).encode(), b"abc abc a"))
                    for merges in MERGES for config in MERGES_CONFIGS],
    "fuzz-sentencepiece": [bytes([mode]) + pieces(kind, "\u2581a".encode(), b"b", b"ab") for kind in (1, 2) for mode in range(3)],
    "fuzz-generation": [json.dumps(rules).encode() for rules in GENERATION],
    "fuzz-chat": CHATS,
    "fuzz-safetensors": [
        safetensors({"a": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]},
                     "b": {"dtype": "BF16", "shape": [1], "data_offsets": [24, 26]}}, 26),
        safetensors({"__metadata__": {"format": "pt"}, "s": {"dtype": "U8", "shape": [], "data_offsets": [0, 1]}}, 1)],
    "fuzz-gguf": [
        gguf([(b"general.architecture", 8, gguf_text(b"llama")), (b"llama.block_count", 4, struct.pack("<I", 2)),
              (b"general.alignment", 4, struct.pack("<I", 32)), (b"llama.rope.freq_base", 6, struct.pack("<f", 1e4)),
              (b"tokenizer.ggml.tokens", 9, struct.pack("<IQ", 8, 2) + gguf_text(b"a") + gguf_text(b"b")),
              (b"tokenizer.ggml.scores", 9, struct.pack("<IQff", 6, 2, 0, -1)), (b"x", 7, b"\1")],
             [(b"a", (256, 2), 12, 0, 288), (b"b", (3,), 0, 288, 12)]),
        gguf([(b"tokenizer.ggml.model", 8, gguf_text(b"llama")), (b"tokenizer.ggml.bos_token_id", 4, struct.pack("<I", 1)),
              (b"tokenizer.ggml.tokens", 9, struct.pack("<IQ", 8, 2) + gguf_text(b"a") + gguf_text(b"b")),
              (b"tokenizer.ggml.scores", 9, struct.pack("<IQff", 6, 2, 0, -1)),
              (b"tokenizer.ggml.token_type", 9, struct.pack("<IQII", 5, 2, 3, 1))], []),
        gguf([(b"tokenizer.ggml.model", 8, gguf_text(b"gpt2")), (b"tokenizer.ggml.pre", 8, gguf_text(b"gpt-2")),
              (b"tokenizer.ggml.tokens", 9, struct.pack("<IQ", 8, 2) + gguf_text(b"a") + gguf_text(b"aa")),
              (b"tokenizer.ggml.merges", 9, struct.pack("<IQ", 8, 1) + gguf_text(b"a a"))], []),
        gguf([], [])],
    "fuzz-json": [json.dumps(TOKENIZER).encode(), b'["\\u00e9\\ud83d\\ude42", -1.5e+3, null, true, {}]'],
    "fuzz-npy": [npy("<f4", (2, 3), 24), npy(">i2", (), 2, 2), npy("|b1", (0, 4), 0, 3)],
    "fuzz-module-footer": [module([(b"weights", 0, 8), (b"metadata.json", 8, 2)], bytes(10)), module([], b"")],
    "fuzz-tokenizer": [json.dumps(TOKENIZER).encode() + "\0Ab é [UNK] 東".encode(),
                       json.dumps({**TOKENIZER, **BERT}).encode() + b"\0ab, ab",
                       *(json.dumps(t).encode() + "\0ab <s> Abcé１ 12".encode() for t in (BPE, UNIGRAM, SCORED, LEVEL)),
                       b"[UNK]\n[CLS]\n[SEP]\na\n##b\n\0ab a"],
}

ROOT = pathlib.Path(__file__).resolve().parents[2]
DESCRIPTIONS = [path.read_bytes() for path in sorted((*ROOT.glob("test/examples/*.heddle"), *ROOT.glob("models/*/*.heddle")))]
SEEDS["fuzz-lower"] = SEEDS["fuzz-parser"] = DESCRIPTIONS

for target, seeds in SEEDS.items():
    folder = pathlib.Path(sys.argv[1]) / target
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds):
        (folder / f"seed-{number}").write_bytes(seed)
