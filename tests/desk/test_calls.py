"""The driver of the clock over both twins: crashes between two steps, two things at once, servers that hang."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.act.mentions import named
from bot.act.perform import Performer
from bot.desk.calls import Calls
from bot.desk.desk import Desk
from bot.desk.forgetting import Forgetting
from bot.desk.roster import Roster
from bot.desk.rounds import LOOK_AGAIN, Rounds
from bot.desk.standing import Answer, Presser
from bot.desk.states import Move
from bot.model import Case, CaseState, Effect, EffectKind, Joining, Level, Link, Outcome, Server, Volunteer
from bot.record.memory import MemoryLedger
from bot.twin_threads import Thread
from bot.twins import MemoryGateway, MemoryLastSaid, MemoryMembers, Said, SetClock
from config.desk_rules import Conduct, DeskRules

VOLUNTEER, MODERATOR = 50, 60
SAM, ROBIN, VERA = 7, 8, 9
DESK, LOG = 3, 4
SERVER = Server(1, frozenset({2}), DESK, LOG, frozenset({VOLUNTEER}), frozenset({MODERATOR}))


class Hanging(MemoryGateway):
    """A gateway that never answers for some servers, and is told of everything just before it is said."""

    def __init__(self) -> None:
        super().__init__()
        self.hangs: set[int] = set()
        self.before: list[asyncio.Event] = []
        self.alerts: list[tuple[tuple[int, ...], tuple[int, ...]]] = []

    async def perform(self, effect: Effect, case: Case | None = None, copy: str = "") -> Outcome:
        if effect.guild_id in self.hangs:
            await asyncio.sleep(3600)
        if effect.kind is EffectKind.CALL and self.before:
            reached, go_on = self.before
            reached.set()
            await go_on.wait()
        outcome = await super().perform(effect, case, copy)
        if effect.kind is EffectKind.CALL and outcome.message_id:
            self.alerts.append(named(effect))
        return outcome


class Room:
    """A desk with a clock, and Robin on duty."""

    def __init__(self) -> None:
        self.clock, self.gateway, self.ledger = SetClock(), Hanging(), MemoryLedger()
        self.members = MemoryMembers()
        self.last_said = MemoryLastSaid()
        self.begin()

    def begin(self) -> None:
        """The process begins, perhaps anew: everything in memory is new, the ledger and the world are as they were."""
        self.performer = Performer(self.gateway, self.ledger, self.clock)
        roster = Roster(self.ledger, self.members, self.clock, lambda _: Conduct())
        self.calls = Calls(self.performer, self.ledger, self.clock, roster, self.rules)
        self.desk = Desk(self.performer, self.ledger, self.clock, self.rules, bell=self.calls)
        self.forgetting = Forgetting(self.desk, self.performer, self.ledger, self.clock, self.calls)
        self.rounds = Rounds(
            self.calls,
            self.desk,
            self.performer,
            self.ledger,
            self.clock,
            self.members,
            self.last_said,
            self.rules,
        )

    @staticmethod
    def rules(_: Server) -> DeskRules:
        return DeskRules()

    async def set_up(self, guild: int = 1) -> None:
        await self.ledger.save_server(replace(SERVER, guild_id=guild), self.clock.now())
        for person in (ROBIN, VERA):
            self.members.there[guild, person] = frozenset({VOLUNTEER})
        await self.on_duty(ROBIN, guild)

    async def on_duty(self, person: int, guild: int = 1) -> None:
        def come(one: Volunteer) -> Volunteer:
            return replace(one, conduct="1", on_until=self.clock.now() + 10**6)

        await self.ledger.change_volunteer(guild, person, come, self.clock.now())

    async def case(self, level: Level = Level.EMERGENCY, guild: int = 1, letter: str = "c") -> Case:
        now, card = self.clock.now(), Link(DESK, 33)
        number = ord(letter) - ord("c")
        new = Case(letter * 16, guild, SAM + 100 * number, level, ("crisis.suicide",), now, now, (Link(2, 9 + number),))
        case, _ = await self.ledger.open_case(new, 0, now)
        await self.ledger.place_card(case.id, card)
        return case

    async def now(self, letter: str = "c") -> Case:
        case = await self.ledger.case(letter * 16)
        assert case
        return case

    async def press(self, move: Move, person: int = ROBIN) -> Answer:
        """Somebody presses a button on the card, wherever that is by now."""
        card = (await self.now()).card
        assert card
        by = Presser(person, 1, card.channel_id, card.message_id, frozenset({VOLUNTEER}))
        answer, _ = await self.desk.move("c" * 16, move, by)
        return answer

    async def pass_(self, seconds: float) -> None:
        """Time goes by, with a round every five seconds."""
        for _ in range(int(seconds / 5)):
            self.clock.pass_(5)
            await self.rounds.round()

    def said(self, kind: EffectKind = EffectKind.CALL) -> list[Said]:
        return [one for one in self.gateway.said if one.effect.kind is kind]


@pytest.fixture
async def room() -> Room:
    made = Room()
    await made.set_up()
    return made


async def test_nothing_of_whom_a_call_names_is_written_down(room: Room) -> None:
    case = await room.case()
    room.gateway.unwell = 1
    await room.rounds.round()
    (kept,) = [one for one in await room.ledger.unfinished(room.clock.now()) if one.kind is EffectKind.CALL]
    assert (kept.codes, kept.person_id, kept.case_id) == ((), None, case.id)


async def test_what_was_begun_before_a_crash_calls_whoever_can_be_called_by_then(room: Room) -> None:
    await room.case()
    room.gateway.unwell = 1
    await room.rounds.round()
    room.begin()
    await room.ledger.change_volunteer(1, ROBIN, lambda one: replace(one, on_until=0.0), room.clock.now())
    await room.on_duty(VERA)
    assert await room.performer.resume() == (), "it would call nobody"
    await room.rounds.round()
    assert room.gateway.alerts == [((VERA,), ())]


@pytest.mark.parametrize("crash", [False, True])
async def test_a_call_and_a_claim_at_the_same_moment_leave_no_call_behind(room: Room, crash: bool) -> None:
    await room.case()
    reached, go_on = asyncio.Event(), asyncio.Event()
    room.gateway.before = [reached, go_on]
    ringing = asyncio.create_task(room.calls.ring("c" * 16))
    await reached.wait()
    assert await room.press(Move.CLAIM) is Answer.DONE
    if crash:
        ringing.cancel()
        await asyncio.gather(ringing, return_exceptions=True)
        room.gateway.before = []
        room.begin()
    else:
        go_on.set()
        await ringing
    await room.pass_(60)
    await room.performer.resume()
    assert room.said() == []


async def test_two_who_ring_at_once_make_one_call(room: Room) -> None:
    await room.case()
    await asyncio.gather(*(room.calls.ring("c" * 16) for _ in range(5)), room.rounds.round())
    assert len(room.gateway.alerts) == 1


async def test_a_claim_takes_the_call_away_although_the_process_ends_right_after_it(room: Room) -> None:
    await room.case()
    await room.rounds.round()
    assert len(room.said()) == 1
    room.gateway.unwell = 9
    assert await room.press(Move.CLAIM) is Answer.DONE
    room.gateway.unwell = 0
    room.begin()
    await room.performer.resume()
    assert room.said() == []


async def test_a_desk_that_refuses_sends_the_call_to_the_log_even_if_a_crash_comes_in_between(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.case()
    room.gateway.forbidden[DESK] = "missing_send_messages"
    say = room.calls._say

    async def once(made: Effect, who: object) -> Outcome:
        await say(made, who)  # type: ignore[arg-type]  # as it is called
        raise asyncio.CancelledError

    monkeypatch.setattr(room.calls, "_say", once)
    with pytest.raises(asyncio.CancelledError):
        await room.calls.ring("c" * 16)
    assert room.said() == []
    room.begin()
    await room.rounds.round()
    assert [one.link.channel_id for one in room.said()] == [LOG]
    assert room.gateway.alerts == [((), (MODERATOR,))]


async def test_where_it_cannot_be_known_who_is_on_duty_others_are_called(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(_self: Roster, _guild: int) -> Sequence[Volunteer]:
        raise OSError

    await room.case()
    monkeypatch.setattr(Roster, "on_duty", broken)
    await room.rounds.round()
    assert room.gateway.alerts == [((), (MODERATOR,))]


async def test_a_server_that_does_not_answer_keeps_no_other_waiting(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.desk.rounds.PATIENCE", 0.05)
    await room.set_up(guild=2)
    await room.case(guild=1, letter="a")
    await room.case(guild=2, letter="b")
    room.gateway.hangs = {1}
    for _ in range(3):
        await room.rounds.round()
    assert [one.effect.guild_id for one in room.said()] == [2]
    room.clock.pass_(120)
    await room.rounds.round()
    assert len(room.gateway.alerts) == 2, "and it is called again in its time"
    await room.rounds.stop()
    room.gateway.hangs = set()
    room.begin()
    await room.rounds.round()
    assert sorted(one.effect.guild_id or 0 for one in room.said()) == [1, 2]


async def test_a_case_that_cannot_be_looked_after_keeps_no_other_from_it(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.case(letter="a")
    await room.case(letter="b", level=Level.EMERGENCY)
    see_to = room.rounds._see_to

    async def broken(case: Case) -> float:
        if case.id.startswith("a"):
            raise ValueError
        return await see_to(case)

    monkeypatch.setattr(room.rounds, "_see_to", broken)
    await room.rounds.round()
    assert [one.effect.case_id for one in room.said()] == ["b" * 16]
    monkeypatch.undo()
    room.clock.pass_(5)
    await room.rounds.round()
    assert len(room.said()) == 2, "and it is looked at again at the next round"


async def test_a_round_without_a_ledger_is_made_up_for_by_the_next(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    async def away() -> tuple[Case, ...]:
        raise OSError

    await room.case()
    monkeypatch.setattr(room.ledger, "open_cases", away)
    with pytest.raises(OSError, match=r"^$"):
        await room.rounds.round()
    monkeypatch.undo()
    await room.rounds.round()
    assert len(room.gateway.alerts) == 1


async def test_while_nothing_is_due_the_ledger_is_left_alone(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: Counter[str] = Counter()
    open_cases = room.ledger.open_cases

    async def counted() -> tuple[Case, ...]:
        looked["open_cases"] += 1
        return await open_cases()

    monkeypatch.setattr(room.ledger, "open_cases", counted)
    await room.case(Level.URGENT)
    await room.pass_(LOOK_AGAIN * 4)
    assert looked["open_cases"] == 4
    await room.pass_(60)
    assert len(room.gateway.alerts) == 1, "and what is due is done in its time"


async def test_still_with_me_comes_before_an_offer_that_is_about_to_be_made(room: Room) -> None:
    await room.case()
    await room.press(Move.CLAIM)
    before = await room.now()
    assert await room.press(Move.STAY) is Answer.DONE
    assert not await room.desk.offer(before), "it was decided on what is not true any more"
    assert (await room.now()).owner_id == ROBIN
    assert await room.desk.offer(await room.now())
    assert (await room.now()).state is CaseState.NEW


async def test_a_room_that_was_opened_in_the_meantime_comes_before_an_offer(room: Room) -> None:
    case = await room.case()
    await room.press(Move.CLAIM)
    before = await room.now()
    await room.ledger.place_room(case.id, Link(77, 78))
    room.gateway.threads[77] = Thread(2, "room", people={SAM, ROBIN})
    assert not await room.desk.offer(before), "or whoever had it would stay in the room"
    assert (await room.now()).owner_id == ROBIN
    assert await room.desk.offer(await room.now())
    assert room.gateway.threads[77].people == {SAM}


@pytest.mark.parametrize("ways", ["both closed", "desk"])
async def test_an_owner_who_cannot_be_asked_is_not_waited_for_for_ever(room: Room, ways: str) -> None:
    await room.case()
    await room.press(Move.CLAIM)
    room.gateway.closed.add(ROBIN)
    if ways == "both closed":
        room.gateway.forbidden[DESK] = "missing_send_messages"
    await room.pass_(30 * 60)
    assert len(room.said(EffectKind.ASK_OWNER)) == (1 if ways == "desk" else 0)
    assert (await room.now()).owner_id == ROBIN
    await room.pass_(15 * 60)
    assert (await room.now()).state is CaseState.NEW


async def test_a_question_that_could_not_be_put_yet_is_not_put_after_a_move(room: Room) -> None:
    await room.case()
    await room.press(Move.CLAIM)
    room.clock.pass_(30 * 60)
    room.gateway.unwell = 1
    await room.rounds.round()
    assert await room.press(Move.STAY) is Answer.DONE
    await room.performer.resume()
    assert room.said(EffectKind.ASK_OWNER) == []


async def test_what_its_owner_says_in_a_room_puts_the_question_off_and_what_others_say_does_not(room: Room) -> None:
    case = await room.case()
    await room.press(Move.CLAIM)
    await room.ledger.place_room(case.id, Link(77, 78))
    await room.pass_(20 * 60)
    room.last_said.there[1, 77, ROBIN] = room.clock.now()
    await room.pass_(20 * 60)
    room.last_said.there[1, 77, SAM] = room.clock.now()
    await room.pass_(9 * 60)
    assert room.said(EffectKind.ASK_OWNER) == []
    await room.pass_(60)
    assert len(room.said(EffectKind.ASK_OWNER)) == 1


@pytest.mark.parametrize(
    ("person", "guild", "roles", "answer"),
    [
        (ROBIN, None, {VOLUNTEER}, Answer.DONE),
        (ROBIN, 1, {VOLUNTEER}, Answer.DONE),
        (ROBIN, 2, {VOLUNTEER}, Answer.GONE),
        (ROBIN, None, set(), Answer.NOT_ALLOWED),
        (ROBIN, None, None, Answer.NOT_ALLOWED),
        (VERA, None, {VOLUNTEER}, Answer.NOT_YOURS),
        (VERA, 1, {MODERATOR}, Answer.NOT_YOURS),
        (SAM, None, {VOLUNTEER}, Answer.ABOUT_YOU),
    ],
)
async def test_who_answers_is_looked_up_when_they_do(
    room: Room, person: int, guild: int | None, roles: set[int] | None, answer: Answer
) -> None:
    await room.case()
    await room.press(Move.CLAIM)
    room.members.there.pop((1, person), None)
    if roles is not None:
        room.members.there[1, person] = frozenset(roles)
    assert (await room.rounds.answer("c" * 16, Move.STAY, person, guild))[0] is answer
    assert (await room.now()).moves == (2 if answer is Answer.DONE else 1)
    assert (await room.rounds.answer("d" * 16, Move.STAY, person, guild))[0] is Answer.GONE


async def test_a_move_settles_a_question_that_was_not_asked_yet_also_where_there_is_a_room(room: Room) -> None:
    case = await room.case()
    await room.press(Move.CLAIM)
    await room.ledger.place_room(case.id, Link(77, 78))
    room.clock.pass_(10 * 60)
    room.last_said.there[1, 77, ROBIN] = room.clock.now()
    room.clock.pass_(30 * 60)
    room.gateway.unwell = 1
    await room.rounds.round()
    assert await room.press(Move.STAY) is Answer.DONE
    await room.performer.resume()
    assert room.said(EffectKind.ASK_OWNER) == []


async def test_what_the_person_says_never_puts_off_the_question_to_an_owner_who_sleeps(room: Room) -> None:
    case = await room.case(Level.URGENT)
    await room.press(Move.CLAIM)
    await room.pass_(29 * 60)
    worse = replace(case, id="m" * 16, level=Level.EMERGENCY, links=(Link(2, 999),), last_at=room.clock.now())
    raised, joining = await room.ledger.open_case(worse, 4 * 3600.0, room.clock.now())
    assert (joining, raised.state, raised.level) == (Joining.RAISED, CaseState.CLAIMED, Level.EMERGENCY)
    await room.pass_(60)
    assert len(room.said(EffectKind.ASK_OWNER)) == 1


async def test_a_process_goes_the_rounds_of_its_own_servers_alone(room: Room) -> None:
    await room.case()
    room.rounds._here = lambda guild_id: guild_id != 1
    await room.rounds.round()
    assert room.said(EffectKind.CALL) == []
    room.rounds._here = lambda guild_id: guild_id == 1
    room.calls.stirred = True
    await room.rounds.round()
    assert len(room.said(EffectKind.CALL)) == 1


async def test_after_a_time_away_whoever_was_to_be_called_meanwhile_is_called_with_the_newest_call(room: Room) -> None:
    case = await room.case()
    await room.calls.ring(case.id)
    room.clock.pass_(11 * 60)
    room.begin()
    await room.rounds.round()
    before, late = room.gateway.alerts
    assert before[1] == ()
    assert late == (before[0], (MODERATOR,)), "the volunteers' second call was missed"
    await room.pass_(20 * 60)
    assert len(room.gateway.alerts) == 2, "and nobody is called twice for it"


async def test_what_stands_about_a_person_is_taken_away_also_after_a_crash_in_the_middle_of_forgetting_them(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = await room.case()
    await room.ledger.place_room(case.id, Link(77, 78))
    erase = room.ledger.erase
    with monkeypatch.context() as broken:

        async def crash(person_id: int) -> int:
            await erase(person_id)
            raise asyncio.CancelledError

        broken.setattr(room.ledger, "erase", crash)
        with pytest.raises(asyncio.CancelledError):
            await room.forgetting.forget(SAM)
    room.begin()
    left = [(one.kind, one.channel_id) for one in await room.ledger.unfinished(room.clock.now())]
    assert sorted(left) == [(EffectKind.CLOSE_ROOM, 77), (EffectKind.RETRACT, DESK)]
    assert not any((await room.ledger.export(SAM)).values())
