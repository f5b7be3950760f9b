"""From which probability on a cry for help is an alarm, and from which a quiet watch: three named settings.

The numbers are measured when the model is trained (config/models/loudness.yaml); what each setting finds and how often
it is wrong: docs/crisis.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import yaml

from bot.trouble import Trouble
from config.document import LOADER

FILE: Final = Path(__file__).parent / "models" / "loudness.yaml"
NAMES: Final = ("careful", "balanced", "quiet")
USUAL: Final = "balanced"
WORDS: Final = ("alarm", "watch")
"""The words that a policy file may write in place of a confidence."""


@dataclass(frozen=True, slots=True)
class Loudness:
    """Probabilities, 0..1: from ``alarm`` on people are interrupted, from ``watch`` on there is a quiet line."""

    alarm: float
    watch: float

    def of(self, word: str) -> float:
        """The probability that a word of ``WORDS`` stands for."""
        return self.alarm if word == "alarm" else self.watch


@cache
def loudnesses() -> Mapping[str, Loudness]:
    """All settings by name. Read once. Raises ``Trouble`` where the file is not as it was made."""
    try:
        data = yaml.load(FILE.read_text("utf-8"), Loader=LOADER)  # noqa: S506  # the safe loader, in C where there is one
        return {name: Loudness(float(data[name]["alarm"]), float(data[name]["watch"])) for name in NAMES}
    except (OSError, yaml.YAMLError, KeyError, TypeError, ValueError):
        raise Trouble(f"{FILE}: cannot be read. Restore it from the repository, or run: python -m bot train") from None
