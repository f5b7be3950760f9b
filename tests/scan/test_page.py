"""The page and the summary: whatever is in an export is harmless there, and no word of it is repeated."""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.scan.html import Html, el
from bot.scan.page import page
from bot.scan.report import as_json
from bot.wording.wording import LOCALES
from tests.scan.exports import LOUNGE, VENTING, at, author, export, message, thread
from tests.scan.scanning import scanned, wording

NASTY = "\"><script>alert(1)</script><img src=x onerror=alert(1)> ' &amp; ]]> </style>"
PHONE = "my number is 07700 900123"
CRISIS = "I don't want to be alive any more"
VOID = {"meta", "input", "rect", "line", "br"}


class Strict(HTMLParser):
    """Tells every element, and fails where one is not closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in VOID
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def made(folder: Path, *exports: Any, locale: str = "en", **wishes: Any) -> tuple[str, str]:
    report = scanned(folder, exports, **wishes)
    return page(report, wording(locale)), as_json(report)


def busy() -> list[Any]:
    """A little of everything."""
    return [
        export([message(PHONE), message(CRISIS, at(minutes=1), 2), message("hi", author=author(3, isBot=True)),
                message("you absolute worthless piece of shit", at(hours=3), 4)], name=NASTY,
               guild={"id": "7", "name": NASTY}),
        thread([message(PHONE, at(minutes=2), 5)], "my secret title"),
        {**export([], LOUNGE, "lounge"), "messages": [message(number=6), {}]},
    ]  # fmt: skip


@pytest.mark.parametrize("locale", LOCALES)
def test_it_can_be_said_in_every_language_and_is_whole(locale: str, tmp_path: Path) -> None:
    text, _ = made(tmp_path, *busy(), locale=locale)
    parsed = Strict(text)
    assert parsed.elements[0] == ("html", {"lang": locale})
    say = wording(locale).say
    assert say("scan-honest-guess") in text
    assert say("category-privacy-phone").replace("'", "&#x27;") in text.replace("'", "&#x27;")


def test_names_are_text_and_nothing_else(tmp_path: Path) -> None:
    text, _ = made(tmp_path, *busy())
    parsed = Strict(text)
    assert {tag for tag, _ in parsed.elements}.isdisjoint({"script", "img", "iframe", "link", "object", "base", "form"})
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert not [name for _, attributes in parsed.elements for name in attributes if name.startswith("on")]
    assert sum(tag == "style" for tag, _ in parsed.elements) == 1


def test_nothing_is_fetched_and_nothing_but_its_own_style_is_allowed(tmp_path: Path) -> None:
    text, _ = made(tmp_path, *busy())
    parsed = Strict(text)
    (policy,) = [some["content"] for _, some in parsed.elements if some.get("http-equiv") == "Content-Security-Policy"]
    (style,) = re.findall("<style>(.*?)</style>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert "url(" not in style
    assert "@import" not in style
    addresses = {value for _, some in parsed.elements for name, value in some.items() if name in ("href", "src")}
    assert all(one == "#findings" or str(one).startswith("https://discord.com/channels/") for one in addresses)
    assert not [some for _, some in parsed.elements if "style" in some]


def test_every_chart_has_words_and_every_table_has_heads(tmp_path: Path) -> None:
    text, _ = made(tmp_path, *busy())
    parsed = Strict(text)
    drawings = [some for tag, some in parsed.elements if tag == "svg"]
    assert drawings
    assert all(some.get("aria-hidden") == "true" or some.get("aria-label") for some in drawings)
    assert text.count("<table>") == text.count("<thead>")
    ids = [some["id"] for _, some in parsed.elements if "id" in some]
    assert len(ids) == len(set(ids))


def test_a_threads_title_is_nowhere_in_it_nor_in_the_name_of_its_file(tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    whole = scanned(folder, busy())
    cut = (folder / "1.json").read_bytes()[:-60]
    (folder / "1.json").unlink()
    (folder / "Harbour - venting - my secret title [99].json").write_bytes(cut)
    (folder / "0.json").unlink()
    (folder / "2.json").unlink()
    damaged = scanned(folder, [])
    assert damaged.faults[0].why.code == "cut"
    for report in (whole, damaged):
        for text in (page(report, wording()), as_json(report)):
            assert "secret" not in text
    assert damaged.faults[0].where == f"#venting, {700_000_000_000_000_099}"


LETTERS = [chr(code) for code in range(0x10A0, 0x1100) if unicodedata.category(chr(code)).startswith("L")]
"""Georgian, of which there is not a letter in a report."""

words = st.lists(st.text(LETTERS, min_size=1, max_size=6), min_size=1, max_size=5).map(" ".join)
said = st.one_of(
    words,
    st.tuples(words, st.sampled_from([PHONE, CRISIS, "write to qxzwv.kjp@example.org"])).map(" ".join),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(rows=st.lists(st.tuples(said, words, words, words), min_size=1, max_size=4))
def test_no_word_of_a_message_or_a_name_is_in_it(rows: list[tuple[str, str, str, str]], tmp_path: Path) -> None:
    messages = [
        message(
            text, at(minutes=number), number, author=author(number, name=name, nickname=name),
            embeds=[{"title": title, "description": text}], attachments=[{"fileName": file, "fileSizeBytes": 5}],
            forwardedMessage={"content": text},
        )
        for number, (text, name, title, file) in enumerate(rows)
    ]  # fmt: skip
    for text in made(tmp_path, export(messages), thread(messages[:1], rows[0][2])):
        assert not set(text) & set(LETTERS)
        for part in ("07700", "900123", "alive", "qxzwv", "my number"):
            assert part not in text


def test_whatever_is_no_element_is_text() -> None:
    assert el("p", "<b>", None, el("b", "&"), [1, "x"], class_='a"b', hidden=True, id=None) == (
        '<p class="a&quot;b" hidden>&lt;b&gt;<b>&amp;</b>1x</p>')  # fmt: skip
    assert el("rect", width=1) == '<rect width="1"/>'
    assert isinstance(el("p"), Html)


def test_a_report_of_nothing_says_so(tmp_path: Path) -> None:
    text, _ = made(tmp_path, export([]))
    Strict(text)
    for key in ("lead-empty", "nothing-done", "nothing-found", "unread-nothing"):
        assert wording().say(f"scan-{key}") in text
    assert str(VENTING) not in text


def test_nothing_is_told_as_certain(tmp_path: Path) -> None:
    report = scanned(tmp_path, [export([message(PHONE)])])
    (row,) = report.tally.rows
    for confidence, shown in ((1.0, "99%"), (0.996, "99%"), (0.945, "94%"), (0.5, "50%")):
        report.tally._rows = [((0, False, 0.0, 0.0, ""), 0, replace(row, confidence=confidence))]
        text = page(report, wording())
        assert f'<td class="number">{shown}</td>' in text[text.index('id="findings"') :]
