"""Config and tokenizer of a checkpoint: from a folder or from transformers, copied, and held against the weights."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, Final

import transformers

from bot.preparing.checkpoint import Checkpoint
from bot.trouble import Trouble

CONFIG: Final = "config.json"
COPIED: Final = frozenset(
    {
        CONFIG,
        "added_tokens.json",
        "merges.txt",
        "sentencepiece.bpe.model",
        "special_tokens_map.json",
        "spiece.model",
        "tokenizer.json",
        "tokenizer_config.json",
        "vocab.json",
        "vocab.txt",
    }
)
"""The files of config and tokenizer; nothing else of the folder is read."""
SPARE: Final = 128
"""Rows of the table of words that may be left over: some tables are rounded up to a multiple of a power of two."""


def gather(given: Path | None, checkpoint: Checkpoint, folder: Path) -> None:
    """Put config and tokenizer into ``folder``: from the ``given`` one, or else by the base model's name."""
    if given is None:
        _fetched(checkpoint, folder)
    else:
        if not (given / CONFIG).is_file():
            raise Trouble(f"{given / CONFIG}: is missing. --tokenizer DIR needs config.json and the tokenizer's files.")
        for path in sorted(given.iterdir()):
            if path.name in COPIED and path.is_file():
                shutil.copyfile(path, folder / path.name)
    try:
        config = json.loads((folder / CONFIG).read_text("utf-8"))
        config |= {
            "num_labels": checkpoint.outputs,
            "id2label": {str(at): f"LABEL_{at}" for at in range(checkpoint.outputs)},
            "label2id": {f"LABEL_{at}": at for at in range(checkpoint.outputs)},
            "torch_dtype": "float32",
            "dtype": "float32",
        }
        config.pop("auto_map", None)
        config.pop("quantization_config", None)
    except (ValueError, TypeError, OSError):
        raise Trouble(f"{(given or folder) / CONFIG}: cannot be understood. Get the folder again.") from None
    (folder / CONFIG).write_text(json.dumps(config), "utf-8")


def _fetched(checkpoint: Checkpoint, folder: Path) -> None:
    """From transformers' cache, or from where it gets them."""
    try:
        getattr(transformers, checkpoint.model).config_class.from_pretrained(checkpoint.base).save_pretrained(folder)
        getattr(transformers, checkpoint.tokenizer).from_pretrained(checkpoint.base).save_pretrained(folder)
    except Exception as error:  # transformers and its hub raise many
        raise Trouble(
            f"{checkpoint.base}: transformers cannot get its config and tokenizer ({type(error).__name__}). Try again, "
            "or bring them from another machine and name them: --checkpoint FILE --tokenizer DIR (docs/model.md)."
        ) from None


def look(tokenizer: Any, config: Any, rows: int, where: Path | str) -> None:
    """Raises ``Trouble`` where a tokenizer does not belong to a model with this config and so many words in its table.

    A tokenizer that does not fit gives scores like any other, and all of them wrong.
    """
    wrong = _misfit(tokenizer, config, rows)
    if wrong:
        raise Trouble(
            f"{where}: the tokenizer does not fit the checkpoint: {wrong}. Name the folder that belongs to it."
        )


def _misfit(tokenizer: Any, config: Any, rows: int) -> str | None:
    if not hasattr(tokenizer, "backend_tokenizer"):
        return "it has no quick form (tokenizer.json)"
    words = tokenizer.get_vocab()
    most = max(words.values(), default=-1) + 1
    if most > rows:
        return f"it has {most:,} words, the model knows {rows:,}"
    if rows - most >= SPARE:
        return f"it has {most:,} words only, the model knows {rows:,}"
    for name, here, there in (
        ("padding", tokenizer.pad_token_id, config.pad_token_id),
        ("beginning", tokenizer.cls_token_id, getattr(config, "bos_token_id", None)),
        ("end", tokenizer.sep_token_id, getattr(config, "eos_token_id", None)),
    ):
        if here is None or (there is not None and here != there):
            return f"its token for {name} is {here}, the model's is {there}"
    empty = tokenizer("")["input_ids"]
    if empty != [tokenizer.cls_token_id, tokenizer.sep_token_id]:
        return "it does not put beginning and end around a text"
    return None


def longest(tokenizer: Any, config: Any) -> int:
    """Tokens of a text that are read: as Detoxify cuts it, and no more than the model has places for."""
    places = int(config.max_position_embeddings)
    if config.model_type in ("roberta", "xlm-roberta"):
        places -= int(config.pad_token_id) + 1  # their places are counted from after the padding's
    return min(int(tokenizer.model_max_length), places)
