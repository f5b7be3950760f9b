"""Lists of entries as text: one on each line, ``#`` before what is for people alone. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.detect.own.matcher import Matcher
from bot.detect.own.rule import Wanted
from bot.model import View
from config.own_entries import Entry, read_entry
from config.own_faults import Fault


@dataclass(frozen=True, slots=True)
class Listed:
    """``entries`` as they are kept, each once; what cannot be read, with its line (from 1); how many stood twice."""

    entries: tuple[str, ...] = ()
    faults: tuple[tuple[int, Fault], ...] = ()
    twice: int = 0


def read_list(text: str) -> Listed:
    """What stands in a text. ``read_list(write_list(entries)).entries == entries``. Never raises."""
    found: dict[tuple[str, ...], str] = {}
    faults: list[tuple[int, Fault]] = []
    twice = 0
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        read = read_entry(line)
        if isinstance(read, Fault):
            faults.append((number, read))
        elif read.same in found:
            twice += 1
        else:
            found[read.same] = read.text
    return Listed(tuple(found.values()), tuple(faults), twice)


def write_list(entries: Iterable[str], title: str = "") -> str:
    """Entries as text, below a line that says what they are."""
    head = [f"# {' '.join(title.split())}"] if title else []
    return "".join(f"{line}\n" for line in [*head, *entries])


def matches(entries: Sequence[str], view: View) -> tuple[tuple[str, str], ...]:
    """Which entries stand in a text, each once, with the first stretch of it that each finds."""
    read = {one.text: one for one in map(read_entry, entries) if isinstance(one, Entry)}
    wanted = tuple(
        Wanted(text, "custom.preview", None, (one.words,) if one.words else (), (one.pattern,) if one.pattern else ())
        for text, one in read.items()
    )
    found: dict[str, str] = {}
    for owner, start, end in sorted(Matcher(wanted).find(view.skeleton), key=lambda place: place[1:]):
        span = view.span(start, end)
        found.setdefault(wanted[owner].id, view.raw[span.start : span.end])
    return tuple(found.items())
