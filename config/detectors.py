"""The ``detectors:`` part of a policy file, assembled from the settings that each detector declares beside itself.

A field is for the file when its type is a plain one: bool, int, float, str, an enumeration, a ``Literal``, a ``Table``
(a frozen dataclass of such fields, read and checked as the settings themselves are), or a tuple, list, frozenset or
mapping of such. Fields of other types, and those marked ``field(metadata={"internal": True})``, carry data that the
program loads itself (phrase books, hotlines); the file cannot name them.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from enum import Enum
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, ValidationError, create_model

from bot.detect.registry import DETECTORS, SCORED
from bot.detect.settings import DetectorSettings, Table
from config.mistakes import Mistake, from_pydantic, unknown
from config.shapes import number

PLAIN: Final = (bool, int, float, str)
_SHAPES: Final[dict[type[Any], type[BaseModel]]] = {}
_TABLES: Final[dict[type[Any], tuple[str, ...]]] = {}
GROUPS: Final = (tuple, list, frozenset, Sequence, Mapping, dict)


def read(given: Mapping[str, object], mistakes: list[Mistake]) -> dict[str, object]:
    """Settings for every detector: what the file says, defaults for the rest. Mistakes are added to the list."""
    table = dict(kinds())
    settings: dict[str, object] = {name: kind() for name, kind in table.items()}
    for name, raw in given.items():
        where = ("detectors", name)
        if name not in table:
            mistakes.append(Mistake(where, unknown(str(name), table, "detector")))
            continue
        shape = shape_of(table[name])
        try:
            settings[name] = _made(table[name])(shape.model_validate(raw))
        except ValidationError as error:
            mistakes += from_pydantic(error, where, shape.model_fields)
        except (ValueError, TypeError) as error:  # the settings' own check
            mistakes.append(Mistake(where, " ".join(str(error).split()) or "does not fit together."))
    return settings


def _made(kind: type[Any]) -> Callable[[BaseModel], Any]:
    """What makes settings, or a table in them, of their shape: what is not named there has its default."""
    return lambda read: kind(**{field: getattr(read, field) for field in read.model_fields_set})


def kinds() -> Iterator[tuple[str, type[DetectorSettings]]]:
    """Everything that has settings, by name: the detectors, and what is asked off the event loop."""
    yield from ((detector.name, detector.settings) for detector in DETECTORS)
    yield from SCORED.items()


def plain(settings: Mapping[str, object], changed_only: bool = False) -> dict[str, dict[str, object]]:
    """The same as plain data: every field that the file may name, or those alone that differ from their default."""
    found: dict[str, dict[str, object]] = {}
    for name, kind in kinds():
        if name not in settings:
            continue
        values = {field: as_plain(getattr(settings[name], field)) for field in shape_of(kind).model_fields}
        if changed_only:
            default = kind()
            values = {field: one for field, one in values.items() if one != as_plain(getattr(default, field))}
        if values or not changed_only:
            found[name] = values
    return found


def tables() -> frozenset[tuple[str, str]]:
    """Which settings hold tables by name: a detector's name and its field's."""
    return frozenset((name, field) for name, kind in kinds() for field in _fields_with_tables(kind))


def _fields_with_tables(kind: type[Any]) -> tuple[str, ...]:
    if kind in _TABLES:
        return _TABLES[kind]
    hints = get_type_hints(kind, include_extras=True)
    _TABLES[kind] = tuple(
        field.name
        for field in fields(kind)
        if get_origin(hints[field.name]) is Mapping and _is_table(get_args(hints[field.name])[1])
    )
    return _TABLES[kind]


def equip(settings: Mapping[str, Any], data: Mapping[str, Any]) -> dict[str, object]:
    """The same settings with data that the program loads itself, by the field's name (``phrases``, ``hotlines``).

    Every detector that has such a field gets it; a set is joined with what is there, anything else replaced.
    """
    equipped: dict[str, object] = {}
    for name, one in settings.items():
        fitting = {field.name: data[field.name] for field in fields(one) if field.init and field.name in data}
        joined = {
            field: value | frozenset(getattr(one, field)) if isinstance(value, frozenset) else value
            for field, value in fitting.items()
        }
        equipped[name] = replace(one, **joined) if joined else one
    return equipped


def shape_of(kind: type[Any]) -> type[BaseModel]:
    """The shape of one detector's settings: its fields that the file may name. Made once for each."""
    if kind in _SHAPES:
        return _SHAPES[kind]
    hints = get_type_hints(kind, include_extras=True)
    editable = {
        field.name: (_written(hints[field.name]), None)
        for field in fields(kind)
        if field.init and not field.metadata.get("internal") and is_plain(hints[field.name])
    }
    config = ConfigDict(extra="forbid", allow_inf_nan=False, protected_namespaces=())
    shape: type[BaseModel] = create_model(_called(kind), __config__=config, **editable)  # type: ignore[call-overload]  # the fields are only known now
    _SHAPES[kind] = shape
    return shape


def _called(kind: type[Any]) -> str:
    """What a shape is called where shapes are listed: after the file of the settings, such as ``PhoneSettings``."""
    return "".join(part.title() for part in kind.__module__.rpartition(".")[2].split("_")) + kind.__name__


def _written(kind: Any) -> Any:
    """The type as a file holds it: a truth value is no number, in a mapping neither."""
    if kind is float:
        return Annotated[float, BeforeValidator(number)]
    if _is_table(kind):
        return Annotated[shape_of(kind), AfterValidator(_made(kind))]
    if get_origin(kind) is Mapping:
        named, value = get_args(kind)
        return types.GenericAlias(Mapping, (named, _written(value)))
    return kind


def is_plain(kind: Any) -> bool:
    """Whether values of this type can be written in a settings file."""
    origin, inside = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return is_plain(inside[0])
    if origin is Literal:
        return all(isinstance(value, PLAIN) for value in inside)
    if origin in (Union, types.UnionType):
        return all(part is types.NoneType or is_plain(part) for part in inside)
    if origin is not None:
        return issubclass(origin, GROUPS) and all(part is ... or is_plain(part) for part in inside)
    return isinstance(kind, type) and (kind in PLAIN or issubclass(kind, Enum) or _is_table(kind))


def _is_table(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Table)


def as_plain(value: object) -> object:
    """A value as YAML and JSON know it. What has no order of its own is sorted; a table names what is not as usual."""
    if isinstance(value, Enum):
        return as_plain(value.value)
    if isinstance(value, Table):
        default = type(value)()
        named = ((name, getattr(value, name)) for name in shape_of(type(value)).model_fields)
        return {name: as_plain(one) for name, one in named if one != getattr(default, name)}
    if isinstance(value, Mapping):
        return {str(as_plain(key)): as_plain(one) for key, one in value.items()}
    if isinstance(value, frozenset | set):
        return sorted((as_plain(one) for one in value), key=lambda one: (str(type(one)), one))
    if isinstance(value, list | tuple):
        return [as_plain(one) for one in value]
    return value
