"""Who answers now: whoever lost the role, or never accepted a code of conduct, is not counted on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.desk.roster import Roster
from bot.model import Server, Shift, Volunteer
from bot.record.memory import MemoryLedger
from bot.twins import MemoryMembers, SetClock
from config.desk_rules import Conduct, DeskRules

GUILD, ROBIN, VOLUNTEER, MODERATOR = 1, 2, 30, 31
NOON = 1_796_040_000.0  # Monday, 30 November 2026, 12:00 UTC
NOW = (Shift(0, 11 * 60, 13 * 60),)


async def roster(volunteer: Volunteer, roles: frozenset[int] | None) -> Roster:
    ledger, clock = MemoryLedger(), SetClock(NOON)
    server = Server(GUILD, volunteer_roles=frozenset({VOLUNTEER}), moderator_roles=frozenset({MODERATOR}))
    await ledger.save_server(server, NOON)
    await ledger.change_volunteer(GUILD, ROBIN, lambda _: volunteer, NOON)
    members = MemoryMembers({} if roles is None else {(GUILD, ROBIN): roles})
    return Roster(ledger, members, clock, lambda _: Conduct("2", "Be kind."))


@pytest.mark.parametrize(
    ("shifts", "conduct", "roles", "there"),
    [
        (NOW, "2", {VOLUNTEER}, True),
        (NOW, "2", {MODERATOR}, True),
        (NOW, "1", {VOLUNTEER}, True),  # they read the new one when they claim, and are called until then
        (NOW, "", {VOLUNTEER}, False),
        (NOW, "2", {99}, False),
        (NOW, "2", None, False),
        ((), "2", {VOLUNTEER}, False),
        ((Shift(1, 11 * 60, 13 * 60),), "2", {VOLUNTEER}, False),
    ],
)
async def test_on_duty_is_who_answers_still(
    shifts: tuple[Shift, ...], conduct: str, roles: set[int] | None, there: bool
) -> None:
    robin = Volunteer(GUILD, ROBIN, conduct=conduct, shifts=shifts)
    who = await roster(robin, None if roles is None else frozenset(roles))
    assert await who.on_duty(GUILD) == ((robin,) if there else ())
    assert await who.anybody(GUILD) is there


@pytest.mark.parametrize(("hours", "there"), [(6, False), (12, True)])
async def test_whose_hours_are_used_up_by_the_rules_of_the_server_is_not_there(hours: int, there: bool) -> None:
    robin = Volunteer(
        GUILD, ROBIN, conduct="2", on_until=NOON + 3600, duty=((NOON - 8 * 3600, NOON),), noted_at=int(NOON)
    )
    rules = DeskRules(hours=hours * 3600.0)
    who = replace(await roster(robin, frozenset({VOLUNTEER})), rules=lambda _: rules)
    assert await who.on_duty(GUILD) == ((robin,) if there else ())
    assert await who.anybody(GUILD) is there


async def test_the_next_duty_is_of_somebody_who_answers_still() -> None:
    evening = Volunteer(GUILD, ROBIN, conduct="2", shifts=(Shift(0, 18 * 60, 22 * 60),))
    who = await roster(evening, frozenset({VOLUNTEER}))
    assert await who.next_duty(GUILD) == (NOON + 6 * 3600, NOON + 10 * 3600)
    gone = await roster(evening, None)
    assert await gone.next_duty(GUILD) is None
