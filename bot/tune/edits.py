"""What moderators change about a rule, as functions on plain settings. Pure.

The theory. What a rule does is changed on trial: the changed rule stands in ``trials`` while the old one goes on,
until somebody switches it on. Where nothing acts (a rule in shadow, or off) there is nothing to be kept going, and the
rule itself is changed. What may act (modes) is changed at once, with one exception: nothing that was off, or was not
there, acts before it has been in shadow.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.model import Mode, Response
from bot.trouble import Trouble
from bot.tune.differing import put
from bot.tune.standing import Plain, Settings, Standing, acts, does, rows_on, standing
from config import loudness
from config.loader import load_plain, plain_rule
from config.schema import VERSION

NEW_RULE: Plain = {"mode": "off", "cooldown": "1h", "min_confidence": 0.5, "exempt_roles": [], "rows": []}
"""A rule of which nothing is known yet."""


def set_mode(settings: Settings, category: str, mode: Mode) -> dict[str, Any]:
    """Switch a rule off, into shadow, or on. What was off, or has no rule that acts, comes into shadow first."""
    now = standing(settings, category)
    rule = now.in_force or NEW_RULE
    if now.follows and mode == now.mode:
        return dict(settings)
    if mode is not Mode.OFF and now.mode is Mode.OFF:
        return put(settings, ("rules", category), quiet(rule))
    if mode is Mode.ON and now.follows:
        return put(settings, ("rules", category), quiet(rule))
    return put(settings, ("rules", category), {**rule, "mode": mode.value})


def quiet(rule: Plain) -> Plain:
    """A rule in shadow with every row of it."""
    rows = [{**row, "mode": "shadow"} if row.get("mode") == Mode.ON else row for row in rule["rows"]]
    return {**rule, "mode": Mode.SHADOW.value, "rows": rows}


def change_rule(settings: Settings, category: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Other ``cooldown``, ``min_confidence`` or ``exempt_roles``."""
    return _put(settings, category, {**_edited(settings, category), **given})


def change_row(settings: Settings, category: str, at: int, given: Mapping[str, Any]) -> dict[str, Any]:
    """Other parts of one row; what is empty or None fits everything, and stands there no more."""
    rule = _edited(settings, category)
    rows = list(rule["rows"])
    rows[at] = changed_row(rows[at], given)
    return _put(settings, category, {**rule, "rows": rows})


def add_row(settings: Settings, category: str, at: int, row: Mapping[str, Any]) -> dict[str, Any]:
    """One more row, above the one that stands in this place."""
    rule = _edited(settings, category)
    rows = [*rule["rows"][:at], changed_row({}, row), *rule["rows"][at:]]
    first = {"mode": Mode.SHADOW.value} if not rule["rows"] else {}
    return _put(settings, category, {**rule, **first, "rows": rows})


def drop_row(settings: Settings, category: str, at: int) -> dict[str, Any]:
    """One row less. The last one stays: whoever wants nothing of a rule switches it off."""
    rule = _edited(settings, category)
    rows = [*rule["rows"][:at], *rule["rows"][at + 1 :]]
    return _put(settings, category, {**rule, "rows": rows or rule["rows"]})


def raise_row(settings: Settings, category: str, at: int) -> dict[str, Any]:
    """A row changes places with the one above it."""
    rule = _edited(settings, category)
    rows = list(rule["rows"])
    if 0 < at < len(rows):
        rows[at - 1 : at + 1] = reversed(rows[at - 1 : at + 1])
    return _put(settings, category, {**rule, "rows": rows})


def switch_on(settings: Settings, category: str) -> dict[str, Any]:
    """Let a changed rule take the place of the one that acts."""
    tried = standing(settings, category).tried
    if tried is None:
        return dict(settings)
    return put(put(settings, ("rules", category), tried), ("trials", category), None)


def drop_trial(settings: Settings, category: str) -> dict[str, Any]:
    """Leave things as they are: a changed rule is no longer tried."""
    return put(settings, ("trials", category), None)


def follow_family(settings: Settings, category: str) -> dict[str, Any]:
    """Take a category's own rule away, so that its family's counts."""
    if standing(settings, category).family is None:
        return dict(settings)
    return put(drop_trial(settings, category), ("rules", category), None)


def changed_row(row: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """A row with other parts, without those that are empty. How sure it wants to be may be 0."""
    both = {**row, **given}
    return {name: value for name, value in both.items() if value not in (None, [], "", ()) or name == "respond"}


def louder(before: Settings, after: Settings, category: str) -> bool:
    """Whether something acts after a change that did not act before it."""
    old, new = standing(before, category).in_force, standing(after, category).in_force
    acted = [_bare(old, at) for at in rows_on(old)]
    return any(_bare(new, at) not in acted and _harms(new, at) for at in rows_on(new))


def _bare(rule: Plain | None, at: int) -> tuple[object, object]:
    """A row, and what counts for all rows of its rule, without modes."""
    whole = does(rule) or {}
    rows = whole.pop("rows", [])
    return rows[at], whole


def _harms(rule: Plain | None, at: int) -> bool:
    return bool(rule) and rule["rows"][at]["respond"] != [Response.NONE]  # type: ignore[index]  # there is a rule


def _edited(settings: Settings, category: str) -> Plain:
    return standing(settings, category).edited or NEW_RULE


def _put(settings: Settings, category: str, rule: Plain) -> dict[str, Any]:
    """Keep a changed rule where it belongs: on trial beside what acts, else in its place."""
    now, rule = standing(settings, category), _as_written(settings, category, rule)
    if does(rule) == does(now.in_force):
        return _same(settings, now, rule)
    if acts(now.in_force):
        return put(settings, ("trials", category), rule)
    first = quiet(rule) if acts(rule) else rule
    return drop_trial(put(settings, ("rules", category), first), category)


def _same(settings: Settings, now: Standing, rule: Plain) -> dict[str, Any]:
    """It does what the rule does that counts: nothing is left to try, and modes alone may have changed."""
    kept = drop_trial(settings, now.category)
    if rule == now.in_force:
        return kept
    return put(kept, ("rules", now.category), {**rule, "mode": now.mode.value})


def _as_written(settings: Settings, category: str, rule: Plain) -> Plain:
    """A rule in the full form in which the loader writes it, so that the same is the same; as it is where it cannot be.

    Why it cannot is told to whoever changes it: refusing.py.
    """
    alarms = settings.get("alarms", loudness.USUAL)
    try:
        read = load_plain({"version": VERSION, "rules": {category: rule}, "alarms": alarms})
    except Trouble:
        return rule
    return plain_rule(read.policy.rules[category])
