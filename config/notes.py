"""What a server says about its notes (the policy file's ``notes:``), with what holds where it says nothing.

The only place that asks a configuration for it.
"""

from __future__ import annotations

from typing import Final

from config.schema import Configuration

STAYS: Final = 10 * 60.0
"""Seconds for which a public note stands where a server has not said otherwise."""


def stays(configuration: Configuration) -> float:
    """Seconds for which a public note stands."""
    return float(getattr(_notes(configuration), "stays", STAYS))


def direct(configuration: Configuration) -> bool:
    """Whether notes are rather said in direct messages."""
    return str(getattr(_notes(configuration), "deliver", "reply")) == "direct"


def learn(configuration: Configuration) -> str:
    """The server's own words on staying anonymous; empty where it has none."""
    return str(getattr(_notes(configuration), "learn", "") or "")


def _notes(configuration: Configuration) -> object:
    return getattr(configuration, "notes", None)
