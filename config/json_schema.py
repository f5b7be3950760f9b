"""The JSON Schema of a settings file (``python -m bot policy schema``), so that editors can complete and check it.

Assembled from the same shapes that read it (schema.py, whole.py, and the settings that each detector declares). What
only reading can tell (rows that are never reached, ids that are nowhere) is not in it. Source: JSON Schema 2020-12.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from bot.decide.policy import CRISIS_ALLOWED
from bot.model import Response
from config.commented import ABOUT
from config.desk_schema import CallsShape, ConductShape, DeskShape, LevelsShape
from config.detectors import kinds, shape_of
from config.rule_schema import RowShape, RuleShape
from config.schema import NotesShape, TopShape
from config.trust import FIXED, Level, Power
from config.whole import LinesShape, NamesShape, ServerShape

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
CRISIS: Final = "^crisis\\."
SHAPES: Final = (
    TopShape,
    RuleShape,
    RowShape,
    NotesShape,
    DeskShape,
    LevelsShape,
    CallsShape,
    ConductShape,
    ServerShape,
    NamesShape,
    LinesShape,
)

Schema = dict[str, Any]


def json_schema() -> Schema:
    """The schema, as plain data."""
    detectors = {name: shape_of(kind) for name, kind in kinds()}
    refs, found = _definitions([*SHAPES, *detectors.values()])
    definitions = found["$defs"]
    top = definitions.pop(_name(refs[TopShape]))
    crisis = _crisis(definitions[_name(refs[RowShape])])
    definitions["CrisisRow"] = crisis
    definitions["CrisisRule"] = _with_rows(definitions[_name(refs[RuleShape])], {"$ref": "#/$defs/CrisisRow"})
    definitions[_name(refs[RuleShape])] = _with_rows(definitions[_name(refs[RuleShape])], refs[RowShape])
    _put(definitions[_name(refs[DeskShape])], "calls", refs[LevelsShape])
    for level in ("emergency", "urgent"):
        _put(definitions[_name(refs[LevelsShape])], level, refs[CallsShape])
    rules = {
        "type": "object",
        "patternProperties": {CRISIS: {"$ref": "#/$defs/CrisisRule"}},
        "additionalProperties": refs[RuleShape],
    }
    parts = {
        "rules": rules,
        "trials": rules,
        "detectors": _table({name: refs[shape] for name, shape in detectors.items()}),
        "notes": refs[NotesShape],
        "desk": refs[DeskShape],
        "conduct": refs[ConductShape],
        "trust": _table({power.value: _levels(power) for power in Power}),
        "server": refs[ServerShape],
        "names": refs[NamesShape],
        "lines": {"type": "object", "additionalProperties": refs[LinesShape]},
    }
    for name, part in parts.items():
        _put(top, name, part)
    top["properties"] = {name: {**part, **_about(name)} for name, part in top["properties"].items()}
    return {"$schema": DIALECT, "title": "Settings of Breakwater for one server", **top, "$defs": definitions}


def _definitions(shapes: list[type[BaseModel]]) -> tuple[dict[type[BaseModel], Schema], Schema]:
    refs, found = models_json_schema([(shape, "validation") for shape in shapes], ref_template="#/$defs/{model}")
    return {shape: refs[(shape, "validation")] for shape in shapes}, _either(_plain(found))


def _plain(part: Any) -> Any:
    """Without the titles and words that are made for programmers."""
    if isinstance(part, Mapping):
        kept = part.items()
        return {
            name: _plain(one) if name != "properties" else {key: _plain(value) for key, value in one.items()}
            for name, one in kept
            if name not in ("title", "description") or not isinstance(one, str)
        }
    return [_plain(one) for one in part] if isinstance(part, list) else part


def _either(part: Any) -> Any:
    """One word may stand for a list of one."""
    if isinstance(part, Mapping):
        read = {name: _either(one) for name, one in part.items()}
        items = read.get("items")
        if read.get("type") == "array" and isinstance(items, Mapping) and items.get("type") != "object":
            return {"anyOf": [read, items]}
        return read
    return [_either(one) for one in part] if isinstance(part, list) else part


def _crisis(row: Schema) -> Schema:
    """A row that answers a cry for help: with care, and nothing else (constitution, 1)."""
    allowed = {"enum": [one.value for one in Response if one in CRISIS_ALLOWED]}
    respond = {"anyOf": [{"type": "array", "items": allowed}, allowed]}
    return {**row, "properties": {**row["properties"], "respond": respond}}


def _with_rows(rule: Schema, row: Schema) -> Schema:
    return {**rule, "properties": {**rule["properties"], "rows": {"type": "array", "items": row}}}


def _levels(power: Power) -> Schema:
    return {"enum": [level.value for level in Level if power not in FIXED or level is Level.OWNER]}


def _table(properties: Mapping[str, Schema]) -> Schema:
    return {"type": "object", "properties": dict(properties), "additionalProperties": False}


def _put(shape: Schema, name: str, part: Schema) -> None:
    shape["properties"][name] = part


def _about(name: str) -> Schema:
    return {"description": ABOUT[name]} if name in ABOUT else {}


def _name(ref: Schema) -> str:
    return str(ref["$ref"]).rpartition("/")[2]
