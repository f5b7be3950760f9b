"""A prepared model as it lies on the disk, without anything in it that could be run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from config.models_loader import sha256

FILES = {"model.onnx": b"a graph", "tokenizer.json": b"{}"}


def write_prepared(folder: Path, **changes: Any) -> Path:
    """Write one into a folder, with other words in its manifest where ``changes`` say so (None: left out)."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    manifest = {
        "format": 1,
        "name": "unbiased",
        "labels": ["toxicity", "threat"],
        "longest": 512,
        "precision": "int8",
        "files": {name: sha256(folder / name) for name in FILES},
        **changes,
    }
    whole = {name: value for name, value in manifest.items() if value is not None}
    (folder / "manifest.json").write_text(json.dumps(whole), "utf-8")
    return folder
