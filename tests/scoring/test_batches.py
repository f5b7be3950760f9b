"""The scorer's queue against a worker that behaves, hangs, dies and babbles."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from structlog.testing import capture_logs

from bot.scoring.batches import Batches
from bot.scoring.limits import Limits
from bot.scoring.process import Process
from bot.trouble import Trouble

WORKER = Path(__file__).parent / "fake_worker.py"
QUICK = Limits(patience=5.0, hangs=0.6, wakes=20.0, pauses=(0.05, 0.2))

Make = Callable[..., Awaitable[Batches]]


@pytest_asyncio.fixture
async def make(tmp_path: Path) -> AsyncIterator[Make]:
    made: list[Batches] = []

    async def begin(limits: Limits = QUICK, said: str = "") -> Batches:
        batches = Batches(tmp_path, limits, (sys.executable, str(WORKER), str(tmp_path / "log"), said))
        batches.start()
        made.append(batches)
        await until(batches, "down" if said else "well")
        return batches

    yield begin
    for one in made:
        await one.shut()


def asked(folder: Path) -> list[list[str]]:
    return [json.loads(line) for line in (folder / "log").read_text().splitlines()]


async def all_of(*wanted: Awaitable[object]) -> list[object]:
    return list(await asyncio.gather(*wanted))


async def score(batches: Batches, text: str) -> float | None:
    scores = await batches.scores(text)
    return None if scores is None else float(scores[0])


async def until(batches: Batches, state: str) -> None:
    async with asyncio.timeout(20):
        while batches.state != state:  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.01)


async def test_every_text_gets_its_own_scores(make: Make) -> None:
    batches = await make()
    texts = ["a" * number for number in range(1, 80)]
    assert await all_of(*(score(batches, text) for text in texts)) == list(range(1, 80))
    assert (batches.state, batches.missed) == ("well", 0)


async def test_texts_are_scored_together_who_has_waited_longest_first(make: Make, tmp_path: Path) -> None:
    batches = await make(replace(QUICK, together=4))
    await all_of(*(score(batches, text) for text in "abcdefghij"))
    assert asked(tmp_path) == [list("abcd"), list("efgh"), list("ij")]


async def test_the_same_text_is_scored_once(make: Make, tmp_path: Path) -> None:
    batches = await make()
    await all_of(*(score(batches, "spam") for _ in range(50)))
    assert await score(batches, "spam") == 4
    assert asked(tmp_path) == [["spam"]]
    await score(batches, "ham")
    assert asked(tmp_path) == [["spam"], ["ham"]]


async def test_what_is_remembered_is_bounded(make: Make, tmp_path: Path) -> None:
    batches = await make(replace(QUICK, remembered=2))
    for text in ("a", "b", "c", "a"):
        await score(batches, text)
    assert asked(tmp_path) == [["a"], ["b"], ["c"], ["a"]]


@pytest.mark.parametrize("text", ["die", "hang", "babble", "objects", "nothing"])
async def test_a_worker_that_fails_is_begun_again_and_nobody_waits_for_it(make: Make, text: str) -> None:
    batches = await make()
    assert await score(batches, "before") == 6
    with capture_logs() as logs:
        assert await score(batches, text) is None
        await until(batches, "well")
    assert await score(batches, "after") == 5
    assert batches.missed == 1
    assert [entry["event"] for entry in logs] == ["a model has stopped: messages are judged without it"]
    assert text not in {str(value) for value in logs[0].values()}


async def test_a_worker_that_dies_while_nobody_asks_is_begun_again(make: Make) -> None:
    batches = await make()
    worker = batches._process.running
    assert worker is not None
    worker.kill()
    async with asyncio.timeout(20):
        while batches._process.running in (worker, None):  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.01)
    await until(batches, "well")
    assert await score(batches, "a") == 1
    assert batches.missed == 0


async def test_once_somebody_has_waited_in_vain_nobody_waits_until_it_has_caught_up(make: Make, tmp_path: Path) -> None:
    batches = await make(replace(QUICK, patience=0.1))
    with capture_logs() as logs:
        assert await score(batches, "slow") is None
        assert batches.state == "behind"
        async with asyncio.timeout(0.05):
            assert await all_of(*(score(batches, f"text {number}") for number in range(20))) == [None] * 20
        await until(batches, "well")
    assert await score(batches, "quick") == 5
    assert batches.missed == 21
    assert asked(tmp_path) == [["slow"], ["quick"]]
    assert [entry["event"] for entry in logs] == [
        "a model cannot keep up: messages are judged without it",
        "messages are read by the model again",
    ]


async def test_more_than_it_can_do_is_refused_at_once(make: Make) -> None:
    batches = await make(replace(QUICK, waiting=4, together=2))
    first = asyncio.gather(*(score(batches, text) for text in ("slow", "b", "cc", "ddd")))
    await asyncio.sleep(0)
    async with asyncio.timeout(0.1):
        assert await all_of(*(score(batches, f"more {number}") for number in range(20))) == [None] * 20
    assert batches.state == "behind"
    assert await first == [4, 1, 2, 3]
    await until(batches, "well")
    assert await score(batches, "again") == 5
    assert batches.missed == 20


async def test_a_text_that_can_be_spared_gives_way_and_is_not_missed(make: Make) -> None:
    batches = await make(replace(QUICK, together=2))
    first = asyncio.gather(*(score(batches, text) for text in ("slow", "b")))
    await asyncio.sleep(0)
    assert await batches.scores("spare", spare=True) is None
    assert await first == [4, 1]
    assert await batches.scores("spare", spare=True) is not None
    assert batches.missed == 0


async def test_a_model_that_cannot_be_read_is_not_tried_again(make: Make) -> None:
    with capture_logs() as logs:
        batches = await make(said="model.onnx: is missing.")
    assert await score(batches, "a") is None
    assert [entry["why"] for entry in logs] == ["model.onnx: is missing."]


@pytest.mark.parametrize("wait", [0.0, 0.01, 0.1])
async def test_it_can_be_shut_while_it_begins(tmp_path: Path, wait: float) -> None:
    batches = Batches(tmp_path, QUICK, (sys.executable, str(WORKER), str(tmp_path / "log")))
    batches.start()
    await asyncio.sleep(wait)
    await batches.shut()
    assert batches.state == "off"
    assert await score(batches, "a") is None


async def test_before_it_is_begun_and_after_it_was_shut_there_are_no_scores(make: Make, tmp_path: Path) -> None:
    batches = Batches(tmp_path)
    assert await score(batches, "a") is None
    begun = await make()
    assert await score(begun, "a") == 1
    waiting = asyncio.create_task(score(begun, "hang"))
    await asyncio.sleep(0.1)
    await begun.shut()
    assert await waiting is None
    assert await score(begun, "b") is None


async def test_the_worker_goes_with_the_bot(make: Make) -> None:
    batches = await make()
    await score(batches, "a")
    worker = batches._process.running
    assert worker is not None
    await batches.shut()
    assert worker.returncode is not None


async def test_a_worker_is_told_none_of_the_bots_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "canary")
    monkeypatch.setenv("BREAKWATER_DATABASE_URL", "canary")
    told = tmp_path / "told"
    writes = f"import os, pathlib; pathlib.Path({str(told)!r}).write_text(str(dict(os.environ)))"
    batches = Batches(tmp_path, QUICK, (sys.executable, "-c", writes))
    batches.start()
    await until(batches, "down")
    await batches.shut()
    assert "PATH" in told.read_text()
    assert "canary" not in told.read_text()


async def test_a_batch_is_alike_in_length_and_nobody_waits_for_what_came_later(make: Make, tmp_path: Path) -> None:
    batches = await make(replace(QUICK, together=3))
    texts = ["a" * size for size in (5, 90, 6, 91, 4, 92, 7)]
    await all_of(*(score(batches, text) for text in texts))
    assert [[len(text) for text in batch] for batch in asked(tmp_path)] == [[4, 5, 6], [90, 91, 92], [7]]


async def test_a_batch_is_no_longer_than_the_model_can_read_in_a_breath(make: Make, tmp_path: Path) -> None:
    batches = await make(replace(QUICK, characters=100))
    await all_of(*(score(batches, letter * size) for letter, size in zip("abcd", (300, 40, 41, 42), strict=True)))
    assert [[len(text) for text in batch] for batch in asked(tmp_path)] == [[300], [40, 41], [42]]


@pytest_asyncio.fixture
async def pair(tmp_path: Path) -> AsyncIterator[tuple[Batches, Batches]]:
    """Two models in one process."""
    process = Process((sys.executable, str(WORKER), str(tmp_path / "log")))
    one, other = (Batches(tmp_path / name, QUICK, process=process) for name in ("one", "other"))
    for batches in (one, other):
        batches.start()
    for batches in (one, other):
        await until(batches, "well")
    yield one, other
    await one.shut()
    await other.shut()
    assert process.running is None


async def test_two_models_sit_in_one_process_and_each_knows_its_labels(pair: tuple[Batches, Batches]) -> None:
    one, other = pair
    assert one._process.running is other._process.running is not None
    assert await all_of(score(one, "abc"), score(other, "ab")) == [3, 2]
    assert one.labels == other.labels == ("length", "one")


async def test_where_one_of_two_goes_the_other_stays(pair: tuple[Batches, Batches]) -> None:
    one, other = pair
    await one.shut()
    assert await score(one, "abc") is None
    assert await score(other, "ab") == 2
    one.start()
    await until(one, "well")
    assert await all_of(score(one, "abc"), score(other, "abcd")) == [3, 4]


@pytest.mark.parametrize("text", ["die", "hang", "babble"])
async def test_where_one_of_two_fails_both_are_begun_again(pair: tuple[Batches, Batches], text: str) -> None:
    one, other = pair
    before = one._process.running
    assert await score(one, text) is None
    for batches in pair:
        async with asyncio.timeout(20):
            while batches.state != "well" or batches._process.running is before:  # noqa: ASYNC110  # it tells nobody
                await asyncio.sleep(0.01)
    assert await all_of(score(one, "abc"), score(other, "ab")) == [3, 2]


async def test_while_it_is_off_nothing_counts_as_missed(tmp_path: Path) -> None:
    batches = Batches(tmp_path)
    assert await score(batches, "a") is None
    assert batches.missed == 0


async def test_the_log_names_the_model_and_no_text(make: Make) -> None:
    batches = await make()
    with capture_logs() as logs:
        await score(batches, "die")
        await until(batches, "well")
    assert logs[0]["model"] == batches.name
    assert "die" not in {str(value) for value in logs[0].values()}


async def test_whoever_fell_behind_with_nobody_waiting_catches_up(make: Make) -> None:
    """An answer may come in the moment in which somebody gives up: then nothing is left that would wake it."""
    batches = await make()
    batches._fall_behind()
    assert batches.state == "behind"
    await until(batches, "well")
    assert await score(batches, "abc") == 3


async def test_a_model_that_hangs_while_it_is_loaded_is_ended(tmp_path: Path) -> None:
    process = Process((sys.executable, str(WORKER), str(tmp_path / "log")))
    batches = Batches(tmp_path / "hangs", replace(QUICK, wakes=1.0, pauses=(5.0, 5.0)), process=process)
    batches.start()
    async with asyncio.timeout(20):
        while process.running is None:  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.01)
    running = process.running
    await until(batches, "down")
    assert running.returncode is not None
    await batches.shut()


async def test_a_model_that_ends_the_process_again_and_again_is_left_alone_and_the_other_goes_on(
    tmp_path: Path,
) -> None:
    process = Process((sys.executable, str(WORKER), str(tmp_path / "log")))
    one = Batches(tmp_path / "one", QUICK, process=process)
    other = Batches(tmp_path / "dies", replace(QUICK, tries=3), process=process)
    with capture_logs() as logs:
        one.start()
        other.start()
        async with asyncio.timeout(20):
            while other._work is not None and not other._work.done():  # noqa: ASYNC110  # it tells nobody
                await asyncio.sleep(0.01)
    assert any("left alone" in line["event"] for line in logs)
    assert other.state == "down"
    await until(one, "well")
    await asyncio.sleep(0.5)
    assert await score(one, "abc") == 3
    await one.shut()
    await other.shut()


async def test_a_model_that_is_loaded_anew_knows_nothing_of_the_one_before(make: Make, tmp_path: Path) -> None:
    batches = await make()
    assert await score(batches, "abc") == 3
    assert await score(batches, "die") is None
    await until(batches, "down")
    await until(batches, "well")
    assert await score(batches, "abc") == 3
    assert asked(tmp_path).count(["abc"]) == 2


async def test_a_new_one_that_takes_too_long_to_load_is_refused_and_the_one_before_goes_on(
    make: Make, tmp_path: Path
) -> None:
    batches = await make(replace(QUICK, wakes=1.0, hangs=10.0))
    running = batches._process.running
    (tmp_path / "manifest.json").write_text('{"sleeps": 1.5}')
    with pytest.raises(Trouble, match="takes longer than 1 seconds to load"):
        await batches.renew()
    assert await score(batches, "abc") == 3
    assert (batches.state, batches._process.running, len(batches._process._seats)) == ("well", running, 1)


async def test_where_the_process_ends_while_a_new_one_is_loaded_it_is_begun_again(make: Make, tmp_path: Path) -> None:
    batches = await make()
    before = batches._process.running
    (tmp_path / "manifest.json").write_text('{"dies": true}')
    await batches.renew()
    (tmp_path / "manifest.json").write_text('{"name": "another"}')
    async with asyncio.timeout(20):
        while batches.about.get("name") != "another":  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.01)
    assert batches._process.running is not before
    assert await score(batches, "abc") == 3


async def test_of_two_new_ones_at_once_the_last_one_is_used(make: Make, tmp_path: Path) -> None:
    batches = await make()
    for name in ("second", "third"):
        (tmp_path / "manifest.json").write_text(json.dumps({"name": name}))
        await batches.renew()
    async with asyncio.timeout(20):
        while batches.about.get("name") != "third":  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.01)
    assert await score(batches, "abc") == 3
    assert len(batches._process._seats) == 1


async def test_where_none_runs_there_is_nothing_to_renew(tmp_path: Path) -> None:
    batches = Batches(tmp_path, QUICK)
    await batches.renew()
    assert (batches.state, batches.given_up, batches.begins) == ("off", True, False)
