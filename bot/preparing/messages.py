"""The messages on which a prepared model is held against Detoxify itself: chosen from corpus/, always the same.

Explicit, hostile, graphic and harmful ones and their harmless neighbours, what survivors tell, long ones, ordinary
talk, in five languages.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from bot.trouble import Trouble

CORPUS: Final = Path(__file__).parent.parent.parent / "corpus"
Row = Mapping[str, Any]


def _says(label: str) -> Callable[[str, Row], bool]:
    return lambda file, row: label in row["content"] and file != "u13"


def _in(*files: str) -> Callable[[str, Row], bool]:
    return lambda file, row: file in files


KINDS: Final[Mapping[str, tuple[int, Callable[[str, Row], bool]]]] = {
    "sexual": (30, _says("sexual")),
    "harassment": (40, _says("harassment")),
    "graphic": (16, _says("graphic")),
    "pro_harm": (16, _says("pro_harm")),
    "explicit or hostile, not in English": (30, lambda file, row: file == "u13" and bool(row["content"])),
    "their neighbours": (30, lambda file, row: file in ("u11", "u13", "u15") and not row["content"]),
    "survivors": (24, lambda file, row: row["crisis"]["kind"] in ("abuse", "violence")),
    "long": (16, lambda file, row: 900 <= len(row["text"]) <= 2000),
    "Spanish": (10, _in("u5")),
    "Portuguese": (10, _in("u6")),
    "French": (10, _in("u7")),
    "German": (10, _in("u8")),
    "ordinary": (30, _in("ordinary", "ordinary_2")),
}
"""How many of each kind, and which those are: of a file's name and one of its rows."""


def bundled(corpus: Path = CORPUS) -> list[str]:
    """272 messages. Raises ``Trouble`` where the corpus is not there."""
    rows = sorted(_rows(corpus), key=lambda one: hashlib.sha256(one[1]["id"].encode()).digest())
    chosen: dict[str, None] = {}
    for many, fits in KINDS.values():
        texts = (row["text"] for file, row in rows if fits(file, row) and row["text"] not in chosen)
        chosen |= dict.fromkeys(text for _, text in zip(range(many), texts, strict=False))
    if len(chosen) < sum(many for many, _ in KINDS.values()):
        raise Trouble(f"{corpus}: the messages to compare with are not all there. Use a full checkout of the project.")
    return list(chosen)


def _rows(corpus: Path) -> Iterator[tuple[str, Row]]:
    for path in sorted(corpus.glob("*.jsonl")):
        for line in path.read_text("utf-8").rstrip("\n").split("\n"):
            yield path.stem, json.loads(line)
