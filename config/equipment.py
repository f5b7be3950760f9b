"""The data that detectors need and that no policy file names: phrases, cues, models, and the digits of help lines."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from bot.detect.own.rule import NAME, Settings
from bot.detect.phrases.rules import Settings as Phrases
from bot.detect.privacy.homes.towns import towns
from config.helplines import hotline_digits
from config.loader import Configuration, equip
from config.loudness import loudnesses
from config.models_loader import load_linear, load_stack
from config.own_rules import wanted
from config.phrase_settings import extra
from config.phrases_loader import shipped


@cache
def equipment() -> Mapping[str, Any]:
    """By the name of the settings' field that it is for. Read once.

    Raises one Trouble with a line for every mistake in every file.
    """
    towns()  # detectors ask for them themselves: read now, and not while somebody waits for an answer
    book = shipped()
    return {
        "phrases": book.phrases,
        "cues": book.cues,
        "accounts": book.accounts,
        "hotlines": hotline_digits(),
        "model": load_linear(),
        "stack": load_stack(),
    }


def equipped(given: Configuration) -> Configuration:
    """The same configuration, ready for detecting. Its policy can be changed further, its detectors not compared."""
    return equip(given, {**equipment(), **_own(given), "watch_from": loudnesses()[given.alarms].watch})


def _own(given: Configuration) -> Mapping[str, Any]:
    """What is looked for besides because a server's moderators want it."""
    rules, phrases = given.detectors.get(NAME), given.detectors.get("phrases")
    return {
        "wanted": wanted(rules.rules) if isinstance(rules, Settings) else (),
        "extra": extra(phrases.added) if isinstance(phrases, Phrases) else (),
    }
