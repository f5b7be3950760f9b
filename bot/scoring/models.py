"""The models that run beside the event loop: the sentence encoder, and a Detoxify model where one was prepared.

Both sit in one process (process.py). The encoder comes first: it hears cries for help.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import structlog

from bot.scoring.batches import Batches, Limits
from bot.scoring.process import Process
from config.models_loader import ENCODER, MANIFEST

log = structlog.get_logger("breakwater.scoring")

MODEL_FOLDER: Final = Path("data/model")
"""Where a prepared model lies: the host's data."""
PREPARE: Final = "python -m bot model prepare"
STANDS_BACK: Final = 10
"""How far the model for explicit and hostile words does (``nice``): farther than the encoder."""
LATER: Final = Limits(together=16, characters=4_000, patience=4.0, hangs=30.0, wakes=120.0)
"""Its limits: it is ten times as large, nobody waits for it to be answered, and moderators are told seconds later."""


@dataclass(frozen=True, slots=True)
class Models:
    """``encoder`` is None where there is none. ``toxicity`` is always there, and off until a model is prepared in
    ``folder``.
    """

    encoder: Batches | None
    toxicity: Batches
    folder: Path

    def start(self) -> None:
        """Begin, inside the event loop, with what is there. What is missing the log says."""
        if self.encoder is not None:
            self.encoder.start()
        else:
            log.warning(
                "there is no sentence encoder: messages are judged by rules and the linear model", missing=str(ENCODER)
            )
        if (self.folder / MANIFEST).exists():
            self.toxicity.start()
        else:
            log.info("no model for explicit and hostile words is prepared: the rules have to do", prepare=PREPARE)

    async def shut(self) -> None:
        """End both."""
        await self.toxicity.shut()
        if self.encoder is not None:
            await self.encoder.shut()


def models(folder: Path = MODEL_FOLDER) -> Models:
    """The models, not begun yet. ``folder`` is where one is prepared, now or later."""
    folder, process = folder.absolute(), Process()
    encoder = Batches(ENCODER, process=process) if (ENCODER / MANIFEST).exists() else None
    toxicity = Batches(folder, LATER, process=process, kindness=STANDS_BACK, name="toxicity")
    return Models(encoder, toxicity, folder)
