"""What the bot is put together from: packages, models, help lines, the policy."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from bot.doctor.own_files import readable
from bot.doctor.said import State
from bot.scoring.alone import taken
from bot.scoring.background import BY_HAND
from bot.scoring.standing import made
from bot.settings import Wish
from bot.trouble import Trouble
from config.freshness import STALE, lines_of, older
from config.helplines import Country
from config.loader import load_default
from config.models_loader import ENCODER, MANIFEST, check, prepared

PINS: Final = Path(__file__).parent.parent.parent / "requirements" / "run.txt"
SHOWN: Final = ("discord-py", "onnxruntime")
"""Packages whose version is always told."""

OLDEST: Final = (3, 11)
INSTALL: Final = "Run: python -m pip install --requirement requirements/run.txt"


def versions(
    pins: Path = PINS, python: tuple[int, ...] = sys.version_info[:3], of: Callable[[str], str] = version
) -> tuple[State, str]:
    """Python, and every package against the pins. ``of``: the version of a package that is installed."""
    here = ".".join(map(str, python))
    if python < OLDEST:
        return "broken", f"Python {here} is too old: 3.11 or newer is needed. Make the environment anew with one."
    try:
        wanted = dict(re.findall(r"^([\w.-]+)==(\S+)", pins.read_text("utf-8"), re.MULTILINE))
    except (OSError, UnicodeDecodeError):
        return "look at this", f"Python {here}. The packages cannot be compared: {pins} cannot be read."
    found = {name: _installed(name, of) for name in wanted}
    missing = [name for name, have in found.items() if have is None]
    if missing:
        return "broken", f"not installed: {_some(missing)}. {INSTALL}"
    others = [f"{name} {have} in place of {wanted[name]}" for name, have in found.items() if have != wanted[name]]
    shown = ", ".join([f"Python {here}", *(f"{name} {found[name]}" for name in SHOWN if name in found)])
    if others:
        return "look at this", f"{shown}. Other versions than were tested: {_some(others)}. {INSTALL}"
    return "ok", f"{shown}; all {len(wanted)} packages are those that were tested."


def model(folder: Path, wish: Wish) -> tuple[State, str]:
    """The model that a host prepares. Raises ``Trouble`` where it is there and not as it was made."""
    if wish == "off":
        return "ok", "switched off (BREAKWATER_MODEL=off): explicit and hostile language is found by rules alone."
    try:
        there = (folder / MANIFEST).exists()
    except OSError as error:
        raise Trouble(f"{folder}: cannot be read ({error.strerror}). Let the user that runs the bot read it.") from None
    if not there:
        if taken(folder):
            return "look at this", (
                f"none in {folder} yet: one is being prepared at this moment. Until then explicit and hostile language "
                "is found by rules alone."
            )
        then = f"The running bot prepares one, or you do: {BY_HAND}" if wish == "auto" else f"Prepare one: {BY_HAND}"
        return "look at this", f"none in {folder}: explicit and hostile language is found by rules alone. {then}"
    return "ok", f"{made(prepared(folder))} in {folder} ({_size(folder)}), as it was made."


def encoder(folder: Path = ENCODER) -> tuple[State, str]:
    """The sentence encoder that comes with the bot. Raises ``Trouble`` where it is not as it was made."""
    if not (folder / MANIFEST).exists():
        return "look at this", (
            f"{folder} is missing: understated cries for help are found by rules and one model. Restore it from the "
            "repository."
        )
    check(folder)
    return "ok", f"as it was made ({_size(folder)})."


def help_lines(countries: Callable[[], Mapping[str, Country]], today: date, months: int = STALE) -> tuple[State, str]:
    """How many were not checked for a year. Raises ``Trouble`` where a file has a mistake."""
    lines = [line for country in countries().values() for line in lines_of(country)]
    stale = sum(older(line, today, months) for line in lines)
    if stale:
        see = f"python -m bot resources --older-than {months}"
        return "look at this", f"{stale} of {len(lines)} were checked over {months} months ago, or never. See: {see}"
    return "ok", f"all {len(lines)} were checked within {months} months."


def policy() -> tuple[State, str]:
    """Whether the default policy is one. Raises ``Trouble`` where not."""
    return "ok", f"the default policy has {len(load_default().policy.rules)} rules."


def _size(folder: Path) -> str:
    return readable(sum(path.stat().st_size for path in folder.iterdir() if path.is_file()))


def _installed(name: str, of: Callable[[str], str]) -> str | None:
    try:
        return of(name)
    except PackageNotFoundError:
        return None


def _some(names: list[str], most: int = 3) -> str:
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")
