"""What differs between two settings, place by place; and putting a value back where it stood. Pure.

Settings are plain data in their full form (config/loader.py). A place is the way to it, by names:
``("rules", "privacy.phone", "mode")``. What is on one side alone differs as a whole, and so does a list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

Path = tuple[str, ...]

WHOLE: Final = frozenset({"trials"})
"""Parts whose entries differ as wholes: one rule that is tried is one thing."""

APART: Final = frozenset({"lines"})
"""Parts whose entries never do: of a country that had none yet, each kind of help lines is a thing of its own."""


def differing(before: Mapping[str, Any], after: Mapping[str, Any], at: Path = ()) -> Iterator[tuple[Path, Any, Any]]:
    """Every place that differs, with what stood and what stands there; None where there is nothing."""
    for name in dict.fromkeys((*before, *after)):
        old, new, here = before.get(name), after.get(name), (*at, name)
        if old == new:
            continue
        if isinstance(old, Mapping) and isinstance(new, Mapping) and not WHOLE & set(at):
            yield from differing(old, new, here)
        elif (name in WHOLE and not at) or (APART.issuperset(at) and at and _tables(old, new)):
            yield from differing(old or {}, new or {}, here)
        else:
            yield here, old, new


def _tables(old: Any, new: Any) -> bool:
    return all(one is None or isinstance(one, Mapping) for one in (old, new))


def value_at(settings: Mapping[str, Any], path: Path) -> Any:
    """What stands at a place; None where there is nothing."""
    found: Any = settings
    for name in path:
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def put(settings: Mapping[str, Any], path: Path, value: Any) -> dict[str, Any]:
    """The same with another value at a place; None takes it out."""
    changed, (name, *rest) = dict(settings), path
    if rest:
        inside = changed.get(name)
        changed[name] = put(inside if isinstance(inside, Mapping) else {}, tuple(rest), value)
    elif value is None:
        changed.pop(name, None)
    else:
        changed[name] = value
    return changed
