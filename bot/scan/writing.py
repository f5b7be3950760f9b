"""The two files of a scan, readable by whoever made them alone. Nothing that is there is written over unasked."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final

from bot.trouble import Trouble

REPORT: Final = "breakwater-scan.html"
SUMMARY: Final = "breakwater-scan.json"


def check(folder: Path, *, replace: bool) -> None:
    """Raises one Trouble where the files could not be written, before anything else is done."""
    if folder.exists() and not folder.is_dir():
        raise Trouble(f"{folder}: this is a file. Name a folder with --out.", code=2)
    there = [folder / name for name in (REPORT, SUMMARY) if (folder / name).exists()]
    if there and not replace:
        raise Trouble(*(f"{one}: is there already. Name another folder with --out, or use --replace." for one in there),
                      code=2)  # fmt: skip


def write(folder: Path, name: str, text: str) -> Path:
    """Write one of them, whole or not at all, and say where it is. Raises Trouble."""
    path = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=folder, prefix=".scan-", delete=False) as file:
            part = Path(file.name)
            try:
                file.write(text)
                file.flush()
                part.replace(path)
            except BaseException:
                part.unlink(missing_ok=True)
                raise
    except OSError as error:
        raise Trouble(f"{path}: cannot be written ({error.strerror}). Name another folder with --out.") from None
    return path
