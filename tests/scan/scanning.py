"""A scan as the command makes one, without a command: exports in, report out."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from bot.scan.places import Setup
from bot.scan.report import Report
from bot.scan.run import Watch, Wishes, scan
from bot.scan.sources import files, opened
from bot.wording.wording import FOLDER, LOCALES, Wording
from config.loader import DEFAULT, Configuration, load_text
from tests.scan.exports import written


@cache
def without_encoder() -> Configuration:
    """The default policy, but nobody waits for the sentence encoder."""
    text = DEFAULT.read_text("utf-8").replace("detectors: {}", "detectors: {linear: {encoder: off}}")
    return load_text(text)


@cache
def wording(locale: str = "en") -> Wording:
    """Strict: a sentence that cannot be said is a fault."""
    return Wording.load(FOLDER, LOCALES, strict=True).in_locale(locale)


def scanned(
    folder: Path,
    exports: Iterable[Any],
    setup: Setup | None = None,
    configuration: Configuration | None = None,
    **wishes: Any,
) -> Report:
    """Write the exports into a folder and scan it."""
    for number, one in enumerate(exports):
        written(folder / f"{number}.json", one)
    known, faults = opened(files([folder]))
    wished = Wishes(setup or Setup(), **wishes)
    return scan(known, faults, configuration or without_encoder(), wished, Watch())
