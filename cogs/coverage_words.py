"""What moderators read about what the bot can do in which channel: a summary first, then channel by channel. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.transport.words import listed_words
from bot.tune.coverage import Can, Changes, Kind, Place, Use, by_permission, changes
from bot.wording.wording import Wording

MOST_NAMED: Final = 8
"""Channels that are named in one line; of more only the number is told."""

LINES: Final = 15
"""Channels on one page."""

ALOUD: Final = frozenset({Kind.VOICE, Kind.STAGE})


def pages_of(places: Sequence[Place]) -> int:
    """How many pages of details there are."""
    return -(-len(places) // LINES)


@dataclass(frozen=True, slots=True)
class CoverageWords:
    """Says how a server is covered, in one language."""

    wording: Wording

    def summary(self, places: Sequence[Place], kept: Mapping[str, object]) -> list[str]:
        """Blocks of the summary: how much is covered, what is missing, what cannot be seen, what changed."""
        return [
            "\n".join(block)
            for block in (
                self._covered(places),
                self._problems(places),
                self._blind(places),
                self._changed(places, kept),
            )
            if block
        ]

    def details(self, places: Sequence[Place], page: int) -> list[str]:
        """A page of channels, from 1, one line each; threads stand below theirs."""
        say = self.wording.say
        if not places:
            return [say("coverage-nothing")]
        lines = [self._line(place) for place in places[(page - 1) * LINES : page * LINES]]
        return ["\n".join(lines), say("coverage-page", page=page, pages=pages_of(places))]

    def _covered(self, places: Sequence[Place]) -> list[str]:
        say = self.wording.say
        channels = [one for one in places if not one.is_thread]
        support = [one for one in channels if one.use is Use.SUPPORT]
        full = [one for one in support if not one.lacking]
        read = [one for one in channels if Can.READ in one.can]
        threads = [one for one in places if one.is_thread and one.inside and Can.READ in one.can]
        first = say("coverage-support", full=len(full), all=len(support)) if support else say("coverage-support-none")
        return [first, say("coverage-read", read=len(read), all=len(channels), threads=len(threads))]

    def _problems(self, places: Sequence[Place]) -> list[str]:
        say, channels = self.wording.say, [one for one in places if not one.is_thread]
        missing = by_permission(channels)
        lines = [
            f"- {say('coverage-missing', permission=say(f'permission-{name}'), channels=self._named(found))}"
            for name, found in missing.items()
        ]
        staff = (one for one in channels if one.use not in (Use.SUPPORT, Use.NONE) and one.open_to_all)
        lines += [f"- {say('setup-desk-open', channel=_channel(one.id))}" for one in staff]
        if lines:
            return [say("coverage-problems"), *lines]
        return [say("coverage-well")] if any(one.use is not Use.NONE for one in channels) else []

    def _blind(self, places: Sequence[Place]) -> list[str]:
        say, channels = self.wording.say, [one for one in places if not one.is_thread]
        found = {
            "coverage-blind-hidden": [one for one in channels if Can.SEE not in one.can],
            "coverage-blind-private": [
                one
                for one in channels
                if one.kind is Kind.TEXT and Can.SEE in one.can and "manage_threads" not in one.granted
            ],
        }
        lines = [f"- {say(key, channels=self._named(several))}" for key, several in found.items() if several]
        lines += [f"- {say('coverage-blind-voice')}"] if any(one.kind in ALOUD for one in channels) else []
        restricted = [one for one in channels if one.age_restricted]
        age = [f"- {say('coverage-age', channels=self._named(restricted))}"] if restricted else []
        return [say("coverage-blind"), *lines, f"- {say('coverage-blind-pictures')}", *age]

    def _changed(self, places: Sequence[Place], kept: Mapping[str, object]) -> list[str]:
        say, changed = self.wording.say, changes(kept, places)
        if changed is None:
            return [say("coverage-first")]
        lines = list(self._differences(changed)) or [say("coverage-since-nothing")]
        return [say("coverage-since", when=f"<t:{int(changed.at)}:R>"), *lines]

    def _differences(self, changed: Changes) -> Iterator[str]:
        say = self.wording.say
        if changed.new:
            yield f"- {say('coverage-new', channels=self._channels(changed.new))}"
        if changed.gone:
            yield f"- {say('coverage-gone', count=len(changed.gone))}"
        for key, several in (("coverage-lost", changed.lost), ("coverage-gained", changed.gained)):
            for can, ids in several:
                yield f"- {say(key, what=say(f'coverage-can-{can}'), channels=self._channels(ids))}"

    def _line(self, place: Place) -> str:
        say, channel = self.wording.say, _channel(place.id)
        if place.is_thread:
            channel = f"-# ↳ {channel}"
        elif place.use is not Use.NONE:
            channel = say("coverage-used", channel=channel, use=say(f"coverage-use-{place.use}"))
        if not place.inside:
            return say("coverage-line-nobody", channel=channel)
        if Can.SEE not in place.can:
            return say("coverage-line-hidden", channel=channel)
        possible = [one for one in Can if one is not Can.THREADS or place.holds_rooms]
        cannot = [say(f"coverage-can-{one}") for one in possible if one not in place.can]
        if not cannot:
            return say("coverage-line-all", channel=channel)
        return say("coverage-line-not", channel=channel, what=listed_words(self.wording, cannot))

    def _named(self, places: Iterable[Place]) -> str:
        return self._channels([one.id for one in places])

    def _channels(self, ids: Sequence[int]) -> str:
        shown = ", ".join(_channel(one) for one in ids[:MOST_NAMED])
        more = len(ids) - MOST_NAMED
        return self.wording.say("coverage-more", channels=shown, count=more) if more > 0 else shown


def _channel(channel_id: int) -> str:
    return f"<#{channel_id}>"
