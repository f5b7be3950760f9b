"""Whatever a rule holds, its panels fit into a message, in every language; and forms take no more than Discord does."""

from __future__ import annotations

from typing import Any

import discord
import pytest

from bot.model import Judged, Link, Response, SettingChange, Sighting
from bot.transport import sighting_words
from bot.transport.rule_buttons import DraftAction, RuleForm
from bot.transport.rule_words import RuleWords
from bot.tune.comparing import compare
from bot.tune.looking import Seen
from bot.tune.noting import MOST
from bot.tune.precision import Precision
from bot.tune.seeing import Counts
from bot.tune.standing import Standing, openable
from bot.tune.steps import Step
from bot.wording.wording import FOLDER, LOCALES, Wording
from cogs.rule_forms import Forms, chosen_in, row_given, rule_given
from cogs.rule_history import listed_steps
from cogs.rule_list import RuleList
from cogs.rule_panel import RulePanel
from config.loader import load_default, plain, plain_rule

WORDING = Wording.load(FOLDER, LOCALES, strict=True)
TEXT, PARTS = 4_000, 40
"""Characters and components that a message on Discord holds. Source: its documentation of components."""

BIG = 10**18
FULL_ROW = {
    "kinds": ["address", "email", "handle", "name", "phone"],
    "subjects": ["self"],
    "channels": ["support", "elsewhere", *range(BIG, BIG + 25)],
    "roles": [*range(BIG, BIG + 25), "moderator", "volunteer"],
    "min_confidence": 0.75,
    "mode": "shadow",
    "respond": ["mask", "nudge", "flag"],
}
FULL: dict[str, Any] = {"mode": "on", "cooldown": "1h", "min_confidence": 0.5,
                        "exempt_roles": [*range(BIG, BIG + 5), "moderator"], "rows": [FULL_ROW] * 25}  # fmt: skip
OTHER = {**FULL, "cooldown": "90s", "rows": [{**FULL_ROW, "subjects": ["other"]}] * 25}
COUNTS = Counts(10**6, 10**6, 10**6, dict.fromkeys(Response, 10**6))


def fits(view: discord.ui.LayoutView) -> None:
    assert view.content_length() <= TEXT
    assert view.total_children_count <= PARTS


@pytest.mark.parametrize("locale", LOCALES)
def test_every_panel_fits(locale: str) -> None:
    wording = WORDING.in_locale(locale)
    panel, now = RulePanel(wording), Standing("privacy.*", FULL, None, OTHER)
    note = "x" * 600
    fits(panel.one(Seen(now, COUNTS, Precision(6, 3), 10), note))
    fits(panel.one(Seen(Standing("privacy.phone", FULL, FULL), COUNTS, Precision(), 1), note))
    fits(panel.row(now, FULL, 24))
    lines = panel.changes.differences("privacy.*", compare(FULL, OTHER))
    longest = max((wording.say(f"rules-comes-{one}") for one in ("now", "trial", "shadow")), key=len)
    fits(panel.change("privacy.*", lines, longest, 1, [(DraftAction.KEEP, "rules-button-keep")]))
    rules = {
        f"custom.{'x' * 30}{number}": rule for number, rule in enumerate([*load_default().policy.rules.values()] * 20)
    }
    rules |= load_default().policy.rules
    fits(RuleList(wording).all(rules, rules, dict.fromkeys(rules, COUNTS), openable(rules), "x" * 100))
    changes = [SettingChange(f"a{at}", 1, 1.0 * at, BIG, ("rules", "privacy.*", "rows"), FULL["rows"], OTHER["rows"])
               for at in range(25)]  # fmt: skip
    fits(listed_steps([Step((one,)) for one in changes], wording, note))
    one = Sighting("a" * 16, BIG, 1, "content.*", "v", "content.sexual", tuple(Response), 0.5, Link(BIG, BIG), 1.0,
                   Judged.WRONG)  # fmt: skip
    fits(sighting_words.weekly([one] * MOST, 100, wording))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("which", RuleForm)
@pytest.mark.parametrize("category", ["privacy.*", "crisis.*", "content.*", "custom.spam", "privacy.phone"])
def test_a_form_takes_no_more_than_five_fields_and_fits_its_titles(category: str, which: RuleForm, locale: str) -> None:
    rule = plain(load_default())["rules"].get(category, FULL)
    form = Forms(RuleWords(WORDING.in_locale(locale))).make(which, 0, "a" * 16, category, rule)
    assert 1 <= len(form.children) <= 5
    assert len(form.title) <= 45
    assert len(form.custom_id) <= 100
    for field in form.children:
        assert isinstance(field, discord.ui.Label)
        assert len(field.text) <= 45
    form.to_dict()


@pytest.mark.parametrize("category", ["privacy.*", "crisis.*", "boundary.*", "content.*"])
def test_a_form_that_is_sent_as_it_stands_changes_nothing(category: str) -> None:
    rule = plain_rule(load_default().policy.rules[category])
    forms = Forms(RuleWords(WORDING))
    for at, row in enumerate(rule["rows"]):
        for which in (RuleForm.DOES, RuleForm.ABOUT, RuleForm.WHERE):
            given = row_given(sent(forms.make(which, at, "a" * 16, category, rule)), row, crisis=category == "crisis.*")
            changed = {name: value for name, value in {**row, **given}.items() if value not in (None, [])}
            assert changed == row, which
    assert {**rule, **rule_given(sent(forms.make(RuleForm.LIMITS, 0, "a" * 16, category, rule)), rule)} == rule


def sent(form: discord.ui.Modal) -> dict[str, list[str]]:
    """What a form says when nobody touches it."""
    data: Any = form.to_dict()
    for row in data["components"]:
        field = row["component"]
        chosen = [one["value"] for one in field.get("options", ()) if one.get("default")]
        field["values"] = chosen or [one["id"] for one in field.get("default_values", ())]
    return chosen_in(data)
