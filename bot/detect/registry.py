"""The one table of all detectors. Adding one touches two places: its own file and this table.

A detector's file holds ``Settings`` (a frozen dataclass, with defaults that work) and ``find(view, settings)``, a pure
function that yields findings. How to add one: CONTRIBUTING.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.detect.overlap import settle
from bot.detect.phrases import rules
from bot.detect.privacy import age, email, financial, handle, ip, phone
from bot.detect.settings import DetectorSettings
from bot.model import Finding, View


@dataclass(frozen=True, slots=True)
class Detector:
    """A name, the settings that a server owner may change, and the function that looks.

    ``find`` takes a view and an instance of ``settings``; it is pure and takes time linear in the text.
    """

    name: str
    settings: type[DetectorSettings]
    find: Callable[[View, Any], Iterable[Finding]]


DETECTORS: tuple[Detector, ...] = (
    Detector("privacy.email", email.Settings, email.find),
    Detector("privacy.phone", phone.Settings, phone.find),
    Detector("privacy.handle", handle.Settings, handle.find),
    Detector("privacy.age", age.Settings, age.find),
    Detector("privacy.financial", financial.Settings, financial.find),
    Detector("privacy.ip", ip.Settings, ip.find),
    Detector("phrases", rules.Settings, rules.find),
)


def detect(views: Sequence[View], settings: Mapping[str, object]) -> tuple[Finding, ...]:
    """Everything that all detectors find, in the order of the text; of two that overlap, the more specific one.

    ``settings`` maps a detector's name to an instance of its settings; one that is missing runs with its defaults.
    Raises ``TypeError`` when a detector is given settings of another kind.
    """
    return run(DETECTORS, views, settings)


def run(detectors: Iterable[Detector], views: Sequence[View], settings: Mapping[str, object]) -> tuple[Finding, ...]:
    """The same with these detectors; their order makes no difference."""
    found: list[Finding] = []
    for detector in detectors:
        chosen = settings.get(detector.name) or detector.settings()
        if not isinstance(chosen, detector.settings):
            raise TypeError(f"{detector.name} takes {detector.settings.__qualname__}, not {type(chosen).__qualname__}")
        if chosen.enabled:
            for view in views:
                found.extend(detector.find(view, chosen))
    return settle(found)
