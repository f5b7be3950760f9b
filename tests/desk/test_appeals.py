"""What is written with an appeal may be a cry for help: it is heard, and the appeal goes on. Answered, it says so."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from bot import pipeline
from bot.act.appeal import CRY, SHOWN_WITHIN, Verdict
from bot.act.perform import Performer
from bot.act.urgent import URGENT
from bot.app import brain
from bot.desk import appeals
from bot.desk.appeals import Appeals, Asked
from bot.desk.standing import Presser
from bot.model import (
    Case,
    CaseState,
    Change,
    Chosen,
    Decision,
    Effect,
    EffectKind,
    Ending,
    Finding,
    Joining,
    Level,
    Link,
    Message,
    Origin,
    Outcome,
    Response,
    Server,
    Span,
    View,
    Way,
)
from bot.pipeline import Pipeline
from bot.ports import Scorer
from bot.record.memory import MemoryLedger
from bot.twins import MemoryGateway, SetClock, SlowScorer

SUPPORT, DESK, LOG, SAM, ALEX, MODERATORS = 2, 3, 4, 7, 8, 6
SERVER = Server(1, frozenset({SUPPORT}), DESK, LOG, frozenset({5}), frozenset({MODERATORS}))
SEXUAL = Finding("content.sexual", Span(0, 3), 0.9, "phrases", "explicit")
REMOVED = Decision(
    "abcdefghijklmnop", 100, SUPPORT, SAM, SetClock().now(), 1, (SEXUAL,), (Chosen(Response.REMOVE, "content.*", (0,)),)
)
CRIES = "you removed it, and now i want to kill myself"
UNDERSTATED = "so it is said"
LOUD = Finding("crisis.suicide", Span(0, 8), 0.99, "encoder", "reads like it", Level.URGENT)
MODERATOR = Presser(ALEX, 1, LOG, 900, frozenset({MODERATORS}), manages_server=False)


class House:
    """Everything but Discord. Something of Sam's was removed."""

    def __init__(self, scorers: Sequence[Scorer] = (), server: Server = SERVER) -> None:
        self.clock, self.gateway, self.ledger = SetClock(), MemoryGateway(), MemoryLedger()
        self.performer = Performer(self.gateway, self.ledger, self.clock)
        self.rung: list[str] = []
        self.pipeline = Pipeline(brain(), self.performer, self.ledger, self.clock, scorers, ring=self._ring)
        self.appeals = Appeals(self.performer, self.ledger, self.clock, self.pipeline)
        self.server = server

    async def _ring(self, case_id: str) -> None:
        self.rung.append(case_id)

    async def appeal(self, words: str = CRIES, about: Decision = REMOVED) -> tuple[Decision | None, Asked]:
        """Sam appeals: what was heard, and what became of the appeal."""
        await self.ledger.save_server(self.server, self.clock.now())
        await self.ledger.open(about, (), self.clock.now())
        heard = await self.appeals.hear(about, words)
        return heard, await self.appeals.ask(about, words, heard)

    def kinds(self) -> list[EffectKind]:
        return [effect.kind for effect in self.gateway.tries]

    def codes(self) -> tuple[str, ...]:
        """Those of the moderators' card."""
        (card,) = (effect for effect in self.gateway.tries if effect.kind is EffectKind.APPEAL)
        return card.codes


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (CRIES, [EffectKind.CARD, EffectKind.APPEAL]),
        ("borraron mi mensaje y ahora quiero morirme", [EffectKind.CARD, EffectKind.APPEAL]),
        ("   i want to kill myself tonight\n", [EffectKind.CARD, EffectKind.APPEAL]),
        ("", [EffectKind.APPEAL]),
        ("   ", [EffectKind.APPEAL]),
        ("it was a song, please look again", [EffectKind.APPEAL]),
        ("this bot is killing me", [EffectKind.APPEAL]),
        ("my number is 07700 900123, call me", [EffectKind.APPEAL]),
        ("so horny rn anyone wanna sext", [EffectKind.APPEAL]),
        ("you are a worthless piece of shit", [EffectKind.APPEAL]),
        ("i am gay and that is not a bad word", [EffectKind.APPEAL]),
    ],
)
async def test_a_cry_in_an_appeal_comes_to_the_desk_and_nothing_else_in_it_is_answered(
    words: str, kinds: list[EffectKind]
) -> None:
    house = House()
    heard, asked = await house.appeal(words)
    assert house.kinds() == kinds
    assert asked is Asked.DONE
    assert (heard is not None) is (EffectKind.CARD in kinds)
    assert (CRY in house.codes()) is (heard is not None)
    assert len(house.rung) == len(await house.ledger.cases(1)) == kinds.count(EffectKind.CARD)


async def test_the_case_says_how_it_came_and_where_the_removed_message_was() -> None:
    house = House()
    heard, _ = await house.appeal()
    (case,) = await house.ledger.cases(1)
    assert heard is not None
    assert heard.id not in ("", REMOVED.id)
    assert (case.id, case.person_id, case.origin) == (heard.id, SAM, Origin.APPEALED)
    assert case.links == (Link(SUPPORT, REMOVED.message_id),)


@pytest.mark.parametrize("channel", [SUPPORT, 21, 99])
async def test_it_is_heard_wherever_the_removed_message_stood(channel: int) -> None:
    """In a thread, whose channel is forgotten, or in one where nothing is done about cries."""
    house = House()
    heard, _ = await house.appeal(about=replace(REMOVED, channel_id=channel))
    assert heard is not None
    assert {Response.RESOURCES, Response.CASE} <= set(heard.responses)


async def test_a_watch_is_a_quiet_line_and_nothing_more() -> None:
    house = House([SlowScorer([replace(LOUD, confidence=0.3, level=Level.CONCERN)])])
    heard, asked = await house.appeal(UNDERSTATED)
    assert (heard, asked) == (None, Asked.DONE)
    (watch,) = await house.ledger.watches(1)
    assert watch.link == Link(SUPPORT, REMOVED.message_id)
    assert await house.ledger.cases(1) == ()
    assert CRY not in house.codes()


async def test_care_that_was_shown_is_not_sent_and_counts_as_an_answer() -> None:
    house = House()
    heard, _ = await house.appeal()
    assert heard is not None
    await house.appeals.cared(heard)
    house.clock.pass_(SHOWN_WITHIN + 1)
    await house.pipeline.resume()
    assert EffectKind.CARE not in house.kinds()
    assert Response.RESOURCES in {one.response for one in (await house.ledger.lately(1, SAM, 0)).traces}
    await house.appeals.cared(heard)  # twice does nothing more
    assert len((await house.ledger.lately(1, SAM, 0)).traces) == 1


async def test_care_that_could_not_be_shown_goes_out_as_a_direct_message() -> None:
    house = House()
    await house.appeal()
    await house.pipeline.resume()
    assert EffectKind.CARE not in house.kinds()
    house.clock.pass_(SHOWN_WITHIN + 1)
    await house.pipeline.resume()
    (care,) = (one for one in house.gateway.tries if one.kind is EffectKind.CARE)
    assert (care.way, care.person_id) == (Way.DIRECT, SAM)


async def test_pressing_twice_opens_no_second_case() -> None:
    house = House()
    await house.appeal()
    _, asked = await house.appeal()
    assert asked is Asked.TWICE
    assert [one.level for one in await house.ledger.cases(1)] == [Level.URGENT]
    house.clock.pass_(30 * 3600)
    heard, _ = await house.appeal("i will kill myself tonight")
    assert heard is not None
    (case,) = await house.ledger.cases(1)
    assert case.level is Level.EMERGENCY


async def test_whoever_was_cared_for_lately_is_shown_it_again() -> None:
    house = House()
    heard, _ = await house.appeal()
    assert heard is not None
    await house.appeals.cared(heard)
    house.clock.pass_(60)
    again, _ = await house.appeal()
    assert again is not None
    assert Response.RESOURCES not in again.responses


async def test_the_same_words_open_a_closed_case_again() -> None:
    house = House()
    await house.appeal()
    (case,) = await house.ledger.cases(1)
    closed = Change(case.state, None, CaseState.RESOLVED, None, Ending.SAFER)
    await house.ledger.move(case.id, closed, house.clock.now())
    house.clock.pass_(60)
    await house.appeal()
    (case,) = await house.ledger.cases(1)
    assert case.state is CaseState.NEW


async def test_what_joins_a_case_that_was_heard_says_where_it_was_written() -> None:
    house = House()
    await house.appeal()
    (case,) = await house.ledger.cases(1)
    said = replace(case, id="ponmlkjihgfedcba", origin=Origin.HEARD, links=(Link(SUPPORT, 5_000),))
    joined, joining = await house.ledger.open_case(said, 3600, house.clock.now())
    assert (joined.origin, joining) == (Origin.APPEALED, Joining.SAME)


@pytest.mark.parametrize(("missing", "known"), [({}, True), ({"desk_channel": None}, False)])
async def test_where_no_desk_knows_of_it_the_moderators_are_called(missing: dict[str, object], *, known: bool) -> None:
    house = House(server=replace(SERVER, **missing))  # type: ignore[arg-type]  # fields of Server, by name
    heard, asked = await house.appeal()
    assert (heard is not None, asked) == (True, Asked.DONE)
    assert CRY in house.codes()
    assert ({URGENT, f"role:{MODERATORS}"} <= set(house.codes())) is not known
    assert len(await house.ledger.cases(1)) == known


async def test_where_the_desk_cannot_be_written_to_they_are_called_as_well() -> None:
    house = House()
    house.gateway.forbidden[DESK] = "missing_send_messages"
    await house.appeal()
    assert URGENT in house.codes()


@pytest.mark.parametrize("why", ["no log", "too often"])
async def test_it_is_heard_also_where_the_appeal_is_not_passed_on(why: str) -> None:
    house = House(server=replace(SERVER, log_channel=None) if why == "no log" else SERVER)
    for number in range(3 if why == "too often" else 0):
        await house.appeal("please", replace(REMOVED, id=f"{number + 2}" * 16, message_id=200 + number))
    heard, asked = await house.appeal()
    assert heard is not None
    assert asked is (Asked.UNDELIVERED if why == "no log" else Asked.OFTEN)
    assert len(await house.ledger.cases(1)) == 1


class Silent:
    """A scorer that never answers."""

    instead_of: Sequence[str] = ()
    finds = ("crisis.*",)

    async def score(
        self,
        views: Sequence[View],
        settings: Mapping[str, object],
        found: Sequence[Finding] = (),
        channels: Sequence[int] = (),
    ) -> Sequence[Finding] | None:
        await asyncio.Event().wait()
        return ()


async def test_a_scorer_is_asked_and_one_that_never_answers_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (await House([SlowScorer([LOUD])]).appeal(UNDERSTATED))[0] is not None
    monkeypatch.setattr(pipeline, "PATIENCE", 0.01)
    for words, cries in ((CRIES, True), (UNDERSTATED, False)):
        heard, asked = await House([Silent()]).appeal(words)
        assert (heard is not None, asked) == (cries, Asked.DONE)


async def test_a_desk_that_cannot_be_reached_soon_holds_nobody_up_and_care_comes_by_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    house, reached = House(), asyncio.Event()
    calls = house.gateway.perform

    async def slow(effect: Effect, case: Case | None = None, copy: str = "") -> Outcome:
        if effect.kind is EffectKind.CARD:
            await reached.wait()
        return await calls(effect, case, copy)

    monkeypatch.setattr(appeals, "PATIENCE", 0.2)
    monkeypatch.setattr(house.gateway, "perform", slow)
    assert await house.appeal() == (None, Asked.DONE)
    reached.set()
    await asyncio.sleep(0.05)
    house.clock.pass_(SHOWN_WITHIN + 1)
    await house.pipeline.resume()
    assert {EffectKind.CARD, EffectKind.CARE} <= set(house.kinds())


class Deaf:
    """Ears that fail, and quote what they failed at."""

    async def hear(self, message: Message) -> Decision | None:
        raise ValueError(message.surfaces[0].text)

    async def shown(self, decision: Decision) -> None:
        raise AssertionError


async def test_where_listening_fails_the_appeal_goes_on_and_no_log_quotes_it() -> None:
    house = House()
    house.appeals = Appeals(house.performer, house.ledger, house.clock, Deaf())
    with capture_logs() as logged:
        heard, asked = await house.appeal()
    assert (heard, asked) == (None, Asked.DONE)
    assert logged
    assert CRIES not in str(logged)


@pytest.mark.parametrize(("verdict", "asked"), [(Verdict.UPHELD, Asked.UPHELD), (Verdict.WRONG, Asked.WRONG)])
@pytest.mark.parametrize("days", [0, 5])
async def test_once_moderators_have_answered_that_is_what_its_author_is_told(
    verdict: Verdict, asked: Asked, days: int
) -> None:
    house = House()
    await house.appeal("please look")
    assert await house.appeals.open(REMOVED) is Asked.TWICE
    await house.appeals.decide(REMOVED, verdict, MODERATOR)
    house.clock.pass_(days * 86_400)
    await house.ledger.sweep(house.clock.now())
    assert await house.appeals.open(REMOVED) is asked
    assert (await house.appeal("and again"))[1] is asked
