"""What every detector's settings share."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DetectorSettings:
    """``enabled`` switches the detector off altogether. Each detector adds its own fields, all with defaults."""

    enabled: bool = True


class Table:
    """A part of a detector's settings that is a table of its own: a frozen dataclass of plain fields, all with
    defaults. The policy file may name it, as it may any plain field (config/detectors.py).
    """

    __slots__ = ()
