"""What people said shortly before, in memory alone: levels, kinds and times of crisis findings, never text.

For each person and channel the last few, for an hour (bot/decide/conversation.py says what they change). Nothing of it
is written down, and it is gone when the bot stops.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.decide.conversation import DETECTOR, LASTS, MOST, Earlier, in_light
from bot.decide.decide import CARE
from bot.detect.phrases import rules
from bot.detect.phrases.book import GOES_ON, TAKES_BACK
from bot.model import Decision, Finding, Level, Message, View

LARGEST: Final = 20_000
"""How many conversations are remembered at most; the one that was silent for longest goes first."""


class Talk:
    """One for the whole process."""

    def __init__(self) -> None:
        self._said: OrderedDict[tuple[int, int], tuple[Earlier, ...]] = OrderedDict()

    def in_light(
        self, message: Message, views: Sequence[View], findings: Sequence[Finding], settings: Mapping[str, object]
    ) -> tuple[Finding, ...]:
        """The findings in a message in the light of what its author said before it in the same channel."""
        earlier = self._earlier(message)
        said = _own_words(views)
        if not earlier or said is None:
            return tuple(findings)
        return in_light(findings, said.whole(), earlier, goes_on=GOES_ON in _turns(said, settings))

    def taken_back(
        self, message: Message, views: Sequence[View], findings: Sequence[Finding], settings: Mapping[str, object]
    ) -> frozenset[int]:
        """The ids of earlier messages that this one takes back, as far as nobody was called for them. They are
        forgotten. A message that is itself a cry for help, in whatever part, takes nothing back.
        """
        earlier = self._earlier(message)
        said = _own_words(views)
        if not earlier or said is None or any(one.alarm for one in earlier):
            return frozenset()
        if any(one.family == "crisis" for one in findings) or TAKES_BACK not in _turns(said, settings):
            return frozenset()
        self._said.pop(_key(message), None)
        return frozenset(one.message_id for one in earlier)

    def note(self, message: Message, decision: Decision) -> None:
        """Remember the gravest crisis finding of a message, if there is one that is its own."""
        self._drop_old(message.said_at)
        alarm = not CARE.isdisjoint(decision.responses)
        crisis = [(one.level.weight, one.confidence, one) for one in decision.findings if one.level is not None]
        own = [one for one in crisis if one[2].detector != DETECTOR]
        key, earlier = _key(message), self._earlier(message)
        if own:
            top = max(own, key=lambda one: one[:2])[2]
            level = top.level or Level.CONCERN
            earlier = (*earlier, Earlier(message.id, message.said_at, level, top.confidence, top.category, alarm))
        elif crisis and alarm and earlier:  # it went on from there, and people were called
            earlier = (*earlier[:-1], replace(earlier[-1], alarm=True))
        else:
            return
        kept = earlier[-MOST:]
        called = [one for one in earlier[:-MOST] if one.alarm]
        self._said[key] = (*called[-1:], *kept)[-MOST - 1 :]
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

    def _drop_old(self, now: float) -> None:
        """Forget conversations in which nothing was said for ``LASTS``: they stand first."""
        while self._said:
            key, said = next(iter(self._said.items()))
            if now - said[-1].at < LASTS:
                return
            del self._said[key]


def _own_words(views: Sequence[View]) -> View | None:
    """What the author wrote: not a forward, a title or a file's name."""
    return next((view for view in views if view.kind == "content"), None)


def _turns(said: View, settings: Mapping[str, object]) -> frozenset[str]:
    chosen = settings.get("phrases")
    return rules.turns(said, chosen) if isinstance(chosen, rules.Settings) else frozenset()


def _key(message: Message) -> tuple[int, int]:
    return message.channel_id, message.author_id
