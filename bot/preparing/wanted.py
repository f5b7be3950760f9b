"""What is to be prepared, and within which bounds: what the command tells the process that does the work."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from bot.detect.toxicity import USUAL
from bot.settings import DEFAULT_MODEL_FOLDER
from bot.trouble import Trouble

NAMES: Final = ("unbiased", "original", "multilingual", "unbiased-small", "original-small")
"""Detoxify's models, by its own names."""
PRECISIONS: Final = ("int8", "fp32")
THRESHOLDS: Final[Mapping[str, float]] = {str(label): least for label, least in USUAL.items()}
"""From which probability on a label is a finding; the labels that are not here alone never are."""
FOLDER: Final = Path(DEFAULT_MODEL_FOLDER)
STEPS: Final = 8
"""How often the process that does the work says what it does."""
INSTALL: Final = "python -m pip install --requirement requirements/prepare.txt"

_BASE: Final = 3 << 29
_TIMES: Final = 6


@dataclass(frozen=True, slots=True)
class Wanted:
    """``name`` the model's; ``checkpoint`` a file in Detoxify's form; ``tokenizer`` the folder with its config.json and
    tokenizer, or None where both come from transformers; ``folder`` the new one in which the model is made;
    ``memory`` bytes that the work may take, 0 for as much as there is.
    """

    name: str
    checkpoint: Path
    tokenizer: Path | None
    precision: str
    folder: Path
    thresholds: Mapping[str, float]
    memory: int

    def line(self) -> str:
        """As one line of JSON."""
        return json.dumps({name: _plain(value) for name, value in asdict(self).items()})


def read(line: str) -> Wanted:
    """What ``Wanted.line`` has written."""
    told = json.loads(line)
    for name in ("checkpoint", "tokenizer", "folder"):
        told[name] = None if told[name] is None else Path(told[name])
    return Wanted(**told)


def memory_for(checkpoint: Path) -> int:
    """Bytes of memory that preparing a checkpoint may take: 1.5 GiB, and six times its size.

    Measured with a full-size RoBERTa (499 MB): 2.5 GB at the most demanding moment, of which libraries and what they
    work with are about 0.6 GB, so about four copies of the weights. The bound leaves half as much again.
    """
    try:
        return _BASE + _TIMES * checkpoint.stat().st_size
    except OSError as error:
        raise Trouble(f"{checkpoint}: cannot be read ({error.strerror}). Check the name.") from None


def _plain(value: object) -> object:
    return str(value) if isinstance(value, Path) else value
