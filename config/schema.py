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

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Final, Literal

from pydantic import Field, PlainValidator

from bot.act.notes import USUAL, Notes
from bot.decide.policy import Policy, Rule
from bot.detect.own.rule import NAME
from bot.model import Way
from config import detectors as detector_settings
from config import loudness, own_rules, phrase_settings
from config.desk_rules import NO_CONDUCT, USUAL_RULES, Conduct, DeskRules
from config.desk_schema import read_conduct, read_desk
from config.document import Document
from config.home import AUTO, MOST_COUNTRIES, read_country, read_language
from config.mistakes import Mistake
from config.rule_schema import read_rule
from config.shapes import Several, Shape, between, read
from config.trust import USUAL_TRUST, Trust, read_trust

VERSION: Final = 1
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
    found = {category: read_rule(("rules", str(category)), raw, loud, mistakes) for category, raw in rules.items()}
    tried = {category: read_rule(("trials", str(category)), raw, loud, mistakes) for category, raw in trials.items()}
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
