"""Who may take a case, and that exactly one does."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace

import pytest

from bot.act.perform import Performer
from bot.act.plan import show_case
from bot.desk.desk import Answer, Desk, Presser
from bot.desk.states import Move
from bot.model import Case, CaseState, Level, Link, Server
from bot.record.memory import MemoryLedger
from bot.twins import MemoryGateway, Said, SetClock

VOLUNTEER, MODERATOR = 50, 60
SERVER = Server(
    1,
    support_channels=frozenset({2}),
    desk_channel=3,
    log_channel=4,
    volunteer_roles=frozenset({VOLUNTEER}),
    moderator_roles=frozenset({MODERATOR}),
)
CASE = Case("c" * 16, 1, 7, Level.URGENT, ("crisis.suicide",), 0, 0, (Link(2, 9),))
ROBIN = Presser(8, 1, 3, 33, frozenset({VOLUNTEER}))


class Room:
    """A desk with one case on it."""

    def __init__(self) -> None:
        clock, self.gateway, self.ledger = SetClock(), MemoryGateway(), MemoryLedger()
        self.now = clock.now()
        self.desk = Desk(Performer(self.gateway, self.ledger, clock), self.ledger, clock)

    async def with_case(self) -> Room:
        await self.ledger.save_server(SERVER, self.now)
        await self.ledger.open_case(replace(CASE, opened_at=self.now, last_at=self.now), 4 * 3600, self.now)
        card = Link(3, 33)
        shown = show_case(replace(CASE, card=card), self.now)
        assert shown is not None
        self.gateway.said.append(Said(shown, card, case=CASE))
        await self.ledger.place_card(CASE.id, card)
        return self


@pytest.fixture
async def room() -> Room:
    return await Room().with_case()


@pytest.mark.parametrize(
    ("by", "case_id", "claim"),
    [
        (ROBIN, CASE.id, Answer.DONE),
        (replace(ROBIN, roles=frozenset({MODERATOR})), CASE.id, Answer.DONE),
        (replace(ROBIN, roles=frozenset()), CASE.id, Answer.NOT_ALLOWED),
        (replace(ROBIN, roles=frozenset({99}), manages_server=True), CASE.id, Answer.NOT_ALLOWED),
        (replace(ROBIN, guild_id=2), CASE.id, Answer.GONE),
        (replace(ROBIN, guild_id=None), CASE.id, Answer.GONE),
        (replace(ROBIN, channel_id=2), CASE.id, Answer.GONE),
        (replace(ROBIN, message_id=34), CASE.id, Answer.GONE),
        (ROBIN, "d" * 16, Answer.GONE),
    ],
)
async def test_only_a_volunteer_or_moderator_on_the_cards_own_place_takes_a_case(
    room: Room, by: Presser, case_id: str, claim: Answer
) -> None:
    answer, case = await room.desk.move(case_id, Move.CLAIM, by)
    assert answer is claim
    kept = await room.ledger.case(CASE.id)
    assert kept is not None
    assert kept.owner_id == (8 if claim is Answer.DONE else None)
    assert (case is None) is (claim is Answer.GONE)


async def test_of_twenty_who_press_at_once_exactly_one_gets_it(room: Room) -> None:
    people = [replace(ROBIN, person_id=person) for person in range(100, 120)]
    answers = await asyncio.gather(*(room.desk.move(CASE.id, Move.CLAIM, one) for one in people))
    assert Counter(answer for answer, _ in answers) == {Answer.DONE: 1, Answer.TAKEN: 19}
    assert len({case.owner_id for _, case in answers if case}) == 1, "everybody is told who has it"


async def test_pressing_again_says_that_it_is_yours(room: Room) -> None:
    await room.desk.move(CASE.id, Move.CLAIM, ROBIN)
    answer, _ = await room.desk.move(CASE.id, Move.CLAIM, ROBIN)
    assert answer is Answer.YOURS
    (card,) = room.gateway.said
    assert card.case is not None
    assert card.case.owner_id == 8, "the card names its owner, and there is still one card"


async def test_when_a_volunteer_is_forgotten_their_case_can_be_taken_again(room: Room) -> None:
    await room.desk.move(CASE.id, Move.CLAIM, ROBIN)
    await room.desk.forget(ROBIN.person_id)
    (card,) = room.gateway.said
    assert card.case is not None
    assert (card.case.state, card.case.owner_id) == (CaseState.NEW, None)
    answer, _ = await room.desk.move(CASE.id, Move.CLAIM, replace(ROBIN, person_id=99))
    assert answer is Answer.DONE


async def test_when_a_member_is_forgotten_their_card_goes_too(room: Room) -> None:
    assert await room.desk.forget(CASE.person_id) > 0
    assert room.gateway.said == []
    assert await room.ledger.cases(1) == ()
