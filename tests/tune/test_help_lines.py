"""Who changes a server's help lines, at once with others or one after another, and what is told of it."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.act.perform import Performer
from bot.desk.standing import Presser
from bot.model import EffectKind, Server
from bot.record.memory import MemoryLedger
from bot.tune.changing import Changing, Undone
from bot.tune.held import HELD, MOST
from bot.tune.lines import NEW, Draft, HelpLines, Told
from bot.tune.steps import newest_steps, undo_step
from bot.twins import MemoryGateway, SetClock
from config.configured import configure
from config.helplines import load_countries
from config.line_form import Form
from config.server_lines import hidden_lines, line_id, own_names

MODERATOR = 60
SERVER = Server(1, log_channel=4, moderator_roles=frozenset({MODERATOR}))
ALEX = Presser(9, 1, 4, None, frozenset({MODERATOR}))
FORM = Form("Night line", "call: 0800 11", "always", ("suicide",), "source: x")

MAY = [
    replace(ALEX),
    replace(ALEX, roles=frozenset({MODERATOR, 5})),
    replace(ALEX, roles=frozenset(), manages_server=True),
]
MAY_NOT = [
    replace(ALEX, roles=frozenset()),
    replace(ALEX, roles=frozenset({50, 61})),
    replace(ALEX, guild_id=None),
    replace(ALEX, guild_id=None, manages_server=True),
    replace(ALEX, guild_id=2),
    replace(ALEX, guild_id=2, roles=frozenset({1, 2})),
]


async def _nobody_waits(_before: Server, _after: Server) -> None:
    pass


class Room:
    """A server with lines to change."""

    def __init__(self) -> None:
        self.clock, self.gateway, self.ledger = SetClock(), MemoryGateway(), MemoryLedger()
        performer = Performer(self.gateway, self.ledger, self.clock)
        self.changing = Changing(self.ledger, self.clock, _nobody_waits)
        of = configure()
        self.lines = HelpLines(
            performer, self.ledger, self.changing, lambda one: of(one).trust, self.clock, load_countries()
        )

    async def set_up(self) -> Room:
        await self.ledger.save_server(SERVER, self.clock.now())
        return self

    async def typed(self, by: Presser = ALEX, draft: int = 1, of: str = NEW, form: Form = FORM) -> Draft:
        told, kept = await self.lines.typed(by, draft, "GB", of, form)
        assert told is Told.DONE
        assert kept is not None
        return kept

    async def names(self) -> tuple[str, ...]:
        return own_names((await self.ledger.server(1)).lines, "GB")

    @property
    def told(self) -> list[tuple[str, ...]]:
        return [said.effect.codes for said in self.gateway.said if said.effect.kind is EffectKind.LINES]


@pytest.mark.parametrize("by", MAY, ids=str)
async def test_a_moderator_by_role_or_permission_may(by: Presser) -> None:
    room = await Room().set_up()
    await room.typed(by)
    assert (await room.lines.save(by, 1))[0] is Told.DONE
    assert await room.names() == ("Night line",)


@pytest.mark.parametrize("by", MAY_NOT, ids=str)
async def test_nobody_else_may_do_any_of_it(by: Presser) -> None:
    room = await Room().set_up()
    calm = line_id("GB", "CALM")
    assert (await room.lines.typed(by, 1, "GB", NEW, FORM))[0] is Told.NOT_ALLOWED
    assert (await room.lines.save(by, 1))[0] is Told.NOT_ALLOWED
    assert (await room.lines.held(by, 1))[0] is Told.NOT_ALLOWED
    assert (await room.lines.hide(by, 2, "GB", calm))[0] is Told.NOT_ALLOWED
    assert (await room.lines.remove(by, 3, "GB", calm))[0] is Told.NOT_ALLOWED
    assert (await room.ledger.server(1)) == SERVER
    assert room.told == []


async def test_without_moderators_nobody_is_one_by_chance() -> None:
    room = Room()
    await room.ledger.save_server(replace(SERVER, moderator_roles=frozenset()), room.clock.now())
    assert await room.lines.server(replace(ALEX, roles=frozenset())) is None


async def test_every_change_is_kept_with_who_and_when_and_can_be_taken_back() -> None:
    room = await Room().set_up()
    await room.typed()
    await room.lines.save(ALEX, 1)
    room.clock.pass_(1)
    await room.lines.hide(ALEX, 2, "GB", line_id("GB", "CALM"))
    hidden, added = await newest_steps(room.ledger, 1)
    assert [step.by for step in (hidden, added)] == [ALEX.person_id] * 2
    assert hidden.at == added.at + 1
    undone, _ = await undo_step(room.changing, room.ledger, 1, ALEX.person_id, added.id)
    assert undone is Undone.DONE
    assert await room.names() == ()
    assert hidden_lines((await room.ledger.server(1)).lines, "GB") == ("CALM",)


async def test_what_an_older_version_kept_keeps_nobody_from_changing_the_rest() -> None:
    room = Room()
    old = {"GB": {"own": [{"name": "Old line", "call": 12}]}, "US": "?"}
    await room.ledger.save_server(replace(SERVER, lines=old), room.clock.now())
    await room.typed()
    assert (await room.lines.save(ALEX, 1))[0] is Told.DONE
    assert await room.names() == ("Old line", "Night line")
    assert (await room.ledger.server(1)).lines["US"] == "?"


async def test_of_twenty_presses_at_once_one_saves_and_one_line_is_told() -> None:
    room = await Room().set_up()
    await room.typed()
    answers = await asyncio.gather(*(room.lines.save(ALEX, 1) for _ in range(20)))
    assert sorted(told for told, _ in answers) == [Told.DONE, *[Told.GONE] * 19]
    assert await room.names() == ("Night line",)
    assert [codes[0] for codes in room.told] == ["added"]


async def test_twenty_moderators_who_add_at_once_are_all_kept_and_of_twenty_namesakes_one() -> None:
    room = await Room().set_up()
    people = [replace(ALEX, person_id=100 + n) for n in range(20)]
    for n, by in enumerate(people):
        await room.typed(by, n, form=replace(FORM, name=f"line {n}"))
    await asyncio.gather(*(room.lines.save(by, n) for n, by in enumerate(people)))
    assert len(set(await room.names())) == 20
    for n, by in enumerate(people):
        await room.typed(by, 50 + n)
    answers = await asyncio.gather(*(room.lines.save(by, 50 + n) for n, by in enumerate(people)))
    assert sorted(told for told, _ in answers) == [Told.DONE, *[Told.FAULTY] * 19]
    faulty = next(draft for told, draft in answers if told is Told.FAULTY)
    assert faulty is not None
    assert [fault.code for fault in faulty.faults] == ["name-taken"]
    assert len(await room.names()) == 21


async def test_what_was_typed_waits_for_a_while_and_for_its_own_button_alone() -> None:
    room = await Room().set_up()
    await room.typed(draft=1)
    await room.typed(draft=2)
    assert (await room.lines.save(ALEX, 1))[0] is Told.GONE, "the newer form has taken its place"
    room.clock.pass_(HELD - 1)
    assert (await room.lines.held(ALEX, 2))[0] is Told.DONE
    room.clock.pass_(1)
    assert (await room.lines.save(ALEX, 2))[0] is Told.GONE
    assert await room.names() == ()


async def test_memory_does_not_fill_up() -> None:
    room = await Room().set_up()
    for n in range(MOST + 5):
        await room.typed(replace(ALEX, person_id=1000 + n), n)
    assert (await room.lines.held(replace(ALEX, person_id=1000), 0))[0] is Told.GONE
    assert (await room.lines.held(replace(ALEX, person_id=1000 + MOST), MOST))[0] is Told.DONE


async def test_a_form_for_a_country_or_line_that_is_none_is_told_so() -> None:
    room = await Room().set_up()
    for code, of in (("INT", NEW), ("XX", NEW), ("GB", "aaaaaaaa"), ("XX", "aaaaaaaa")):
        assert (await room.lines.typed(ALEX, 1, code, of, FORM))[0] is Told.GONE


async def test_a_server_without_a_log_keeps_its_lines_all_the_same() -> None:
    room = Room()
    await room.ledger.save_server(replace(SERVER, log_channel=None), room.clock.now())
    await room.typed()
    assert (await room.lines.save(ALEX, 1))[0] is Told.DONE
    assert room.gateway.said == []


async def test_hiding_twice_shows_again_and_both_are_told() -> None:
    room = await Room().set_up()
    calm = line_id("GB", "CALM")
    assert await room.lines.hide(ALEX, 1, "GB", calm) == (Told.DONE, "CALM", True)
    assert await room.lines.hide(ALEX, 2, "GB", calm) == (Told.DONE, "CALM", False)
    assert [codes[:2] for codes in room.told] == [("hidden", "United Kingdom"), ("unhidden", "United Kingdom")]
    assert "CALM; call: 0800 58 58 58" in room.told[0][2]
