"""What is read about a removal: by its author, and by the moderators whom they ask to look again. Pure.

The removed words are repeated to nobody. What its author writes with an appeal stands on the moderators' card alone, as
text in which nothing is read as markdown and nobody is called.
"""

from __future__ import annotations

from typing import Any, Final

import discord

from bot.act.appeal import CRY, Verdict, verdict_of
from bot.act.deeds import categories_of
from bot.act.mentions import named
from bot.act.plan import OTHERS, about_others
from bot.act.scores import scores_of
from bot.act.urgent import URGENT
from bot.desk.appeals import LONGEST as MAY_WRITE
from bot.model import Case, Decision, Effect, Link, Response
from bot.transport import buttons
from bot.transport.alerts import mentions, only
from bot.transport.buttons import AppealAction
from bot.transport.views import pressable
from bot.transport.words import jump, listed_words
from bot.wording.wording import Wording

LONGEST: Final = 2_000
"""Characters of a message on Discord."""


def category(wording: Wording, name: str) -> str:
    """A category in words."""
    return wording.say("category-custom" if name.startswith("custom.") else f"category-{name.replace('.', '-')}")


def how_sure(effect: Effect, wording: Wording) -> str:
    """The categories of an effect in a row, with how sure the bot is, and what its model calls it where it was that."""
    known = scores_of(effect)
    words = []
    for name in categories_of(effect):
        what, score = category(wording, name), known.get(name)
        if score is None:
            words.append(what)
        elif score.label:
            label = wording.say(f"label-{score.label}")
            words.append(wording.say("flag-sure-label", what=what, percent=score.percent, label=label))
        else:
            words.append(wording.say("flag-sure", what=what, percent=score.percent))
    return listed_words(wording, words)


def removed(effect: Effect, wording: Wording) -> dict[str, Any]:
    """The direct message to whom a message was removed from, for its content."""
    names = [code for code in effect.codes if "." in code]
    link = jump(effect.guild_id, Link(effect.channel_id, effect.message_id or 0))
    lead = wording.say("removed-content-direct", link=link)
    lines = [lead, *_reasons(names, wording), *([wording.say("removed-others")] if OTHERS in effect.codes else [])]
    return {"content": "\n".join(lines)[:LONGEST], "view": ask_button(effect.decision_id, wording)}


def why_removed(decision: Decision, wording: Wording) -> dict[str, Any]:
    """The same, to whoever has pressed the button of the line in the channel."""
    names = sorted(decision.answered(Response.REMOVE))
    lead = f"**{wording.say('removed-title')}**"
    lines = [lead, *_reasons(names, wording), *([wording.say("removed-others")] if about_others(decision) else [])]
    return {"content": "\n".join(lines)[:LONGEST], "view": ask_button(decision.id, wording)}


def _reasons(names: list[str], wording: Wording) -> list[str]:
    what = listed_words(wording, [category(wording, name) for name in names])
    content = [name for name in names if name.startswith("content.")]
    return [
        wording.say("removed-content-rule", what=what),
        *(wording.say(f"removed-content-why-{name.split('.', 1)[1]}") for name in content),
        wording.say("removed-content-kept"),
        wording.say("removed-content-again"),
    ]


def ask_button(decision_id: str, wording: Wording) -> discord.ui.View:
    """The button by which its author asks for another look."""
    return pressable(
        discord.ui.Button(
            label=wording.say("removed-appeal-button"), custom_id=buttons.appeal(AppealAction.ASK, decision_id)
        )
    )


def form(decision_id: str, wording: Wording) -> discord.ui.Modal:
    """The form in which its author may say something to the moderators."""
    shown = discord.ui.Modal(title=wording.say("removed-appeal-form"), custom_id=buttons.appeal_form(decision_id))
    field: discord.ui.TextInput[Any] = discord.ui.TextInput(
        style=discord.TextStyle.paragraph, required=False, max_length=MAY_WRITE
    )
    how = wording.say("removed-appeal-how")
    shown.add_item(discord.ui.Label(text=wording.say("removed-appeal-words"), description=how, component=field))
    return shown


def card(effect: Effect, words: str, wording: Wording) -> dict[str, Any]:
    """The moderators' card, with what its author writes, and the buttons by which they answer."""
    quoted = discord.utils.escape_markdown(words).replace("\n", "\n> ")
    said = f"{wording.say('appeal-words')}\n> {quoted}" if words.strip() else wording.say("appeal-no-words")
    answers = [
        discord.ui.Button[discord.ui.View](
            label=wording.say(f"appeal-{action}-button"), custom_id=buttons.appeal(action, effect.decision_id)
        )
        for action in (AppealAction.UPHOLD, AppealAction.WRONG)
    ]
    how = f"-# {wording.say('appeal-card-how')}"
    lines = [*_cry(effect, wording), about(effect, wording), how, said]  # nothing may stand below a quote
    return {
        "content": "\n".join(lines)[:LONGEST],
        "view": pressable(*answers),
        "allowed_mentions": only(roles=named(effect)[1]),
        "suppress_embeds": True,
    }


def _cry(effect: Effect, wording: Wording) -> list[str]:
    """That the words may be a cry for help; heard by the roles that the effect calls where nobody else knows."""
    if CRY not in effect.codes:
        return []
    line = wording.say("appeal-cry-urgent" if URGENT in effect.codes else "appeal-cry")
    return [f"{mentions(roles=named(effect)[1])} {line}".strip()]


def about(effect: Effect, wording: Wording) -> str:
    """What an appeal is about, as it stands on its card: what for, how sure, who, and where."""
    link = jump(effect.guild_id, Link(effect.channel_id, effect.message_id or 0))
    what = how_sure(effect, wording)
    return wording.say(
        "appeal-card", person=str(effect.person_id), what=what, channel=str(effect.channel_id), link=link
    )


def answered(effect: Effect, verdict: Verdict, moderator: int, wording: Wording) -> str:
    """The card once it is answered: its author's words are no longer on it."""
    return f"{about(effect, wording)}\n{wording.say(f'appeal-state-{verdict}', moderator=str(moderator))}"


def answer(effect: Effect, _case: Case | None, wording: Wording, server: str) -> dict[str, Any]:
    """What the moderators' answer says to its author."""
    what = listed_words(wording, [category(wording, code) for code in effect.codes if "." in code])
    name = discord.utils.escape_markdown(server)
    return {"content": wording.say(f"removed-appeal-{verdict_of(effect)}", what=what, server=name)}
