"""What several messages have in common: addresses of messages, and things in a row. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import discord

from bot.model import Case, Link
from bot.wording.wording import Wording
from config.home import AUTO


def spoken_in(wording: Wording, guild: discord.Guild | None, chosen: str = AUTO) -> Wording:
    """The wording in the language that a server has ``chosen``; else in the one that Discord knows of it: of a
    Community that is what was chosen there, of any other en-US. English for what is said in no server.
    """
    if chosen != AUTO:
        return wording.in_locale(chosen)
    return wording.in_locale(str(guild.preferred_locale)) if guild else wording.in_locale()


def jump(guild_id: int | None, link: Link) -> str:
    """The address of a message, for those who may see it."""
    return f"https://discord.com/channels/{guild_id or '@me'}/{link.channel_id}/{link.message_id}"


def jump_to(case: Case) -> str:
    """The address of the newest message of a case, else of its card: somebody may have asked without a message."""
    link = next(iter(case.links), case.card)
    return jump(case.guild_id, link) if link else ""


def jump_to_card(case: Case) -> str:
    """The address of the card of a case, else of its newest message."""
    return jump(case.guild_id, case.card) if case.card else jump_to(case)


def listed(wording: Wording, categories: Iterable[str]) -> str:
    """Categories in words: "a phone number and an email address". Levels among them are left out."""
    words = [
        wording.say("category-custom" if name.startswith("custom.") else f"category-{name.replace('.', '-')}")
        for name in categories
        if "." in name
    ]
    return listed_words(wording, words)


def listed_words(wording: Wording, words: Sequence[str]) -> str:
    """Words in a row: "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return wording.say("list-and", first=", ".join(words[:-1]), last=words[-1])


def escaped(text: str) -> str:
    """The same words where Discord reads its markdown: the asterisk of *4141 is dialled, and would be eaten."""
    return re.sub(r"([*_~`|])", r"\\\1", text)
