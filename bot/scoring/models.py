"""The models that run beside the event loop: the sentence encoder, and a Detoxify model where a host has prepared one.

Both sit in one process (process.py). The encoder comes first: it hears cries for help.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import structlog

from bot.scoring.batches import Batches
from bot.scoring.limits import Limits
from bot.scoring.prepared import PreparedModel
from bot.scoring.process import Process
from bot.settings import DEFAULT_MODEL_FOLDER, Wish
from config.models_loader import ENCODER, MANIFEST

log = structlog.get_logger("breakwater.scoring")

STANDS_BACK: Final = 10
"""How far the model for explicit and hostile words does (``nice``): farther than the encoder."""
LATER: Final = Limits(together=16, characters=4_000, patience=4.0, hangs=30.0, wakes=120.0, tries=8)
"""Its limits: it is ten times as large, nobody waits for it to be answered, and moderators are told seconds later.
What ends the process again and again takes the encoder with it, so it is left alone after some minutes of that.
"""


@dataclass(frozen=True, slots=True)
class Models:
    """``encoder`` is None where there is none. ``toxicity`` is always there, and has no scores before a model is
    ``prepared`` and begins.
    """

    encoder: Batches | None
    toxicity: Batches
    prepared: PreparedModel

    def start(self) -> None:
        """Begin, inside the event loop, with what is there. What is missing the log says."""
        if self.encoder is not None:
            self.encoder.start()
        else:
            log.warning(
                "there is no sentence encoder: messages are judged by rules and the linear model", missing=str(ENCODER)
            )
        self.prepared.start()

    async def shut(self) -> None:
        """End both."""
        try:
            await self.prepared.shut()
        finally:
            if self.encoder is not None:
                await self.encoder.shut()


def models(folder: Path = Path(DEFAULT_MODEL_FOLDER), wish: Wish = "found") -> Models:
    """The models, not begun yet. ``folder`` is where one is prepared, now or later, and ``wish`` what the host wants
    of it (BREAKWATER_MODEL).
    """
    folder, process = folder.absolute(), Process()
    encoder = Batches(ENCODER, process=process) if (ENCODER / MANIFEST).exists() else None
    toxicity = Batches(folder, LATER, process=process, kindness=STANDS_BACK, name="toxicity")
    return Models(encoder, toxicity, PreparedModel(folder, wish, toxicity))
