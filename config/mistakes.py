"""A mistake in a settings file, in words for the person who wrote it: where, what, and what was probably meant."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pydantic import ValidationError

from bot.trouble import Trouble

Where = tuple[str | int, ...]
"""The way to a value: names, and places in lists (from 0)."""

MOST: Final = 50
"""So many mistakes are told at once; whoever made more starts with these."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """``what`` begins after the path, as in ``rules.privacy.phone.mode: <what>``. ``line`` when not ``where``'s."""

    where: Where
    what: str
    line: int | None = None


def quoted(value: object, longest: int = 40) -> str:
    """A value as a person would write it, on one line, cut short, safe for every terminal."""
    if isinstance(value, Mapping):
        return "a group of settings"
    if isinstance(value, list | tuple | set | frozenset):
        return "a list"
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value) if isinstance(value, float) or abs(value) < 10**20 else "a very large number"
    text = str(value)
    cut = text if len(text) <= longest else text[: longest - 1] + "…"
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in json.dumps(cut, ensure_ascii=False))


def nearest(word: str, known: Iterable[str]) -> str:
    """`` Did you mean "x"?``, or nothing when no known word is close."""
    close = difflib.get_close_matches(word[:60].lower(), sorted(known), 1, 0.6)
    return f' Did you mean "{close[0]}"?' if close else ""


def unknown(word: str, known: Iterable[str], what: str = "setting") -> str:
    """The sentence for a name that is not known here, with the nearest one, or with all where they are few."""
    names = sorted(known)
    hint = nearest(word, names)
    if not hint and 0 < len(names) <= 12:
        hint = f" Known here: {', '.join(names)}."
    return f"there is no such {what}.{hint}"


def path_of(where: Where) -> str:
    """``rules.privacy.phone.rows[1].respond``: names with dots, places in lists in brackets, from 1."""
    text = ""
    for part in where:
        if isinstance(part, int):
            text += f"[{part + 1}]"
        else:
            text += ("." if text else "") + quoted(part, 60)[1:-1]
    return text


def report(name: str, lines: Mapping[Where, int], mistakes: Sequence[Mistake]) -> Trouble:
    """All mistakes in the order of their lines. A mistake about something absent stands where it should have been."""
    told: list[tuple[int, str]] = []
    for mistake in mistakes:
        line = mistake.line or _line(lines, mistake.where)
        place = f"{name}, line {line}" if line else name
        path = path_of(mistake.where)
        told.append((line or 0, f"{place}: {path}: {mistake.what}" if path else f"{place}: {mistake.what}"))
    told.sort(key=lambda one: one[0])
    rest = len(told) - MOST
    more = [f"{name}: and {rest} more mistakes. Mend these first."] if rest > 0 else []
    return Trouble(*(text for _, text in told[:MOST]), *more)


def _line(lines: Mapping[Where, int], where: Where) -> int | None:
    while where and where not in lines:
        where = where[:-1]
    return lines.get(where)


def from_pydantic(error: ValidationError, where: Where, known: Iterable[str]) -> list[Mistake]:
    """The mistakes behind a validation error. ``known`` are the names that the validated model has."""
    names = tuple(known)
    return [Mistake((*where, *_way(one["loc"])), _sentence(one, names)) for one in error.errors(include_url=False)]


def _way(loc: Where) -> Where:
    """The way to what is wrong; of a name that is wrong itself pydantic says so in a last step."""
    return loc[:-1] if loc[-1:] == ("[key]",) else loc


def _sentence(error: Any, known: Sequence[str]) -> str:
    kind, given, context = str(error["type"]), error["input"], error.get("ctx", {})
    if kind in ("extra_forbidden", "unexpected_keyword_argument"):
        return unknown(str(error["loc"][-1]), known)
    if kind == "missing":
        return "is missing. Add it."
    if kind == "value_error":
        return str(context["error"])
    if kind in ("enum", "literal_error"):
        allowed = re.findall(r"'([^']*)'", context["expected"]) or [context["expected"]]
        hint = nearest(given, allowed) if isinstance(given, str) else ""
        return f"{quoted(given)} is not one of {', '.join(allowed)}.{hint}"
    limits = {"greater_than_equal": ("ge", "at least"), "less_than_equal": ("le", "at most"),
              "greater_than": ("gt", "more than"), "less_than": ("lt", "less than")}  # fmt: skip
    if kind in limits:
        key, words = limits[kind]
        return f"{quoted(given)} is out of range: it has to be {words} {context[key]:g}."
    if kind in ("too_long", "too_short", "string_too_long", "string_too_short"):
        limit = context.get("max_length", context.get("min_length"))
        return f"has to have at {'most' if 'long' in kind else 'least'} {limit} entries or characters."
    return f"{quoted(given)} does not fit: it has to be {EXPECTED[kind]}." if kind in EXPECTED else str(error["msg"])


EXPECTED: Final[Mapping[str, str]] = {
    "bool_parsing": "on or off",
    "bool_type": "on or off",
    "dict_type": "a group of settings, each on its own line with a colon",
    "finite_number": "an ordinary number",
    "float_parsing": "a number",
    "float_type": "a number",
    "frozen_set_type": "a list, as in [one, two]",
    "int_from_float": "a whole number",
    "int_parsing": "a whole number",
    "int_parsing_size": "a smaller number",
    "int_type": "a whole number",
    "list_type": "a list, as in [one, two]",
    "mapping_type": "a group of settings, each on its own line with a colon",
    "model_type": "a group of settings, each on its own line with a colon",
    "string_type": "text; put it in quotes",
    "tuple_type": "a list, as in [one, two]",
}
