"""Whatever a bot can ask in Discord can be answered on the practice page, and what happens elsewhere appears there."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import FrameLocator, Locator, Page, async_playwright, expect
from simcord.enums import ChannelType

from bot.practice.server import listen, open_to_browsers, standing
from bot.practice.stage import Stage
from tests.browser.practice_process import CHROMIUM, FLAGS
from tests.practice.parade import Parade

pytestmark = pytest.mark.skipif(
    CHROMIUM is None,
    reason="the practice page is not tried in a browser: there is no Chromium (Debian: apt-get install chromium)",
)

WAIT = 15_000.0
"""Milliseconds for anything to show."""


class Visitor:
    """Somebody at the page, and the world behind it."""

    def __init__(self, page: Page, stage: Stage) -> None:
        self.page, self.stage = page, stage
        self.frame: FrameLocator = page.frame_locator("#frame")
        self.talk = self.frame.locator("#channel-message-list")
        self.form = self.frame.locator("#modal-root")
        self.box = self.frame.locator("#channel-composer-input")
        self.field = self.frame.locator(".command-pill.is-focused input")
        self.send = self.frame.locator("#send-message")

    async def go(self, person: str, place: str) -> None:
        there = self.place(person, place)
        await there.click()
        await expect(there).to_have_attribute("aria-current", "page", timeout=WAIT)
        await self.opened()

    async def opened(self) -> None:
        """Wait until the chat can be used."""
        await expect(self.page.locator("#frame.waiting")).to_have_count(0, timeout=WAIT)

    def place(self, person: str, place: str) -> Locator:
        return self.page.locator(f'.place[data-person="{person}"][data-place="{place}"]')

    def id(self, person: str) -> int:
        return self.stage.world.people[person].user.id

    async def command(self, name: str) -> None:
        """Choose a slash command from the list that opens as one types."""
        await self.box.press_sequentially(f"/{name}")
        await self.frame.locator(".command-entry").first.click()

    async def choose(self, field: Locator, name: str) -> None:
        """Open a list and choose from it, once it has stopped moving: a press before that is lost."""
        await field.click()
        await expect(self.frame.locator(".is-open [role=listbox]")).to_have_attribute("aria-busy", "false")
        await self.page.wait_for_timeout(500)
        await self.frame.get_by_role("option", name=name).click()

    async def reads(self, text: str) -> None:
        await expect(self.talk.get_by_text(text)).to_be_visible(timeout=WAIT)

    async def says(self, person: str, text: str) -> int:
        """Somebody says something elsewhere; the id of it."""
        async with self.stage.acting():
            sent = await self.stage.world.people[person].member.send(self.stage.world.channels["general-support"], text)
        await self.stage.let_pass(0)  # published
        return sent.id


@pytest.fixture
async def visitor(tmp_path: Path) -> AsyncIterator[Visitor]:
    """Robin, who has the support channel open, at the page of a practice server with the parade in it."""
    with listen(0) as listener:
        port = listener.getsockname()[1]
        address = f"http://127.0.0.1:{port}/"
        async with standing(Parade.guest, tmp_path) as stage, open_to_browsers(stage, listener, port):
            beat = asyncio.create_task(stage.keep_up())
            try:
                async with async_playwright() as playwright:
                    browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
                    page = await browser.new_page(viewport={"width": 1280, "height": 800})
                    broken: list[str] = []
                    page.on("pageerror", lambda error: broken.append(str(error)))
                    await page.goto(address)
                    one = Visitor(page, stage)
                    await one.go("robin", "general-support")
                    yield one
                    assert broken == []
                    await browser.close()
            finally:
                beat.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await beat


async def test_a_command_with_options_is_filled_in_as_one_types(visitor: Visitor) -> None:
    await visitor.command("travel")
    for typed, offered in (("car", "Cardiff"), ("tr", "By train"), ("jo", "Jo")):
        await visitor.field.press_sequentially(typed)
        await visitor.frame.locator(".command-suggestion", has_text=offered).click()
    await visitor.send.click()
    await visitor.reads(f"Cardiff, train, {visitor.id('jo')}, 1")


async def fill_in_the_form(visitor: Visitor) -> None:
    await visitor.form.locator("textarea").fill("some words")
    await visitor.choose(visitor.form.locator(".select-trigger").nth(0), "Night")
    await visitor.choose(visitor.form.locator(".select-trigger").nth(1), "Kim")
    await visitor.form.get_by_role("button", name="Submit").click()


async def test_a_form_takes_words_a_choice_and_a_person(visitor: Visitor) -> None:
    await visitor.command("form")
    await visitor.send.click()
    await fill_in_the_form(visitor)
    await visitor.reads(f"about nothing: some words, Night, {visitor.id('kim')}")


async def test_a_person_is_chosen_in_what_one_sees_alone(visitor: Visitor) -> None:
    await visitor.command("hand")
    await visitor.send.click()
    await visitor.choose(visitor.talk.locator(".select-trigger"), "Kim")
    await visitor.reads(f"handed to {visitor.id('kim')}")


async def test_what_one_sees_alone_still_answers_after_a_restart(visitor: Visitor) -> None:
    await visitor.command("hand")
    await visitor.send.click()
    await visitor.reads("whom?")
    async with visitor.stage.acting():
        await visitor.stage.env.restart_bot(Parade())
    await visitor.go("robin", "direct")
    await visitor.go("robin", "general-support")
    await visitor.talk.get_by_role("button", name="Still there").click()
    await visitor.reads("still here")


async def test_apps_on_a_message_are_one_press_away(visitor: Visitor) -> None:
    button = visitor.page.get_by_role("button", name="Apps", exact=False)
    await expect(button).to_be_hidden()
    first, second = await visitor.says("sam", "good evening"), await visitor.says("kim", "hello Sam")
    await visitor.says("robin", "hello you two")
    await button.click()
    await expect(visitor.page.get_by_text("on Kim's newest message")).to_be_visible()
    await visitor.page.get_by_role("button", name="Ask a volunteer to look").click()
    await visitor.reads(f"looking at {second}")
    await visitor.talk.get_by_text("good evening").click(button="right")
    await visitor.page.get_by_role("button", name="Ask a volunteer to look").click()
    await visitor.reads(f"looking at {first}")
    await visitor.go("robin", "direct")
    await expect(button).to_be_hidden(timeout=WAIT)


async def test_a_form_that_an_app_asks_for_opens(visitor: Visitor) -> None:
    message = await visitor.says("sam", "good evening")
    await visitor.page.get_by_role("button", name="Apps", exact=False).click()
    await visitor.page.get_by_role("button", name="Look, in words").click()
    await expect(visitor.form.locator("textarea")).to_be_visible(timeout=WAIT)
    await visitor.opened()
    await fill_in_the_form(visitor)
    await visitor.reads(f"about {message}: some words, Night, {visitor.id('kim')}")
    await visitor.reads("good evening")


async def test_a_thread_appears_and_goes_without_a_reload(visitor: Visitor) -> None:
    backend, support = visitor.stage.env.backend, visitor.stage.world.channels["general-support"]
    room = backend.create_thread(support.id, "A room for two", backend.bot_user.id, type=ChannelType.PRIVATE_THREAD)
    for person in ("sam", "robin"):
        backend.add_thread_member(room.id, visitor.id(person))
    backend.create_message(room.id, visitor.id("sam"), "is anybody there")
    there = visitor.place("robin", str(room.id))
    await expect(there).to_contain_text("A room for two", timeout=WAIT)
    await expect(there.locator(".new")).to_contain_text("1", timeout=WAIT)
    await expect(visitor.place("kim", str(room.id))).to_have_count(0)
    await visitor.go("robin", str(room.id))
    await visitor.reads("is anybody there")
    await visitor.box.fill("I am")
    await visitor.box.press("Enter")
    await visitor.reads("I am")
    await expect(there.locator(".new")).to_have_count(0, timeout=WAIT)
    backend.edit_channel(room.id, {}, thread_metadata={"archived": True})
    await expect(there).to_have_count(0, timeout=WAIT)
    await visitor.page.get_by_role("button", name="Go to #general-support").click()
    await expect(visitor.place("robin", "general-support")).to_have_attribute("aria-current", "page", timeout=WAIT)


async def test_time_passes_at_a_press_and_what_was_said_grows_old(visitor: Visitor) -> None:
    now = visitor.stage.env.now().timestamp()
    await visitor.says("sam", f"<t:{int(now)}:R>")
    await expect(visitor.talk.locator("time.discord-timestamp")).to_contain_text("second", timeout=WAIT)
    await visitor.page.get_by_role("button", name="30 min").click()
    await expect(visitor.page.locator("#now")).to_contain_text("(+30 min)", timeout=WAIT)
    await expect(visitor.talk.locator("time.discord-timestamp")).to_have_text("30 minutes ago", timeout=WAIT)
    await visitor.says("sam", "and later")
    await visitor.reads("and later")
    assert visitor.stage.env.now().timestamp() - now > 1800


@pytest.mark.parametrize("width", [390, 1280])
async def test_five_people_fit_side_by_side_or_below_each_other(visitor: Visitor, width: int) -> None:
    await visitor.page.set_viewport_size({"width": width, "height": 800})
    assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= width
    for person in ("sam", "robin", "kim", "jo", "alex"):
        await visitor.page.locator(f'.who[data-person="{person}"]').click()
        await expect(visitor.place(person, "general-support")).to_have_attribute("aria-current", "page", timeout=WAIT)
