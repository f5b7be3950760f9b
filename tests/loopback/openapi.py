"""Whether a request is one that Discord documents: its route, its query, and every key of its body.

The document is Discord's own OpenAPI file, which is not part of this repository. It is looked for in
``../shared/discord-api/openapi.json`` beside the repository, or where ``BREAKWATER_OPENAPI`` points. Few of its schemas
forbid unknown keys, although a key that Discord does not know is a mistake: so every object that lists its properties
is closed here.
"""

from __future__ import annotations

import functools
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # ships no types
from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]  # ships no types
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.loopback.components import Json

PLACE = Path(__file__).parents[3] / "shared" / "discord-api" / "openapi.json"
MESSAGES = "/channels/{channel_id}/messages"
CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"
HOOK = "/webhooks/{webhook_id}/{webhook_token}"
ANSWER = HOOK + "/messages"
AUTOMOD_RULE = "/guilds/{guild_id}/auto-moderation/rules/{rule_id}"
ABSENT = "Discord's API document is not here, so request bodies are not validated (set BREAKWATER_OPENAPI to its path)"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something undocumented: where and what, in words without values; and the value itself, which is never shown."""

    line: str
    value: object = None


@dataclass(frozen=True, slots=True)
class Allowance:
    """A deviation that is passed over: in this operation a fault that begins like this, where the value is of ``only``.

    ``only`` is a type or the one value that is meant.
    """

    method: str
    path: str
    fault: str
    only: object

    def covers(self, method: str, path: str, fault: Fault) -> bool:
        """Whether it passes over this fault."""
        if (self.method, self.path) != (method, path) or re.match(self.fault, fault.line) is None:
            return False
        return type(fault.value) is self.only if isinstance(self.only, type) else fault.value is self.only


HARMLESS = (
    Allowance("POST", "/channels/{channel_id}/messages/bulk-delete", r"/messages/\d+ type$", int),
    Allowance("POST", "/guilds/{guild_id}/bulk-ban", r"/user_ids/\d+ (type|oneOf)$", int),
    Allowance("POST", "/users/@me/channels", r"/recipient_id oneOf$", int),
    Allowance("PUT", "/guilds/{guild_id}/bans/{user_id}", r"lacks its body$", None),
)
"""Where discord.py 2.7.1 deviates and Discord takes it: three places with ids as numbers instead of strings, and a ban
without a body."""

ALSO_HARMLESS = (
    Allowance("POST", MESSAGES, r"/message_reference/(guild_id|channel_id) oneOf$", int),
    Allowance("POST", MESSAGES, r"/message_reference/message_id type$", int),
    Allowance("POST", MESSAGES, r"/allowed_mentions/(users|roles)/\d+ (type|oneOf)$", int),
    Allowance("PATCH", MESSAGES + "/{message_id}", r"unknown key 'tts'$", False),
    Allowance("POST", CALLBACK, r"/data unknown key 'tts'$", False),
    Allowance("PATCH", ANSWER + "/@original", r"unknown key 'tts'$", False),
    Allowance("PATCH", ANSWER + "/{message_id}", r"unknown key 'tts'$", False),
    Allowance("POST", CALLBACK, r"/data(/components/\d+)+/default_values/\d+/id type$", int),
    Allowance("PUT", "/applications/{application_id}/commands", r"/\d+ unknown key 'nsfw'$", False),
    Allowance("PATCH", AUTOMOD_RULE, r"/exempt_channels/\d+ (type|oneOf)$", int),
    Allowance("POST", MESSAGES, r"/attachments/\d+/id type$", int),
    Allowance("POST", HOOK, r"/attachments/\d+/id type$", int),
)
"""What discord.py 2.7.1 sends besides, whatever the bot asks of it, seen here: the ids of a reply as numbers
(``MessageReference.to_dict``) and of those who may be mentioned (``AllowedMentions.to_dict``), what a menu has chosen
beforehand (``SelectDefaultValue.to_dict``), the ids of channels in an edit of one of AutoMod's rules
(``AutoModRule.edit``), the number of an uploaded file (``File.to_dict``), ``tts: false`` in edits
(``http.handle_message_parameters``), and ``nsfw: false`` in commands (``Command.to_dict``). A bot that sets one of the
last two to true is still found out."""


class Contract:
    """Discord's API document, made strict. ``faults`` says what is wrong with a request."""

    def __init__(self, document: Json) -> None:
        self._paths: Json = document["paths"]
        closed = {"components": {"schemas": _closed(document["components"]["schemas"])}}
        resource = Resource.from_contents(closed, default_specification=DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource("urn:discord", resource)
        self._validators: dict[tuple[str, str], Draft202012Validator] = {}
        self._matchers: list[tuple[str, re.Pattern[str]]] = [
            (path, re.compile("^" + re.sub(r"\{\w+\}", "[^/]+", path) + "$"))
            for path in sorted(self._paths, key=lambda path: path.count("{"))
        ]

    def faults(self, method: str, path: str, body: object, *, has_body: bool, query: Mapping[str, str]) -> list[str]:
        """Everything wrong with a request, one line each; values are not repeated. Empty: nothing is wrong."""
        template = self._template(method, path)
        if template is None:
            return [f"{method} {path}: Discord documents no such route"]
        item = self._paths[template]
        operation = item[method.lower()]
        found = list(_unknown_query(item, operation, query))
        documented = operation.get("requestBody")
        if documented is None:
            if has_body:
                found.append(Fault("no body is documented"))
        elif has_body:
            errors = self._validator(method, template, documented).iter_errors(body)
            found += [fault for error in errors for fault in _faults(error)]
        elif documented.get("required"):
            found.append(Fault("lacks its body"))
        passed = (*HARMLESS, *ALSO_HARMLESS)
        kept = [fault for fault in found if not any(one.covers(method, template, fault) for one in passed)]
        return [f"{method} {template}: {fault.line}" for fault in kept]

    def _template(self, method: str, path: str) -> str | None:
        for template, matcher in self._matchers:
            if matcher.match(path) and method.lower() in self._paths[template]:
                return template
        return None

    def _validator(self, method: str, template: str, documented: Json) -> Draft202012Validator:
        key = (method, template)
        if key not in self._validators:
            content = documented["content"]
            media = content.get("application/json") or next(iter(content.values()))
            self._validators[key] = Draft202012Validator(_rebased(_closed(media["schema"])), registry=self._registry)
        return self._validators[key]


@functools.cache
def contract(place: Path | None = None) -> Contract | None:
    """The document, read once; None where it is not."""
    where = place or Path(os.environ.get("BREAKWATER_OPENAPI") or PLACE)
    if not where.is_file():
        return None
    return Contract(json.loads(where.read_text("utf-8")))


def _closed(schema: Any) -> Any:
    """A copy in which every object that lists its properties takes no others."""
    if isinstance(schema, list):
        return [_closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: _closed(value) for key, value in schema.items()}
    if isinstance(schema.get("properties"), dict) and "type" in schema and "additionalProperties" not in schema:
        found["additionalProperties"] = False
    return found


def _rebased(schema: Any) -> Any:
    """A copy whose references point into the document, from wherever it stands."""
    if isinstance(schema, list):
        return [_rebased(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: f"urn:discord{value}" if key == "$ref" and isinstance(value, str) else _rebased(value)
        for key, value in schema.items()
    }


def _unknown_query(item: Json, operation: Json, query: Mapping[str, str]) -> Iterator[Fault]:
    parameters = (*item.get("parameters", ()), *operation.get("parameters", ()))
    known = {one["name"] for one in parameters if one.get("in") == "query"}
    for name in query:
        if name not in known:
            yield Fault(f"the query has an unknown key {name!r}")


def _faults(error: ValidationError) -> Iterator[Fault]:
    """An error in words, without the value. For a choice between shapes: the faults of the shape that was meant."""
    if error.validator in ("oneOf", "anyOf") and error.context:
        meant = _meant(error.context)
        if meant:
            for inner in meant:
                yield from _faults(inner)
            return
    where = "".join(f"/{part}" for part in error.absolute_path)
    if error.validator == "additionalProperties":
        for key in sorted(set(error.instance) - set(error.schema["properties"])):
            yield Fault(f"{where} unknown key {key!r}".strip(), error.instance[key])
    elif error.validator == "required":
        for key in error.validator_value:
            if key not in error.instance:
                yield Fault(f"{where} lacks {key!r}".strip())
    else:
        limit = error.validator_value
        shown = f" {limit}" if isinstance(limit, int) else ""
        yield Fault(f"{where} {error.validator}{shown}".strip(), error.instance)


def _meant(context: Iterable[ValidationError]) -> list[ValidationError]:
    """The errors of the one branch that fits best: the one whose ``type`` is right, then the one with fewest faults.

    Empty when the value is of another JSON type than all branches.
    """
    branches: dict[object, list[ValidationError]] = {}
    for error in context:
        branches.setdefault(error.relative_schema_path[0], []).append(error)

    def distance(errors: list[ValidationError]) -> tuple[bool, bool, int]:
        wrong_kind = any(not error.relative_path and error.validator == "type" for error in errors)
        wrong_type = any(list(error.relative_path) == ["type"] for error in errors)
        return wrong_kind, wrong_type, len(errors)

    best = min(branches.values(), key=distance)
    return [] if distance(best)[0] else best
