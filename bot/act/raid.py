"""When many messages are answered in the same way at once: which get a card of their own, and which are counted. Pure.

The theory. In a raid the moderators' log would be one card after another, and the one that matters would be lost among
them. So after ``MANY`` cards of one kind (a server's, for the same rules and categories) within ``WITHIN`` seconds
there is one more, which counts up, and no other until it was quiet for ``OVER`` seconds.

What is counted is shown at most every ``BETWEEN`` seconds; until then it ``waits``, and its effect stays open in the
ledger. All of this is in memory alone: after a restart what waited is tried again and counted anew, so that nothing is
lost, and there are at most ``MANY`` cards and one again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from bot.act.deeds import Many, categories_of, did_of, many_codes, rules_of
from bot.model import Effect, Link, Response, Result

MANY: Final = 5
"""Cards of one kind that may come close together: as many as fit on a screen and can each be looked at."""

WITHIN: Final = 60.0
"""Seconds in which they come. More than one in twelve seconds is more than anybody reads."""

BETWEEN: Final = 5.0
"""Seconds between two edits of a card that counts up. Discord allows five requests in five seconds a channel, and the
log is needed for other things as well.
"""

OVER: Final = 5 * 60.0
"""Seconds of quiet after which it is over: raiders take breaths, and a second card for the same raid helps nobody."""

GIVEN_UP: Final = 24 * 3600.0
"""Seconds after which what could not be shown all this time is shown no more: nobody needs its effect by then."""

CHANNELS: Final = 10
"""So many channels are named on a card."""

Kind = tuple[int | None, tuple[str, ...], tuple[str, ...]]
"""A server, the rules and the categories."""


@dataclass
class Raid:
    """Messages for which one card stands. ``link`` is where it stands; ``waits`` are the keys of effects that it does
    not show yet; ``own`` those that have cards of their own; ``pages`` how many cards it has had.
    """

    began: float
    last: float
    newest: Effect
    count: int = 0
    removed: int = 0
    channels: dict[int, None] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    waits: dict[str, None] = field(default_factory=dict)
    link: Link | None = None
    shown: float | None = None
    busy: bool = False
    pages: int = 0

    def count_in(self, effect: Effect, now: float) -> None:
        """One more message."""
        self.count += 1
        removal = did_of(effect).get(Response.REMOVE)
        self.removed += removal is not None and removal.result is Result.DONE
        self.channels[effect.channel_id] = None
        self.newest, self.last = effect, now

    def due(self, now: float) -> bool:
        """Whether its card may be shown now."""
        return not self.busy and (self.shown is None or now - self.shown >= BETWEEN)

    def codes(self) -> tuple[str, ...]:
        """What its card says of them."""
        channels = tuple(self.channels)[:CHANNELS]
        return many_codes(Many(self.count, self.removed, self.began, self.last, channels))


class Raids:
    """Sorts cards as they come. Remembers no more than the last minutes."""

    def __init__(self) -> None:
        self._recent: dict[Kind, dict[str, tuple[float, Effect]]] = {}
        self._raids: dict[Kind, Raid] = {}

    def take(self, effect: Effect, now: float) -> Raid | None:
        """The raid in which an effect is counted, once however often it is tried; None where it gets its own card.

        ``effect`` is a card with what became of the message (``did``). ``now`` is in Unix seconds.
        """
        self._forget(now)
        kind = kind_of(effect)
        recent = self._recent.setdefault(kind, {})
        if effect.key in recent:
            return None
        raid = self._raids.get(kind)
        if raid is not None:
            if effect.key in raid.own:
                return None
            if effect.key not in raid.waits:
                raid.count_in(effect, now)
                raid.waits[effect.key] = None
            return raid
        if len(recent) < MANY:
            recent[effect.key] = (now, effect)
            return None
        return self._begin(kind, effect, now)

    def _begin(self, kind: Kind, effect: Effect, now: float) -> Raid:
        before = self._recent.pop(kind)
        began = min(at for at, _ in before.values())
        raid = self._raids[kind] = Raid(began, now, effect, own=frozenset(before))
        for at, one in before.values():
            raid.count_in(one, at)
        raid.count_in(effect, now)
        raid.waits[effect.key] = None
        return raid

    def _forget(self, now: float) -> None:
        for kind, recent in list(self._recent.items()):
            left = {key: one for key, one in recent.items() if now - one[0] < WITHIN}
            if left:
                self._recent[kind] = left
            else:
                del self._recent[kind]
        for kind, raid in list(self._raids.items()):
            if now - raid.last >= (GIVEN_UP if raid.waits else OVER):
                del self._raids[kind]


def kind_of(effect: Effect) -> Kind:
    """What makes cards be of one kind."""
    return effect.guild_id, tuple(sorted(rule for rule, _ in rules_of(effect))), tuple(sorted(categories_of(effect)))
