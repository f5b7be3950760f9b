"""From Detoxify's model to ONNX, and from there to whole numbers of 8 bits."""

from __future__ import annotations

import logging
import warnings
from pathlib import Path
from typing import Any, Final

import onnx
import torch
from torch import Tensor, nn

from bot.scoring.telemetry import send_nothing

BLOCK: Final = 128
"""Weights that share a scale when they are made whole numbers."""


class Probabilities(nn.Module):
    """A model whose answers are probabilities: of its outputs those that have names."""

    def __init__(self, model: Any, labels: int) -> None:
        super().__init__()
        self.model = model
        self.labels = labels

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Token ids and which of them are there (both texts x tokens) -> probabilities (texts x labels)."""
        scores = self.model(input_ids=ids, attention_mask=mask).logits
        return torch.sigmoid(scores[:, : self.labels])


def whole(model: Any, labels: int, path: Path) -> None:
    """Write Detoxify's model (of transformers) as ONNX with weights of 32 bits."""
    model.eval()
    model.set_attn_implementation("eager")  # step by step: other forms are exported to what cannot be quantised
    pad = int(model.config.pad_token_id)
    ids = torch.tensor([[5, 6, 7, 8, 9], [5, 6, 7, pad, pad]])
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            Probabilities(model, labels),
            (ids, (ids != pad).long()),
            str(path),
            input_names=["ids", "mask"],
            output_names=["scores"],
            dynamic_axes={"ids": {0: "n", 1: "t"}, "mask": {0: "n", 1: "t"}, "scores": {0: "n"}},
            opset_version=17,
            dynamo=False,
        )


def quantise(path: Path, into: Path, shape: Any) -> None:
    """Write the graph at ``path`` with weights of 8 bits; ``shape`` is the model's config.

    Each block of ``BLOCK`` weights has a scale of its own (MatMulNBits), and so has each word's row.
    """
    send_nothing()
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer  # after that, not before

    logging.disable(logging.WARNING)  # both tell at length what they skip
    words = into.with_suffix(".words")
    quantize_dynamic(path, words, weight_type=QuantType.QInt8, op_types_to_quantize=["Gather"])
    layers = MatMulNBitsQuantizer(onnx.load(words), bits=8, block_size=BLOCK, is_symmetric=True, accuracy_level=4)
    layers.process()
    logging.disable(logging.NOTSET)
    layers.model.save_model_to_file(str(into))
    words.unlink()
