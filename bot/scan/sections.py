"""The tables of counts: what would have happened, by kind, by hour, by channel, by rule, and what was not read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.model import Response, Skip
from bot.scan.charts import bar, by_hour
from bot.scan.html import Child, Html, el
from bot.scan.report import Report
from bot.scan.tally import HOURS, Channel
from bot.scan.words import NOTHING, Words

SHOWN: Final = 15
"""Channels that are not folded away."""

SHADES: Final = 5
"""How many shades the table of hours has."""

ASIDE: Final = ("bot", "system", "broken", "staff", "twice", "wordless", "text_files", "edited")
"""What was not read, by what the tally calls it."""


def section(key: str, words: Words, *children: Child, note: bool = True) -> Html:
    """A section with its title, and a note where there is one."""
    return el(
        "section",
        el("h2", words.say(f"scan-{key}")),
        el("p", words.say(f"scan-{key}-note"), class_="quiet") if note else None,
        *children,
    )


def table(head: Sequence[Child], rows: Sequence[Sequence[Child]], label: str, numbers: Sequence[int] = ()) -> Html:
    """A table whose first column names its rows. ``numbers`` are the columns of figures."""
    titles = [el("th", one, scope="col", class_="number" if at in numbers else None) for at, one in enumerate(head)]
    lines = [
        el("tr", el("th", row[0], scope="row"),
           [el("td", one, class_="number" if at in numbers else None) for at, one in enumerate(row[1:], 1)])
        for row in rows
    ]  # fmt: skip
    whole = el("table", el("thead", el("tr", titles)), el("tbody", lines))
    return el("div", whole, class_="wide", tabindex=0, role="region", aria_label=label)


def happened(report: Report, words: Words) -> Html:
    """What would have been done, in how many messages."""
    tally, say = report.tally, words.say
    counts: list[tuple[Child, int]] = [
        (
            _with_cases(report, words) if response is Response.CASE else words.response(response),
            tally.responses[response],
        )
        for response in Response
        if tally.responses[response]
    ]
    counts += [(say("scan-hint"), tally.hints)] if tally.hints else []
    if not counts:
        return section("happened", words, el("p", say("scan-nothing-done")), note=False)
    most = max(count for _, count in counts)
    rows = [(what, count, bar(count, count, most, "sea")) for what, count in counts]
    head = (say("scan-column-what"), say("scan-column-messages"), "")
    return section("happened", words, table(head, rows, say("scan-happened"), numbers=(1,)))


def _with_cases(report: Report, words: Words) -> list[Child]:
    cases = report.tally.cases
    more = words.say("scan-cases", new=cases["new"], joined=cases["joined"])
    return [words.response(Response.CASE), el("span", more, class_="quiet more")]


def kinds(report: Report, words: Words) -> Html | None:
    """Messages by category."""
    found, say = report.tally.categories, words.say
    if not found:
        return None
    most = max(one.messages for one in found.values())
    rows = [
        (
            [words.category(name), el("span", words.levels(one.levels), class_="quiet more") if one.levels else None],
            one.messages,
            bar(one.messages, one.answered, most, name.partition(".")[0]),
            one.answered,
        )
        for name, one in ((name, found[name]) for name in report.categories)
    ]
    columns = ("kind", "messages", "", "answered")
    head = [say(f"scan-column-{name}") if name else "" for name in columns]
    return section("categories", words, table(head, rows, say("scan-categories"), numbers=(1, 3)))


def hours(report: Report, words: Words) -> Html | None:
    """Messages with a finding by hour: a chart for each family, and all categories as a table."""
    if not report.families:
        return None
    charts = [_chart(report.tally.families[family], family, words) for family in report.families]
    title = words.say("scan-hours-table")
    below = el("details", el("summary", title), _hours_table(report, words, title))
    return section("hours", words, el("div", charts, class_="charts"), below)


def _chart(counts: Sequence[int], family: str, words: Words) -> Html:
    name, most = words.say(f"scan-family-{family}"), max(counts)
    label = words.say("scan-hours-chart", family=name, most=most, hour=counts.index(most))
    chart = by_hour(counts, family, label, words.say("scan-hours-most", most=most))
    return el("figure", el("figcaption", name), chart)


def _hours_table(report: Report, words: Words, label: str) -> Html:
    categories = report.tally.categories
    lines = [(words.category(name), categories[name].hours) for name in report.categories]
    most = max((count for _, counts in lines for count in counts), default=1)
    rows: list[Sequence[Child]] = [(name, *(_shaded(one, most) for one in counts)) for name, counts in lines]
    rows.append((words.say("scan-hours-all"), *report.tally.hours))
    head = (words.say("scan-column-hour"), *range(HOURS))
    return table(head, rows, label, numbers=range(1, HOURS + 1))


def _shaded(count: int, most: int) -> Html:
    return el("span", count or "·", class_=f"shade s{-(-SHADES * count // max(most, 1))}")


def channels(report: Report, words: Words) -> Html | None:
    """Channels, those with the most findings first; the rest folded."""
    every = sorted(report.tally.channels.values(), key=lambda one: (-one.found, -one.messages, one.place.name))
    if not every:
        return None
    rest = every[SHOWN:]
    more = el("details", el("summary", words.say("scan-channels-more", count=len(rest))), _channels(rest, words))
    return section("channels", words, _channels(every[:SHOWN], words), more if rest else None)


def _channels(some: Sequence[Channel], words: Words) -> Html:
    several = len({one.place.guild_id for one in some}) > 1
    rows = [
        (
            f"#{one.place.name}" + (f" ({one.place.guild})" if several else ""),
            one.messages,
            bar(one.messages, one.found, max(other.messages for other in some), "sea"),
            one.found,
            f"{one.found / one.messages:.1%}",
            one.answered,
        )
        for one in some
    ]
    columns = ("channel", "messages", "", "found", "share", "answered")
    head = [words.say(f"scan-column-{name}") if name else "" for name in columns]
    return table(head, rows, words.say("scan-channels"), numbers=(1, 3, 4, 5))


def rules(report: Report, words: Words) -> Html | None:
    """What each rule would have done, what it would have done were it not in shadow, and what held it back."""
    counted = report.tally.rules
    rows = [
        (
            el("code", rule),
            words.response(response) if response != Response.NONE else NOTHING,
            counts["would"] or NOTHING,
            counts[Skip.SHADOW] or NOTHING,
            _held(words, counts),
        )
        for (rule, response), counts in sorted(counted.items())
    ]
    if not rows:
        return None
    head = [words.say(f"scan-column-{name}") for name in ("rule", "what", "would", "shadow", "held")]
    return section("rules", words, table(head, rows, words.say("scan-rules"), numbers=(2, 3)))


def _held(words: Words, counts: dict[str, int]) -> Child:
    reasons = [reason for reason in Skip if counts.get(reason) and reason is not Skip.SHADOW]
    return [el("span", words.reasons([one]), f": {counts[one]}", class_="reason") for one in reasons] or NOTHING


def unread(report: Report, words: Words) -> Html:
    """What was not read, and which files not to their end."""
    aside, say = report.tally.aside, words.say
    lines = [el("li", say(f"scan-unread-{name}"), f": {aside[name]}") for name in ASIDE if aside[name]]
    lines += [el("li", el("b", fault.where), ": ", words.fault(fault.why)) for fault in report.faults]
    said = el("ul", lines) if lines else el("p", say("scan-unread-nothing"))
    return section("unread", words, said, note=False)
