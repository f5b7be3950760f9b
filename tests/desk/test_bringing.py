"""What is brought to the desk by hand: by many at once, through crashes, and without what anybody may not see."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.act.perform import Performer
from bot.desk.asking import Asking, Duty, Heard, asked_case
from bot.desk.bringing import Bringing, cards
from bot.desk.pointing import Answer, Pointing
from bot.desk.quiet import Done, Quiet
from bot.desk.roster import Roster
from bot.desk.standing import Presser
from bot.model import (
    Case,
    Decision,
    Effect,
    EffectKind,
    Finding,
    Joining,
    Level,
    Link,
    Message,
    Origin,
    Outcome,
    Server,
    Span,
    Surface,
    Volunteer,
    Watch,
)
from bot.ports import Ledger
from bot.record.memory import MemoryLedger
from bot.record.sqlite import open_ledger
from bot.twins import MemoryGateway, MemoryMembers, SetClock
from config.desk_rules import Conduct

GUILD, SUPPORT, DESK, LOG, SAM, ROBIN, VOLUNTEER, MODERATOR = 1, 2, 3, 4, 7, 8, 50, 60
SERVER = Server(GUILD, frozenset({SUPPORT}), DESK, LOG, frozenset({VOLUNTEER}), frozenset({MODERATOR}))
HOUR = 3600.0
BY_ROBIN = Presser(ROBIN, GUILD, DESK, None, frozenset({VOLUNTEER}))
OVERDOSE = Finding("crisis.overdose", Span(0, 1), 0.9, "", "", Level.EMERGENCY)
SUICIDE = Finding("crisis.suicide", Span(0, 1), 0.9, "", "", Level.URGENT)


class Room:
    """A desk and everything that brings something to it, over one ledger."""

    def __init__(self, ledger: Ledger, *found: Finding) -> None:
        self.clock, self.gateway, self.ledger = SetClock(), MemoryGateway(), ledger
        self.members = MemoryMembers({(GUILD, SAM): frozenset(), (GUILD, ROBIN): frozenset({VOLUNTEER})})
        self.performer = Performer(self.gateway, ledger, self.clock)
        roster = Roster(ledger, self.members, self.clock, lambda _: Conduct())
        self.bringing = Bringing(self.performer, ledger, self.clock)
        self.asking = Asking(self.bringing, ledger, self.clock, self.members, roster)
        self.quiet = Quiet(self.bringing, ledger, self.clock)
        self.pointing = Pointing(
            self.asking, self.bringing, self.performer, ledger, self.clock, lambda _message, _server: found
        )

    async def set_up(self, server: Server = SERVER) -> None:
        await self.ledger.save_server(server, self.clock.now())

    def cards(self) -> list[Case | None]:
        return [one.case for one in self.gateway.in_channel(DESK)]

    def watch(self, number: int = 1, person: int = SAM) -> Watch:
        at = self.clock.now() - 60
        return Watch(f"{'w' * 15}{'abcdefgh'[number]}", GUILD, person, Link(SUPPORT, number), Level.CONCERN,
                     ("crisis.eating",), 0.3, at)  # fmt: skip


@pytest.fixture(params=["memory", "sqlite"])
async def room(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Room]:
    """A room over each of both ledgers."""
    ledger: Ledger = MemoryLedger()
    if request.param == "sqlite":
        ledger = await open_ledger(f"sqlite+aiosqlite:///{tmp_path / 'b.db'}", tmp_path / "key")
    one = Room(ledger)
    await one.set_up()
    yield one
    await ledger.shut()


# --- at once


async def test_twenty_presses_at_once_make_one_case_and_one_card(room: Room) -> None:
    told = await asyncio.gather(*(room.asking.ask(GUILD, SAM) for _ in range(20)))
    assert {one.heard for one in told} == {Heard.TOLD}
    assert len(await room.ledger.cases(GUILD)) == len(room.cards()) == 1
    room.clock.pass_(60)
    assert (await room.asking.ask(GUILD, SAM)).heard is Heard.KNOWN
    assert len(room.cards()) == 1


@pytest.mark.parametrize("nothing", [0, 5])
async def test_of_twenty_who_end_a_line_at_once_exactly_one_does_and_there_is_one_card(
    room: Room, nothing: int
) -> None:
    watch = room.watch()
    await room.ledger.keep_watch(watch, room.clock.now())
    pressed = [room.quiet.make_case(watch.id, replace(BY_ROBIN, person_id=100 + one)) for one in range(20 - nothing)]
    ended = [room.quiet.nothing(watch.id, replace(BY_ROBIN, person_id=200 + one)) for one in range(nothing)]
    cases = [done for done, _ in await asyncio.gather(*pressed)]
    others = await asyncio.gather(*ended)
    assert sorted({*cases, *others}) == [Done.CASE, Done.GONE]
    assert [*cases, *others].count(Done.CASE) == 1
    assert len(room.cards()) == 1
    (case,) = await room.ledger.cases(GUILD)
    assert (case.id, case.opened_at, case.origin) == (watch.id, watch.at, Origin.HEARD)


# --- a crash in between


class Stops(MemoryGateway):
    """A world that ends when something is said in it."""

    async def perform(self, effect: Effect, case: Case | None = None, copy: str = "") -> Outcome:
        raise asyncio.CancelledError


async def test_a_crash_before_the_card_stands_is_made_good_by_the_next_start(room: Room) -> None:
    gateway, room.performer._gateway = room.performer._gateway, Stops()
    await room.ledger.keep_watch(room.watch(), room.clock.now())
    with pytest.raises(asyncio.CancelledError):
        await room.asking.ask(GUILD, SAM + 1)
    with pytest.raises(asyncio.CancelledError):
        await room.quiet.make_case(room.watch().id, BY_ROBIN)
    assert await room.ledger.watches(GUILD) == ()
    again = Performer(gateway, room.ledger, room.clock)
    await again.resume()
    assert len(room.cards()) == 2


async def test_a_crash_before_anything_is_written_down_leaves_the_line(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.ledger.keep_watch(room.watch(), room.clock.now())
    with monkeypatch.context() as broken:

        async def crash(*_: object) -> None:
            raise asyncio.CancelledError

        broken.setattr(room.ledger, "add", crash)
        with pytest.raises(asyncio.CancelledError):
            await room.quiet.make_case(room.watch().id, BY_ROBIN)
    lines = await room.quiet.lines(BY_ROBIN)
    assert lines == (room.watch(),), "the case is there and nobody was shown it: it can be made once more"
    assert (await room.quiet.make_case(room.watch().id, BY_ROBIN))[0] is Done.CASE
    assert len(room.cards()) == len(await room.ledger.cases(GUILD)) == 1


# --- the case of whoever asks


def decided(*found: Finding, ago: float = 0.0, author: int = SAM, guild: int = GUILD) -> Decision:
    return Decision("d" * 16, 9, SUPPORT, author, SetClock().now() - ago, guild, found)


@pytest.mark.parametrize(
    ("decision", "level", "kinds", "links"),
    [
        (None, Level.URGENT, (), 0),
        (decided(replace(SUICIDE, level=Level.CONCERN)), Level.URGENT, ("crisis.suicide",), 1),
        (decided(SUICIDE, OVERDOSE), Level.EMERGENCY, ("crisis.overdose", "crisis.suicide"), 1),
        (decided(OVERDOSE, ago=4 * HOUR), Level.EMERGENCY, ("crisis.overdose",), 1),
        (decided(OVERDOSE, ago=4 * HOUR + 1), Level.URGENT, (), 0),
        (decided(OVERDOSE, author=ROBIN), Level.URGENT, (), 0),
        (decided(OVERDOSE, guild=2), Level.URGENT, (), 0),
    ],
)
async def test_it_is_urgent_or_as_pressing_as_what_they_lately_wrote(
    room: Room, decision: Decision | None, level: Level, kinds: tuple[str, ...], links: int
) -> None:
    await room.asking.ask(GUILD, SAM, decision)
    (case,) = await room.ledger.cases(GUILD)
    assert (case.level, case.kinds, len(case.links), case.origin) == (level, kinds, links, Origin.ASKED)
    assert len(case.id) == 16
    assert (case.id == "d" * 16) is bool(links)


def test_a_card_that_calls_is_new_and_the_old_one_goes_after_it() -> None:
    case = replace(asked_case(GUILD, SAM, 0.0), card=Link(DESK, 33))
    (edit,) = cards(case, Joining.SAME, DESK, 0.0)
    assert (edit.kind, edit.codes) == (EffectKind.CARD, ())
    for joining in (Joining.RAISED, Joining.REOPENED):
        card, old = cards(case, joining, DESK, 0.0)
        assert (card.kind, old.kind, old.after) == (EffectKind.CARD, EffectKind.RETRACT, card.key)
    (card,) = cards(replace(case, card=None), Joining.NEW, DESK, 0.0)
    assert card.codes == ()
    assert len(card.key) <= 25


async def test_a_card_that_was_refused_is_tried_anew_by_the_next_who_asks(room: Room) -> None:
    room.gateway.forbidden[DESK] = "missing_send_messages"
    assert (await room.asking.ask(GUILD, SAM)).heard is Heard.UNREACHED
    room.gateway.forbidden.clear()
    room.clock.pass_(1)
    assert (await room.asking.ask(GUILD, SAM)).heard is Heard.TOLD
    assert len(room.cards()) == 1


async def test_where_the_platform_is_unwell_it_goes_on_by_itself(room: Room) -> None:
    room.gateway.unwell = 1
    assert (await room.asking.ask(GUILD, SAM)).heard is Heard.TRYING
    await room.performer.resume()
    assert len(room.cards()) == 1


# --- who is there


@pytest.mark.parametrize(
    ("on_until", "roles", "there"),
    [(HOUR, {VOLUNTEER}, True), (HOUR, {MODERATOR}, True), (HOUR, {99}, False), (-1.0, {VOLUNTEER}, False)],
)
async def test_somebody_is_there_who_is_on_duty_and_answers_still(
    room: Room, on_until: float, roles: set[int], there: bool
) -> None:
    now = room.clock.now()
    room.members.there[GUILD, ROBIN] = frozenset(roles)
    robin = Volunteer(GUILD, ROBIN, conduct=Conduct().version, on_until=now + on_until)
    await room.ledger.change_volunteer(GUILD, ROBIN, lambda _: robin, now)
    assert await room.asking.duty(GUILD) == Duty(there=there)


@pytest.mark.parametrize(
    ("guild_id", "decision", "found"),
    [
        (5, None, (5,)),
        (5, decided(SUICIDE), (5,)),
        (None, decided(SUICIDE), (GUILD,)),
        (None, decided(SUICIDE, guild=2), ()),
        (None, None, (GUILD, 10)),
    ],
)
async def test_outside_servers_it_is_found_out_where_somebody_can_ask(
    room: Room, guild_id: int | None, decision: Decision | None, found: tuple[int, ...]
) -> None:
    for guild in (2, 10, 11):
        await room.set_up(replace(SERVER, guild_id=guild, log_channel=None if guild == 11 else LOG))
    for guild in (10, 11, 12):
        room.members.there[guild, SAM] = frozenset()
    assert await room.asking.places(guild_id, SAM, decision, [12, 11, 2, GUILD, 10]) == found


async def test_no_more_servers_are_asked_than_a_few() -> None:
    room = Room(MemoryLedger())
    for guild in range(100, 140):
        await room.set_up(replace(SERVER, guild_id=guild))
        room.members.there[guild, SAM] = frozenset()
    assert len(await room.asking.places(None, SAM, None, range(100, 140))) == 25, "a list holds no more"


# --- pointing


def message(**changes: object) -> Message:
    one = Message(9, SUPPORT, SAM, 0.0, (Surface("content", "x"),), GUILD)
    return replace(one, **changes)  # type: ignore[arg-type]  # fields of Message, by name


@pytest.mark.parametrize(
    ("what", "answer"),
    [
        (message(), Answer.PASSED_ON),
        (message(channel_id=99), Answer.PASSED_ON),
        (message(author_is_bot=True), Answer.OF_A_BOT),
        (message(channel_id=LOG), Answer.OF_STAFF),
        (message(channel_id=98, parent_id=DESK), Answer.OF_STAFF),
        (message(guild_id=2), Answer.NOT_SET_UP),
        (message(guild_id=None), Answer.NOT_SET_UP),
        (message(author_id=ROBIN), Answer.OWN),
    ],
)
async def test_what_can_be_pointed_at(room: Room, what: Message, answer: Answer) -> None:
    assert (await room.pointing.point(what, ROBIN)).answer is answer
    assert len(await room.ledger.cases(GUILD)) == (answer in (Answer.PASSED_ON, Answer.OWN))


@pytest.mark.parametrize(
    ("found", "level", "kinds"),
    [
        ((), Level.URGENT, ()),
        ((replace(SUICIDE, level=Level.CONCERN),), Level.URGENT, ("crisis.suicide",)),
        ((SUICIDE, OVERDOSE), Level.EMERGENCY, ("crisis.overdose", "crisis.suicide")),
        ((Finding("privacy.phone", Span(0, 1), 0.9, "", ""),), Level.URGENT, ()),
    ],
)
async def test_a_case_is_urgent_or_as_pressing_as_what_the_rules_find(
    found: tuple[Finding, ...], level: Level, kinds: tuple[str, ...]
) -> None:
    room = Room(MemoryLedger(), *found)
    await room.set_up()
    await room.pointing.point(message(), ROBIN)
    (case,) = await room.ledger.cases(GUILD)
    assert (case.level, case.kinds, case.origin) == (level, kinds, Origin.POINTED)


async def test_whatever_becomes_of_the_card_moderators_see_who_points(room: Room) -> None:
    room.gateway.forbidden[DESK] = "channel_gone"
    assert (await room.pointing.point(message(), ROBIN)).answer is Answer.UNREACHED
    lines = [one.effect for one in room.gateway.in_channel(LOG) if one.effect.kind is EffectKind.POINTED]
    assert [(one.person_id, one.message_id, one.codes) for one in lines] == [(ROBIN, 9, ())]


# --- quiet lines


@pytest.mark.parametrize(
    ("by", "seen"),
    [
        (BY_ROBIN, True),
        (replace(BY_ROBIN, roles=frozenset({MODERATOR})), True),
        (replace(BY_ROBIN, roles=frozenset()), None),
        (replace(BY_ROBIN, roles=frozenset(), manages_server=True), None),
        (replace(BY_ROBIN, guild_id=2), None),
        (replace(BY_ROBIN, guild_id=None), None),
        (replace(BY_ROBIN, person_id=SAM), False),
    ],
)
async def test_a_line_is_seen_and_ended_by_people_on_the_desk_whom_it_is_not_about(
    room: Room, by: Presser, seen: bool | None
) -> None:
    watch = room.watch()
    await room.ledger.keep_watch(watch, room.clock.now())
    lines = await room.quiet.lines(by)
    assert (lines == (watch,)) is (seen is True)
    assert (lines is None) is (seen is None)
    wanted = {True: Done.NOTHING, False: Done.GONE, None: Done.NOT_ALLOWED}[seen]
    assert await room.quiet.nothing(watch.id, by) is wanted
    assert (len(await room.ledger.watches(GUILD)) == 0) is (seen is True)
