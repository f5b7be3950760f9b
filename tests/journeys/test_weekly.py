"""Once a week moderators are told what is worth a look, and nothing where nothing is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import pytest

from bot.desk.weekly import week_of
from bot.transport.client import Client
from cogs.weekly import EVERY
from config.freshness import lines_of
from config.helplines import load_countries
from tests.journeys.house import House

HOUR, DAY = 3600.0, 86_400.0
TITLE = "Once a week: what is worth a look."
OWN: dict[str, Any] = {"name": "Night line", "hours": "24/7", "topics": ["suicide"], "languages": ["en"],
                       "evidence": "server", "checked": "2024-01-31", "source": "x", "call": "0800 11"}  # fmt: skip
EVERYTHING_HIDDEN = {
    code: {"hidden": [line.name for line in country.lines]} for code, country in load_countries().items()
}


def notes(house: House) -> list[discord.Message]:
    """The weekly notes in the moderators' log, oldest first."""
    return [message for message in house.said(house.log) if message.content.startswith(TITLE)]


async def wait(house: House, seconds: float) -> None:
    """Time goes by with the bot at home; of its rounds only the weekly look is of interest here."""
    client = house.env.bot
    assert isinstance(client, Client)
    client.tend.cancel()
    client.sweep.cancel()
    house.stop_the_clock()
    await house.env.advance_time(seconds)


async def until_monday(house: House, hour: float = 9.0) -> None:
    """Until the next Monday at this hour (UTC), and one look of the bot."""
    now = datetime.fromtimestamp(house.clock.now(), UTC)
    monday = (now - timedelta(days=now.weekday())).replace(hour=0, minute=0, second=0, microsecond=0)
    there = monday + timedelta(hours=hour)
    there += timedelta(days=7) if there <= now else timedelta()
    await wait(house, (there - now).total_seconds())


async def test_on_monday_moderators_read_silently_which_lines_nobody_has_checked_for_a_year(house: House) -> None:
    assert notes(house) == [], "not in the week in which it was set up"
    await house.change(lines={"GB": {"own": [OWN]}})
    await until_monday(house, 8.0)
    assert notes(house) == []
    await wait(house, 2 * HOUR)
    (note,) = notes(house)
    assert "were last checked more than 12 months ago, one of them your own: " in note.content
    assert "- **Night line** (United Kingdom), checked 2024-01-31" in note.content.splitlines()[2]
    assert "python -m bot resources --older-than 12" in note.content
    assert "/resources list" in note.content
    assert note.flags.suppress_notifications
    assert len(note.content) <= 2_000
    assert house.said(house.desk) == house.said(house.support) == []


async def test_it_is_left_once_a_week_whatever_happens_in_between(house: House) -> None:
    await until_monday(house)
    await wait(house, 2 * HOUR)
    assert len(notes(house)) == 1
    for _ in range(2):
        await house.restart()
        await wait(house, 2 * HOUR)
    assert len(notes(house)) == 1
    await house.change(weekly="2020-W01")  # as if the process had ended before the week was noted
    await wait(house, 2 * HOUR)
    assert len(notes(house)) == 1, "its key is made of the server and the week"
    await wait(house, 7 * DAY)
    assert len(notes(house)) == 2


async def test_whoever_was_away_on_monday_leaves_it_later_and_old_weeks_are_let_go(house: House) -> None:
    await house.change(weekly=week_of(house.clock.now() - 21 * DAY))
    await wait(house, 2 * HOUR)
    assert len(notes(house)) == 1


async def test_a_server_that_is_set_up_this_week_has_its_first_note_next_week(new_house: House) -> None:
    house = new_house
    await wait(house, 8 * DAY)
    assert notes(house) == [], "nobody has set it up"
    await house.ledger.save_server(house.world.server(), house.clock.now())
    await wait(house, 2 * HOUR)
    assert notes(house) == []
    await until_monday(house)
    await wait(house, 2 * HOUR)
    assert len(notes(house)) == 1


async def test_where_there_is_nothing_to_say_nothing_is_said(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = house.env.now().date().isoformat()
    countries = load_countries()
    for code, country in countries.items():
        lines = tuple(replace(line, checked=fresh) for line in country.lines)
        emergency = replace(country.emergency, checked=fresh) if country.emergency else None
        monkeypatch.setitem(countries, code, replace(country, lines=lines, emergency=emergency))
    await until_monday(house)
    await wait(house, 2 * HOUR)
    assert notes(house) == []
    assert (await house.ledger.server(house.world.guild.id)).weekly == week_of(house.clock.now())


async def test_what_is_hidden_here_is_nobodys_worry(house: House) -> None:
    await house.change(lines=EVERYTHING_HIDDEN)
    await until_monday(house)
    await wait(house, 2 * HOUR)
    old = [one.name for country in load_countries().values() for one in lines_of(country)[1:]]
    for note in notes(house):
        assert not any(f"**{name}**" in note.content for name in old)


async def test_what_could_not_be_done_is_counted_without_blame(house: House) -> None:
    await house.ledger.first_refusal(house.world.guild.id, "missing_send_messages:5", house.clock.now(), DAY)
    await until_monday(house)
    await wait(house, 2 * HOUR)
    (note,) = notes(house)
    assert note.content.splitlines()[-1].startswith("Once lately I could not do something. **/status** says")


async def test_without_permission_in_the_log_the_week_passes_in_silence(house: House) -> None:
    house.forbid(house.log, send_messages=True)
    await until_monday(house)
    await wait(house, 2 * HOUR)
    assert notes(house) == []
    assert (await house.ledger.server(house.world.guild.id)).weekly == week_of(house.clock.now())


async def test_a_look_that_fails_is_made_again(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await until_monday(house, 8.0)

    async def broken(*_: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(house.ledger, "refusals", broken)
        await wait(house, 1.5 * EVERY)
    assert notes(house) == []
    await wait(house, 1.5 * EVERY)
    assert len(notes(house)) == 1
