"""Whatever people do with cases, in whatever order: none is lost, none has two owners, nothing illegal succeeds.

A simple model of each case is kept beside the desk; after every step what both ledgers hold is what the model says.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import tempfile
from collections.abc import Collection, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import permutations
from pathlib import Path
from typing import ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.act.perform import Performer
from bot.desk.desk import Desk
from bot.desk.forgetting import Forgetting
from bot.desk.standing import Answer, Presser
from bot.desk.states import MOVES, Move, Who
from bot.model import Case, CaseState, Change, Effect, Ending, Joining, Level, Link, Server
from bot.ports import Ledger
from bot.record.memory import MemoryLedger
from bot.record.sqlite import open_ledger
from bot.twins import MemoryGateway, SetClock
from config.desk_rules import USUAL_RULES
from tests.record.samples import CHANNEL, GUILD, HOUR, MESSAGE, a_case

VOLUNTEER, MODERATOR = GUILD + 7, GUILD + 8
SERVER = Server(
    GUILD,
    frozenset({CHANNEL}),
    CHANNEL + 1,
    CHANNEL + 2,
    frozenset({VOLUNTEER}),
    frozenset({MODERATOR}),
)
MEMBERS = (1001, 1002, 1003)
ROLES = {1: frozenset({VOLUNTEER}), 2: frozenset({VOLUNTEER}), 3: frozenset({MODERATOR}), 4: frozenset[int]()}
EPISODE = 4 * HOUR
DONE = (Answer.DONE, Answer.UNHEARD)
people = st.sampled_from(sorted(ROLES))
targets = st.sampled_from([*sorted(ROLES), *MEMBERS])
"""To whom a case is passed: even to the person whom it is about."""

Press = tuple[int, Move, int]


@dataclass
class Model:
    """What is known of a case without a ledger."""

    member: int
    state: CaseState = CaseState.NEW
    owner: int | None = None
    moves: int = 0
    note: str = ""

    def move(self, to: CaseState, owner: int | None) -> None:
        self.state, self.owner, self.moves = to, owner, self.moves + 1


class Slow(MemoryLedger):
    """The twin, with room between what is known and what is done about it."""

    async def move(
        self,
        case_id: str,
        change: Change,
        now: float,
        effects: Sequence[Effect] = (),
        misread: Collection[tuple[str, str]] = (),
    ) -> tuple[Case | None, bool]:
        await asyncio.sleep(0)
        return await super().move(case_id, change, now, effects, misread)


class Life(RuleBasedStateMachine):
    """A desk with two members and four people, over one ledger."""

    over: ClassVar[str]

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="breakwater-test-"))
        self.runner = asyncio.Runner()
        self.clock, self.gateway = SetClock(), MemoryGateway()
        self.cases: dict[str, Model] = {}
        self.recused: set[tuple[int, int]] = set()
        self.demoted: set[int] = set()
        self.messages = 0
        self.ledger: Ledger = self.runner.run(self.opened())
        performer = Performer(self.gateway, self.ledger, self.clock)
        self.desk = Desk(performer, self.ledger, self.clock)
        self.forgetting = Forgetting(self.desk, performer, self.ledger, self.clock)
        self.runner.run(self.ledger.save_server(SERVER, self.clock.now()))

    async def opened(self) -> Ledger:
        if self.over == "memory":
            return Slow()
        return await open_ledger(f"sqlite+aiosqlite:///{self.folder / 'b.db'}", self.folder / "key")

    def teardown(self) -> None:
        if hasattr(self, "runner"):
            self.runner.run(self.ledger.shut())
            self.runner.close()
            shutil.rmtree(self.folder)

    def presser(self, person: int, case_id: str) -> Presser:
        """Somebody at the case's card, with the roles that they have by now."""
        roles = frozenset[int]() if person in self.demoted else ROLES[person]
        case = self.runner.run(self.ledger.case(case_id))
        card = case.card if case else None
        return Presser(person, GUILD, CHANNEL + 1, card.message_id if card else None, roles)

    def who(self, person: int, case: Model) -> set[Who]:
        """By the words of the brief, not by the program's own reading of them."""
        if person in self.demoted or person == 4:
            return set()
        who = {Who.MODERATOR, Who.SUPERVISOR} if person == 3 else {Who.VOLUNTEER}
        return who | {Who.OWNER} if case.owner == person else who

    @rule(member=st.sampled_from(MEMBERS), level=st.sampled_from(Level), later=st.sampled_from([0.0, 60.0, 5 * HOUR]))
    def something_is_noticed(self, member: int, level: Level, later: float) -> None:
        self.clock.pass_(later)
        self.messages += 1
        now = self.clock.now()
        made = a_case(MESSAGE + self.messages, person=member, level=level, at=now)
        case, joining = self.runner.run(self.ledger.open_case(made, EPISODE, now))
        if joining is Joining.NEW:
            self.cases[case.id] = Model(member)
        elif joining is Joining.REOPENED:
            assert self.cases[case.id].state.closed
            self.cases[case.id].move(CaseState.NEW, None)

    @rule(data=st.data(), person=people, move=st.sampled_from(Move), ending=st.sampled_from(Ending), to=targets)
    def somebody_presses(self, data: st.DataObject, person: int, move: Move, ending: Ending, to: int) -> None:
        if not self.cases:
            return
        case_id = data.draw(st.sampled_from(sorted(self.cases)))
        case = self.cases[case_id]
        who = self.who(person, case)
        state, by = MOVES.get((case.state, move), (case.state, frozenset()))
        expected = bool(by & who)
        if move is Move.CLAIM and ((person, case.member) in self.recused or self.carries_enough(person)):
            expected = False
        if move is Move.PASS and (to in (case.owner, case.member) or (to, case.member) in self.recused):
            expected = False
        presser, ended = self.presser(person, case_id), ending if state is CaseState.RESOLVED else None
        note = f"for {to}" if move is Move.PASS else ""
        answer, after = self.runner.run(self.desk.move(case_id, move, presser, ended, to=to, note=note))
        if move is Move.RECUSE and who and not case.state.closed:
            self.recused.add((person, case.member))
            assert answer is Answer.DONE
        else:
            assert (answer in DONE) is expected, (answer, case, who, move)
        if expected:
            case.move(state, self.owner_after(case, person, move, to) if state.owned else None)
            case.note = note if move is Move.PASS else "" if state.closed else case.note
        if after is not None:
            assert (after.state, after.owner_id) == (case.state, case.owner)

    @staticmethod
    def owner_after(case: Model, person: int, move: Move, to: int) -> int | None:
        """Who has a case after somebody's move; ``to`` is whom it is passed to."""
        return {Move.CLAIM: person, Move.PASS: to}.get(move, case.owner)

    @rule(data=st.data(), moves=st.lists(st.tuples(people, st.sampled_from(Move), targets), min_size=2, max_size=6))
    def several_press_at_once(self, data: st.DataObject, moves: list[Press]) -> None:
        if not self.cases:
            return
        case_id = data.draw(st.sampled_from(sorted(self.cases)))

        pressers = [self.presser(person, case_id) for person, _, _ in moves]

        async def press() -> list[Answer]:
            pressed = [
                self.desk.move(case_id, move, by, Ending.OTHER if move is Move.RESOLVE else None, to=to)
                for by, (_, move, to) in zip(pressers, moves, strict=True)
            ]
            return [answer for answer, _ in await asyncio.gather(*pressed)]

        case = self.cases[case_id]
        answers = self.runner.run(press())
        kept = self.runner.run(self.ledger.case(case_id))
        assert kept is not None
        done = [one for one, answer in zip(moves, answers, strict=True) if answer in DONE]
        orders = [self.one_after_another(case, order) for order in set(permutations(done))]
        ends = [one for one in orders if one is not None and (one.state, one.owner) == (kept.state, kept.owner_id)]
        assert ends, ("no order of presses explains this", case, done, kept)
        self.recused |= {(person, case.member) for person, move, _ in done if move is Move.RECUSE}
        assert kept.moves in {one.moves for one in ends}
        case.state, case.owner, case.moves, case.note = kept.state, kept.owner_id, kept.moves, kept.note

    def one_after_another(self, case: Model, order: tuple[Press, ...]) -> Model | None:
        """What becomes of a case by these presses in this order; None where one of them is not legal then."""
        then = replace(case)
        for person, move, to in order:
            who = self.who(person, then)
            if move is Move.RECUSE and who:  # it is kept also where the case was closed in the meantime
                if then.owner == person:
                    then.move(CaseState.NEW, None)
                continue
            state, by = MOVES.get((then.state, move), (then.state, frozenset()))
            enough = move is Move.CLAIM and self.carries_enough(person, then, case)
            if not by & who or enough or (move is Move.PASS and to == then.owner):
                return None
            then.move(state, self.owner_after(then, person, move, to) if state.owned else None)
        return then

    def carries_enough(self, person: int, now: Model | None = None, was: Model | None = None) -> bool:
        """Whether somebody has as many cases as one person may, where one of them is by ``now`` what it ``was`` not."""
        cases = [now if now is not None and case is was else case for case in self.cases.values()]
        return sum(case.owner == person for case in cases) >= USUAL_RULES.open_cases

    @rule(data=st.data(), before=st.sampled_from(CaseState), owner=people, after=st.sampled_from(CaseState),
          new_owner=people)  # fmt: skip
    def a_move_comes_from_what_was_true_earlier(
        self, data: st.DataObject, before: CaseState, owner: int, after: CaseState, new_owner: int
    ) -> None:
        if not self.cases:
            return
        case_id = data.draw(st.sampled_from(sorted(self.cases)))
        case, after = self.cases[case_id], CaseState.NEW if before.closed else after
        ending = Ending.LEFT if after is CaseState.RESOLVED else None
        change = Change(before, owner if before.owned else None, after, new_owner if after.owned else None, ending)
        fits = (change.before, change.before_owner_id) == (case.state, case.owner)
        _, moved = self.runner.run(self.ledger.move(case_id, change, self.clock.now()))
        assert moved is fits
        if moved:
            case.move(change.state, change.owner_id)
            case.note = "" if change.state.closed else case.note

    @rule(person=people)
    def somebody_loses_or_gets_back_their_role(self, person: int) -> None:
        self.demoted ^= {person}

    @rule(person=people)
    def somebody_on_the_desk_is_forgotten(self, person: int) -> None:
        self.runner.run(self.forgetting.forget(person))
        self.recused = {(volunteer, member) for volunteer, member in self.recused if volunteer != person}
        for case in self.cases.values():
            if case.owner == person:
                case.move(CaseState.NEW, None)

    @rule(data=st.data())
    def a_card_is_placed(self, data: st.DataObject) -> None:
        if self.cases:
            case_id = data.draw(st.sampled_from(sorted(self.cases)))
            self.runner.run(self.ledger.place_card(case_id, Link(CHANNEL + 1, MESSAGE + 9)))

    @rule()
    def the_process_ends_and_begins_anew(self) -> None:
        if self.over == "memory":
            return
        self.runner.run(self.ledger.shut())
        self.ledger = self.runner.run(self.opened())
        performer = Performer(self.gateway, self.ledger, self.clock)
        self.desk = Desk(performer, self.ledger, self.clock)
        self.forgetting = Forgetting(self.desk, performer, self.ledger, self.clock)
        self.runner.run(self.ledger.sweep(self.clock.now()))

    @invariant()
    def the_ledger_holds_what_the_model_says(self) -> None:
        if not hasattr(self, "runner"):
            return
        kept = {case.id: case for case in self.runner.run(self.ledger.cases(GUILD))}
        assert set(kept) == set(self.cases), "no case is lost, and none comes from nowhere"
        for case_id, case in kept.items():
            model = self.cases[case_id]
            assert (case.state, case.owner_id, case.moves) == (model.state, model.owner, model.moves)
            assert case.state.owned is (case.owner_id is not None)
            assert (case.ending is not None) is (case.state is CaseState.RESOLVED)
            assert case.note == model.note, "it goes with the case, and when that is closed"
        for person in ROLES:
            wanted = {member for volunteer, member in self.recused if volunteer == person}
            assert self.runner.run(self.ledger.recused(GUILD, person)) == wanted
        if self.over == "sqlite":
            with closing(sqlite3.connect(self.folder / "b.db")) as database:
                states = sorted(state for (state,) in database.execute("SELECT state FROM cases"))
            assert states == sorted(model.state for model in self.cases.values())


class LifeInMemory(Life):
    over = "memory"


class LifeInAFile(Life):
    over = "sqlite"


SETTINGS = settings(stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck))
LifeInMemory.TestCase.settings = settings(SETTINGS, max_examples=60)
LifeInAFile.TestCase.settings = settings(SETTINGS, max_examples=12)
TestInMemory, TestInAFile = LifeInMemory.TestCase, LifeInAFile.TestCase
