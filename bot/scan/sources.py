"""The files that somebody named: exports, and folders of them; and all their messages in the order of time."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.scan.export import Export, UnreadableError, Why, look
from bot.scan.messages import Told
from bot.trouble import Trouble

ENDING: Final = ".json"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that could not be read, or not to its end. ``where`` may be shown to anybody who reads the report:
    the name of a thread's file is not, for it holds what a member wrote.
    """

    path: Path
    where: str
    why: Why


def files(named: Sequence[Path]) -> tuple[Path, ...]:
    """The files, those in folders and their folders among them, each once. Raises one Trouble."""
    found: dict[Path, None] = {}
    faults: list[str] = []
    for path in named:
        inside = sorted(one for one in path.rglob(f"*{ENDING}") if one.is_file()) if path.is_dir() else [path]
        if not path.exists():
            faults.append(f"{path}: there is no such file. Check the name.")
        elif not inside:
            faults.append(f"{path}: there is no {ENDING} file in this folder. Name the folder of the exports.")
        found.update(dict.fromkeys(inside))
    if faults:
        raise Trouble(*faults, code=2)
    return tuple(found)


def opened(paths: Iterable[Path]) -> tuple[list[Export], list[Fault]]:
    """The beginnings of the files, and what is no export."""
    exports: list[Export] = []
    faults: list[Fault] = []
    for path in paths:
        try:
            exports.append(look(path))
        except UnreadableError as error:
            faults.append(Fault(path, path.name, error.why))
    return exports, faults


def in_order(exports: Iterable[Export], advance: Callable[[int], object]) -> Iterator[tuple[Told, bool]]:
    """The messages of all files in the order of time, and whether each has been there before: in another file."""
    merged = heapq.merge(*(one.messages(advance) for one in exports), key=_when)
    at, known = 0.0, set[tuple[int, int]]()
    for told in merged:
        if told.message.posted_at != at:
            at, known = told.message.posted_at, set()
        key = told.message.channel_id, told.message.id
        yield told, key in known
        known.add(key)


def cut_short(exports: Iterable[Export]) -> list[Fault]:
    """The files that could not be read to their end."""
    return [Fault(one.path, _shown(one), one.fault) for one in exports if one.fault]


def _when(told: Told) -> tuple[float, int]:
    return told.message.posted_at, told.message.id


def _shown(export: Export) -> str:
    place = export.place
    return export.path.name if place.parent_id is None else f"#{place.name}, {place.channel_id}"
