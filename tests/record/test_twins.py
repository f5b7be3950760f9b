"""Both ledgers, told the same things in any order, answer the same."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from bot.model import (
    Case,
    CaseState,
    Change,
    Effect,
    Ending,
    Judged,
    Level,
    Link,
    Outcome,
    Response,
    Result,
    Server,
    SettingChange,
    Trace,
    Way,
)
from bot.ports import Ledger
from bot.record.memory import MemoryLedger
from bot.record.sqlite import SqlLedger, open_ledger
from tests.record.samples import (
    ANA,
    BEN,
    CHANNEL,
    DAY,
    GUILD,
    HOUR,
    MESSAGE,
    NOW,
    OTHER_GUILD,
    a_case,
    a_change,
    a_decision,
    a_sighting,
    a_watch,
    an_effect,
    claim,
)

people = st.sampled_from([ANA, BEN])
guilds = st.sampled_from([GUILD, OTHER_GUILD])
anywhere = guilds | st.none()
messages = st.integers(MESSAGE, MESSAGE + 4)
lengths = st.sampled_from([-HOUR, 0.0, 1.0, HOUR, DAY, 9 * DAY, 400 * DAY])
outcomes = st.builds(
    Outcome, st.sampled_from(Result), st.sampled_from(["", "direct_closed"]), st.none() | st.just(CHANNEL)
)


class Twins(RuleBasedStateMachine):
    """Time only goes forward; each call goes to both, and both have to give the same back."""

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="breakwater-test-"))
        self.runner = asyncio.Runner()
        self.sql: SqlLedger = self.runner.run(self._open())
        self.memory = MemoryLedger()
        self.now = NOW
        self.keys: set[str] = set()

    async def _open(self) -> SqlLedger:
        return await open_ledger(f"sqlite+aiosqlite:///{self.folder / 'b.db'}", self.folder / "key")

    def teardown(self) -> None:
        if not hasattr(self, "runner"):
            return
        try:
            self.they_know_the_same()
        finally:
            self.runner.run(self.sql.shut())
            self.runner.close()
            shutil.rmtree(self.folder)

    def both(self, call: Callable[[Ledger], Awaitable[Any]]) -> None:
        assert self.runner.run(self._told(self.sql, call)) == self.runner.run(self._told(self.memory, call))

    async def _told(self, ledger: Ledger, call: Callable[[Ledger], Awaitable[Any]]) -> object:
        try:
            return await call(ledger)
        except ValueError as error:
            return str(error)

    def effect(
        self, message: int, author: int, guild: int | None, step: str, length: float, person: int | None
    ) -> Effect:
        effect = an_effect(a_decision(message, author=author, guild=guild), step, expires_at=self.now + length)
        self.keys.add(effect.key)
        return replace(effect, person_id=person, not_before=self.now + length / 2)

    @rule(length=st.sampled_from([0.0, 1.0, HOUR / 2, HOUR, DAY, 8 * DAY, 31 * DAY]))
    def time_passes(self, length: float) -> None:
        self.now += length

    @rule(guild=guilds, modes=st.dictionaries(st.sampled_from("ab"), st.integers(0, 2)))
    def save_server(self, guild: int, modes: dict[str, object]) -> None:
        self.both(lambda ledger: ledger.save_server(Server(guild, policy=modes), self.now))

    @rule(message=messages, author=people, guild=anywhere, person=people | st.none(), length=lengths,
          steps=st.lists(st.sampled_from("xyz"), max_size=3))  # fmt: skip
    def open(
        self, message: int, author: int, guild: int | None, person: int | None, length: float, steps: list[str]
    ) -> None:
        effects = [self.effect(message, author, guild, step, length, person) for step in steps]
        decision = a_decision(message, author=author, guild=guild, at=self.now)
        self.both(lambda ledger: ledger.open(decision, effects, self.now))

    @rule(message=messages, author=people, length=lengths, case=messages | st.none())
    def add(self, message: int, author: int, length: float, case: int | None) -> None:
        case_id = None if case is None else a_case(case).id
        effect = replace(
            self.effect(message, author, GUILD, "x", length, None), case_id=case_id, otherwise=(Way.DIRECT,)
        )
        self.both(lambda ledger: ledger.add(effect, self.now))

    @rule(data=st.data(), outcome=outcomes)
    def close(self, data: st.DataObject, outcome: Outcome) -> None:
        key = data.draw(st.sampled_from(sorted(self.keys) or ["unknown"]))
        self.both(lambda ledger: ledger.close(key, outcome, self.now))

    @rule()
    def unfinished(self) -> None:
        self.both(lambda ledger: ledger.unfinished(self.now))

    @rule(author=people, guild=anywhere, ages=st.lists(lengths, max_size=3))
    def remember(self, author: int, guild: int | None, ages: list[float]) -> None:
        traces = [Trace(Response.NUDGE, "privacy.phone", self.now - age, Level.URGENT) for age in ages]
        decision = a_decision(author=author, guild=guild)
        self.both(lambda ledger: ledger.remember(decision, traces, self.now))

    @rule(person=people, guild=anywhere, length=lengths)
    def quieten(self, person: int, guild: int | None, length: float) -> None:
        self.both(lambda ledger: ledger.quieten(guild, person, self.now + length, self.now))

    @rule(person=people, guild=guilds)
    def note_hint(self, person: int, guild: int) -> None:
        self.both(lambda ledger: ledger.note_hint(guild, person, self.now))

    @rule(message=messages, person=people, guild=guilds, level=st.sampled_from(Level), age=lengths,
          kinds=st.lists(st.sampled_from("abc"), max_size=3), within=st.sampled_from([0.0, HOUR, DAY]))  # fmt: skip
    def open_case(
        self, message: int, person: int, guild: int, level: Level, age: float, kinds: list[str], within: float
    ) -> None:
        made: Case = a_case(message, person=person, guild=guild, level=level, kinds=tuple(kinds), at=self.now - age)
        self.both(lambda ledger: ledger.open_case(made, within, self.now))

    @rule(message=messages, owner=people)
    def take(self, message: int, owner: int) -> None:
        self.both(lambda ledger: claim(ledger, a_case(message).id, owner, self.now))

    @rule(message=messages, before=st.sampled_from(CaseState), owner=people, after=st.sampled_from(CaseState),
          new_owner=people, misread=st.lists(st.tuples(st.just("crisis.abuse"), st.sampled_from("xy"))))  # fmt: skip
    def move(
        self,
        message: int,
        before: CaseState,
        owner: int,
        after: CaseState,
        new_owner: int,
        misread: list[tuple[str, str]],
    ) -> None:
        if before.closed:
            after = CaseState.NEW
        ending = Ending.LEFT if after is CaseState.RESOLVED else None
        change = Change(before, owner if before.owned else None, after, new_owner if after.owned else None, ending)
        follow = [self.effect(message, owner, GUILD, "moved", HOUR, None)]
        self.both(lambda ledger: ledger.move(a_case(message).id, change, self.now, follow, misread))

    @rule(guild=guilds, volunteer=people, person=people)
    def recuse(self, guild: int, volunteer: int, person: int) -> None:
        self.both(lambda ledger: ledger.recuse(guild, volunteer, person, self.now))

    @rule(message=messages, at=st.none() | st.integers(1, 3))
    def place_room(self, message: int, at: int | None) -> None:
        room = None if at is None else Link(CHANNEL + at, at)
        self.both(lambda ledger: ledger.place_room(a_case(message).id, room))

    @rule(message=messages, person=people, guild=guilds)
    def keep_watch(self, message: int, person: int, guild: int) -> None:
        watch = a_watch(message, person=person, guild=guild, at=self.now)
        self.both(lambda ledger: ledger.keep_watch(watch, self.now))

    @rule(message=messages)
    def end_watch(self, message: int) -> None:
        self.both(lambda ledger: ledger.end_watch(a_watch(message).id))

    @rule(person=people, guild=guilds, row=st.integers(0, 2))
    def change_volunteer(self, person: int, guild: int, row: int) -> None:
        self.both(lambda ledger: ledger.change_volunteer(guild, person, lambda one: replace(one, row=row), self.now))

    @rule(person=people, code=st.sampled_from(["", "GB", "DE"]))
    def remember_country(self, person: int, code: str) -> None:
        self.both(lambda ledger: ledger.remember_country(person, code, self.now))

    @rule(person=people, guild=anywhere, response=st.sampled_from([Response.NUDGE, Response.CASE]))
    def forget_traces(self, person: int, guild: int | None, response: Response) -> None:
        self.both(lambda ledger: ledger.forget_traces(guild, person, [response]))

    @rule(message=messages)
    def place_card(self, message: int) -> None:
        self.both(lambda ledger: ledger.place_card(a_case(message).id, Link(CHANNEL, message + 50)))

    @rule(guild=guilds, what=st.sampled_from("ab"), quiet_for=lengths)
    def first_refusal(self, guild: int, what: str, quiet_for: float) -> None:
        self.both(lambda ledger: ledger.first_refusal(guild, what, self.now, quiet_for))

    @rule(positions=st.dictionaries(st.integers(1, 3), st.tuples(guilds, messages), max_size=3))
    def seen(self, positions: dict[int, tuple[int, int]]) -> None:
        self.both(lambda ledger: ledger.seen(positions, self.now))

    @rule(guild=guilds, counted=st.lists(st.tuples(st.sampled_from("rs"), st.just("c"), st.sampled_from(["w", "W"]))))
    def count(self, guild: int, counted: list[tuple[str, str, str]]) -> None:
        self.both(lambda ledger: ledger.count(guild, counted, self.now))

    @rule(guild=guilds, person=people, rule_=st.sampled_from("rs"), age=lengths, seen=st.lists(messages, max_size=4))
    def keep_sightings(self, guild: int, person: int, rule_: str, age: float, seen: list[int]) -> None:
        made = [a_sighting(one, person=person, guild=guild, rule=rule_, at=self.now - age) for one in seen]
        self.both(lambda ledger: ledger.keep_sightings(made, self.now))

    @rule(guild=guilds, person=people, first=messages)
    def raid(self, guild: int, person: int, first: int) -> None:
        made = [a_sighting(first + one, person=person, guild=guild, rule="r", at=self.now) for one in range(199)]
        self.both(lambda ledger: ledger.keep_sightings(made, self.now))

    @rule(message=messages, rule_=st.sampled_from("rs"), judged=st.sampled_from(Judged))
    def judge(self, message: int, rule_: str, judged: Judged) -> None:
        self.both(lambda ledger: ledger.judge(a_sighting(message, rule=rule_).id, judged, self.now))

    @rule(guild=guilds, rule_=st.sampled_from("rs"), judged=st.sampled_from(Judged))
    def count_verdict(self, guild: int, rule_: str, judged: Judged) -> None:
        self.both(lambda ledger: ledger.count_verdict(guild, rule_, "aaaa", judged, self.now))

    @rule(guild=guilds, by=people, paths=st.lists(st.sampled_from("pqr"), max_size=3), after=st.integers(0, 2))
    def change_settings(self, guild: int, by: int, paths: list[str], after: int) -> None:
        made = [a_change((path,), by=by, after={path: (after,)}) for path in paths]

        def change(server: Server) -> tuple[Server, list[SettingChange]]:
            return replace(server, policy={**server.policy, "after": after}), made

        self.both(lambda ledger: ledger.change_settings(guild, change, self.now))

    @rule(person=people)
    def erase(self, person: int) -> None:
        self.both(lambda ledger: ledger.erase(person))

    @rule(guild=guilds)
    def forget_server(self, guild: int) -> None:
        self.both(lambda ledger: ledger.forget_server(guild))

    @rule()
    def sweep(self) -> None:
        self.both(lambda ledger: ledger.sweep(self.now))

    @rule()
    def they_know_the_same(self) -> None:
        self.both(self._all_that_it_knows)

    async def _all_that_it_knows(self, ledger: Ledger) -> list[object]:
        told: list[object] = []
        for person in (ANA, BEN):
            told.append(await ledger.export(person))
            told += [await ledger.lately(guild, person, self.now - DAY) for guild in (GUILD, None)]
        for guild in (GUILD, OTHER_GUILD):
            told += [await ledger.server(guild), await ledger.cases(guild), await ledger.past_cases(guild)]
            told += [await ledger.watches(guild), await ledger.volunteers(guild)]
            told += [await ledger.volunteer(guild, person) for person in (ANA, BEN)]
            told += [await ledger.hinted(guild, person) for person in (ANA, BEN)]
            told += [await ledger.recused(guild, person) for person in (ANA, BEN)]
            told += [await ledger.misreads(guild), await ledger.verdicts(guild), await ledger.sightings(guild)]
            told += [await ledger.tallies(guild, since) for since in (0.0, self.now - DAY)]
            told += [await ledger.changes(guild, 2), await ledger.changes(guild, 99)]
            told += [await ledger.refusals(guild), await ledger.last_seen(guild)]
        told += [await ledger.setting_change(a_change((path,)).id) for path in "pqr"]
        told += [await ledger.open_cases(), *[await ledger.country(person) for person in (ANA, BEN)]]
        told.append(await ledger.about(range(MESSAGE, MESSAGE + 3)))
        for message in range(MESSAGE, MESSAGE + 5):
            told += [await ledger.decision(a_decision(message).id), await ledger.case(a_case(message).id)]
        return told + [await ledger.outcome(key) for key in sorted(self.keys)]


Twins.TestCase.settings = settings(
    max_examples=20, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestTwins = Twins.TestCase
