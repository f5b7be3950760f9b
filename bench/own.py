"""What own rules cost a message: without any, with a few, and with as many as a server may have, side by side.

The same messages go the whole way through normalising and detecting with each, in turns, round by round; the ratio is
the median of neighbours in time. Words are made of the beginnings and ends of those that people use, so that the
automaton has as much to follow as there can be and finds nothing; patterns are of the kinds that moderators write.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import Any, Final

from rich.console import Console
from rich.table import Table

from bench.messages import KINDS, messages, traffic
from bench.timing import beside, each
from bot.detect.own.matcher import Matcher
from bot.detect.own.rule import MOST_PATTERNS, MOST_WORDS, NAME, OwnRule, Settings
from bot.detect.phrases.tokens import tokenise
from bot.detect.registry import DETECTORS, detect, run
from bot.model import Message
from bot.normalise.skeleton import normalise
from config.equipment import equipped
from config.loader import load_default
from config.own_rules import wanted

COUNT: Final = 400
ROUNDS: Final = 41
FEW: Final = (20, 3)
MOST: Final = (MOST_WORDS, MOST_PATTERNS)


def rules(words: int, patterns: int) -> dict[str, OwnRule]:
    """Two rules with so many words and patterns."""
    dice = random.Random(0)  # noqa: S311  # for variety, not for secrets
    said = sorted({word for one in everything() for word in tokenise(one).words})
    known = [word for word in said if word.isalpha() and word.isascii() and len(word) > 4]
    beginnings = {word[:end] for word in said for end in range(1, len(word) + 1)}
    made: dict[str, None] = {}
    while len(made) < words:
        word = dice.choice(known)[: dice.randint(2, 4)] + dice.choice(known)[-dice.randint(2, 4) :]
        if word not in beginnings:
            made[word if dice.random() < 0.7 or len(word) < 4 else f"{word}*"] = None
    shapes = (
        r"/(?:{a}|{b})\s*[-_.]?\s*{c}s?/",
        r"/\b{a}[a-z]{{2,8}}\.(?:com|gg|net)\b/",
        r"/{a}\d{{3,6}}/",
        r"/{a}.{{0,10}}{b}x/",
        r"/(?:^|\s)[{c}]{{14,}}/",
    )
    written = [
        shapes[number % len(shapes)].format(a=dice.choice(known), b=dice.choice(known), c=dice.choice(known))
        for number in range(patterns)
    ]
    return {"words": OwnRule(tuple(made)), "patterns": OwnRule(tuple(written))}


@cache
def everything() -> tuple[str, ...]:
    """The skeletons of all messages."""
    return tuple(view.skeleton for kind in KINDS for one in messages(kind, 10_000) for view in normalise(one))


def settings(given: Mapping[str, OwnRule]) -> dict[str, Any]:
    """All detectors as a server with these rules has them."""
    usual = dict(equipped(load_default()).detectors)
    usual[NAME] = Settings(rules=given, wanted=wanted(given))
    return usual


def walk(batch: Sequence[Message], chosen: Mapping[str, object]) -> int:
    """Everything up to the findings, for every message."""
    return sum(len(detect(normalise(message), chosen)) for message in batch)


def without(batch: Sequence[Message], chosen: Mapping[str, object]) -> int:
    """The same as if there were no such detector."""
    others = _OTHERS
    return sum(len(run(others, normalise(message), chosen)) for message in batch)


_OTHERS = tuple(one for one in DETECTORS if one.name != NAME)


def main(count: int = COUNT, rounds: int = ROUNDS) -> None:
    """Print the table."""
    batch = traffic(count)
    usual = settings({})
    table = Table(
        title=f"Own rules: microseconds a message ({count} messages, each way in turns)", title_justify="left"
    )
    for column in ("", "without", "with", "ratio"):
        table.add_column(column, justify="left" if not column else "right")
    compared: tuple[tuple[str, Callable[[], object], Callable[[], object]], ...] = (
        ("no such detector, and no rules", partial(without, batch, usual), partial(walk, batch, usual)),
        ("20 words, 3 patterns", partial(walk, batch, usual), partial(walk, batch, settings(rules(*FEW)))),
        ("5,000 words, 500 patterns", partial(walk, batch, usual), partial(walk, batch, settings(rules(*MOST)))),
    )
    for name, ours, theirs in compared:
        taken = beside(ours, theirs, rounds)
        mine, other = (f"{seconds / count * 1e6:,.1f}" for seconds in (taken.ours, taken.theirs))
        table.add_row(name, mine, other, f"{taken.ratio:.3f}")
    console = Console()
    console.print(table)
    given = wanted(rules(*MOST))
    ready = Matcher(given)
    skeletons = [view.skeleton for message in batch for view in normalise(message)]
    alone = sorted(each(ready.find, skeletons))
    console.print(
        f"The matcher alone: {alone[len(alone) // 2]:.1f} µs for half of the messages, {alone[-1]:.0f} µs for the "
        f"slowest; RE2 may use {ready.memory / 2**20:.0f} MiB for it.\n"
    )


if __name__ == "__main__":
    main()
