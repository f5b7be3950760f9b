"""Rules, changes and verdicts in words."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bot.transport import rule_buttons
from bot.transport.change_words import ChangeWords
from bot.transport.precision_words import picture, precision_line
from bot.transport.rule_buttons import JudgeAction, RuleAction, RuleForm
from bot.transport.rule_words import RuleWords
from bot.tune.precision import Precision
from bot.wording.wording import FOLDER, LOCALES, Wording

WORDING = Wording.load(FOLDER, LOCALES, strict=True)
WORDS = RuleWords(WORDING)
LONGEST_RULE = "custom." + "x" * 40


@pytest.mark.parametrize(
    ("category", "row", "said"),
    [
        (
            "privacy.*",
            {"kinds": ["phone"], "subjects": ["self"], "channels": ["support"], "respond": ["mask", "nudge"]},
            "A phone number, the author's own, in support channels: **a private hint and an offer to mask it**",
        ),
        ("privacy.*", {"respond": ["none"]}, "Any personal detail, in every channel: **nothing**"),
        (
            "crisis.*",
            {
                "levels": ["emergency"],
                "subjects": ["other"],
                "channels": [5],
                "min_confidence": 0.25,
                "respond": ["case"],
            },
            (
                "Any cry for help, emergency, about somebody else, in <#5>, at least 25 of 100 sure: "
                "**a case on the volunteers' desk**"
            ),
        ),
        (
            "content.sexual",
            {"roles": [7, "volunteer"], "channels": ["elsewhere"], "mode": "shadow", "respond": ["remove", "flag"]},
            (
                "Explicit content, from <@&7> and volunteers, in all other channels: "
                "**the message is taken away and a note to the moderators** (this line is in shadow)"
            ),
        ),
        ("custom.spam", {"respond": ["flag"]}, "Spam, in every channel: **a note to the moderators**"),
    ],
)
def test_a_row_is_told_in_plain_words(category: str, row: dict[str, Any], said: str) -> None:
    assert WORDS.row(category, row) == said


@pytest.mark.parametrize("locale", LOCALES)
def test_every_row_can_be_told_in_every_language(locale: str) -> None:
    words = RuleWords(WORDING.in_locale(locale))
    for category in ("privacy.*", "crisis.abuse", "boundary.*", "content.*", "custom.*"):
        for word in ("alarm", 0.5):
            labels = ["threat"] if category == "content.*" else []
            row = {"labels": labels, "subjects": ["self"], "min_confidence": word,
                   "levels": ["urgent"], "roles": ["moderator"], "channels": ["staff", "age_restricted"], "mode": "on",
                   "respond": ["resources", "watch", "remove", "none"]}  # fmt: skip
            assert "**" in words.row(category, row)


@pytest.mark.parametrize(
    ("path", "before", "after", "said"),
    [
        (("rules", "privacy.*", "mode"), "on", "off", "Personal details: Mode: on → **off**"),
        (
            ("rules", "privacy.phone"),
            None,
            {"mode": "shadow", "rows": []},
            "A phone number: as its family → a rule of its own, **in shadow**",
        ),
        (("rules", "custom.spam"), None, {"mode": "shadow"}, "spam: a new rule, **in shadow**"),
        (("rules", "custom.spam"), {"mode": "on"}, None, "spam: on → **no longer a rule**"),
        (("rules", "privacy.phone"), {"rows": []}, None, "A phone number: a rule of its own, on → **as its family**"),
        (("rules", "crisis.*"), {"mode": "on"}, None, "Cries for help: on → **no longer a rule**"),
        (("rules", "crisis.*"), None, {"mode": "on", "rows": []}, "Cries for help: a new rule, **on**"),
        (("trials", "crisis.*"), None, {"rows": []}, "Cries for help: a changed version went on trial"),
        (("trials", "crisis.*"), {"rows": []}, None, "Cries for help: the changed version was dropped"),
        (("server", "support_channels"), [4], [4, 5], "Support channels: <#4> → **<#4> <#5>**"),
        (("server", "supervisor_roles"), [], [7], "Supervisors: - → **<@&7>**"),
        (("server", "log_channel"), 4, None, "The moderators' log: <#4> → **-**"),
        (("notes", "stays"), "10m", "1h", "notes.stays: `10m` → `1h`"),
        (("escalation",), [], ["call"], 'escalation: `[]` → `["call"]`'),
        (("rules", "boundary.*", "rows"), [], [{"respond": ["flag"]}],
         "Boundaries: New line 1: Any overstepped boundary, in every channel: **a note to the moderators**"),
    ],
)  # fmt: skip
def test_a_change_is_told_in_plain_words(path: tuple[str, ...], before: Any, after: Any, said: str) -> None:
    assert list(ChangeWords(WORDS).setting(path, before, after)) == [said]


def test_of_a_new_rule_it_is_told_what_it_does() -> None:
    rule = {"mode": "shadow", "rows": [{"channels": ["support"], "respond": ["flag"]}]}
    told = list(ChangeWords(WORDS).setting(("rules", "custom.spam"), None, rule))
    assert told == ["spam: a new rule, **in shadow**", "1. Spam, in support channels: **a note to the moderators**"]


@pytest.mark.parametrize(
    ("judged", "drawn"),
    [
        (Precision(0, 0), "`················┃····`"),
        (Precision(20, 0), "`················┃━━━●`"),
        (Precision(6, 3), "`·······━━━━━━●━━┃━━··`"),
        (Precision(0, 20), "`●━━━············┃····`"),
    ],
)
def test_the_picture_shows_where_the_share_may_lie(judged: Precision, drawn: str) -> None:
    assert picture(judged) == drawn


@pytest.mark.parametrize(
    ("judged", "said"),
    [
        (Precision(), "Nobody has judged it yet. At least 20 verdicts are needed."),
        (Precision(24, 1), "That is enough."),
        (Precision(19, 0), "At this share one more verdict is enough."),
        (Precision(1, 1), "it has to be right more than 80 of 100 times."),
    ],
)
def test_what_is_still_wanted_is_said(judged: Precision, said: str) -> None:
    assert precision_line(judged, WORDS).endswith(said)


def test_every_custom_id_is_read_back_and_fits() -> None:
    mark, of = "a" * 16, "b" * 16
    made = [
        (rule_buttons.PICK, rule_buttons.pick("boundary")),
        (rule_buttons.OPEN, rule_buttons.open_rule(LONGEST_RULE)),
        (rule_buttons.MODE, rule_buttons.mode(mark, LONGEST_RULE)),
        (rule_buttons.ROW, rule_buttons.row(mark, "privacy.*")),
        *((rule_buttons.FORM, rule_buttons.form(one, 999, mark, LONGEST_RULE)) for one in RuleForm),
        *((rule_buttons.SENT, rule_buttons.sent(one, 999, mark, LONGEST_RULE)) for one in RuleForm),
        *((rule_buttons.ACT, rule_buttons.act(one, 999, mark, LONGEST_RULE)) for one in RuleAction),
        *((rule_buttons.JUDGE, rule_buttons.judge("note", one, of, LONGEST_RULE)) for one in JudgeAction),
        *((rule_buttons.JUDGE, rule_buttons.judge("list", one, of)) for one in JudgeAction),
        (rule_buttons.REVIEW, rule_buttons.review()),
        (rule_buttons.REVIEW, rule_buttons.review("crisis.*")),
    ]  # fmt: skip
    for pattern, custom_id in made:
        assert re.fullmatch(pattern, custom_id), custom_id
        assert len(custom_id) <= 100
