"""The whole way of a message, over the in-memory twins."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.act.deeds import did_of
from bot.act.perform import Performer
from bot.app import brain
from bot.brain import Rereader
from bot.model import (
    EffectKind,
    Finding,
    Level,
    Message,
    Outcome,
    Response,
    Result,
    Server,
    Skip,
    Span,
    Surface,
)
from bot.pipeline import Pipeline
from bot.ports import Scorer
from bot.record.memory import MemoryLedger
from bot.talk import Talk
from bot.twins import MemoryGateway, SetClock, SlowScorer
from config.loudness import loudnesses

SUPPORT, DESK, LOG, SAM = 2, 3, 4, 7
SERVER = Server(
    1,
    support_channels=frozenset({SUPPORT}),
    desk_channel=DESK,
    log_channel=LOG,
    volunteer_roles=frozenset({5}),
    moderator_roles=frozenset({6}),
)
NUMBER = "my number is 07700 900123"
CRY = "i want to kill myself tonight"


class House:
    """Everything but Discord."""

    def __init__(self, *late: Finding, server: Server = SERVER, scorers: Sequence[Scorer] = ()) -> None:
        self.clock, self.gateway, self.ledger = SetClock(), MemoryGateway(), MemoryLedger()
        self.server = server
        performer = Performer(self.gateway, self.ledger, self.clock)
        scorers = [*scorers, SlowScorer(late)] if late else scorers
        self.pipeline = Pipeline(brain(), performer, self.ledger, self.clock, scorers)
        self._next = 100

    async def hears(self, text: str, *, channel: int = SUPPORT, author: int = SAM, **more: object) -> list[EffectKind]:
        """Somebody says something; what was tried about it."""
        await self.ledger.save_server(self.server, self.clock.now())
        before = len(self.gateway.tries)
        self._next += 1
        await self.pipeline.handle(self.message(text, channel, author, **more))
        return [effect.kind for effect in self.gateway.tries[before:]]

    async def watched(self) -> int:
        """How many quiet lines there are."""
        return len(await self.ledger.watches(1))

    def message(self, text: str, channel: int = SUPPORT, author: int = SAM, **more: object) -> Message:
        base = Message(self._next, channel, author, self.clock.now(), (Surface("content", text),), guild_id=1)
        return replace(base, **more)  # type: ignore[arg-type]  # fields of Message, by name


@pytest.mark.parametrize(
    ("text", "more", "kinds"),
    [
        (NUMBER, {}, [EffectKind.NUDGE]),
        (CRY, {}, [EffectKind.CARE, EffectKind.CARD]),
        (f"{CRY}, {NUMBER}", {}, [EffectKind.CARE, EffectKind.CARD]),
        ("good morning everybody", {}, []),
        ("", {}, []),
        (NUMBER, {"channel": 99}, []),
        (NUMBER, {"channel": DESK}, []),
        (CRY, {"channel": LOG}, []),
        (NUMBER, {"channel": 99, "parent_id": SUPPORT}, [EffectKind.NUDGE]),
        (NUMBER, {"author_is_bot": True}, []),
        (NUMBER, {"guild_id": None}, []),
        ("this homework is killing me", {}, []),
        ("if you need somebody call 116 123", {}, []),
    ],
)
async def test_a_message_finds_its_answer_and_most_need_none(
    text: str, more: dict[str, object], kinds: list[EffectKind]
) -> None:
    assert await House().hears(text, **more) == kinds  # type: ignore[arg-type]  # fields of Message, by name


@pytest.mark.parametrize("missing", SERVER.missing or Server(1).missing)
async def test_until_everything_is_named_nothing_is_watched(missing: str) -> None:
    empty = getattr(Server(1), missing)
    assert await House(server=replace(SERVER, **{missing: empty})).hears(CRY) == []


async def test_one_person_is_nudged_once_per_category_and_hour() -> None:
    house = House()
    assert await house.hears(NUMBER) == [EffectKind.NUDGE]
    assert await house.hears(NUMBER) == []
    assert await house.hears("mail me: sam.lee@posteo.net") == [EffectKind.NUDGE]
    assert await house.hears(NUMBER, author=8) == [EffectKind.NUDGE]
    house.clock.pass_(3601)
    assert await house.hears(NUMBER) == [EffectKind.NUDGE]


async def test_a_nudge_that_reached_nobody_is_not_counted() -> None:
    house = House()
    house.gateway.forbidden[SUPPORT] = "missing_send_messages"
    house.gateway.closed.add(SAM)
    await house.hears(NUMBER)
    house.gateway.forbidden.clear()
    assert await house.hears(NUMBER) == [EffectKind.NUDGE]


async def test_an_edit_is_read_again_and_a_second_reading_does_nothing() -> None:
    house = House()
    assert await house.hears("hello") == []
    edited = house.message(NUMBER, revision=1_800_000_000_000)
    await house.pipeline.handle(edited)
    await house.pipeline.handle(edited)
    assert [effect.kind for effect in house.gateway.tries] == [EffectKind.NUDGE]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("never mind", False),
        ("", False),
        ("write to sam.lee@posteo.net", True),
        (NUMBER, True),
        ("it is 07700 900456 now", True),
        (f"sorry, {NUMBER}", True),
    ],
)
async def test_an_edit_closes_the_note_about_a_detail_of_which_nothing_is_left(text: str, left: bool) -> None:
    house = House()
    await house.ledger.save_server(house.server, house.clock.now())
    first = house.message(NUMBER)
    await house.pipeline.handle(first)
    edited = replace(first, surfaces=(Surface("content", text),), revision=1_800_000_000_000)
    await house.pipeline.handle(edited)
    assert bool(house.gateway.in_channel(SUPPORT)) is left


async def test_a_detail_that_an_edit_puts_in_place_of_another_has_a_note_of_its_own() -> None:
    house = House()
    await house.ledger.save_server(house.server, house.clock.now())
    first = house.message(NUMBER)
    await house.pipeline.handle(first)
    (before,) = house.gateway.in_channel(SUPPORT)
    edited = replace(first, surfaces=(Surface("content", "sam.lee@posteo.net"),), revision=1_800_000_000_000)
    await house.pipeline.handle(edited)
    (after,) = house.gateway.in_channel(SUPPORT)
    assert (before.effect.codes, after.effect.codes) == (("privacy.phone",), ("privacy.email",))


async def test_of_a_deleted_message_the_note_goes_and_the_care_stays() -> None:
    house = House()
    await house.ledger.save_server(house.server, house.clock.now())
    number, cry = house.message(NUMBER, id=200), house.message(CRY, author=8, id=201)
    await house.pipeline.handle(number)
    await house.pipeline.handle(cry)
    await house.pipeline.gone([number.id, cry.id, 77])
    assert [said.effect.kind for said in house.gateway.in_channel(SUPPORT)] == [EffectKind.CARE]


@pytest.mark.parametrize(
    ("text", "told", "found", "crisis"),
    [
        (NUMBER, ["privacy.phone"], ["privacy.phone"], False),
        (NUMBER, [], ["privacy.phone"], False),
        ("sam.lee@posteo.net", ["privacy.phone"], ["privacy.email"], False),
        (f"{CRY}, {NUMBER}", ["privacy.phone"], ["privacy.phone"], True),
        (CRY, ["privacy.phone"], [], True),
        ("good morning", ["privacy.phone"], [], False),
        ("", ["privacy.phone"], [], False),
    ],
)
async def test_a_message_is_looked_at_again_whatever_its_author_was_told_lately(
    text: str, told: list[str], found: list[str], crisis: bool
) -> None:
    house = House()
    await house.hears(NUMBER)
    reread = await Rereader(brain(), house.ledger)(house.message(text), told)
    assert ([one.category for one in reread.details], reread.crisis) == (found, crisis)


async def test_what_the_rules_leave_alone_is_not_covered_unless_its_author_was_told_of_it() -> None:
    off: dict[str, object] = {"rules": {"privacy.*": {"mode": "off"}}}
    house = House(server=replace(SERVER, policy=off))
    await house.ledger.save_server(house.server, house.clock.now())
    look = Rereader(brain(), house.ledger)
    assert (await look(house.message(NUMBER), [])).details == ()
    assert len((await look(house.message(NUMBER), ["privacy.phone"])).details) == 1
    assert (await look(house.message(NUMBER, guild_id=None), ["privacy.phone"])).details == ()


async def test_one_person_in_two_channels_has_one_case() -> None:
    house = House(server=replace(SERVER, support_channels=frozenset({SUPPORT, 22})))
    await house.hears(CRY)
    await house.hears(CRY, channel=22)
    (case,) = await house.ledger.cases(1)
    assert [link.channel_id for link in case.links] == [22, SUPPORT]
    assert len(house.gateway.in_channel(DESK)) == 1


async def test_what_a_slow_scorer_finds_later_is_answered_later_and_nothing_twice() -> None:
    late = Finding("crisis.suicide", Span(0, 3), 0.9, "slow", "said so", Level.EMERGENCY)
    house = House(late)
    assert await house.hears(NUMBER) == [EffectKind.NUDGE, EffectKind.CARE, EffectKind.CARD]
    decision = await house.ledger.decision((await house.ledger.cases(1))[0].id)
    assert decision is not None
    assert {finding.category for finding in decision.findings} == {"privacy.phone", "crisis.suicide"}
    assert decision.level is Level.EMERGENCY


async def test_when_a_slow_scorer_finds_it_more_urgent_the_desk_is_called_again() -> None:
    late = Finding("crisis.suicide", Span(0, 3), 0.9, "slow", "said so", Level.EMERGENCY)
    house = House(late)
    assert await house.hears(CRY) == [EffectKind.CARE, EffectKind.CARD, EffectKind.CARD, EffectKind.RETRACT]
    (card,) = house.gateway.in_channel(DESK)
    assert card.case is not None
    assert card.case.level is Level.EMERGENCY


async def test_text_in_every_surface_is_read() -> None:
    for kind in ("content", "forward", "poll", "embed", "attachment", "title", "sticker"):
        surfaces = (Surface("content", "look"), Surface(kind, NUMBER))
        assert await House().hears("", surfaces=surfaces) == [EffectKind.NUDGE], kind


async def test_a_servers_own_rules_count() -> None:
    off = replace(SERVER, policy={"rules": {"privacy.phone": {"mode": "off", "rows": [{"respond": ["nudge"]}]}}})
    house = House(server=off)
    assert await house.hears(NUMBER) == []
    decision = await house.pipeline.handle(house.message(NUMBER))
    assert decision is not None
    assert [(skip.response, skip.reason) for skip in decision.skipped] == [(Response.NUDGE, Skip.OFF)]


async def test_a_message_edited_into_a_cry_for_help_is_never_removed_for_what_it_was() -> None:
    strict = replace(SERVER, policy={"rules": {"privacy.phone": {"rows": [{"respond": ["remove"]}]}}})
    house = House(server=strict)
    house.gateway.unwell = 2
    assert await house.hears(NUMBER) == [EffectKind.REMOVE, EffectKind.FLAG]
    said = house.message(CRY, revision=int(house.clock.now() * 1000) + 60_000)
    await house.pipeline.handle(said)
    house.clock.pass_(60)
    await house.pipeline.resume()
    assert said.id not in house.gateway.gone
    assert {one.effect.kind for one in house.gateway.said} == {EffectKind.CARE, EffectKind.CARD, EffectKind.FLAG}
    (card,) = [one.effect for one in house.gateway.said if one.effect.kind is EffectKind.FLAG]
    assert did_of(card)[Response.REMOVE] == Outcome(Result.EXPIRED, "crisis"), "and the log says why it stays"


@pytest.mark.parametrize(
    ("age", "kinds"),
    [
        (10 * 60, [EffectKind.NUDGE]),
        (16 * 60, []),
        (86_400, []),
    ],
)
async def test_what_was_said_long_ago_is_not_nudged_about_and_the_decision_says_why(
    age: float, kinds: list[EffectKind]
) -> None:
    house = House()
    assert await house.hears(NUMBER, posted_at=house.clock.now() - age) == kinds
    decision = await house.pipeline.handle(house.message(NUMBER, posted_at=house.clock.now() - age))
    assert decision is not None
    assert {skip.reason for skip in decision.skipped} == (set() if kinds else {Skip.TOO_OLD})


async def test_an_old_cry_for_help_still_opens_a_case() -> None:
    house = House()
    assert await house.hears(CRY, posted_at=house.clock.now() - 5 * 86_400) == [EffectKind.CARD]


async def test_an_edit_counts_from_the_edit() -> None:
    house = House()
    yesterday = house.clock.now() - 86_400
    assert await house.hears("hello", posted_at=yesterday) == []
    edited = house.message(NUMBER, posted_at=yesterday, revision=int(house.clock.now() * 1000))
    await house.pipeline.handle(edited)
    assert [effect.kind for effect in house.gateway.tries] == [EffectKind.NUDGE]


async def test_what_was_delivered_late_counts_as_received() -> None:
    house = House()
    house.gateway.unwell = 1
    assert await house.hears(NUMBER) == [EffectKind.NUDGE]
    assert await house.pipeline.resume() == 1
    assert len(house.gateway.said) == 1
    assert await house.hears(NUMBER) == []


class Once:
    """A slow detector that finds something in the first message alone."""

    def __init__(self, *found: Finding) -> None:
        self._found = list(found)

    instead_of = ()
    finds = ("crisis.*",)

    async def score(self, *_: object, **__: object) -> Sequence[Finding]:
        found, self._found = self._found, []
        return found


def unsure() -> Finding:
    """A finding that is nearly an alarm."""
    sure = loudnesses()["balanced"].alarm - 0.01
    return Finding("crisis.suicide", Span(0, 3), sure, "linear", "reads like it", Level.CONCERN)


async def test_what_is_not_sure_is_a_quiet_line_and_no_reply() -> None:
    house = House(scorers=[Once(unsure())])
    assert await house.hears("so.") == []
    assert await house.watched() == 1


async def test_a_short_answer_that_goes_on_makes_an_alarm_of_a_watch() -> None:
    house = House(scorers=[Once(unsure())])
    await house.hears("so.")
    assert await house.hears("tonight", author=8) == []
    assert await house.hears("tonight") == [EffectKind.CARE, EffectKind.CARD]


async def test_who_takes_it_back_takes_the_quiet_line_back() -> None:
    house = House(scorers=[Once(unsure())])
    await house.hears("so.")
    assert await house.watched() == 1
    assert await house.hears("nvm im ok now") == []
    assert await house.watched() == 0
    assert await house.hears("tonight") == []


async def test_who_takes_it_back_leaves_an_alarm_where_it_is() -> None:
    house = House()
    assert await house.hears(CRY) == [EffectKind.CARE, EffectKind.CARD]
    assert await house.hears("nvm im ok now") == []


class Fails:
    """A scorer with a fault."""

    instead_of = ("linear",)
    finds = ("crisis.*",)

    async def score(self, *_: object, **__: object) -> Sequence[Finding]:
        raise RuntimeError


def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """The linear model hears a cry for help in everything."""
    sure = Finding("crisis.suicide", Span(0, 3), 0.99, "linear", "reads like it", Level.URGENT)
    monkeypatch.setattr("bot.pipeline.found_in", lambda _views, _settings: (sure,))


async def test_where_a_scorer_knows_better_its_word_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap(monkeypatch)
    assert await House(scorers=[SlowScorer((), ("linear",))]).hears("so.") == []
    house = House(scorers=[SlowScorer((unsure(),), ("linear",))])
    assert await house.hears("so.") == []
    assert await house.watched() == 1


@pytest.mark.parametrize("scorer", [SlowScorer(None, ("linear",)), Fails(), SlowScorer(())])
async def test_where_it_has_no_answer_or_knows_other_things_what_was_heard_stands(
    monkeypatch: pytest.MonkeyPatch, scorer: Scorer
) -> None:
    cheap(monkeypatch)
    assert await House(scorers=[scorer]).hears("so.") == [EffectKind.CARE, EffectKind.CARD]


@pytest.mark.parametrize(
    ("knows", "kinds"),
    [
        ((unsure(),), [EffectKind.NUDGE]),
        ((replace(unsure(), confidence=0.99),), [EffectKind.CARE, EffectKind.CARD]),
        ((), [EffectKind.NUDGE]),
        (None, [EffectKind.CARE, EffectKind.CARD]),
    ],
)
async def test_while_it_may_be_a_cry_for_help_nothing_is_said_about_lesser_things(
    monkeypatch: pytest.MonkeyPatch, knows: Sequence[Finding] | None, kinds: list[EffectKind]
) -> None:
    detail = Finding("privacy.phone", Span(13, 25), 0.95, "privacy.phone", "a phone number")
    sure = Finding("crisis.suicide", Span(0, 3), 0.99, "linear", "reads like it", Level.URGENT)
    monkeypatch.setattr("bot.pipeline.found_in", lambda _views, _settings: (detail, sure))
    house = House(scorers=[SlowScorer(knows, ("linear",))])
    assert sorted(await house.hears(NUMBER)) == sorted(kinds)


async def test_a_message_is_looked_at_again_with_what_the_scorers_hear() -> None:
    house = House()
    await house.ledger.save_server(house.server, house.clock.now())
    again = Rereader(brain(), house.ledger, [SlowScorer((replace(unsure(), confidence=0.99),), ("linear",))])
    assert (await again(house.message(NUMBER), ["privacy.phone"])).crisis


async def test_plain_words_are_answered_before_any_scorer_has_answered() -> None:
    house = House(scorers=[Never()])
    await house.ledger.save_server(house.server, house.clock.now())
    handling = asyncio.create_task(house.pipeline.handle(house.message(CRY)))
    async with asyncio.timeout(5):
        while len(house.gateway.tries) < 2:  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.01)
    assert [one.kind for one in house.gateway.tries] == [EffectKind.CARE, EffectKind.CARD]
    handling.cancel()


class Never:
    """A scorer that is still thinking."""

    instead_of = ("linear",)
    finds = ("crisis.*",)

    async def score(self, *_: object, **__: object) -> Sequence[Finding]:
        await asyncio.Event().wait()
        return ()


class Broken(Talk):
    """A memory of conversations that always fails."""

    def in_light(self, *_: object) -> tuple[Finding, ...]:
        raise RuntimeError

    def taken_back(self, *_: object) -> frozenset[int]:
        raise RuntimeError


async def test_a_fault_in_the_conversation_keeps_no_cry_for_help_from_being_answered() -> None:
    house = House()
    house.pipeline._talk = Broken()
    assert await house.hears(CRY) == [EffectKind.CARE, EffectKind.CARD]
