"""The report as one page: HTML, its style and its drawings in it, and nothing that has to be fetched from anywhere.

It has no script. Its content security policy allows this one style and nothing else, so that even a mistake in here
could run nothing. What stands in it: names of channels and servers, categories, figures, links; no word of a message.
"""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import Final

from bot.act.mask import HIDDEN
from bot.scan import sections
from bot.scan.covered import FOUND
from bot.scan.findings import findings
from bot.scan.html import Html, el
from bot.scan.report import Report
from bot.scan.words import Words
from bot.wording.wording import Wording

STYLE: Final = Path(__file__).with_name("page.css")
THIN: Final = "\N{NARROW NO-BREAK SPACE}"
"""Between thousands, in every language."""
HYPHEN: Final = "\N{NON-BREAKING HYPHEN}"
"""In a date that stands in a sentence."""


def page(report: Report, wording: Wording) -> str:
    """The whole file."""
    words = Words(wording)
    style = STYLE.read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=policy),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("meta", name="referrer", content="no-referrer"),
        el("title", words.say("scan-title")),
        el("style", Html(style)),
    )
    return f"<!doctype html>\n{el('html', head, _body(report, words), lang=words.locale)}\n"


def _body(report: Report, words: Words) -> Html:
    return el(
        "body",
        el("a", words.say("scan-skip"), class_="skip", href="#findings"),
        _header(report, words),
        el(
            "main",
            _tiles(report, words),
            _honest(report, words),
            sections.happened(report, words),
            sections.hours(report, words),
            sections.kinds(report, words),
            sections.channels(report, words),
            sections.rules(report, words),
            findings(report, words),
            sections.unread(report, words),
        ),
        el("footer", _made(report, words)),
    )


def _header(report: Report, words: Words) -> Html:
    tally = report.tally
    lead = words.say("scan-lead-empty")
    if tally.first and tally.last:
        first, last = (one.date().isoformat().replace("-", HYPHEN) for one in (tally.first, tally.last))
        lead = words.say("scan-lead", messages=tally.messages, first=first, last=last)
    guilds = sorted({one.place.guild for one in tally.channels.values()})
    return el(
        "header",
        el("h1", words.say("scan-title"), [el("span", name, class_="guild") for name in guilds]),
        el("p", lead),
        el("p", words.say("scan-stopped"), class_="warn") if report.stopped else None,
        [el("p", el("b", one.where), ": ", words.fault(one.why), class_="warn") for one in report.faults],
    )


def _tiles(report: Report, words: Words) -> Html:
    tally = report.tally
    figures = (
        ("messages", tally.messages),
        ("found", tally.found),
        ("answered", tally.answered),
        ("cases", tally.cases["new"]),
    )
    pairs = [
        el("div", el("dt", words.say(f"scan-tile-{name}")), el("dd", f"{figure:,}".replace(",", THIN)))
        for name, figure in figures
    ]
    return el("dl", pairs, class_="tiles")


def _honest(report: Report, words: Words) -> Html:
    names = ["guess", "look", "people", "words", "past", "export"]
    names += ["everywhere"] if report.everywhere else []
    names += ["adults"]
    names += [] if report.encoder else ["encoder"]
    names += [] if report.model else ["model"]
    lines = [el("li", words.say(f"scan-honest-{name}", word=HIDDEN, found=FOUND)) for name in names]
    return el("section", el("h2", words.say("scan-honest")), el("ul", lines), class_="honest")


def _made(report: Report, words: Words) -> Html:
    policy = words.say("scan-policy-file", name=report.policy) if report.policy else words.say("scan-policy-default")
    return el(
        "p",
        words.say(
            "scan-made",
            made=report.made.strftime("%Y-%m-%d %H:%M"),
            files=report.files,
            seconds=round(report.took, 1),
            rate=round(report.rate),
            policy=policy,
        ),
    )
