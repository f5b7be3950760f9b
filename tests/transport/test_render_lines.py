"""The weekly note and the line about a changed help line, as moderators read them."""

from __future__ import annotations

import pytest

from bot.desk.weekly import NAMED, Stale, Week
from bot.model import Effect, EffectKind, Way
from bot.transport.render import LONGEST, saying
from bot.wording.wording import FOLDER, Wording

WORDING = Wording.load(FOLDER, strict=True)


def said(kind: EffectKind, *codes: str) -> str:
    effect = Effect("k" * 24, kind, Way.CHANNEL, "", 1, 2, 0.0, target_id=2, person_id=77, codes=codes)
    words = saying(effect, None, WORDING)
    assert words["silent"] is True
    assert len(words["content"]) <= LONGEST
    return str(words["content"])


CHANGES = [
    (("added", "Japan", "", "A; call: 1"), "<@77> has added a help line in Japan: A; call: 1"),
    (("changed", "Japan", "A", "B"), "<@77> has changed a help line in Japan, from: A → to: B"),
    (("removed", "Japan", "A", ""), "<@77> has removed a help line in Japan: A"),
    (("hidden", "Japan", "A", ""), "<@77> has hidden a help line in Japan: A"),
    (("unhidden", "Japan", "", "A"), "<@77> has made a hidden help line in Japan visible again: A"),
    (("added", "Japan", "", "*A_ `b`"), r"<@77> has added a help line in Japan: \*A\_ \`b\`"),
]


@pytest.mark.parametrize(("codes", "words"), CHANGES)
def test_a_change_is_one_line_with_who_what_and_from_what_to_what(codes: tuple[str, ...], words: str) -> None:
    assert said(EffectKind.LINES, *codes) == words


def test_however_long_a_line_is_the_note_about_it_fits() -> None:
    said(EffectKind.LINES, "changed", "Japan", "*" * 700, "_" * 700)


def a_week(own: int, places: int, refused: int = 0) -> Week:
    return Week(
        old=places * 2,
        own=own,
        places=tuple((f"Land {n}", 2) for n in range(places)),
        named=tuple(Stale(f"line {n}", f"Land {n}", "2024-01-01") for n in range(min(NAMED, places * 2))),
        refused=refused,
    )


def test_a_note_counts_by_country_and_names_a_few() -> None:
    text = said(EffectKind.WEEKLY, *a_week(0, 2).codes).splitlines()
    assert text[1] == (
        "4 help lines that members here can be shown were last checked more than 12 months ago: Land 0 (2) and "
        "Land 1 (2)."
    )
    assert text[2] == "- **line 0** (Land 0), checked 2024-01-01"
    many = said(EffectKind.WEEKLY, *a_week(3, 40).codes)
    assert "ago, 3 of them your own: " in many
    assert "Land 4 (2) and 35 more countries." in many
    assert many.count("\n- **line") == NAMED
    assert "- and 75 more" in many


def test_a_note_on_what_could_not_be_done_names_no_line() -> None:
    text = said(EffectKind.WEEKLY, *Week(refused=3).codes)
    assert text.splitlines()[1:] == ["3 times lately I could not do something. **/status** says what stood in the way."]


def test_a_line_without_a_date_is_said_to_have_none() -> None:
    week = Week(1, 0, (("Japan", 1),), (Stale("A: b", "Japan", "undated"),))
    text = said(EffectKind.WEEKLY, *week.codes)
    assert "One help line that members here can be shown was last checked" in text
    assert "- **A: b** (Japan), with no date" in text
