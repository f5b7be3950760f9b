"""From Detoxify's model to ONNX, and from there to whole numbers of 8 bits."""

from __future__ import annotations

import logging
import warnings
from pathlib import Path
from typing import Any, Final

import onnx
import torch
from torch import Tensor, nn

from bot.scoring.session import WEIGHTS
from bot.scoring.telemetry import send_nothing

LARGE: Final = 4096
"""Bytes of the smallest weights that lie in a file of their own."""


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


def quantise(path: Path, into: Path) -> None:
    """Write the graph at ``path`` with weights of 8 bits, the table of words among them.

    Each column of a layer has a scale of its own; what runs through is measured anew in every run (onnxruntime's
    dynamic quantisation). On a full-size RoBERTa scales for each block of 128 weights (MatMulNBits) were a third closer
    and a third slower, and fused attention was neither closer nor quicker.
    """
    send_nothing()
    from onnxruntime.quantization import QuantType, quantize_dynamic  # after that, not before

    logging.disable(logging.WARNING)  # it tells at length what it skips
    quantize_dynamic(path, into, weight_type=QuantType.QInt8, per_channel=True)
    logging.disable(logging.NOTSET)


def apart(path: Path) -> None:
    """Put the weights of the graph at ``path`` into a file beside it.

    onnxruntime looks at that file where it lies, in place of reading it: the table of words, a third of the whole, then
    takes no more memory than the words that are met, and nothing is in memory twice while the model is loaded.
    """
    graph = onnx.load(path)
    onnx.save(graph, path, save_as_external_data=True, location=WEIGHTS, size_threshold=LARGE)
    path.with_name(WEIGHTS).chmod(path.stat().st_mode)  # it would be for its owner alone otherwise
