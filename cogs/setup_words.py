"""What stands below the choices of the set-up panel: what is missing and how to mend it, what would happen. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.model import Response, Server
from bot.transport.words import listed_words
from bot.tune.coverage import Place, Use
from bot.tune.setting_up import Step
from bot.tune.trying import Tried
from bot.wording.wording import Wording
from config.helplines import Country
from config.home import MOST_COUNTRIES
from config.loader import Configuration

MOST_LINES: Final = 8
SAMPLES: Final = ("setup-try-phone", "setup-try-cry", "setup-try-plain")
"""What is tried at the end: a telephone number, a cry for help in plain words, and something ordinary."""

STAFF: Final = frozenset({Use.DESK, Use.LOG, Use.SUPERVISION})


@dataclass(frozen=True, slots=True)
class SetupWords:
    """Says how the set-up stands, in one language. ``places`` are the channels that were chosen."""

    wording: Wording
    server: Server
    given: Configuration
    places: Sequence[Place]

    def notes(
        self, step: Step, countries: Mapping[str, Country], left_out: Collection[int] = (), took: Collection[int] = ()
    ) -> list[str]:
        """The lines of a step. ``left_out``: channels that cannot be support channels, because the staff meets there;
        ``took``: roles that became the moderators' because nobody was named.
        """
        say = self.wording.say
        lines = [say("setup-same", channel=_channel(one)) for one in sorted(left_out)]
        if took:
            roles = listed_words(self.wording, [f"<@&{one}>" for one in sorted(took)])
            lines.append(say("setup-usual-moderators", roles=roles))
        if self.server.missing == ("moderator_roles",):
            lines.append(say("setup-no-moderators"))
        if step is Step.COUNTRIES:
            names = [countries[one].name for one in self.given.countries if one in countries]
            what = listed_words(self.wording, names)
            lines.append(say("setup-countries-chosen", countries=what) if names else say("setup-countries-none"))
        seen = self.mending() if step is Step.CHECK else [*self.lacking(), *self.too_open()]
        return self._shortened([*lines, *seen], self.standing())

    def standing(self) -> str:
        """Whether it is ready."""
        say, missing = self.wording.say, self.server.missing
        if missing:
            return say("setup-missing", what=listed_words(self.wording, [say(f"setup-name-{one}") for one in missing]))
        channels = [_channel(one) for one in sorted(self.server.support_channels)]
        return say("setup-ready", channels=listed_words(self.wording, channels))

    def lacking(self) -> Iterator[str]:
        """What is missing in which channel."""
        for place in self.places:
            if place.lacking:
                yield self._said("setup-lacking", place, place.lacking)

    def too_open(self) -> Iterator[str]:
        """A desk or a log that everybody can read would show everybody who may be in a crisis."""
        for place in self.places:
            if place.use in STAFF and place.open_to_all:
                yield self.wording.say("setup-desk-open", channel=_channel(place.id))

    def mending(self) -> list[str]:
        """The same, and how each is mended."""
        say = self.wording.say
        lines = [*self.lacking()]
        lines += [self._said("setup-check-channel", one, one.taken_away) for one in self.places if one.taken_away]
        if self.link_helps:
            lines.append(say("setup-check-link", button=say("setup-link")))
        well = [say("setup-check-well")] if self.places and not lines else []
        return [*well, *lines, *self.too_open(), say("setup-check-coverage")]

    @property
    def link_helps(self) -> bool:
        """Whether something is missing in the whole server, and not in a channel alone."""
        return any(set(place.lacking) - set(place.taken_away) for place in self.places)

    def many(self) -> str:
        """The answer where too many countries were chosen."""
        return self.wording.say("setup-countries-many", most=MOST_COUNTRIES)

    def tried(self, tries: Sequence[Tried]) -> list[str]:
        """What would come of each sample."""
        say = self.wording.say
        if not tries:
            return [say("setup-try-first")]
        lines = [say("setup-try-how", channel=_channel(tries[0].message.channel_id))]
        for key, tried in zip(SAMPLES, tries, strict=True):
            lines += ["", f"> {say(key)}", *self._coming(tried)]
        lines += [say("setup-try-late")] if any(one.late for one in tries) else []
        return [*lines, "", say("setup-try-more")]

    def _coming(self, tried: Tried) -> list[str]:
        say, chosen = self.wording.say, {one.response for one in tried.decision.chosen}
        notes = self.given.notes
        said = {
            Response.REMOVE: ("setup-try-remove", {}),
            Response.NUDGE: ("setup-try-nudge", {"way": notes.deliver.value}),
            Response.MASK: ("setup-try-mask", {}),
            Response.RESOURCES: ("setup-try-resources", {"way": notes.care.value}),
            Response.CASE: ("setup-try-case", {"desk": _channel(self.server.desk_channel)}),
            Response.WATCH: ("setup-try-watch", {"desk": _channel(self.server.desk_channel)}),
            Response.FLAG: ("setup-try-flag", {"log": _channel(self.server.log_channel)}),
        }
        lines = [f"- {say(key, **given)}" for response, (key, given) in said.items() if response in chosen]
        return lines or [f"- {say('setup-try-nothing')}"]

    def _said(self, key: str, place: Place, permissions: Sequence[str]) -> str:
        names = listed_words(self.wording, [self.wording.say(f"permission-{one}") for one in permissions])
        return self.wording.say(key, channel=_channel(place.id), permissions=names)

    def _shortened(self, lines: list[str], last: str) -> list[str]:
        """The panel holds 4,000 characters, its lists included: the first lines, how many more, and the last one."""
        if len(lines) < MOST_LINES:
            return [*lines, last]
        more = self.wording.say("setup-more", count=len(lines) + 1 - MOST_LINES)
        return [*lines[: MOST_LINES - 1], more, last]


def _channel(channel_id: int | None) -> str:
    return f"<#{channel_id or 0}>"
