"""Reads the trained models under config/models/, and refuses one that is not as it was made.
The one that a host prepares (``python -m bot model prepare``) lies among the host's own data and is held to the same.

Each model's folder has a ``manifest.json`` with the SHA-256 of its files. No file holds code: weights are plain arrays.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

from bot.detect.learned.linear import Linear
from bot.detect.learned.stack import Stack
from bot.trouble import Trouble

FOLDER: Final = Path(__file__).parent / "models"
MANIFEST: Final = "manifest.json"
WEIGHTS: Final = "weights.npz"
ENCODER: Final = FOLDER / "encoder"
STACK: Final = "stack.npz"
PREPARE: Final = "python -m bot model prepare"
"""What prepares the model for explicit and hostile language."""

FORMAT: Final = 1
"""Of the manifest that it writes."""

_NEEDED: Final = frozenset({"model.onnx", "tokenizer.json"})
_ANEW: Final = f"Prepare it anew: {PREPARE}"
_AGAIN: Final = "Restore it from the repository, or make it anew: python -m bot train"


def load_linear(folder: Path = FOLDER / "linear") -> Linear | None:
    """The linear model; None where there is none. Raises ``Trouble`` with one line where it is not whole."""
    if not (folder / MANIFEST).exists():
        return None
    check(folder)
    try:
        with np.load(folder / WEIGHTS, allow_pickle=False) as arrays:
            parts = ("weights", "scale", "bias", "calibration", "alone")
            return Linear(*(arrays[part] for part in parts))
    except (OSError, ValueError, KeyError) as error:
        raise Trouble(f"{folder / WEIGHTS}: cannot be read ({type(error).__name__}). {_AGAIN}") from None


def load_stack(folder: Path = ENCODER) -> Stack | None:
    """What the linear model and the encoder count for together; None where there is no encoder, or where they have not
    been weighed. Raises ``Trouble`` where it is not as it was made.

    The encoder's own files are not read here: who runs it checks them (bot/scoring/session.py).
    """
    if not (folder / MANIFEST).exists() or STACK not in _manifest(folder)["files"]:
        return None
    check(folder, only=STACK)
    try:
        with np.load(folder / STACK, allow_pickle=False) as arrays:
            return Stack(arrays["weights"])
    except (OSError, ValueError, KeyError) as error:
        raise Trouble(f"{folder / STACK}: cannot be read ({type(error).__name__}). {_AGAIN} --encoder") from None


def prepared(folder: Path) -> Mapping[str, Any]:
    """The manifest of the model that was prepared in this folder, once all its files have the right SHA-256.

    Among others: ``name`` (which of Detoxify's), ``labels`` (in the order of the scores), ``longest`` (tokens),
    ``precision`` (int8 or fp32). Raises ``Trouble`` with one line, which names the command that prepares it.
    """
    if not folder.is_dir():
        raise Trouble(f"{folder}: no model has been prepared there. Prepare it: {PREPARE}")
    manifest = check(folder, again=_ANEW)
    if manifest.get("format") != FORMAT:
        raise Trouble(f"{folder / MANIFEST}: was written by another version of the bot. {_ANEW}")
    texts = [manifest.get("name"), manifest.get("precision"), *_listed(manifest.get("labels"))]
    whole = len(texts) > 2 and all(isinstance(text, str) for text in texts) and type(manifest.get("longest")) is int
    if not whole or not set(manifest["files"]) >= _NEEDED:
        raise Trouble(f"{folder / MANIFEST}: is not whole. {_ANEW}")
    return manifest


def check(folder: Path, only: str | None = None, again: str = _AGAIN) -> dict[str, Any]:
    """The manifest of a model, once every file that it names, or ``only`` one, has the right SHA-256.

    Raises ``Trouble`` with one line, which ends with ``again``: what to do.
    """
    manifest = _manifest(folder, again)
    for name, digest in manifest["files"].items():
        path = folder / name
        if only not in (None, name):
            continue
        try:
            right = sha256(path) == digest
        except FileNotFoundError:
            raise Trouble(f"{path}: is missing. {again}") from None
        except OSError as error:
            raise Trouble(f"{path}: cannot be read ({error.strerror}). {again}") from None
        if not right:
            raise Trouble(f"{path}: is not the file that the manifest names (SHA-256 differs). {again}")
    return manifest


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _manifest(folder: Path, again: str = _AGAIN) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text("utf-8"))
        manifest["files"] = dict(manifest["files"])
    except (OSError, ValueError, KeyError, TypeError):
        raise Trouble(f"{folder / MANIFEST}: cannot be read. {again}") from None
    return manifest


def sha256(path: Path) -> str:
    """The digest of a file, as hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
