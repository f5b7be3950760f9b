"""All settings of a server as one document: its policy, its channels and roles, its own help lines.

    names:                       # what ids were called where the document was written
      channels: {"1122": general-support}
      roles: {"3344": volunteer}
    server: {support_channels: [1122], desk_channel: 5566, volunteer_roles: [3344]}
    lines: {GB: {own: [{name: ..., call: ...}], hidden: [...]}}
    version: 1                   # from here on as in a policy file (schema.py)
    rules: ...

A policy file is such a document with fewer parts. What is only true of one server (ids) is found again on another one
by its name (ids.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from bot.model import Server
from config.document import Document
from config.helplines import read_line
from config.mistakes import Mistake, quoted
from config.schema import Configuration, read_configuration
from config.server_lines import MOST as MOST_LINES
from config.server_lines import count, own_entries
from config.shapes import Digits, Several, Shape, read

CHOICES: Final = "server"
LINES: Final = "lines"
CHANNELS: Final = ("support_channels", "desk_channel", "log_channel", "supervision_channel")
ROLES: Final = ("volunteer_roles", "moderator_roles", "supervisor_roles")
MOST: Final = 25
"""Channels or roles of one kind: as many as a list on Discord holds."""
PARTS: Final = ("names", "server", "lines")
"""The parts that a policy file does not have."""


def _id(value: object) -> int:
    """Discord's id: a whole number, or its digits."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 20:
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**63:
        return value
    raise PydanticCustomError("id", "{what}", {"what": f"{quoted(value)} is not an id. Write its digits."})


Id = Annotated[int, BeforeValidator(_id, json_schema_input_type=Digits)]
Ids = Annotated[Several[Id], Field(max_length=MOST)]


class ServerShape(Shape):
    """Where the bot works, and with whom."""

    support_channels: Ids = Field(default_factory=list)
    desk_channel: Id | None = None
    log_channel: Id | None = None
    supervision_channel: Id | None = None
    volunteer_roles: Ids = Field(default_factory=list)
    moderator_roles: Ids = Field(default_factory=list)
    supervisor_roles: Ids = Field(default_factory=list)


class NamesShape(Shape):
    """What ids were called where they were written down."""

    channels: dict[Id, str] = Field(default_factory=dict)
    roles: dict[Id, str] = Field(default_factory=dict)


class LinesShape(Shape):
    """A server's own help lines in one country, and the names of those that it hides."""

    own: Several[Any] = Field(default_factory=list)
    hidden: Several[str] = Field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Whole:
    """Everything that a document says. ``server`` and ``lines`` are plain data, None where it says nothing of them."""

    configuration: Configuration
    server: Mapping[str, Any] | None = None
    lines: Mapping[str, Any] | None = None
    channel_names: Mapping[int, str] = field(default_factory=dict)
    role_names: Mapping[int, str] = field(default_factory=dict)

    def of(self, server: Server) -> Server:
        """A server with the channels, roles and lines of the document; its policy is another matter (loader.py)."""
        changed = with_choices(server, self.server or {})
        return changed if self.lines is None else replace(changed, lines=dict(self.lines))


def whole(document: Document, kept: Mapping[str, Any] = MappingProxyType({})) -> Whole:
    """What a document says. Raises one Trouble with a line for every mistake in it. Help lines that are ``kept``
    already, maybe by an older version, are held against nothing.
    """
    data = document.data if isinstance(document.data, Mapping) else {}
    mistakes: list[Mistake] = []
    server = read(ServerShape, data["server"], ("server",), mistakes) if "server" in data else None
    names = read(NamesShape, data.get("names", {}), ("names",), mistakes) or NamesShape()
    lines = _lines(data["lines"], kept, mistakes) if "lines" in data else None
    rest = {name: part for name, part in data.items() if name not in PARTS}
    given = read_configuration(replace(document, data=rest if data else document.data), mistakes)
    if mistakes or given is None:
        raise document.trouble(mistakes)
    plain = None if server is None else server.model_dump()
    return Whole(given, plain, lines, names.channels, names.roles)


def with_choices(server: Server, choices: Mapping[str, Any]) -> Server:
    """The same server with these channels and roles. A channel for the staff is never a support channel as well."""
    chosen = {name: choices[name] for name in (*CHANNELS, *ROLES) if name in choices}
    fields: dict[str, Any] = {
        name: frozenset(value or ()) if name in ROLES or name == "support_channels" else value
        for name, value in chosen.items()
    }
    changed = replace(server, **fields)
    return replace(changed, support_channels=changed.support_channels - set(changed.staff_channels))


def plain_server(server: Server) -> dict[str, Any]:
    """Channels and roles as plain data: ``whole`` reads them back."""
    values = {name: getattr(server, name) for name in (*CHANNELS, *ROLES)}
    return {name: sorted(value) if isinstance(value, frozenset) else value for name, value in values.items()}


def _lines(data: object, kept: Mapping[str, Any], mistakes: list[Mistake]) -> dict[str, Any] | None:
    if not isinstance(data, Mapping):
        mistakes.append(Mistake(("lines",), "is not a table of countries. Write for example `lines: {GB: {own: []}}`."))
        return None
    found: dict[str, Any] = {}
    for code, raw in data.items():
        before = kept.get(code)
        if raw == before:
            found[code] = raw
            continue
        known = own_entries(kept, code)
        shape = read(LinesShape, raw, ("lines", str(code)), mistakes)
        if shape is None:
            continue
        for at, one in enumerate(shape.own):
            if one in known:
                continue
            line, wrong = read_line(one, str(code))
            where = ("lines", str(code), "own", at)
            mistakes += [Mistake((*where, *one.where), one.what) for one in wrong]
            if line is not None and not wrong and (not line.own or "emergency" in line.topics):
                mistakes.append(Mistake(where, "is no line of a server's own: its evidence has to be `own`."))
        found[str(code)] = {name: value for name, value in shape.model_dump().items() if value}
    if (number := count(found)) > MOST_LINES:
        mistakes.append(Mistake(("lines",), f"are {number} own lines. Keep at most {MOST_LINES}."))
    return {code: part for code, part in found.items() if part}
