"""A small real model in ONNX: the score of a label is how many of its words stand in a text, as a sigmoid of that."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from config.models_loader import MANIFEST, sha256

BIAS, EACH = -6.0, 10.0
"""What a label gets of itself, and for each of its words: none is 0.002, one is 0.98."""


def prepare(folder: Path, labels: Sequence[str], words: Mapping[str, Sequence[str]]) -> Path:
    """Write a model into ``folder`` that hears labels in words. ``words``: word -> its labels."""
    vocabulary = {"[PAD]": 0, "[UNK]": 1} | {word: number for number, word in enumerate(words, 2)}
    table = np.zeros((len(vocabulary), len(labels)), np.float32)
    for word, meant in words.items():
        table[vocabulary[word], [labels.index(label) for label in meant]] = EACH
    parts = [
        helper.make_node("Gather", ["table", "ids"], ["each"]),
        helper.make_node("Cast", ["mask"], ["there"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["there", "last"], ["column"]),
        helper.make_node("Mul", ["each", "column"], ["counted"]),
        helper.make_node("ReduceSum", ["counted", "middle"], ["sum"], keepdims=0),
        helper.make_node("Add", ["sum", "bias"], ["logits"]),
        helper.make_node("Sigmoid", ["logits"], ["scores"]),
    ]
    constants = {"table": table, "bias": np.float32(BIAS), "last": np.array([2]), "middle": np.array([1])}
    graph = helper.make_graph(
        parts,
        "small",
        [helper.make_tensor_value_info(name, TensorProto.INT64, ["n", "t"]) for name in ("ids", "mask")],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["n", len(labels)])],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(
        helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), folder / "model.onnx"
    )
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    manifest = {
        "format": 1,
        "name": "unbiased",
        "labels": list(labels),
        "longest": 512,
        "precision": "fp32",
        "files": {name: sha256(folder / name) for name in ("model.onnx", "tokenizer.json")},
        "versions": {},
        "table": {},
    }
    (folder / MANIFEST).write_text(json.dumps(manifest))
    return folder
