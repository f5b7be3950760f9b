"""The one table of all detectors. Adding one touches two places: its own file and this table.

A detector's file holds ``Settings`` (a frozen dataclass, with defaults that work) and ``find(view, settings)``, a pure
function that yields findings. How to add one: CONTRIBUTING.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.model import Finding, View


@dataclass(frozen=True, slots=True)
class Detector:
    """A name, the settings that a server owner may change, and the function that looks.

    ``find`` takes a view and an instance of ``settings``; it is pure and takes time linear in the text.
    """

    name: str
    settings: type[Any]
    find: Callable[[View, Any], Iterable[Finding]]


DETECTORS: tuple[Detector, ...] = ()


def detect(views: Sequence[View], settings: Mapping[str, object]) -> tuple[Finding, ...]:
    """Everything that all detectors find, in the order of the text; of two that overlap, the more specific one.

    ``settings`` maps a detector's name to an instance of its settings; one that is missing runs with its defaults.
    """
    raise NotImplementedError
