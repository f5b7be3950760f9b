"""How much each step of the way costs, side by side in one run: ``python -m bench.way``.

The messages are made here, with a fixed seed: short talk, talk with a personal detail in it, cries for help, and long
messages of mixed kinds. Figures are microseconds a message; machines are noisy, so read the columns against each other.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Final

from rich.console import Console
from rich.table import Table

from bot.app import configure
from bot.decide.decide import decide, situation
from bot.detect.registry import DETECTORS, detect, run
from bot.model import Lately, Message, Server, Surface, View
from bot.normalise.skeleton import normalise

SERVER: Final = Server(1, frozenset({2}), 3, 4, frozenset({5}), frozenset({6}))
TALK: Final = (
    "today was a lot but i made it through and the tea helped somehow my friend said to write it down so here i am "
    "thank you for listening i could not sleep again work is heavy and the house is loud hope you are all okay"
)
DETAILS: Final = ("my number is 07700 900123", "mail me at sam.lee@posteo.net", "my snap is riverstone_88", "im 15f")
CRIES: Final = ("i want to kill myself", "i took all of them", "i cut again today", "im not suicidal, just tired")
KINDS: Final = ("short talk", "with a detail", "a cry for help", "2,000 characters")
PER_KIND: Final = 500
ROUNDS: Final = 3


def messages(kind: str, count: int = PER_KIND) -> list[Message]:
    """``count`` different messages of a kind, the same in every run."""
    dice = random.Random(kind)  # noqa: S311  # for variety, not for secrets
    return [Message(number, 2, 7, 0.0, (Surface("content", _text(kind, dice)),), guild_id=1) for number in range(count)]


def _text(kind: str, dice: random.Random) -> str:
    talk = " ".join(dice.choices(TALK.split(), k=350 if kind == KINDS[3] else dice.randint(5, 30)))
    added = {KINDS[1]: DETAILS, KINDS[2]: CRIES, KINDS[3]: (*DETAILS, *CRIES)}.get(kind)
    return f"{talk} {dice.choice(added)}"[-2000:] if added else talk


def microseconds(work: Callable[[], object], count: int) -> float:
    """The best of a few rounds, for one message."""
    return min(_once(work) for _ in range(ROUNDS)) / count * 1e6


def _once(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def steps(batch: Sequence[Message]) -> dict[str, float]:
    """Microseconds a message, for each step."""
    configuration = configure()(SERVER)
    views = [normalise(message) for message in batch]
    found = [detect(one, configuration.detectors) for one in views]
    count = len(batch)

    def deciding() -> None:
        for message, findings in zip(batch, found, strict=True):
            decide(message, situation(message, SERVER), findings, configuration.policy, Lately(), 0.0)

    return {
        "normalise": microseconds(lambda: [normalise(message) for message in batch], count),
        "detect": microseconds(lambda: [detect(one, configuration.detectors) for one in views], count),
        "decide": microseconds(deciding, count),
    }


def detectors(views: Sequence[tuple[View, ...]]) -> dict[str, float]:
    """Microseconds a message, for each detector."""
    settings = configure()(SERVER).detectors
    return {
        one.name: microseconds(lambda one=one: [run((one,), each, settings) for each in views], len(views))  # type: ignore[misc]  # a default that binds the loop's value
        for one in DETECTORS
    }


def main() -> None:
    """Print both tables."""
    console = Console()
    by_kind = {kind: steps(messages(kind)) for kind in KINDS}
    table = Table("microseconds a message", *KINDS, title="The way of a message")
    for step in ("normalise", "detect", "decide"):
        table.add_row(step, *(f"{figures[step]:.0f}" for figures in by_kind.values()))
    table.add_row("all three", *(f"{sum(figures.values()):.0f}" for figures in by_kind.values()), style="bold")
    console.print(table)

    by_kind = {kind: detectors([normalise(message) for message in messages(kind)]) for kind in KINDS}
    table = Table("microseconds a message", *KINDS, title="The detectors")
    slowest = sorted(by_kind[KINDS[0]], key=lambda name: -statistics.mean(one[name] for one in by_kind.values()))
    for name in slowest:
        table.add_row(name, *(f"{figures[name]:.0f}" for figures in by_kind.values()))
    console.print(table)


if __name__ == "__main__":
    main()
