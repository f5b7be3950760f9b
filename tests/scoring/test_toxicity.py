"""The scorer for explicit and hostile words, over a model that is made up and over a small real one in its process."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from structlog.testing import capture_logs

from bot.detect.toxicity import NAME, Settings
from bot.model import Finding, Span, View
from bot.normalise.skeleton import normalise_text
from bot.scoring.batches import Batches
from bot.scoring.limits import KINDNESS
from bot.scoring.models import STANDS_BACK, Models, models
from bot.scoring.toxicity import Toxicity
from tests.scoring.small import prepare

LABELS = ("toxicity", "severe_toxicity", "obscene", "threat", "insult", "identity_attack", "sexual_explicit", "muslim")
WORDS = {
    "zorp": ["toxicity", "insult"],
    "blarg": ["toxicity", "threat"],
    "snirt": ["toxicity", "sexual_explicit"],
    "damn": ["toxicity", "obscene"],
    "muslim": ["muslim"],
}


@dataclass
class Fake:
    """A model that hears labels in words, as ``WORDS`` says; ``away`` are texts for which it has no scores."""

    labels: Sequence[str] = LABELS
    away: Sequence[str] = ()
    asked: list[str] = field(default_factory=list)

    async def scores(self, text: str) -> NDArray[np.float32] | None:
        self.asked.append(text)
        if any(one in text for one in self.away):
            return None
        heard = {label for word in text.split() for label in WORDS.get(word, [])}
        return np.array([0.97 if label in heard else 0.01 for label in LABELS], np.float32)


def views(*texts: str) -> list[View]:
    return [normalise_text(text) for text in texts]


async def labels(model: Fake, *texts: str, **more: object) -> list[str] | None:
    late = await Toxicity(model).score(views(*texts), {}, **more)  # type: ignore[arg-type]  # by name
    return None if late is None else [one.label for one in late]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("you are such a zorp", ["insult"]),
        ("i will blarg you", ["threat"]),
        ("you zorp i will blarg you", ["insult", "threat"]),
        ("come here for snirt and zorp", ["sexual_explicit", "insult"]),
        ("this damn exam is damn hard", []),
        ("i am a gay muslim woman", []),
        ("we ate soup and went to bed", []),
    ],
)
async def test_labels_are_heard_and_swearing_at_a_situation_is_none(text: str, heard: list[str]) -> None:
    assert await labels(Fake(), text) == heard


async def test_one_hostile_sentence_among_many_kind_ones_is_heard() -> None:
    model = Fake()
    assert await labels(model, "we ate soup and talked. " * 60 + "you zorp. " + "we went to bed and slept. " * 60) == []
    assert await labels(model, "we ate soup and talked " * 60 + "you zorp " + "we went to bed and slept " * 60) == [
        "insult"
    ]
    assert len(model.asked) > 4


@pytest.mark.parametrize("text", ["zorp", "/x you zorp", "!x you zorp", "https://zorp.example", "🙂", ""])
async def test_what_says_too_little_never_reaches_the_model(text: str) -> None:
    model = Fake()
    assert await labels(model, text) == []
    assert model.asked == []


async def test_what_the_rules_have_decided_never_reaches_the_model() -> None:
    model = Fake()
    both = [Finding(one, Span(0, 3), 0.9, "phrases", "plain words") for one in ("content.sexual", "content.harassment")]
    assert await labels(model, "you are such a zorp", found=both) is None
    assert model.asked == []
    assert await labels(model, "you zorp i will blarg you", found=both[1:]) == ["threat"]


@pytest.mark.parametrize("settings", [{NAME: Settings(enabled=False)}, {NAME: "nonsense"}])
async def test_where_it_is_off_it_has_no_answer(settings: dict[str, object]) -> None:
    model = Fake()
    assert await Toxicity(model).score(views("you are such a zorp"), settings) is None
    assert model.asked == []


class Renewed(Fake):
    """Another model takes its place while it is asked for the first time: one with other labels, in another order."""

    async def scores(self, text: str) -> NDArray[np.float32] | None:
        if self.labels is LABELS:
            return await super().scores(text)
        first = np.full(len(self.labels), 0.99, np.float32)
        await asyncio.sleep(0)
        self.labels = LABELS
        return first


@pytest.mark.parametrize("before", [("obscene", "toxicity"), LABELS[::-1]])
async def test_where_another_model_takes_its_place_meanwhile_it_is_asked_again(before: Sequence[str]) -> None:
    assert await labels(Renewed(before), "you are such a zorp") == ["insult"]
    assert await labels(Renewed(before), "we ate soup and talked. " * 60) == []


async def test_where_a_part_has_no_scores_the_others_are_heard() -> None:
    assert await labels(Fake(away=["snirt"]), "come here for snirt", "you are such a zorp") == ["insult"]
    assert await labels(Fake(away=["zorp"]), "you are such a zorp") is None


async def test_a_model_of_another_kind_has_no_answer() -> None:
    assert await labels(Fake(labels=()), "you are such a zorp") is None
    assert await labels(Fake(labels=LABELS[:3]), "you are such a zorp") is None


async def test_a_channel_has_its_own_thresholds() -> None:
    settings = {NAME: Settings(channels={5: {"insult": 0.99}})}
    for channels, heard in (((5,), 0), ((7, 5), 0), ((7,), 1), ((), 1)):
        late = await Toxicity(Fake()).score(views("you are such a zorp"), settings, (), channels)
        assert late is not None
        assert len(late) == heard


async def until(so: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not so():  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.01)


async def settled(batches: Batches) -> None:
    await until(lambda: batches.state != "starting")


@pytest.fixture
async def real(tmp_path: Path) -> AsyncIterator[Models]:
    """Both models of the bot in their process: the encoder, and a small one that was prepared."""
    running = models(prepare(tmp_path / "model", LABELS, WORDS))
    running.start()
    assert running.encoder is not None
    await until(lambda: running.encoder is not None and {running.encoder.state, running.toxicity.state} == {"well"})
    yield running
    await running.shut()


async def test_a_prepared_model_is_asked_in_the_same_process_as_the_encoder(real: Models) -> None:
    late = await Toxicity(real.toxicity).score(views("you are such a ZORP", "this damn exam"), {})
    assert late is not None
    assert [(one.category, one.label, one.confidence > 0.95) for one in late] == [
        ("content.harassment", "insult", True)
    ]
    assert real.toxicity.labels == LABELS
    assert real.encoder is not None
    assert await real.encoder.scores("we ate soup and went to bed") is not None
    assert real.encoder._process.running is real.toxicity._process.running


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="threads have a priority of their own on Linux alone")
async def test_cries_for_help_come_before_hostile_words_and_the_event_loop_before_both(real: Models) -> None:
    running = real.toxicity._process.running
    assert running is not None
    own = os.getpriority(os.PRIO_PROCESS, 0)
    kindness = {os.getpriority(os.PRIO_PROCESS, int(thread)) for thread in os.listdir(f"/proc/{running.pid}/task")}  # noqa: PTH208  # numbers, not paths
    assert {min(19, own + KINDNESS), min(19, own + STANDS_BACK)} <= kindness


async def test_a_changed_file_is_refused_with_one_line_and_the_encoder_goes_on(tmp_path: Path) -> None:
    folder = prepare(tmp_path / "model", LABELS, WORDS)
    (folder / "tokenizer.json").write_bytes((folder / "tokenizer.json").read_bytes() + b" ")
    running = models(folder)
    with capture_logs() as logs:
        running.start()
        await until(lambda: running.prepared.standing == "refused")
    assert running.encoder is not None
    await settled(running.encoder)
    (line,) = logs
    assert "SHA-256 differs" in line["why"]
    assert (running.toxicity.state, running.encoder.state) == ("off", "well")
    assert await Toxicity(running.toxicity).score(views("you are such a zorp"), {}) is None
    assert await running.encoder.scores("we ate soup and went to bed") is not None
    prepare(folder, LABELS, WORDS)  # anew, while the bot runs
    running.toxicity.start()
    await settled(running.toxicity)
    assert await Toxicity(running.toxicity).score(views("you are such a zorp"), {})
    await running.shut()


async def test_without_a_prepared_model_the_log_names_the_command_and_nothing_is_missed(tmp_path: Path) -> None:
    running = models(tmp_path / "model")
    with capture_logs() as logs:
        running.start()
        await until(lambda: bool(logs))
    assert [line["command"] for line in logs] == ["python -m bot model prepare"]
    assert await Toxicity(running.toxicity).score(views("you are such a zorp"), {}) is None
    assert (running.toxicity.state, running.toxicity.missed) == ("off", 0)
    await running.shut()


async def test_labels_that_do_not_fit_the_scores_are_refused(tmp_path: Path) -> None:
    folder = prepare(tmp_path / "model", LABELS, WORDS)
    manifest = (folder / "manifest.json").read_text()
    (folder / "manifest.json").write_text(manifest.replace('"muslim"', '"muslim", "black"'))
    running = models(folder)
    with capture_logs() as logs:
        running.toxicity.start()
        await settled(running.toxicity)
    assert "names 9 labels and gives 8 scores" in logs[0]["why"]
    await running.shut()
