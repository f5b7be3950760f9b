"""Reads config/phrases/<language>/*.yaml into values that the detectors understand.

``slots.yaml`` holds the lists of alternatives that all files of a language share, ``cues.yaml`` the cues, every other
file phrases. A file's own slots come before the shared ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import yaml

from bot.detect.phrases.book import OWN_ACCOUNT, Phrase, parse_phrases
from bot.detect.phrases.context import Cue, parse_cues
from bot.trouble import Trouble
from config.document import LOADER

FOLDER: Final = Path(__file__).parent / "phrases"


@dataclass(frozen=True, slots=True)
class PhraseBook:
    """Everything that a set of languages has to say. ``accounts`` are no findings: bot/detect/disclosure.py."""

    phrases: tuple[Phrase, ...] = ()
    cues: tuple[Cue, ...] = ()
    accounts: tuple[Phrase, ...] = ()


@cache
def shipped() -> PhraseBook:
    """The phrases of all languages that come with the bot. Read once."""
    return load_phrases(sorted(path.name for path in FOLDER.iterdir() if path.is_dir()))


def load_phrases(languages: Sequence[str] = ("en",), folder: Path = FOLDER) -> PhraseBook:
    """All phrases and cues of these languages.

    Raises ``Trouble`` with one line for every mistake in every file: which file, where in it, what to do.
    """
    faults: list[str] = []
    phrases: list[Phrase] = []
    cues: list[Cue] = []
    homes: dict[str, str] = {}
    for language in languages:
        files = sorted((folder / language).glob("*.yaml"))
        if not files:
            faults.append(f"{folder / language}: there are no phrases for this language; take it out of the list")
        shared = _slots(folder / language / "slots.yaml", faults)
        for path in files:
            if path.name == "slots.yaml":
                continue
            data = _read(path, faults)
            if data is None:
                continue
            own = data.get("slots", {})
            whole = {**data, "slots": {**shared, **own}} if isinstance(own, Mapping) else data
            found: Sequence[Phrase] = ()
            try:
                if path.name == "cues.yaml":
                    cues += parse_cues(whole, language)
                else:
                    found = parse_phrases(whole, language)
            except Trouble as trouble:
                faults += [f"{path}: {line}" for line in trouble.lines]
            for phrase in found:
                if phrase.id in homes:
                    faults.append(f"{path}: the id {phrase.id} is used in {homes[phrase.id]} too; give one another")
                homes[phrase.id] = path.name
            phrases += found
    if faults:
        raise Trouble(*dict.fromkeys(faults))
    accounts = tuple(phrase for phrase in phrases if phrase.category == OWN_ACCOUNT)
    return PhraseBook(tuple(one for one in phrases if one.category != OWN_ACCOUNT), tuple(cues), accounts)


def _slots(path: Path, faults: list[str]) -> Mapping[str, object]:
    if not path.exists():
        return {}
    data = _read(path, faults)
    if data is None:
        return {}
    slots = data.get("slots", {})
    if set(data) != {"slots"} or not isinstance(slots, Mapping):
        faults.append(f"{path}: has to hold slots, a mapping of names to lists, and nothing else")
        return {}
    return slots


def _read(path: Path, faults: list[str]) -> Mapping[str, object] | None:
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)  # noqa: S506  # the safe loader, in C where there is one
    except (OSError, UnicodeDecodeError) as error:
        faults.append(f"{path}: cannot be read ({type(error).__name__}); check that it is there, readable and UTF-8")
        return None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark is not None else ""
        faults.append(f"{path}{line}: is not valid YAML; check brackets, quotes and indentation there")
        return None
    if not isinstance(data, dict) or not all(isinstance(key, str) for key in data):
        faults.append(f"{path}: has to hold a mapping of names to values")
        return None
    return data
