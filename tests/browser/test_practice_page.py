"""The journey of somebody who has just run ``make run``: all three people, in a real browser, with the real bot."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import FrameLocator, Locator, Page, expect

from bot.act.mask import BLOCK
from bot.wording.wording import Wording
from tests.browser.practice_process import CHROMIUM, ROOT, browsing, practising

pytestmark = pytest.mark.skipif(
    CHROMIUM is None,
    reason="the practice page is not tried in a browser: there is no Chromium (Debian: apt-get install chromium)",
)

NUMBER = "my number is 07700 900123"
CRISIS = "I don't want to be alive any more"
PRIVATE = "Only you can see this"
WAIT = 15_000.0
"""Milliseconds for anything to show."""

say = Wording.load(ROOT / "config" / "wording").say


class Visitor:
    """Somebody at the page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.frame: FrameLocator = page.frame_locator("#frame")
        self.talk: Locator = self.frame.locator("#channel-message-list")
        self.box: Locator = self.frame.locator("#channel-composer-input")

    def go(self, person: str, place: str) -> None:
        self.place(person, place).click()
        expect(self.place(person, place)).to_have_attribute("aria-current", "page", timeout=WAIT)
        expect(self.page.locator("#frame")).not_to_have_class(re.compile("waiting"), timeout=WAIT)

    def place(self, person: str, place: str) -> Locator:
        return self.page.locator(f'.place[data-person="{person}"][data-place="{place}"]')

    def send(self, text: str) -> None:
        self.box.fill(text)
        self.box.press("Enter")
        expect(self.talk.locator(".channel-message", has_text=text).first).to_be_visible(timeout=WAIT)

    def button(self, name: str) -> Locator:
        return self.talk.get_by_role("button", name=name, exact=True)


def test_a_visitor_meets_the_nudge_the_care_reply_and_the_card() -> None:
    with practising() as server, browsing() as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        broken: list[str] = []
        page.on("pageerror", lambda error: broken.append(str(error)))
        page.goto(server.address)
        visitor = Visitor(page)
        visitor.go("sam", "general-support")

        # A personal detail: a neutral note in the open, which others see as well.
        visitor.send(NUMBER)
        expect(visitor.talk.get_by_text(say("nudge-public"))).to_be_visible(timeout=WAIT)
        visitor.go("robin", "general-support")
        expect(visitor.talk.get_by_text(say("nudge-public"))).to_be_visible(timeout=WAIT)

        # The rest is for its author alone, and the note goes when they have opened it.
        visitor.go("sam", "general-support")
        visitor.button(say("nudge-button")).click()
        expect(visitor.talk.get_by_text(PRIVATE).first).to_be_visible(timeout=WAIT)
        expect(visitor.talk.get_by_text(say("category-privacy-phone")).first).to_be_visible(timeout=WAIT)
        expect(visitor.talk.get_by_text(say("nudge-public"))).to_have_count(0, timeout=WAIT)

        # The message is posted again in Sam's name and with Sam's picture, without the number.
        visitor.button(say("nudge-mask")).click()
        expect(visitor.talk.get_by_text(say("nudge-mask-done"))).to_be_visible(timeout=WAIT)
        visitor.go("robin", "general-support")
        copy = visitor.talk.locator(".channel-message", has_text=BLOCK)
        expect(copy).to_be_visible(timeout=WAIT)
        expect(copy).to_contain_text("Sam")
        expect(visitor.talk.get_by_text(NUMBER)).to_have_count(0)
        expect(visitor.talk.get_by_text(PRIVATE)).to_have_count(0)
        picture = copy.locator("img").first
        expect(picture).to_be_visible(timeout=WAIT)
        assert picture.evaluate("image => image.naturalWidth") > 0

        # An example goes into the box and no further, until one sends it.
        page.get_by_role("button", name=CRISIS).click()
        expect(visitor.box).to_have_value(CRISIS, timeout=WAIT)
        expect(visitor.talk.get_by_text(CRISIS)).to_have_count(0)
        visitor.send(CRISIS)
        expect(visitor.talk.get_by_text(say("care-public"))).to_be_visible(timeout=WAIT)

        # The desk says that it has something new, and has the card.
        expect(visitor.place("robin", "volunteer-desk").locator(".new")).to_be_visible(timeout=WAIT)
        visitor.go("robin", "volunteer-desk")
        expect(visitor.button(say("card-button-claim"))).to_be_visible(timeout=WAIT)
        expect(visitor.place("robin", "volunteer-desk").locator(".new")).to_have_count(0, timeout=WAIT)
        expect(visitor.talk.get_by_text(CRISIS)).to_have_count(0)

        assert broken == []
        assert server.stop() == 0
        assert not any("Traceback" in line or "07700" in line or CRISIS[:12] in line for line in server.said[4:])


def test_a_message_that_is_taken_away_at_once_counts_as_sent_and_its_words_come_back() -> None:
    with practising() as server, browsing() as browser:
        page = browser.new_page(viewport={"width": 1180, "height": 800})
        page.goto(server.address)
        visitor = Visitor(page)
        visitor.go("sam", "general-support")
        visitor.box.fill("her number is 07700 900456, spam her")
        visitor.box.press("Enter")
        expect(visitor.place("alex", "mod-log")).to_contain_text("1", timeout=WAIT)
        expect(visitor.talk.get_by_text("spam her")).to_have_count(0, timeout=WAIT)
        expect(page.get_by_text("did not work")).to_have_count(0)
        visitor.go("sam", "direct")
        expect(visitor.talk.get_by_text(f"her number is {BLOCK * 5} {BLOCK * 6}, spam her")).to_be_visible(timeout=WAIT)
