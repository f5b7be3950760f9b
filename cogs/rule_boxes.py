"""What all panels about rules are made of: a box with a title, and what fits into it. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

import discord

from bot.wording.wording import Wording

Button = discord.ui.Button[Any]
Row = discord.ui.ActionRow[Any]
Select = discord.ui.Select[Any]
Box = discord.ui.Container[Any]

COLOUR: Final = 0x4C7A8C
ROOM: Final = 3_000
"""Characters of lines that a panel holds beside the rest."""

OPTIONS: Final = 25
LONGEST_OPTION: Final = 100
LONGEST_PLACEHOLDER: Final = 150


def panel(title: str, note: str, *lines: str) -> Box:
    """A box that begins with a title, what has just happened, and a few lines."""
    box: Box = discord.ui.Container(accent_colour=COLOUR)
    if note:
        text(box, f"### {title}")
        text(box, f"> {note}")
        box.add_item(discord.ui.Separator())
        lines = tuple(filter(None, lines))
    else:
        lines = (f"### {title}", *filter(None, lines))
    if lines:
        text(box, *lines)
    return box


def text(box: Box, *lines: str) -> None:
    """More lines, as a part of their own."""
    box.add_item(discord.ui.TextDisplay("\n".join(lines)))


def layout(box: Box) -> discord.ui.LayoutView:
    """A box as a message that never runs out."""
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(box)
    view.stop()
    return view


def fitting(lines: Sequence[str], wording: Wording, room: int = ROOM) -> list[str]:
    """The lines that fit into a panel, and how many more there are."""
    shown: list[str] = []
    for one in lines:
        if sum(len(line) + 1 for line in shown) + len(one) > room:
            break
        shown.append(one)
    left = len(lines) - len(shown)
    return [*shown, *([wording.say("rules-lines-more", count=left)] if left else [])]


def unmarked(line: str, guild: discord.Guild | None) -> str:
    """A line for a list on Discord, which shows neither bold nor mentions: names stand in their place."""

    def named(match: re.Match[str]) -> str:
        kind, number = match[1], int(match[2])
        if kind == "@":
            return "@?"
        found = guild and (guild.get_role(number) if kind == "@&" else guild.get_channel_or_thread(number))
        return f"{kind[0]}{found.name if found else '?'}"

    return re.sub(r"<(@&|@|#)(\d+)>", named, line.replace("**", "").replace("`", ""))
