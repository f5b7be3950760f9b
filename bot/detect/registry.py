"""The one table of all detectors. Adding one touches two places: its own file and this table.

A detector's file holds ``Settings`` (a frozen dataclass, with defaults that work), ``find(view, settings)``, a pure
function that yields findings, and ``TRIGGERS``, without one of which in a text there is nothing to find
(prefilter.py). How to add one: CONTRIBUTING.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bot.detect import toxicity
from bot.detect.doubt import doubted
from bot.detect.learned import detector as linear
from bot.detect.overlap import settle
from bot.detect.own import detector as own
from bot.detect.own.rule import NAME
from bot.detect.phrases import rules
from bot.detect.prefilter import Prefilter
from bot.detect.privacy import (
    address,
    age,
    email,
    financial,
    government_id,
    handle,
    institution,
    ip,
    location,
    name,
    phone,
)
from bot.detect.settings import DetectorSettings
from bot.model import Finding, View


@dataclass(frozen=True, slots=True)
class Detector:
    """A name, the settings that a server owner may change, and the function that looks.

    ``find`` takes a view and an instance of ``settings``; it is pure and takes time linear in the text. ``triggers``
    are RE2 patterns: ``find`` is asked only about skeletons in which one of them stands; without any, about all.
    ``look_for`` says what these are made of: those of one kind are looked for in one pass (prefilter.py). A ``find``
    that ``asks`` is handed the numbers of the triggers that stand there as well (None: any may).
    """

    name: str
    settings: type[DetectorSettings]
    find: Callable[..., Iterable[Finding]]
    triggers: tuple[str, ...] = ()
    look_for: str = "words"
    asks: bool = False


DETECTORS: tuple[Detector, ...] = (
    Detector("privacy.email", email.Settings, email.find, email.TRIGGERS, "signs"),
    Detector("privacy.phone", phone.Settings, phone.find, phone.TRIGGERS, "signs"),
    Detector("privacy.handle", handle.Settings, handle.find, handle.TRIGGERS, asks=True),
    Detector("privacy.age", age.Settings, age.find, age.TRIGGERS),
    Detector("privacy.financial", financial.Settings, financial.find, financial.TRIGGERS, "signs"),
    Detector("privacy.government_id", government_id.Settings, government_id.find, government_id.TRIGGERS, "documents"),
    Detector("privacy.ip", ip.Settings, ip.find, ip.TRIGGERS, "signs"),
    Detector("privacy.address", address.Settings, address.find, address.TRIGGERS, "streets", asks=True),
    Detector("privacy.location", location.Settings, location.find, location.TRIGGERS, "places", asks=True),
    Detector("privacy.institution", institution.Settings, institution.find, institution.TRIGGERS),
    Detector("privacy.name", name.Settings, name.find, name.TRIGGERS),
    Detector("phrases", rules.Settings, rules.find),
    Detector("linear", linear.Settings, linear.find),
    Detector(NAME, own.Settings, own.find),
)

SCORED: Mapping[str, type[DetectorSettings]] = {toxicity.NAME: toxicity.Settings}
"""What is found off the event loop by a model of its own (port ``Scorer``), and its settings."""


def detect(views: Sequence[View], settings: Mapping[str, object]) -> tuple[Finding, ...]:
    """Everything that all detectors find, in the order of the text; of two that overlap, the more specific one.

    ``settings`` maps a detector's name to an instance of its settings; one that is missing runs with its defaults.
    Raises ``TypeError`` when a detector is given settings of another kind.
    """
    return run(DETECTORS, views, settings)


def run(detectors: Iterable[Detector], views: Sequence[View], settings: Mapping[str, object]) -> tuple[Finding, ...]:
    """The same with these detectors; their order makes no difference."""
    looking = tuple(detectors)
    prefilter = _OF_ALL if looking is _ALL else _prefilter(looking)
    found: list[Finding] = []
    for view in views:
        for number, standing in prefilter.standing(view.skeleton).items():
            one = looking[number]
            chosen = _chosen(one, settings)
            if chosen.enabled:
                found.extend(one.find(view, chosen, standing) if one.asks else one.find(view, chosen))
    return doubted(settle(found), views) if found else ()


def detect_apart(views: Sequence[View], settings: Mapping[str, object]) -> tuple[tuple[Finding, ...], dict[str, str]]:
    """What every detector finds by itself, and which ones failed, with the kind of error.

    For when ``detect`` has failed: a fault in one detector must not keep the others from hearing a cry for help.
    """
    found: list[Finding] = []
    failed: dict[str, str] = {}
    for detector in DETECTORS:
        try:
            found += run((detector,), views, settings)
        except Exception as error:  # whatever it is, the others look
            failed[detector.name] = type(error).__name__
    return settle(found), failed


def _chosen(detector: Detector, settings: Mapping[str, object]) -> DetectorSettings:
    chosen = settings.get(detector.name) or detector.settings()
    if not isinstance(chosen, detector.settings):
        raise TypeError(f"{detector.name} takes {detector.settings.__qualname__}, not {type(chosen).__qualname__}")
    return chosen


@cache
def _prefilter(detectors: tuple[Detector, ...]) -> Prefilter:
    return Prefilter([one.triggers for one in detectors], [one.look_for for one in detectors])


_ALL, _OF_ALL = DETECTORS, _prefilter(DETECTORS)
