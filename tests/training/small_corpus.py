"""A corpus in which one made-up word is a cry for help, and every label stands somewhere."""

from __future__ import annotations

import json
from pathlib import Path

from bot.detect.learned.reading import BOUNDARY, CONTENT, KINDS

CRIES = ("i will zorp my {} now", "zorp is all i want, {}", "tell {} that i zorp", "zorp zorp {}", "no {} but zorp")
TALK = ("we ate {} today", "my {} likes the rain", "i slept well, {}", "the {} is late again", "thanks {}")
THINGS = ("dog", "cat", "bus", "tea", "sister", "garden", "phone", "lamp", "neighbour", "song")
LABELS = {"crisis": {"level": "none", "kind": None}, "boundary": [], "content": []}


def make(folder: Path) -> Path:
    """Write it into a folder."""
    flagged, ordinary = [], []
    for number, thing in enumerate(THINGS * 7):
        level = ("concern", "urgent", "emergency")[number % 3]
        cry = CRIES[number % 5].format(thing + str(number))
        said = {"crisis": {"level": level, "kind": KINDS[number % 7]}}
        flagged.append({"text": f"{thing}{number} {cry}", **LABELS, **said})
        extra = {"boundary": [BOUNDARY[number % 6]], "content": [CONTENT[number % 4]]}
        flagged.append({"text": f"{number} {thing} grumf snirt {number}", **LABELS, **extra})
        ordinary += [{"text": line.format(f"{thing}{number}"), **LABELS} for line in TALK]
    (folder / "t1.jsonl").write_text("\n".join(map(json.dumps, flagged)) + "\n")
    (folder / "ordinary.jsonl").write_text("\n".join(map(json.dumps, ordinary)) + "\n")
    return folder
