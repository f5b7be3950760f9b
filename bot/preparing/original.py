"""Detoxify itself, with the weights of a checkpoint that was looked at: it is asked what is right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from detoxify import Detoxify
from numpy.typing import NDArray

from bot.preparing import tokens
from bot.preparing.checkpoint import Checkpoint
from bot.preparing.wanted import Wanted
from bot.scoring.session import TOKENIZER
from bot.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Original:
    """``labels`` in the order of the outputs; ``longest``: tokens of a text that are read."""

    detoxify: Any
    labels: Sequence[str]
    longest: int

    @property
    def model(self) -> Any:
        """The model of transformers."""
        return self.detoxify.model

    @property
    def size(self) -> int:
        """Bytes of its weights."""
        return sum(one.numel() * one.element_size() for one in self.model.parameters())

    def answers(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """What Detoxify says of each text, asked one by one: a row of probabilities."""
        return np.array(
            [[said[label] for label in self.labels] for said in map(self.detoxify.predict, texts)], np.float32
        )

    def tokens(self, text: str) -> list[int]:
        """The ids of a text's tokens, as Detoxify reads it."""
        ids: list[int] = self.detoxify.tokenizer(text, truncation=True)["input_ids"]
        return ids

    def save_tokenizer(self, folder: Path) -> None:
        """Write the tokenizer in the form that the running bot reads; it says with which token to pad."""
        quick = self.detoxify.tokenizer.backend_tokenizer
        quick.no_truncation()
        quick.enable_padding(pad_id=self.detoxify.tokenizer.pad_token_id, pad_token=self.detoxify.tokenizer.pad_token)
        quick.save(str(folder / TOKENIZER))


def load(found: Checkpoint, wanted: Wanted, work: Path) -> Original:
    """Detoxify with the weights that were ``found``; config and tokenizer lie in ``work``.

    Raises ``Trouble`` where they do not belong together, ``MemoryError`` where there is not enough.
    """
    clean = work / "clean.ckpt"
    found.save(clean, work)
    where = wanted.tokenizer or found.base
    try:
        made = Detoxify(checkpoint=str(clean), huggingface_config_path=str(work))
    except MemoryError:
        raise
    except Exception as error:  # transformers raises many kinds where things do not fit
        if "alloc" in str(error):
            raise MemoryError from None
        raise Trouble(
            f"{where}: config and tokenizer do not fit {wanted.checkpoint} ({type(error).__name__}). "
            "Name the folder that belongs to the checkpoint."
        ) from None
    clean.unlink()
    missing = sorted(set(dict(made.model.named_parameters())) - set(found.weights))
    if missing:
        raise Trouble(
            f"{wanted.checkpoint}: lacks weights that {where} asks for, {missing[0]} among {len(missing)}. "
            "Name the checkpoint and the folder that belong together."
        )
    tokens.look(made.tokenizer, made.model.config, made.model.get_input_embeddings().num_embeddings, where)
    made.tokenizer.model_max_length = tokens.longest(made.tokenizer, made.model.config)
    return Original(made, found.labels, made.tokenizer.model_max_length)
