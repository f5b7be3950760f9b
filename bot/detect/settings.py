"""What every detector's settings share."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DetectorSettings:
    """``enabled`` switches the detector off altogether. Each detector adds its own fields, all with defaults."""

    enabled: bool = True
