"""The forms in which a rule is changed, filled in with what stands there, and what is chosen in them. Pure.

Everything is chosen from lists, so nothing can be typed wrongly and no unit has to be known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import discord

from bot.decide.policy import CRISIS_ALLOWED, LABELS
from bot.model import ChannelKind, Level, Response, Subject
from bot.transport import rule_buttons
from bot.transport.rule_buttons import RuleForm
from bot.transport.rule_words import RuleWords, capital, cut
from config.loudness import WORDS
from config.rule_schema import ROLE_WORDS, kinds_of

Label = discord.ui.Label[Any]
Plain = Mapping[str, Any]

COOLDOWNS: Final = ("0s", "5m", "15m", "30m", "1h", "2h", "4h", "8h", "12h", "24h")
LEASTS: Final = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99)
TITLE: Final = 45
SUPPORT: Final = [ChannelKind.SUPPORT.value]
PLACES: Final = [discord.ChannelType.text, discord.ChannelType.forum, discord.ChannelType.voice]
AS_RULE: Final = "rule"
"""Stands for a row that has no mode of its own."""


@dataclass(frozen=True, slots=True)
class Forms:
    """Makes forms in one language."""

    words: RuleWords

    def make(self, which: RuleForm, at: int, mark: str, category: str, rule: Plain) -> discord.ui.Modal:
        """A form about a rule, or about the row in its place ``at`` (from 0)."""
        rows = rule["rows"]
        row = rows[at] if at < len(rows) else {"respond": [], "channels": SUPPORT}
        fields: dict[RuleForm, Callable[[], list[Label]]] = {
            RuleForm.LIMITS: lambda: self._limits(rule),
            RuleForm.DOES: lambda: self._does(category, row),
            RuleForm.ABOUT: lambda: self._about(category, row),
            RuleForm.WHERE: lambda: self._where(row),
            RuleForm.ABOVE: lambda: [self._responses(category, row), *self._where(row)],
            RuleForm.FIRST: lambda: [self._responses(category, row), *self._where(row)],
        }
        title = self.words.say(f"rules-form-{which}", number=at + 1)
        modal = discord.ui.Modal(title=cut(title, TITLE), custom_id=rule_buttons.sent(which, at, mark, category))
        for field in fields[which]():
            modal.add_item(field)
        return modal

    def _limits(self, rule: Plain) -> list[Label]:
        cooldowns = [(self.words.lasting(one), one) for one in _with(COOLDOWNS, str(rule["cooldown"]))]
        return [
            self._choice("cooldown", cooldowns, [str(rule["cooldown"])]),
            self._least(LEASTS, rule["min_confidence"]),
            self._roles("exempt_words", "exempt", rule["exempt_roles"]),
            self._role_ids("exempt_ids", rule["exempt_roles"]),
        ]

    def _does(self, category: str, row: Plain) -> list[Label]:
        say = self.words.say
        crisis = category.startswith("crisis.")
        modes = [(say("rules-form-mode-rule"), AS_RULE), (say("rules-form-mode-on"), "on"),
                 (say("rules-form-mode-shadow"), "shadow")]  # fmt: skip
        known = (*WORDS, *LEASTS) if crisis else LEASTS
        return [
            self._responses(category, row),
            self._least(known, row.get("min_confidence", "alarm" if crisis and _cares(row) else 0.0)),
            self._choice("mode", modes, [row.get("mode", AS_RULE)]),
        ]

    def _responses(self, category: str, row: Plain) -> Label:
        never = self.words.say("rules-form-never")
        crisis = category.startswith("crisis.")
        hows = {one.value: never for one in Response if crisis and one not in CRISIS_ALLOWED}
        offered = [(capital(self.words.say(f"rules-do-{one}")), one.value) for one in Response]
        return self._choice("respond", offered, row["respond"], most=len(Response), hows=hows)

    def _about(self, category: str, row: Plain) -> list[Label]:
        family = category.split(".", 1)[0]
        say = self.words.say
        detail = "detail" if family == "privacy" else "about"
        whose = [(capital(say(f"rules-subject-{detail}-{one}")), one.value) for one in Subject]
        fields = [self._choice("subjects", whose, row.get("subjects", ()), least=0, most=len(whose))]
        if family == "crisis":
            levels = [(capital(say(f"level-{one}")), one.value) for one in Level]
            fields.append(self._choice("levels", levels, row.get("levels", ()), least=0, most=len(levels)))
        if kinds := sorted(kinds_of(category)):
            offered = [(self.words.name(f"{family}.{kind}"), kind) for kind in kinds]
            fields.append(self._choice("kinds", offered, row.get("kinds", ()), least=0, most=len(offered)))
        if family == "content":
            labels = [(capital(say(f"rules-label-{one}")), one) for one in sorted(LABELS)]
            fields.append(self._choice("labels", labels, row.get("labels", ()), least=0, most=len(labels)))
        return fields

    def _where(self, row: Plain) -> list[Label]:
        kinds = [(capital(self.words.say(f"rules-place-{one}")), one.value) for one in ChannelKind]
        channels = row.get("channels", ())
        ids = [
            discord.SelectDefaultValue(id=one, type=discord.SelectDefaultValueType.channel) for one in _ids(channels)
        ]
        single: discord.ui.ChannelSelect[Any] = discord.ui.ChannelSelect(
            custom_id="channel_ids", channel_types=PLACES, min_values=0, max_values=25, required=False,
            default_values=ids[:25],
        )  # fmt: skip
        return [
            self._choice("channel_kinds", kinds, [one for one in channels if isinstance(one, str)], least=0, most=4),
            self._label("channel_ids", single),
            self._roles("role_words", "roles", row.get("roles", ())),
            self._role_ids("role_ids", row.get("roles", ())),
        ]

    def _least(self, known: Sequence[float | str], now: float | str) -> Label:
        offered = [(self._sure(one), str(one)) for one in _with(known, now)]
        return self._choice("least", offered, [str(now)])

    def _sure(self, least: float | str) -> str:
        return capital(self.words.least(least) if least else self.words.say("rules-least-any"))

    def _roles(self, name: str, label: str, roles: Iterable[str | int]) -> Label:
        offered = [(capital(self.words.say(f"rules-role-{one}")), one) for one in ROLE_WORDS]
        chosen = [one for one in roles if isinstance(one, str)]
        return self._choice(name, offered, chosen, least=0, most=len(offered), label=label)

    def _role_ids(self, name: str, roles: Iterable[str | int]) -> Label:
        ids = [discord.SelectDefaultValue(id=one, type=discord.SelectDefaultValueType.role) for one in _ids(roles)]
        select: discord.ui.RoleSelect[Any] = discord.ui.RoleSelect(
            custom_id=name, min_values=0, max_values=25, required=False, default_values=ids[:25]
        )
        return self._label(name, select)

    def _choice(self, name: str, offered: Iterable[tuple[str, str]], chosen: Iterable[str], *, least: int = 1,
                most: int = 1, label: str = "", hows: Mapping[str, str] | None = None) -> Label:  # fmt: skip
        select: discord.ui.Select[Any] = discord.ui.Select(
            custom_id=name, min_values=least, max_values=most, required=least > 0
        )
        marked = set(chosen)
        for words, value in offered:
            how = (hows or {}).get(value)
            select.add_option(label=cut(words, 100), value=value, default=value in marked, description=how)
        return self._label(label or name, select)

    def _label(self, name: str, field: discord.ui.Item[Any]) -> Label:
        return discord.ui.Label(text=self.words.say(f"rules-field-{name.replace('_', '-')}"), component=field)


def chosen_in(data: Any) -> dict[str, list[str]]:
    """What is chosen in a form that was sent in, by the fields' names."""
    found: dict[str, list[str]] = {}
    for row in data.get("components", []) if isinstance(data, dict) else []:
        for field in (row.get("component"), *row.get("components", ())):
            if field:
                found[str(field.get("custom_id"))] = [str(one) for one in field.get("values") or ()]
    return found


def rule_given(chosen: Mapping[str, Sequence[str]], rule: Plain) -> dict[str, Any]:
    """What the form about a whole rule says. Nothing is said about fields that it does not have."""
    given: dict[str, Any] = {}
    if chosen.get("cooldown", [""])[0] not in ("", str(rule["cooldown"])):
        given["cooldown"] = chosen["cooldown"][0]
    if chosen.get("least"):
        given["min_confidence"] = float(chosen["least"][0])
    if "exempt_words" in chosen or "exempt_ids" in chosen:
        given["exempt_roles"] = _mixed(chosen, "exempt_words", "exempt_ids")
    return given


def row_given(chosen: Mapping[str, Sequence[str]], row: Plain, *, crisis: bool) -> dict[str, Any]:
    """What a form about a row says of it, in the order in which the loader writes it."""
    given: dict[str, Any] = {}
    if "respond" in chosen:
        kept = [one for one in row["respond"] if one in chosen["respond"]]
        given["respond"] = [*kept, *(one for one in Response if one in chosen["respond"] and one not in kept)]
        given["respond"] = [str(one) for one in given["respond"]]
    if chosen.get("least"):
        given["min_confidence"] = _least(chosen["least"][0], crisis=crisis)
    if chosen.get("mode"):
        given["mode"] = None if chosen["mode"][0] == AS_RULE else chosen["mode"][0]
    for name, order in (("subjects", Subject), ("levels", Level)):
        if name in chosen:
            given[name] = [one.value for one in order if one in chosen[name]]
    given |= {name: sorted(chosen[name]) for name in ("kinds", "labels") if name in chosen}
    if "channel_kinds" in chosen or "channel_ids" in chosen:
        kinds = [one.value for one in ChannelKind if one in chosen.get("channel_kinds", ())]
        given["channels"] = [*kinds, *sorted(map(int, chosen.get("channel_ids", ())))]
    if "role_words" in chosen or "role_ids" in chosen:
        given["roles"] = _mixed(chosen, "role_words", "role_ids")
    return given


def _mixed(chosen: Mapping[str, Sequence[str]], words: str, ids: str) -> list[str | int]:
    """Ids, then words, each in their order: as the loader writes roles."""
    return [*sorted(map(int, chosen.get(ids, ()))), *sorted(chosen.get(words, ()))]


def _least(text: str, *, crisis: bool) -> float | str | None:
    if text in WORDS:
        return text
    return float(text) if float(text) or crisis else None


def _cares(row: Plain) -> bool:
    return bool({"resources", "case"} & set(row["respond"]))


def _with(known: Sequence[Any], now: Any) -> list[Any]:
    """What is offered, with what stands there now in its place."""
    if now in known:
        return list(known)
    return [now, *known]


def _ids(some: Iterable[str | int]) -> list[int]:
    return [one for one in some if isinstance(one, int)]
