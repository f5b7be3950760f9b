"""Reads models, the trained ones under config/models/ and the prepared one, and refuses one that is not as it was made.

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
FORMAT: Final = 1
"""Of the prepared model's manifest."""
_AGAIN: Final = "Restore it from the repository, or make it anew: python -m bot train"
_PREPARE: Final = "Prepare it anew: python -m bot model prepare"


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
    """The manifest of the prepared model, its files checked: its ``name``, ``labels`` in the order of the scores,
    ``longest`` (tokens), ``precision``, ``files``, ``versions`` and the ``table`` of how it compares (docs/model.md).

    Raises ``Trouble`` with one line where there is none, or where it is not as it was made.
    """
    if not (folder / MANIFEST).exists():
        raise Trouble(f"{folder}: there is no prepared model. Run: python -m bot model prepare")
    manifest = _manifest(folder)
    if manifest.get("format") != FORMAT:
        raise Trouble(f"{folder / MANIFEST}: is of another version of the bot. {_PREPARE}")
    labels = manifest.get("labels")
    fits = (
        isinstance(labels, list)
        and bool(labels)
        and all(isinstance(label, str) for label in labels)
        and isinstance(manifest.get("longest"), int)
        and {"model.onnx", "tokenizer.json"} <= set(manifest["files"])
    )
    if not fits:
        raise Trouble(f"{folder / MANIFEST}: does not say what it has to. {_PREPARE}")
    return check(folder)


def about_model(manifest: Mapping[str, Any]) -> dict[str, Any]:
    """What tells one model from another, out of its manifest: ``name``, ``precision``, ``labels``, ``files``."""
    return {part: manifest[part] for part in ("name", "precision", "labels", "files") if part in manifest}


def check(folder: Path, only: str | None = None) -> dict[str, Any]:
    """The manifest of a model, once every file that it names, or ``only`` one, has the right SHA-256.

    Raises ``Trouble`` with one line.
    """
    manifest = _manifest(folder)
    for name, digest in manifest["files"].items():
        path = folder / name
        if only not in (None, name):
            continue
        if not path.exists():
            raise Trouble(f"{path}: is missing. {_again(folder)}")
        if _digest(path, folder) != digest:
            raise Trouble(f"{path}: is not the file that the manifest names (SHA-256 differs). {_again(folder)}")
    return manifest


def _manifest(folder: Path) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text("utf-8"))
        manifest["files"] = dict(manifest["files"])
    except (OSError, ValueError, KeyError, TypeError):
        raise Trouble(f"{folder / MANIFEST}: cannot be read. {_again(folder)}") from None
    return manifest


def _digest(path: Path, folder: Path) -> str:
    try:
        return sha256(path)
    except OSError as error:
        raise Trouble(f"{path}: cannot be read ({error.strerror}). {_again(folder)}") from None


def _again(folder: Path) -> str:
    """What brings a model back: those that belong to the repository are trained, all others prepared."""
    return _AGAIN if FOLDER in folder.absolute().parents else _PREPARE


def sha256(path: Path) -> str:
    """The digest of a file, as hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
