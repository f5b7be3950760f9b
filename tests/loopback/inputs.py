"""What a person's input looks like in an interaction: a command with its options, chosen things, a filled-in modal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from typing_extensions import TypeIs

from tests.loopback.components import LABEL, Json
from tests.loopback.permissions import Permission

SUBCOMMANDS = frozenset({1, 2})
TEXT_INPUT, ACTION_ROW = 4, 1
ONE_VALUE = frozenset({TEXT_INPUT, 21, 23})
"""Components of a modal with a single ``value``: text input, radio group, checkbox."""


class Thing(Protocol):
    """Something that a person can point at: a channel, a role, a member, a message."""

    id: int

    def resolved(self) -> dict[str, Json]:
        """Its JSON, by kind and id."""
        ...


class Named(Protocol):
    """As ``Thing``, with an id that is worked out."""

    @property
    def id(self) -> int: ...

    def resolved(self) -> dict[str, Json]: ...


Value = str | float | Thing | Named


def resolved(things: Iterable[Thing | Named]) -> Json:
    """Everything about the chosen things that Discord sends along."""
    found: dict[str, Json] = {}
    for thing in things:
        for kind, entries in thing.resolved().items():
            found.setdefault(kind, {}).update(entries)
    return found


def command(
    commands: Sequence[Json], name: str, on: Thing | Named | None, values: Mapping[str, Value], may: Permission
) -> Json:
    """The data of a command's interaction, checked against what the bot has registered.

    ``on`` is the message or member of a context menu. ``may`` is what the person may do in the server: a command that
    asks for more by default is not offered to them.
    """
    if on is not None:
        kind = 3 if "messages" in on.resolved() else 2
        menu = _offered(commands, name, may, kind)
        return {**_head(menu), "target_id": str(on.id), "resolved": resolved([on])}
    first, *rest = name.split()
    chosen = level = _offered(commands, first, may, 1)
    groups: list[Json] = []
    for word in rest:
        known = [one for one in level.get("options") or () if one["type"] in SUBCOMMANDS]
        level = next(one for one in known if one["name"] == word)
        groups.append(level)
    definitions = {one["name"]: one for one in level.get("options") or ()}
    unknown = set(values) - set(definitions)
    absent = {key for key, one in definitions.items() if one.get("required") and key not in values}
    assert not unknown, f"/{name} has no option {sorted(unknown)}; it has {sorted(definitions)}"
    assert not absent, f"/{name} needs {sorted(absent)}"
    given: list[Json] = [
        {"name": key, "type": definitions[key]["type"], "value": value if _plain(value) else str(value.id)}
        for key, value in values.items()
    ]
    for group in reversed(groups):
        given = [{"name": group["name"], "type": group["type"], "options": given}]
    things = resolved(value for value in values.values() if not _plain(value))
    return {**_head(chosen), "options": given, **({"resolved": things} if things else {})}


def filled(components: Sequence[Json], fields: Mapping[str, str | Sequence[str]]) -> list[Json]:
    """A modal's components as they come back when it is sent."""
    found = []
    for component in components:
        if component["type"] == LABEL:
            found.append({"type": LABEL, "id": component["id"], "component": _answer(component["component"], fields)})
        elif component["type"] == ACTION_ROW:
            inner = [_answer(one, fields) for one in component["components"]]
            found.append({"type": ACTION_ROW, "id": component["id"], "components": inner})
        else:
            found.append({"type": component["type"], "id": component["id"]})
    return found


def _answer(component: Json, fields: Mapping[str, str | Sequence[str]]) -> Json:
    value = fields.get(component["custom_id"], "" if component["type"] in ONE_VALUE else [])
    head = {"type": component["type"], "id": component["id"], "custom_id": component["custom_id"]}
    if component["type"] in ONE_VALUE:
        return {**head, "value": value}
    return {**head, "values": [value] if isinstance(value, str) else list(value)}


def _plain(value: Value) -> TypeIs[str | float]:
    return isinstance(value, str | float | int)


def _offered(commands: Sequence[Json], name: str, may: Permission, kind: int) -> Json:
    found = [one for one in commands if one["name"] == name and (one.get("type") or 1) == kind]
    assert found, f"the bot has no command {name!r}; it has {sorted(str(one['name']) for one in commands)}"
    needed = Permission(int(found[0].get("default_member_permissions") or 0) & int(Permission.everything()))
    assert needed in may, f"/{name} is offered only to people with {needed!r}"
    return found[0]


def _head(chosen: Json) -> Json:
    return {"id": chosen["id"], "name": chosen["name"], "type": chosen.get("type") or 1}
