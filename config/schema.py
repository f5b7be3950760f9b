"""The shape of a policy file, and what it turns into: a ``Policy`` and the detectors' settings.

    version: 1
    rules:
      privacy.phone: {mode: on, cooldown: 1h, min_confidence: 0.5, exempt_roles: [moderator],
                      rows: [{subjects: [self], channels: [support], roles: [volunteer], min_confidence: 0.7,
                              mode: shadow, respond: [nudge]}]}
      content.*: {rows: [{labels: [threat], channels: [support, age_restricted], respond: [flag]}]}
    detectors:
      privacy.phone: {regions: [GB, US]}
    notes: {deliver: reply, care: reply, stays: 10m, learn: "Our own words on staying anonymous."}
    alarms: balanced
    escalation: [Call whoever is on call, Write down who does what]
    desk: {open_cases: 1}    # desk_schema.py, as conduct is
    trials: {privacy.phone: {rows: [{respond: [mask]}]}}    # rules as above, tried beside those that act
    trust: {rules: moderators}    # trust.py
    language: de    # home.py, as countries are
    countries: [DE, AT]

Every rule, row and detector is read by itself, so that one mistake never hides another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, Field, PlainValidator
from pydantic_core import PydanticCustomError

from bot.act.notes import USUAL, Notes
from bot.decide.decide import CARE
from bot.decide.policy import CRISIS_ALLOWED, LABELS, Policy, Row, Rule
from bot.detect.own.rule import NAME
from bot.model import CATEGORIES, ChannelKind, Level, Mode, Response, Subject, Way
from bot.record.keeping import TRACES_KEPT
from config import detectors as detector_settings
from config import loudness, own_rules, phrase_settings
from config.desk_rules import NO_CONDUCT, USUAL_RULES, Conduct, DeskRules
from config.desk_schema import read_conduct, read_desk
from config.document import Document
from config.durations import written
from config.home import AUTO, MOST_COUNTRIES, read_country, read_language
from config.mistakes import Mistake, Where, nearest, quoted, unknown
from config.reached import Covered
from config.shapes import Digits, Lasting, Several, Shape, between, duration, number, read
from config.trust import USUAL_TRUST, Trust, read_trust

VERSION: Final = 1
FAMILIES: Final = ("privacy", "crisis", "boundary", "content", "custom")
KNOWN_RULES: Final = frozenset(CATEGORIES | {f"{family}.*" for family in FAMILIES})
ROLE_WORDS: Final = ("volunteer", "moderator")
SHORTEST_STAY: Final = 60.0
LONGEST_STAY: Final = 86400.0
"""Seconds between which a public note may stay: long enough to be noticed, no longer than somebody may come back to it.
"""
LONGEST_LEARN: Final = 1500
"""Characters of a server's own words that fit into one message beside the bot's."""
MOST_STEPS: Final = 10
LONGEST_STEP: Final = 140
"""How many steps a server's emergency policy has at most, and characters in each: all fit into one message."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """Everything that a server owner may change. ``detectors``: name -> an instance of that detector's settings.
    ``alarms`` names how sure a cry for help has to be (config/loudness.py). ``escalation`` is the server's own written
    policy for emergencies, step by step; empty where it has none. ``desk`` and ``conduct``: config/desk_rules.py.
    ``trials`` are rules as they may become: tried beside the policy, which goes on acting. ``trust`` says who may
    change what (config/trust.py). ``language`` is spoken in the open, ``countries`` are those of the members
    (config/home.py).
    """

    policy: Policy
    detectors: Mapping[str, object]
    notes: Notes = USUAL
    alarms: str = loudness.USUAL
    escalation: tuple[str, ...] = ()
    desk: DeskRules = USUAL_RULES
    conduct: Conduct = NO_CONDUCT
    trials: Mapping[str, Rule] = field(default_factory=dict)
    trust: Trust = field(default_factory=lambda: USUAL_TRUST)
    language: str = AUTO
    countries: tuple[str, ...] = ()


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


class TopShape(Shape):
    """The file itself."""

    version: Literal[1]
    rules: dict[str, Any] = Field(default_factory=dict)
    detectors: dict[str, Any] = Field(default_factory=dict)
    notes: Any = Field(default_factory=dict)
    desk: Any = Field(default_factory=dict)
    conduct: Any = Field(default_factory=dict)
    trials: dict[str, Any] = Field(default_factory=dict)
    trust: Any = Field(default_factory=dict)
    alarms: Literal["careful", "balanced", "quiet"] = "balanced"
    escalation: Annotated[Several[Annotated[str, Field(min_length=1, max_length=LONGEST_STEP)]],
                          Field(max_length=MOST_STEPS)] = Field(default_factory=list)  # fmt: skip
    language: Annotated[str, PlainValidator(read_language)] = AUTO
    countries: Annotated[Several[Annotated[str, PlainValidator(read_country)]],
                         Field(max_length=MOST_COUNTRIES)] = Field(default_factory=list)  # fmt: skip


class NotesShape(Shape):
    """How private notes reach people."""

    deliver: Literal["reply", "direct"] = "reply"
    stays: Annotated[float, between(SHORTEST_STAY, LONGEST_STAY)] = USUAL.stays
    learn: Annotated[str, Field(max_length=LONGEST_LEARN)] = ""
    care: Literal["reply", "direct"] = "reply"


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


def configuration(document: Document) -> Configuration:
    """What the file says. Raises one Trouble with a line for every mistake in it."""
    mistakes: list[Mistake] = []
    given = read_configuration(document, mistakes)
    if given is None:
        raise document.trouble(mistakes)
    return given


def read_configuration(document: Document, mistakes: list[Mistake]) -> Configuration | None:
    """The same; None where there is a mistake, in it or before: they are added to the list. What is no policy at all
    raises its Trouble at once.
    """
    data = document.data
    top = read(TopShape, data, (), mistakes)
    if isinstance(data, Mapping) and not data.keys() & TopShape.model_fields.keys():
        what = (
            "is not a policy: it has none of version, rules, detectors, notes, alarms, escalation, desk, conduct, "
            "trials, trust, language and countries. Is this the right file?"
        )
        raise document.trouble([Mistake((), what, 1)])
    rules = top.rules if top else _group(data, "rules")
    detectors = top.detectors if top else _group(data, "detectors")
    alarms = top.alarms if top else loudness.USUAL
    loud = loudness.loudnesses()[alarms]
    trials = top.trials if top else _group(data, "trials")
    found = {category: _rule(("rules", str(category)), raw, loud, mistakes) for category, raw in rules.items()}
    tried = {category: _rule(("trials", str(category)), raw, loud, mistakes) for category, raw in trials.items()}
    settings = detector_settings.read(detectors, mistakes)
    own_rules.check(settings.get(NAME), mistakes)
    phrase_settings.check(settings.get("phrases"), mistakes)
    part = data if isinstance(data, Mapping) else {}
    notes = read(NotesShape, part.get("notes", {}), ("notes",), mistakes) or NotesShape()
    desk = read_desk(part.get("desk", {}), mistakes)
    conduct = read_conduct(part["conduct"], mistakes) if "conduct" in part else NO_CONDUCT
    trust = read_trust(part.get("trust", {}), mistakes)
    if mistakes:
        return None
    steps = tuple(" ".join(step.split()) for step in top.escalation) if top else ()
    marks = own_rules.marks(settings.get(NAME)) | phrase_settings.marks(settings.get("phrases"))
    acting, trying = (own_rules.marked(_read(rules), marks) for rules in (found, tried))
    return Configuration(Policy(acting), settings,
                         Notes(Way(notes.deliver), notes.stays, notes.learn.strip(), Way(notes.care)), alarms,
                         tuple(step for step in steps if step), desk, conduct, trying, trust,
                         top.language if top else AUTO, tuple(dict.fromkeys(top.countries)) if top else ())  # fmt: skip


def _read(rules: Mapping[str, Rule | None]) -> dict[str, Rule]:
    return {category: rule for category, rule in rules.items() if rule}


def _group(data: object, name: str) -> Mapping[str, object]:
    """A part of a file whose top is wrong, so that its other mistakes are told as well."""
    part = data.get(name) if isinstance(data, Mapping) else None
    return part if isinstance(part, dict) else {}


def _rule(where: tuple[str, str], raw: object, loud: loudness.Loudness, mistakes: list[Mistake]) -> Rule | None:
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
