"""Opens a checkpoint in Detoxify's form without trusting it: plain weights first, a sandboxed process otherwise.

{"config": {"arch": {"args": {...}}, "dataset": {"args": {"classes": [...]}}}, "state_dict": {name: tensor}}
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import torch
from safetensors.torch import load_file
from torch import Tensor

from bot.preparing.sandbox import TENSORS
from bot.trouble import Trouble

ARCHITECTURES: Final = {
    "AlbertForSequenceClassification": "AlbertTokenizer",
    "BertForSequenceClassification": "BertTokenizer",
    "RobertaForSequenceClassification": "RobertaTokenizer",
    "XLMRobertaForSequenceClassification": "XLMRobertaTokenizer",
}
"""Which tokenizer goes with which model, by the names of transformers: what Detoxify has ever been trained with."""
RENAMED: Final = {"toxic": "toxicity", "identity_hate": "identity_attack", "severe_toxic": "severe_toxicity"}
"""As Detoxify renames them, so that all models have one name for one thing."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """``model`` and ``tokenizer``: names of classes in transformers; ``base``: the model that it was trained from, by
    the name that transformers knows; ``outputs`` of the model, of which the first ones have the names ``classes``.
    """

    model: str
    tokenizer: str
    base: str
    outputs: int
    classes: tuple[str, ...]
    weights: Mapping[str, Tensor]

    @property
    def labels(self) -> tuple[str, ...]:
        """Detoxify's names of the outputs."""
        return tuple(RENAMED.get(one, one) for one in self.classes)

    def save(self, path: Path, folder: Path) -> None:
        """Write it anew, with nothing in it but this; ``folder`` holds its config and tokenizer."""
        arch = {
            "num_classes": self.outputs,
            "model_type": str(folder),
            "model_name": self.model,
            "tokenizer_name": self.tokenizer,
        }
        config = {"arch": {"args": arch}, "dataset": {"args": {"classes": list(self.classes)}}}
        torch.save({"config": config, "state_dict": dict(self.weights)}, path)


def read(path: Path, work: Path, memory: int) -> Checkpoint:
    """A checkpoint, looked at. ``work``: a folder for what the sandboxed process hands back; ``memory``: its bytes.

    Raises ``Trouble`` with one line, ``MemoryError`` where it has not enough.
    """
    try:
        loaded = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError:  # it is no checkpoint, or holds more than tensors and plain values
        config, weights = _sandboxed(path, work, memory)
    except (RuntimeError, EOFError, ValueError, KeyError, TypeError, AttributeError) as error:
        if "alloc" in str(error):
            raise MemoryError from None
        raise _broken(path) from None
    else:
        config, state = (loaded.get(name) if isinstance(loaded, dict) else None for name in ("config", "state_dict"))
        weights = {
            name: tensor
            for name, tensor in (state.items() if isinstance(state, dict) else ())
            if isinstance(name, str) and isinstance(tensor, Tensor)
        }
    return _understood(path, config, weights)


def _sandboxed(path: Path, work: Path, memory: int) -> tuple[object, Mapping[str, Tensor]]:
    """Config and weights, by a process that runs nothing."""
    command = [sys.executable, "-m", "bot.preparing.sandbox", str(path.absolute()), str(work.absolute()), str(memory)]
    with subprocess.Popen(  # noqa: S603  # our own program
        command,
        stdin=subprocess.PIPE,  # while it is open somebody waits
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parent.parent.parent,
        env={"OMP_NUM_THREADS": "1"},
    ) as opened:
        answer = opened.stdout.read() if opened.stdout else b""
    try:
        said = json.loads(answer)
    except ValueError:
        said = {"broken": f"status {opened.returncode}"}
    if "refused" in said:
        raise Trouble(
            f"{path}: is not a plain checkpoint: {said['refused']}, which could run code. Nothing of it was run. "
            "Use a file from a source that you trust."
        )
    if "broken" in said:
        raise _broken(path)
    return said["config"], load_file(work / TENSORS) if (work / TENSORS).exists() else {}


def _broken(path: Path) -> Trouble:
    return Trouble(f"{path}: cannot be read: it is cut off, or no checkpoint of PyTorch. Get it again.")


def _understood(path: Path, config: Any, weights: Mapping[str, Tensor]) -> Checkpoint:
    """The checkpoint, where it is one of Detoxify's."""
    if config is None or not weights:
        missing = "config" if config is None else "state_dict"
        raise Trouble(
            f"{path}: has no {missing}, so it is no checkpoint of Detoxify's. Name one with config and state_dict."
        )
    try:
        arch, classes = config["arch"]["args"], config["dataset"]["args"]["classes"]
        found = Checkpoint(
            str(arch["model_name"]),
            str(arch["tokenizer_name"]).removesuffix("Fast"),
            str(arch["model_type"]),
            int(arch["num_classes"]),
            tuple(map(str, classes)),
            weights,
        )
    except (KeyError, TypeError, ValueError):
        raise Trouble(
            f"{path}: its config does not say arch.args and dataset.args.classes, as Detoxify's do. Name another file."
        ) from None
    if ARCHITECTURES.get(found.model) != found.tokenizer:
        raise Trouble(
            f"{path}: is a {found.model} with a {found.tokenizer}, which Detoxify does not use. "
            f"Name one of these: {', '.join(ARCHITECTURES)}."
        )
    if not found.classes or len(set(found.labels)) < len(found.classes) or len(found.classes) > found.outputs:
        raise Trouble(f"{path}: its classes do not fit its {found.outputs} outputs. Name another file.")
    return found
