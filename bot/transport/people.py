"""What the people who answer read: the code of conduct, how they are after a case, when somebody usually answers. Pure.

All of it is for one person's eyes, but the line about hours and what supervisors are told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

import discord

from bot.act.mentions import named
from bot.desk.breaks import After, Rest
from bot.desk.conduct import mark
from bot.desk.usual import Usual
from bot.model import Case, Effect, Way
from bot.transport import buttons
from bot.transport.alerts import mentions, only
from bot.transport.buttons import AfterAction
from bot.transport.views import pressable
from bot.transport.words import listed_words
from bot.wording.wording import Wording
from config.desk_rules import MINUTE, Conduct, DeskRules

WHOLE_WEEK: Final = (Usual(tuple(range(7)), ((0, 1440),)),)
LABELS: Final = {
    AfterAction.FINE: "after-fine",
    AfterAction.LATER: "after-fine",
    AfterAction.REST: "after-rest",
    AfterAction.TALK: "after-talk",
}


def roles(wording: Wording, ids: Iterable[int]) -> str:
    """Roles in a row, as they are called on the server."""
    return listed_words(wording, [f"<@&{role}>" for role in sorted(ids)])


def people(wording: Wording, ids: Iterable[int]) -> str:
    """People in a row, as they are called on the server."""
    return listed_words(wording, [f"<@{person}>" for person in ids])


# --- the code of conduct


def code(conduct: Conduct, guild_id: int, wording: Wording, lead: str = "conduct-lead") -> dict[str, Any]:
    """The code, and the button that accepts it as it is read here."""
    accept: discord.ui.Button[discord.ui.View] = discord.ui.Button(
        label=wording.say("conduct-accept"),
        custom_id=buttons.conduct("accept", guild_id, mark(conduct)),
        style=discord.ButtonStyle.success,
    )
    return {"content": f"{wording.say(lead)}\n\n{conduct.text}", "view": pressable(accept)}


def invitation(effect: Effect, _case: Case | None, wording: Wording, server: str) -> dict[str, Any]:
    """An invitation. The code is behind the button: whoever opens it next week reads it as it is then."""
    read: discord.ui.Button[discord.ui.View] = discord.ui.Button(
        label=wording.say("invitation-button"),
        custom_id=buttons.conduct("read", effect.guild_id or 0),
        style=discord.ButtonStyle.primary,
    )
    return {
        "content": wording.say("invitation", server=discord.utils.escape_markdown(server)),
        "view": pressable(read),
    }


# --- after a case


def check_in(effect: Effect, _case: Case | None, wording: Wording, server: str) -> dict[str, Any]:
    """How somebody is whose case another has taken; or, in their channel, what supervisors are told."""
    if effect.way is Way.CHANNEL:
        _, called = named(effect)
        said = wording.say("after-told", volunteer=f"<@{effect.person_id}>")
        return {"content": f"{mentions(roles=called)} {said}".strip(), "allowed_mentions": only(roles=called)}
    asked = wording.say("after-direct", server=discord.utils.escape_markdown(server))
    actions = (AfterAction.FINE, AfterAction.REST, AfterAction.TALK)
    return {"content": asked, "view": after_view(effect.guild_id or 0, effect.decision_id, actions, wording)}


def after(said: After, rules: DeskRules, wording: Wording) -> str:
    """How somebody is, and whether they would like a break: one thing to read."""
    minutes = round(rules.rest / MINUTE)
    lines = [wording.say("after-question")] if said.asked else []
    if said.rest is Rest.OFFERED:
        lines.append(wording.say("after-offer", minutes=minutes))
    elif said.rest is Rest.GIVEN:
        lines.append(wording.say("after-given", minutes=minutes))
    return "\n".join(lines)


def after_buttons(said: After) -> tuple[AfterAction, ...]:
    """What can be answered to that. Whoever says that they are fine declines the break that was offered with it."""
    offered = said.rest is Rest.OFFERED
    if not said.asked:
        return (AfterAction.REST, AfterAction.LATER) if offered else ()
    rest = () if said.rest is Rest.GIVEN else (AfterAction.REST,)
    return (AfterAction.LATER if offered else AfterAction.FINE, *rest, AfterAction.TALK)


def after_view(
    guild_id: int, case_id: str, actions: Iterable[AfterAction], wording: Wording, labels: str = ""
) -> discord.ui.View:
    """Buttons. With ``labels`` they are answers to the offer of a break alone: *Yes* and *Not now*."""
    made: list[discord.ui.Button[discord.ui.View]] = []
    for action in actions:
        label = wording.say(f"{labels}-{action}" if labels else LABELS[action])
        made.append(discord.ui.Button(label=label, custom_id=buttons.after(action, guild_id, case_id)))
    return pressable(*made)


# --- when somebody answers


def usual(hours: tuple[Usual, ...], wording: Wording) -> str:
    """The one sentence for the support channels."""
    if not hours:
        return wording.say("hours-none")
    if hours == WHOLE_WEEK:
        return wording.say("hours-always")
    return wording.say("hours-line", hours=listed_words(wording, [_part(one, wording) for one in hours]))


def _part(one: Usual, wording: Wording) -> str:
    times = [wording.say("hours-range", **{"from": clock(begins), "until": clock(ends)}) for begins, ends in one.hours]
    said = listed_words(wording, times)
    return said if len(one.days) == 7 else wording.say("hours-days", days=_days(one.days, wording), hours=said)


def _days(days: tuple[int, ...], wording: Wording) -> str:
    """Days in a row: "Monday to Friday", or "Monday and Thursday"."""
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    name: Callable[[int], str] = lambda day: wording.say(f"day-{day}")  # noqa: E731  # a name for one line
    words: list[str] = []
    for run in runs:
        long = len(run) > 2
        words += (
            [wording.say("hours-range", **{"from": name(run[0]), "until": name(run[-1])})] if long else map(name, run)
        )
    return listed_words(wording, words)


def clock(minutes: int) -> str:
    """Minutes of the day as a clock shows them: "18:00"; the end of the day is 24:00."""
    return f"{minutes // 60:02}:{minutes % 60:02}"
