"""Policy files in and out, and what one server changed about the default.

Plain data, here, is what YAML and JSON know: mappings with names, lists, text, numbers, truth values. Its full form
(``plain``) names every setting, so that two of them can be compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from bot.act.notes import USUAL, Notes
from bot.decide.decide import CARE
from bot.decide.policy import Row, Rule
from bot.model import ChannelKind, Level, Response, Subject
from config import detectors as detector_settings
from config.desk_schema import plain_conduct, plain_desk
from config.document import Document, meaning, read_file, read_text
from config.durations import written
from config.home import AUTO
from config.loudness import USUAL as USUAL_ALARMS
from config.schema import VERSION, configuration
from config.schema import Configuration as Configuration  # the rest of the house asks this file for it
from config.trust import plain_trust
from config.whole import whole

DEFAULT: Final = Path(__file__).with_name("policy.yaml")
SERVER: Final = "this server's settings"

RULES: Final = ("rules", "trials")
"""The parts that hold rules: what is taken out of one is kept as None."""

Plain = Mapping[str, Any]


@cache
def load_default() -> Configuration:
    """The policy that every server starts with (config/policy.yaml). Read once."""
    return load_file(DEFAULT)


def load_file(path: Path) -> Configuration:
    """A policy file, or the policy in a file of all settings. Raises one Trouble with a line for everything wrong."""
    return whole(read_file(path)).configuration


def load_text(text: str, name: str = "policy.yaml") -> Configuration:
    """A policy file's text; ``name`` is how mistakes call it. Raises one Trouble with a line for each."""
    return configuration(read_text(text, name))


def load_plain(data: Plain, name: str = SERVER) -> Configuration:
    """A policy as plain data. Raises one Trouble with a line for each mistake."""
    return configuration(Document(name, data))


def equip(given: Configuration, data: Mapping[str, Any]) -> Configuration:
    """The same with data that the program loads itself put into the detectors' settings, by the fields' names.

    The last step: an equipped configuration is for detecting, not for comparing or writing down.
    """
    return replace(given, detectors=detector_settings.equip(given.detectors, data))


def plain(given: Configuration, changed_only: bool = False) -> dict[str, Any]:
    """A configuration as plain data: ``load_plain(plain(x)) == x``.

    In full form, or (``changed_only``) without what about detectors, notes and the desk is as it always is.
    """
    rules = {category: plain_rule(rule) for category, rule in given.policy.rules.items()}
    detectors = detector_settings.plain(given.detectors, changed_only)
    alarms = {} if changed_only and given.alarms == USUAL_ALARMS else {"alarms": given.alarms}
    steps = {} if changed_only and not given.escalation else {"escalation": list(given.escalation)}
    others = {
        "notes": _notes(given.notes, changed_only),
        "desk": plain_desk(given.desk, changed_only),
        "conduct": plain_conduct(given.conduct),
        "trials": {category: plain_rule(rule) for category, rule in given.trials.items()},
        "trust": plain_trust(given.trust, changed_only),
    }
    home = {"language": given.language, "countries": list(given.countries)}
    if changed_only:
        home = {name: part for name, part in home.items() if part not in (AUTO, [])}
    most = {"version": VERSION, "rules": rules, "detectors": detectors}
    return {**most, **{name: part for name, part in others.items() if part}, **alarms, **steps, **home}


def plain_rule(rule: Rule) -> dict[str, Any]:
    """One rule as plain data, every setting named."""
    return {
        "mode": rule.mode.value,
        "cooldown": written(rule.cooldown),
        "min_confidence": rule.min_confidence,
        "exempt_roles": detector_settings.as_plain(rule.exempt_roles),
        "rows": [
            {
                **({"kinds": sorted(row.kinds)} if row.kinds else {}),
                **({"labels": sorted(row.labels)} if row.labels else {}),
                **({"levels": _in_order(Level, row.levels)} if row.levels else {}),
                **({"subjects": _in_order(Subject, row.subjects)} if row.subjects else {}),
                **({"channels": _channels(row)} if row.channels else {}),
                **({"roles": detector_settings.as_plain(row.roles)} if row.roles else {}),
                **({"min_confidence": row.named or row.min_confidence} if _says_how_sure(rule.category, row) else {}),
                **({"mode": row.mode.value} if row.mode else {}),
                "respond": [response.value for response in row.respond],
            }
            for row in rule.rows
        ],
    }


def _says_how_sure(category: str, row: Row) -> bool:
    """Whether a row's sureness has to be written down: where it is none, unless leaving it out means another."""
    return bool(row.min_confidence or (category.startswith("crisis.") and CARE.intersection(row.respond)))


def _channels(row: Row) -> list[str | int]:
    """What channels are for, in their order, then ids."""
    return [*_in_order(ChannelKind, row.channels), *sorted(one for one in row.channels if not isinstance(one, str))]


def _notes(given: Notes, changed_only: bool) -> dict[str, Any]:
    full = {
        "deliver": given.deliver.value,
        "care": given.care.value,
        "stays": written(given.stays),
        "learn": given.learn,
    }
    if not changed_only:
        return full
    usual = _notes(USUAL, changed_only=False)
    return {name: value for name, value in full.items() if value != usual[name]}


def _in_order(kind: type[Level | Subject | ChannelKind | Response], some: frozenset[Any]) -> list[str]:
    return [one.value for one in kind if one in some]


def dump(given: Configuration | Plain, width: int = 110) -> str:
    """A configuration or plain data as YAML that ``load_text`` reads back to the same. ``width``: columns of a line."""
    data = plain(given, changed_only=True) if isinstance(given, Configuration) else given
    text: str = yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=width)
    return text


def overlay(default: Plain, differences: Plain, name: str = SERVER) -> Configuration:
    """A server's own settings laid over the default. Raises one Trouble with a line for each mistake.

    Groups are merged, lists and tables by name replaced; a rule that is None in ``differences`` is taken out.
    """
    merged = _merge(default, differences, ())
    for group in RULES:
        rules = merged.get(group)
        if isinstance(rules, dict):
            merged[group] = {category: rule for category, rule in rules.items() if rule is not None}
    return load_plain(merged, name)


def _merge(below: Plain, above: Plain, at: tuple[str, ...]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        known, here = merged.get(key), (*at, key)
        if isinstance(known, Mapping) and isinstance(value, Mapping) and not _whole(here):
            merged[key] = _merge(known, value, here)
        else:
            merged[key] = value
    return merged


def _whole(at: tuple[str, ...]) -> bool:
    """Whether what stands here is kept as a whole: tables by name, of which one that is not named is not there."""
    return len(at) == 3 and at[0] == "detectors" and at[1:] in detector_settings.tables()


def differences(default: Plain, changed: Plain) -> dict[str, Any]:
    """What has to be kept of a changed policy: the inverse of ``overlay``, to which the default and this give it back.

    Both have to be in the full form that ``plain`` gives.
    """
    found = _differ(default, changed, ())
    for group in RULES:
        gone = {category: None for category in default.get(group, {}) if category not in changed.get(group, {})}
        if gone:
            found[group] = {**found.get(group, {}), **gone}
    return found


def _differ(below: Plain, above: Plain, at: tuple[str, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in above.items():
        known, here = below.get(key), (*at, key)
        if isinstance(known, Mapping) and isinstance(value, Mapping) and not _whole(here):
            if inside := _differ(known, value, here):
                found[key] = inside
        elif key not in below or known != value:
            found[key] = value
    return found


class _Dumper(yaml.SafeDumper):
    """Short lists on one line, ``mode: on`` without quotes, nothing by reference."""

    def ignore_aliases(self, data: object) -> bool:
        """Never: the loader refuses aliases."""
        return True


def _text(dumper: _Dumper, value: str) -> yaml.Node:
    if value in ("on", "off"):  # words to this loader, truth values to others, which it understands as well
        return dumper.represent_scalar("tag:yaml.org,2002:bool", value)
    style = None if meaning(value) == value else '"'  # "0." is text to PyYAML, and a number to this loader
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


def _list(dumper: _Dumper, value: list[object]) -> yaml.Node:
    simple = not any(isinstance(one, list | dict) for one in value)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=simple)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(list, _list)
