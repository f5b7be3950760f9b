"""Ids in settings that are true of one server alone, and finding them again on another one by their names. Pure.

Channels and roles are named by their ids wherever they stand. What is found nowhere is left out, and with it whatever
was meant for it alone: a row for one channel must never become a row for all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from config.loader import RULES
from config.whole import CHANNELS, ROLES

Kind = Literal["channels", "roles"]
Settings = Mapping[str, Any]
Known = Mapping[int, str]
"""Ids that there are, and what they are called."""


@dataclass(frozen=True, slots=True)
class Matched:
    """What became of the ids of a document here. ``moved`` are found under their names, old to new; ``lost`` are found
    nowhere, or more than once, each with the name that it had.
    """

    moved: Mapping[Kind, Mapping[int, int]] = field(default_factory=dict)
    lost: Mapping[Kind, Mapping[int, str]] = field(default_factory=dict)

    @property
    def nothing(self) -> bool:
        """Whether every id is one of this server."""
        return not any((*self.moved.values(), *self.lost.values()))


def ids_in(settings: Settings) -> dict[Kind, frozenset[int]]:
    """Every id that settings name, by what it is of."""
    found: dict[Kind, set[int]] = {"channels": set(), "roles": set()}
    for kind, _, ids in _places(settings):
        found[kind].update(ids)
    return {kind: frozenset(ids) for kind, ids in found.items()}


def match(settings: Settings, names: Mapping[Kind, Known], here: Mapping[Kind, Known]) -> Matched:
    """Which ids there are here, by themselves or by the names they had. ``here``: everything there is."""
    moved: dict[Kind, dict[int, int]] = {"channels": {}, "roles": {}}
    lost: dict[Kind, dict[int, str]] = {"channels": {}, "roles": {}}
    for kind, ids in ids_in(settings).items():
        for one in sorted(ids - here[kind].keys()):
            name = on_one_line(names.get(kind, {}).get(one, ""))
            same = [other for other, called in here[kind].items() if name and _alike(called, name)]
            if len(same) == 1:
                moved[kind][one] = same[0]
            else:
                lost[kind][one] = name
    return Matched(moved, lost)


def moved(settings: Settings, found: Matched) -> dict[str, Any]:
    """The settings with every id that was found elsewhere in its new form, and what was lost left out."""
    changed = dict(settings)
    if "server" in settings:
        changed["server"] = {name: _fields(name, value, found) for name, value in settings["server"].items()}
    for group in RULES:
        if group in settings:
            rules = {category: _rule(rule, found) for category, rule in settings[group].items()}
            changed[group] = rules if group == "rules" else {one: rule for one, rule in rules.items() if rule["rows"]}
    if "detectors" in settings:
        changed["detectors"] = {name: _detector(one, found) for name, one in settings["detectors"].items()}
    return changed


def on_one_line(name: str) -> str:
    """What a channel or role is called, without anything that is no letter of a line."""
    return " ".join("".join(one if one.isprintable() else " " for one in name).split())


def _alike(one: str, other: str) -> bool:
    return on_one_line(one).casefold() == on_one_line(other).casefold()


def _places(settings: Settings) -> Iterator[tuple[Kind, str, Collection[int]]]:
    for name, value in settings.get("server", {}).items():
        kind: Kind = "channels" if name in CHANNELS else "roles"
        yield kind, name, _ids(value if isinstance(value, list) else [value])
    for group in RULES:
        for category, rule in settings.get(group, {}).items():
            yield "roles", category, _ids(rule.get("exempt_roles", ()))
            for row in rule.get("rows", ()):
                yield "channels", category, _ids(row.get("channels", ()))
                yield "roles", category, _ids(row.get("roles", ()))
    for name, one in settings.get("detectors", {}).items():
        yield "channels", name, [int(key) for key in _by_channel(one) if str(key).isdecimal()]


def _by_channel(detector: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a detector does differently in single channels, by their ids."""
    found = detector.get("channels")
    return found if isinstance(found, Mapping) else {}


def _detector(detector: Mapping[str, Any], found: Matched) -> dict[str, Any]:
    there, lost = found.moved.get("channels", {}), found.lost.get("channels", {})
    own = {
        str(there.get(int(key), key)) if str(key).isdecimal() else key: value
        for key, value in _by_channel(detector).items()
        if not (str(key).isdecimal() and int(key) in lost)
    }
    return {**detector, "channels": own} if _by_channel(detector) else dict(detector)


def _ids(values: Collection[object]) -> list[int]:
    return [one for one in values if isinstance(one, int) and not isinstance(one, bool)]


def _fields(name: str, value: Any, found: Matched) -> Any:
    kind: Kind = "roles" if name in ROLES else "channels"
    if isinstance(value, list):
        return sorted(_known(value, kind, found))
    return next(iter(_known([value], kind, found)), None)


def _rule(rule: Mapping[str, Any], found: Matched) -> dict[str, Any]:
    rows = [changed for row in rule.get("rows", ()) if (changed := _row(row, found)) is not None]
    exempt = _known(rule.get("exempt_roles", ()), "roles", found)
    left = {} if rows or not rule.get("rows") else {"mode": "off"}
    return {**rule, "exempt_roles": exempt, "rows": rows, **left}


def _row(row: Mapping[str, Any], found: Matched) -> dict[str, Any] | None:
    """The row, or None where all that it was for is gone."""
    changed = dict(row)
    kinds: tuple[Kind, ...] = ("channels", "roles")
    for kind in kinds:
        if kind in row:
            changed[kind] = _known(row[kind], kind, found)
            if row[kind] and not changed[kind]:
                return None
    return changed


def _known(values: Collection[Any], kind: Kind, found: Matched) -> list[Any]:
    """The values, ids in their new form, lost ones left out, each once."""
    there = found.moved.get(kind, {})
    lost = found.lost.get(kind, {})
    return list(dict.fromkeys(there.get(one, one) for one in values if one not in lost))
