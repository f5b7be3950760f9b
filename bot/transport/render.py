"""What each effect looks like: Effect + wording -> the words and buttons of a Discord message. Pure.

In an open channel: neutral, short, no quotes, nobody named (constitution, 3).
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any, Final

import discord

from bot.act.mentions import named
from bot.act.plan import CONTENT, OTHERS
from bot.desk.weekly import NAMED, read_week
from bot.model import Case, Effect, EffectKind, Link, Way
from bot.transport import (
    appeal_words,
    buttons,
    call_words,
    log_words,
    people,
    sighting_words,
    thread_words,
)
from bot.transport.alerts import mentions, only
from bot.transport.card import card
from bot.transport.views import pressable
from bot.transport.words import escaped, jump, jump_to_card, listed, listed_words
from bot.tune.noting import read_note
from bot.wording.wording import Wording

LONGEST: Final = 2_000
"""Characters of a message on Discord."""


def saying(
    effect: Effect, case: Case | None, wording: Wording, server_name: str = "", copy: str = ""
) -> dict[str, Any]:
    """The keyword arguments for ``discord.abc.Messageable.send`` that say this effect.

    ``copy`` is for the author alone, so it stands in a direct message or nowhere; with an appeal it is what its author
    says to the moderators.
    """
    if effect.kind is EffectKind.APPEAL:
        return appeal_words.card(effect, copy, wording)
    words = _SAYINGS[effect.kind](effect, case, wording, server_name)
    if copy and effect.kind is EffectKind.REMOVED_NOTE and effect.way is Way.DIRECT:
        words |= _with_copy(words["content"], copy, wording)
    return words


def _with_copy(content: str, copy: str, wording: Wording) -> dict[str, Any]:
    """The words, and a text to copy: in a block, where nothing is read as markdown, or as a file if it is long."""
    if not copy.strip():
        return {"content": content}
    content = f"{content}\n{wording.say('removed-copy')}"
    quoted = copy.replace("```", "\u02cb\u02cb\u02cb")  # modifier letters that look the same and end no block
    whole = f"{content}\n```\n{quoted}\n```"
    if len(whole) <= LONGEST:
        return {"content": whole}
    file = discord.File(io.BytesIO(copy.encode("utf-8", "replace")), filename="your-message.txt")
    return {"content": content, "file": file}


def about(effect: Effect) -> str:
    """The jump link to what an effect is about."""
    return jump(effect.guild_id, Link(effect.channel_id, effect.message_id or 0))


def _nudge(effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    direct = effect.way is Way.DIRECT
    text = wording.say("nudge-direct", link=about(effect)) if direct else wording.say("nudge-public")
    return {"content": text, "view": _note_button(buttons.NoteAction.OPEN, effect, wording)}


def _hint(effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    button: discord.ui.Button[discord.ui.View] = discord.ui.Button(
        label=wording.say("hint-button"), custom_id=buttons.hint(effect.decision_id)
    )
    key = "hint-direct" if effect.way is Way.DIRECT else "hint-public"
    return {"content": wording.say(key), "view": pressable(button)}


def _removed_note(effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    if effect.way is Way.DIRECT and CONTENT in effect.codes:
        return appeal_words.removed(effect, wording)
    if effect.way is Way.DIRECT:
        said = [wording.say("removed-direct", link=about(effect), what=listed(wording, effect.codes))]
        said += [wording.say("removed-others")] if OTHERS in effect.codes else []
        return {"content": "\n".join(said)}
    return {
        "content": wording.say("removed-public"),
        "view": _note_button(buttons.NoteAction.WHY, effect, wording),
    }


def _note_button(action: buttons.NoteAction, effect: Effect, wording: Wording) -> discord.ui.View:
    return pressable(
        discord.ui.Button(label=wording.say("nudge-button"), custom_id=buttons.note(action, effect.decision_id))
    )


def _care(effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    return {
        "content": wording.say("care-direct" if effect.way is Way.DIRECT else "care-public"),
        "view": pressable(
            discord.ui.Button(
                label=wording.say("care-button"),
                custom_id=buttons.care(effect.decision_id),
                style=discord.ButtonStyle.primary,
            )
        ),
    }


def _card(_effect: Effect, case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    return {"view": card(case, wording)} if case else {}


def _heard_by(effect: Effect, words: str) -> dict[str, Any]:
    """Heard at once, by the roles that the effect calls and nobody else."""
    _, roles = named(effect)
    return {"content": f"{mentions(roles=roles)} {words}".strip(), "allowed_mentions": only(roles=roles)}


def _conduct(effect: Effect, case: Case | None, wording: Wording, server: str) -> dict[str, Any]:
    """The volunteer's own reminder; where it could not reach them, what the supervisors read in its place."""
    if effect.way is not Way.DIRECT:
        return _boundary(effect, case, wording, server)
    return {"content": wording.say("conduct-reminder", what=listed(wording, effect.codes), link=about(effect))}


def _boundary(effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    reminded = "no" if effect.kind is EffectKind.CONDUCT else "yes"
    person, what = str(effect.person_id), listed(wording, effect.codes)
    words = wording.say("boundary-line", person=person, what=what, reminded=reminded, link=about(effect))
    return {"content": words, "silent": True}


def _escalation(effect: Effect, case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    if case is None:
        return {}
    level, link = wording.say(f"level-{case.level}"), jump_to_card(case)
    return _heard_by(effect, wording.say("escalation-line", level=level, link=link))


def _pointed(effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    return {"content": wording.say("pointed-line", person=str(effect.person_id), link=about(effect)), "silent": True}


def _refusal_note(effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    reason, kind, *_ = (*effect.codes, "", "")
    known = [key for key in (f"refusal-what-{kind}", f"refusal-why-{reason}") if key in wording.keys()]  # noqa: SIM118  # a method of Wording
    lines = [wording.say("refusal-title", channel=str(effect.channel_id)), *map(wording.say, known)]
    return {"content": "\n".join(lines), "silent": True}


def _introduction(_effect: Effect, _case: Case | None, wording: Wording, server: str) -> dict[str, Any]:
    return {"content": wording.say("introduction", server=discord.utils.escape_markdown(server))}


def _weekly(effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    if (noted := read_note(effect)) is not None:
        return {"view": sighting_words.weekly(noted.sightings, noted.left, wording), "silent": True}
    say, week = wording.say, read_week(effect.codes)
    lines = [say("weekly-title")]
    if week.old:
        places = [say("weekly-place", country=name, count=number) for name, number in week.places[:NAMED]]
        more = len(week.places) - len(places)
        places += [say("weekly-places-more", count=more)] if more > 0 else []
        lines.append(say("weekly-old", count=week.old, own=week.own, places=listed_words(wording, places)))
        lines += [
            say("weekly-line", name=escaped(one.name), country=one.country, checked=one.checked) for one in week.named
        ]
        lines += [say("weekly-lines-more", count=week.old - len(week.named))] if week.old > len(week.named) else []
        lines.append(say("weekly-how"))
    if week.refused:
        lines.append(say("weekly-refused", count=week.refused))
    return {"content": "\n".join(lines), "silent": True}


def _line_changed(effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    """Who has changed which help line, from what to what."""
    action, country, before, after, *_ = (*effect.codes, "", "", "", "")
    words = wording.say(
        f"lines-log-{action}" if action in ("added", "removed", "hidden", "unhidden") else "lines-log-changed",
        person=str(effect.person_id),
        country=country,
        before=escaped(before),
        after=escaped(after),
        line=escaped(before or after),
    )
    return {"content": words[:LONGEST], "silent": True, "suppress_embeds": True}


_SAYINGS: Final[dict[EffectKind, Callable[[Effect, Case | None, Wording, str], dict[str, Any]]]] = {
    EffectKind.NUDGE: _nudge,
    EffectKind.HINT: _hint,
    EffectKind.CARE: _care,
    EffectKind.CARD: _card,
    EffectKind.FLAG: log_words.card,
    EffectKind.REMOVED_NOTE: _removed_note,
    EffectKind.APPEAL_ANSWER: appeal_words.answer,
    EffectKind.ESCALATION: _escalation,
    EffectKind.REFUSAL_NOTE: _refusal_note,
    EffectKind.INTRODUCTION: _introduction,
    EffectKind.CONDUCT: _conduct,
    EffectKind.BOUNDARY: _boundary,
    EffectKind.CHECK_IN: people.check_in,
    EffectKind.INVITATION: people.invitation,
    EffectKind.POINTED: _pointed,
    EffectKind.WEEKLY: _weekly,
    EffectKind.LINES: _line_changed,
    EffectKind.ROOM: thread_words.room,
    EffectKind.CLOSE_ROOM: thread_words.room_closed,
    EffectKind.CONSULT: thread_words.consultation,
    EffectKind.FOLLOW_UP: thread_words.follow_up,
    EffectKind.CALL: call_words.call,
    EffectKind.ASK_OWNER: call_words.ask_owner,
}
