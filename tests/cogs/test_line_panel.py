"""The form of a help line keeps to what Discord takes, and a form that comes back is read whatever it holds."""

from __future__ import annotations

from typing import Any

import pytest

from bot.tune.lines import NEW, prefilled
from bot.wording.wording import FOLDER, Wording
from cogs.line_panel import ROOM, LinePanel, cut, typed_form
from config.helplines import ANYWHERE, load_countries
from config.line_form import Form

COUNTRIES = load_countries()
WORDING = Wording.load(FOLDER, strict=True)
PANEL = LinePanel(WORDING, COUNTRIES)


@pytest.mark.parametrize("code", [code for code in COUNTRIES if code != ANYWHERE])
async def test_every_form_keeps_to_the_limits_of_discord(code: str) -> None:
    """45 characters of a title or label, 100 of a description, an id or an option, 4,000 of a value; five fields."""
    for of, line in ((NEW, None), *(("a" * 8, line) for line in COUNTRIES[code].lines)):
        form: Any = PANEL.form(code, of, prefilled(line)).to_dict()
        assert len(form["title"]) <= 45
        assert len(form["custom_id"]) <= 100
        assert len(form["components"]) == 5
        for row in form["components"]:
            field = row["component"]
            assert len(row["label"]) <= 45
            assert len(row.get("description", "")) <= 100
            assert len(field.get("value") or "") <= field.get("max_length", 0)
            assert all(len(option["label"]) <= 100 for option in field.get("options", []))


def field(name: str, **value: Any) -> dict[str, Any]:
    return {"type": 18, "component": {"custom_id": name, **value}}


def test_a_form_that_comes_back_is_read_field_by_field() -> None:
    data = {"components": [field("topics", values=["youth"]), field("name", value="A"), field("hours", value=None)]}
    assert typed_form(data) == Form("A", "", "", ("youth",), "")


@pytest.mark.parametrize(
    "data", [None, "x", {}, {"components": []}, {"components": [{}]}, {"components": [field("x")]}]
)
def test_a_form_without_fields_is_empty(data: Any) -> None:
    assert typed_form(data) == Form("", "", "", (), "")


@pytest.mark.parametrize("rows", [0, 1, 5, 200])
def test_rows_that_do_not_fit_are_counted(rows: int) -> None:
    shown = cut(WORDING, ["x" * 100] * rows)
    assert len("\n".join(shown)) <= ROOM
    said = sum(row.startswith("x") for row in shown)
    assert (f"And {rows - said} more." in shown) is (said < rows)
