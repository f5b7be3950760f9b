"""Rooms, second opinions and reminders over the twins: what moves while they are opened, and who is told what."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

import pytest

from bot.act.beside import open_room
from bot.act.cases import show_case
from bot.act.perform import Performer
from bot.desk.desk import Desk
from bot.desk.rooms import Called, Rooms
from bot.desk.standing import Answer, Presser
from bot.desk.states import Move
from bot.model import Case, CaseState, Decision, Effect, EffectKind, Ending, Level, Link, Outcome, Server
from bot.record.memory import MemoryLedger
from bot.twin_threads import Thread
from bot.twins import MemoryGateway, MemoryMembers, Said, SetClock

VOLUNTEER, SUPERVISOR, SAM, VERA = 50, 60, 7, 10
SERVER = Server(
    1,
    frozenset({2}),
    3,
    4,
    frozenset({VOLUNTEER}),
    frozenset({SUPERVISOR}),
)
CASE = Case("c" * 16, 1, SAM, Level.URGENT, ("crisis.suicide",), 0, 0, (Link(2, 9),))
ROBIN = Presser(8, 1, 3, 33, frozenset({VOLUNTEER}))
DAY = 86_400.0


@dataclass
class Busy(MemoryGateway):
    """A world in which something happens while a room is being opened."""

    meanwhile: list[Callable[[], Awaitable[object]]] = field(default_factory=list)

    async def perform(self, effect: Effect, case: Case | None = None, copy: str = "") -> Outcome:
        outcome = await super().perform(effect, case, copy)
        while effect.kind is EffectKind.ROOM and self.meanwhile:
            await self.meanwhile.pop()()
        return outcome


class House:
    """A desk on which Robin has a case of Sam's."""

    def __init__(self) -> None:
        self.clock, self.gateway, self.ledger, self.members = SetClock(), Busy(), MemoryLedger(), MemoryMembers()
        self.performer = Performer(self.gateway, self.ledger, self.clock, self.members)
        self.desk = Desk(self.performer, self.ledger, self.clock)
        self.rooms = Rooms(self.desk, self.performer, self.ledger, self.clock)

    async def begin(self) -> House:
        now = self.clock.now()
        await self.ledger.save_server(SERVER, now)
        await self.ledger.open_case(replace(CASE, opened_at=now, last_at=now), 4 * 3600, now)
        card = Link(3, 33)
        shown = show_case(replace(CASE, card=card), now)
        assert shown is not None
        self.gateway.said.append(Said(shown, card, case=CASE))
        await self.ledger.place_card(CASE.id, card)
        await self.desk.move(CASE.id, Move.CLAIM, ROBIN)
        self.members.there = {(1, person): frozenset({VOLUNTEER}) for person in (8, VERA)}
        return self

    def room(self) -> Thread:
        (room,) = self.gateway.threads.values()
        return room


@pytest.fixture
async def house() -> House:
    return await House().begin()


async def test_rooms_of_one_case_are_looked_for_one_after_another(house: House) -> None:
    under_way: list[str] = []
    together = 0

    async def looking(effect: Effect, case: Case | None = None, copy: str = "") -> Outcome:
        nonlocal together
        under_way.append(effect.key)
        together = max(together, len(under_way))
        for _ in range(5):  # as requests take their time
            await asyncio.sleep(0)
        under_way.remove(effect.key)
        return await MemoryGateway.perform(house.gateway, effect, case, copy)

    house.gateway.perform = looking  # type: ignore[method-assign]  # the same world, with time passing in it
    opening = []
    for _ in range(3):
        house.clock.pass_(1)
        opening.append(open_room(replace(CASE, owner_id=8), SERVER, house.clock.now()))
    outcomes = await asyncio.gather(*map(house.performer.add_and_perform, opening))
    assert together == 1
    assert len({one.channel_id for one in outcomes}) == len(house.gateway.threads) == 1


async def test_whoever_the_case_was_handed_to_while_the_room_was_made_is_in_it_alone(house: House) -> None:
    house.gateway.meanwhile.append(lambda: house.desk.move(CASE.id, Move.PASS, ROBIN, to=VERA))
    opened = await house.rooms.open(CASE.id, ROBIN)
    assert opened.answer is Answer.DONE
    assert house.room().people == {SAM, VERA}


async def test_a_case_that_was_closed_while_its_room_was_made_leaves_it_closed(house: House) -> None:
    house.gateway.meanwhile.append(lambda: house.desk.move(CASE.id, Move.RESOLVE, ROBIN, Ending.SAFER))
    await house.rooms.open(CASE.id, ROBIN)
    assert house.room().closed


async def test_a_case_that_was_forgotten_while_its_room_was_made_is_gone(house: House) -> None:
    house.gateway.meanwhile.append(lambda: house.ledger.erase(SAM))
    assert (await house.rooms.open(CASE.id, ROBIN)).answer is Answer.GONE


@pytest.mark.parametrize("state", [CaseState.NEW, CaseState.RESOLVED, CaseState.CLAIMED])
async def test_only_whoever_has_an_open_case_opens_anything_beside_it(house: House, state: CaseState) -> None:
    vera = replace(ROBIN, person_id=VERA)
    if state is CaseState.NEW:
        await house.desk.move(CASE.id, Move.RELEASE, ROBIN)
    elif state is CaseState.RESOLVED:
        await house.desk.move(CASE.id, Move.RESOLVE, ROBIN, Ending.SAFER)
    expected = {CaseState.NEW: Answer.NOBODYS, CaseState.RESOLVED: Answer.CLOSED, CaseState.CLAIMED: Answer.OWNER_ONLY}
    assert (await house.rooms.open(CASE.id, vera)).answer is expected[state]
    assert (await house.rooms.follow_up(CASE.id, vera)).answer is expected[state]
    about_them = replace(ROBIN, person_id=SAM)
    nobody = replace(ROBIN, roles=frozenset())
    elsewhere = replace(ROBIN, message_id=34)
    for by, answer in ((about_them, Answer.ABOUT_YOU), (nobody, Answer.NOT_ALLOWED), (elsewhere, Answer.GONE)):
        assert (await house.rooms.open(CASE.id, by)).answer is answer
    assert house.gateway.threads == {}


@pytest.mark.parametrize(
    ("forbidden", "called"),
    [
        ({}, Called.THREAD),
        ({3: "missing_create_private_threads"}, Called.ELSEWHERE),
        ({3: "missing_create_private_threads", 4: "missing_send_messages"}, Called.NOT),
    ],
)
async def test_a_volunteer_is_told_honestly_whether_supervisors_were_called(
    house: House, forbidden: dict[int, str], called: Called
) -> None:
    house.gateway.forbidden = forbidden
    asked = await house.rooms.consult(CASE.id, ROBIN)
    assert (asked.answer, asked.called) == (Answer.DONE, called)


async def test_while_the_platform_is_unwell_nothing_is_promised_and_it_is_tried_again(house: House) -> None:
    house.gateway.unwell = 9
    assert (await house.rooms.consult(CASE.id, ROBIN)).called is Called.NOT_YET
    house.gateway.unwell = 0
    await house.performer.resume()
    assert len(house.gateway.threads) == 1


async def test_who_it_is_not_known_of_whether_they_are_still_there_is_reminded_once_it_is(house: House) -> None:
    await house.rooms.follow_up(CASE.id, ROBIN)
    house.members.there = {}
    house.clock.pass_(DAY + 1)
    await house.performer.resume()
    assert [said for said in house.gateway.said if said.effect.kind is EffectKind.FOLLOW_UP] == []
    house.members.there = {(1, 8): frozenset({SUPERVISOR})}
    for _ in range(2):
        await house.performer.resume()
    (told,) = [said for said in house.gateway.said if said.effect.kind is EffectKind.FOLLOW_UP]
    assert told.link.channel_id == -8


async def test_a_room_of_a_case_that_its_own_person_takes_back_closes_as_well(house: House) -> None:
    await house.rooms.open(CASE.id, ROBIN)
    await house.desk.move(CASE.id, Move.RELEASE, ROBIN)
    await house.desk.not_meant(Decision("d" * 16, 9, 2, SAM, house.clock.now(), 1))
    assert house.room().closed
