"""What each effect looks like: Effect + wording -> the words and buttons of a Discord message. Pure.

In an open channel: neutral, short, no quotes, nobody named (constitution, 3).
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any, Final

import discord

from bot.act.calling import OFFERED, named
from bot.act.plan import OTHERS, REMOVED
from bot.desk.states import Move
from bot.model import Case, Effect, EffectKind, Level, Link, Way
from bot.transport import buttons
from bot.transport.card import card
from bot.transport.words import jump, listed
from bot.wording.wording import Wording

LONGEST: Final = 2_000
"""Characters of a message on Discord."""


def saying(
    effect: Effect, case: Case | None, wording: Wording, server_name: str = "", copy: str = ""
) -> dict[str, Any]:
    """The keyword arguments for ``discord.abc.Messageable.send`` that say this effect.

    ``copy`` is for the author alone, so it stands in a direct message or nowhere.
    """
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


def pressable(*items: discord.ui.Button[discord.ui.View]) -> discord.ui.View:
    """Buttons that work for ever: presses find their way by custom id, so that nothing is kept in memory."""
    view = discord.ui.View(timeout=None)
    for item in items:
        view.add_item(item)
    view.stop()
    return view


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


def _watch(effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    level = next((code for code in effect.codes if "." not in code), Level.CONCERN.value)
    level_words = wording.say(f"level-{level}")
    what = listed(wording, effect.codes)
    return {"content": wording.say("watch-line", what=what, level=level_words, link=about(effect)), "silent": True}


def _flag(effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    what, link = listed(wording, effect.codes), about(effect)
    removed = REMOVED in effect.codes
    words = (
        wording.say("flag-removed", what=what, link=link) if removed else wording.say("flag-line", what=what, link=link)
    )
    return {"content": words, "silent": True}


def _escalation(_effect: Effect, case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    if case is None:
        return {}
    link = jump(case.guild_id, case.card or case.links[0])
    return {"content": wording.say("escalation-line", level=wording.say(f"level-{case.level}"), link=link)}


def _refusal_note(effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    reason, kind, *_ = (*effect.codes, "", "")
    known = [key for key in (f"refusal-what-{kind}", f"refusal-why-{reason}") if key in wording.keys()]  # noqa: SIM118  # a method of Wording
    lines = [wording.say("refusal-title", channel=str(effect.channel_id)), *map(wording.say, known)]
    return {"content": "\n".join(lines), "silent": True}


def _introduction(_effect: Effect, _case: Case | None, wording: Wording, server: str) -> dict[str, Any]:
    return {"content": wording.say("introduction", server=discord.utils.escape_markdown(server))}


def _call(effect: Effect, case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    """One line for those whom it names and for nobody else: they alone are alerted."""
    if case is None:
        return {}
    people, roles = named(effect)
    who = " ".join([*(f"<@{one}>" for one in people), *(f"<@&{one}>" for one in roles)])
    line = wording.say("call-line", level=wording.say("card-title", level=case.level), link=_card_of(case))
    allowed = discord.AllowedMentions(
        everyone=False,
        users=[discord.Object(one) for one in people],
        roles=[discord.Object(one) for one in roles],
        replied_user=False,
    )
    return {"content": f"{who} {line}".strip(), "allowed_mentions": allowed}


def _ask_owner(effect: Effect, case: Case | None, wording: Wording, server: str) -> dict[str, Any]:
    """A question to whoever has a case; or, in their direct messages alone, that it was offered to others."""
    if case is None:
        return {}
    server, link = discord.utils.escape_markdown(server), _card_of(case)
    if OFFERED in effect.codes:
        return {"content": wording.say("ask-offered", server=server, link=link)}
    minutes = max(1, round(effect.stays / 60))
    if effect.way is Way.DIRECT:
        said: dict[str, Any] = {"content": wording.say("ask-direct", server=server, link=link, minutes=minutes)}
    else:
        owner = effect.person_id or case.owner_id or 0
        users = discord.AllowedMentions(everyone=False, users=[discord.Object(owner)], roles=False, replied_user=False)
        words = wording.say("ask-channel", owner=str(owner), link=link, minutes=minutes)
        said = {"content": words, "allowed_mentions": users}
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


def _card_of(case: Case) -> str:
    """The address of a case's card, else of the message that it is about; nothing where there is neither."""
    place = case.card or next(iter(case.links), None)
    return jump(case.guild_id, place) if place else ""


_SAYINGS: Final[dict[EffectKind, Callable[[Effect, Case | None, Wording, str], dict[str, Any]]]] = {
    EffectKind.NUDGE: _nudge,
    EffectKind.HINT: _hint,
    EffectKind.CARE: _care,
    EffectKind.CARD: _card,
    EffectKind.WATCH: _watch,
    EffectKind.FLAG: _flag,
    EffectKind.REMOVED_NOTE: _removed_note,
    EffectKind.ESCALATION: _escalation,
    EffectKind.REFUSAL_NOTE: _refusal_note,
    EffectKind.INTRODUCTION: _introduction,
    EffectKind.CALL: _call,
    EffectKind.ASK_OWNER: _ask_owner,
}
