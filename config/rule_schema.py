"""The shape of one rule in a policy file, with its rows, and what it turns into; and what makes no sense in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, Field, PlainValidator
from pydantic_core import PydanticCustomError

from bot.decide.decide import CARE
from bot.decide.policy import CRISIS_ALLOWED, LABELS, Row, Rule
from bot.model import CATEGORIES, ChannelKind, Level, Mode, Response, Subject
from bot.record.keeping import TRACES_KEPT
from config import loudness
from config.durations import written
from config.mistakes import Mistake, Where, nearest, quoted, unknown
from config.reached import Covered
from config.shapes import Digits, Lasting, Several, Shape, duration, number, read

FAMILIES: Final = ("privacy", "crisis", "boundary", "content", "custom")
KNOWN_RULES: Final = frozenset(CATEGORIES | {f"{family}.*" for family in FAMILIES})
ROLE_WORDS: Final = ("volunteer", "moderator")


def _cooldown(value: object) -> float:
    """What somebody received is forgotten after ``TRACES_KEPT`` seconds, so no cooldown can be longer."""
    amount = duration(value)
    if amount > TRACES_KEPT:
        longest = {"what": f"{quoted(value)} is too long: after {written(TRACES_KEPT)} it is forgotten who was told."}
        raise PydanticCustomError("cooldown", "{what}", longest)
    return amount


def _role(value: object) -> int | str:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 20:
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**63:
        return value
    if isinstance(value, str) and value in ROLE_WORDS:
        return value
    what = f"{quoted(value)} is neither a role's id nor one of {', '.join(ROLE_WORDS)}."
    raise PydanticCustomError("role", "{what}", {"what": what})


def _channel(value: object) -> ChannelKind | int:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 20:
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**63:
        return value
    if isinstance(value, str) and value in tuple(ChannelKind):
        return ChannelKind(value)
    hint = nearest(value, ChannelKind) if isinstance(value, str) else ""
    what = f"{quoted(value)} is neither a channel's id nor one of {', '.join(ChannelKind)}.{hint}"
    raise PydanticCustomError("channel", "{what}", {"what": what})


def _least(value: object) -> float | str:
    """A number, or a word that stands for one (config/loudness.py)."""
    if value in loudness.WORDS:
        return str(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1:
        return float(value)
    what = f"{quoted(value)} is neither a number from 0 to 1 nor one of {', '.join(loudness.WORDS)}."
    raise PydanticCustomError("least", "{what}", {"what": what})


def _mode(value: object) -> object:
    """Other YAML libraries turn ``on`` and ``off`` into truth values."""
    return ("on" if value else "off") if isinstance(value, bool) else value


RoleWord = Annotated[Any, BeforeValidator(_role, json_schema_input_type=Digits | Literal["volunteer", "moderator"])]
ChannelWord = Annotated[Any, BeforeValidator(_channel, json_schema_input_type=Digits | ChannelKind)]
Least = Annotated[float, Field(ge=0, le=1)] | Literal["alarm", "watch"]
RowMode = Literal["on", "shadow", True]
"""What a file may write for each: other YAML libraries turn ``on`` into a truth value."""


class RuleShape(Shape):
    """One rule, its rows still unread."""

    mode: Annotated[Mode, BeforeValidator(_mode, json_schema_input_type=Mode | bool)] = Mode.ON
    cooldown: Annotated[float, BeforeValidator(_cooldown, json_schema_input_type=Lasting)] = 3600.0
    min_confidence: Annotated[float, BeforeValidator(number), Field(ge=0, le=1)] = 0.5
    exempt_roles: Several[RoleWord] = Field(default_factory=list)
    rows: list[Any] = Field(default_factory=list)


class RowShape(Shape):
    """One row."""

    respond: Several[Response]
    levels: Several[Level] = Field(default_factory=list)
    subjects: Several[Subject] = Field(default_factory=list)
    channels: Several[ChannelWord] = Field(default_factory=list)
    roles: Several[RoleWord] = Field(default_factory=list)
    min_confidence: Annotated[float | str, PlainValidator(_least, json_schema_input_type=Least)] | None = None
    kinds: Several[str] = Field(default_factory=list)
    mode: Annotated[Literal["on", "shadow"], BeforeValidator(_mode, json_schema_input_type=RowMode)] | None = None
    labels: Several[str] = Field(default_factory=list)

    def row(self, loud: loudness.Loudness, *, crisis: bool) -> Row:
        """The row itself, words in it read as this loudness says. In a crisis rule a row that interrupts people and
        names no sureness asks for that of an alarm.
        """
        least: float | str = 0.0 if self.min_confidence is None else self.min_confidence
        if crisis and self.min_confidence is None and CARE.intersection(self.respond):
            least = "alarm"
        return Row(
            tuple(dict.fromkeys(self.respond)),
            frozenset(self.levels),
            frozenset(self.subjects),
            frozenset(self.channels),
            frozenset(self.roles),
            loud.of(least) if isinstance(least, str) else least,
            frozenset(self.kinds),
            least if isinstance(least, str) else "",
            Mode(self.mode) if self.mode else None,
            frozenset(self.labels),
        )


def read_rule(where: tuple[str, str], raw: object, loud: loudness.Loudness, mistakes: list[Mistake]) -> Rule | None:
    """One rule as it is given; None where it has no shape. Mistakes are added to the list. ``where`` ends with its
    category; ``loud`` says what the words for sureness mean.
    """
    category = where[1]
    if category not in KNOWN_RULES and not _custom(category):
        mistakes.append(Mistake(where, unknown(category, KNOWN_RULES, "category")))
    shape = read(RuleShape, raw, where, mistakes)
    listed = shape.rows if shape else raw.get("rows") if isinstance(raw, Mapping) else None
    rows: list[Row | None] = []
    for index, one in enumerate(listed if isinstance(listed, list) else []):
        row = read(RowShape, one, (*where, "rows", index), mistakes)
        rows.append(row.row(loud, crisis=category.startswith("crisis.")) if row else None)
    mistakes += _senseless(where, rows)
    if shape is None:
        return None
    if not shape.rows and shape.mode is not Mode.OFF:
        mistakes.append(Mistake(where, "has no rows, so it never does anything. Add `rows`, or write `mode: off`."))
    return Rule(category, tuple(row for row in rows if row), shape.mode, shape.cooldown, shape.min_confidence,
                frozenset(shape.exempt_roles))  # fmt: skip


def _custom(category: str) -> bool:
    """Whether it may be the category of a moderators' own rule: ``custom.`` and letters, digits, ``_`` or ``-``."""
    name = category.removeprefix("custom.")
    plain = name.replace("_", "").replace("-", "")
    return category.startswith("custom.") and plain.isascii() and plain.isalnum() and len(name) <= 40


def _senseless(rule: tuple[str, str], rows: list[Row | None]) -> Iterator[Mistake]:
    """Rows that are well formed and still cannot be meant."""
    category = rule[1]
    crisis = category.startswith("crisis.")
    known = kinds_of(category)
    labelled = category.startswith("content.")
    covered = Covered(tuple(known), [row for row in rows if row], labelled=labelled)
    for index, row in enumerate(rows):
        if row is None:
            continue
        where: Where = (*rule, "rows", index)
        if row.kinds and not known:
            what = "only rules for a whole family, such as privacy.*, have kinds. Leave it out."
            yield Mistake((*where, "kinds"), what)
            continue
        if row.named and not crisis:
            what = f'the word "{row.named}" is for crisis rules alone. Write a number.'
            yield Mistake((*where, "min_confidence"), what)
        for name in sorted(row.kinds - known):
            yield Mistake((*where, "kinds"), unknown(name, known, "kind"))
        if row.labels and not labelled:
            what = "only content rules have labels, so this row fits nothing. Leave it out."
            yield Mistake((*where, "labels"), what)
            continue
        for name in sorted(row.labels - LABELS):
            yield Mistake((*where, "labels"), unknown(name, LABELS, "label"))
        allowed = ", ".join(response for response in Response if response in CRISIS_ALLOWED)
        for response in row.respond:
            if crisis and response not in CRISIS_ALLOWED:
                what = (
                    f'"{response}" is not allowed here: a crisis means care, and a message that may be a cry for help'
                )
                yield Mistake((*where, "respond"), f"{what} is only ever answered with {allowed}.")
        if not row.respond:
            yield Mistake((*where, "respond"), "is an empty list. To do nothing, write `respond: [none]`.")
        if Response.NONE in row.respond and len(row.respond) > 1:
            yield Mistake((*where, "respond"), '"none" cannot stand beside other responses. Keep one or the other.')
        if row.levels and not crisis:
            yield Mistake((*where, "levels"), "only crisis rules have levels, so this row fits nothing. Leave it out.")
            continue
        if not covered.add(row, (*Level, None) if crisis else (None,)):
            what = "can never be reached: the rows above it fit everything that it fits. Move it up or leave it out."
            yield Mistake(where, what)


def kinds_of(category: str) -> frozenset[str]:
    """The kinds of a rule for a whole family (``privacy.*``: email, phone, ...); none for any other rule."""
    family, last = category.split(".", 1) if "." in category else (category, "")
    return frozenset(name.split(".", 1)[1] for name in CATEGORIES if last == "*" and name.startswith(f"{family}."))
