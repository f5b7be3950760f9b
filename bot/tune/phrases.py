"""What moderators do with the phrases, as edits of a server's settings; and which phrases a text has in it. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from bot.detect.phrases.book import Phrase
from bot.detect.phrases.own import Added, Off, name_of
from bot.detect.phrases.rules import Judged, Settings, judge
from bot.detect.phrases.tokens import tokenise
from bot.model import View
from bot.tune.changing import Edit, NotThereError
from bot.tune.changing import Settings as Plain
from bot.tune.words import TRIED
from config import detectors
from config.phrase_settings import can_be_off
from config.phrases_loader import shipped

PART: Final = "phrases"


@dataclass(frozen=True, slots=True)
class Heard:
    """A phrase that stands in a text: where in it (characters), and whether it counts there. ``off``: this server has
    switched it off. ``judged`` holds what the words around it made of it.
    """

    phrase: Phrase
    start: int
    end: int
    judged: Judged
    off: bool


def changed_in(settings: Plain) -> Settings:
    """What a server has changed about the phrases, from its plain settings."""
    read = detectors.read({PART: settings["detectors"][PART]}, [])[PART]
    return read if isinstance(read, Settings) else Settings()


def known(phrase_id: str) -> Phrase | None:
    """A phrase that comes with the bot and may be switched off."""
    return next((one for one in shipped().phrases if one.id == phrase_id and can_be_off(one)), None)


def heard(view: View, settings: Settings) -> Iterator[Heard]:
    """The phrases that stand in a text, with those that are switched off, in its order."""
    tokens = tokenise(view.skeleton)
    everything = replace(settings, without={})
    for one in sorted(judge(tokens, everything), key=lambda one: (one.start, one.end, one.phrase.id)):
        if can_be_off(one.phrase):
            span = view.span(tokens.starts[one.start], tokens.ends[one.end - 1])
            yield Heard(one.phrase, span.start, span.end, one, one.phrase.id in settings.without)


def off(phrase_id: str, note: str, today: str) -> Edit:
    """Switch a phrase off. ``today`` is a date (``2026-12-01``)."""

    def edit(settings: Plain) -> Plain:
        if known(phrase_id) is None:
            raise NotThereError
        _part(settings, "without")[phrase_id] = detectors.as_plain(Off(note, today))
        return settings

    return edit


def on(phrase_id: str) -> Edit:
    """Switch it on again."""

    def edit(settings: Plain) -> Plain:
        if _part(settings, "without").pop(phrase_id, None) is None:
            raise NotThereError
        return settings

    return edit


def added(name: str, phrase: Added) -> Edit:
    """A phrase of the server's own, tried first."""

    def edit(settings: Plain) -> Plain:
        _part(settings, "added")[name] = detectors.as_plain(replace(phrase, trying=True))
        settings["rules"][phrase.tried_as(name)] = {"mode": "shadow", "rows": TRIED}
        return settings

    return edit


def kept(phrase_id: str) -> Edit:
    """It counts from now on as what it is meant for."""

    def edit(settings: Plain) -> Plain:
        name = name_of(phrase_id)
        phrase = changed_in(settings).added.get(name)
        if phrase is None or not phrase.trying:
            raise NotThereError
        _part(settings, "added")[name] = detectors.as_plain(replace(phrase, trying=False))
        settings["rules"].pop(phrase.tried_as(name), None)
        return settings

    return edit


def removed(phrase_id: str) -> Edit:
    """An own phrase is gone, and what answered it while it was tried."""

    def edit(settings: Plain) -> Plain:
        name = name_of(phrase_id)
        if _part(settings, "added").pop(name, None) is None:
            raise NotThereError
        for part in ("rules", "trials"):
            settings.get(part, {}).pop(Added.tried_as(name), None)
        return settings

    return edit


def _part(settings: Plain, name: str) -> dict[str, Any]:
    part: dict[str, Any] = settings["detectors"][PART].setdefault(name, {})
    return part
