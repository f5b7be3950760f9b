"""What is said about a case that waits: a call for whoever can take it, a question to whoever has it. Pure."""

from __future__ import annotations

from typing import Any

import discord

from bot.act.calling import OFFERED
from bot.act.mentions import named
from bot.desk.states import Move
from bot.model import Case, Effect, Way
from bot.transport import buttons
from bot.transport.alerts import mentions, only
from bot.transport.views import pressable
from bot.transport.words import jump_to_card
from bot.wording.wording import Wording


def call(effect: Effect, case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    """One line for those whom it names and for nobody else: they alone are alerted."""
    if case is None:
        return {}
    people, roles = named(effect)
    who = mentions(people, roles)
    line = wording.say("call-line", level=wording.say("card-title", level=case.level), link=jump_to_card(case))
    return {"content": f"{who} {line}".strip(), "allowed_mentions": only(people, roles)}


def ask_owner(effect: Effect, case: Case | None, wording: Wording, server: str) -> dict[str, Any]:
    """A question to whoever has a case; or, in their direct messages alone, that it was offered to others."""
    if case is None:
        return {}
    server, link = discord.utils.escape_markdown(server), jump_to_card(case)
    if OFFERED in effect.codes:
        return {"content": wording.say("ask-offered", server=server, link=link)}
    minutes = max(1, round(effect.stays / 60))
    if effect.way is Way.DIRECT:
        said: dict[str, Any] = {"content": wording.say("ask-direct", server=server, link=link, minutes=minutes)}
    else:
        owner = effect.person_id or case.owner_id or 0
        words = wording.say("ask-channel", owner=str(owner), link=link, minutes=minutes)
        said = {"content": words, "allowed_mentions": only([owner])}
    stay, give_back = (
        discord.ui.Button[discord.ui.View](
            label=wording.say(f"ask-button-{move}"), custom_id=buttons.ask(move, case.id), style=style
        )
        for move, style in (
            (Move.STAY, discord.ButtonStyle.primary),
            (Move.RELEASE, discord.ButtonStyle.secondary),
        )
    )
    return said | {"view": pressable(stay, give_back)}
