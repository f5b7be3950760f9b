"""The panels of ``/duty``: somebody's shifts and their limits, seen by them alone. Pure."""

from __future__ import annotations

from datetime import datetime
from math import ceil
from typing import Any, Final

import discord

from bot.desk.planning import MOST_SHIFTS
from bot.desk.rota import shifts_between, zone_of
from bot.desk.typed_times import plain_shift
from bot.model import Shift, Volunteer
from bot.transport import buttons
from bot.transport.people import clock
from bot.transport.views import pressable
from bot.wording.wording import Wording
from config.desk_rules import DAY, HOUR, MINUTE, DeskRules

EVERYBODY: Final = "everybody"
"""Chosen in place of a limit of one's own."""


def shifts_panel(theirs: Volunteer, now: float, wording: Wording, said: str = "") -> dict[str, Any]:
    """Their shifts, what they are by their own clock next time, and how to change them. ``said`` comes first."""
    say = wording.say
    here = datetime.fromtimestamp(now, zone_of(theirs.zone))
    lines = [said] if said else []
    lines += [
        say("duty-shifts"),
        say("duty-shifts-zone", zone=theirs.zone, clock=clock(here.hour * 60 + here.minute)),
        say("duty-shifts-how"),
        *(_line(theirs, shift, now, wording) for shift in theirs.shifts),
    ]
    if not theirs.shifts:
        lines.append(say("duty-shifts-none"))
    items: list[discord.ui.Item[discord.ui.View]] = []
    if theirs.shifts:
        items.append(_remove(theirs, wording))
    items.append(discord.ui.Button(label=say("duty-shifts-add"), custom_id=buttons.shift("add")))
    return {"content": "\n".join(lines), "view": pressable(*items)}


def _line(theirs: Volunteer, shift: Shift, now: float, wording: Wording) -> str:
    alone = Volunteer(theirs.guild_id, theirs.person_id, zone=theirs.zone, shifts=(shift,))
    begins, ends = next(one for one in shifts_between(alone, now, now + 8 * DAY) if one[1] > now)
    return wording.say("duty-shifts-line", begins=str(int(begins)), ends=str(int(ends)), **_named(shift, wording))


def _named(shift: Shift, wording: Wording) -> dict[str, Any]:
    return {"day": wording.say(f"day-{shift.day}"), "from": clock(shift.begins), "until": clock(shift.ends)}


def _remove(theirs: Volunteer, wording: Wording) -> discord.ui.Select[discord.ui.View]:
    options = [
        discord.SelectOption(label=wording.say("duty-shifts-name", **_named(one, wording)), value=plain_shift(one))
        for one in theirs.shifts[:MOST_SHIFTS]
    ]
    return discord.ui.Select(
        custom_id=buttons.shift("remove"),
        placeholder=wording.say("duty-shifts-remove"),
        max_values=len(options),
        options=options,
    )


def form(wording: Wording) -> discord.ui.Modal:
    """The form for one shift on any number of days."""
    say = wording.say
    days: discord.ui.Select[Any] = discord.ui.Select(
        custom_id="days",
        max_values=7,
        options=[discord.SelectOption(label=say(f"day-{day}"), value=str(day)) for day in range(7)],
    )
    shown = discord.ui.Modal(title=say("duty-shifts-add"), custom_id=buttons.SHIFT_FORM)
    shown.add_item(discord.ui.Label(text=say("duty-shifts-days"), component=days))
    for name, key, how in (
        ("from", "duty-shifts-from", "duty-shifts-clock"),
        ("until", "duty-shifts-until", "duty-shifts-clock-until"),
    ):
        field: discord.ui.TextInput[Any] = discord.ui.TextInput(custom_id=name, max_length=10)
        shown.add_item(discord.ui.Label(text=say(key), description=say(how), component=field))
    return shown


def limits_panel(theirs: Volunteer, rules: DeskRules, wording: Wording) -> dict[str, Any]:
    """Two lists: how many cases at once, and how many hours within a day. Nothing above the server's own is offered."""
    say, hours = wording.say, rules.hours / HOUR
    own_hours = None if theirs.hours is None else round(theirs.hours / HOUR)
    everybody = say("duty-limits-server-hours", count=f"{hours:g}")
    lists = (
        _list("cases", theirs.open_cases, range(1, rules.open_cases), wording, everybody_cases(rules, wording)),
        _list("hours", own_hours, range(1, ceil(hours)), wording, everybody),
    )
    return {"content": say("duty-limits"), "view": pressable(*lists)}


def everybody_cases(rules: DeskRules, wording: Wording) -> str:
    """The choice that leaves it at the server's limit."""
    return wording.say("duty-limits-server-cases", count=rules.open_cases)


def _list(
    what: Any, own: int | None, choices: range, wording: Wording, everybody: str
) -> discord.ui.Select[discord.ui.View]:
    key = "duty-limits-case" if what == "cases" else "duty-limits-hour"
    placeholder = wording.say("duty-limits-cases" if what == "cases" else "duty-limits-hours")
    lower = own if own in choices else None
    made: discord.ui.Select[discord.ui.View] = discord.ui.Select(custom_id=buttons.limit(what), placeholder=placeholder)
    made.add_option(label=everybody, value=EVERYBODY, default=lower is None)
    for count in choices:
        made.add_option(label=wording.say(key, count=count), value=str(count), default=count == lower)
    return made


def hours_and_minutes(seconds: float, wording: Wording) -> str:
    """A time that somebody was on duty: "6 h", or "90 min" where it is no whole number of hours."""
    minutes = round(seconds / MINUTE)
    whole = minutes and minutes % 60 == 0
    return wording.say("load-hours", count=minutes // 60) if whole else wording.say("load-minutes", count=minutes)
