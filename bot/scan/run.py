"""A scan from its files to its report: reads, judges, counts. Nothing is sent anywhere, and no database is opened."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from bot.ports import Scorer
from bot.scan.export import Export
from bot.scan.messages import Told
from bot.scan.mind import Mind
from bot.scan.places import Grounds, Setup, grounds
from bot.scan.report import Report
from bot.scan.sources import Fault, cut_short, in_order
from bot.scan.tally import Tally
from bot.trouble import Trouble
from config.equipment import equipped
from config.loader import Configuration

ROWS: Final = 2_000
"""Findings that are listed, unless it is said otherwise."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """``policy`` is the name of the policy file, empty for the default; ``model`` the folder of the prepared model."""

    setup: Setup = field(default_factory=Setup)
    rows: int = ROWS
    policy: str = ""
    model: Path | None = None


@dataclass(frozen=True, slots=True)
class Watch:
    """Whom to tell how far it is: ``advance`` of bytes that were read, ``judged`` of messages, ``complain`` of what is
    missing.
    """

    advance: Callable[[int], object] = lambda size: None
    judged: Callable[[int], object] = lambda messages: None
    complain: Callable[[str], object] = lambda line: None


def scan(
    exports: Sequence[Export],
    faults: Sequence[Fault],
    configuration: Configuration,
    wishes: Wishes,
    watch: Watch,
) -> Report:
    """Read and judge everything. Raises Trouble where it cannot begin; whatever comes later, what was read counts."""
    ground = grounds([one.place for one in exports], wishes.setup)
    encoder = _encoder(watch)
    scorers = [*encoder, *_model(wishes.model)]
    tally = Tally(configuration.policy, wishes.rows)
    mind = Mind(equipped(configuration), ground, scorers)
    began = time.monotonic()
    stopped = asyncio.run(_count(exports, ground, mind, tally, watch))
    for export in exports:
        tally.aside.update({str(why): number for why, number in export.passed.items()})
    return Report(
        tally,
        made=datetime.now().astimezone(),
        took=time.monotonic() - began,
        files=len(exports),
        policy=wishes.policy,
        faults=(*faults, *cut_short(exports)),
        stopped=stopped,
        everywhere=not wishes.setup.support,
        encoder=bool(encoder),
        model=wishes.model is not None,
    )


async def _count(exports: Sequence[Export], ground: Grounds, mind: Mind, tally: Tally, watch: Watch) -> bool:
    """Count everything. Returns whether somebody has stopped it (Ctrl-C)."""
    try:
        async for judged in mind.judged(_wanted(exports, ground, tally, watch)):
            tally.note(judged)
            watch.judged(tally.messages)
    except asyncio.CancelledError:
        return True
    return False


def _wanted(exports: Sequence[Export], ground: Grounds, tally: Tally, watch: Watch) -> Iterator[Told]:
    """The messages that the bot would read, each once."""
    for told, again in in_order(exports, watch.advance):
        if again:
            tally.aside["twice"] += 1
        elif ground.unread(told.place):
            tally.aside["staff"] += 1
        else:
            yield told


def _encoder(watch: Watch) -> list[Scorer]:
    """The sentence encoder; none where it is missing, which is said."""
    from bot.scoring.here import encoder  # here, because it takes a while

    try:
        return [encoder(os.cpu_count() or 1)]
    except Trouble as trouble:
        watch.complain(f"Without the sentence encoder: {trouble.lines[0]}")
        return []


def _model(folder: Path | None) -> list[Scorer]:
    """The model for explicit and hostile words, where one is named. Raises Trouble."""
    if folder is None:
        return []
    from bot.scoring.here import toxicity

    return [toxicity(os.cpu_count() or 1, folder)]
