"""What a rule would have done about a message, as moderators look at it and judge: one card, or a few in their log.

Pure. A card says which rule, what was found, how sure, what would have happened, and where; no word of the member, and
not who it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import discord

from bot.model import Judged, Sighting
from bot.transport import rule_buttons
from bot.transport.rule_buttons import JudgeAction
from bot.transport.rule_words import RuleWords
from bot.transport.words import jump, listed
from bot.wording.wording import Wording

VERDICTS: Final = {JudgeAction.RIGHT: Judged.RIGHT, JudgeAction.WRONG: Judged.WRONG}


def line(one: Sighting, words: RuleWords, *, verdict: bool = True) -> str:
    """One sighting."""
    does = words.responses([response.value for response in one.responses]) or words.say("rules-do-none")
    text = words.say(
        "rules-sighting",
        name=words.name(one.rule),
        what=listed(words.wording, [one.category]),
        percent=str(round(one.confidence * 100)),
        does=does,
        link=jump(one.guild_id, one.link),
    )
    return f"{text}\n-# {words.say(f'rules-judged-{one.verdict}')}" if one.verdict and verdict else text


def buttons(one: Sighting, where: str, rule: str, wording: Wording) -> list[discord.ui.Button[Any]]:
    """Right and wrong; what was said stands out."""
    found: list[discord.ui.Button[Any]] = []
    for action, verdict in VERDICTS.items():
        chosen = one.verdict is verdict
        style = discord.ButtonStyle.primary if chosen else discord.ButtonStyle.secondary
        custom_id = rule_buttons.judge(where, action, one.id, rule)
        found.append(discord.ui.Button(label=wording.say(f"rules-judge-{action}"), custom_id=custom_id, style=style))
    return found


def weekly(sightings: Sequence[Sighting | None], left: int, wording: Wording) -> discord.ui.LayoutView:
    """The moderators' note: a few sightings, each with its buttons. None: one that is kept no more.

    ``left`` is how many more wait to be judged.
    """
    words = RuleWords(wording)
    container: discord.ui.Container[Any] = discord.ui.Container()
    title, how = wording.say("rules-weekly-title"), wording.say("rules-weekly-how")
    container.add_item(discord.ui.TextDisplay(f"### {title}\n{how}"))
    for one in sightings:
        container.add_item(discord.ui.TextDisplay(line(one, words) if one else wording.say("rules-sighting-gone")))
        if one is not None:
            row: discord.ui.ActionRow[Any] = discord.ui.ActionRow(*buttons(one, "note", "", wording))
            container.add_item(row)
    if left > 0:
        container.add_item(discord.ui.TextDisplay(wording.say("rules-weekly-more", count=left)))
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(container)
    view.stop()
    return view
