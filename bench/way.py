"""How much each step of the way and each detector costs, side by side in one run."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from rich.console import Console
from rich.table import Table

from bench.messages import KINDS, LONG, messages, traffic
from bench.timing import each, microseconds, microseconds_once
from bot.decide.decide import decide
from bot.decide.situation import situation
from bot.detect.learned import detector as linear
from bot.detect.learned.stack import shown
from bot.detect.registry import DETECTORS, detect, run
from bot.model import Decision, Lately, Message, Server, View
from bot.normalise.skeleton import normalise
from bot.scoring.session import Session
from config.configured import configure
from config.models_loader import ENCODER

SERVER: Final = Server(1, frozenset({2}), 3, 4, frozenset({5}), frozenset({6}))
PER_KIND: Final = 300
COUNT: Final = 3000
"""Messages of mixed traffic that are read before new ones are timed, and as many new ones."""


def thinking(*, rules_alone: bool = False) -> Callable[[Message], Decision]:
    """Normalise, detect and decide: the whole of what a message costs before anything is done about it.

    ``rules_alone``: without the trained model.
    """
    configuration = configure()(SERVER)
    if rules_alone:
        detectors = {**configuration.detectors, "linear": linear.Settings(enabled=False)}
        configuration = replace(configuration, detectors=detectors)

    def think(message: Message) -> Decision:
        findings = detect(normalise(message), configuration.detectors)
        return decide(message, situation(message, SERVER), findings, configuration.policy, Lately(), 0.0)

    return think


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
        one.name: microseconds(lambda one=one: [run((one,), view, settings) for view in views], len(views))  # type: ignore[misc]  # a default that binds the loop's value
        for one in DETECTORS
    }


def encoder(batch: Sequence[Message]) -> float:
    """Microseconds a message that the sentence encoder takes, off the event loop, on one core."""
    session = Session(ENCODER)
    texts = [shown(view.skeleton) for message in batch for view in normalise(message)]
    session.scores(texts)
    return microseconds(lambda: session.scores(texts), len(texts))


def main() -> None:
    """Print the tables."""
    console = Console()
    by_kind = {kind: steps(messages(kind, PER_KIND)) for kind in KINDS}
    table = Table("microseconds a message", *KINDS, title="The way of a message")
    for step in ("normalise", "detect", "decide"):
        table.add_row(step, *(f"{figures[step]:.0f}" for figures in by_kind.values()))
    table.add_row("all three", *(f"{sum(figures.values()):.0f}" for figures in by_kind.values()), style="bold")
    table.add_row("encoder, beside it", *(f"{encoder(messages(kind, PER_KIND)):.0f}" for kind in KINDS))
    console.print(table)

    for name, batch in (("mixed traffic", traffic(COUNT)), (LONG, messages(LONG, PER_KIND))):
        for layers, think in (("rules alone", thinking(rules_alone=True)), ("with the model", thinking())):
            taken = sorted(each(think, batch))
            cut = statistics.quantiles(taken, n=100)
            console.print(
                f"{len(batch):,} messages ({name}, {layers}): median {cut[49]:.0f}, 99th percentile {cut[98]:.0f}, "
                f"slowest {taken[-1]:.0f} microseconds."
            )

    think = thinking()
    for message in traffic(COUNT):
        think(message)
    table = Table("microseconds a message", "new", "known", title="Mixed traffic, read first and again")
    fresh = traffic(COUNT, skip=COUNT)
    new, known = (microseconds_once(lambda: [think(message) for message in fresh], COUNT) for _ in range(2))
    table.add_row("all three", f"{new:.0f}", f"{known:.0f}")
    console.print(table)

    by_kind = {kind: detectors([normalise(message) for message in messages(kind, PER_KIND)]) for kind in KINDS}
    table = Table("microseconds a message", *KINDS, title="The detectors, each with the pre-filter")
    slowest = sorted(by_kind[KINDS[0]], key=lambda name: -statistics.mean(one[name] for one in by_kind.values()))
    for name in slowest:
        table.add_row(name, *(f"{figures[name]:.0f}" for figures in by_kind.values()))
    console.print(table)


if __name__ == "__main__":
    main()
