"""What people said shortly before, in memory alone: levels, kinds and times of crisis findings, never text.

For each person and channel the last few, for an hour (bot/decide/conversation.py says what they change). Nothing of it
is written down, and it is gone when the bot stops.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Final

from bot.decide.conversation import LASTS, MOST, Earlier, in_light, taken_back
from bot.detect.phrases import rules
from bot.detect.phrases.book import GOES_ON, TAKES_BACK
from bot.model import Decision, Finding, Message, Response, View

LARGEST: Final = 20_000
"""How many conversations are remembered at most; the one that was silent for longest goes first."""
_ALARMS: Final = (Response.RESOURCES, Response.CASE)


class Talk:
    """One for the whole process."""

    def __init__(self) -> None:
        self._said: OrderedDict[tuple[int, int], tuple[Earlier, ...]] = OrderedDict()

    def in_light(
        self, message: Message, views: Sequence[View], findings: Sequence[Finding], settings: Mapping[str, object]
    ) -> tuple[Finding, ...]:
        """The findings in a message in the light of what its author said before it in the same channel."""
        earlier = self._earlier(message)
        if not earlier or not views:
            return tuple(findings)
        said = self._turns(views, settings)
        return in_light(findings, views[0].whole(), earlier, goes_on=GOES_ON in said, takes_back=TAKES_BACK in said)

    def taken_back(self, message: Message, views: Sequence[View], settings: Mapping[str, object]) -> frozenset[int]:
        """The ids of earlier messages that this one takes back, as far as nobody was called for them. They are
        forgotten.
        """
        earlier = self._earlier(message)
        if not earlier or any(one.alarm for one in earlier) or TAKES_BACK not in self._turns(views, settings):
            return frozenset()
        self._said.pop(_key(message), None)
        return taken_back(earlier)

    def note(self, message: Message, decision: Decision) -> None:
        """Remember the gravest crisis finding of a message, if there is one."""
        crisis = [one for one in decision.findings if one.level is not None]
        if not crisis:
            return
        top = max(crisis, key=lambda one: (one.level.weight if one.level else 0, one.confidence))
        if top.level is None:
            return
        alarm = any(response in decision.responses for response in _ALARMS)
        said = Earlier(message.id, message.said_at, top.level, top.confidence, top.category, alarm)
        key = _key(message)
        self._said[key] = (*self._earlier(message), said)[-MOST:]
        self._said.move_to_end(key)
        if len(self._said) > LARGEST:
            self._said.popitem(last=False)

    def forget(self, person_id: int) -> None:
        """Forget a person."""
        for key in [key for key in self._said if key[1] == person_id]:
            del self._said[key]

    def _earlier(self, message: Message) -> tuple[Earlier, ...]:
        known = self._said.get(_key(message), ())
        return tuple(one for one in known if one.message_id != message.id and 0 <= message.said_at - one.at < LASTS)

    @staticmethod
    def _turns(views: Sequence[View], settings: Mapping[str, object]) -> frozenset[str]:
        chosen = settings.get("phrases")
        if not isinstance(chosen, rules.Settings) or not views:
            return frozenset()
        return rules.turns(views[0], chosen)


def _key(message: Message) -> tuple[int, int]:
    return message.channel_id, message.author_id
