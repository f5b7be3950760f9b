"""The list of quiet lines, as somebody on the desk sees it. Pure.

A line says how urgent, since when, about what, how sure, and where; no word of the member. Two calm buttons below each.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import discord

from bot.model import Watch
from bot.transport import buttons
from bot.transport.buttons import QuietAction
from bot.transport.words import jump, listed
from bot.wording.wording import Wording

MOST: Final = 9
"""Lines that are shown at once: each takes four of the 40 components that a message may have, the rest takes three."""

LIKELY: Final = 0.6
MAYBE: Final = 0.3
"""From how sure on a line is called so."""


def quiet_lines(watches: Sequence[Watch] | None, wording: Wording, note: str = "") -> discord.ui.LayoutView:
    """The lines, newest first; ``note`` says what became of the one that was pressed. None: they are not for whoever
    asked.
    """
    container: discord.ui.Container[Any] = discord.ui.Container()
    container.add_item(discord.ui.TextDisplay(_head(watches, wording, note)))
    for watch in (watches or ())[:MOST]:
        container.add_item(discord.ui.TextDisplay(line(watch, wording)))
        row: discord.ui.ActionRow[Any] = discord.ui.ActionRow()
        for action in QuietAction:
            label, custom_id = wording.say(f"quiet-button-{action}"), buttons.quiet(action, watch.id)
            row.add_item(discord.ui.Button(label=label, custom_id=custom_id))
        container.add_item(row)
    if watches and len(watches) > MOST:
        container.add_item(discord.ui.TextDisplay(wording.say("quiet-more", count=len(watches) - MOST)))
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(container)
    view.stop()
    return view


def line(watch: Watch, wording: Wording) -> str:
    """One quiet line."""
    sure = "likely" if watch.confidence >= LIKELY else "maybe" if watch.confidence >= MAYBE else "faint"
    return wording.say(
        "quiet-line",
        level=wording.say("card-title", level=watch.level),
        when=f"<t:{int(watch.at)}:R>",
        what=listed(wording, watch.kinds),
        sure=sure,
        percent=str(round(watch.confidence * 100)),
        link=jump(watch.guild_id, watch.link),
    )


def _head(watches: Sequence[Watch] | None, wording: Wording, note: str) -> str:
    if watches is None:
        return wording.say("desk-list-not-allowed")
    how = wording.say("quiet-how" if watches else "quiet-none")
    return "\n".join([f"### {wording.say('quiet-title')}", *filter(None, [note]), how])
