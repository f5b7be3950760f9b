"""The table of findings: filtered by boxes that need no script, and folded by family."""

from __future__ import annotations

from typing import Final

from bot.act.scores import SUREST
from bot.scan.html import Html, el
from bot.scan.report import Report
from bot.scan.tally import Row
from bot.scan.words import NOTHING, Words

COLUMNS: Final = ("when", "kind", "level", "sure", "where", "done")
LEVELS: Final = "crisis"
"""The family that has levels."""


def findings(report: Report, words: Words) -> Html:
    """The section."""
    rows = report.tally.rows
    every = report.tally.rows_found
    say = words.say
    note = say("scan-findings-all", all=every) if len(rows) == every else say(
        "scan-findings-shown", shown=len(rows), all=every)  # fmt: skip
    title = el("h2", say("scan-findings"), id="findings", tabindex=-1)
    if not every:
        return el("section", title, el("p", say("scan-nothing-found")))
    families = [family for family in report.families if any(row.family == family for row in rows)]
    return el(
        "section",
        title,
        el("p", note, " ", say("scan-findings-link"), class_="quiet"),
        _boxes(words),
        [_family(family, [row for row in rows if row.family == family], words) for family in families],
        class_="findings",
    )


def _boxes(words: Words) -> Html:
    box = el("input", type="checkbox", id="only-answered")
    return el("p", el("label", box, " ", words.say("scan-show-answered")), class_="boxes")


def _family(family: str, rows: list[Row], words: Words) -> Html:
    levels = family == LEVELS
    head = el(
        "tr",
        [el("th", words.say(f"scan-column-{name}"), scope="col") for name in COLUMNS if name != "level" or levels],
    )
    table = el("table", el("thead", head), el("tbody", [_row(row, words) for row in rows]))
    name = words.say(f"scan-family-{family}")
    summary = el("summary", el("span", name, class_=f"name {family}"), " ", el("span", len(rows), class_="count"))
    return el("details", summary, el("div", table, class_="wide", tabindex=0, role="region", aria_label=name),
              open=True)  # fmt: skip


def _row(row: Row, words: Words) -> Html:
    when = row.at.strftime("%Y-%m-%d %H:%M")
    parted = row.where is not None and not row.where.whole
    shown = el("span", row.where.shown, class_="covered", aria_hidden="true") if row.where and parted else None
    link = el(
        "a",
        el("time", when, datetime=row.at.isoformat()),
        href=row.link,
        rel="noreferrer noopener",
        aria_label=words.say("scan-open", when=when, channel=row.channel),
    )
    return el(
        "tr",
        el("td", link, el("span", f"#{row.channel}", class_="quiet channel")),
        el("td", words.category(row.category)),
        _level(row, words),
        el("td", f"{min(SUREST, round(row.confidence * 100))}%", class_="number"),
        el("td", shown, el("span", words.where(row), class_="quiet")),
        el("td", words.done(row)),
        class_="answered" if row.responses else "left",
    )


def _level(row: Row, words: Words) -> Html | None:
    if row.family != LEVELS:
        return None
    return el(
        "td", words.say(f"level-{row.level}") if row.level else NOTHING, class_=f"level {row.level or ''}".strip()
    )
