"""How the models are that read messages beside the rules, for whoever wants to know: ``/status``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from bot.scoring.batches import Batches, State

Which = Literal["encoder", "toxicity"]
Standing = Literal["switched-off", "missing", "preparing", "failed", "refused"] | State
"""Why a model has not begun, or how the process is that runs it."""


def made(manifest: Mapping[str, object]) -> str:
    """Which model it is and how exact, as its manifest says: "unbiased, int8"."""
    return ", ".join(str(manifest.get(part, "unknown")) for part in ("name", "precision"))


class Model(Protocol):
    """One model. ``made``: which one it is and how exact, such as "unbiased, int8"; empty where there is none, or only
    one. ``missed``: messages that it should have read, but had no answer for in time.
    """

    @property
    def which(self) -> Which:
        """What it is for."""
        ...

    @property
    def standing(self) -> Standing:
        """How it is now."""
        ...

    @property
    def made(self) -> str:
        """As above."""
        ...

    @property
    def missed(self) -> int:
        """As above."""
        ...


@dataclass(frozen=True, slots=True)
class Bundled:
    """A model that comes with the bot. ``batches`` runs it; None where its files are missing."""

    which: Which
    batches: Batches | None = None
    made: str = ""

    @property
    def standing(self) -> Standing:
        """As in the port."""
        return self.batches.state if self.batches else "missing"

    @property
    def missed(self) -> int:
        """As in the port."""
        return self.batches.missed if self.batches else 0
