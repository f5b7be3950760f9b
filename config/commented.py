"""All settings of a server as one YAML file with comments: what each part is for, and what every id is called."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from config.ids import Kind, Known, ids_in, on_one_line
from config.loader import dump

ABOUT: Final = {
    "version": "Which form this file has.",
    "names": "What the ids below were called when this was written. On another server they are found by these names.",
    "server": "Channels and roles. The desk, the log and the supervisors' channel are for the staff alone.",
    "lines": "Your own help lines by country, and the names of those that you hide (docs/care.md).",
    "rules": "What happens about what is noticed. How to read a rule: config/policy.yaml, docs/rules.md.",
    "trials": "Changed rules that are tried beside those above: they only count what they would have done.",
    "detectors": "What is looked for, and how. Only what differs from the usual.",
    "notes": "How private notes reach people.",
    "desk": "How the volunteers' desk works (docs/desk.md).",
    "conduct": "What volunteers read and accept before they take a case.",
    "trust": "Who may change what: owner, moderators or volunteers, and everybody above them.",
    "alarms": "How sure a cry for help has to be: careful, balanced or quiet (docs/crisis.md).",
    "escalation": "Your own steps for emergencies.",
}
"""What stands above each part. A part that is not here stands without a comment."""

FIRST: Final = ("version", "names", "server")
NAMED: Final = ("server", "rules", "trials")
"""Parts in which ids are told by name at the end of their lines: those that hold nobody's own sentences."""

_ID: Final = re.compile(r"(?<![\w.])[1-9][0-9]{0,19}(?![\w.])")
WIDE: Final = 10_000
"""Columns: a line with ids is never broken, so that what they are called can stand at its end."""


def commented(settings: Mapping[str, Any], here: Mapping[Kind, Known]) -> str:
    """The file. ``settings`` are in their full form, ``here`` is what ids are called on this server.

    ``whole(read_text(commented(x, names), ...))`` says the same as ``x``.
    """
    ids = ids_in(settings)
    names = {
        kind: {str(one): on_one_line(here[kind][one]) for one in sorted(ids[kind] & here[kind].keys())} for kind in ids
    }
    told = {kind: known for kind, known in names.items() if known}
    parts = {**settings, **({"names": told} if told else {})}
    order = dict.fromkeys((*FIRST, *parts))
    called = {one: name for known in told.values() for one, name in known.items()}
    texts = (_part(name, parts[name], called) for name in order if name in parts and parts[name] not in ({}, None))
    return "\n".join(texts)


def _part(name: str, value: object, called: Mapping[str, str]) -> str:
    lines = dump({name: value}, width=WIDE if name in NAMED else 110).splitlines()
    if name in NAMED:
        lines = [_told(line, called) for line in lines]
    above = [f"# {ABOUT[name]}"] if name in ABOUT else []
    return "\n".join([*above, *lines, ""])


def _told(line: str, called: Mapping[str, str]) -> str:
    """A line with the names of the ids in it as a comment."""
    names = [called[one] for one in dict.fromkeys(_ID.findall(line)) if one in called]
    return f"{line}  # {', '.join(names)}" if names else line
