"""Names under which people post: what gives them away, looked for once for each name.

A message a second by the same people must not cost a detection of their names each time. So what was found in a name is
remembered, in memory alone and for so many people: no name, and nothing made from one, is ever written down.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import Final

from bot.detect.registry import DETECTORS, run
from bot.model import Finding, Message
from bot.normalise.skeleton import normalise_text

LOOKING: Final = frozenset({"privacy.name", "privacy.email", "privacy.phone", "privacy.handle"})
"""The detectors that read names."""

REMEMBERED: Final = 10_000
"""People whose names are remembered, those who posted last."""

Person = tuple[int, int]
"""A server and a person in it."""


def look(name: str, settings: Mapping[str, object]) -> tuple[Finding, ...]:
    """What in a name gives its owner away. ``settings`` are the detectors'."""
    view = normalise_text(name, "author")
    return run((one for one in DETECTORS if one.name in LOOKING), [view], settings)


class Names:
    """What was found in the names of those who posted last."""

    def __init__(self, room: int = REMEMBERED) -> None:
        self._room = room
        self._known: OrderedDict[Person, tuple[str, tuple[Finding, ...]]] = OrderedDict()

    def findings(self, message: Message, settings: Mapping[str, object]) -> tuple[Finding, ...]:
        """What in the name of a message's author gives them away; nothing where the name is not known."""
        if not message.author_name or message.guild_id is None:
            return ()
        person = message.guild_id, message.author_id
        known = self._known.get(person)
        if known is None or known[0] != message.author_name:
            known = message.author_name, look(message.author_name, settings)
            self._known[person] = known
            if len(self._known) > self._room:
                self._known.popitem(last=False)
        self._known.move_to_end(person)
        return known[1]

    def settled(self, message: Message) -> None:
        """The author has been told: nothing in their name needs a word any more, as long as it stays the same."""
        person = message.guild_id or 0, message.author_id
        if person in self._known:
            self._known[person] = message.author_name, ()
