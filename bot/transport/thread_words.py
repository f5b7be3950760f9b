"""What is said in rooms, in threads for a second opinion, and to one volunteer about a case. Pure.

Nobody is mentioned but those whom it is for; nothing is said about what happened, neither a level nor a kind.
"""

from __future__ import annotations

from typing import Any

from bot.act.beside import ENTER, HANDED, LEAVE, RAISED
from bot.act.mentions import named
from bot.model import Case, Effect, Way
from bot.transport.alerts import mentions, only
from bot.transport.words import jump
from bot.wording.wording import Wording


def room(effect: Effect, case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    """The first words in a room, and who comes and goes."""
    if LEAVE in effect.codes:
        return {"content": wording.say("room-alone")}
    owner = str(case.owner_id if case else effect.person_id)
    if ENTER in effect.codes:
        return {"content": wording.say("room-entered", owner=owner)}
    people = [one for one in (case.person_id, case.owner_id) if one is not None] if case else []
    words = wording.say("room-opening", person=str(effect.person_id), owner=owner)
    return {"content": words, "allowed_mentions": only(people)}


def room_closed(_effect: Effect, _case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    """The last words in a room."""
    return {"content": wording.say("room-closed")}


def consultation(effect: Effect, case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    """The call for a second opinion, in its thread or in the supervisors' channel."""
    _, roles = named(effect)
    words = wording.say(
        "consult-asked" if effect.way is Way.REPLY else "consult-elsewhere",
        roles=mentions(roles=roles),
        owner=str(effect.person_id),
        link=_card(case),
    )
    return {"content": words, "allowed_mentions": only(roles=roles)}


def follow_up(effect: Effect, case: Case | None, wording: Wording, _server: str) -> dict[str, Any]:
    """What one volunteer is told about a case: privately, or on the desk, where nobody else is mentioned."""
    key = "handed" if HANDED in effect.codes else "raised" if RAISED in effect.codes else "follow-up"
    person, link = str(effect.person_id), _card(case)
    if effect.way is Way.DIRECT:
        return {"content": wording.say(f"{key}-direct", link=link)}
    people = [effect.person_id] if effect.person_id else []
    return {"content": wording.say(f"{key}-desk", person=person, link=link), "allowed_mentions": only(people)}


def _card(case: Case | None) -> str:
    """The address of a case's card; of what was said, where it has none."""
    place = (case.card or next(iter(case.links), None)) if case else None
    return jump(case.guild_id, place) if case and place else ""
