"""The labelled messages, ready for training: skeletons, labels, and folds that keep look-alikes together.

Which labels there are and what they mean: corpus/GUIDELINE.md.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.detect.learned.reading import CATEGORIES
from bot.normalise.skeleton import normalise_text
from bot.trouble import Trouble

FOLDER: Final = Path(__file__).parent.parent.parent / "corpus"
FOLDS: Final = 5
KEPT_OUT: Final = 0
"""The fold that the sentence encoder is never trained on: on it both models are weighed and measured together. Messages
stay in their folds as long as new ones are only added at the ends of files.
"""
_BLOCK: Final = 20
"""So many ordinary messages in a row stay in one fold: they are parts of one conversation."""
_OPENING: Final = 3
"""Labelled messages that share so many first words stay in one fold: many such pairs carry opposite labels."""
LEVELS: Final = ("none", "concern", "urgent", "emergency")


@dataclass(frozen=True, slots=True)
class Corpus:
    """Messages in a fixed order. ``levels[i]`` is an index of ``LEVELS``, ``labels[i, j]`` whether ``CATEGORIES[j]``
    is one of its labels, ``folds[i]`` its fold, ``ordinary[i]`` whether it is ordinary traffic with nothing to flag.
    ``files[i]`` names the file that it is from.
    """

    skeletons: list[str]
    levels: NDArray[np.int8]
    labels: NDArray[np.bool_]
    folds: NDArray[np.int8]
    ordinary: NDArray[np.bool_]
    files: list[str]

    def part(self, inside: NDArray[np.bool_]) -> Corpus:
        """Those messages alone that are ``inside``."""
        at = np.flatnonzero(inside).tolist()
        return Corpus(
            [self.skeletons[one] for one in at],
            self.levels[inside],
            self.labels[inside],
            self.folds[inside],
            self.ordinary[inside],
            [self.files[one] for one in at],
        )


def load(folder: Path = FOLDER) -> Corpus:
    """All messages of a folder. Raises ``Trouble`` where there are none or one cannot be understood."""
    paths = sorted(folder.glob("*.jsonl"), key=_natural)
    if not paths:
        raise Trouble(f"{folder}: there are no messages to train on (*.jsonl). Use a full checkout of the project.")
    skeletons: list[str] = []
    levels: list[int] = []
    labels: list[list[bool]] = []
    folds: list[int] = []
    files: list[str] = []
    for path in paths:
        for number, line in enumerate(path.read_text("utf-8").rstrip("\n").split("\n")):
            try:
                row = json.loads(line)
                skeleton = normalise_text(row["text"]).skeleton
                levels.append(LEVELS.index(row["crisis"]["level"]))
                labels.append(_labels(row["crisis"]["kind"], row["boundary"], row["content"]))
            except (ValueError, KeyError, TypeError, AttributeError):
                raise Trouble(
                    f"{path}, line {number + 1}: this is no labelled message. See corpus/README.md for the form."
                ) from None
            skeletons.append(skeleton)
            files.append(path.stem)
            folds.append(number // _BLOCK % FOLDS if _is_ordinary(path) else _fold_of(skeleton))
    return Corpus(
        skeletons,
        np.array(levels, np.int8),
        np.array(labels, np.bool_),
        np.array(folds, np.int8),
        np.array([name.startswith("ordinary") for name in files], np.bool_),
        files,
    )


def _is_ordinary(path: Path) -> bool:
    return path.name.startswith("ordinary")


def _natural(path: Path) -> tuple[str, int]:
    """t2 before t10."""
    digits = re.sub(r"\D", "", path.stem)
    return re.sub(r"\d", "", path.stem), int(digits or 0)


def _fold_of(skeleton: str) -> int:
    return zlib.crc32(" ".join(skeleton.split()[:_OPENING]).encode()) % FOLDS


def _labels(kind: str | None, boundary: Iterable[str], content: Iterable[str]) -> list[bool]:
    said = {f"crisis.{kind}"} if kind else set()
    said |= {f"boundary.{name}" for name in boundary} | {f"content.{name}" for name in content}
    if unknown := said - set(CATEGORIES):
        raise ValueError(unknown)
    return [category in said for category in CATEGORIES]
