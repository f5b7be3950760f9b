"""The report of a scan in a real browser: it draws, it asks no network for anything, and it can be used by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.scan.page import page as made
from tests.browser.practice_process import CHROMIUM, browsing
from tests.scan.exports import LOUNGE, at, export, message
from tests.scan.scanning import scanned, wording

pytestmark = pytest.mark.skipif(
    CHROMIUM is None,
    reason="the report of a scan is not tried in a browser: there is no Chromium (Debian: apt-get install chromium)",
)

NASTY: Final = "<script>document.title = 'taken'</script><img src=https://example.com/x.png>"
LONG: Final = "a-channel-with-a-name-that-goes-on-and-on-and-on-for-as-long-as-discord-lets-it-and-then-some-more-of-it"
SAID: Final = (
    "my number is 07700 900123", "I don't want to be alive any more", "good evening everybody",
    "you absolute worthless piece of shit", "dm me, let's talk in private", "I live at 14 Acacia Avenue, Leeds",
)  # fmt: skip


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a report about two channels."""
    folder = tmp_path_factory.mktemp("scan")
    said = [message(SAID[number % len(SAID)], at(minutes=37 * number), number % 5) for number in range(60)]
    exports = [export(said[::2], name=NASTY), export(said[1::2], LOUNGE, LONG)]
    path = folder / "report.html"
    path.write_text(made(scanned(folder, exports), wording()), encoding="utf-8")
    return path.as_uri()


@pytest.fixture(scope="module")
def browser(report: str) -> Iterator[Browser]:
    """After the scan: while a browser is open this way there is an event loop, and a scan has its own."""
    assert report
    with browsing() as one:
        yield one


def opened(browser: Browser, address: str, width: int = 1180, scheme: str = "light") -> tuple[Page, list[str]]:
    """The report, and all that it asks for or complains about."""
    page = browser.new_page(
        viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light"
    )
    heard: list[str] = []
    page.on("console", lambda line: heard.append(line.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda request: heard.append(request.url))
    page.goto(address)
    return page, heard


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 768, 1280])
def test_it_draws_without_a_word_to_anybody_and_fits(browser: Browser, report: str, width: int, scheme: str) -> None:
    page, heard = opened(browser, report, width, scheme)
    charts = page.locator("svg.hours")
    assert charts.count() == 4
    for chart in charts.all():
        box = chart.bounding_box()
        assert box is not None
        assert box["width"] > 150
        assert box["height"] > 50
    for bar in page.locator("svg.bar rect").all():
        box = bar.bounding_box()
        assert box is not None
        assert box["width"] > 0
        assert box["height"] > 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.title() == wording().say("scan-title")
    assert heard == [report]
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_its_own_style_is_allowed_and_reads_well(browser: Browser, report: str, scheme: str) -> None:
    page, _ = opened(browser, report, scheme=scheme)
    ratio = page.evaluate(
        """() => {
            const channel = one => { one /= 255; return one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4 };
            const light = colour => { const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(channel);
                                      return 0.2126 * r + 0.7152 * g + 0.0722 * b };
            const behind = one => { for (; one; one = one.parentElement) {
                const colour = getComputedStyle(one).backgroundColor;
                if (!colour.endsWith(", 0)")) return colour;
            } };
            const texts = [...document.querySelectorAll("h1, h2, p, li, th, td, td .quiet, a:not(.skip), summary, dt")];
            return Math.min(...texts.map(one => {
                const [a, b] = [light(getComputedStyle(one).color), light(behind(one))];
                return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            }));
        }"""
    )
    assert ratio >= 4.5  # WCAG 2.2, 1.4.3
    page.close()


def test_a_box_shows_only_what_would_have_been_answered(browser: Browser, report: str) -> None:
    page, _ = opened(browser, report)
    left = page.locator("tr.left").first
    expect(left).to_be_visible()
    page.get_by_label(wording().say("scan-show-answered")).press("Space")
    expect(page.locator("tr.left:visible")).to_have_count(0)
    assert page.locator("tr.answered:visible").count() > 0
    page.close()


def test_the_keyboard_leads_to_the_findings_and_folds_them(browser: Browser, report: str) -> None:
    page, _ = opened(browser, report)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#findings")).to_be_focused()
    summary = page.locator(".findings summary").first
    table = page.locator(".findings table").first
    expect(table).to_be_visible()
    summary.press("Enter")
    expect(table).to_be_hidden()
    page.close()


def test_on_paper_everything_that_is_folded_is_there(browser: Browser, report: str) -> None:
    page, _ = opened(browser, report)
    page.emulate_media(media="print")
    expect(page.locator("details:not([open]) table").first).to_be_visible()
    assert len(page.pdf()) > 10_000
    page.close()


def test_a_name_runs_nothing(browser: Browser, report: str) -> None:
    page, _ = opened(browser, report)
    assert page.evaluate("document.scripts.length + document.images.length") == 0
    assert NASTY in page.locator("body").inner_text()
    page.close()
