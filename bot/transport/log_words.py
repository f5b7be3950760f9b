"""A card in the moderators' log: what was found, by which rule, what was done about it, and what came of it. Pure.

It never shows a word of the message, nor who wrote it: where the message stands the link leads to them, and where it is
gone they are the business of those alone who have to answer them.
"""

from __future__ import annotations

from typing import Any, Final

import discord

from bot.act.deeds import (
    SHOWN,
    Many,
    Undo,
    can_of,
    categories_of,
    did_of,
    judged_of,
    link_of,
    many_of,
    responses_of,
    rules_of,
    undid_of,
)
from bot.act.mentions import named
from bot.act.scores import ACCOUNT
from bot.act.urgent import URGENT
from bot.model import Case, Effect, Judged, Link, Outcome, Response, Result
from bot.transport import buttons
from bot.transport.alerts import mentions, only
from bot.transport.appeal_words import how_sure
from bot.transport.buttons import LogAction
from bot.transport.words import jump, listed, listed_words
from bot.wording.wording import Wording

LONGEST: Final = 4_000
"""Characters of all texts of a card on Discord."""

CALLS: Final = 0xB3412F
QUIET: Final = 0x4C7A8C
DONE: Final = 0x6B6F76
"""The edge of a card: one that calls, one that does not, one with which a moderator has dealt."""

ENDED: Final = frozenset(
    {"removed", "gone", "masked", "refused", "open", "changed", "spared", "called_off", "expired", "stays"}
)
"""What may have become of a message. ``gone``: it was deleted before the bot came. ``open``: it is still tried.
``spared``: it may be a cry for help. ``called_off``: a moderator has undone it. ``stays``: nothing was to be done.
"""
AWAY: Final = frozenset({"removed", "gone"})
INSTEAD: Final = frozenset({Response.NUDGE, Response.MASK})
"""What is done where a message could not be removed, and only then."""
_ENDS: Final = {"crisis": "spared", "settled": "called_off"}
"""Reasons for which a removal was given up -> what the card says of it."""


def card(effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    """The keyword arguments for ``discord.abc.Messageable.send``. Quiet, unless it calls the moderators."""
    many = many_of(effect)
    lines = _one(effect, wording) if many is None else _many(effect, many, wording)
    roles = named(effect)[1] if URGENT in effect.codes else ()
    lines = [mentions(roles=roles), *lines] if roles else lines
    dealt_with = judged_of(effect) is not None or bool(undid_of(effect)[0])
    colour = DONE if dealt_with else CALLS if URGENT in effect.codes else QUIET
    box: discord.ui.Container[discord.ui.LayoutView] = discord.ui.Container(accent_colour=colour)
    box.add_item(discord.ui.TextDisplay("\n".join(lines)[:LONGEST]))
    pressable = _buttons(effect, wording) if many is None else []
    if pressable:
        box.add_item(discord.ui.ActionRow(*pressable))
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(box)
    view.stop()
    if URGENT in effect.codes:
        return {"view": view, "allowed_mentions": only(roles=roles)}
    return {"view": view, "silent": True}


def _one(effect: Effect, wording: Wording) -> list[str]:
    say, did = wording.say, did_of(effect)
    ended = outcome_of(effect)
    copy = link_of(effect, "copy")
    where = jump(effect.guild_id, copy or Link(effect.channel_id, effect.message_id or 0))
    lines = [
        f"### {_title(effect, ended, wording)}",
        how_sure(effect, wording),
        say("modlog-where", channel=f"<#{effect.channel_id}>", link=where),
        *_rules(effect, wording),
        *_responses(effect, ended, wording),
        say("modlog-outcome", what=_outcome(effect, ended, did.get(Response.REMOVE), wording)),
    ]
    lines += [say("flag-account")] if ACCOUNT in effect.codes and ended not in AWAY else []
    return [*lines, *_since(effect, wording), *_final(effect, ended, wording)]


def outcome_of(effect: Effect) -> str:
    """What became of the message, one of ``ENDED``."""
    did = did_of(effect)
    if Response.MASK in did:
        return "masked"
    if Response.REMOVE not in did:
        return "stays"
    removal = did[Response.REMOVE]
    if removal is None:
        return "open"
    if removal.result is Result.DONE:
        return "gone" if removal.reason == "gone_already" else "removed"
    if removal.result is Result.REFUSED:
        return "refused"
    return "changed" if removal.reason == "changed" else _ENDS.get(removal.reason, "expired")


def _title(effect: Effect, ended: str, wording: Wording) -> str:
    if URGENT in effect.codes:
        return wording.say("modlog-urgent", removed="yes" if ended in AWAY else "no")
    return wording.say("modlog-title", state=ended)


def _outcome(effect: Effect, ended: str, removal: Outcome | None, wording: Wording) -> str:
    if ended != "refused" or removal is None:
        return wording.say(f"modlog-outcome-{ended}")
    why = f"refusal-why-{removal.reason}"
    known = why if why in wording.keys() else "refusal-why-missing_permission"  # noqa: SIM118  # a method of Wording
    return wording.say("modlog-outcome-refused", channel=f"<#{effect.channel_id}>", why=wording.say(known))


def _rules(effect: Effect, wording: Wording) -> list[str]:
    rules = [f"`{rule}`" for rule, _ in rules_of(effect)]
    return [wording.say("modlog-rule", count=len(rules), rules=listed_words(wording, rules))] if rules else []


def _responses(effect: Effect, ended: str, wording: Wording) -> list[str]:
    given = [one for one in SHOWN if one in responses_of(effect) and not (ended in AWAY and one in INSTEAD)]
    what = listed_words(wording, [wording.say(f"modlog-response-{one}") for one in given])
    return [wording.say("modlog-response", what=what)] if given else []


def _since(effect: Effect, wording: Wording) -> list[str]:
    """How it was judged, and what was taken back."""
    judged, (undone, who) = judged_of(effect), undid_of(effect)
    lines = [wording.say(f"modlog-judged-{judged[0]}", moderator=f"<@{judged[1]}>")] if judged else []
    if undone:
        what = [wording.say(f"modlog-undone-{one}") for one in Undo if one in undone]
        lines.append(wording.say("modlog-undone", moderator=f"<@{who}>", what=listed_words(wording, what)))
    return lines


def _final(effect: Effect, ended: str, wording: Wording) -> list[str]:
    """Why there is nothing to undo, where there is nothing."""
    if ended in AWAY:
        return [f"-# {wording.say('modlog-final-removed')}"]
    return [f"-# {wording.say('modlog-final-masked')}"] if ended == "masked" else []


def _buttons(effect: Effect, wording: Wording) -> list[discord.ui.Button[discord.ui.LayoutView]]:
    """A verdict, or the other one where there is one; and taking back what can be taken back. A copy that stands by its
    author's own wish is judged by nobody.
    """
    judged, can, asked = judged_of(effect), can_of(effect), responses_of(effect)
    verdicts = [one for one in Judged if (judged is None or one is not judged[0])]
    offered = [LogAction(one) for one in verdicts] if {Response.REMOVE, Response.FLAG} & set(asked) else []
    labels = {one: f"modlog-button-{one}" if judged is None else f"modlog-button-{one}-after" for one in offered}
    if can:
        labels[LogAction.UNDO] = f"modlog-button-undo-{can[0]}"
    return [
        discord.ui.Button(
            label=wording.say(key),
            custom_id=buttons.log(action, effect.decision_id),
            style=discord.ButtonStyle.secondary,
        )
        for action, key in labels.items()
    ]


def _many(effect: Effect, many: Many, wording: Wording) -> list[str]:
    """The card of a raid."""
    channels = [f"<#{one}>" for one in many.channels]
    minutes = max(1, round((many.until - many.since) / 60))
    link = jump(effect.guild_id, Link(effect.channel_id, effect.message_id or 0))
    title = wording.say("modlog-many", count=many.count)
    return [
        f"### {title}",
        listed(wording, categories_of(effect)),
        wording.say("modlog-many-where", channels=listed_words(wording, channels), minutes=minutes),
        *_rules(effect, wording),
        *_responses(effect, "removed" if many.removed else "stays", wording),
        *([wording.say("modlog-many-removed", count=many.removed)] if many.removed else []),
        wording.say("modlog-many-newest", link=link, when=f"<t:{int(many.until)}:R>"),
        f"-# {wording.say('modlog-many-how')}",
    ]
