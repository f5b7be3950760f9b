"""Who may take a case, and that exactly one does."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, replace

import pytest

from bot.act.cases import show_case
from bot.act.perform import Performer
from bot.desk.conduct import accept_for
from bot.desk.desk import Desk
from bot.desk.forgetting import Forgetting
from bot.desk.standing import Answer, Presser, standing
from bot.desk.states import MOVES, Move, may
from bot.model import (
    Case,
    CaseState,
    Change,
    Decision,
    Effect,
    EffectKind,
    Ending,
    Finding,
    Level,
    Link,
    Server,
    Span,
    Way,
)
from bot.record.memory import MemoryLedger
from bot.twins import MemoryGateway, Said, SetClock
from config.desk_rules import Conduct, DeskRules

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
        self.clock, self.gateway, self.ledger = SetClock(), MemoryGateway(), MemoryLedger()
        self.now = self.clock.now()
        self.performer = Performer(self.gateway, self.ledger, self.clock)
        self.desk = Desk(self.performer, self.ledger, self.clock)
        self.forgetting = Forgetting(self.desk, self.performer, self.ledger, self.clock)

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
    await room.forgetting.forget(ROBIN.person_id)
    (card,) = room.gateway.said
    assert card.case is not None
    assert (card.case.state, card.case.owner_id) == (CaseState.NEW, None)
    answer, _ = await room.desk.move(CASE.id, Move.CLAIM, replace(ROBIN, person_id=99))
    assert answer is Answer.DONE


async def test_when_a_member_is_forgotten_their_card_goes_too(room: Room) -> None:
    assert await room.forgetting.forget(CASE.person_id) > 0
    assert room.gateway.said == []
    assert await room.ledger.cases(1) == ()


MODERATOR_ALEX = replace(ROBIN, person_id=9, roles=frozenset({MODERATOR}))
VERA = replace(ROBIN, person_id=10)


async def in_state(room: Room, state: CaseState) -> None:
    """Robin's case in a state."""
    if state is CaseState.NEW:
        return
    await room.desk.move(CASE.id, Move.CLAIM, ROBIN)
    if state is not CaseState.CLAIMED:
        ending = Ending.LEFT if state is CaseState.RESOLVED else None
        change = Change(CaseState.CLAIMED, 8, state, 8 if state.owned else None, ending)
        await room.ledger.move(CASE.id, change, room.now)


@pytest.mark.parametrize("state", CaseState)
@pytest.mark.parametrize("move", Move)
@pytest.mark.parametrize("by", [ROBIN, VERA, MODERATOR_ALEX, replace(ROBIN, roles=frozenset())])
async def test_a_move_succeeds_exactly_where_the_table_allows_it(
    room: Room, state: CaseState, move: Move, by: Presser
) -> None:
    await in_state(room, state)
    before = await room.ledger.case(CASE.id)
    assert before is not None
    legal = may(state, move, standing(before, SERVER, by))
    ending = Ending.OTHER if move is Move.RESOLVE else None
    to = 99 if move is Move.PASS else None
    answer, _ = await room.desk.move(CASE.id, move, by, ending, to=to)
    after = await room.ledger.case(CASE.id)
    assert after is not None
    assert (after.moves == before.moves + 1) is legal
    assert (after.state is MOVES[state, move][0]) if legal else (after == before)
    asks_off = move is Move.RECUSE and bool(by.roles) and not state.closed
    assert (answer is Answer.DONE) is (legal or asks_off)
    if legal:
        (card,) = room.gateway.in_channel(3)
        assert card.case is not None
        assert (card.case.state, card.case.owner_id) == (after.state, after.owner_id), "the card says how it stands"


@pytest.mark.parametrize(
    ("state", "move", "by", "answer"),
    [
        (CaseState.ESCALATED, Move.CLAIM, ROBIN, Answer.YOURS),
        (CaseState.WAITING, Move.CLAIM, VERA, Answer.TAKEN),
        (CaseState.CLAIMED, Move.RELEASE, VERA, Answer.NOT_YOURS),
        (CaseState.CLAIMED, Move.PASS, VERA, Answer.NOT_YOURS),
        (CaseState.NEW, Move.PASS, ROBIN, Answer.NOBODYS),
        (CaseState.RESOLVED, Move.PASS, ROBIN, Answer.CLOSED),
        (CaseState.CLAIMED, Move.RESOLVE, VERA, Answer.NOT_YOURS),
        (CaseState.ESCALATED, Move.HAND, ROBIN, Answer.MODERATORS_ONLY),
        (CaseState.ESCALATED, Move.ESCALATE, ROBIN, Answer.NOT_NOW),
        (CaseState.NEW, Move.RELEASE, ROBIN, Answer.NOBODYS),
        (CaseState.NEW, Move.MISREAD, MODERATOR_ALEX, Answer.NOBODYS),
        (CaseState.RESOLVED, Move.CLAIM, ROBIN, Answer.CLOSED),
        (CaseState.MISREAD, Move.REOPEN, ROBIN, Answer.CLOSED),
        (CaseState.HANDED, Move.RECUSE, ROBIN, Answer.CLOSED),
        (CaseState.CLAIMED, Move.RESOLVE, replace(ROBIN, roles=frozenset()), Answer.NOT_ALLOWED),
        (CaseState.CLAIMED, Move.RESOLVE, replace(ROBIN, message_id=34), Answer.GONE),
    ],
)
async def test_whoever_may_not_is_told_why(
    room: Room, state: CaseState, move: Move, by: Presser, answer: Answer
) -> None:
    await in_state(room, state)
    assert (await room.desk.ask(CASE.id, move, by))[0] is answer
    ending = Ending.OTHER if move is Move.RESOLVE else None
    assert (await room.desk.move(CASE.id, move, by, ending, to=99 if move is Move.PASS else None))[0] is answer


@pytest.mark.parametrize("state", CaseState)
@pytest.mark.parametrize("role", [VOLUNTEER, MODERATOR])
async def test_nobody_moves_a_case_about_themselves(room: Room, state: CaseState, role: int) -> None:
    await in_state(room, state)
    before = await room.ledger.case(CASE.id)
    themselves = replace(ROBIN, person_id=CASE.person_id, roles=frozenset({role}))
    for move in Move:
        ending = Ending.OTHER if move is Move.RESOLVE else None
        assert (await room.desk.move(CASE.id, move, themselves, ending))[0] is Answer.ABOUT_YOU
    assert await room.ledger.case(CASE.id) == before
    assert await room.ledger.recused(1, CASE.person_id) == frozenset()
    assert await room.desk.open_cases(themselves) == ()


@pytest.mark.parametrize("to", [None, CASE.person_id, ROBIN.person_id, VERA.person_id])
async def test_a_case_is_passed_to_nobody_who_cannot_have_it(room: Room, to: int | None) -> None:
    await room.desk.move(CASE.id, Move.RECUSE, VERA)
    await in_state(room, CaseState.CLAIMED)
    before = await room.ledger.case(CASE.id)
    for by in (ROBIN, MODERATOR_ALEX):
        assert (await room.desk.move(CASE.id, Move.PASS, by, to=to, note="a note"))[0] is Answer.NOT_THEM
    assert await room.ledger.case(CASE.id) == before


async def test_how_it_ended_is_chosen_beside_the_card_but_nowhere_else(room: Room) -> None:
    await in_state(room, CaseState.CLAIMED)
    private, elsewhere = replace(ROBIN, message_id=77), replace(ROBIN, channel_id=2, message_id=77)
    for by, answer in ((elsewhere, Answer.GONE), (private, Answer.DONE)):
        assert (await room.desk.move(CASE.id, Move.RESOLVE, by, Ending.SAFER, beside=True))[0] is answer


async def test_what_was_misread_is_counted_with_every_detector_that_found_something(room: Room) -> None:
    for message, detector in ((9, "crisis.phrases"), (10, "linear")):
        found = Finding("crisis.suicide", Span(0, 3), 0.9, detector, "", Level.URGENT)
        private = Finding("privacy.phone", Span(0, 3), 0.9, "privacy.phone", "")
        decision = Decision(CASE.id if message == 9 else "d" * 16, message, 2, 7, room.now, 1, (found, private))
        about = Effect(f"k{message}", EffectKind.CARE, Way.REPLY, decision.id, 1, 2, room.now + 60, message_id=message)
        await room.ledger.open(decision, [about], room.now)
    more = replace(CASE, id="d" * 16, links=(Link(2, 10),), kinds=("crisis.abuse",), last_at=room.now)
    await room.ledger.open_case(more, 4 * 3600, room.now)
    await room.desk.move(CASE.id, Move.CLAIM, ROBIN)
    await room.desk.move(CASE.id, Move.MISREAD, ROBIN)
    assert await room.ledger.misreads(1) == {
        ("crisis.suicide", "crisis.phrases"): 1,
        ("crisis.suicide", "linear"): 1,
        ("crisis.abuse", ""): 1,
    }, "of a kind whose finding is forgotten, no detector is known"


async def test_the_list_leaves_out_what_is_closed_and_whom_somebody_cannot_help(room: Room) -> None:
    others = replace(CASE, id="e" * 16, person_id=17, links=(Link(2, 90),), level=Level.EMERGENCY)
    await room.ledger.open_case(replace(others, opened_at=room.now, last_at=room.now), 60, room.now)

    async def listed(by: Presser) -> list[str] | None:
        cases = await room.desk.open_cases(by)
        return None if cases is None else [case.id for case in cases]

    assert await listed(ROBIN) == [others.id, CASE.id], "highest level first"
    assert await listed(replace(ROBIN, roles=frozenset())) is None
    await room.desk.move(CASE.id, Move.RECUSE, ROBIN)
    assert await listed(ROBIN) == [others.id]
    assert await listed(VERA) == [others.id, CASE.id]
    await room.desk.move(CASE.id, Move.CLAIM, VERA)
    await room.desk.move(CASE.id, Move.RESOLVE, VERA, Ending.SAFER)
    assert await listed(VERA) == [others.id]


async def test_a_crash_after_a_move_leaves_its_card_and_its_line_to_be_shown(room: Room) -> None:
    await in_state(room, CaseState.CLAIMED)
    room.gateway.unwell = 9
    assert (await room.desk.move(CASE.id, Move.ESCALATE, ROBIN))[0] is Answer.UNHEARD
    (card,) = room.gateway.in_channel(3)
    assert card.case is not None
    assert card.case.state is CaseState.CLAIMED
    room.gateway.unwell = 0
    await room.performer.resume()
    (card,) = room.gateway.in_channel(3)
    assert card.case is not None
    assert card.case.state is CaseState.ESCALATED
    assert [said.effect.kind for said in room.gateway.in_channel(4)] == [EffectKind.ESCALATION]


SECOND = replace(CASE, id="e" * 16, person_id=17, links=(Link(2, 90),))


@dataclass
class Strict:
    """The same room, where one case is enough and a code of conduct has to be accepted."""

    room: Room
    conduct: Conduct = Conduct("2", "We listen.")  # noqa: RUF009  # it is frozen

    def desk(self) -> Desk:
        rules = DeskRules(open_cases=1)
        return Desk(self.room.performer, self.room.ledger, self.room.clock, lambda _: rules, lambda _: self.conduct)

    async def accepts(self, version: str) -> None:
        conduct = replace(self.conduct, version=version)
        await accept_for(self.room.ledger, 1, ROBIN.person_id, conduct, self.room.now)


@pytest.mark.parametrize(
    ("accepted", "conduct", "answer"),
    [
        ("", Conduct("2", "We listen."), Answer.CONDUCT),
        ("1", Conduct("2", "We listen."), Answer.CONDUCT),
        ("2", Conduct("2", "We listen."), Answer.DONE),
        ("", Conduct("2", ""), Answer.DONE),
    ],
)
async def test_nobody_takes_a_case_before_they_accepted_the_code_as_it_is_now(
    room: Room, accepted: str, conduct: Conduct, answer: Answer
) -> None:
    strict = Strict(room, conduct)
    await strict.accepts(accepted)
    assert (await strict.desk().ask(CASE.id, Move.CLAIM, ROBIN))[0] is answer
    assert (await strict.desk().move(CASE.id, Move.CLAIM, ROBIN))[0] is answer
    case = await room.ledger.case(CASE.id)
    assert case is not None
    assert (case.owner_id == ROBIN.person_id) is (answer is Answer.DONE)


async def test_of_two_cards_that_somebody_claims_at_once_they_get_as_many_as_they_can_carry(room: Room) -> None:
    strict = Strict(room)
    await strict.accepts("2")
    await room.ledger.open_case(replace(SECOND, opened_at=room.now, last_at=room.now), 60, room.now)
    desk = strict.desk()
    answers = await asyncio.gather(*(desk.move(one, Move.CLAIM, ROBIN) for one in (CASE.id, SECOND.id)))
    assert Counter(answer for answer, _ in answers) == {Answer.DONE: 1, Answer.FULL: 1}
    assert await desk.carried(1, ROBIN.person_id) == 1


@pytest.mark.parametrize(
    ("by", "level", "answer"),
    [
        (MODERATOR_ALEX, Level.EMERGENCY, Answer.DONE),
        (MODERATOR_ALEX, Level.URGENT, Answer.FULL),
        (ROBIN, Level.EMERGENCY, Answer.FULL),
    ],
)
async def test_an_emergency_is_never_without_anybody_who_may_take_it(
    room: Room, by: Presser, level: Level, answer: Answer
) -> None:
    desk = Strict(room, Conduct("1", "")).desk()
    other = replace(SECOND, level=level, opened_at=room.now, last_at=room.now)
    await room.ledger.open_case(other, 60, room.now)
    await desk.move(CASE.id, Move.CLAIM, by)
    assert (await desk.move(other.id, Move.CLAIM, by))[0] is answer


async def test_every_case_that_somebody_takes_is_counted_in_their_row_and_in_no_other(room: Room) -> None:
    for _ in range(2):
        await room.desk.move(CASE.id, Move.CLAIM, ROBIN)
        await room.desk.move(CASE.id, Move.CLAIM, VERA)
        await room.desk.move(CASE.id, Move.RELEASE, ROBIN)
    assert (await room.ledger.volunteer(1, ROBIN.person_id)).row == 2
    assert (await room.ledger.volunteer(1, VERA.person_id)).row == 0


async def test_what_somebody_has_can_be_set_free_all_at_once(room: Room) -> None:
    await room.ledger.open_case(replace(SECOND, opened_at=room.now, last_at=room.now), 60, room.now)
    for case_id in (CASE.id, SECOND.id):
        await room.desk.move(case_id, Move.CLAIM, ROBIN)
    assert await room.desk.free(2, ROBIN.person_id) == 0, "on another server they have nothing"
    assert await room.desk.free(1, ROBIN.person_id) == 2
    assert {case.state for case in await room.ledger.cases(1)} == {CaseState.NEW}
    assert await room.desk.free(1, ROBIN.person_id) == 0


@pytest.mark.parametrize(
    ("level", "by", "move", "hours", "asked"),
    [
        (Level.EMERGENCY, MODERATOR_ALEX, Move.RELEASE, 0, True),
        (Level.EMERGENCY, MODERATOR_ALEX, Move.RESOLVE, 0, True),
        (Level.URGENT, MODERATOR_ALEX, Move.RESOLVE, 2, True),
        (Level.URGENT, MODERATOR_ALEX, Move.RESOLVE, 0.5, False),
        (Level.EMERGENCY, ROBIN, Move.RESOLVE, 0, False),
        (Level.EMERGENCY, ROBIN, Move.ESCALATE, 0, False),
        (Level.EMERGENCY, VERA, Move.RESOLVE, 0, False),
    ],
)
async def test_whose_heavy_case_another_ends_is_written_to_in_private(
    room: Room, level: Level, by: Presser, move: Move, hours: float, asked: bool
) -> None:
    more = replace(CASE, id="f" * 16, level=level, links=(Link(2, 91),), opened_at=room.now, last_at=room.now)
    await room.ledger.open_case(more, 4 * 3600, room.now)
    await room.desk.move(CASE.id, Move.CLAIM, ROBIN)
    room.clock.pass_(hours * 3600 + 1)
    await room.desk.move(CASE.id, move, by, Ending.SAFER if move is Move.RESOLVE else None)
    told = [said for said in room.gateway.said if said.effect.kind is EffectKind.CHECK_IN]
    assert [said.link.channel_id for said in told] == ([-ROBIN.person_id] if asked else [])
