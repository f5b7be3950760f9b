"""What is measured in bench/ of a prepared model can be measured."""

from __future__ import annotations

import os
from collections.abc import Callable

from bench import toxicity
from bot.preparing.steps import prepare
from bot.preparing.wanted import Wanted
from bot.scoring.session import Session


async def test_the_scorer_is_saturated_and_the_loop_is_watched(wanted: Callable[..., Wanted]) -> None:
    asked = wanted("bert")
    prepare(asked, lambda _: None)
    late, answered = await toxicity.saturated(asked.folder, ["we ate soup", "thanks"], 1.0)
    assert late == sorted(late)
    assert answered > 0


def test_both_are_timed_on_the_same_messages(wanted: Callable[..., Wanted]) -> None:
    class Slow:
        def predict(self, text: str) -> None:
            sum(range(200_000))

    asked = wanted("bert")
    prepare(asked, lambda _: None)
    theirs, ours, times = toxicity.rates(Slow(), Session(asked.folder), ["soup", "tea"])
    assert min(theirs, ours, times) > 0
    assert toxicity._megabytes(os.getpid(), "Rss") > toxicity._megabytes(os.getpid(), "Pss") > 10


async def test_the_whole_bot_is_weighed_while_it_is_connected(wanted: Callable[..., Wanted]) -> None:
    asked = wanted("bert")
    prepare(asked, lambda _: None)
    shared, resident = await toxicity.whole_bot(asked.folder, ["we ate soup", "thanks"])
    assert shared.keys() == resident.keys() == {"bot", "both models"}
    assert min(shared.values()) > 10
    assert sum(resident.values()) > sum(shared.values())
