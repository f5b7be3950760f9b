"""What own rules cost a message: without any, with a few, and with as many as a server may have, side by side.

Each message is new, as on a server, and goes through normalising and detecting both ways, in turns; the ratio is the
median of neighbours in time. The last row is the whole of what a message costs: the sentence encoder looks as well.
Words are made of the beginnings and ends of those that people use, so that the automaton has as much to follow as there
can be and finds nothing; patterns are of the kinds that moderators write. Those that need no certain letter and count
are the hardest: the third row has a hundred of them.
"""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import Any, Final

from rich.console import Console
from rich.table import Table

from bench.messages import KINDS, messages, traffic
from bench.timing import each_once, in_turns
from bot.detect.learned.stack import shown
from bot.detect.own.matcher import Matcher
from bot.detect.own.rule import MOST_PATTERNS, MOST_WORDS, NAME, OwnRule, Settings
from bot.detect.phrases.tokens import tokenise
from bot.detect.registry import DETECTORS, detect, run
from bot.model import Message
from bot.normalise.skeleton import normalise
from bot.scoring.session import Session
from config.equipment import equipped
from config.loader import load_default
from config.models_loader import ENCODER
from config.own_rules import wanted

COUNT: Final = 50
ROUNDS: Final = 30
WARM: Final = 1_500
"""Messages in a round, rounds of each row, and messages that are read before the first of them."""
FEW: Final = (20, 3)
MOST: Final = (MOST_WORDS, MOST_PATTERNS)


def rules(words: int, patterns: int, *, hard: bool = False) -> dict[str, OwnRule]:
    """Two rules with so many words and patterns. ``hard``: one pattern in five needs no certain letter."""
    dice = random.Random(0)  # noqa: S311  # for variety, not for secrets
    said = sorted({word for one in everything() for word in tokenise(one).words})
    known = [word for word in said if word.isalpha() and word.isascii() and len(word) > 4]
    beginnings = {word[:end] for word in said for end in range(1, len(word) + 1)}
    made: dict[str, None] = {}
    while len(made) < words:
        word = dice.choice(known)[: dice.randint(2, 4)] + dice.choice(known)[-dice.randint(2, 4) :]
        if word not in beginnings:
            made[word if dice.random() < 0.7 or len(word) < 4 else f"{word}*"] = None
    shapes = [
        r"/(?:{a}|{b})\s*[-_.]?\s*{c}s?/",
        r"/\b{a}[a-z]{{2,8}}\.(?:com|gg|net)\b/",
        r"/{a}\d{{3,6}}/",
        r"/{a}.{{0,10}}{b}x/",
    ]
    if hard:
        shapes.append(r"/(?:^|\s)[{c}]{{14,}}/")
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


Way = Callable[[Sequence[Message]], object]


def walk(chosen: Mapping[str, object], batch: Sequence[Message]) -> int:
    """Everything up to the findings, for every message."""
    return sum(len(detect(normalise(message), chosen)) for message in batch)


def without(chosen: Mapping[str, object], batch: Sequence[Message]) -> int:
    """The same as if there were no such detector."""
    others = _OTHERS
    return sum(len(run(others, normalise(message), chosen)) for message in batch)


_OTHERS = tuple(one for one in DETECTORS if one.name != NAME)


def main(count: int = COUNT, rounds: int = ROUNDS, warm: int = WARM) -> None:
    """Print the table."""
    usual, few, most = settings({}), settings(rules(*FEW)), settings(rules(*MOST))
    hardest = settings(rules(*MOST, hard=True))
    session = Session(ENCODER)

    def wholly(chosen: Mapping[str, object], batch: Sequence[Message]) -> None:
        walk(chosen, batch)
        session.scores([shown(view.skeleton) for message in batch for view in normalise(message)])

    compared: tuple[tuple[str, Way, Way], ...] = (
        ("no such detector, and no rules", partial(without, usual), partial(walk, usual)),
        ("20 words, 3 patterns", partial(walk, usual), partial(walk, few)),
        ("5,000 words, 500 patterns", partial(walk, usual), partial(walk, most)),
        ("5,000 words, 500 patterns, some hard", partial(walk, usual), partial(walk, hardest)),
        ("the same, the sentence encoder beside it", partial(wholly, usual), partial(wholly, hardest)),
    )
    table = Table(title="Own rules: microseconds a message, each of them new", title_justify="left")
    for column in ("", "without", "with", "ratio"):
        table.add_column(column, justify="left" if not column else "right")
    every = traffic(warm + count * rounds * len(compared))
    first, *batches = every[:warm], *(every[at : at + count] for at in range(warm, len(every), count))
    for name, ours, theirs in compared:
        ours(first), theirs(first)
        mine, batches = batches[:rounds], batches[rounds:]
        taken = in_turns(ours, theirs, mine)
        figures = (f"{seconds / count * 1e6:,.1f}" for seconds in (taken.ours, taken.theirs))
        table.add_row(name, *figures, f"{taken.ratio:.3f}")
    console = Console()
    console.print(table)
    for name, given in ((" alone", wanted(rules(*MOST))), (" with some hard ones", wanted(rules(*MOST, hard=True)))):
        ready = Matcher(given)
        skeletons = [view.skeleton for message in every for view in normalise(message)]
        for skeleton in skeletons[:warm]:
            ready.find(skeleton)
        alone = sorted(each_once(ready.find, skeletons[warm:]))
        console.print(
            f"The matcher{name}: {statistics.mean(alone):.1f} µs a message, {statistics.median(alone):.1f} for half "
            f"of them, {alone[-1]:.0f} for the slowest; RE2 may use {ready.memory / 2**20:.0f} MiB for it."
        )
    console.print()


if __name__ == "__main__":
    main()
